"""IR → view: guards and preconditions, as functions that yield what is wrong with a value.

In: a guard of the rulebook. Out: the lines of its function, which are straight-line code. The same
function runs on valid values and on stand-ins for values that are wrong in part, where `FAULT` is
what is told of already: only a condition has to ask for it.
"""

from collections.abc import Sequence
from typing import assert_never

from forstgen.backends.py import view
from forstgen.backends.py.doc import docstring
from forstgen.backends.py.guard_text import Lines, PathText, key_step, static_step
from forstgen.backends.py.layout import signature
from forstgen.backends.py.names import Names
from forstgen.backends.py.places import Places
from forstgen.backends.py.questions import Questions
from forstgen.backends.py.rules import failing, literal, says_something
from forstgen.backends.py.types import Types
from forstgen.ir import (
    AnyType,
    ArrayType,
    ErrorReport,
    MapType,
    OptionalType,
    Primitive,
    PrimitiveType,
    Program,
    Type,
)
from forstgen.rules import (
    REQUEST,
    Ask,
    Condition,
    Ensure,
    ForEach,
    Guard,
    HasField,
    If,
    IsNil,
    Report,
    Rule,
    Statement,
    Test,
)
from forstgen.rules.messages import REQUIRED

__all__ = ["guard_function", "precondition_function"]


def guard_function(
    types: Types, names: Names, guard: Guard, invariant_of: str | None
) -> view.GuardFunction:
    """`invariant_of`: the class whose values all have to pass."""
    body = _Body(types, names)
    inner = guard.type.inner if isinstance(guard.type, OptionalType) else guard.type
    decorator = None
    if invariant_of is not None:
        decorator = f"@{types.runtime('invariant')}({invariant_of})"
    name = types.guard(guard.use)
    return body.function(decorator, name, guard.subject, inner, guard.doc, guard.body)


def precondition_function(
    types: Types, names: Names, name: str, type: Type, body: tuple[Statement, ...]
) -> view.GuardFunction:
    """What a function demands of its request beyond the type."""
    lowering = _Body(types, names)
    return lowering.function(None, name, REQUEST, type, None, body)


