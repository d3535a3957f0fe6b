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
    if dice.chance(20) and (condition := _condition(dice, root, subject)):
        other = [line for line in body[:1] if line.startswith("ensure")]
        body = [f"if {condition} {{", *body, "} else {", *other, "}"]
    subject.guards.append(name)
    lines = "".join(f"  {line}\n" for line in body)
    return f"{texts.comment(dice)}is ({root} {subject.name}) {name}() {{\n{lines}}}"


def _optional_names(subject: Declared) -> list[str]:
    # `{ String }` would be a field without a name.
    return [f.name for f in subject.fields if f.type.optional and f.name != "String"]


def _condition(dice: Dice, root: str, subject: Declared) -> str:
    texts_of = [f for f in subject.fields if f.type.base is Base.STRING and f.type.is_open]
    return f'{root}.{dice.one_of(texts_of).name} is Equals("on")' if texts_of else ""


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
