"""Closed sets of values, as Python types them: what literals, `OneOf` and tags allow."""

from forstgen.backends.py.names import Names
from forstgen.ir import (
    AliasDecl,
    ConstrainedType,
    DeclType,
    Equals,
    LiteralType,
    LiteralValue,
    OneOf,
    PrimitiveType,
    Program,
    ShapeDecl,
    Type,
    UnionDecl,
)
from forstgen.node import node
from forstgen.rules import Rulebook

__all__ = ["Tags", "closed_set", "is_quotable", "tags"]

_UNQUOTABLE = frozenset("'\"\\")


def closed_set(program: Program, type: Type) -> LiteralType | None:
    """The literals that `type` allows, where a union of literals or `OneOf` says so."""
    match type:
        case LiteralType():
            return type
        case DeclType(name) if isinstance(decl := program.type_decl(name), AliasDecl):
            return closed_set(program, decl.type)
        case ConstrainedType(base, constraints):
            base_set = closed_set(program, base)
            for constraint in constraints:
                if isinstance(constraint, OneOf):
                    base_set = _narrowed(program, base, base_set, constraint)
            return base_set
        case _:
            return None


def _narrowed(
    program: Program, base: Type, known: LiteralType | None, one_of: OneOf
) -> LiteralType | None:
    if known is None:
        primitive = program.underlying(base)
        if not isinstance(primitive, PrimitiveType):
            return None
        return LiteralType(primitive.primitive, one_of.values)
    values = tuple(value for value in known.values if value in one_of.values)
    return LiteralType(known.primitive, values) if values else known


@node
class Tags:
    """The field that tells the members of a union apart: its names, its values in each member."""

    wire_name: str
    attributes: tuple[str, ...]
    members: tuple[Type, ...]
    values: tuple[tuple[LiteralValue, ...], ...]


def tags(book: Rulebook, names: Names, union: UnionDecl) -> Tags | None:
    errors = book.program.tagged_errors(union)
    if errors:
        return Tags("tag", (), tuple(errors.values()), tuple((tag,) for tag in errors))
    wire_name = union.discriminator
    if wire_name is None:
        return None
    decls = [_data(book.program, member) for member in union.members]
    shapes = [decl for decl in decls if isinstance(decl, ShapeDecl)]
    fields = [(s, f) for s in shapes for f in s.fields if f.wire_name == wire_name]
    attributes = {names.of_field(shape, field.name): None for shape, field in fields}
    attributes.pop(wire_name, None)
    values = tuple(_values(book, field.type) for _, field in fields)
    return Tags(wire_name, tuple(attributes), union.members, values)


def _data(program: Program, type: Type) -> object:
    under = program.underlying(type)
    return program.type_decl(under.name) if isinstance(under, DeclType) else None


def _values(book: Rulebook, type: Type) -> tuple[LiteralValue, ...]:
    values = book.program.literals(type)
    for rule in book.flat(type).rules:
        match rule.test:
            case OneOf(allowed):
                values = tuple(v for v in allowed if not values or v in values)
            case Equals(str() | int() | float() as value):
                values = (value,)
            case _:
                pass
    return values


def is_quotable(value: object) -> bool:
    """Whether a literal needs no escapes in a string that stands in a string."""
    return not isinstance(value, str) or (
        value.isprintable() and not _UNQUOTABLE.intersection(value)
    )
