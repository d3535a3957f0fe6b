"""IR declarations as items of the Go file of their package.

In: the hoisted program and its names. Out: `view.Item` per declaration.
"""

from collections.abc import Sequence
from typing import assert_never

from forstgen import ir
from forstgen.backends.go import text
from forstgen.backends.go.calls import Calls, lower_calls
from forstgen.backends.go.checks import HERE, Checks
from forstgen.backends.go.codecs import Codecs
from forstgen.backends.go.columns import aligned
from forstgen.backends.go.docs import comment, described
from forstgen.backends.go.guards import Guards
from forstgen.backends.go.judged import Judged
from forstgen.backends.go.layout import behind, block
from forstgen.backends.go.names import ERROR_METHODS, METHODS, field_names
from forstgen.backends.go.places import field_step
from forstgen.backends.go.signatures import lower_contract
from forstgen.backends.go.types import PRIMITIVES, bare
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
from forstgen.rules import values_report

__all__ = ["lower_package"]


def lower_package(package: ir.Package, codecs: Codecs, judged: Judged) -> list[Item]:
    """All that stands in the file of a package: types, then calls, then the guards they ask."""
    lowering = Lowering(codecs, judged, package.name)
    items = [lowering.item(decl) for decl in package.types]
    calls = Calls(codecs.types, judged)
    items += lower_calls(package.functions, calls, codecs, lowering.checks)
    return [*items, *lowering.checks.guards.functions()]


