"""Constraint calls become constraint nodes; a guard's name becomes a GuardCall.

Whether a constraint makes sense on its base is not decided here but in `checks`; only what cannot
be said in the IR at all (unknown names, wrong number or kind of arguments) is.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from forstgen import ir
from forstgen.diagnostics.suggest import did_you_mean
from forstgen.resolve.arguments import LITERAL, NUMBER, TEXT, ArgumentKind, Arguments
from forstgen.resolve.builtins import NAMED
from forstgen.resolve.drafts import NamedPart, ShapeForm
from forstgen.resolve.guard_index import GuardEntry, SubjectKey, subject_key
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.symbols import FileScope, TypeSymbol
from forstgen.syntax import ast

__all__ = [
    "NO_PARAMETERS",
    "find_guard",
    "lower_chain",
    "scalar",
    "values_of",
]

NO_PARAMETERS: Mapping[str, ir.Type] = {}
_NO_ENTRIES: Mapping[str, ir.LiteralValue] = {}

_RULES: dict[str, tuple[Callable[..., ir.Constraint], tuple[ArgumentKind, ...]]] = {
    "Between": (ir.Between, (NUMBER, NUMBER)),
    "Contains": (ir.Contains, (TEXT,)),
    "Equals": (ir.Equals, (LITERAL,)),
    "False": (ir.IsFalse, ()),
    "Finite": (ir.Finite, ()),
    "GreaterThan": (ir.GreaterThan, (NUMBER,)),
    "HasPrefix": (ir.HasPrefix, (TEXT,)),
    "HasSuffix": (ir.HasSuffix, (TEXT,)),
    "LessThan": (ir.LessThan, (NUMBER,)),
    "Max": (ir.Max, (NUMBER,)),
    "Min": (ir.Min, (NUMBER,)),
    "Nil": (ir.IsNil, ()),
    "NotEmpty": (ir.NotEmpty, ()),
    "Present": (ir.IsPresent, ()),
    "True": (ir.IsTrue, ()),
}
"""How each constraint is built, and what arguments it takes. `OneOf` takes a list."""

_ON_OPTIONALS = frozenset({"Nil", "Present"})


def lower_chain(
    resolution: Resolution,
    calls: tuple[ast.ConstraintCall, ...],
    base: ir.Type,
    scope: FileScope,
    parameters: Mapping[str, ir.Type] = NO_PARAMETERS,
) -> tuple[ir.Constraint, ...]:
    """The constraints of a chain on `base`; those with a problem are reported and left out."""
    arguments = Arguments(resolution, scope, parameters, _entries(resolution, base))
    found = (_lower_call(resolution, call, base, arguments) for call in calls)
    return tuple(constraint for constraint in found if constraint is not None)


def _lower_call(
    resolution: Resolution, call: ast.ConstraintCall, base: ir.Type, arguments: Arguments
) -> ir.Constraint | None:
    name = call.name.text
    # A guard wins where the built-in constraint of its name says nothing about the base.
    if resolution.guards.knows(name) and not _applies(resolution, name, base):
        guard = find_guard(resolution, name, base, arguments.scope)
        if guard is not None:
            return _guard_call(call, guard, base, arguments)
    if name == "OneOf":
        return _one_of(call, arguments)
    rule = _RULES.get(name)
    if rule is not None:
        build, kinds = rule
        lowered = _arguments(call, kinds, arguments)
        return None if lowered is None else build(*lowered, call.span)
    values = _values_of_type(resolution, call, arguments.scope)
    if values:
        return ir.OneOf(values, call.span)
    known = {*_RULES, "OneOf", *resolution.guards.names()}
    resolution.report.add(
        "unknown-constraint",
        f"There is no constraint or guard `{name}` for this type",
        call.name.span,
        help=did_you_mean(name, known - {name}),
    )
    return None


def find_guard(
    resolution: Resolution, name: str, base: ir.Type, scope: FileScope
) -> GuardEntry | None:
    """The guard `name` that a value of `base` can be asked."""
    if not resolution.guards.knows(name):
        return None
    return resolution.guards.find(name, _subjects(resolution, base), scope)


def _guard_call(
    call: ast.ConstraintCall, guard: GuardEntry, base: ir.Type, arguments: Arguments
) -> ir.Constraint | None:
    kinds = tuple(_kind(parameter.type) for parameter in guard.decl.parameters)
    lowered = _arguments(call, kinds, arguments)
    if lowered is None:
        return None
    return ir.GuardCall(_asked(arguments.resolution, guard, base), tuple(lowered), call.span)


def _asked(resolution: Resolution, guard: GuardEntry, base: ir.Type) -> ir.QualifiedName:
    """`guard`, or what a shape inherits of it that was merged from the guard's subject."""
    under = resolution.underlying(base)
    if not isinstance(under, ir.DeclType) or not isinstance(resolution.form(under), ShapeForm):
        return guard.name
    if any(subject_key(step) == guard.subject for step in resolution.steps(base)):
        return guard.name
    return resolution.inherit(under.name, guard.name)


