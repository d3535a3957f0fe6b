"""Intersections: shapes are merged, constraints joined, unions multiplied out.

Nothing of an intersection is left in the IR. What no value can satisfy is reported as
`conflicting-intersection`.
"""

from collections.abc import Sequence
from itertools import product

from forstgen import ir
from forstgen.resolve.builtins import ANY, OPEN_SHAPE, UNKNOWN
from forstgen.resolve.constraints import scalar, values_of
from forstgen.resolve.drafts import (
    ContractForm,
    Draft,
    NamedPart,
    Part,
    ShapeDraft,
    ShapeForm,
    UnionDraft,
)
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.sites import Site
from forstgen.resolve.unions import type_key, unite
from forstgen.source import Span

__all__ = ["chain_of", "conjoin", "intersect"]

_MOST_COMBINATIONS = 64


def intersect(resolution: Resolution, drafts: Sequence[Draft], site: Site, span: Span) -> Draft:
    """What is all of `drafts` at once."""
    if any(draft is UNKNOWN for draft in drafts):
        return UNKNOWN
    inner = [draft.inner if isinstance(draft, ir.OptionalType) else draft for draft in drafts]
    if all(isinstance(draft, ir.OptionalType) for draft in drafts):
        return ir.OptionalType(
            resolution.settle(intersect(resolution, inner, site, span), site, span)
        )
    alternatives = [_alternatives(resolution, draft) for draft in inner]
    count = 1
    for choice in alternatives:
        count *= len(choice)
    if count == 1:
        single = _merge(resolution, inner, site, span)
        return _conflict(resolution, span) if single is None else single
    if count > _MOST_COMBINATIONS:
        resolution.report.add(
            "intersection-too-large",
            f"This intersection of unions has {count} members when it is multiplied out",
            span,
            help="give the wanted combinations names and unite these",
        )
        return UNKNOWN
    members: list[ir.Type] = []
    for combination in product(*alternatives):
        option = site.part(f"Option{len(members) + 1}")
        merged = _merge(resolution, combination, option, span)
        if merged is not None:
            members.append(resolution.settle(merged, option, span))
    united, _ = unite(resolution, members, span)
    return _conflict(resolution, span) if united is None else united


def conjoin(resolution: Resolution, types: Sequence[ir.Type]) -> ir.Type | None:
    """The type of values that are of all `types`; None where there can be none.

    A named type stays named: `Username & String.Max(9)` is `Username` with one constraint more.
    """
    distinct = list({type_key(type): type for type in types}.values())
    if len(distinct) == 1:
        return distinct[0]
    literals = [values_of(resolution, type) for type in distinct]
    kinds = {type_key(_kind(scalar(resolution, type))) for type in distinct}
    if len(kinds) > 1:
        return None
    distinct = [t for t in distinct if not isinstance(t, ir.PrimitiveType)] or distinct
    base: ir.Type = distinct[0]
    if any(literals):
        narrowed = _common_values(literals)
        if not narrowed:
            return None
        primitive = scalar(resolution, base)
        assert isinstance(primitive, ir.PrimitiveType | ir.LiteralType)
        base = ir.LiteralType(primitive.primitive, narrowed)
        chain = [c for type in distinct for c in chain_of(resolution, type)]
    else:
        chain = [c for type in distinct[1:] for c in chain_of(resolution, type)]
        if isinstance(base, ir.ConstrainedType):
            chain[:0] = base.constraints
            base = base.base
    return ir.ConstrainedType(base, tuple(chain)) if chain else base


def _alternatives(resolution: Resolution, draft: Draft) -> Sequence[Draft]:
    if isinstance(draft, UnionDraft):
        return draft.members
    if isinstance(draft, ShapeDraft):
        return (draft,)
    form = resolution.form(draft)
    return form.members if isinstance(form, ir.UnionDecl) else (draft,)


def _merge(resolution: Resolution, drafts: Sequence[Draft], site: Site, span: Span) -> Draft | None:
    """One combination without unions: a merged shape, a conjunction, or None."""
    parts: list[Part] = []
    shapes: list[ir.Type] = []
    others: list[ir.Type] = []
    for draft in drafts:
        assert not isinstance(draft, UnionDraft)
        if isinstance(draft, ShapeDraft):
            parts.extend(draft.parts)
        elif isinstance(resolution.form(draft), ShapeForm | ContractForm):
            parts.append(NamedPart(resolution.named(draft), span))
            shapes.append(draft)
        elif not isinstance(resolution.underlying(draft), ir.AnyType):
            others.append(draft)
    if parts:
        # Any object: a shape says more.
        others = [draft for draft in others if resolution.underlying(draft) != OPEN_SHAPE]
    else:
        return conjoin(resolution, others) if others else ANY
    if others:
        return None
    is_one_shape = len({type_key(resolution.underlying(shape)) for shape in shapes}) == 1
    if is_one_shape and len(parts) == len(shapes):
        return conjoin(resolution, shapes)
    merged = ShapeDraft(tuple(parts))
    chain = [constraint for shape in shapes for constraint in chain_of(resolution, shape)]
    if not chain:
        return merged
    type = resolution.settle(merged, site, span)
    return ir.ConstrainedType(type, tuple(_inherited(resolution, type, c) for c in chain))


def _inherited(resolution: Resolution, shape: ir.Type, asked: ir.Constraint) -> ir.Constraint:
    """What a member of the intersection is asked, asked of all of it."""
    if not isinstance(asked, ir.GuardCall) or not isinstance(shape, ir.DeclType):
        return asked
    return ir.GuardCall(resolution.inherit(shape.name, asked.guard), asked.arguments, asked.span)


def _conflict(resolution: Resolution, span: Span) -> ir.Type:
    resolution.report.add(
        "conflicting-intersection",
        "No value can be all of these at once",
        span,
        help="an intersection joins shapes with shapes, and constraints of one base type",
    )
    return UNKNOWN


def _kind(type: ir.Type) -> ir.Type:
    return ir.PrimitiveType(type.primitive) if isinstance(type, ir.LiteralType) else type


def _common_values(
    literals: Sequence[tuple[ir.LiteralValue, ...]],
) -> tuple[ir.LiteralValue, ...]:
    first, *others = [values for values in literals if values]
    return tuple(value for value in first if all(value in other for other in others))


def chain_of(resolution: Resolution, type: ir.Type) -> list[ir.Constraint]:
    """All constraints of `type`, those of what it is an alias of first."""
    steps = [step for step in resolution.steps(type) if isinstance(step, ir.ConstrainedType)]
    return [constraint for step in reversed(steps) for constraint in step.constraints]
