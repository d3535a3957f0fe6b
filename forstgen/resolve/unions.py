"""Unions: flat, without repetitions, literals of one type put together, `Nil` taken out."""

from collections.abc import Iterable

from forstgen import ir
from forstgen.resolve.arguments import primitive_of
from forstgen.resolve.builtins import ANY_ERROR, UNKNOWN
from forstgen.resolve.constraints import values_of
from forstgen.resolve.drafts import Draft, ErrorForm, UnionDraft
from forstgen.resolve.resolution import Resolution
from forstgen.source import Span

__all__ = ["type_key", "unite"]


_MOST_MEMBERS = 1000


def unite(
    resolution: Resolution, types: Iterable[ir.Type], span: Span
) -> tuple[Draft | None, bool]:
    """The union of `types`, and whether one of them may be absent; None where nothing else is."""
    is_optional = False
    flat: dict[str, ir.Type] = {}
    for type in types:
        if isinstance(type, ir.OptionalType):
            is_optional = True
            type = type.inner
        for member in _members(resolution, type):
            if isinstance(resolution.underlying(member), ir.AnyType):
                return member, is_optional
            flat.setdefault(type_key(member), member)
    members = _absorb(resolution, list(flat.values()))
    match members:
        case []:
            return None, is_optional
        case [only]:
            return only, is_optional
        case _ if len(members) > _MOST_MEMBERS:
            # Unions of unions have the members of all, so a long chain of them grows as its square.
            resolution.report.add(
                "union-too-large",
                f"A union has at most {_MOST_MEMBERS} members, and this one has {len(members)}",
                span,
                help="put some of them into a shape of their own",
            )
            return UNKNOWN, is_optional
        case _:
            return UnionDraft(tuple(members)), is_optional


def type_key(type: ir.Type) -> str:
    """A text that equal types share."""
    return str(type.name) if isinstance(type, ir.DeclType) else repr(type)


def _members(resolution: Resolution, type: ir.Type) -> tuple[ir.Type, ...]:
    form = resolution.form(type)
    if isinstance(form, ir.UnionDecl) and not isinstance(type, ir.ConstrainedType):
        return form.members
    return (type,)


def _absorb(resolution: Resolution, members: list[ir.Type]) -> list[ir.Type]:
    """Puts literals of one primitive type together, and drops what another member includes."""
    if any(isinstance(resolution.underlying(m), ir.AnyErrorType) for m in members) and all(
        _is_error(resolution, m) for m in members
    ):
        return [ANY_ERROR]
    whole = {m.primitive for m in members if isinstance(m, ir.PrimitiveType)}
    groups: dict[ir.Primitive, list[ir.Type]] = {}
    for member in members:
        for value in _plain_values(resolution, member)[:1]:
            groups.setdefault(primitive_of(value), []).append(member)
    kept: list[ir.Type] = []
    for member in members:
        values = _plain_values(resolution, member)
        if not values:
            kept.append(member)
            continue
        primitive = primitive_of(values[0])
        group = groups[primitive]
        if primitive not in whole and member is group[0]:
            kept.append(_together(resolution, primitive, group))
    return kept


def _together(resolution: Resolution, primitive: ir.Primitive, group: list[ir.Type]) -> ir.Type:
    if len(group) == 1:
        return group[0]
    values = dict.fromkeys(v for member in group for v in _plain_values(resolution, member))
    return ir.LiteralType(primitive, tuple(values))


def _plain_values(resolution: Resolution, type: ir.Type) -> tuple[ir.LiteralValue, ...]:
    """The values of a literal type or value group, unless a constraint says more about them."""
    if any(isinstance(step, ir.ConstrainedType) for step in resolution.steps(type)):
        return ()
    return values_of(resolution, type)


def _is_error(resolution: Resolution, type: ir.Type) -> bool:
    return isinstance(resolution.underlying(type), ir.AnyErrorType) or isinstance(
        resolution.form(type), ErrorForm
    )
