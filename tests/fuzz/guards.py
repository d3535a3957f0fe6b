"""Random guards of shapes: tests of fields, loops, branches, calls of other guards."""

from tests.fuzz import constraints, names, texts
from tests.fuzz.dice import Dice
from tests.fuzz.scope import Base, Declared, Drawn, Field, Scope

__all__ = ["guard", "tests_of", "tests_of_value"]

_ERRORS = ("InvalidInput", "Broken", "Refused", "Error_")


def guard(dice: Dice, scope: Scope, subject: Declared) -> str:
    taken = {*subject.guards, *scope.names}
    name = names.pick(dice, names.GUARDS, taken)
    if "Valid" not in taken and dice.chance(50):
        name = "Valid"
    root = names.pick(dice, names.PARAMETERS, ())
    body = tests_of(dice, scope, root, subject.fields)
    if subject.guards and dice.chance(30):
        body.append(f"ensure {root} is {dice.one_of(subject.guards)}")
    if dice.chance(20) and (present := _optional_names(subject)):
        body.append(f"ensure {root} is {{ {dice.one_of(present)} }}")
    if dice.chance(20) and (fields := _field_tests(subject)):
        body.append(f"ensure {root} is {{ {', '.join(dice.some_of(fields, 2))} }}{_error(dice)}")
    if dice.chance(40) and (conditions := _conditions(root, subject)):
        other = [line for line in body[-1:] if line.startswith("ensure")]
        first, *second = dice.some_of(conditions, dice.count(1, 2))
        between = [f"}} else if {condition} {{" for condition in second]
        body = [f"if {first} {{", *body, *between, "} else {", *other, "}"]
    subject.guards.append(name)
    lines = "".join(f"  {line}\n" for line in body)
    return f"{texts.comment(dice)}is ({root} {subject.name}) {name}() {{\n{lines}}}"


def _optional_names(subject: Declared) -> list[str]:
    # `{ String }` would be a field without a name.
    return [f.name for f in subject.fields if f.type.optional and f.name != "String"]


def _conditions(root: str, subject: Declared) -> list[str]:
    texts_of = [f for f in subject.fields if f.type.base is Base.STRING and f.type.is_open]
    return [
        *(f'{root}.{field.name} is Equals("on")' for field in texts_of),
        *(f"{root}.{name} is Nil()" for name in _optional_names(subject)),
        *(f"{root} is {{ {field} }}" for field in _field_tests(subject)),
        *(f"{root} is {guard}()" for guard in subject.guards),
    ]


_ASKED = {
    Base.STRING: "String.Min(1)",
    Base.INT: "Int.Min(1)",
    Base.FLOAT: "Float.Max(100)",
    Base.BOOL: "Bool.True()",
}


def _field_tests(subject: Declared) -> list[str]:
    """Fields of the subject, and those whose type is plain with a type of their own."""
    named = [f for f in subject.fields if f.name != "String"]
    plain = [f for f in named if f.type.is_open and f.type.base in _ASKED]
    any = [f for f in named if f.type.text in ("any", "interface{}")]
    return [
        *(f.name for f in named),
        *(f"{f.name}: {_ASKED[f.type.base]}" for f in plain),
        *(f"{f.name}: Array(Int?)" for f in any),
    ]


def tests_of(dice: Dice, scope: Scope, root: str, fields: list[Field]) -> list[str]:
    """Statements about some of the fields, one for each."""
    lines: list[str] = []
    for field in dice.some_of(fields, dice.count(0, 4)):
        lines += _tests(dice, scope, f"{root}.{field.name}", field.type, 2)
    return lines


def tests_of_value(dice: Dice, scope: Scope, root: str, type: Drawn) -> list[str]:
    """Statements about a value that has a name itself."""
    return _tests(dice, scope, root, type, 1)


def _tests(dice: Dice, scope: Scope, path: str, type: Drawn, depth: int) -> list[str]:
    if type.optional and dice.chance(40):
        return [f"ensure {path} is Present(){_error(dice)}"]
    if not type.is_open:
        return []
    inner = type.declared.fields if type.declared else []
    asked = type.declared.guards if type.declared else []
    if asked and dice.chance(40):
        return [f"ensure {path} is {dice.one_of(asked)}(){_error(dice)}"]
    if type.base is Base.SHAPE and inner and not type.optional and depth:
        field = dice.one_of(inner)
        return _tests(dice, scope, f"{path}.{field.name}", field.type, depth - 1)
    if type.base is Base.ARRAY and type.element and not type.optional and depth:
        body = _tests(dice, scope, "each", type.element, 0)
        head = dice.one_of((f"for each in {path} {{", f"for _, each := range {path} {{"))
        if body:
            return [head, *(f"  {line}" for line in body), "}"]
    if type.base is Base.MAP and type.element and not type.optional and depth and dice.chance(60):
        body = _tests(dice, scope, "each", type.element, 0)
        if body:
            return [f"for _, each := range {path} {{", *(f"  {line}" for line in body), "}"]
    test = constraints.chain(dice, Scope(scope.package, []), type)
    return [f"ensure {path} is {test}{_error(dice)}"] if test else []


def _error(dice: Dice) -> str:
    if not dice.chance(40):
        return ""
    return f" or {dice.one_of(_ERRORS)}({texts.quoted(texts.string(dice))})"
