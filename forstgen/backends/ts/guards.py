"""Guards and preconditions as questions about values whose types are right.

How a guard looks for what is wrong with any value is in `guard_collectors`.
"""

from typing import assert_never

from forstgen.backends.ts.constraints import keeps
from forstgen.backends.ts.expressions import Call, Compare, Expr, conjunction, disjunction, negated
from forstgen.backends.ts.loops import enter
from forstgen.backends.ts.places import Found, Roots, find, inside
from forstgen.backends.ts.predicates import Predicates
from forstgen.backends.ts.statements import Block, If, Return, Statement
from forstgen.rules import Ask, Condition, Ensure, ForEach, HasField, IsNil, Place, Rule, Test
from forstgen.rules import If as Choice
from forstgen.rules import Statement as Asked

__all__ = ["Questions"]


class Questions:
    """The bodies of functions that say whether a guard is passed."""

    def __init__(self, predicates: Predicates) -> None:
        self.predicates = predicates
        self.scope = predicates.scope
        self.program = predicates.program

    def body(self, statements: tuple[Asked, ...], roots: Roots, stem: str) -> Block:
        """One expression where it can be."""
        if all(isinstance(statement, Ensure) for statement in statements):
            ensures = (self._ensure(e, roots, stem) for e in statements if isinstance(e, Ensure))
            return (Return(conjunction(ensures)),)
        return (*self._statements(statements, roots, stem, 0), Return("true"))

    def _statements(
        self, statements: tuple[Asked, ...], roots: Roots, stem: str, depth: int
    ) -> Block:
        """They leave with false where something does not hold."""
        found: list[Statement] = []
        for statement in statements:
            match statement:
                case Ensure():
                    fails = negated(self._ensure(statement, roots, stem))
                    if fails != "false":
                        found.append(If(fails, (Return("false"),)))
                case ForEach():
                    found += self._for_each(statement, roots, stem, depth)
                case Choice():
                    found += self._choice(statement, roots, stem, depth)
                case _:
                    assert_never(statement)
        return tuple(found)

    def _for_each(self, loop: ForEach, roots: Roots, stem: str, depth: int) -> Block:
        found = find(loop.place, roots, self.scope)
        entered = enter(loop, found, roots, self.scope, self.program, depth, "keys")
        body = self._statements(loop.body, entered.roots, stem, depth + 1)
        if not body:
            return ()
        around = entered.around(body)
        if loop.place.may_be_absent:
            return (If(Compare(found.value, "!=", "null"), around),)
        return around

    def _choice(self, choice: Choice, roots: Roots, stem: str, depth: int) -> Block:
        rest = self._statements(choice.otherwise, roots, stem, depth)
        for branch in reversed(choice.branches):
            test = self.condition(branch.condition, roots, stem)
            body = self._statements(branch.body, roots, stem, depth)
            if body:
                rest = (If(test, body, rest),)
            elif rest:
                rest = (If(negated(test), rest),)
        return rest

    def _ensure(self, ensure: Ensure, roots: Roots, stem: str) -> Expr:
        found = find(ensure.place, roots, self.scope)
        tests = conjunction(self._test(test, found, stem) for test in ensure.tests)
        return self._where_present(ensure.place, found, ensure.absent is None, tests)

    def condition(self, condition: Condition, roots: Roots, stem: str) -> Expr:
        found = find(condition.place, roots, self.scope)
        tests = conjunction(self._test(test, found, stem) for test in condition.tests)
        return self._where_present(condition.place, found, condition.holds_when_absent, tests)

    def _where_present(
        self, place: Place, found: Found, holds_when_absent: bool, tests: Expr
    ) -> Expr:
        if not place.may_be_absent:
            return tests
        if holds_when_absent:
            return disjunction((Compare(found.value, "==", "null"), tests))
        return conjunction((Compare(found.value, "!=", "null"), tests))

    def _test(self, test: Test, found: Found, stem: str) -> Expr:
        """That a value that is there passes `test`."""
        match test:
            case Rule():
                return keeps(test, found.value, self.scope)
            case Ask(guard):
                return Call(self.scope.guard(guard), (found.value,))
            case IsNil():
                return "false"
            case HasField(step, absent, tests, fits):
                field = inside(found, step, self.scope)
                parts: list[Expr] = []
                if absent is not None:
                    parts.append(Compare(field.value, "!=", "null"))
                parts += (self._test(each, field, stem) for each in tests)
                if fits is not None:
                    parts.append(self.predicates.of(fits, field.value, stem))
                return conjunction(parts)
            case _:
                assert_never(test)
