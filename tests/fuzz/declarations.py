"""Random type and error declarations. Each function adds to the scope and returns source text."""

from collections.abc import Callable

from tests.fuzz import constraints, names, texts, types
from tests.fuzz.dice import Dice
from tests.fuzz.scope import Base, Declared, Drawn, Field, Scope

__all__ = ["DECLARATIONS", "promise", "shape"]


def promise(dice: Dice, scope: Scope) -> Declared:
    """A shape that others may refer to, through lists and optionals, before it is drawn."""
    name = _new_name(dice, scope, names.TYPES)
    declared = Declared(scope.package, name, Drawn(name, Base.SHAPE), is_complete=False)
    scope.types.append(declared)
    return declared


def shape(dice: Dice, scope: Scope, promised: Declared) -> str:
    """The declaration of a promised shape, in one of the two syntaxes."""
    draw = dice.one_of((_braces, _braces, _struct, _intersection))
    text, fields = draw(dice, scope, promised.name)
    promised.fields = fields
    promised.is_complete = True
    return texts.comment(dice) + text


def _new_name(dice: Dice, scope: Scope, pool: names.Pool) -> str:
    name = names.pick(dice, pool, scope.names)
    scope.names.add(name)
    return name


def _add(
    scope: Scope, name: str, type: Drawn, *, is_key: bool = False, is_error: bool = False
) -> None:
    scope.types.append(Declared(scope.package, name, type, is_key=is_key, is_error=is_error))


def _braces(dice: Dice, scope: Scope, name: str) -> tuple[str, list[Field]]:
    embedded, fields = _embedded(dice, scope)
    own, lines = types.members(dice, scope, 2, low=0, taken=tuple(fields), documented=True)
    lines = [f"  {reference}," for reference in embedded] + lines
    if dice.chance(20):
        lines = [line.removesuffix(",") for line in lines]
        lines[:-1] = [line + "," if _needs_comma(line) else line for line in lines[:-1]]
    return f"type {name} = {{\n" + "\n".join(lines) + "\n}", fields + own


def _needs_comma(line: str) -> bool:
    """Without a comma, a bare name would take what follows for its type."""
    return not line.rstrip().endswith(("}", "`", ")"))


def _struct(dice: Dice, scope: Scope, name: str) -> tuple[str, list[Field]]:
    embedded, fields = _embedded(dice, scope)
    own, lines = types.members(dice, scope, 2, taken=tuple(fields), documented=True)
    body = [f"  {reference}" for reference in embedded]
    for field, line in zip(own, lines, strict=True):
        doc = line[: line.rindex(f"  {field.name}: ")]
        tag = f' `json:"{field.wire_name}"`' if field.wire_name != field.name else ""
        body.append(f"{doc}  {field.name} {field.type.operand}{tag}")
    return f"type {name} struct {{\n" + "\n".join(body) + "\n}", fields + own


def _embedded(dice: Dice, scope: Scope) -> tuple[list[str], list[Field]]:
    """References to a shape or none, and the fields that come with it."""
    # `Array` alone is the built-in type, which cannot be embedded.
    candidates = [d for d in scope.shapes() if d.package == scope.package and d.name != "Array"]
    if not candidates or not dice.chance(20):
        return [], []
    chosen = dice.one_of(candidates)
    return [chosen.name], list(chosen.fields)


def _intersection(dice: Dice, scope: Scope, name: str) -> tuple[str, list[Field]]:
    """Shapes that have no field in common."""
    parts: list[str] = []
    fields: list[Field] = []
    for candidate in dice.some_of(scope.shapes(), 2):
        if _are_disjoint(fields, candidate.fields):
            parts.append(scope.reference(candidate))
            fields += candidate.fields
    own, lines = types.members(dice, scope, 1, high=3, taken=tuple(fields))
    parts.insert(dice.count(0, len(parts)), "{\n" + "\n".join(lines) + "\n}")
    return f"type {name} = {' & '.join(parts)}", fields + own


def _are_disjoint(left: list[Field], right: list[Field]) -> bool:
    names = {name for field in left for name in (field.name, field.wire_name)}
    return names.isdisjoint(name for field in right for name in (field.name, field.wire_name))


