"""The types that every program has: Forst's own names and Go's.

`UNKNOWN` is an AnyType too, but this one object: it stands where a problem has been reported, so
that one mistake is reported once. Compare it with `is`.
"""

from forstgen import ir

__all__ = [
    "ANY",
    "ANY_ERROR",
    "BOOL",
    "BYTE_NAMES",
    "FLOAT",
    "INT",
    "NAMED",
    "NIL_NAMES",
    "OPEN_SHAPE",
    "PARAMETERISED",
    "STRING",
    "UNKNOWN",
    "VOID",
]

STRING = ir.PrimitiveType(ir.Primitive.STRING)
INT = ir.PrimitiveType(ir.Primitive.INT)
FLOAT = ir.PrimitiveType(ir.Primitive.FLOAT)
BOOL = ir.PrimitiveType(ir.Primitive.BOOL)
VOID = ir.VoidType()
ANY = ir.AnyType()
UNKNOWN = ir.AnyType()
ANY_ERROR = ir.AnyErrorType()

OPEN_SHAPE = ir.MapType(STRING, ANY)
"""`Shape`: some object, about whose fields nothing is said."""

NAMED: dict[str, ir.Type] = {
    "String": STRING,
    "Int": INT,
    "Float": FLOAT,
    "Bool": BOOL,
    "Void": VOID,
    "Error": ANY_ERROR,
    "Shape": OPEN_SHAPE,
    "Bytes": STRING,
    "shape": OPEN_SHAPE,
    "string": STRING,
    "bool": BOOL,
    "error": ANY_ERROR,
    "any": ANY,
    **dict.fromkeys(("int", "int8", "int16", "int32", "int64", "rune"), INT),
    **dict.fromkeys(("uint", "uint8", "uint16", "uint32", "uint64", "uintptr", "byte"), INT),
    **dict.fromkeys(("float32", "float64"), FLOAT),
}

PARAMETERISED: dict[str, tuple[str, int]] = {
    "Array": ("Array(T)", 1),
    "Map": ("Map(K, V)", 2),
    "Pointer": ("Pointer(T)", 1),
    "Result": ("Result(S, F)", 2),
    "Shape": ("Shape({ … })", 1),
    "Tuple": ("Tuple(A, B, …)", 0),
}
"""The names that take arguments: how they are written, and with how many (0: one or more)."""

BYTE_NAMES = frozenset({"byte", "uint8"})
NIL_NAMES = frozenset({"Nil", "nil"})
