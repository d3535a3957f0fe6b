"""IR declarations as items of the Go file of their package.

In: the hoisted program and its names. Out: `view.Item` per declaration.
"""

from collections.abc import Sequence
from typing import assert_never

from forstgen import ir
from forstgen.backends.go import text
from forstgen.backends.go.codecs import Codecs
from forstgen.backends.go.columns import aligned
from forstgen.backends.go.docs import comment, described
from forstgen.backends.go.names import ERROR_METHODS, METHODS, field_names
from forstgen.backends.go.signatures import lower_contract
from forstgen.backends.go.types import PRIMITIVES, Types, bare
from forstgen.backends.go.unions import lower_union
from forstgen.backends.go.view import (
    Defined,
    Enum,
    ErrorStruct,
    Field,
    Item,
    ResultStruct,
    Struct,
    TupleStruct,
)

__all__ = ["Lowering"]


class Lowering:
    """The declarations of a program in Go."""

    def __init__(self, types: Types) -> None:
        self.types = types
        self.codecs = Codecs(types)

    def item(self, decl: ir.TypeDecl) -> Item:
        name = self.types.names.types[decl.name]
        doc = described(name, decl.name.name, decl.doc)
        match decl:
            case ir.ShapeDecl():
                rows, fields = self._struct(decl.fields, field_names(decl.fields, METHODS))
                return Struct(doc, name, rows, fields)
            case ir.ErrorDecl():
                return self._error(decl, doc, name)
            case ir.ValueGroupDecl():
                values = [value for _, value in decl.entries]
                return self._enum(decl, doc, decl.primitive, values)
            case ir.AliasDecl():
                return self._alias(decl, doc, name)
            case ir.UnionDecl():
                return lower_union(decl, doc, self.codecs)
            case ir.ContractDecl():
                return lower_contract(decl, doc, self.types)
            case _:
                assert_never(decl)

    def _struct(
        self, fields: Sequence[ir.Field], names: Sequence[str]
    ) -> tuple[list[str], list[Field]]:
        """The lines between a struct's braces, and how its fields are read and written."""
        rows: list[tuple[str, ...]] = []
        lowered: list[Field] = []
        for name, declared in zip(names, fields, strict=True):
            rows.extend((line,) for line in comment(declared.doc).splitlines())
            rows.append(self._row(name, declared))
            lowered.append(self._field(name, declared))
        return aligned(rows), lowered

    def _row(self, name: str, declared: ir.Field) -> tuple[str, ...]:
        if not declared.optional:
            return name, *_some(self.types.expression(declared.type), text.tag(declared.wire_name))
        optional = self.types.optional(declared.type)
        option = "omitempty" if optional.startswith("*") else "omitzero"
        return name, *_some(optional, text.tag(declared.wire_name, option))

    def _field(self, name: str, declared: ir.Field) -> Field:
        type, codecs = declared.type, self.codecs
        quoted, key = text.quoted(declared.wire_name), text.json_key(declared.wire_name)
        presence = text.presence(declared.wire_name, declared.optional)
        at = f"&v.{name}"
        if not declared.optional:
            read, write = codecs.read(type, at), codecs.write(type, at)
            return Field(quoted, presence, key, read, write, None)
        if self.types.has_nil(type):
            read, write = codecs.read(type, at), codecs.write(type, at)
        else:
            read = f"getNew(r, {at}, {codecs.reader(type)})"
            write = codecs.write(type, f"v.{name}")
        return Field(quoted, presence, key, read, write, f"v.{name}")

    def _error(self, decl: ir.ErrorDecl, doc: str, name: str) -> ErrorStruct:
        names = field_names(decl.fields, ERROR_METHODS)
        rows, fields = self._struct(decl.fields, names)
        own_name = text.quoted(decl.name.name)
        message = own_name
        if (said := self.types.program.message_field(decl)) is not None:
            go_name = names[decl.fields.index(said)]
            is_string = said.type == ir.PrimitiveType(ir.Primitive.STRING)
            message = f"v.{go_name}" if is_string else f"string(v.{go_name})"
        return ErrorStruct(doc, name, rows, fields, text.quoted(decl.tag), message)

    def _enum(
        self,
        decl: ir.TypeDecl,
        doc: str,
        primitive: ir.Primitive,
        values: Sequence[ir.LiteralValue],
    ) -> Enum:
        name, go_type = self.types.names.types[decl.name], PRIMITIVES[primitive]
        constants = self.types.names.constants[decl.name]
        rows = aligned(
            [
                (constant, name, f"= {text.literal(value)}")
                for constant, value in zip(constants, values, strict=True)
            ]
        )
        type = ir.PrimitiveType(primitive)
        read = self.codecs.read(type, f"(*{go_type})(v)")
        write = self.codecs.write(type, f"(*{go_type})(v)")
        return Enum(doc, name, go_type, rows, constants, read, write)

    def _alias(self, decl: ir.AliasDecl, doc: str, name: str) -> Item:
        match bare(decl.type):
            case ir.LiteralType(primitive=primitive, values=values):
                return self._enum(decl, doc, primitive, values)
            case ir.TupleType(members=members):
                return self._tuple(members, doc, name)
            case ir.ResultType() as result:
                return self._result(result, doc, name)
            case type:
                return self._defined(decl.name, type, doc, name)

    def _defined(self, known_as: ir.QualifiedName, type: ir.Type, doc: str, name: str) -> Defined:
        expression = self.types.expression(type)
        is_alias = self.types.is_transparent(known_as)
        is_own = isinstance(type, ir.ArrayType | ir.MapType)
        at = "v" if is_alias or is_own else f"(*{expression})(v)"
        read, write = self.codecs.read(type, at), self.codecs.write(type, at)
        return Defined(doc, name, expression, is_alias, read, write)

    def _tuple(self, members: Sequence[ir.Type], doc: str, name: str) -> TupleStruct:
        rows = aligned([(f"V{n}", self.types.expression(m)) for n, m in enumerate(members)])
        reads = [self.codecs.read(member, f"&v.V{n}") for n, member in enumerate(members)]
        writes = [self.codecs.write(member, f"&v.V{n}") for n, member in enumerate(members)]
        return TupleStruct(doc, name, rows, reads, writes)

    def _result(self, result: ir.ResultType, doc: str, name: str) -> ResultStruct:
        value_type, read_value, write_value = self._side(result.success)
        error_type, read_error, write_error = self._side(result.failure)
        rows = aligned([("OK", "bool"), ("Value", value_type), ("Err", error_type)])
        return ResultStruct(doc, name, rows, read_value, read_error, write_value, write_error)

    def _side(self, type: ir.Type) -> tuple[str, str, str]:
        """A side's Go type, reader and writer. Only one side is there, so a type may hold itself in
        the other; a Go struct that holds itself needs a pointer on the way."""
        expression, reader = self.types.expression(type), self.codecs.reader(type)
        is_cycle = isinstance(type, ir.DeclType) and type.name in self.types.program.recursive
        if is_cycle and not self.types.has_nil(type):
            writer = self.codecs.writer(ir.OptionalType(type))
            return f"*{expression}", f"getNewOf({reader})", writer
        return expression, reader, self.codecs.writer(type)


def _some(*cells: str) -> tuple[str, ...]:
    return tuple(cell for cell in cells if cell)
