"""The validation facet as text: what is asked of a value beyond its structure; empty for nothing.

Like the wire facet it has no names of types, guards and variables, but those behind `or`, which
callers see. `docs/versioning.md` has the grammar.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import assert_never

from forstgen.ir.constraints import (
    Argument,
    Between,
    Constraint,
    Contains,
    Equals,
    Finite,
    GreaterThan,
    GuardCall,
    HasPrefix,
    HasSuffix,
    IsFalse,
    IsNil,
    IsPresent,
    IsTrue,
    LessThan,
    Max,
    Min,
    NotEmpty,
    OneOf,
    ParameterRef,
)
from forstgen.ir.decls import (
    AliasDecl,
    ContractDecl,
    Decl,
    ErrorDecl,
    FunctionDecl,
    GuardDecl,
    ShapeDecl,
    UnionDecl,
    ValueGroupDecl,
)
from forstgen.ir.statements import (
    ConstraintTest,
    Ensure,
    ForEach,
    If,
    Path,
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
    ResultType,
    TupleType,
    Type,
)
from forstgen.ir.wire import Reference, literal_text, part, quoted
from forstgen.node import node

__all__ = ["Asked"]


@node
class _Scope:
    """What stands for each variable, and how many loops are around."""

    names: Mapping[str, str]
    depth: int = 0

    def within(self, loop: ForEach) -> "_Scope":
        names = {loop.index: f"$key{self.depth}", loop.element: f"$value{self.depth}"}
        added = {name: text for name, text in names.items() if name is not None}
        return _Scope({**self.names, **added}, self.depth + 1)


@node
class Asked:
    """What declarations ask for; `refer` and `wire` say what stands for the types they refer to."""

    refer: Reference
    wire: Callable[[Type], str]

    def of(self, decl: Decl) -> str:
        match decl:
            case ShapeDecl(fields=fields) | ErrorDecl(fields=fields):
                parts = ((field.wire_name, self.of_type(field.type)) for field in fields)
                asked = (f"{quoted(name)}:{part(text)}" for name, text in parts if text)
                return _call("fields", sorted(asked))
            case AliasDecl():
                return self.of_type(decl.type)
            case UnionDecl():
                return _call("union", map(self.of_type, decl.members))
            case GuardDecl():
                names = (decl.subject.name, *(parameter.name for parameter in decl.parameters))
                scope = _Scope({name: f"${number}" for number, name in enumerate(names)})
                return self._block("valid" if decl.is_invariant else "guard", decl.body, scope)
            case FunctionDecl():
                return self._function(decl)
            case ValueGroupDecl() | ContractDecl():
                return ""
            case _:
                assert_never(decl)

    def of_type(self, type: Type) -> str:
        match type:
            case DeclType(name):
                return self.refer(name)
            case ConstrainedType(base, constraints):
                return self.of_type(base) + self._chain(constraints, _Scope({}))
            case OptionalType(inner):
                return self.of_type(inner)
            case ArrayType(element):
                return _call("array", [self.of_type(element)])
            case MapType(key, value):
                return _call("map", [self.of_type(key), self.of_type(value)])
            case TupleType(members):
                return _call("tuple", map(self.of_type, members))
            case ResultType(success, failure):
                return _call("result", [self.of_type(success), self.of_type(failure)])
            case _:
                return ""

    def of_request(self, decl: FunctionDecl) -> str:
        """What a call of `decl` has to hold, before it is answered."""
        return _call("request", [self.of_type(decl.input), self._preconditions(decl)])

    def _function(self, decl: FunctionDecl) -> str:
        failure = "" if decl.failure is None else self.of_type(decl.failure)
        asked = self._preconditions(decl)
        texts = [self.of_type(decl.input), self.of_type(decl.success), failure, asked]
        return _call("function", texts)

    def _preconditions(self, decl: FunctionDecl) -> str:
        """The request is `$0`. Of several parameters each is a field of it."""
        names = [parameter.name for parameter in decl.parameters]
        only = len(names) == 1
        scope = _Scope({name: "$0" if only else f"$0/{quoted(name)}" for name in names})
        return self._block("requires", decl.preconditions, scope)

    def _block(self, kind: str, statements: tuple[Statement, ...], scope: _Scope) -> str:
        return _call(kind, (self._statement(statement, scope) for statement in statements))

    def _statement(self, statement: Statement, scope: _Scope) -> str:
        match statement:
            case Ensure(path, test, error):
                name = "" if error is None else quoted(error.name)
                message = "" if error is None or error.message is None else quoted(error.message)
                return _call("ensure", [_path(path, scope), self._test(test, scope), name, message])
            case ForEach(path=path, body=body):
                inner = self._block("do", body, scope.within(statement))
                return _call("for", [_path(path, scope), inner])
            case If(branches, otherwise):
                texts = []
                for branch in branches:
                    condition = branch.condition
                    texts.append(_path(condition.path, scope))
                    texts.append(self._test(condition.test, scope))
                    texts.append(self._block("do", branch.body, scope))
                return _call("if", [*texts, self._block("do", otherwise, scope)])
            case _:
                assert_never(statement)

    def _test(self, test: Test, scope: _Scope) -> str:
        match test:
            case ConstraintTest(constraints):
                return self._chain(constraints, scope)
            case ShapeTest(fields):
                return _call("has", (self._tested(*field) for field in fields))
            case _:
                assert_never(test)

    def _tested(self, name: str, type: Type | None) -> str:
        if type is None:
            return quoted(name)
        return f"{quoted(name)}:{part(self.wire(type))}:{part(self.of_type(type))}"

    def _chain(self, constraints: tuple[Constraint, ...], scope: _Scope) -> str:
        return "".join(f".{self._constraint(constraint, scope)}" for constraint in constraints)

    def _constraint(self, constraint: Constraint, scope: _Scope) -> str:
        match constraint:
            case GuardCall(guard, arguments):
                texts = [self.refer(guard), *(_argument(each, scope) for each in arguments)]
                return f"is({','.join(map(part, texts))})"
            case IsTrue() | IsFalse() | IsPresent() | IsNil():
                return f"{type(constraint).__name__.removeprefix('Is')}()"
            case NotEmpty() | Finite():
                return f"{type(constraint).__name__}()"
            case Between(low, high):
                return f"Between({_argument(low, scope)},{_argument(high, scope)})"
            case OneOf(values):
                return f"OneOf({','.join(sorted(map(literal_text, values)))})"
            case (
                Min(argument)
                | Max(argument)
                | LessThan(argument)
                | GreaterThan(argument)
                | HasPrefix(argument)
                | HasSuffix(argument)
                | Contains(argument)
                | Equals(argument)
            ):
                return f"{type(constraint).__name__}({_argument(argument, scope)})"
            case _:
                assert_never(constraint)


def _argument(argument: Argument, scope: _Scope) -> str:
    return (
        scope.names[argument.name] if isinstance(argument, ParameterRef) else literal_text(argument)
    )


def _path(path: Path, scope: _Scope) -> str:
    return "/".join([scope.names[path.root], *(quoted(step.wire_name) for step in path.steps)])


def _call(kind: str, texts: Iterable[str]) -> str:
    """The parts of something by position; nothing where none of them says anything."""
    parts = [*map(part, texts)]
    return f"{kind}({','.join(parts)})" if any(parts) else ""
