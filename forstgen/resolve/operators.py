"""Guards as type operators: `MutationArg.Context(AppContext)`, `AppMutation.Input({ … })`.

A type as argument adds one field, named after the guard's parameter; a shape as argument adds its
fields. `.Router()` makes a shape a contract. What is left of the chain are ordinary constraints.
"""

from forstgen import ir
from forstgen.resolve.builtins import OPEN_SHAPE
from forstgen.resolve.constraints import find_guard
from forstgen.resolve.drafts import (
    ContractForm,
    Draft,
    InlinePart,
    NamedPart,
    Part,
    ShapeDraft,
    ShapeForm,
    UnionDraft,
)
from forstgen.resolve.guard_index import GuardEntry
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.sites import Site
from forstgen.syntax import ast

__all__ = ["apply_guards"]


def apply_guards(
    resolution: Resolution, base: Draft, expr: ast.ConstrainedType, site: Site
) -> tuple[Draft, tuple[ast.ConstraintCall, ...]]:
    """`base` with its operators applied, and the calls that are none."""
    parts = _parts(resolution, base, expr)
    if parts is None:
        return base, expr.constraints
    added: list[Part] = []
    others: list[ast.ConstraintCall] = []
    is_router = isinstance(base, ShapeDraft) and base.is_router
    for call in expr.constraints:
        if call.name.text == "Router" and not call.arguments:
            is_router = True
            continue
        shapes = _added_shapes(resolution, call, parts, site)
        if shapes:
            added.extend(InlinePart(shape) for shape in shapes)
        else:
            others.append(call)
    if not added and not is_router:
        return base, expr.constraints
    return ShapeDraft((*parts, *added), is_router), tuple(others)


def _parts(
    resolution: Resolution, base: Draft, expr: ast.ConstrainedType
) -> tuple[Part, ...] | None:
    if isinstance(base, ShapeDraft):
        return base.parts
    if isinstance(base, UnionDraft):
        return None
    if resolution.underlying(base) == OPEN_SHAPE:
        return ()
    if isinstance(base, ir.DeclType) and isinstance(
        resolution.form(base), ShapeForm | ContractForm
    ):
        return (NamedPart(base.name, expr.base.span),)
    return None


def _added_shapes(
    resolution: Resolution, call: ast.ConstraintCall, parts: tuple[Part, ...], site: Site
) -> list[ast.ShapeType]:
    """What `call` adds to a shape; nothing where it is an ordinary constraint."""
    arguments = [_type_argument(resolution, a, site) for a in call.arguments]
    if not arguments or None in arguments:
        return []
    guard = _guard(resolution, call, parts, site)
    if guard is None or len(guard.decl.parameters) != len(arguments):
        return []
    shapes: list[ast.ShapeType] = []
    for argument, parameter in zip(arguments, guard.decl.parameters, strict=True):
        if isinstance(argument, ast.ShapeType):
            shapes.append(argument)
        elif argument is not None and parameter.name is not None:
            field = ast.Field(
                ast.Name(parameter.name.text, argument.span), argument, None, None, argument.span
            )
            shapes.append(ast.ShapeType((field,), call.span))
    return shapes


def _type_argument(
    resolution: Resolution, argument: ast.Argument, site: Site
) -> ast.TypeExpr | None:
    """`argument` where it is a type and not a constant's name or a literal."""
    match argument:
        case ast.Literal() | ast.ListLiteral() | ast.LiteralType():
            return None
        case ast.NamedType() if resolution.names.find(argument, site.scope) is None:
            return None
        case _:
            return argument


def _guard(
    resolution: Resolution, call: ast.ConstraintCall, parts: tuple[Part, ...], site: Site
) -> GuardEntry | None:
    name = call.name.text
    for part in parts:
        if isinstance(part, NamedPart):
            guard = find_guard(resolution, name, ir.DeclType(part.name), site.scope)
            if guard is not None:
                return guard
    return resolution.guards.find(name, ("Shape",), site.scope)
