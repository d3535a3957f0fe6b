"""Type expressions and constraint chains."""

from collections.abc import Sequence

from forstgen.syntax.ast import (
    AppliedType,
    Argument,
    ArrayType,
    ChanType,
    ConstrainedType,
    ConstraintCall,
    Embedding,
    Field,
    FuncType,
    InterfaceType,
    IntersectionType,
    Literal,
    LiteralType,
    MapType,
    Name,
    NamedType,
    PointerType,
    ShapeType,
    TypeExpr,
    UnionType,
    ValueGroupType,
)
from forstgen.syntax.builder.literals import LiteralBuilder
from forstgen.syntax.lexer import NAME, next_token


class TypeBuilder(LiteralBuilder):
    def named(self, s: int, e: int, first: Name, rest: Sequence[Name] = ()) -> NamedType:
        if not rest:
            return NamedType((), first, first.span)
        return NamedType((first, *rest[:-1]), rest[-1], self.span(s, e))

    def named_qualified(self, s: int, e: int, qualifier: Name, name: Name) -> NamedType:
        return NamedType((qualifier,), name, self.span(s, e))

    def application(
        self, s: int, e: int, name: Name, arguments: Sequence[TypeExpr] = ()
    ) -> AppliedType:
        return AppliedType(name, tuple(arguments), self.span(s, e))

    def types(self, s: int, e: int, items: Sequence[TypeExpr] = ()) -> tuple[TypeExpr, ...]:
        return tuple(items)

    def pointer_type(self, s: int, e: int, target: TypeExpr) -> PointerType:
        return PointerType(target, self.span(s, e))

    def array_type(self, s: int, e: int, element: TypeExpr) -> ArrayType:
        return ArrayType(element, None, self.span(s, e))

    def array_fixed(self, s: int, e: int, length: str, element: TypeExpr) -> ArrayType:
        start = self.text.index(length, s)
        value = self.number(start, start + len(length), length).value
        if isinstance(value, float):
            message = f"`{length}` is not a length"
            self.report("syntax-invalid-number", message, start, start + len(length))
        return ArrayType(element, value if isinstance(value, int) else 0, self.span(s, e))

    def map_type(self, s: int, e: int, key: TypeExpr, value: TypeExpr) -> MapType:
        return MapType(key, value, self.span(s, e))

    def chan_type(self, s: int, e: int, element: TypeExpr) -> ChanType:
        return ChanType(element, self.span(s, e))

    def func_type(
        self, s: int, e: int, parameters: tuple[TypeExpr, ...], result: TypeExpr | None
    ) -> FuncType:
        return FuncType(parameters, result, self.span(s, e))

    def interface_type(self, s: int, e: int) -> InterfaceType:
        return InterfaceType(self.span(s, e))

    def literal_type(self, s: int, e: int, literal: Literal) -> LiteralType:
        return LiteralType(literal, literal.span)

    def number_type(self, s: int, e: int, number: str) -> LiteralType:
        return self.literal_type(s, e, self.number(s, e, number))

    def number_type_negative(self, s: int, e: int, number: str) -> LiteralType:
        return self.literal_type(s, e, self.number_negative(s, e, number))

    def union(self, s: int, e: int, first: TypeExpr, rest: Sequence[TypeExpr] = ()) -> TypeExpr:
        return UnionType((first, *rest), self.span(s, e)) if rest else first

    def intersection(
        self, s: int, e: int, first: TypeExpr, rest: Sequence[TypeExpr] = ()
    ) -> TypeExpr:
        return IntersectionType((first, *rest), self.span(s, e)) if rest else first

    def value(self, s: int, e: int, name: Name, literal: Literal) -> tuple[Name, Literal]:
        return name, literal

    def value_negative(self, s: int, e: int, name: Name, number: str) -> tuple[Name, Literal]:
        start = self.text.rindex("-", s, e)
        return name, self.number_negative(start, e, number)

    def value_group(
        self,
        s: int,
        e: int,
        first: tuple[Name, Literal],
        rest: Sequence[tuple[Name, Literal]] = (),
    ) -> ValueGroupType:
        return ValueGroupType((first, *rest), self.span(s, e))

    # -- what stands behind a type: constraints, and `?` as the offset behind it

    def suffixed(
        self, s: int, e: int, operand: TypeExpr, suffixes: Sequence[ConstraintCall | int]
    ) -> TypeExpr:
        """`T.Min(1)?`: the constraints before a `?` are the target's. A second `?` adds nothing."""
        base, calls, optional = operand, list[ConstraintCall](), False
        for suffix in suffixes:
            if isinstance(suffix, ConstraintCall):
                calls.append(suffix)
            elif not optional:
                base = PointerType(self._constrained(s, base, calls), self.span(s, suffix))
                calls, optional = [], True
        return self._constrained(s, base, calls)

    def _constrained(self, s: int, base: TypeExpr, calls: list[ConstraintCall]) -> TypeExpr:
        if not calls:
            return base
        return ConstrainedType(base, tuple(calls), self.span(s, calls[-1].span.end))

    def question(self, s: int, e: int) -> int:
        return e

    def constraint(
        self, s: int, e: int, call: str, arguments: Sequence[Argument] = ()
    ) -> ConstraintCall:
        name = self.called(s, call)
        return ConstraintCall(name, tuple(map(_argument, arguments)), self.span(name.span.start, e))

    def constraint_reference(self, s: int, e: int, call: str, target: NamedType) -> ConstraintCall:
        """`Min(&limit)` is `Min(limit)`."""
        return self.constraint(s, e, call, (target,))

    def called(self, s: int, call: str) -> Name:
        """The name in `.Name(`, which comments and white space may surround."""
        text = call[1:-1]
        if text.isidentifier():
            return self.name(text, s + 1, s + 1 + len(text))
        found = next_token(self.text, s + 1)
        while found.lastindex != NAME:
            found = next_token(self.text, self.nesting.comment_end(found.end() - 2))
        return self.name(found[NAME], *found.span(NAME))

    def arguments(self, s: int, e: int, items: Sequence[Argument] = ()) -> tuple[Argument, ...]:
        return tuple(map(_argument, items))


def _argument(argument: Argument) -> Argument:
    match argument:
        case LiteralType():
            return argument.literal
        case ShapeType():
            return with_bare_fields(argument)
    return argument


def with_bare_fields(shape: ShapeType) -> ShapeType:
    """A shape that is an argument or a test: a name alone is a field there, nothing embedded."""
    members = tuple(
        Field(m.type.name, None, None, m.doc, m.span)
        if isinstance(m, Embedding) and isinstance(m.type, NamedType)
        else m
        for m in shape.members
    )
    return ShapeType(members, shape.span)
