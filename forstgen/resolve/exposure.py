"""Which functions can be called from outside, and under which path."""

from collections.abc import Iterator

from forstgen import words
from forstgen.resolve.drafts import ContractForm
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.symbols import FileScope, FunctionSymbol, TypeSymbol
from forstgen.syntax import ast

__all__ = ["is_exposed", "not_data", "route", "stays_inside"]

_ROUTES = "routes"


def is_exposed(function: FunctionSymbol) -> bool:
    """Whether the function is meant to be called from outside."""
    name = function.name.name
    if name == "main" or _is_test(function.decl):
        return False
    in_routes = function.scope.is_routes or function.name.package == _ROUTES
    return in_routes or name[:1].isupper()


def route(function: FunctionSymbol) -> str:
    path = f"/{words.kebab(function.name.name)}"
    package = function.name.package
    return path if package == _ROUTES else f"/{words.kebab(package)}{path}"


def stays_inside(resolution: Resolution, function: FunctionSymbol) -> str | None:
    """Why a function that is meant to be exposed cannot be; None where it can."""
    for parameter in function.decl.parameters:
        reason = not_data(resolution, parameter.type, function.scope)
        if reason is not None:
            return f"it takes {reason}"
    if function.decl.result is not None:
        # A result of a type of Go is still JSON, if nobody knows which.
        reason = not_data(resolution, function.decl.result, function.scope, may_be_foreign=True)
        if reason is not None:
            return f"it returns {reason}"
    return None


def not_data(
    resolution: Resolution, expr: ast.TypeExpr, scope: FileScope, *, may_be_foreign: bool = False
) -> str | None:
    """What in a type cannot be written as JSON."""
    for part in _parts(expr):
        match part:
            case ast.FuncType():
                return "a function"
            case ast.ChanType():
                return "a channel"
            case ast.NamedType():
                found = resolution.names.find(part, scope)
                if isinstance(found, TypeSymbol):
                    if isinstance(resolution.form(found.reference), ContractForm):
                        return f"the contract `{found.name.name}`"
                elif found is None and not may_be_foreign and _is_foreign(part, scope):
                    return f"a `{part.qualifiers[0].text}.{part.name.text}`"
            case _:
                pass
    return None


def _is_foreign(named: ast.NamedType, scope: FileScope) -> bool:
    if len(named.qualifiers) != 1:
        return False
    imported = scope.imports.get(named.qualifiers[0].text)
    return imported is not None and imported.package is None


def _is_test(decl: ast.FuncDecl) -> bool:
    return decl.name.text.startswith("Test") and any(
        isinstance(type, ast.NamedType)
        and [name.text for name in (*type.qualifiers, type.name)] == ["testing", "T"]
        for parameter in decl.parameters
        for type in _parts(parameter.type)
    )


def _parts(expr: ast.TypeExpr) -> Iterator[ast.TypeExpr]:
    """`expr` and the types in it, those of a shape's fields included."""
    pending: list[ast.TypeExpr] = [expr]
    while pending:
        part = pending.pop()
        yield part
        match part:
            case ast.ArrayType() | ast.ChanType():
                pending.append(part.element)
            case ast.MapType():
                pending += (part.key, part.value)
            case ast.PointerType():
                pending.append(part.target)
            case ast.AppliedType():
                pending += part.arguments
            case ast.UnionType() | ast.IntersectionType():
                pending += part.members
            case ast.ConstrainedType():
                pending.append(part.base)
            case ast.ShapeType():
                pending += [m.type for m in part.members if isinstance(m, ast.Field) and m.type]
            case _:
                pass
