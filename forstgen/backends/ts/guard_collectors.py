"""Guards and preconditions as statements that put what is wrong into `found`.

They look at any value: a statement about what is faulty already says nothing.
"""

from typing import assert_never

from forstgen.backends.ts.collectors import Collectors, unless
from forstgen.backends.ts.constraints import keeps
from forstgen.backends.ts.expressions import Call, Compare, Expr, conjunction
from forstgen.backends.ts.guards import Questions
from forstgen.backends.ts.loops import enter
from forstgen.backends.ts.names import quote
from forstgen.backends.ts.places import Found, Roots, find, inside
from forstgen.backends.ts.statements import Block, Const, If, Statement
from forstgen.ir import AnyType, ErrorReport
from forstgen.rules import Ask, Condition, Ensure, ForEach, HasField, IsNil, Report, Rule, Test
from forstgen.rules import If as Choice
from forstgen.rules import Statement as Asked
from forstgen.rules.messages import REQUIRED

__all__ = ["GuardCollectors"]


class GuardCollectors:
    """The statements of one guard or of one function's preconditions."""

    def __init__(self, collectors: Collectors, stem: str) -> None:
        self.collectors = collectors
        self.scope = collectors.scope
        self.program = collectors.program
        self.questions = Questions(collectors.predicates)
        self.stem = stem
        self._conditions = 0

    def body(self, statements: tuple[Asked, ...], roots: Roots, depth: int = 0) -> Block:
        found: list[Statement] = []
        for statement in statements:
            match statement:
                case Ensure():
                    found += self._ensure(statement, roots)
                case ForEach():
                    found += self._for_each(statement, roots, depth)
                case Choice():
                    found += self._choice(statement, roots, depth)
                case _:
                    assert_never(statement)
        return tuple(found)

    def _ensure(self, ensure: Ensure, roots: Roots) -> Block:
        found = find(ensure.place, roots, self.scope)
        block = self._tests(ensure.tests, found, "found")
        if ensure.absent is not None:
            absent = _report(found, ensure.absent, "found")
            block = (If(Compare(found.value, "==", "null"), (absent,), block),)
        elif ensure.place.may_be_absent:
            block = _where_present(found, block)
        return _where_sound(found, block)

    def _for_each(self, loop: ForEach, roots: Roots, depth: int) -> Block:
        found = find(loop.place, roots, self.scope)
        entered = enter(loop, found, roots, self.scope, self.program, depth, "sortedKeys")
        body = self.body(loop.body, entered.roots, depth + 1)
        if not body:
            return ()
        block = entered.around(body)
        if loop.place.may_be_absent:
            block = _where_present(found, block)
        return _where_sound(found, block)

    def _choice(self, choice: Choice, roots: Roots, depth: int) -> Block:
        """A branch whose condition cannot be judged ends the choice."""
        rest = self.body(choice.otherwise, roots, depth)
        for branch in reversed(choice.branches):
            found = find(branch.condition.place, roots, self.scope)
            first, test = self._condition(branch.condition, found, roots)
            body = self.body(branch.body, roots, depth)
            rest = _where_sound(found, (*first, If(test, body, rest)))
            for field in self._fields(branch.condition, found):
                rest = _where_sound(field, rest)
        return rest

    def _fields(self, condition: Condition, found: Found) -> list[Found]:
        """The fields that a condition asks for, where they may be faulty themselves."""
        if isinstance(self.program.underlying(condition.place.type), AnyType):
            return []
        tests = (test for test in condition.tests if isinstance(test, HasField))
        return [inside(found, test.step, self.scope) for test in tests]

    def _condition(self, condition: Condition, found: Found, roots: Roots) -> tuple[Block, Expr]:
        """What comes before a condition, and the condition."""
        if not any(isinstance(test, Ask | HasField) for test in condition.tests):
            return (), self.questions.condition(condition, roots, self.stem)
        self._conditions += 1
        asked = "asked" if self._conditions == 1 else f"asked{self._conditions}"
        block = self._tests(condition.tests, found, asked)
        holds: Expr = Call(f"{asked}.isEmpty", ())
        if condition.place.may_be_absent:
            block = _where_present(found, block)
            presence = "==" if condition.holds_when_absent else "!="
            holds = conjunction((Compare(found.value, presence, "null"), holds))
        return (Const(asked, "found.asking()"), *block), holds

    # -- tests -------------------------------------------------------------------------------------

    def _tests(self, tests: tuple[Test, ...], found: Found, sink: str) -> Block:
        return tuple(statement for test in tests for statement in self._test(test, found, sink))

    def _test(self, test: Test, found: Found, sink: str) -> Block:
        match test:
            case Rule(report=report):
                is_kept = keeps(test, found.value, self.scope)
                return unless(is_kept, _report(found, report, sink))
            case IsNil(report):
                return (_report(found, report, sink),)
            case Ask(guard, speaker):
                collect = self.scope.guard_collector(guard)
                return (Call(collect, (found.value, str(found.pointer), _as(sink, speaker))),)
            case HasField():
                return self._has_field(test, found, sink)
            case _:
                assert_never(test)

    def _has_field(self, test: HasField, found: Found, sink: str) -> Block:
        field = inside(found, test.step, self.scope)
        block = self._tests(test.tests, field, sink)
        if test.fits is not None:
            block = (*block, *self._fits(test, field, sink))
        if test.absent is not None:
            absent = _report(field, test.absent, sink)
            block = (If(Compare(field.value, "==", "null"), (absent,), block),)
        return _where_sound(field, block, sink)

    def _fits(self, test: HasField, field: Found, sink: str) -> Block:
        """Judges a value of which nothing was known, in the words of who asks."""
        assert test.fits is not None
        fitting = _fitting(test.absent, sink)
        collect = self.collectors.collector(test.fits, f"{self.stem}Field")
        return (Call(collect, (field.value, str(field.pointer), fitting)),)


def _report(found: Found, report: Report, sink: str) -> Call:
    at, code, message = str(found.pointer), quote(report.code), quote(report.message)
    error = () if report.error is None else (quote(report.error),)
    if report.code == REQUIRED.code:
        return Call(f"{sink}.miss", (at, message, *error))
    if error:
        return Call(f"{sink}.reportAs", (*error, at, code, message))
    return Call(f"{sink}.report", (at, code, message))


def _as(sink: str, speaker: ErrorReport | None) -> str | Call:
    """Where reports go that have no words of their own."""
    if speaker is None:
        return sink
    words = (speaker.name,) if speaker.message is None else (speaker.name, speaker.message)
    return Call(f"{sink}.as", tuple(map(quote, words)))


def _fitting(absent: Report | None, sink: str) -> Call:
    """Where the findings of a type go that a guard asks for, in the words of its `or`."""
    if absent is not None and absent.error is not None:
        has_text = absent.message != REQUIRED.message
        words = (absent.error, absent.message) if has_text else (absent.error,)
        sink = f"{sink}.as({', '.join(map(quote, words))})"
    return Call(f"{sink}.fitting", ())


def _where_present(found: Found, block: Block) -> Block:
    return (If(Compare(found.value, "!=", "null"), block),) if block else ()


def _where_sound(found: Found, block: Block, sink: str = "found") -> Block:
    if not block or not found.doubts:
        return block
    return (If(Call(f"{sink}.isSound", found.doubts), block),)
