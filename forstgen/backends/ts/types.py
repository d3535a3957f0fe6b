"""Types of the IR as type expressions of TypeScript.

Nominal errors are classes; where one is data, not thrown, it is `ErrorData` of its class.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import assert_never

from forstgen.backends.ts.imports import Scope
from forstgen.backends.ts.layout import flat
from forstgen.backends.ts.names import literal
from forstgen.backends.ts.view import (
    Dictionary,
    Generic,
    ListOf,
    Mapped,
    Tuple,
    TypeExpr,
    Union,
)
from forstgen.ir import (
    AliasDecl,
    AnyErrorType,
    AnyType,
    ArrayType,
    ConstrainedType,
    Constraint,
    DeclType,
    Equals,
    ErrorDecl,
    Field,
    LiteralType,
    LiteralValue,
    MapType,
    OneOf,
    OptionalType,
    Primitive,
    PrimitiveType,
    Program,
    QualifiedName,
    ResultType,
    TupleType,
    Type,
    UnionDecl,
    ValueGroupDecl,
    VoidType,
)

__all__ = ["expression", "find_errors", "literals", "property_type", "returned", "union"]

PRIMITIVES = {
    Primitive.STRING: "string",
    Primitive.INT: "number",
    Primitive.FLOAT: "number",
    Primitive.BOOL: "boolean",
}

LONGEST_TUPLE = 8
"""Fixed arrays up to this length are tuples; longer ones would say more than anybody reads."""


def expression(type: Type, program: Program, scope: Scope) -> TypeExpr:
    """`type` where it is data."""
    match type:
        case PrimitiveType(primitive):
            return PRIMITIVES[primitive]
        case DeclType(name) if name in scope.errors:
            return Generic(scope.runtime_type("ErrorData"), scope.type(name))
        case DeclType(name):
            return scope.type(name)
        case ConstrainedType(base, constraints):
            values = _closed_set(base, constraints, program)
            return expression(base, program, scope) if values is None else literals(values)
        case LiteralType(_, values):
            return literals(values)
        case OptionalType() | ResultType():
            return union((type,), program, scope)
        case ArrayType(element, int(length)) if 0 < length <= LONGEST_TUPLE:
            return Tuple((expression(element, program, scope),) * length)
        case ArrayType(element):
            return ListOf(expression(element, program, scope))
        case TupleType(members):
            return Tuple(tuple(expression(member, program, scope) for member in members))
        case MapType(key, value):
            return _map(key, expression(value, program, scope), program, scope)
        case AnyErrorType():
            return scope.runtime_type("AnyError")
        case AnyType():
            return "unknown"
        case VoidType():
            return "null"
        case _:
            assert_never(type)


def property_type(field: Field, program: Program, scope: Scope) -> TypeExpr:
    """The type of a field's values; of an optional one with null, which means the same as none."""
    expr = (
        expression(field.type, program, scope)
        if field.narrowed is None
        else literals(field.narrowed.values)
    )
    return _united((expr, "null")) if field.optional else expr


def returned(success: Type, program: Program, scope: Scope) -> TypeExpr:
    """What a function with this success gives back."""
    expr = "void" if isinstance(success, VoidType) else expression(success, program, scope)
    return Generic(scope.builtin("Promise"), expr)


def union(members: tuple[Type, ...], program: Program, scope: Scope) -> TypeExpr:
    """The members as one flat union of data."""
    exprs: list[TypeExpr] = []
    for member in members:
        match member:
            case OptionalType(inner):
                exprs += (expression(inner, program, scope), "null")
            case ResultType(success, failure):
                value = expression(success, program, scope)
                exprs.append(Generic(scope.runtime_type("Ok"), value))
                error = expression(failure, program, scope)
                exprs.append(Generic(scope.runtime_type("Err"), error))
            case _:
                exprs.append(expression(member, program, scope))
    return _united(exprs)


def literals(values: Iterable[LiteralValue]) -> TypeExpr:
    return _united(list(map(literal, values)))


def _united(exprs: Iterable[TypeExpr]) -> TypeExpr:
    """One flat union without repetitions; null comes last, and what is unknown holds all others."""
    members: dict[str, TypeExpr] = {}
    for expr in exprs:
        for member in expr.members if isinstance(expr, Union) else (expr,):
            members.setdefault(flat(member), member)
    if "unknown" in members:
        return "unknown"
    if "null" in members:
        members["null"] = members.pop("null")
    match tuple(members.values()):
        case ():
            return "never"
        case (only,):
            return only
        case several:
            return Union(several)


def _map(key: Type, value: TypeExpr, program: Program, scope: Scope) -> TypeExpr:
    if _is_closed(key, program):
        return Mapped(expression(key, program, scope), value)
    is_int = program.underlying(key) == PrimitiveType(Primitive.INT)
    return Dictionary("number" if is_int else "string", value)


def _is_closed(type: Type, program: Program) -> bool:
    """Whether only the values of a closed set are of `type`."""
    while True:
        match type:
            case ConstrainedType(base, constraints):
                if _closed_set(base, constraints, program) is not None:
                    return True
                type = base
            case DeclType(name):
                decl = program.type_decl(name)
                if not isinstance(decl, AliasDecl):
                    return isinstance(decl, ValueGroupDecl)
                type = decl.type
            case _:
                return isinstance(type, LiteralType)


def _closed_set(
    base: Type, constraints: Iterable[Constraint], program: Program
) -> list[LiteralValue] | None:
    """The values that all `OneOf` and `Equals` of a chain on a scalar leave, or None."""
    left: list[LiteralValue] | None = None
    for constraint in constraints:
        match constraint:
            case OneOf(values):
                pass
            case Equals(str() | int() | float() as value):
                values = (value,)
            case _:
                continue
        left = list(values) if left is None else [value for value in left if value in values]
    if left is None or not _is_scalar(program.underlying(base)):
        return None
    return left


def _is_scalar(type: Type) -> bool:
    """Of an underlying type: a declaration that is left is a value group, or has no literals."""
    return isinstance(type, PrimitiveType | LiteralType | DeclType)


def find_errors(program: Program) -> frozenset[QualifiedName]:
    """Nominal errors, and the aliases and unions of nothing else: types of what is thrown."""
    found = [decl.name for p in program.packages for decl in p.types if isinstance(decl, ErrorDecl)]
    users: defaultdict[QualifiedName, list[QualifiedName]] = defaultdict(list)
    missing: dict[QualifiedName, int] = {}
    for decl in (decl for p in program.packages for decl in p.types):
        match decl:
            case UnionDecl(members=members):
                pass
            case AliasDecl(type=DeclType() as target):
                members = (target,)
            case _:
                continue
        missing[decl.name] = len(members)
        for member in members:
            if isinstance(member, DeclType):
                users[member.name].append(decl.name)
    for name in found:
        for user in users[name]:
            missing[user] -= 1
            if missing[user] == 0:
                found.append(user)
    return frozenset(found)


def thrown(members: Iterable[Type], scope: Scope) -> TypeExpr:
    """Nominal errors as the classes that they are."""
    return _united(scope.type(member.name) for member in members if isinstance(member, DeclType))
