"""What a type's base is made of as JSON: objects with their members, choices, lists, scalars.

Errors, results and `Error` are objects like shapes here: only their JSON counts.
"""

from typing import TypeAlias, assert_never

from forstgen import ir
from forstgen.node import node

__all__ = ["Choice", "Member", "Parts", "Record", "Shaped", "parts_of"]


@node
class Member:
    """A key of an object, and what stands behind it."""

    key: str
    type: "Shaped"
    is_optional: bool = False


@node
class Record:
    """An object with known keys."""

    members: tuple[Member, ...]


@node
class Choice:
    """One of several."""

    members: tuple["Shaped", ...]


Shaped: TypeAlias = ir.Type | Record | Choice
"""What a value can be drawn for."""

Parts: TypeAlias = (
    Record
    | Choice
    | ir.PrimitiveType
    | ir.LiteralType
    | ir.ArrayType
    | ir.MapType
    | ir.TupleType
    | ir.AnyType
    | ir.VoidType
)

_TEXT = ir.PrimitiveType(ir.Primitive.STRING)


def parts_of(program: ir.Program, base: ir.Type) -> Parts:
    """`base` has neither constraints nor is it an alias or an optional."""
    match base:
        case ir.DeclType(name):
            return _declared(program.type_decl(name))
        case ir.AnyErrorType():
            return Record((Member("message", _TEXT), Member("tag", _TEXT, is_optional=True)))
        case ir.ResultType(success, failure):
            may_be_left_out = isinstance(success, ir.VoidType | ir.OptionalType)
            value = Member("value", success, may_be_left_out)
            error = Member("error", failure)
            return Choice((Record((_ok(True), value)), Record((_ok(False), error))))
        case ir.ConstrainedType() | ir.OptionalType():
            raise AssertionError(base)
        case _:
            return base


def _declared(decl: ir.TypeDecl) -> Parts:
    match decl:
        case ir.ShapeDecl(fields=fields):
            return _record(fields)
        case ir.UnionDecl(members=members):
            return Choice(members)
        case ir.ValueGroupDecl(primitive=primitive, entries=entries):
            return ir.LiteralType(primitive, tuple(value for _, value in entries))
        case ir.ErrorDecl(fields=fields):
            tag = ir.LiteralType(ir.Primitive.STRING, (decl.tag,))
            payload = Member("payload", _record(fields))
            return Record((Member("tag", tag), Member("message", _TEXT), payload))
        case ir.AliasDecl() | ir.ContractDecl():
            raise AssertionError(decl)
        case _:
            assert_never(decl)


def _record(fields: tuple[ir.Field, ...]) -> Record:
    return Record(tuple(Member(each.wire_name, each.type, each.optional) for each in fields))


def _ok(value: bool) -> Member:
    return Member("ok", ir.LiteralType(ir.Primitive.BOOL, (value,)))
