"""What a chain of rules says, each thing once: two chains with equal sums say the same.

`Between(1, 5)` is a lower and an upper bound, `NotEmpty()` is `Min(1)`, `Equals(x)` a closed set of
one. A closed set has nothing beside it: what else is asked is asked of its values at once.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias, cast

from forstgen import ir
from forstgen.ir import constraints as c
from forstgen.node import node
from forstgen.rules import Rule

__all__ = ["Bound", "Sum", "Text", "Values", "sum_of"]

Values: TypeAlias = frozenset[c.LiteralValue]

_COUNTED = frozenset({ir.Base.STRING, ir.Base.ARRAY, ir.Base.MAP})
_LARGEST_INT = 2**53 - 1
_MOST_VALUES = 256


@node
class Bound:
    """A limit on a value, a length or a count; a strict one is not itself allowed."""

    value: float
    is_strict: bool


class Text(NamedTuple):
    """`HasPrefix("a")`, `HasSuffix("a")` or `Contains("a")`."""

    kind: str
    text: str

    def implies(self, other: "Text") -> bool:
        """Whether every text that passes this passes `other`."""
        match other.kind:
            case "HasPrefix":
                return self.kind == other.kind and self.text.startswith(other.text)
            case "HasSuffix":
                return self.kind == other.kind and self.text.endswith(other.text)
            case _:
                return other.text in self.text

    def holds(self, value: str) -> bool:
        match self.kind:
            case "HasPrefix":
                return value.startswith(self.text)
            case "HasSuffix":
                return value.endswith(self.text)
            case _:
                return self.text in value


@node
class Sum:
    """A chain on `base`. Where there are `values`, there are no bounds and no texts."""

    base: ir.Base | None
    low: Bound | None = None
    high: Bound | None = None
    values: Values | None = None
    texts: frozenset[Text] = frozenset()

    @property
    def lowest(self) -> Bound | None:
        """The lower bound of all that passes, said or not."""
        if self.base is ir.Base.STRING:
            longest = max((len(each.text) for each in self.texts), default=0)
            return max(self.low or Bound(0, False), Bound(longest, False), key=_height)
        if self.base in _COUNTED:
            return self.low or Bound(0, False)
        return self.low or (Bound(-_LARGEST_INT, False) if self.base is ir.Base.INT else None)

    @property
    def highest(self) -> Bound | None:
        return self.high or (Bound(_LARGEST_INT, False) if self.base is ir.Base.INT else None)

    def accepts(self, value: c.LiteralValue) -> bool:
        if self.values is not None:
            return value in self.values
        size = len(value) if isinstance(value, str) else value
        return (
            (self.low is None or (size, 0) >= (self.low.value, self.low.is_strict))
            and (self.high is None or (size, 0) <= (self.high.value, -self.high.is_strict))
            and all(isinstance(value, str) and each.holds(value) for each in self.texts)
        )

    @property
    def listed(self) -> Values | None:
        """All values that pass, where they are few enough to be named."""
        if self.values is not None or self.base is not ir.Base.INT:
            return self.values
        if self.low is None or self.high is None or self.high.value - self.low.value > _MOST_VALUES:
            return None
        return frozenset(range(int(self.low.value), int(self.high.value) + 1))


def sum_of(
    rules: Iterable[Rule], base: ir.Base | None, literals: Iterable[c.LiteralValue] = ()
) -> Sum:
    """`literals` are those of a type that is a closed set itself."""
    tests = [rule.test for rule in rules]
    bounds = [bound for test in tests for bound in _bounds(test, base)]
    low = max((bound for bound, is_low in bounds if is_low), key=_height, default=None)
    high = min((bound for bound, is_low in bounds if not is_low), key=_depth, default=None)
    texts = {text for test in tests for text in _texts(test)}
    needed = {t for t in texts if not any(o != t and o.implies(t) for o in texts)}
    closed = [values for test in tests if (values := _values(test)) is not None]
    if listed := frozenset(literals):
        closed.append(listed)
    if base is ir.Base.BOOL:
        closed.append(frozenset((True, False)))
    sum = Sum(base, low, high, None, frozenset(needed))
    if closed:
        left = closed[0].intersection(*closed)
        return Sum(base, values=frozenset(filter(sum.accepts, left)))
    return _without_the_known(sum)


def _without_the_known(sum: Sum) -> Sum:
    """`sum` without bounds that everything keeps that has its base and its texts."""
    free = Sum(sum.base, texts=sum.texts)
    low, high = sum.low, sum.high
    if low and free.lowest and _height(low) <= _height(free.lowest):
        low = None
    if high and free.highest and _depth(high) >= _depth(free.highest):
        high = None
    if low and low == high and sum.base in (ir.Base.INT, ir.Base.FLOAT):
        return Sum(sum.base, values=frozenset((low.value,)))
    return Sum(sum.base, low, high, None, sum.texts)


def _bounds(test: c.Constraint, base: ir.Base | None) -> Iterator[tuple[Bound, bool]]:
    match test:
        case c.Min(bound):
            yield _bound(bound, False, base), True
        case c.Max(bound):
            yield _bound(bound, False, base), False
        case c.GreaterThan(bound):
            yield _bound(bound, True, base, 1), True
        case c.LessThan(bound):
            yield _bound(bound, True, base, -1), False
        case c.Between(low, high):
            yield _bound(low, False, base), True
            yield _bound(high, False, base), False
        case c.NotEmpty():
            yield Bound(1, False), True
        case _:
            pass


def _bound(value: c.Argument, is_strict: bool, base: ir.Base | None, next_one: int = 0) -> Bound:
    """Among whole numbers, more than 3 is at least 4."""
    number = cast(float, value)
    if is_strict and base is ir.Base.INT:
        return Bound(number + next_one, False)
    return Bound(number, is_strict)


def _height(bound: Bound) -> tuple[float, bool]:
    return bound.value, bound.is_strict


def _depth(bound: Bound) -> tuple[float, bool]:
    return bound.value, not bound.is_strict


def _values(test: c.Constraint) -> Values | None:
    match test:
        case c.OneOf(values):
            return frozenset(values)
        case c.Equals(str() | bool() | int() | float() as value):
            return frozenset((value,))
        case c.IsTrue():
            return frozenset((True,))
        case c.IsFalse():
            return frozenset((False,))
        case _:
            return None


def _texts(test: c.Constraint) -> Iterator[Text]:
    match test:
        case c.HasPrefix(str() as text) | c.HasSuffix(str() as text) | c.Contains(str() as text):
            if text:
                yield Text(type(test).__name__, text)
        case _:
            pass
