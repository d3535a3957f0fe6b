"""The statements of guards and preconditions, without the blocks that follow some of them."""

from collections.abc import Sequence

from forstgen.syntax.ast import (
    Argument,
    Assertion,
    ConstraintCall,
    Ensure,
    EnsureNot,
    ErrorCall,
    Expr,
    ForEach,
    IsCondition,
    Name,
    NamedType,
    Path,
    ShapeExpr,
    ShapeTest,
    ShapeType,
)
from forstgen.syntax.builder.expressions import ExpressionBuilder
from forstgen.syntax.builder.types import with_bare_fields


class StatementBuilder(ExpressionBuilder):
    def ensure(
        self,
        s: int,
        e: int,
        path: Path,
        test: Assertion | ShapeTest,
        block: str | None,
        error: ErrorCall | None,
    ) -> Ensure:
        return Ensure(path, test, error, self.span(s, e))

    def ensure_not(
        self, s: int, e: int, name: Name, block: str | None, error: ErrorCall | None
    ) -> EnsureNot:
        return EnsureNot(name, error, self.span(s, e))

    def path(self, s: int, e: int, first: Name, rest: Sequence[Name] = ()) -> Path:
        return Path((first, *rest), self.span(s, e))

    def shape_test(self, s: int, e: int, shape: ShapeType) -> ShapeTest:
        return ShapeTest(with_bare_fields(shape), self.span(s, e))

    def assertion(
        self, s: int, e: int, named: NamedType, constraints: Sequence[ConstraintCall] = ()
    ) -> Assertion:
        """`Valid` alone is a constraint; before a chain a name is the chain's base."""
        if constraints:
            return Assertion(named, tuple(constraints), self.span(s, e))
        base = None
        if named.qualifiers:
            *qualifiers, name = named.qualifiers
            base = NamedType(tuple(qualifiers), name, self.span(s, name.span.end))
        call = ConstraintCall(named.name, (), named.name.span)
        return Assertion(base, (call,), self.span(s, e))

    def assertion_call(
        self,
        s: int,
        e: int,
        name: Name,
        arguments: tuple[Argument, ...],
        constraints: Sequence[ConstraintCall] = (),
    ) -> Assertion | ShapeTest:
        if name.text == "Shape" and len(arguments) == 1 and not constraints:
            shape = arguments[0]
            if isinstance(shape, ShapeType):
                return ShapeTest(shape, self.span(s, e))
        end = constraints[0].span.start - 1 if constraints else e
        first = ConstraintCall(name, arguments, self.span(s, end))
        return Assertion(None, (first, *constraints), self.span(s, e))

    def failure(self, s: int, e: int, name: Name, arguments: tuple[Expr, ...] | None) -> ErrorCall:
        return ErrorCall(name, arguments, self.span(s, e))

    def failure_shape(self, s: int, e: int, name: Name, shape: ShapeExpr) -> ErrorCall:
        return ErrorCall(name, (shape,), self.span(s, e))

    def loop_in(self, s: int, e: int, element: Name, path: Path) -> ForEach:
        return ForEach(None, _used(element), path, (), self.span(s, e))

    def loop_range(self, s: int, e: int, names: tuple[Name, ...], path: Path) -> ForEach:
        index, element = (*names, None, None)[:2]
        return ForEach(_used(index), _used(element), path, (), self.span(s, e))

    def loop_bare(self, s: int, e: int, path: Path) -> ForEach:
        return ForEach(None, None, path, (), self.span(s, e))

    def condition(self, s: int, e: int, path: Path, test: Assertion | ShapeTest) -> IsCondition:
        return IsCondition(path, test, self.span(s, e))


def _used(name: Name | None) -> Name | None:
    return None if name is None or name.text == "_" else name
