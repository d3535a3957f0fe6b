"""What values are in JSON, as far as their type tells: what keeps members of a union apart."""

from forstgen.ir.decls import ErrorDecl, ShapeDecl
from forstgen.ir.program import Program
from forstgen.ir.types import (
    AnyErrorType,
    ArrayType,
    DeclType,
    LiteralType,
    MapType,
    Primitive,
    PrimitiveType,
    ResultType,
    TupleType,
    Type,
)

__all__ = ["json_kind"]

_NUMBERS = frozenset({Primitive.INT, Primitive.FLOAT})


def json_kind(program: Program, type: Type) -> str | None:
    """`object`, `array`, `number` or a primitive's name; None where it may be one of several."""
    match program.scalar(type):
        case PrimitiveType(primitive) | LiteralType(primitive):
            return "number" if primitive in _NUMBERS else primitive.value
        case ArrayType() | TupleType():
            return "array"
        case MapType() | ResultType() | AnyErrorType():
            return "object"
        case DeclType(name) if isinstance(program.type_decl(name), ShapeDecl | ErrorDecl):
            return "object"
        case _:
            return None
