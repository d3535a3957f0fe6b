"""What a declared type refers to, read from its syntax."""

from collections.abc import Iterable, Iterator

from forstgen import ir
from forstgen.resolve.builtins import NIL_NAMES
from forstgen.resolve.lookup import Names
from forstgen.resolve.symbols import FileScope, TypeSymbol
from forstgen.syntax import ast

__all__ = ["References", "is_optional"]


class References:
    """`heads` decide what the type is; `all` adds what it holds without a shape in between."""

    __slots__ = ("all", "heads")

    def __init__(self, names: Names, symbol: TypeSymbol) -> None:
        decl, scope = symbol.decl, symbol.scope
        expr = decl.payload if isinstance(decl, ast.ErrorDecl) else decl.type
        if isinstance(decl, ast.ErrorDecl) and not isinstance(expr, ast.ShapeType):
            # `error Bad(Payload)` holds a Payload, whatever that is.
            self.heads: list[TypeSymbol] = []
            self.all: list[TypeSymbol] = []
            return
        self.heads = list(_symbols(names, _head_names(expr), scope))
        if isinstance(expr, ast.ShapeType | ast.NamedType):
            self.all = self.heads
        else:
            self.all = [*self.heads, *_symbols(names, _held_names(expr), scope)]


def is_optional(names: Names, symbol: TypeSymbol) -> bool:
    """Whether a declaration is an optional, when its head references are known already."""
    if isinstance(symbol.decl, ast.ErrorDecl):
        return False
    return _is_optional(names, symbol.decl.type, symbol.scope)


def _is_optional(names: Names, expr: ast.TypeExpr, scope: FileScope) -> bool:
    match expr:
        case ast.PointerType():
            return True
        case ast.AppliedType():
            return expr.name.text == "Pointer"
        case ast.LiteralType():
            return expr.literal.value is None
        case ast.NamedType():
            found = names.find(expr, scope)
            if found is None:
                return expr.name.text in NIL_NAMES
            return isinstance(found, TypeSymbol) and isinstance(found.reference, ir.OptionalType)
        case ast.UnionType():
            return any(_is_optional(names, member, scope) for member in expr.members)
        case ast.IntersectionType():
            return all(_is_optional(names, member, scope) for member in expr.members)
        case ast.ConstrainedType():
            return _is_optional(names, expr.base, scope)
        case _:
            return False


def _symbols(
    names: Names, found: Iterable[ast.NamedType], scope: FileScope
) -> Iterator[TypeSymbol]:
    for named in found:
        symbol = names.find(named, scope)
        if isinstance(symbol, TypeSymbol):
            yield symbol


def _head_names(expr: ast.TypeExpr) -> Iterator[ast.NamedType]:
    match expr:
        case ast.NamedType():
            yield expr
        case ast.ShapeType():
            for member in expr.members:
                if isinstance(member, ast.Embedding):
                    yield from _head_names(member.type)
        case ast.PointerType():
            yield from _head_names(expr.target)
        case ast.UnionType() | ast.IntersectionType():
            for type in expr.members:
                yield from _head_names(type)
        case ast.ConstrainedType():
            yield from _head_names(expr.base)
        case ast.AppliedType() if expr.name.text in {"Pointer", "Shape"}:
            for type in expr.arguments:
                yield from _head_names(type)
        case _:
            pass


def _held_names(expr: ast.TypeExpr) -> Iterator[ast.NamedType]:
    """The names in elements, values and arguments, but not in fields."""
    match expr:
        case ast.ArrayType():
            held: tuple[ast.TypeExpr, ...] = (expr.element,)
        case ast.MapType():
            held = (expr.key, expr.value)
        case ast.AppliedType():
            held = expr.arguments
        case ast.PointerType():
            held = (expr.target,)
        case ast.UnionType() | ast.IntersectionType():
            held = expr.members
        case ast.ConstrainedType():
            held = (expr.base,)
        case ast.NamedType():
            yield expr
            return
        case _:
            return
    for type in held:
        yield from _held_names(type)
