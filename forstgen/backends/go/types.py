"""IR types as Go types.

In: a type of the hoisted program. Out: a Go type expression, and what else decides how a value of
it is declared, read and written.
"""

from typing import assert_never

from forstgen.backends.go.names import Names
from forstgen.ir import (
    AliasDecl,
    AnyErrorType,
    AnyType,
    ArrayType,
    ConstrainedType,
    ContractDecl,
    DeclType,
    ErrorDecl,
    LiteralType,
    MapType,
    OptionalType,
    Primitive,
    PrimitiveType,
    Program,
    QualifiedName,
    ResultType,
    TupleType,
    Type,
    UnionDecl,
    VoidType,
)

__all__ = ["PRIMITIVES", "Types", "bare"]

PRIMITIVES = {
    Primitive.STRING: "string",
    Primitive.INT: "int64",
    Primitive.FLOAT: "float64",
    Primitive.BOOL: "bool",
}

LONGEST_ARRAY, LARGEST_ARRAY, DEEPEST_ARRAY = 64, 1024, 4
"""Longer arrays, and arrays of arrays with more elements or levels, are slices whose length is
checked: Go would copy them with every assignment."""


def bare(type: Type) -> Type:
    """`type` without its constraints."""
    return type.base if isinstance(type, ConstrainedType) else type


class Types:
    """The types of a program, by their names."""

    def __init__(self, program: Program, names: Names) -> None:
        self.program = program
        self.names = names

    def expression(self, type: Type) -> str:
        match type:
            case PrimitiveType(primitive=primitive) | LiteralType(primitive=primitive):
                return PRIMITIVES[primitive]
            case DeclType(name=name):
                return self.names.types[name]
            case ConstrainedType(base=base):
                return self.expression(base)
            case ArrayType(element=element):
                return f"[{self.fixed_length(type) or ''}]{self.expression(element)}"
            case MapType(key=key, value=value):
                return f"map[{self.expression(key)}]{self.expression(value)}"
            case OptionalType(inner=inner):
                return self.optional(inner)
            case AnyType():
                return "any"
            case VoidType():
                return "struct{}"
            case AnyErrorType():
                return "ErrorData"
            case TupleType() | ResultType():
                raise AssertionError(f"{type} is not hoisted")
            case _:
                assert_never(type)

    def optional(self, inner: Type) -> str:
        """The type of a value that may be absent: nil says so, of the type itself if it has one."""
        return self.expression(inner) if self.has_nil(inner) else f"*{self.expression(inner)}"

    def has_nil(self, type: Type) -> bool:
        """Whether nil is a value of the Go type: of slices, maps and interfaces."""
        match self.program.underlying(type):
            case ArrayType() as array:
                return not self.fixed_length(array)
            case MapType() | AnyType() | OptionalType():
                return True
            case DeclType(name=name):
                return isinstance(self.program.type_decl(name), UnionDecl | ContractDecl)
            case _:
                return False

    def fixed_length(self, array: ArrayType) -> int:
        """The length in the Go type; 0 for a slice."""
        size, type = 1, self.program.underlying(array)
        for _ in range(DEEPEST_ARRAY):
            if not (isinstance(type, ArrayType) and type.length):
                return array.length or 0
            size *= type.length
            if type.length > LONGEST_ARRAY or size > LARGEST_ARRAY:
                return 0
            type = self.program.underlying(type.element)
        return 0

    def is_transparent(self, name: QualifiedName) -> bool:
        """Whether an alias has to be one in Go, too: of types that take no methods from us."""
        decl = self.program.type_decl(name)
        if not isinstance(decl, AliasDecl):
            return False
        match self.program.underlying(decl.type):
            case OptionalType() | AnyType() | AnyErrorType():
                return True
            case DeclType(name=target):
                behind = self.program.type_decl(target)
                return isinstance(behind, UnionDecl | ErrorDecl | ContractDecl)
            case _:
                return False

    def members(self, union: UnionDecl) -> list[Type]:
        """The members that are Go types with methods, each once, unions among them unfolded."""
        found: dict[str, Type] = {}
        pending = list(union.members)
        while pending:
            member = pending.pop(0)
            match member:
                case ConstrainedType(base=inner) | OptionalType(inner=inner):
                    pending.insert(0, inner)
                case DeclType(name=name) if inside := self._inside(name):
                    pending[:0] = inside
                case _:
                    found.setdefault(self.expression(member), member)
        return list(found.values())

    def _inside(self, name: QualifiedName) -> tuple[Type, ...]:
        """What stands in the place of a declaration that takes no methods; () where it does."""
        match self.program.type_decl(name):
            case UnionDecl(members=members):
                return members
            case AliasDecl(type=type) if self.is_transparent(name):
                return (type,)
            case _:
                return ()
