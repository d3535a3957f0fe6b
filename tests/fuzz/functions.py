"""Random functions: parameters and results of all kinds, declared or read from a body."""

from forstgen.words import kebab
from tests.fuzz import guards, names, texts, types
from tests.fuzz.dice import Dice
from tests.fuzz.scope import Base, Declared, Drawn, Scope

__all__ = ["function", "unexposed"]

_BODIES = (
    "",
    "return database.Query(`}{`, '{')",
    "x := f(func() { return {} }) // }\n  return x",
    '/* } */ match y { case Foo(x) => throw a ?? b }\n  return "}\\"}"',
)

_UNEXPOSED = (
    'func main() {\n  println("}")\n}',
    "func TestAll(t *testing.T) {\n}",
    "var counter: Int = 0",
)


def function(dice: Dice, scope: Scope) -> str:
    name = _name(dice, scope)
    parameters = _parameters(dice, scope)
    head = f"{texts.comment(dice)}func {name}({', '.join(text for _, text, _ in parameters)})"
    if dice.chance(40):
        return f"{head} {{\n{_inferred_body(dice, scope, parameters)}}}"
    result = _result(dice, scope)
    lines = _preconditions(dice, scope, parameters) if dice.chance(50) else []
    body = "".join(f"  {line}\n" for line in (*lines, dice.one_of(_BODIES)))
    return f"{head}{result} {{\n{body}}}"


def unexposed(dice: Dice, scope: Scope) -> str:
    """A function that is no part of any output, or a variable; one of each at most."""
    text = dice.one_of(_UNEXPOSED)
    name = text.split("(")[0].split(":")[0].split()[1]
    if name in scope.names:
        return ""
    scope.names.add(name)
    return text


def _name(dice: Dice, scope: Scope) -> str:
    """A name whose route nobody has yet."""

    def spell(name: str) -> str:
        return name[0].lower() + name[1:] if scope.package == "routes" and dice.chance(70) else name

    lowered = {"default", "type", "return", "with", "func", "error"}
    while (name := names.pick(dice, names.FUNCTIONS, scope.names, spell)) in lowered or kebab(
        name
    ) in scope.routes:
        scope.names.add(name)
    scope.names.add(name)
    scope.routes.add(kebab(name))
    return name


Parameter = tuple[str, str, Drawn]
"""Its name, its text, its type."""


def _parameters(dice: Dice, scope: Scope) -> list[Parameter]:
    count = dice.one_of((1, 1, 2, 0, 3))
    if count == 1 and dice.chance(10) and (shapes := _destructurable(scope)):
        shape = dice.one_of(shapes)
        parts = ", ".join(field.name for field in shape.fields)
        return [("", f"{{ {parts} }}: {scope.reference(shape)}", Drawn("", Base.OTHER))]
    taken: set[str] = set()
    parameters: list[Parameter] = []
    for position in range(count):
        name = names.pick(dice, names.PARAMETERS, taken)
        taken.add(name)
        type = types.type_expression(dice, scope)
        colon = dice.one_of((" ", ": "))
        variadic = "..." if position == count - 1 and dice.chance(8) else ""
        if variadic:
            type = Drawn(type.operand, Base.OTHER)
        parameters.append((name, f"{name}{colon}{variadic}{type.text}", type))
    return parameters


def _destructurable(scope: Scope) -> list[Declared]:
    """Shapes whose fields may all be the names of variables."""
    return [
        shape
        for shape in scope.shapes()
        if all(field.name in names.FIELDS[0] for field in shape.fields)
    ]


def _result(dice: Dice, scope: Scope) -> str:
    type = types.type_expression(dice, scope)
    kind = dice.count(0, 5)
    if kind == 0:
        return dice.one_of(("", ": Void"))
    if kind == 1 and "Error" not in scope.names:
        return ": Error"
    if kind <= 3:
        success = dice.one_of((type.text, type.text, "Void"))
        return f": Result({success}, {types.failure_type(dice, scope)})"
    if kind == 4 and not type.text.startswith(("{", "(")) and not type.is_compound:
        return f" {type.text}"
    return f": {type.operand}"


def _inferred_body(dice: Dice, scope: Scope, parameters: list[Parameter]) -> str:
    lines = _preconditions(dice, scope, parameters) if dice.chance(40) else []
    named = [(name, type) for name, _, type in parameters if name]
    lines.append(_return(dice, [name for name, type in named if not type.optional]))
    return "".join(f"  {line}\n" for line in lines)


def _preconditions(dice: Dice, scope: Scope, parameters: list[Parameter]) -> list[str]:
    lines: list[str] = []
    for name, _, type in parameters:
        if not name:
            continue
        if type.base is Base.SHAPE and type.declared and not type.optional:
            lines += guards.tests_of(dice, scope, name, type.declared.fields)
        else:
            lines += guards.tests_of_value(dice, scope, name, type)
    return lines


def _return(dice: Dice, variables: list[str]) -> str:
    """A `return` whose type can be read, or one whose type cannot."""
    literal = dice.one_of(('"x"', "1", "0.5", "true", *variables, *variables))
    kind = dice.count(0, 6)
    if kind == 0:
        return ""
    if kind == 1:
        return "return database.Query()"
    if kind == 2:
        return f"local := {literal}\n  return local"
    if kind == 3:
        return f'return map[string]interface{{}}{{"class": 1, "b c": {literal}}}'
    if kind == 4:
        key = names.pick(dice, names.FIELDS, ())
        return f"return {{ {key}: {literal}, nested: {{ value: 1, list: [1, 2] }} }}"
    return f"return {literal}"
