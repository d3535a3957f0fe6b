"""Names for what Go can only say with one: inline tuples, results, literals, arrays of a
length, members of unions.

In and out: an `ir.Program`. Afterwards a TupleType, a ResultType, a LiteralType and an ArrayType
with a length stand only as the type of an alias, and every member of a union is a DeclType or
AnyErrorType, because only a declared type can carry the method that makes it a member.
"""

import re

from forstgen import words
from forstgen.ir import (
    AliasDecl,
    AnyErrorType,
    AnyType,
    ArrayType,
    ConstrainedType,
    ConstraintTest,
    ContractDecl,
    DeclType,
    Ensure,
    ErrorDecl,
    Field,
    ForEach,
    FunctionDecl,
    GuardDecl,
    If,
    IfBranch,
    LiteralType,
    MapType,
    Method,
    OptionalType,
    Package,
    Primitive,
    PrimitiveType,
    Program,
    QualifiedName,
    ResultType,
    ShapeDecl,
    ShapeTest,
    Statement,
    Test,
    TupleType,
    Type,
    TypeDecl,
    UnionDecl,
    ValueGroupDecl,
    VoidType,
)
from forstgen.ir.fingerprint import references
from forstgen.node import replace
from forstgen.source import Span

__all__ = ["hoist"]


def hoist(program: Program) -> Program:
    """The same program, with more declarations."""
    recursive = set(program.recursive)
    packages = tuple(_Places(package, recursive).named() for package in program.packages)
    return Program(packages, frozenset(recursive))


