"""Declarations as schemas, without what guards add to them."""

from collections.abc import Iterator, Mapping
from typing import assert_never

from forstgen import ir
from forstgen.backends.jsonschema.keywords import literals
from forstgen.backends.jsonschema.names import reference
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
    """Members that a literal field tells apart exclude one another."""
    members = [*map(types.schema, decl.members)]
    program = types.book.program
    named = [program.underlying(member) for member in decl.members]
    declared = [program.type_decl(m.name) for m in named if isinstance(m, ir.DeclType)]
    errors = [each for each in declared if isinstance(each, ir.ErrorDecl)]
    if len(errors) == len(members):
        mapping = {error.tag: str(error.name) for error in errors}
        return {"oneOf": members, "discriminator": _discriminator("tag", mapping)}
    if decl.discriminator is None:
        return {"anyOf": members}
    mapping = {}
    for shape in declared:
        if isinstance(shape, ir.ShapeDecl):
            for value in _tags(types, shape, decl.discriminator):
                mapping[value] = str(shape.name)
    if not mapping:
        return {"oneOf": members}
    return {"oneOf": members, "discriminator": _discriminator(decl.discriminator, mapping)}


def _discriminator(name: str, mapping: Mapping[str, str]) -> Schema:
    """OpenAPI's keyword, for tools that make types."""
    places = {value: reference(key)["$ref"] for value, key in mapping.items()}
    return {"propertyName": name, "mapping": places}


def _tags(types: Types, shape: ir.ShapeDecl, wire_name: str) -> Iterator[str]:
    """The texts by which a shape is told apart; numbers cannot be in a mapping."""
    [field] = (field for field in shape.fields if field.wire_name == wire_name)
    values = types.book.program.literals(field.type)
    for rule in types.book.field(field).rules:
        match rule.test:
            case ir.OneOf(some):
                values = tuple(v for v in values or some if v in some)
            case ir.Equals(str() as value):
                values = (value,)
            case _:
                pass
    yield from (value for value in values if isinstance(value, str))