def _kind(type: ast.TypeExpr) -> ArgumentKind:
    builtin = NAMED.get(type.name.text) if isinstance(type, ast.NamedType) else None
    match builtin:
        case ir.PrimitiveType(ir.Primitive.STRING):
            return TEXT
        case ir.PrimitiveType(ir.Primitive.INT | ir.Primitive.FLOAT):
            return NUMBER
        case _:
            return LITERAL


def _arguments(
    call: ast.ConstraintCall, kinds: tuple[ArgumentKind, ...], arguments: Arguments
) -> list[Any] | None:
    if len(call.arguments) != len(kinds):
        has = f"here it has {len(call.arguments) or 'none'}"
        message = f"`{call.name.text}` takes {_wanted(kinds)}; {has}"
        arguments.resolution.report.add("constraint-arguments", message, call.span)
        return None
    pairs = zip(call.arguments, kinds, strict=True)
    lowered = [arguments.argument(written, kind) for written, kind in pairs]
    return None if None in lowered else lowered


def _wanted(kinds: tuple[ArgumentKind, ...]) -> str:
    if not kinds:
        return "no arguments"
    words = " and ".join(kind.words for kind in kinds)
    return f"{len(kinds)} argument{'s' * (len(kinds) > 1)}, {words}"


def _one_of(call: ast.ConstraintCall, arguments: Arguments) -> ir.OneOf | None:
    values = arguments.values(call.arguments)
    if values == ():
        arguments.resolution.report.add(
            "constraint-arguments", "`OneOf` takes a list of literals", call.span
        )
    return ir.OneOf(values, call.span) if values else None


def _applies(resolution: Resolution, name: str, base: ir.Type) -> bool:
    if name in _ON_OPTIONALS or name == "OneOf":
        return True
    rule = _RULES.get(name)
    if rule is None:
        return False
    kind = ir.base_of(scalar(resolution, base))
    return kind in ir.APPLIES_TO[rule[0]]  # type: ignore[index]


def scalar(resolution: Resolution, type: ir.Type) -> ir.Type:
    """The underlying type; for a value group the primitive type of its entries."""
    under = resolution.underlying(type)
    form = resolution.form(under)
    return ir.PrimitiveType(form.primitive) if isinstance(form, ir.ValueGroupDecl) else under


def _entries(resolution: Resolution, base: ir.Type) -> Mapping[str, ir.LiteralValue]:
    form = None if isinstance(base, ir.PrimitiveType) else resolution.form(base)
    return dict(form.entries) if isinstance(form, ir.ValueGroupDecl) else _NO_ENTRIES


def _values_of_type(
    resolution: Resolution, call: ast.ConstraintCall, scope: FileScope
) -> tuple[ir.LiteralValue, ...]:
    """The values of `Role` in `ensure user.role is Role`."""
    named = ast.NamedType((), call.name, call.span)
    symbol = resolution.names.find(named, scope)
    if call.arguments or not isinstance(symbol, TypeSymbol):
        return ()
    return values_of(resolution, symbol.reference)


def values_of(resolution: Resolution, type: ir.Type) -> tuple[ir.LiteralValue, ...]:
    """The values of a literal type or a value group."""
    under = resolution.underlying(type)
    if isinstance(under, ir.LiteralType):
        return under.values
    form = resolution.form(under)
    if isinstance(form, ir.ValueGroupDecl):
        return tuple(value for _, value in form.entries)
    return ()


def _subjects(resolution: Resolution, base: ir.Type) -> Iterator[SubjectKey]:
    """What guards for values of `base` may be about, the most specific first."""
    seen: set[ir.QualifiedName] = set()
    pending = [base]
    while pending:
        step = base
        for step in resolution.steps(pending.pop(0)):
            if not isinstance(step, ir.ConstrainedType):
                yield subject_key(step)
        form = resolution.form(step)
        for part in form.parts if isinstance(form, ShapeForm) else ():
            if isinstance(part, NamedPart) and part.name not in seen:
                seen.add(part.name)
                pending.append(ir.DeclType(part.name))
    if isinstance(resolution.form(base), ShapeForm):
        yield "Shape"
    yield subject_key(scalar(resolution, base))
