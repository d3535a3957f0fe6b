"""Which constraints say something about which types."""

from enum import Enum

from forstgen.ir import constraints as c
from forstgen.ir.types import (
    ArrayType,
    LiteralType,
    MapType,
    Primitive,
    PrimitiveType,
    Type,
)

__all__ = ["APPLIES_TO", "Base", "base_of"]


class Base(Enum):
    """What a constraint may stand on, in words for people."""

    STRING = "String"
    INT = "Int"
    FLOAT = "Float"
    BOOL = "Bool"
    ARRAY = "Array"
    MAP = "Map"

    # Members are singletons, and Enum's own hash is a call of Python code.
    __hash__ = object.__hash__


_NUMBERS = frozenset({Base.INT, Base.FLOAT})
_COUNTED = frozenset({Base.STRING, Base.ARRAY, Base.MAP})
_TEXTS = frozenset({Base.STRING})
_SCALARS = frozenset({Base.STRING, Base.INT, Base.FLOAT, Base.BOOL})

APPLIES_TO: dict[type, frozenset[Base]] = {
    c.Min: _COUNTED | _NUMBERS,
    c.Max: _COUNTED | _NUMBERS,
    c.LessThan: _NUMBERS,
    c.GreaterThan: _NUMBERS,
    c.Between: _NUMBERS,
    c.NotEmpty: _COUNTED,
    c.HasPrefix: _TEXTS,
    c.HasSuffix: _TEXTS,
    c.Contains: _TEXTS,
    c.OneOf: _SCALARS,
    c.Equals: _SCALARS,
    c.IsTrue: frozenset({Base.BOOL}),
    c.IsFalse: frozenset({Base.BOOL}),
    c.Finite: _NUMBERS,
}
"""Without the constraints that ask for presence, which stand on optionals, and guards."""

_PRIMITIVES = {
    Primitive.STRING: Base.STRING,
    Primitive.INT: Base.INT,
    Primitive.FLOAT: Base.FLOAT,
    Primitive.BOOL: Base.BOOL,
}


def base_of(type: Type) -> Base | None:
    """The base of an underlying type; None where no constraint of the table applies.

    A value group is a declaration: ask with the PrimitiveType of its entries.
    """
    match type:
        case PrimitiveType(primitive) | LiteralType(primitive):
            return _PRIMITIVES[primitive]
        case ArrayType():
            return Base.ARRAY
        case MapType():
            return Base.MAP
        case _:
            return None
