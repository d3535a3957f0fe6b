"""Random choices that Hypothesis can replay and shrink: the first option is the simplest one."""

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import strategies as st

__all__ = ["Dice"]

T = TypeVar("T")


class Dice:
    """A drawing function of Hypothesis, asked in plain words."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def count(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return self._draw(st.integers(low, high))

    def one_of(self, options: Sequence[T]) -> T:
        return options[self.count(0, len(options) - 1)]

    def chance(self, percent: int) -> bool:
        """True that often; shrinks to False."""
        return self.count(0, 99) >= 100 - percent

    def some_of(self, options: Sequence[T], count: int) -> list[T]:
        """`count` different options, or all where there are fewer, in a random order."""
        rest = list(options)
        return [rest.pop(self.count(0, len(rest) - 1)) for _ in range(min(count, len(rest)))]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        return self.some_of(items, len(items))
