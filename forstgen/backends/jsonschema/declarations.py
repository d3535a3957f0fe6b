"""Declarations as schemas, without what guards add to them."""

from collections.abc import Sequence
from typing import assert_never

from forstgen import ir
from forstgen.backends.jsonschema.keywords import literals
from forstgen.backends.jsonschema.types import Types
from forstgen.backends.jsonschema.view import Schema, object_of

__all__ = ["declaration"]

_STRING: Schema = {"type": "string"}


def declaration(types: Types, decl: ir.TypeDecl) -> Schema:
    """The values of a declared type; a contract has none and is not asked for."""
    match decl:
        case ir.ShapeDecl(fields=fields):
            return types.fields(fields)
        case ir.ErrorDecl(fields=fields):
            payload = types.fields(fields)
            properties = {"tag": {"const": decl.tag}, "message": _STRING, "payload": payload}
            return object_of(properties, ["tag", "message", "payload"])
        case ir.UnionDecl():
            return _union(types, decl)
        case ir.ValueGroupDecl():
            base = ir.base_of(ir.PrimitiveType(decl.primitive))
            assert base is not None
            return literals(base, [value for _, value in decl.entries])
        case ir.AliasDecl(type=type):
            return types.schema(type)
        case ir.ContractDecl():
            raise AssertionError(decl.name)
        case _:
            assert_never(decl)


def _union(types: Types, decl: ir.UnionDecl) -> Schema:
    """Members that a literal field, or the tag of errors, tells apart exclude one another."""
    chosen = [*types.book.program.tagged_errors(decl).values()] or decl.members
    members = [*map(types.schema, chosen)]
    tags = [_tags(types, decl, member) for member in chosen]
    if decl.discriminator is None and not _tell_apart(tags):
        return {"anyOf": members}
    if not all(tags) or not all("$ref" in member for member in members):
        return {"oneOf": members}
    mapping = {
        tag: member["$ref"] for member, own in zip(members, tags, strict=True) for tag in own
    }
    # OpenAPI's keyword, for tools that make types.
    discriminator = {"propertyName": decl.discriminator or "tag", "mapping": mapping}
    return {"oneOf": members, "discriminator": discriminator}


def _tell_apart(tags: Sequence[Sequence[str]]) -> bool:
    """Whether each member has tags, and none that another has: an alias of an error has its tag."""
    listed = [tag for own in tags for tag in own]
    return all(tags) and len(set(listed)) == len(listed)


def _tags(types: Types, union: ir.UnionDecl, member: ir.Type) -> Sequence[str]:
    """The texts by which a member is known; numbers cannot be in a mapping."""
    program = types.book.program
    under = program.underlying(member)
    if not isinstance(under, ir.DeclType):
        return ()
    match program.type_decl(under.name):
        case ir.ErrorDecl() as error:
            return (error.tag,)
        case ir.ShapeDecl(fields=fields) if union.discriminator is not None:
            [field] = (field for field in fields if field.wire_name == union.discriminator)
            return _texts(types, field)
        case _:
            return ()


def _texts(types: Types, field: ir.Field) -> Sequence[str]:
    """The literals that a field may be."""
    values = types.book.program.literals(field.type)
    for rule in types.book.field(field).rules:
        match rule.test:
            case ir.OneOf(some):
                values = tuple(value for value in values or some if value in some)
            case ir.Equals(str() as value):
                values = (value,)
            case _:
                pass
    return [value for value in values if isinstance(value, str)]
