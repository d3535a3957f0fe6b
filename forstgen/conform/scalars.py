"""Scalars that a set of rules lets pass, and those beside its bounds.

Comes in: rules with literal arguments. Goes out: values of the base, the same ones each time.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias, assert_never

from forstgen.conform.json_text import Json, Raw
from forstgen.conform.turns import interleaved
from forstgen.conform.wishes import Wish
from forstgen.ir import LiteralValue, Primitive
from forstgen.ir import constraints as c
from forstgen.rules import RuleTest

__all__ = ["LARGEST_INT", "beside", "count_limits", "fitting", "holds", "near", "passes"]

Scalar: TypeAlias = LiteralValue

LARGEST_INT = 2**53 - 1

_FILLINGS = ("a", "😀", "é", "e\u0301", " ", "Ab1-")
_LONGEST = 4_000
"""Texts are no longer, unless they have to be."""


def holds(rule: RuleTest, value: Scalar) -> bool:
    """Whether a scalar of the rule's base passes."""
    size = len(value) if isinstance(value, str) else value
    match rule:
        case c.Min(bound):
            return size >= bound  # type: ignore[operator]
        case c.Max(bound):
            return size <= bound  # type: ignore[operator]
        case c.LessThan(bound):
            return size < bound  # type: ignore[operator]
        case c.GreaterThan(bound):
            return size > bound  # type: ignore[operator]
        case c.Between(low, high):
            return low <= size <= high  # type: ignore[operator]
        case c.NotEmpty():
            return value != ""
        case c.HasPrefix(text):
            return str(value).startswith(str(text))
        case c.HasSuffix(text):
            return str(value).endswith(str(text))
        case c.Contains(text):
            return str(text) in str(value)
        case c.OneOf(values):
            return value in values
        case c.Equals(wanted):
            return value == wanted
        case c.IsTrue():
            return value is True
        case c.IsFalse():
            return value is False
        case c.Finite():
            return True
        case _:
            assert_never(rule)


def passes(wish: Wish, value: Scalar) -> bool:
    return all(holds(rule, value) for rule in wish.rules) and not any(
        holds(rule, value) for rule in wish.avoids
    )


def fitting(primitive: Primitive, wish: Wish) -> list[Json]:
    """Values of `primitive` that pass, those at the bounds first; [] where none was found."""
    return [value for value in _candidates(primitive, wish.rules) if passes(wish, value)]


def beside(primitive: Primitive, wish: Wish) -> Iterator[Json]:
    """Values at each bound, below and above it, that otherwise pass where that can be.

    What is beyond a bound comes early, and no rule waits for another: few values may be asked for.
    """
    rules = (*wish.rules, *wish.avoids)
    match primitive:
        case Primitive.STRING:
            each = [
                _texts_beside(rule, [other for other in wish.rules if other is not rule])
                for rule in rules
            ]
        case Primitive.INT | Primitive.FLOAT:
            each = [_numbers_beside(rule, primitive) for rule in rules]
        case Primitive.BOOL:
            each = [iter((True, False)) for _ in rules]
    return interleaved(each)


def count_limits(rules: Iterable[RuleTest], length: int | None = None) -> tuple[int, int | None]:
    """The smallest and the largest length or count that pass."""
    if length is not None:
        return length, length
    low, high = 0, None
    for rule in rules:
        match rule:
            case c.Min(int(bound)):
                low = max(low, bound)
            case c.NotEmpty():
                low = max(low, 1)
            case c.Max(int(bound)):
                high = bound if high is None else min(high, bound)
            case _:
                pass
    return low, high


def _closed(rules: Sequence[RuleTest]) -> tuple[Scalar, ...] | None:
    """The values that some rule lists, None where no rule does."""
    for rule in rules:
        match rule:
            case c.OneOf(values):
                return values
            case c.Equals(str() | int() | float() | bool() as value):
                return (value,)
            case _:
                pass
    return None


