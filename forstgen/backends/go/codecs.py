"""How values are read and written: calls of the runtime (`get…`, `put…`) and of generated functions
(`read…`, `write…`).

In: a type of the hoisted program, and a Go expression that points to the value. Out: Go
expressions. A reading one is true when the value fits.
"""

from typing import assert_never

from forstgen.backends.go import text
from forstgen.backends.go.types import Types, bare
from forstgen.ir import (
    AliasDecl,
    AnyErrorType,
    AnyType,
    ArrayType,
    ConstrainedType,
    DeclType,
    LiteralType,
    MapType,
    OptionalType,
    Primitive,
    PrimitiveType,
    ResultType,
    TupleType,
    Type,
    ValueGroupDecl,
    VoidType,
)
from forstgen.rules import values_report

__all__ = ["Codecs"]

_KINDS = {
    Primitive.STRING: "String",
    Primitive.INT: "Int",
    Primitive.FLOAT: "Float",
    Primitive.BOOL: "Bool",
}


class Codecs:
    """The readers and writers of a program's types."""

    def __init__(self, types: Types) -> None:
        self.types = types

    def read(self, type: Type, at: str) -> str:
        """The call that reads a value into what `at` points to."""
        match type:
            case ConstrainedType(base=base):
                return self.read(base, at)
            case ArrayType(element=element, length=None):
                return f"getArray(r, {at}, {self.reader(element)})"
            case ArrayType(element=element, length=length):
                if self.types.fixed_length(type):
                    return f"getFixed(r, {at}[:], {self.reader(element)})"
                return f"getLong(r, {at}, {length}, {self.reader(element)})"
            case MapType(key=key, value=value):
                return f"getMap(r, {at}, {self._key_reader(key)}, {self.reader(value)})"
            case OptionalType(inner=inner):
                get = "getNullable" if self.types.has_nil(inner) else "getOptional"
                return f"{get}(r, {at}, {self.reader(inner)})"
            case _:
                return f"{self.reader(type)}(r, {at})"

    def reader(self, type: Type) -> str:
        """A function that reads a value: `func(*jsonReader, *T) bool`."""
        match type:
            case ConstrainedType(base=base):
                return self.reader(base)
            case ArrayType(element=element, length=None):
                return f"getArrayOf({self.reader(element)})"
            case MapType(key=key, value=value):
                go_key = self.types.expression(key)
                return f"getMapOf[{go_key}]({self._key_reader(key)}, {self.reader(value)})"
            case OptionalType(inner=inner):
                get = "getNullableOf" if self.types.has_nil(inner) else "getOptionalOf"
                return f"{get}({self.reader(inner)})"
            case _:
                return self._named(type, "get", "read")

    def write(self, type: Type, at: str) -> str:
        """The call that writes the value that `at` points to."""
        match type:
            case ConstrainedType(base=base):
                return self.write(base, at)
            case ArrayType(element=element, length=int(length)):
                if self.types.fixed_length(type):
                    return f"putFixed(w, {at}[:], {self.writer(element)})"
                return f"putLong(w, {at}, {length}, {self.writer(element)})"
            case ArrayType(element=element):
                return f"putArray(w, {at}, {self.writer(element)})"
            case MapType(key=key, value=value):
                return f"putMap(w, {at}, {self._key_writer(key)}, {self.writer(value)})"
            case OptionalType(inner=inner):
                return f"{self._optional_writer(inner)}(w, {at}, {self.writer(inner)})"
            case _:
                return f"{self.writer(type)}(w, {at})"

    def writer(self, type: Type) -> str:
        """A function that writes a value: `func(*jsonWriter, *T)`."""
        match type:
            case ConstrainedType(base=base):
                return self.writer(base)
            case ArrayType(element=element, length=None):
                return f"putArrayOf({self.writer(element)})"
            case MapType(key=key, value=value):
                go_key = self.types.expression(key)
                return f"putMapOf[{go_key}]({self._key_writer(key)}, {self.writer(value)})"
            case OptionalType(inner=inner):
                return f"{self._optional_writer(inner)}Of({self.writer(inner)})"
            case _:
                return self._named(type, "put", "write")

    def _named(self, type: Type, runtime: str, generated: str) -> str:
        """The function for a type that has one of its own."""
        match type:
            case PrimitiveType(primitive=primitive) | LiteralType(primitive=primitive):
                return runtime + _KINDS[primitive]
            case DeclType(name=name):
                return generated + self.types.names.types[name]
            case AnyErrorType():
                return f"{generated}ErrorData"
            case AnyType():
                return f"{runtime}Any"
            case VoidType():
                return f"{runtime}Void"
            case TupleType() | ResultType() | ArrayType():
                raise AssertionError(f"{type} is not hoisted")
            case ConstrainedType() | MapType() | OptionalType():
                raise AssertionError(f"{type} has no function of its own")
            case _:
                assert_never(type)

    def _optional_writer(self, inner: Type) -> str:
        if not self.types.has_nil(inner):
            return "putOptional"
        match self.types.program.underlying(inner):
            case ArrayType():
                return "putNullableArray"
            case MapType():
                return "putNullableMap"
            case _:
                return "putNullable"

    def _key_reader(self, key: Type) -> str:
        """A function that reads a map's key, and refuses those that its type does not list."""
        return self._listed("get", key)

    def _key_writer(self, key: Type) -> str:
        return self._listed("put", key)

    def _listed(self, verb: str, key: Type) -> str:
        function = f"{verb}{self._key_kind(key)}Key"
        values = self._values(key)
        if values is None:
            return function
        go_key = self.types.expression(key)
        message = values_report(self.types.program.literals(key)).message
        text_of = "intTextOf" if self._key_kind(key) == "Int" else "textOf"
        listed = f"{values}, {text_of}, {text.quoted(message)}"
        return f"{verb}ListedKey({function}[{go_key}], {listed})"

    def _values(self, key: Type) -> str | None:
        """The variable that lists the values of a key, if they are listed."""
        while isinstance(key := bare(key), DeclType):
            name = self.types.names.types[key.name]
            match self.types.program.type_decl(key.name):
                case ValueGroupDecl():
                    return f"valuesOf{name}"
                case AliasDecl(type=target):
                    if isinstance(bare(target), LiteralType):
                        return f"valuesOf{name}"
                    key = target
                case _:
                    return None
        return None

    def _key_kind(self, key: Type) -> str:
        match self.types.program.underlying(key):
            case PrimitiveType(primitive=primitive) | LiteralType(primitive=primitive):
                pass
            case DeclType(name=name):
                decl = self.types.program.type_decl(name)
                primitive = decl.primitive if isinstance(decl, ValueGroupDecl) else Primitive.STRING
            case _:
                primitive = Primitive.STRING
        return "Int" if primitive is Primitive.INT else "Text"
