"""Shapes, structs, their members, and parameters."""

from collections.abc import Sequence

from forstgen.syntax.ast import (
    AppliedType,
    Embedding,
    Field,
    Literal,
    Member,
    Method,
    Name,
    NamedType,
    Parameter,
    PointerType,
    ShapeType,
    TypeExpr,
)
from forstgen.syntax.builder.types import TypeBuilder

_BUILTINS = frozenset({"String", "Int", "Float", "Bool", "Void", "Array"})


class ShapeBuilder(TypeBuilder):
    def shape(self, s: int, e: int, members: Sequence[Member] = ()) -> ShapeType:
        return ShapeType(tuple(members), self.span(s, e))

    def struct(self, s: int, e: int, members: tuple[Member, ...]) -> ShapeType:
        return ShapeType(members, self.span(s, e))

    def members(
        self, s: int, e: int, items: Sequence[Member | tuple[Member, ...]] = ()
    ) -> tuple[Member, ...]:
        """The members of a struct, where one line may declare several fields."""
        members: list[Member] = []
        for item in items:
            if isinstance(item, tuple):
                members.extend(item)
            else:
                members.append(item)
        return tuple(members)

    def members_of_line(
        self, s: int, e: int, line: Member | tuple[Member, ...]
    ) -> tuple[Member, ...]:
        return self.members(s, e, (line,))

    def members_and_line(
        self,
        s: int,
        e: int,
        lines: Sequence[Member | tuple[Member, ...]],
        line: Member | tuple[Member, ...],
    ) -> tuple[Member, ...]:
        return self.members(s, e, (*lines, line))

    def field(self, s: int, e: int, name: Name, type: TypeExpr, tag: str | None) -> Field:
        return Field(name, type, self._tag(e, tag), self.doc_around(s, e), self.span(s, e))

    def field_optional(self, s: int, e: int, name: Name, type: TypeExpr, tag: str | None) -> Field:
        """`name?: T` means what `name: T?` means."""
        return self.field(s, e, name, _optional(type), tag)

    def method(
        self,
        s: int,
        e: int,
        name: Name,
        parameters: tuple[Parameter, ...],
        result: TypeExpr | None,
    ) -> Method:
        return Method(name, parameters, result, self.doc_around(s, e), self.span(s, e))

    def embedding(self, s: int, e: int, name: Name, tag: str | None = None) -> Embedding:
        if name.text in _BUILTINS:
            message = f"expected `:` before `{name.text}`"
            help = f"a field is written `name: {name.text}`; a name alone embeds a shape"
            self.report("syntax-unexpected-token", message, s, s + len(name.text), help)
        return self._embedding(s, e, NamedType((), name, name.span), tag)

    def embedding_of_type(self, s: int, e: int, type: TypeExpr, tag: str | None) -> Embedding:
        return self._embedding(s, e, type, tag)

    def pointer_to_name(
        self, s: int, e: int, first: Name, second: Name | None = None
    ) -> PointerType:
        """`*Inner` or `*pkg.Inner`."""
        target = self.named(first.span.start, e, first, (second,) if second else ())
        return PointerType(target, self.span(s, e))

    def _embedding(self, s: int, e: int, type: TypeExpr, tag: str | None) -> Embedding:
        return Embedding(type, self._tag(e, tag), self.doc_around(s, e), self.span(s, e))

    def struct_names(self, s: int, e: int, first: Name, rest: Sequence[Name] = ()) -> list[Name]:
        return [first, *rest]

    def struct_fields(
        self, s: int, e: int, names: list[Name], type: TypeExpr, tag: str | None
    ) -> tuple[Field, ...]:
        if len(names) == 1:
            return (self.field(s, e, names[0], type, tag),)
        doc = self.doc_around(s, e)
        literal = self._tag(e, tag)
        return tuple(Field(name, type, literal, doc, name.span) for name in names)

    def _tag(self, e: int, tag: str | None) -> Literal | None:
        return self.string(e - len(tag), e, tag) if tag is not None else None

    # -- parameters and results

    def parameters(self, s: int, e: int, items: Sequence[Parameter] = ()) -> tuple[Parameter, ...]:
        return tuple(items)

    def parameter(self, s: int, e: int, name: Name, type: TypeExpr) -> Parameter:
        return Parameter(name, (), type, False, self.span(s, e))

    def parameter_optional(self, s: int, e: int, name: Name, type: TypeExpr) -> Parameter:
        return self.parameter(s, e, name, _optional(type))

    def parameter_variadic(self, s: int, e: int, name: Name, type: TypeExpr) -> Parameter:
        return Parameter(name, (), type, True, self.span(s, e))

    def parameter_destructured(
        self, s: int, e: int, names: tuple[Name, ...], type: TypeExpr
    ) -> Parameter:
        return Parameter(None, names, type, False, self.span(s, e))

    def names(self, s: int, e: int, items: Sequence[Name] = ()) -> tuple[Name, ...]:
        return tuple(items)

    def result_pair(self, s: int, e: int, first: TypeExpr, rest: Sequence[TypeExpr]) -> AppliedType:
        """`(T, Error)` is `Result(T, Error)`; any other list of results is a tuple."""
        fails = len(rest) == 1 and isinstance(rest[0], NamedType) and _is_error(rest[0])
        name = self.name("Result" if fails else "Tuple", s, e)
        return AppliedType(name, (first, *rest), name.span)


def _optional(type: TypeExpr) -> TypeExpr:
    return type if isinstance(type, PointerType) else PointerType(type, type.span)


def _is_error(type: NamedType) -> bool:
    return not type.qualifiers and type.name.text in {"Error", "error"}
