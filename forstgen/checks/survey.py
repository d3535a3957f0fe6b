"""What the rules look at: every type that holds data, and every chain of constraints, once.

Walking a program costs more than any rule does, so the walk is done here and shared.
"""

from collections.abc import Iterable, Iterator

from forstgen import ir
from forstgen.node import node
from forstgen.source import Span

__all__ = ["Chain", "Place", "Survey", "places_of", "survey"]


@node
class Place:
    """A type as a declaration holds it, and where to point when it is wrong.

    `may_be_void`: the result of a function; `is_optional`: a field whose key may be missing.
    """

    type: ir.Type
    span: Span
    is_optional: bool = False
    may_be_void: bool = False


@node
class Chain:
    """Constraints on a base; `is_optional` where the value may be absent."""

    base: ir.Type
    is_optional: bool
    constraints: tuple[ir.Constraint, ...]


@node
class Survey:
    program: ir.Program
    places: tuple[Place, ...]
    chains: tuple[Chain, ...]


def survey(program: ir.Program) -> Survey:
    places = tuple(place for package in program.packages for place in places_of(package))
    chains = [chain for place in places for chain in _chains(place)]
    for package in program.packages:
        for guard in package.guards:
            chains += _statement_chains(guard.body)
        for function in package.functions:
            chains += _statement_chains(function.preconditions)
    return Survey(program, places, tuple(chains))


def places_of(package: ir.Package) -> Iterator[Place]:
    """The types that the declarations of a package hold, in order."""
    for decl in package.types:
        yield from _declared(decl)
    for guard in package.guards:
        yield from _parameters((guard.subject, *guard.parameters))
    for function in package.functions:
        yield from _parameters(function.parameters)
        yield from _results(function)


def _declared(decl: ir.TypeDecl) -> Iterator[Place]:
    match decl:
        case ir.ShapeDecl() | ir.ErrorDecl():
            yield from _fields(decl.fields)
        case ir.AliasDecl():
            yield Place(decl.type, decl.span, may_be_void=True)
        case ir.UnionDecl():
            for member in decl.members:
                yield Place(member, decl.span)
        case ir.ContractDecl():
            yield from _fields(decl.fields)
            for method in decl.methods:
                yield from _parameters(method.parameters)
                yield from _results(method)
        case ir.ValueGroupDecl():
            pass


def _fields(fields: tuple[ir.Field, ...]) -> Iterator[Place]:
    for field in fields:
        yield Place(field.type, field.span, is_optional=field.optional)


def _parameters(parameters: Iterable[ir.Parameter]) -> Iterator[Place]:
    for parameter in parameters:
        yield Place(parameter.type, parameter.span)


def _results(callable: ir.FunctionDecl | ir.Method) -> Iterator[Place]:
    yield Place(callable.success, callable.span, may_be_void=True)
    if callable.failure is not None:
        yield Place(callable.failure, callable.span)


def _chains(place: Place) -> Iterator[Chain]:
    pending = [(place.type, place.is_optional)]
    while pending:
        type, is_optional = pending.pop()
        match type:
            case ir.ConstrainedType(base, constraints):
                yield Chain(base, is_optional, constraints)
                pending.append((base, False))
            case ir.OptionalType(inner):
                pending.append((inner, True))
            case ir.ArrayType(element):
                pending.append((element, False))
            case ir.MapType(key, value):
                pending += ((value, False), (key, False))
            case ir.TupleType(members):
                pending += [(member, False) for member in reversed(members)]
            case ir.ResultType(success, failure):
                pending += ((failure, False), (success, False))
            case _:
                pass


def _statement_chains(statements: tuple[ir.Statement, ...]) -> Iterator[Chain]:
    for statement in statements:
        match statement:
            case ir.Ensure(path, test):
                yield from _test_chains(path, test)
            case ir.ForEach(body=body):
                yield from _statement_chains(body)
            case ir.If(branches, otherwise):
                for branch in branches:
                    yield from _test_chains(branch.condition.path, branch.condition.test)
                    yield from _statement_chains(branch.body)
                yield from _statement_chains(otherwise)


def _test_chains(path: ir.Path, test: ir.Test) -> Iterator[Chain]:
    if isinstance(test, ir.ConstraintTest):
        type = path.type
        is_optional = bool(path.steps) and path.steps[-1].optional
        if isinstance(type, ir.OptionalType):
            type, is_optional = type.inner, True
        yield Chain(type, is_optional, test.constraints)