class _Body:
    """The statements of one function: its names, and where they stand for values."""

    def __init__(self, types: Types, names: Names) -> None:
        self._types = types
        self._program: Program = types.program
        self._places = Places(types, names)
        self._questions = Questions(types, self._places)
        self._subject = ""
        self._known: set[str] = set()

    def function(
        self,
        decorator: str | None,
        name: str,
        root: str,
        type: Type,
        doc: str | None,
        statements: tuple[Statement, ...],
    ) -> view.GuardFunction:
        self._subject = self._places.root(root, PathText())
        lines = Lines("    ")
        self._block(lines, statements)
        if lines.is_empty:
            lines.add("yield from ()")
        iterator = self._types.standard("collections.abc", "Iterator")
        own = f"{self._subject}: {self._types.plain(self._types.above(type))}"
        result = f"{iterator}[{self._types.runtime('Violation')}]"
        return view.GuardFunction(
            decorator=decorator,
            signature=signature("", f"def {name}", (own,), result, ":"),
            doc=docstring(doc, "    "),
            lines=tuple(lines),
        )

    # -- statements --------------------------------------------------------------------------------

    def _block(self, lines: Lines, statements: Sequence[Statement]) -> None:
        for statement in statements:
            with lines.unless_silent():
                match statement:
                    case Ensure():
                        self._ensure(lines, statement)
                    case ForEach():
                        self._for_each(lines, statement)
                    case If():
                        self._decide(lines, statement)
                    case _:
                        assert_never(statement)

    def _ensure(self, lines: Lines, ensure: Ensure) -> None:
        place = ensure.place
        value, path = self._places.bound(lines, place), self._places.path(place)
        nil = [test for test in ensure.tests if isinstance(test, IsNil)]
        tests = [test for test in ensure.tests if not isinstance(test, IsNil)]
        if ensure.absent is not None:
            lines.when(f"{value} is None")
            self._say(lines.inner(), path, ensure.absent)
            self._otherwise(lines, value, path, tests)
            return
        if nil or place.may_be_absent:
            lines.when(f"{value} is not None")
            lines = lines.inner()
        for test in nil:
            self._say(lines, path, test.report)
        self._tests(lines, value, path, tests)

    def _otherwise(self, lines: Lines, value: str, path: PathText, tests: Sequence[Test]) -> None:
        """The tests of a value that is there."""
        tests = [test for test in tests if not isinstance(test, Rule) or says_something(test)]
        match tests:
            case []:
                pass
            case [Rule() as only]:
                lines.when(failing(only, value), "elif")
                self._say(lines.inner(), path, only.report)
            case _:
                lines.add("else:")
                self._tests(lines.inner(), value, path, tests)

    def _tests(self, lines: Lines, value: str, path: PathText, tests: Sequence[Test]) -> None:
        for test in tests:
            match test:
                case Rule():
                    if says_something(test):
                        lines.when(failing(test, value))
                        self._say(lines.inner(), path, test.report)
                case Ask():
                    found = f"{self._types.guard(test.guard)}({value})"
                    self._ask(lines, path, found, test.speaker)
                case HasField():
                    self._has_field(lines, value, path, test)
                case IsNil():
                    pass
                case _:
                    assert_never(test)

    def _has_field(self, lines: Lines, value: str, path: PathText, test: HasField) -> None:
        own = path.into(map(static_step, test.step.wire))
        member = self._places.member(value, test.step)
        if test.absent is None:
            self._tests(lines, member, own, test.tests)
            return
        lines.when(f"{member} is None")
        self._say(lines.inner(), own, test.absent)
        if test.fits is None:
            self._otherwise(lines, member, own, test.tests)
            return
        lines.add("else:")
        # What is wrong with the value is said in the same words as that it is not there.
        spoken = test.absent.message if test.absent.message != REQUIRED.message else None
        judged = self._questions.judged(test.fits, member)
        self._yield(lines.inner(), own, judged, test.absent.error, spoken)

    def _for_each(self, lines: Lines, loop: ForEach) -> None:
        value, path = self._places.bound(lines, loop.place), self._places.path(loop.place)
        under = self._program.underlying(loop.place.type)
        is_array = isinstance(under, ArrayType)
        index = self._places.loop_variable(loop.index, "index" if is_array else "key")
        key = "" if is_array else self._key_text(under, index)
        inside = path.into([key or f"{{{index}}}"])
        element = self._places.loop_variable(loop.element, "_")
        for name in (loop.index, loop.element):
            if name is not None:
                self._places.stand_for(name, inside)
        if loop.place.may_be_absent:
            value = f"{value} or {'()' if is_array else '{}'}"
        walk = "enumerate" if is_array else self._types.runtime("entries")
        body = lines.inner().apart()
        self._block(body, loop.body)
        names = ", ".join(name if body.uses(name) else "_" for name in (index, element))
        lines.call(f"for {names} in {walk}(", [value], "):")
        lines.append(body)

    def _key_text(self, map: Type, key: str) -> str:
        assert isinstance(map, MapType)
        if self._program.scalar(map.key) == _INT:
            return f"{{{key}}}"
        return key_step(self._types.runtime("key_of"), key)

    def _decide(self, lines: Lines, decision: If) -> None:
        word, present = "if", set[str]()
        known = set(self._known)
        values = [self._places.bound(lines, branch.condition.place) for branch in decision.branches]
        for branch, value in zip(decision.branches, values, strict=True):
            is_subject = value == self._subject
            if not is_subject and value not in self._known:
                # What is wrong with it is told already, and decides nothing.
                self._known.add(value)
                lines.when(f"{value} is {self._types.runtime('FAULT')}", word)
                lines.inner().add("pass")
                word = "elif"
            word = self._where_sound(lines, branch.condition, value, word)
            asked = self._questions.condition(branch.condition, value, value in present)
            lines.conjunction(asked, word)
            self._body(lines.inner(), branch.body)
            word = "elif"
            if branch.condition.holds_when_absent:
                present.add(value)
        with lines.unless_silent():
            lines.add("else:")
            self._block(lines.inner(), decision.otherwise)
        self._known = known

    def _where_sound(self, lines: Lines, condition: Condition, value: str, word: str) -> str:
        """A branch for the fields that a condition asks for and that are faulty."""
        if isinstance(self._program.underlying(condition.place.type), AnyType):
            return word
        for test in condition.tests:
            member = self._places.member(value, test.step) if isinstance(test, HasField) else value
            if member == value or member in self._known:
                continue
            self._known.add(member)
            is_there = [f"{value} is not None"] if condition.place.may_be_absent else []
            fault = self._types.runtime("FAULT")
            lines.conjunction([*is_there, f"{member} is {fault}"], word)
            lines.inner().add("pass")
            word = "elif"
        return word

    def _body(self, lines: Lines, statements: Sequence[Statement]) -> None:
        with lines.unless_silent(otherwise="pass"):
            self._block(lines, statements)

    # -- what is said ------------------------------------------------------------------------------

    def _say(self, lines: Lines, path: PathText, report: Report) -> None:
        arguments = [path.text(), literal(report.code), literal(report.message)]
        if report.error is not None:
            arguments.append(literal(report.error))
        lines.call(f"yield {self._types.runtime('violation')}(", arguments)

    def _ask(self, lines: Lines, path: PathText, found: str, speaker: ErrorReport | None) -> None:
        if speaker is None:
            self._yield(lines, path, found)
        else:
            self._yield(lines, path, found, speaker.name, speaker.message)

    def _yield(
        self,
        lines: Lines,
        path: PathText,
        found: str,
        error: str | None = None,
        message: str | None = None,
    ) -> None:
        """All that was `found` of the value at `path`, in the words of an `or`."""
        if path.is_empty and error is None:
            lines.add(f"yield from {found}")
            return
        words = [literal(text) for text in (error, message) if text is not None]
        lines.call(f"yield from {self._types.runtime('at')}(", [path.text(), found, *words])


_INT = PrimitiveType(Primitive.INT)
