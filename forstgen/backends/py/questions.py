"""What conditions ask, as Python expressions that are joined by `and`.

In: conditions and tests of the rulebook, and expressions for what they are about. Out: expressions.
"""

from collections.abc import Iterator
from typing import assert_never

from forstgen.backends.py.places import Places
from forstgen.backends.py.rules import holding, says_something
from forstgen.backends.py.types import Types
from forstgen.ir import Type
from forstgen.rules import Ask, Condition, HasField, IsNil, Rule, Test

__all__ = ["Questions"]


class Questions:
    """Spells the conditions of one function."""

    def __init__(self, types: Types, places: Places) -> None:
        self._types = types
        self._places = places

    def condition(self, condition: Condition, value: str, is_there: bool) -> list[str]:
        if condition.holds_when_absent:
            return [f"{value} is None"]
        asked: list[str] = []
        if condition.place.may_be_absent and not is_there:
            asked.append(f"{value} is not None")
        for test in condition.tests:
            asked += self._question(value, test)
        return asked or ["True"]

    def _question(self, value: str, test: Test) -> Iterator[str]:
        match test:
            case Rule():
                if says_something(test):
                    yield holding(test, value)
            case Ask(guard):
                yield f"{self._types.runtime('passes')}({self._types.guard(guard)}, {value})"
            case IsNil():
                yield f"{value} is None"
            case HasField(step, absent, tests, fits):
                member = self._places.member(value, step)
                if absent is not None:
                    yield f"{member} is not None"
                for inner in tests:
                    yield from self._question(member, inner)
                if fits is not None:
                    yield f"not {self.judged(fits, member)}"
            case _:
                assert_never(test)

    def judged(self, type: Type, value: str) -> str:
        """All that is wrong with a value as one of `type`."""
        return f"{self._types.runtime('violations')}({self._types.value(type)}, {value})"
