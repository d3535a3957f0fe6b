"""Random type expressions: every form of both dialects, valid where it stands."""

from tests.fuzz import constraints, names, texts
from tests.fuzz.dice import Dice
from tests.fuzz.scope import Base, Declared, Drawn, Field, Scope

__all__ = ["failure_type", "members", "scalar", "type_expression"]

_SPELLINGS = {
    Base.STRING: ("String", "string"),
    Base.INT: ("Int", "int", "int64"),
    Base.FLOAT: ("Float", "float64"),
    Base.BOOL: ("Bool", "bool"),
}
_SCALARS = tuple(_SPELLINGS)


def type_expression(dice: Dice, scope: Scope, depth: int = 2) -> Drawn:
    """Any type of data. `depth` bounds how far it nests."""
    if depth == 0 or dice.chance(45):
        return _leaf(dice, scope)
    draw = dice.one_of(
        (_array, _optional, _map, _array, _optional, _fixed_array, _tuple, _union, _inline_shape)
    )
    return draw(dice, scope, depth - 1)


def scalar(dice: Dice, scope: Scope) -> Drawn:
    """A primitive type, with a chain now and then."""
    base = dice.one_of(_SCALARS)
    drawn = Drawn(dice.one_of(_SPELLINGS[base]), base)
    return constraints.constrained(dice, scope, drawn) if dice.chance(35) else drawn


def _leaf(dice: Dice, scope: Scope) -> Drawn:
    draw = dice.one_of((scalar, scalar, _declared, _declared, _declared, _special))
    return draw(dice, scope)


def _declared(dice: Dice, scope: Scope) -> Drawn:
    """A declared type; one that is still being drawn is put behind a list or an optional."""
    if not (known := list(scope.visible())):
        return scalar(dice, scope)
    declared = dice.one_of(known)
    drawn = scope.use(declared)
    if not declared.is_complete:
        return _behind(dice, drawn)
    if declared.guards and not drawn.optional and dice.chance(30):
        return _refined(drawn, dice.one_of(declared.guards))
    if not declared.is_error and dice.chance(15):
        return constraints.constrained(dice, scope, drawn)
    return drawn


def _refined(drawn: Drawn, guard: str) -> Drawn:
    """A type of which a guard is asked."""
    text = f"{drawn.text}.{guard}()"
    return Drawn(text, drawn.base, is_compound=True, declared=drawn.declared)


def _behind(dice: Dice, drawn: Drawn) -> Drawn:
    if dice.chance(50):
        return Drawn(f"*{drawn.text}", drawn.base, optional=True, declared=drawn.declared)
    return Drawn(f"[]{drawn.text}", Base.ARRAY, element=drawn)


def _special(dice: Dice, scope: Scope) -> Drawn:
    kind = dice.count(0, 6)
    if kind == 0:
        return _literals(dice)
    if kind == 1:
        return Drawn("[]byte", Base.OTHER)
    if kind == 2 and "Error" not in scope.names:
        return Drawn("Error", Base.OTHER)
    if kind == 3:
        failure = failure_type(dice, scope)
        return Drawn(f"Result({scalar(dice, scope).text}, {failure})", Base.OTHER)
    return Drawn(dice.one_of(("interface{}", "any", "map[string]interface{}")), Base.OTHER)


def failure_type(dice: Dice, scope: Scope) -> str:
    """What may stand at the second place of a Result."""
    errors = scope.errors()
    if errors and (dice.chance(80) or "Error" in scope.names):
        chosen = dice.some_of(errors, dice.count(1, 3))
        return " | ".join(scope.reference(error) for error in chosen)
    builtin = "Error" if "Error" not in scope.names else "error"
    # A type that is drawn later must not hide it.
    scope.names.add(builtin)
    return builtin


def _literals(dice: Dice) -> Drawn:
    """A closed set, written inline."""
    if dice.chance(25):
        values = [str(n) for n in dice.some_of((1, 2, 3, 0, -1, 40), dice.count(2, 4))]
        return Drawn(" | ".join(values), Base.OTHER, is_open=False, is_compound=True)
    values = [texts.quoted(text) for text in texts.strings(dice, 2, 4)]
    return Drawn(" | ".join(values), Base.OTHER, is_open=False, is_compound=True)


