"""How the members of a union are told apart: by a field that has other literals in each of them."""

from typing import NamedTuple

from forstgen.ir import (
    DeclType,
    Equals,
    LiteralValue,
    OneOf,
    ShapeDecl,
    Type,
    UnionDecl,
)
from forstgen.rules import Rulebook

__all__ = ["Tags", "tags_of"]


class Tags(NamedTuple):
    """A field, and the literals with which it chooses each member."""

    field: str
    members: tuple[tuple[tuple[LiteralValue, ...], Type], ...]


def tags_of(book: Rulebook, union: UnionDecl) -> Tags | None:
    """None where nothing tells the members apart. Errors have their tags."""
    errors = book.program.tagged_errors(union)
    if errors:
        return Tags("tag", tuple(((tag,), member) for tag, member in errors.items()))
    if union.discriminator is None:
        return None
    field = union.discriminator
    return Tags(field, tuple((_literals(book, member, field), member) for member in union.members))


def _literals(book: Rulebook, member: Type, wire_name: str) -> tuple[LiteralValue, ...]:
    """The literals that a member's field has, by its type and by its constraints."""
    under = book.program.underlying(member)
    assert isinstance(under, DeclType)
    decl = book.program.type_decl(under.name)
    assert isinstance(decl, ShapeDecl)
    [field] = (field for field in decl.fields if field.wire_name == wire_name)
    flat = book.flat(field.type)
    values = book.program.literals(flat.base)
    for rule in flat.rules:
        match rule.test:
            case OneOf(allowed):
                values = tuple(v for v in allowed if not values or v in values)
            case Equals(str() | int() | float() as value):
                values = (value,)
            case _:
                pass
    return values