class Lowering:
    """The declarations of one package in Go."""

    def __init__(self, codecs: Codecs, judged: Judged, package: str) -> None:
        self.types = codecs.types
        self.codecs = codecs
        self.checks = Checks(judged, Guards(package, codecs, judged.book))
        # Of fields that types share, by identity.
        self._fields: dict[tuple[int, str], tuple[list[tuple[str, ...]], Field]] = {}
        self._checks: dict[tuple[int, str, int], list[str]] = {}

    def item(self, decl: ir.TypeDecl) -> Item:
        name = self.types.names.types[decl.name]
        doc = described(name, decl.name.name, decl.doc)
        match decl:
            case ir.ShapeDecl():
                names = field_names(decl.fields, METHODS)
                rows, fields = self._struct(decl.fields, names)
                check = [*self._checked(names, decl.fields), *self._asks(decl.name)]
                return Struct(doc, name, rows, fields, check)
            case ir.ErrorDecl():
                return self._error(decl, doc, name)
            case ir.ValueGroupDecl():
                values = [value for _, value in decl.entries]
                return self._enum(decl, doc, decl.primitive, values, self._asks(decl.name))
            case ir.AliasDecl():
                return self._alias(decl, doc, name)
            case ir.UnionDecl():
                return lower_union(decl, doc, self.codecs, self.checks)
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
            key = id(declared), name
            known = self._fields.get(key)
            if known is None:
                docs = [(line,) for line in comment(declared.doc).splitlines()]
                own = [*docs, self._row(name, declared)]
                known = self._fields[key] = own, self._field(name, declared)
            rows += known[0]
            lowered.append(known[1])
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
        at = f"&v.{name}"
        if not declared.optional:
            read, write = codecs.read(type, at), codecs.write(type, at)
            return Field(quoted, key, "required", read, write, None)
        if self.types.has_nil(type):
            read, write = codecs.read(type, at), codecs.write(type, at)
        else:
            read = f"getNew(r, {at}, {codecs.reader(type)})"
            write = codecs.write(type, f"v.{name}")
        return Field(quoted, key, "optional", read, write, f"v.{name}")

    def _checked(self, names: Sequence[str], fields: Sequence[ir.Field]) -> list[str]:
        """The checks of fields, of the struct that `v` points to."""
        lines: list[str] = []
        for number, (name, declared) in enumerate(zip(names, fields, strict=True)):
            key = id(declared), name, number
            known = self._checks.get(key)
            if known is None:
                type = ir.OptionalType(declared.type) if declared.optional else declared.type
                spot = self.checks.spots.of(f"v.{name}", type)
                at = field_step(number, declared.wire_name)
                known = self._checks[key] = self.checks.of(type, spot, at)
            lines += known
        return lines

    def _asks(self, name: ir.QualifiedName) -> list[str]:
        """The invariants of a declared type."""
        invariants = self.checks.book.invariants(name)
        return self.checks.asks(invariants, ir.DeclType(name), HERE)

    def _error(self, decl: ir.ErrorDecl, doc: str, name: str) -> ErrorStruct:
        names = field_names(decl.fields, ERROR_METHODS)
        rows, fields = self._struct(decl.fields, names)
        own_name = text.quoted(decl.name.name)
        message = own_name
        if (said := self.types.program.message_field(decl)) is not None:
            go_name = names[decl.fields.index(said)]
            is_string = said.type == ir.PrimitiveType(ir.Primitive.STRING)
            message = f"v.{go_name}" if is_string else f"string(v.{go_name})"
        check = self._checked(names, decl.fields)
        check = ["c.enter(payload)", *check, "c.leave()"] if check else []
        check += self._asks(decl.name)
        return ErrorStruct(doc, name, rows, fields, text.quoted(decl.tag), message, check)

    def _enum(
        self,
        decl: ir.TypeDecl,
        doc: str,
        primitive: ir.Primitive,
        values: Sequence[ir.LiteralValue],
        check: list[str],
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
        message = text.quoted(values_report(values).message)
        return Enum(doc, name, go_type, rows, constants, message, read, write, check)

    def _alias(self, decl: ir.AliasDecl, doc: str, name: str) -> Item:
        match bare(decl.type):
            case ir.LiteralType(primitive=primitive, values=values):
                check = self.checks.declared(decl.name, decl.type)
                return self._enum(decl, doc, primitive, values, check)
            case ir.TupleType(members=members):
                return self._tuple(decl, members, doc, name)
            case ir.ResultType() as result:
                return self._result(decl, result, doc, name)
            case type:
                return self._defined(decl, type, doc, name)

    def _defined(self, decl: ir.AliasDecl, type: ir.Type, doc: str, name: str) -> Defined:
        expression = self.types.expression(type)
        is_alias = self.types.is_transparent(decl.name)
        is_own = isinstance(type, ir.ArrayType | ir.MapType)
        at = "v" if is_alias or is_own else f"(*{expression})(v)"
        read, write = self.codecs.read(type, at), self.codecs.write(type, at)
        check = self.checks.declared(decl.name, decl.type)
        return Defined(doc, name, expression, is_alias, read, write, check)

    def _tuple(
        self, decl: ir.AliasDecl, members: Sequence[ir.Type], doc: str, name: str
    ) -> TupleStruct:
        rows = aligned([(f"V{n}", self.types.expression(m)) for n, m in enumerate(members)])
        reads = [self.codecs.read(member, f"&v.V{n}") for n, member in enumerate(members)]
        writes = [self.codecs.write(member, f"&v.V{n}") for n, member in enumerate(members)]
        check: list[str] = []
        for n, member in enumerate(members):
            check += self.checks.of(
                member, self.checks.spots.of(f"v.V{n}", member), f"element({n})"
            )
        check += self.checks.declared(decl.name, decl.type)
        return TupleStruct(doc, name, rows, reads, writes, check)

    def _result(
        self, decl: ir.AliasDecl, result: ir.ResultType, doc: str, name: str
    ) -> ResultStruct:
        value_type, read_value, write_value = self._side(result.success)
        error_type, read_error, write_error = self._side(result.failure)
        rows = aligned([("OK", "bool"), ("Value", value_type), ("Err", error_type)])
        success = self._checked_side(result.success, "Value", "value")
        failure = self._checked_side(result.failure, "Err", "error")
        check = [
            *(behind(block("if v.OK", success), failure) or block("if !v.OK", failure)),
            *self.checks.declared(decl.name, decl.type),
        ]
        reads, writes = (read_value, read_error), (write_value, write_error)
        fields = "maybeFields" if self._may_lack(result.success) else "successFields"
        return ResultStruct(doc, name, rows, *reads, *writes, fields, check)

    def _may_lack(self, success: ir.Type) -> bool:
        under = self.types.program.underlying(success)
        return isinstance(under, ir.VoidType | ir.OptionalType)

    def _checked_side(self, type: ir.Type, name: str, wire_name: str) -> list[str]:
        """A side that points to its value is nil where the structure is wrong."""
        is_pointer = self._is_cycle(type)
        wanted = ir.OptionalType(type) if is_pointer else type
        spot = self.checks.spots.of(f"v.{name}", wanted)
        return self.checks.of(wanted, spot, field_step(1, wire_name))

    def _side(self, type: ir.Type) -> tuple[str, str, str]:
        """A side's Go type, reader and writer. Only one side is there, so a type may hold itself in
        the other; a Go struct that holds itself needs a pointer on the way."""
        expression, reader = self.types.expression(type), self.codecs.reader(type)
        if self._is_cycle(type):
            writer = self.codecs.writer(ir.OptionalType(type))
            return f"*{expression}", f"getNewOf({reader})", writer
        return expression, reader, self.codecs.writer(type)

    def _is_cycle(self, type: ir.Type) -> bool:
        is_cycle = isinstance(type, ir.DeclType) and type.name in self.types.program.recursive
        return is_cycle and not self.types.has_nil(type)


def _some(*cells: str) -> tuple[str, ...]:
    return tuple(cell for cell in cells if cell)