def _array(dice: Dice, scope: Scope, depth: int) -> Drawn:
    element = type_expression(dice, scope, depth)
    text = dice.one_of((f"[]{element.operand}", f"Array({element.text})"))
    drawn = Drawn(text, Base.ARRAY, element=element)
    return constraints.constrained(dice, scope, drawn) if dice.chance(25) else drawn


def _fixed_array(dice: Dice, scope: Scope, depth: int) -> Drawn:
    element = type_expression(dice, scope, depth)
    text = f"[{dice.count(1, 4)}]{element.operand}"
    return Drawn(text, Base.OTHER, element=element)


def _map(dice: Dice, scope: Scope, depth: int) -> Drawn:
    keys = [scope.reference(d) for d in scope.visible() if d.is_key and d.is_complete]
    key = dice.one_of(("String", "string", "Int", *keys))
    value = type_expression(dice, scope, depth)
    spellings = (f"map[{key}]{value.operand}", f"Map({key}, {value.text})")
    drawn = Drawn(dice.one_of(spellings), Base.MAP, element=value)
    return constraints.constrained(dice, scope, drawn) if dice.chance(25) else drawn


def _optional(dice: Dice, scope: Scope, depth: int) -> Drawn:
    inner = type_expression(dice, scope, depth)
    spellings = (f"*{inner.operand}", f"({inner.text})?", f"Pointer({inner.text})")
    text = dice.one_of((*spellings, f"{inner.text} | Nil"))
    return Drawn(
        text,
        inner.base,
        optional=True,
        is_open=inner.is_open,
        is_bare=inner.is_bare,
        is_compound=text.endswith(("| Nil", "?")),
        element=inner.element,
        declared=inner.declared,
    )


def _tuple(dice: Dice, scope: Scope, depth: int) -> Drawn:
    parts = [type_expression(dice, scope, depth).text for _ in range(dice.count(2, 3))]
    return Drawn(f"Tuple({', '.join(parts)})", Base.OTHER)


def _union(dice: Dice, scope: Scope, depth: int) -> Drawn:
    """Two or three different types that are not optional."""
    drawn: dict[str, None] = {}
    for _ in range(dice.count(2, 3)):
        member = dice.one_of((scalar, _declared))(dice, scope)
        if not member.optional:
            drawn.setdefault(member.operand)
    if len(drawn) < 2:
        return _array(dice, scope, depth)
    return Drawn(" | ".join(drawn), Base.OTHER, is_open=False, is_compound=True)


def _inline_shape(dice: Dice, scope: Scope, depth: int) -> Drawn:
    fields, lines = members(dice, scope, depth, high=3)
    text = "{ " + ", ".join(line.strip().rstrip(",") for line in lines) + " }"
    return Drawn(text, Base.SHAPE, declared=Declared("", "", Drawn("", Base.SHAPE), fields))


def members(
    dice: Dice,
    scope: Scope,
    depth: int,
    *,
    low: int = 1,
    high: int = 6,
    pool: names.Pool = names.FIELDS,
    taken: tuple[Field, ...] = (),
    documented: bool = False,
) -> tuple[list[Field], list[str]]:
    """Fields with different names, and their lines: `  name: T `json:"wire"`,`."""
    known = {name for field in taken for name in (field.name, field.wire_name)}
    fields: list[Field] = []
    lines: list[str] = []
    for _ in range(dice.count(low, high)):
        name = names.pick(dice, pool, known)
        wire = texts.tag(dice) if dice.chance(10) else name
        if wire in known:
            wire = name
        known |= {name, wire}
        type = type_expression(dice, scope, depth)
        fields.append(Field(name, wire, type))
        doc = texts.comment(dice, "  ") if documented else ""
        tag = f' `json:"{wire}"`' if wire != name else ""
        lines.append(f"{doc}  {name}: {type.operand if tag else type.text}{tag},")
    return fields, lines
