"""Random choices out of a string of bytes, which Hypothesis draws, repeats and shrinks.

One draw for a whole program is twenty times as fast as one for each choice. A zero chooses the
first option, which is the simplest one, and so does the end of the bytes.
"""

from collections.abc import Sequence
from typing import TypeVar

__all__ = ["Dice"]

T = TypeVar("T")
BYTES_PER_CHOICE = 2


class Dice:
    """Chooses, in the order of the bytes."""

    def __init__(self, entropy: bytes) -> None:
        self._entropy = entropy
        self._position = 0

    def count(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        start, self._position = self._position, self._position + BYTES_PER_CHOICE
        number = int.from_bytes(self._entropy[start : self._position], "big")
        return low + number % (high - low + 1)

    def one_of(self, options: Sequence[T]) -> T:
        return options[self.count(0, len(options) - 1)]

    def chance(self, percent: int) -> bool:
        """True that often."""
        return self.count(0, 99) >= 100 - percent

    def some_of(self, options: Sequence[T], count: int) -> list[T]:
        """`count` different options, or all where there are fewer, in a random order."""
        rest = list(options)
        return [rest.pop(self.count(0, len(rest) - 1)) for _ in range(min(count, len(rest)))]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        return self.some_of(items, len(items))