def _candidates(primitive: Primitive, rules: Sequence[RuleTest]) -> Iterable[Scalar]:
    closed = _closed(rules)
    if closed is not None:
        return closed
    match primitive:
        case Primitive.STRING:
            low, high = count_limits(rules)
            low = max(low, len(_joined(*_ends(rules))))
            top = low + 9 if high is None else high
            sizes = {low, low + 1, (low + top) // 2, top - 1, top, min(low + 3, top)}
            return dict.fromkeys(
                text
                for size in sorted(sizes)
                if size <= max(_LONGEST, low)
                for text in _texts(rules, size)
            )
        case Primitive.INT:
            return dict.fromkeys((*_near_bounds(rules, 1), 0, 1, -1, 7, LARGEST_INT, -LARGEST_INT))
        case Primitive.FLOAT:
            near = (*_near_bounds(rules, 1), *_near_bounds(rules, 0.25))
            return dict.fromkeys((*near, 0.0, 0.5, 1, -2.5, 1e9, 1e-7, 1e308, 5e-324))
        case Primitive.BOOL:
            return (True, False)


def _near_bounds(rules: Iterable[RuleTest], step: float) -> Iterator[Scalar]:
    bounds = sorted({bound for rule in rules for bound in _bounds(rule)})
    for bound in bounds:
        yield from (bound, bound - step, bound + step)
    for low, high in pairwise(bounds):
        yield (low + high) // 2 if step == 1 else (low + high) / 2


def _bounds(rule: RuleTest) -> tuple[int | float, ...]:
    match rule:
        case (
            c.Min(bound) | c.Max(bound) | c.LessThan(bound) | c.GreaterThan(bound) | c.Equals(bound)
        ):
            arguments: tuple[object, ...] = (bound,)
        case c.Between(low, high):
            arguments = (low, high)
        case c.OneOf(values):
            arguments = values
        case _:
            arguments = ()
    return tuple(each for each in arguments if isinstance(each, int | float))


def _texts(rules: Iterable[RuleTest], size: int) -> Iterator[str]:
    """Texts of `size` characters with the beginnings, ends and parts that are asked for."""
    head, end = _ends(rules)
    room = size - len(head) - len(end)
    if room < 0:
        joined = _joined(head, end)
        yield from (joined,) if len(joined) == size else ()
        return
    for filling in _FILLINGS if room else ("",):
        yield head + (filling * room)[:room] + end


def _ends(rules: Iterable[RuleTest]) -> tuple[str, str]:
    """What a text begins with, all its parts included, and what it ends with."""
    head = max((str(r.text) for r in rules if isinstance(r, c.HasPrefix)), key=len, default="")
    end = max((str(r.text) for r in rules if isinstance(r, c.HasSuffix)), key=len, default="")
    for part in [str(rule.text) for rule in rules if isinstance(rule, c.Contains)]:
        if part not in head and part not in end:
            head += part
    return head, end


def _joined(head: str, end: str) -> str:
    """Both in the shortest text that has both: what ends one may begin the other."""
    most = min(len(head), len(end))
    overlap = next(size for size in range(most, -1, -1) if head.endswith(end[:size]))
    return head + end[overlap:]


def _texts_beside(rule: RuleTest, others: Sequence[RuleTest]) -> Iterator[Json]:
    match rule:
        case c.Min() | c.Max():
            [bound] = _bounds(rule)
            beyond = -1 if isinstance(rule, c.Min) else 1
            sizes = [int(bound) + step for step in (beyond, 0, -beyond)]
            yield from interleaved(_texts(others, size) for size in sizes if 0 <= size <= _LONGEST)
        case c.NotEmpty():
            yield from ("", " ", "\0")
        case c.HasPrefix(str(text)) | c.HasSuffix(str(text)) | c.Contains(str(text)):
            yield from _altered(text)
        case c.Equals(str(text)):
            yield from _altered(text)
        case c.OneOf(values):
            yield from near(values)
        case _:
            pass


def near(values: Sequence[LiteralValue]) -> Iterator[Json]:
    """What is one of `values`, or nearly."""
    yield from (values[0], values[-1])
    for value in values[:3]:
        match value:
            case str():
                yield from _altered(value)
            case bool():
                yield not value
            case _:
                yield from _numbers_at(value)


def _altered(text: str) -> Iterator[Json]:
    """Texts that are `text`, have it, or nearly do."""
    yield from (text, text[:-1], text[1:], f"{text}x", f"x{text}", f"😀{text}😀")
    yield from (text.swapcase(), text[::-1], text + text, "".join(f"{each}\u0301" for each in text))


def _numbers_beside(rule: RuleTest, primitive: Primitive) -> Iterator[Json]:
    bounds = _bounds(rule)[:4]
    yield from interleaved(map(_numbers_at, bounds))
    for bound in bounds:
        if primitive is Primitive.FLOAT:
            neighbours = (math.nextafter(bound, end) for end in (-math.inf, math.inf))
            yield from filter(math.isfinite, neighbours)


def _numbers_at(bound: int | float) -> Iterator[Json]:
    yield from (bound - 1, bound + 1, bound)
    if 1e-3 < abs(bound) < 1e15:
        yield from (bound - 0.5, bound + 0.5, Raw(f"{bound}e0"), Raw(f"{bound * 10}e-1"))
    if bound == 0:
        yield Raw("-0.0")
