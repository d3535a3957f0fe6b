"""Resolved types: closed, acyclic values; a declaration is referred to by name, never nested.

What can no longer occur here: intersections (merged), anonymous shapes and unions (hoisted into
declarations), optionals of optionals (collapsed), an optional hidden behind an alias (expanded at
its use), `Shape`, channels and functions (refused).
"""

from enum import Enum
from typing import TypeAlias

from forstgen.ir.constraints import Constraint, LiteralValue
from forstgen.ir.names import QualifiedName
from forstgen.node import node

__all__ = [
    "AnyErrorType",
    "AnyType",
    "ArrayType",
    "ConstrainedType",
    "DeclType",
    "LiteralType",
    "MapType",
    "OptionalType",
    "Primitive",
    "PrimitiveType",
    "ResultType",
    "TupleType",
    "Type",
    "VoidType",
]


class Primitive(Enum):
    """The four scalar types. Bytes are a String (base64) with nothing more to say about them."""

    STRING = "String"
    INT = "Int"
    FLOAT = "Float"
    BOOL = "Bool"

    # Members are singletons, and Enum's own hash is a call of Python code.
    __hash__ = object.__hash__


@node
class PrimitiveType:
    primitive: Primitive


@node
class AnyType:
    """Any JSON value: `interface{}`, `any`, types of Go packages, results that are not known."""


@node
class VoidType:
    """No value: `Void`, and functions that return nothing."""


@node
class AnyErrorType:
    """`Error`: some error; on the wire an object with `message` and, where it is nominal, `tag`."""


@node
class LiteralType:
    """One of a closed, non-empty set of literals of one primitive type: `"sum" | "average"`."""

    primitive: Primitive
    values: tuple[LiteralValue, ...]


@node
class ArrayType:
    """`[]T`, and `[3]T` with its length."""

    element: "Type"
    length: int | None = None


@node
class MapType:
    """A JSON object with free keys; `key` is String, Int, a LiteralType or an alias of one."""

    key: "Type"
    value: "Type"


@node
class OptionalType:
    """A value that may be absent: a missing key or null. Never nested directly."""

    inner: "Type"


@node
class TupleType:
    """A JSON array with one type per position."""

    members: tuple["Type", ...]


@node
class ResultType:
    """`Result(S, F)` as data: `{"ok": true, "value": S}` or `{"ok": false, "error": F}`.

    A function's own result is split into `FunctionDecl.success` and `failure` and is not one.
    """

    success: "Type"
    failure: "Type"


@node
class DeclType:
    """A reference to a declaration of `decls.TypeDecl`."""

    name: QualifiedName


@node
class ConstrainedType:
    """`base` with a non-empty chain, in the order written.

    `base` is never itself constrained, nor an optional: `Int?.Min(1)` is an OptionalType of a
    ConstrainedType. `Present()` and `Nil()` stand inside in the same way and are about the value
    around them. On bytes, lengths are those of the base64 text.
    """

    base: "Type"
    constraints: tuple[Constraint, ...]


Type: TypeAlias = (
    PrimitiveType
    | AnyType
    | VoidType
    | AnyErrorType
    | LiteralType
    | ArrayType
    | MapType
    | OptionalType
    | TupleType
    | ResultType
    | DeclType
    | ConstrainedType
)
