"""Going through declarations: the types that they are made of, and the names that these mention."""

from collections.abc import Iterator
from typing import assert_never

from forstgen.ir.constraints import GuardCall
from forstgen.ir.decls import (
    AliasDecl,
    ContractDecl,
    Decl,
    ErrorDecl,
    FunctionDecl,
    GuardDecl,
    ShapeDecl,
    TypeDecl,
    UnionDecl,
    ValueGroupDecl,
)
from forstgen.ir.names import QualifiedName
from forstgen.ir.statements import (
    ConstraintTest,
    Ensure,
    ForEach,
    If,
    ShapeTest,
    Statement,
    Test,
)
from forstgen.ir.types import (
    ArrayType,
    ConstrainedType,
    DeclType,
    MapType,
    OptionalType,
    PrimitiveType,
    ResultType,
    TupleType,
    Type,
)

__all__ = ["names_in", "names_in_decl", "names_in_statements", "types_of"]


def names_in(*types: Type) -> list[QualifiedName]:
    """The declarations and guards that `types` name."""
    found: list[QualifiedName] = []
    for type in types:
        # Half of all types in a program are primitives.
        if not isinstance(type, PrimitiveType):
            _collect(type, found)
    return found


def _collect(type: Type, found: list[QualifiedName]) -> None:
    match type:
        case DeclType(name):
            found.append(name)
        case ConstrainedType(base, constraints):
            _collect(base, found)
            found += [each.guard for each in constraints if isinstance(each, GuardCall)]
        case ArrayType(inner) | OptionalType(inner):
            _collect(inner, found)
        case MapType(key, value):
            _collect(key, found)
            _collect(value, found)
        case TupleType(members):
            for member in members:
                _collect(member, found)
        case ResultType(success, failure):
            _collect(success, found)
            _collect(failure, found)
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
        case _:
            assert_never(decl)


def names_in_decl(decl: Decl) -> list[QualifiedName]:
    """The declarations and guards that values are judged by: those of a type, or what a function
    takes and gives. A contract has no values."""
    match decl:
        case FunctionDecl(input=input, success=success, failure=failure):
            types = [input, success] if failure is None else [input, success, failure]
            return [*names_in(*types), *names_in_statements(decl.preconditions)]
        case GuardDecl(body=body):
            return [*names_in_statements(body)]
        case ContractDecl():
            return []
        case _:
            return names_in(*types_of(decl))


def names_in_statements(statements: tuple[Statement, ...]) -> Iterator[QualifiedName]:
    """The guards that statements call, and the declarations that their shape tests name."""
    for statement in statements:
        match statement:
            case Ensure(_, test):
                yield from _names_in_test(test)
            case ForEach(body=body):
                yield from names_in_statements(body)
            case If(branches, otherwise):
                for branch in branches:
                    yield from _names_in_test(branch.condition.test)
                    yield from names_in_statements(branch.body)
                yield from names_in_statements(otherwise)
            case _:
                assert_never(statement)


def _names_in_test(test: Test) -> Iterator[QualifiedName]:
    match test:
        case ConstraintTest(constraints):
            yield from (c.guard for c in constraints if isinstance(c, GuardCall))
        case ShapeTest(fields):
            for _, type in fields:
                if type is not None:
                    yield from names_in(type)
        case _:
            assert_never(test)