def _alias(dice: Dice, scope: Scope) -> str:
    name = _new_name(dice, scope, names.TYPES)
    type = types.scalar(dice, scope) if dice.chance(50) else types.type_expression(dice, scope, 1)
    is_key = type.base is Base.STRING and not type.optional
    _add(scope, name, type, is_key=is_key)
    return f"{texts.comment(dice)}type {name} = {type.text}"


def _guarded_alias(dice: Dice, scope: Scope) -> str:
    """A scalar with a name and a guard of its own."""
    name = _new_name(dice, scope, names.TYPES)
    type = types.scalar(dice, scope)
    test = constraints.chain(dice, Scope(scope.package, []), Drawn(name, type.base, is_bare=False))
    if not test or not type.is_open:
        test = ""
    guard = dice.one_of(("Valid", "Strong"))
    declared = Declared(scope.package, name, type, is_key=type.base is Base.STRING, guards=[guard])
    scope.types.append(declared)
    body = f"  ensure it is {test}{dice.one_of(('', ' or Bad()'))}\n" if test else ""
    return f"type {name} = {type.text}\n\nis (it {name}) {guard}() {{\n{body}}}"


def _recursive(dice: Dice, scope: Scope) -> str:
    """A type without a shape that holds itself."""
    name = _new_name(dice, scope, names.TYPES)
    forms = (f"[]{name}", f"map[String]{name}", f"String | Int | []{name} | map[String]{name}")
    _add(scope, name, Drawn(name, Base.OTHER))
    return f"type {name} = {dice.one_of(forms)}"


def _union(dice: Dice, scope: Scope) -> str:
    name = _new_name(dice, scope, names.TYPES)
    members = dict.fromkeys(types.scalar(dice, scope).text for _ in range(dice.count(1, 2)))
    for declared in dice.some_of(scope.complete(), dice.count(0, 3)):
        if not declared.type.optional:
            members.setdefault(scope.reference(declared))
    members.setdefault("[]String")
    _add(scope, name, Drawn(name, Base.OTHER))
    text = "".join(f"\n  | {m}" for m in members) if dice.chance(30) else " " + " | ".join(members)
    return f"{texts.comment(dice)}type {name} ={text}"


def _variants(dice: Dice, scope: Scope) -> str:
    """A union of shapes that a literal field tells apart."""
    name = _new_name(dice, scope, names.TYPES)
    key = names.pick(dice, names.FIELDS, ())
    kinds = texts.strings(dice, 2, 3)
    references: list[str] = []
    declarations: list[str] = []
    for kind in kinds:
        variant = _new_name(dice, scope, names.TYPES)
        fixed = Field(key, key, Drawn("", Base.OTHER))
        own, lines = types.members(dice, scope, 1, low=0, high=2, taken=(fixed,))
        lines.insert(0, f"  {key}: {texts.quoted(kind)},")
        declarations.append(f"type {variant} = {{\n" + "\n".join(lines) + "\n}")
        scope.types.append(
            Declared(scope.package, variant, Drawn(variant, Base.SHAPE), [fixed, *own])
        )
        references.append(variant)
    _add(scope, name, Drawn(name, Base.OTHER))
    return "\n\n".join([f"type {name} = {' | '.join(references)}", *declarations])


def _literals(dice: Dice, scope: Scope) -> str:
    name = _new_name(dice, scope, names.TYPES)
    values = [texts.quoted(text) for text in texts.strings(dice, 1, 4)]
    if len(values) == 1:
        values.append('"other"')
    _add(scope, name, Drawn(name, Base.STRING, is_open=False), is_key=True)
    return f"{texts.comment(dice)}type {name} = {' | '.join(values)}"


def _value_group(dice: Dice, scope: Scope) -> str:
    name = _new_name(dice, scope, names.TYPES)
    labels: set[str] = set()
    entries: list[str] = []
    is_text = dice.chance(75)
    for number, text in enumerate(texts.strings(dice, 1, 4)):
        label = names.pick(dice, names.LABELS, labels)
        labels.add(label)
        entries.append(f"  {label} = {texts.quoted(text) if is_text else number},")
    base = Base.STRING if is_text else Base.INT
    _add(scope, name, Drawn(name, base, is_open=False), is_key=is_text)
    return f"{texts.comment(dice)}type {name} = (\n" + "\n".join(entries) + "\n)"


