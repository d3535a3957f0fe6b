"""The statements of guards and preconditions, with arguments, messages and places put in."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias, assert_never

from forstgen import ir
from forstgen.rules.chains import Bindings, bind_chain, spoken
from forstgen.rules.messages import PRESENT, REQUIRED
from forstgen.rules.nodes import (
    Ask,
    Condition,
    Ensure,
    ForEach,
    HasField,
    If,
    IfBranch,
    IsNil,
    Place,
    Rule,
    Statement,
    Step,
    Test,
)
from forstgen.source import SourceFile, Span

if TYPE_CHECKING:
    from forstgen.rules.rulebook import Rulebook

__all__ = ["REQUEST", "Bodies"]

_NOWHERE = Span(SourceFile("", ""), 0, 0)
"""Nothing is reported about a rule that is made here."""

REQUEST = "request"
"""The root of the places in preconditions."""

Roots: TypeAlias = Mapping[str, Place]
"""What the names of a body stand for, where that is not the name itself."""


class Bodies:
    """Binds the statements of one guard or function."""

    def __init__(self, book: "Rulebook", bindings: Bindings) -> None:
        self.book = book
        self.program = book.program
        self.bindings = bindings
        self._taken: set[str] = set()

    def bind_request(self, function: ir.FunctionDecl) -> tuple[Statement, ...]:
        self._taken.add(REQUEST)
        type, optional = self._taken_apart(function.input)
        request = Place(REQUEST, function.input, (), type, optional)
        if len(function.parameters) == 1:
            return self.bind(function.preconditions, {function.parameters[0].name: request})
        roots = {each.name: self._into(request, each.name) for each in function.parameters}
        return self.bind(function.preconditions, roots)

    def bind_guard(self, guard: ir.GuardDecl) -> tuple[Statement, ...]:
        subject = guard.subject
        self._taken.add(subject.name)
        type, optional = self._taken_apart(subject.type)
        place = Place(subject.name, subject.type, (), type, optional)
        return self.bind(guard.body, {subject.name: place})

    def bind(self, statements: tuple[ir.Statement, ...], roots: Roots) -> tuple[Statement, ...]:
        """The statements that say something that the types have not said already."""
        bound = (self._statement(statement, roots) for statement in statements)
        return tuple(statement for statement in bound if statement is not None)

    def _statement(self, statement: ir.Statement, roots: Roots) -> Statement | None:
        match statement:
            case ir.Ensure():
                return self._ensure(statement, roots)
            case ir.ForEach():
                return self._for_each(statement, roots)
            case ir.If(branches, otherwise):
                bound = tuple(
                    IfBranch(self._condition(b.condition, roots), self.bind(b.body, roots))
                    for b in branches
                )
                rest = self.bind(otherwise, roots)
                return If(bound, rest) if rest or any(b.body for b in bound) else None
            case _:
                assert_never(statement)

    def _ensure(self, ensure: ir.Ensure, roots: Roots) -> Ensure | None:
        place = self._place(ensure.path, roots)
        told = self.book.holds(place.type)
        tests = tuple(
            test
            for test in self._tests(place, ensure.test, ensure.error)
            if not (isinstance(test, Ask) and test.guard in told) and not _is_said(test)
        )
        absent = None
        if place.may_be_absent and not any(isinstance(test, IsNil) for test in tests):
            report = PRESENT if _asks_for_presence(ensure.test) else REQUIRED
            absent = spoken(report, ensure.error)
        if absent is None and not tests:
            return None
        return Ensure(place, absent, tests, ensure.error is None)

    def _for_each(self, loop: ir.ForEach, roots: Roots) -> ForEach | None:
        place = self._place(loop.path, roots)
        index_type: ir.Type
        match self.program.underlying(place.type):
            case ir.ArrayType(element_type):
                index_type = ir.PrimitiveType(ir.Primitive.INT)
            case ir.MapType(index_type, element_type):
                pass
            case other:
                raise AssertionError(other)
        inner = dict(roots)
        index, element = (
            self._variable(name, type, inner)
            for name, type in ((loop.index, index_type), (loop.element, element_type))
        )
        body = self.bind(loop.body, inner)
        return ForEach(index, element, place, index_type, element_type, body) if body else None

    def _variable(self, name: str | None, type: ir.Type, roots: dict[str, Place]) -> str | None:
        """A name for a loop's variable that nothing else in the body has."""
        if name is None:
            return None
        unique, number = name, 2
        while unique in self._taken:
            unique, number = f"{name}{number}", number + 1
        self._taken.add(unique)
        inner, optional = self._taken_apart(type)
        roots[name] = Place(unique, type, (), inner, optional)
        return unique

    def _condition(self, condition: ir.Condition, roots: Roots) -> Condition:
        place = self._place(condition.path, roots)
        tests = tuple(self._tests(place, condition.test, None))
        return Condition(place, tests, any(isinstance(test, IsNil) for test in tests))

    def _tests(self, place: Place, test: ir.Test, error: ir.ErrorReport | None) -> Iterator[Test]:
        match test:
            case ir.ConstraintTest(constraints):
                base = self.program.base(place.type)
                yield from bind_chain(constraints, base, self.bindings, error)
            case ir.ShapeTest(fields):
                for wire_name, wanted in fields:
                    yield self._has_field(place, wire_name, wanted, error)
            case _:
                assert_never(test)

    def _has_field(
        self,
        place: Place,
        wire_name: str,
        wanted: ir.Type | None,
        error: ir.ErrorReport | None,
    ) -> HasField:
        step = self._field(place.type, wire_name)
        type, is_optional = self._taken_apart(step.type)
        may_be_absent = step.owner is None or step.is_optional or is_optional
        absent = spoken(REQUIRED, error) if may_be_absent else None
        if wanted is None or wanted == step.type:
            return HasField(step, absent, (), None)
        if isinstance(self.program.underlying(type), ir.AnyType):
            return HasField(step, absent, (), wanted)
        return HasField(step, absent, (*self._wanted(step.type, wanted, error),), None)

    def _wanted(
        self, type: ir.Type, wanted: ir.Type, error: ir.ErrorReport | None
    ) -> Iterator[Rule | Ask]:
        """What a value of `type` lacks to be one of `wanted`, which has the same base."""
        flat, told = self.book.flat(wanted), self.book.holds(type)
        values, base = self.program.literals(wanted), self.program.base(type)
        if values and base is not None and values != self.program.literals(type):
            one_of = ir.OneOf(values, _NOWHERE)
            yield from (t for t in bind_chain((one_of,), base, {}, error) if isinstance(t, Rule))
        yield from (Rule(r.test, r.base, spoken(r.report, error)) for r in flat.rules)
        yield from (Ask(ask.guard, error) for ask in flat.asks if ask.guard not in told)

    # -- places ------------------------------------------------------------------------------------

    def _place(self, path: ir.Path, roots: Roots) -> Place:
        place = roots[path.root]
        for step in path.steps:
            place = self._into(place, step.name)
        return place

    def _into(self, place: Place, name: str) -> Place:
        """The field called `name` in Forst."""
        under = self.program.underlying(place.type)
        assert isinstance(under, ir.DeclType)
        decl = self.program.type_decl(under.name)
        assert isinstance(decl, ir.ShapeDecl | ir.ErrorDecl)
        [step] = (_step(decl, field) for field in decl.fields if field.name == name)
        type, optional = self._taken_apart(step.type)
        return Place(
            place.root,
            place.root_type,
            (*place.steps, step),
            type,
            place.may_be_absent or optional or step.is_optional,
        )

    def _taken_apart(self, type: ir.Type) -> tuple[ir.Type, bool]:
        """A type without its optional, and whether a value of it may be null."""
        if isinstance(type, ir.OptionalType):
            return type.inner, True
        return type, isinstance(self.program.underlying(type), ir.AnyType)

    def _field(self, type: ir.Type, wire_name: str) -> Step:
        match self.program.underlying(type):
            case ir.DeclType(name):
                decl = self.program.type_decl(name)
                if isinstance(decl, ir.ShapeDecl | ir.ErrorDecl):
                    for field in decl.fields:
                        if field.wire_name == wire_name:
                            return _step(decl, field)
            case ir.MapType(_, value):
                return Step(None, wire_name, (wire_name,), value, True)
            case _:
                pass
        return Step(None, wire_name, (wire_name,), ir.AnyType(), True)


def _step(decl: ir.ShapeDecl | ir.ErrorDecl, field: ir.Field) -> Step:
    way = (field.wire_name,) if isinstance(decl, ir.ShapeDecl) else ("payload", field.wire_name)
    return Step(decl.name, field.name, way, field.type, field.optional)


def _is_said(test: Test) -> bool:
    """Whether the type says it. In a condition it counts: a faulty field decides nothing."""
    return isinstance(test, HasField) and not (test.absent or test.tests or test.fits)


def _asks_for_presence(test: ir.Test) -> bool:
    return isinstance(test, ir.ConstraintTest) and any(
        isinstance(constraint, ir.IsPresent) for constraint in test.constraints
    )
