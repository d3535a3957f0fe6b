"""Expressions, as far as return types and constants are read from them."""

from collections.abc import Sequence

from forstgen.syntax.ast import (
    ArrayExpr,
    ArrayType,
    CallExpr,
    Expr,
    ListLiteral,
    Literal,
    MapExpr,
    MapType,
    Name,
    NamedType,
    OtherExpr,
    PathExpr,
    ShapeExpr,
)
from forstgen.syntax.builder.shapes import ShapeBuilder


class ExpressionBuilder(ShapeBuilder):
    def other_expr(self, s: int, e: int, *parts: object) -> OtherExpr:
        return OtherExpr(self.span(s, e))

    def operator(self, s: int, e: int) -> None:
        return None

    def index(self, s: int, e: int, *parts: Expr) -> None:
        return None

    def negative_expr(self, s: int, e: int, operand: Expr) -> Expr:
        if isinstance(operand, Literal) and isinstance(operand.value, int | float):
            return Literal(-operand.value, self.span(s, e))
        return self.other_expr(s, e)

    def call(self, s: int, e: int, callee: PathExpr, arguments: tuple[Expr, ...]) -> CallExpr:
        return CallExpr(callee, arguments, self.span(s, e))

    def call_method(
        self, s: int, e: int, path: PathExpr, call: str, arguments: tuple[Expr, ...]
    ) -> CallExpr:
        method = self.called(self.text.index(call, path.span.end), call)
        callee = PathExpr((*path.names, method), self.span(s, method.span.end))
        return CallExpr(callee, arguments, self.span(s, e))

    def expressions(self, s: int, e: int, items: Sequence[Expr] = ()) -> tuple[Expr, ...]:
        return tuple(items)

    def shape_expr(
        self, s: int, e: int, entries: Sequence[tuple[Name, Expr | None]] = ()
    ) -> ShapeExpr:
        return ShapeExpr(None, tuple(entries), self.span(s, e))

    def shape_of_type(self, s: int, e: int, path: PathExpr, shape: ShapeExpr) -> ShapeExpr:
        *qualifiers, name = path.names
        return ShapeExpr(
            NamedType(tuple(qualifiers), name, path.span), shape.fields, self.span(s, e)
        )

    def entry(self, s: int, e: int, name: Name, value: Expr | None) -> tuple[Name, Expr | None]:
        return name, value

    def entry_quoted(self, s: int, e: int, key: str, value: Expr) -> tuple[Name, Expr | None]:
        literal = self.string(s, s + len(key), key)
        return Name(str(literal.value), literal.span), value

    def list_expr(self, s: int, e: int, items: Sequence[Expr] = ()) -> ListLiteral:
        return ListLiteral(tuple(items), self.span(s, e))

    def array_expr(self, s: int, e: int, type: ArrayType, items: tuple[Expr, ...]) -> ArrayExpr:
        return ArrayExpr(type, items, self.span(s, e))

    def map_expr(
        self, s: int, e: int, type: MapType, pairs: tuple[tuple[Expr, Expr], ...]
    ) -> MapExpr:
        return MapExpr(type, pairs, self.span(s, e))

    def pairs(
        self, s: int, e: int, items: Sequence[tuple[Expr, Expr]] = ()
    ) -> tuple[tuple[Expr, Expr], ...]:
        return tuple(items)

    def pair(self, s: int, e: int, key: Expr, value: Expr) -> tuple[Expr, Expr]:
        return key, value