def _error(dice: Dice, scope: Scope) -> str:
    name = _new_name(dice, scope, names.TYPES)
    fields: list[Field] = []
    if dice.chance(20):
        text = f"error {name}({dice.one_of(('String', 'Int'))})"
    else:
        fields, lines = types.members(
            dice, scope, 1, low=0, high=4, pool=names.ERROR_FIELDS, documented=True
        )
        text = f"error {name} {{\n" + "\n".join(lines) + "\n}" if lines else f"error {name} {{}}"
    scope.types.append(
        Declared(scope.package, name, Drawn(name, Base.OTHER), fields, is_error=True)
    )
    return texts.comment(dice) + text


def _union_of_errors(dice: Dice, scope: Scope) -> str:
    chosen = dice.some_of(scope.errors(), dice.count(2, 3))
    if len(chosen) < 2:
        return _error(dice, scope)
    name = _new_name(dice, scope, names.TYPES)
    _add(scope, name, Drawn(name, Base.OTHER), is_error=True)
    return f"type {name} = {' | '.join(scope.reference(error) for error in chosen)}"


def _contract(dice: Dice, scope: Scope) -> str:
    """An interface, never used as data."""
    name = _new_name(dice, scope, names.TYPES)
    taken: set[str] = set()
    lines: list[str] = []
    for _ in range(dice.count(1, 3)):
        method = names.pick(dice, names.FUNCTIONS, taken)
        taken.add(method)
        parameter = names.pick(dice, names.PARAMETERS, ())
        type = types.type_expression(dice, scope, 1)
        result = dice.one_of(("", ": String", f": []{type.operand}"))
        lines.append(f"  {method}({parameter}: {type.text}){result}")
    router = ".Router()" if dice.chance(40) else ""
    return f"type {name} = {{\n" + "\n".join(lines) + f"\n}}{router}"


def _constants(dice: Dice, scope: Scope) -> str:
    """One constant, or a group that counts."""
    first = _new_name(dice, scope, names.TYPES)
    if dice.chance(50):
        scope.numbers.append(first)
        return f"const {first}{dice.one_of(('', ': Int'))} = {dice.count(0, 3)}"
    second = _new_name(dice, scope, names.TYPES)
    scope.numbers += [first, second]
    return f"const (\n  {first} = iota\n  {second}\n)"


def _operator(dice: Dice, scope: Scope) -> str:
    """A guard that adds a field to a shape, and the type that it makes."""
    base, result = (_new_name(dice, scope, names.TYPES) for _ in range(2))
    guard, parameter = names.pick(dice, names.GUARDS, ()), names.pick(dice, names.PARAMETERS, ())
    shapes = scope.shapes()
    argument = scope.reference(dice.one_of(shapes)) if shapes else "String"
    _add(scope, result, Drawn(result, Base.OTHER))
    return (
        f"type {base} = {dice.one_of(('Shape', 'shape'))}\n\n"
        f"is (m {base}) {guard}({parameter} Shape) {{\n  ensure m is {{ {parameter} }}\n}}\n\n"
        f"type {result} = {base}.{guard}({argument})"
    )


def _scalar_guard(dice: Dice, scope: Scope) -> str:
    """A guard of a built-in type, with or without parameters."""
    # A type's own guard would hide it.
    own = {guard for declared in scope.visible() for guard in declared.guards}
    name = names.pick(dice, names.GUARDS, {*scope.names, *own})
    scope.names.add(name)
    if dice.chance(50):
        base, spelled = dice.one_of(((Base.STRING, "String"), (Base.INT, "Int")))
        test = constraints.chain(
            dice, Scope(scope.package, []), Drawn(spelled, base, is_bare=False)
        )
        scope.guards.setdefault(base, []).append((name, 0))
        return f"is (it {spelled}) {name}{dice.one_of(('()', ''))} {{\n  ensure it is {test}\n}}"
    scope.guards.setdefault(Base.STRING, []).append((name, 1))
    return f"is (it String) {name}(n Int) {{\n  ensure it is Min(n)\n}}"


DECLARATIONS: tuple[Callable[[Dice, Scope], str], ...] = (
    _alias,
    _guarded_alias,
    _guarded_alias,
    _union,
    _recursive,
    _variants,
    _literals,
    _value_group,
    _error,
    _error,
    _union_of_errors,
    _contract,
    _constants,
    _operator,
    _scalar_guard,
)
