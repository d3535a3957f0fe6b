"""Going through types: what they are made of, and which declarations they name."""

from collections.abc import Iterator

from forstgen.ir.constraints import GuardCall
from forstgen.ir.decls import (
    AliasDecl,
    ContractDecl,
    ErrorDecl,
    ShapeDecl,
    TypeDecl,
    UnionDecl,
    ValueGroupDecl,
)
from forstgen.ir.names import QualifiedName
from forstgen.ir.types import (
    ArrayType,
    ConstrainedType,
    DeclType,
    MapType,
    OptionalType,
    ResultType,
    TupleType,
    Type,
)

__all__ = ["names_in", "parts", "types_of"]


def parts(type: Type) -> Iterator[Type]:
    """`type` and the types that it is made of, from left to right, declarations not entered."""
    pending = [type]
    while pending:
        part = pending.pop()
        yield part
        match part:
            case ConstrainedType(inner) | OptionalType(inner) | ArrayType(inner):
                pending.append(inner)
            case MapType(key, value):
                pending += (value, key)
            case TupleType(members):
                pending += reversed(members)
            case ResultType(success, failure):
                pending += (failure, success)
            case _:
                pass


def names_in(type: Type) -> Iterator[QualifiedName]:
    """The declarations and guards that `type` names."""
    for part in parts(type):
        match part:
            case DeclType(name):
                yield name
            case ConstrainedType(_, constraints):
                for constraint in constraints:
                    if isinstance(constraint, GuardCall):
                        yield constraint.guard
            case _:
                pass


def types_of(decl: TypeDecl) -> Iterator[Type]:
    """The types that a declaration is made of, in order."""
    match decl:
        case ShapeDecl() | ErrorDecl():
            for field in decl.fields:
                yield field.type
        case AliasDecl():
            yield decl.type
        case UnionDecl():
            yield from decl.members
        case ContractDecl():
            for field in decl.fields:
                yield field.type
            for method in decl.methods:
                yield from (parameter.type for parameter in method.parameters)
                yield method.success
                if method.failure is not None:
                    yield method.failure
        case ValueGroupDecl():
            pass
