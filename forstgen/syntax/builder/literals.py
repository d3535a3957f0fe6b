"""Literals, and the lists of them that constraints take."""

from collections.abc import Sequence

from forstgen.syntax.ast import Expr, ListLiteral, Literal, Name, PathExpr
from forstgen.syntax.builder.context import Context
from forstgen.syntax.literals import LiteralError, decode_number, decode_rune, decode_string


class LiteralBuilder(Context):
    def string(self, s: int, e: int, literal: str) -> Literal:
        text = decode_string(literal)
        if isinstance(text, LiteralError):
            return self._wrong(s, e, text)
        return Literal(text, self.span(s, e))

    def rune(self, s: int, e: int, literal: str) -> Literal:
        point = decode_rune(literal)
        if isinstance(point, LiteralError):
            return self._wrong(s, e, point)
        return Literal(point, self.span(s, e))

    def number(self, s: int, e: int, literal: str, negative: bool = False) -> Literal:
        number = decode_number(literal, negative)
        if isinstance(number, LiteralError):
            return self._wrong(e - len(literal), e, number)
        return Literal(number, self.span(s, e))

    def number_negative(self, s: int, e: int, literal: str) -> Literal:
        return self.number(s, e, literal, negative=True)

    def true(self, s: int, e: int) -> Literal:
        return Literal(True, self.span(s, e))

    def false(self, s: int, e: int) -> Literal:
        return Literal(False, self.span(s, e))

    def nil(self, s: int, e: int) -> Literal:
        return Literal(None, self.span(s, e))

    def elements(
        self, s: int, e: int, first: Expr | None = None, rest: Sequence[Expr] = ()
    ) -> ListLiteral:
        return ListLiteral((first, *rest) if first else (), self.span(s, e))

    def elements_number(self, s: int, e: int, literal: str) -> ListLiteral:
        start = self.text.index(literal, s)
        number = self.number(start, start + len(literal), literal)
        return ListLiteral((number,), self.span(s, e))

    def path_expr(self, s: int, e: int, first: Name, rest: Sequence[Name] = ()) -> PathExpr:
        return PathExpr((first, *rest), self.span(s, e))

    def _wrong(self, start: int, end: int, error: LiteralError) -> Literal:
        self.report(error.code, error.message, start + error.start, start + error.end, error.help)
        return Literal(self.text[start:end], self.span(start, end))
