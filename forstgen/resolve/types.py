"""Type expressions become types.

Names of declarations stay names; what has no name and needs one (a shape, a union) is handed on as
a draft, and `lower_type` hoists it.
"""

from typing import assert_never

from forstgen import ir
from forstgen.resolve.arguments import primitive_of
from forstgen.resolve.builtins import (
    BYTE_NAMES,
    NIL_NAMES,
    PARAMETERISED,
    STRING,
    UNKNOWN,
)
from forstgen.resolve.constraints import lower_chain
from forstgen.resolve.drafts import Draft, InlinePart, ShapeDraft, UnionDraft
from forstgen.resolve.intersections import intersect
from forstgen.resolve.operators import apply_guards
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.sites import Site
from forstgen.resolve.symbols import FileScope, TypeSymbol
from forstgen.resolve.unions import unite
from forstgen.syntax import ast

__all__ = ["draft_type", "lower_type"]


def lower_type(resolution: Resolution, expr: ast.TypeExpr, site: Site) -> ir.Type:
    """`expr` as a type; an anonymous shape or union in it is hoisted under its site's name."""
    return resolution.settle(draft_type(resolution, expr, site), site, expr.span)


def draft_type(resolution: Resolution, expr: ast.TypeExpr, site: Site) -> Draft:
    match expr:
        case ast.NamedType():
            return _named(resolution, expr, site.scope)
        case ast.ConstrainedType():
            return _constrained(resolution, expr, site)
        case ast.ArrayType():
            return _array(resolution, expr.element, expr.length, site)
        case ast.ShapeType():
            return ShapeDraft((InlinePart(expr),))
        case ast.PointerType():
            return _optional(lower_type(resolution, expr.target, site))
        case ast.AppliedType():
            return _applied(resolution, expr, site)
        case ast.MapType():
            return _map(resolution, expr.key, expr.value, site)
        case ast.UnionType():
            return _union(resolution, expr, site)
        case ast.IntersectionType():
            drafts = [draft_type(resolution, member, site) for member in expr.members]
            return intersect(resolution, drafts, site, expr.span)
        case ast.LiteralType():
            return _literal(resolution, expr)
        case ast.ValueGroupType():
            return _values(resolution, expr)
        case ast.InterfaceType():
            return ir.AnyType()
        case ast.FuncType() | ast.ChanType():
            what = "function" if isinstance(expr, ast.FuncType) else "channel"
            return _unsupported(resolution, expr, f"A {what} is not data")
        case _:
            assert_never(expr)


def _named(resolution: Resolution, expr: ast.NamedType, scope: FileScope) -> ir.Type:
    found = resolution.names.type(expr, scope)
    return found.reference if isinstance(found, TypeSymbol) else found


def _optional(type: ir.Type) -> ir.Type:
    return type if isinstance(type, ir.OptionalType) else ir.OptionalType(type)


def _array(
    resolution: Resolution, element: ast.TypeExpr, length: int | None, site: Site
) -> ir.Type:
    if length is None and _is_byte(resolution, element, site.scope):
        return STRING
    return ir.ArrayType(lower_type(resolution, element, site.part("Item")), length)


def _map(resolution: Resolution, key: ast.TypeExpr, value: ast.TypeExpr, site: Site) -> ir.Type:
    return ir.MapType(
        lower_type(resolution, key, site.part("Key")),
        lower_type(resolution, value, site.part("Value")),
    )


def _applied(resolution: Resolution, expr: ast.AppliedType, site: Site) -> Draft:
    match expr.name.text, expr.arguments:
        case "Array", (element,):
            return _array(resolution, element, None, site)
        case "Map", (key, value):
            return _map(resolution, key, value, site)
        case "Pointer", (target,):
            return _optional(lower_type(resolution, target, site))
        case "Shape" | "shape", (ast.ShapeType() as shape,):
            return draft_type(resolution, shape, site)
        case "Result", (success, failure):
            return _result(resolution, success, failure, site)
        case "Tuple", members if members:
            return ir.TupleType(
                tuple(
                    lower_type(resolution, member, site.part(f"Item{number}"))
                    for number, member in enumerate(members, 1)
                )
            )
        case name, _:
            return _wrong_arguments(resolution, expr, name, site.scope)


