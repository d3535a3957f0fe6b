"""The wire facet as text: the structure that a JSON value of a type must have, without type names.

`refer` says what stands for a declaration; `docs/versioning.md` has the grammar.
"""

import hashlib
from collections.abc import Callable, Iterable
from decimal import Decimal
from json.encoder import encode_basestring_ascii as quoted
from typing import TypeAlias, assert_never

from forstgen.ir.constraints import LiteralValue
from forstgen.ir.decls import (
    AliasDecl,
    ContractDecl,
    Decl,
    ErrorDecl,
    Field,
    FunctionDecl,
    GuardDecl,
    ShapeDecl,
    UnionDecl,
    ValueGroupDecl,
)
from forstgen.ir.names import QualifiedName
from forstgen.ir.types import (
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
    VoidType,
)

__all__ = ["Reference", "literal_text", "part", "quoted", "wire_of", "wire_of_type"]

Reference: TypeAlias = Callable[[QualifiedName], str]

_LONGEST_PART = 40


def part(text: str) -> str:
    """`text` inside of another one: itself, or its hash where it is long."""
    if len(text) <= _LONGEST_PART:
        return text
    return "#" + hashlib.sha256(text.encode()).hexdigest()[:32]


def literal_text(value: LiteralValue) -> str:
    """A literal: JSON, and for a number its digits and the power of ten, `25e-1` for 2.5."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):  # nearly all of them, and Decimal is slow
        written = str(value)
        digits = written.rstrip("0")
        exponent = len(written) - len(digits)
    else:
        sign, figures, power = Decimal(repr(value)).normalize().as_tuple()
        digits, exponent = "-" * sign + "".join(map(str, figures)).rstrip("0"), int(power)
    if digits in ("", "-"):
        return "0"
    return f"{digits}e{exponent}" if exponent else digits


def wire_of(decl: Decl, refer: Reference) -> str:
    """The wire facet of `decl`; empty for what never is on the wire."""
    match decl:
        case ShapeDecl():
            return _call("shape", _fields(decl.fields, refer))
        case AliasDecl():
            return wire_of_type(decl.type, refer)
        case UnionDecl():
            return _call("union", (wire_of_type(member, refer) for member in decl.members))
        case ValueGroupDecl():
            return _literals(decl.primitive, (value for _, value in decl.entries))
        case ErrorDecl():
            return _call("error", [quoted(decl.tag), *_fields(decl.fields, refer)])
        case FunctionDecl():
            failure = "never" if decl.failure is None else wire_of_type(decl.failure, refer)
            body, answer = wire_of_type(decl.input, refer), wire_of_type(decl.success, refer)
            return _call("function", [quoted(decl.route), body, answer, failure])
        case ContractDecl() | GuardDecl():
            return ""
        case _:
            assert_never(decl)


def wire_of_type(type: Type, refer: Reference) -> str:
    match type:
        case PrimitiveType(primitive):
            return primitive.value
        case AnyType():
            return "any"
        case VoidType():
            return "void"
        case AnyErrorType():
            return "error"
        case LiteralType(primitive, values):
            return _literals(primitive, values)
        case ArrayType(element, length):
            kind = "array" if length is None else f"array{length}"
            return _call(kind, [wire_of_type(element, refer)])
        case MapType(key, value):
            return _call("map", [wire_of_type(key, refer), wire_of_type(value, refer)])
        case OptionalType(inner):
            return _call("optional", [wire_of_type(inner, refer)])
        case TupleType(members):
            return _call("tuple", (wire_of_type(member, refer) for member in members))
        case ResultType(success, failure):
            return _call("result", [wire_of_type(success, refer), wire_of_type(failure, refer)])
        case DeclType(name):
            return refer(name)
        case ConstrainedType(base):
            return wire_of_type(base, refer)
        case _:
            assert_never(type)


def _fields(fields: tuple[Field, ...], refer: Reference) -> list[str]:
    """The members of an object in an order that is theirs, not the source's."""
    return sorted(
        f"{quoted(field.wire_name)}{'?' * field.optional}:{part(wire_of_type(field.type, refer))}"
        for field in fields
    )


def _literals(primitive: Primitive, values: Iterable[LiteralValue]) -> str:
    return _call(primitive.value, sorted(set(map(literal_text, values))))


def _call(kind: str, parts: Iterable[str]) -> str:
    return f"{kind}({','.join(map(part, parts))})"
