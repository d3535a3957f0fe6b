"""What the rules look at: every chain of constraints, every map, result and odd reference, once.

Walking a program costs more than any rule does, so the walk is done here and shared.
"""

from collections.abc import Iterable

from forstgen import ir
from forstgen.node import node
from forstgen.source import Span

__all__ = ["Chain", "FieldTest", "Survey", "Use", "survey"]


@node
class Chain:
    """Constraints on a base of some kind; `is_optional`: the value may be absent."""

    base: ir.Type
    kind: ir.Base | None
    is_optional: bool
    constraints: tuple[ir.Constraint, ...]


@node
class Use:
    """A type in a place of the program; `is_result` where it is all that a function gives back."""

    type: ir.Type
    span: Span
    is_result: bool = False


@node
class FieldTest:
    """`is { field }`, asked of the value at `path`."""

    path: ir.Path
    fields: tuple[tuple[str, ir.Type | None], ...]


@node
class Survey:
    """`no_data` are uses of what is no data: `Void` and contracts, also through an alias."""

    program: ir.Program
    chains: tuple[Chain, ...]
    field_tests: tuple[FieldTest, ...]
    map_keys: tuple[Use, ...]
    failures: tuple[Use, ...]
    no_data: tuple[Use, ...]

    def fields_of(self, path: ir.Path) -> ir.ShapeDecl | ir.ErrorDecl | None:
        """The declaration whose fields the value at `path` has."""
        type = path.type.inner if isinstance(path.type, ir.OptionalType) else path.type
        under = self.program.underlying(type)
        decl = self.program.type_decl(under.name) if isinstance(under, ir.DeclType) else None
        return decl if isinstance(decl, ir.ShapeDecl | ir.ErrorDecl) else None


def survey(program: ir.Program) -> Survey:
    walk = _Walk(program)
    for package in program.packages:
        for decl in package.types:
            walk.declared(decl)
        for guard in package.guards:
            walk.parameters((guard.subject, *guard.parameters))
            walk.statements(guard.body)
        for function in package.functions:
            walk.parameters(function.parameters)
            walk.results(function)
            walk.statements(function.preconditions)
    return Survey(
        program,
        tuple(walk.chains),
        tuple(walk.field_tests),
        tuple(walk.map_keys),
        tuple(walk.failures),
        tuple(walk.no_data),
    )


class _Walk:
    def __init__(self, program: ir.Program) -> None:
        self.program = program
        self.chains: list[Chain] = []
        self.field_tests: list[FieldTest] = []
        self.map_keys: list[Use] = []
        self.failures: list[Use] = []
        self.no_data: list[Use] = []
        self._odd = {d.name for p in program.packages for d in p.types if _is_odd(program, d)}

    def declared(self, decl: ir.TypeDecl) -> None:
        match decl:
            case ir.ShapeDecl() | ir.ErrorDecl():
                self._fields(decl.fields)
            case ir.AliasDecl():
                # An alias of Void is fine, until it is used where a value is wanted.
                self.type(decl.type, decl.span, is_result=True)
            case ir.UnionDecl():
                for member in decl.members:
                    self.type(member, decl.span)
            case ir.ContractDecl():
                self._fields(decl.fields)
                for method in decl.methods:
                    self.parameters(method.parameters)
                    self.results(method)
            case ir.ValueGroupDecl():
                pass

    def parameters(self, parameters: Iterable[ir.Parameter]) -> None:
        for parameter in parameters:
            self.type(parameter.type, parameter.span)

    def results(self, callable: ir.FunctionDecl | ir.Method) -> None:
        self.type(callable.success, callable.span, is_result=True)
        if callable.failure is not None:
            self.type(callable.failure, callable.span)
            self.failures.append(Use(callable.failure, callable.span))

    def statements(self, statements: tuple[ir.Statement, ...]) -> None:
        for statement in statements:
            match statement:
                case ir.Ensure(path, test):
                    self._test(path, test)
                case ir.ForEach(body=body):
                    self.statements(body)
                case ir.If(branches, otherwise):
                    for branch in branches:
                        self._test(branch.condition.path, branch.condition.test)
                        self.statements(branch.body)
                    self.statements(otherwise)

    def type(
        self, type: ir.Type, span: Span, *, is_optional: bool = False, is_result: bool = False
    ) -> None:
        match type:
            case ir.PrimitiveType():
                pass
            case ir.DeclType(name):
                if name in self._odd:
                    self.no_data.append(Use(type, span, is_result))
            case ir.ConstrainedType(base, constraints):
                self._chain(base, is_optional, constraints)
                self.type(base, span)
            case ir.ArrayType(element):
                self.type(element, span)
            case ir.OptionalType(inner):
                self.type(inner, span, is_optional=True)
            case ir.MapType(key, value):
                self.map_keys.append(Use(key, span))
                self.type(key, span)
                self.type(value, span)
            case ir.TupleType(members):
                for member in members:
                    self.type(member, span)
            case ir.ResultType(success, failure):
                self.type(success, span, is_result=True)
                self.type(failure, span)
                self.failures.append(Use(failure, span))
            case ir.VoidType():
                self.no_data.append(Use(type, span, is_result))
            case _:
                pass

    def _fields(self, fields: tuple[ir.Field, ...]) -> None:
        for field in fields:
            # Most fields hold a plain scalar, about which there is nothing to say.
            if not isinstance(field.type, ir.PrimitiveType):
                self.type(field.type, field.span, is_optional=field.optional)

    def _test(self, path: ir.Path, test: ir.Test) -> None:
        if isinstance(test, ir.ShapeTest):
            self.field_tests.append(FieldTest(path, test.fields))
        else:
            type = path.type
            is_optional = bool(path.steps) and path.steps[-1].optional
            if isinstance(type, ir.OptionalType):
                type, is_optional = type.inner, True
            # A question that the type's own constraints answer is no mistake, and often a branch.
            self._chain(self.program.underlying(type), is_optional, test.constraints)

    def _chain(
        self, base: ir.Type, is_optional: bool, constraints: tuple[ir.Constraint, ...]
    ) -> None:
        kind = self.program.base(base)
        self.chains.append(Chain(base, kind, is_optional, constraints))


def _is_odd(program: ir.Program, decl: ir.TypeDecl) -> bool:
    """Whether a reference to `decl` is no data."""
    if isinstance(decl, ir.AliasDecl):
        return isinstance(program.underlying(decl.type), ir.VoidType)
    return isinstance(decl, ir.ContractDecl)