def _result(
    resolution: Resolution, success: ast.TypeExpr, failure: ast.TypeExpr, site: Site
) -> ir.Type:
    value = lower_type(resolution, success, site)
    error = lower_type(resolution, failure, site.part("Failure"))
    # An error type of a Go package is some error, not any value.
    return ir.ResultType(value, ir.AnyErrorType() if error is UNKNOWN else error)


def _wrong_arguments(
    resolution: Resolution, expr: ast.AppliedType, name: str, scope: FileScope
) -> ir.Type:
    if name in PARAMETERISED:
        written, count = PARAMETERISED[name]
        many = f"{count or 'one or more'} type argument{'' if count == 1 else 's'}"
        message, help = f"`{name}` takes {many}, not {len(expr.arguments)}", f"write `{written}`"
    else:
        named = ast.NamedType((), expr.name, expr.name.span)
        if resolution.names.type(named, scope) is UNKNOWN:
            return UNKNOWN
        message, help = f"`{name}` takes no type arguments", f"write `{name}`"
    resolution.report.add("type-arguments", message, expr.span, help=help)
    return UNKNOWN


def _union(resolution: Resolution, expr: ast.UnionType, site: Site) -> Draft:
    types: list[ir.Type] = []
    is_optional = False
    for number, member in enumerate(expr.members, 1):
        if _is_nil(resolution, member, site.scope):
            is_optional = True
            continue
        drafted = draft_type(resolution, member, site.part(f"Option{number}"))
        if isinstance(drafted, UnionDraft):
            types.extend(drafted.members)
        else:
            option = site.part(f"Option{number}")
            types.append(resolution.settle(drafted, option, member.span))
    united, has_optional_member = unite(resolution, types, expr.span)
    if united is None:
        return _unsupported(resolution, expr, "`Nil` alone is no type")
    if is_optional or has_optional_member:
        return _optional(resolution.settle(united, site, expr.span))
    return united


def _constrained(resolution: Resolution, expr: ast.ConstrainedType, site: Site) -> Draft:
    base = draft_type(resolution, expr.base, site)
    base, calls = apply_guards(resolution, base, expr, site)
    if not calls or base is UNKNOWN:
        return base
    type = resolution.settle(base, site, expr.span)
    if isinstance(type, ir.OptionalType):
        return ir.OptionalType(_with_chain(resolution, type.inner, calls, site.scope))
    return _with_chain(resolution, type, calls, site.scope)


def _with_chain(
    resolution: Resolution,
    base: ir.Type,
    calls: tuple[ast.ConstraintCall, ...],
    scope: FileScope,
) -> ir.Type:
    chain = lower_chain(resolution, calls, base, scope)
    if isinstance(base, ir.ConstrainedType):
        return ir.ConstrainedType(base.base, (*base.constraints, *chain))
    return ir.ConstrainedType(base, chain) if chain else base


def _literal(resolution: Resolution, expr: ast.LiteralType) -> ir.Type:
    value = expr.literal.value
    if value is None:
        return _unsupported(resolution, expr, "`nil` alone is no type")
    return ir.LiteralType(primitive_of(value), (value,))


def _values(resolution: Resolution, expr: ast.ValueGroupType) -> ir.Type:
    """A value group without a name of its own is just its values."""
    values = [literal.value for _, literal in expr.entries if literal.value is not None]
    primitives = {primitive_of(value) for value in values}
    if len(primitives) != 1:
        return _unsupported(resolution, expr, "The values of a group are of one type")
    return ir.LiteralType(primitives.pop(), tuple(dict.fromkeys(values)))


def _unsupported(resolution: Resolution, expr: ast.TypeExpr, message: str) -> ir.Type:
    resolution.report.add("unsupported-type", message, expr.span)
    return UNKNOWN


def _is_nil(resolution: Resolution, expr: ast.TypeExpr, scope: FileScope) -> bool:
    if isinstance(expr, ast.LiteralType):
        return expr.literal.value is None
    if not isinstance(expr, ast.NamedType) or expr.qualifiers or expr.name.text not in NIL_NAMES:
        return False
    return resolution.names.find(expr, scope) is None


def _is_byte(resolution: Resolution, expr: ast.TypeExpr, scope: FileScope) -> bool:
    """`[]byte` is bytes, unless the package has a type of that name."""
    if not isinstance(expr, ast.NamedType) or expr.qualifiers or expr.name.text not in BYTE_NAMES:
        return False
    return not isinstance(resolution.names.find(expr, scope), TypeSymbol)