class _Places:
    """The declarations of one package, each preceded by those that its inline types become."""

    def __init__(self, package: Package, recursive: set[QualifiedName]) -> None:
        self.package = package
        self.recursive = recursive
        self.taken = {decl.name.name for decl in package.types}
        self.types: list[TypeDecl] = []
        self.span: Span

    def named(self) -> Package:
        for decl in self.package.types:
            self.span = decl.span
            self.types.append(self._decl(decl))
        functions = tuple(map(self._function, self.package.functions))
        guards = tuple(map(self._guard, self.package.guards))
        types = tuple(self.types)
        return replace(self.package, types=types, guards=guards, functions=functions)

    def _decl(self, decl: TypeDecl) -> TypeDecl:
        name = decl.name.name
        match decl:
            case ShapeDecl() | ErrorDecl():
                fields = self._fields(decl.fields, name)
                return decl if fields is decl.fields else replace(decl, fields=fields)
            case AliasDecl():
                type = self._inside(decl.type, name)
                return decl if type is decl.type else replace(decl, type=type)
            case UnionDecl():
                members = tuple(self._member(member, name) for member in decl.members)
                return replace(decl, members=members)
            case ContractDecl():
                methods = tuple(self._method(method, name) for method in decl.methods)
                return replace(decl, fields=self._fields(decl.fields, name), methods=methods)
            case ValueGroupDecl():
                return decl

    def _fields(self, fields: tuple[Field, ...], owner: str) -> tuple[Field, ...]:
        types = [self._type(f.type, owner, f.name) for f in fields]
        if all(type is f.type for type, f in zip(types, fields, strict=True)):
            return fields
        return tuple(
            f if type is f.type else replace(f, type=type)
            for type, f in zip(types, fields, strict=True)
        )

    def _function(self, function: FunctionDecl) -> FunctionDecl:
        self.span = function.span
        name = words.pascal(function.name.name)
        return replace(
            function,
            input=self._type(function.input, name, "Input"),
            success=self._type(function.success, name, "Result"),
            preconditions=self._statements(function.preconditions, name),
        )

    def _guard(self, guard: GuardDecl) -> GuardDecl:
        self.span = guard.span
        place = "".join(map(words.pascal, re.findall(r"\w+", guard.name.name)))
        return replace(guard, body=self._statements(guard.body, place))

    def _statements(self, body: tuple[Statement, ...], place: str) -> tuple[Statement, ...]:
        """The statements with names for the types in `is { field: T }`."""
        return tuple(self._statement(statement, place) for statement in body)

    def _statement(self, statement: Statement, place: str) -> Statement:
        match statement:
            case Ensure(test=test):
                return replace(statement, test=self._test(test, place))
            case ForEach(body=body):
                return replace(statement, body=self._statements(body, place))
            case If(branches, otherwise):
                renamed = tuple(
                    IfBranch(
                        replace(b.condition, test=self._test(b.condition.test, place)),
                        self._statements(b.body, place),
                    )
                    for b in branches
                )
                return replace(
                    statement, branches=renamed, otherwise=self._statements(otherwise, place)
                )

    def _test(self, test: Test, place: str) -> Test:
        match test:
            case ShapeTest(fields):
                return ShapeTest(
                    tuple((n, t if t is None else self._type(t, place, n)) for n, t in fields)
                )
            case ConstraintTest():
                return test

    def _method(self, method: Method, owner: str) -> Method:
        place = owner + words.pascal(method.name)
        parameters = tuple(
            replace(p, type=self._type(p.type, place, p.name)) for p in method.parameters
        )
        success = self._type(method.success, place, "Result")
        return replace(method, parameters=parameters, success=success)

    def _member(self, type: Type, union: str) -> Type:
        if isinstance(type, DeclType | AnyErrorType):
            return type
        place = union + _kind(type)
        return self._declared(self._inside(type, place), place)

    def _type(self, type: Type, owner: str, part: str) -> Type:
        """`type` with a name for what needs one; most types are none of that."""
        match type:
            case PrimitiveType() | DeclType() | AnyType() | VoidType() | AnyErrorType():
                return type
            case ConstrainedType(base=PrimitiveType() | DeclType()):
                return type
            case ConstrainedType(base=base, constraints=constraints):
                inner = self._type(base, owner, part)
                return type if inner is base else ConstrainedType(inner, constraints)
            case TupleType() | ResultType() | LiteralType() | ArrayType(length=int()):
                place = owner + words.pascal(part)
                return self._declared(self._inside(type, place), place)
            case ArrayType() | MapType() | OptionalType():
                return self._inside(type, owner + words.pascal(part))

    def _inside(self, type: Type, place: str) -> Type:
        """`type` itself as it is, with names for its parts."""
        match type:
            case PrimitiveType() | DeclType() | AnyType() | VoidType() | AnyErrorType():
                return type
            case LiteralType():
                return type
            case ConstrainedType(base=base, constraints=constraints):
                inner = self._inside(base, place)
                return type if inner is base else ConstrainedType(inner, constraints)
            case ArrayType(element=element, length=length):
                inner = self._type(element, place, "Item")
                return type if inner is element else ArrayType(inner, length)
            case MapType(key=key, value=value):
                inner = self._type(value, place, "Value")
                named = self._type(key, place, "Key")
                return type if inner is value and named is key else MapType(named, inner)
            case OptionalType(inner=value):
                inner = self._type(value, place, "Value")
                return type if inner is value else OptionalType(inner)
            case TupleType(members=members):
                return TupleType(
                    tuple(self._type(m, place, f"Item{n}") for n, m in enumerate(members))
                )
            case ResultType(success=success, failure=failure):
                value = self._type(success, place, "Value")
                return ResultType(value, self._type(failure, place, "Error"))

    def _declared(self, type: Type, place: str) -> DeclType:
        name, number = place, 1
        while name in self.taken:
            number += 1
            name = f"{place}{number}"
        self.taken.add(name)
        decl = AliasDecl(QualifiedName(self.package.name, name), type, None, self.span)
        if not self.recursive.isdisjoint(references(decl)):
            self.recursive.add(decl.name)
        self.types.append(decl)
        return DeclType(decl.name)


def _kind(type: Type) -> str:
    """What the member of a union is, in a word: `String`, `UserList`, `IntMap`."""
    match type:
        case PrimitiveType(primitive=primitive):
            return primitive.value
        case DeclType(name=name):
            return words.pascal(name.name)
        case ArrayType(element=element):
            return f"{_kind(element)}List"
        case MapType(value=value):
            return f"{_kind(value)}Map"
        case OptionalType(inner=inner):
            return _kind(inner)
        case ConstrainedType(base=base):
            return _kind(base)
        case LiteralType(primitive=Primitive.STRING):
            return "Text"
        case LiteralType(primitive=primitive):
            return f"{primitive.value}Literal"
        case TupleType():
            return "Tuple"
        case ResultType():
            return "Result"
        case VoidType():
            return "Void"
        case AnyErrorType():
            return "Error"
        case AnyType():
            return "Any"
