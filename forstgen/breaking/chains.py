"""Two chains of rules on one base: what the second one lets through beside the first.

Rules are summed up first: `Between(1, 5)` is a lower and an upper bound, `NotEmpty()` is `Min(1)`,
`Equals(x)` a closed set of one. Two chains with equal sums say the same.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast

from forstgen import ir
from forstgen.breaking.words import shown_values
from forstgen.ir import constraints as c
from forstgen.node import node
from forstgen.rules import Rule
from forstgen.rules.messages import literal_text

__all__ = ["Difference", "compare_chains", "sum_of"]


class Difference(NamedTuple):
    """A rule of change with what it was and is."""

    rule: str
    before: str | None
    after: str | None


@node
class Bound:
    """A limit on a value, a length or a count; a strict one is not itself allowed."""

    value: float
    is_strict: bool


@node
class Sum:
    """What a chain says, each thing once."""

    low: Bound | None
    high: Bound | None
    values: frozenset[c.LiteralValue] | None
    texts: frozenset[tuple[str, str]]


def sum_of(rules: Iterable[Rule], base: ir.Base | None) -> Sum:
    low: Bound | None = None
    high: Bound | None = None
    values: frozenset[c.LiteralValue] | None = None
    texts: set[tuple[str, str]] = set()
    for rule in rules:
        for bound, is_low in _bounds(rule.test, base):
            if is_low:
                low = bound if low is None else max(low, bound, key=_height)
            else:
                high = bound if high is None else min(high, bound, key=_depth)
        allowed = _values(rule.test)
        if allowed is not None:
            values = allowed if values is None else values & allowed
        text = _text(rule.test)
        if text is not None:
            texts.add(text)
    if base in _COUNTED and low == Bound(0, False):
        low = None
    return Sum(low, high, values, frozenset(texts))


def compare_chains(old: Sum, new: Sum) -> Iterator[Difference]:
    """The closed sets are not among them: types have those as well, so they are compared there."""
    yield from _compare_bounds(old.low, new.low, "Min", "GreaterThan", 1)
    yield from _compare_bounds(old.high, new.high, "Max", "LessThan", -1)
    for kind, text in sorted(old.texts - new.texts):
        yield Difference("constraint-removed", f"{kind}({text})", None)
    for kind, text in sorted(new.texts - old.texts):
        yield Difference("constraint-added", None, f"{kind}({text})")


def _compare_bounds(
    old: Bound | None, new: Bound | None, name: str, strict: str, sign: int
) -> Iterator[Difference]:
    if old == new:
        return
    before, after = (_shown(each, name, strict) for each in (old, new))
    if new is None:
        yield Difference("constraint-removed", before, None)
    elif old is None:
        yield Difference("constraint-added", None, after)
    else:
        is_tighter = (sign * new.value, new.is_strict) > (sign * old.value, old.is_strict)
        rule = "constraint-tightened" if is_tighter else "constraint-loosened"
        yield Difference(rule, before, after)


def _shown(bound: Bound | None, name: str, strict: str) -> str | None:
    if bound is None:
        return None
    return f"{strict if bound.is_strict else name}({literal_text(bound.value)})"


_COUNTED = frozenset({ir.Base.STRING, ir.Base.ARRAY, ir.Base.MAP})


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


def _values(test: c.Constraint) -> frozenset[c.LiteralValue] | None:
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


def _text(test: c.Constraint) -> tuple[str, str] | None:
    match test:
        case c.HasPrefix(text) | c.HasSuffix(text) | c.Contains(text) if text:
            return type(test).__name__, shown_values((cast(str, text),))
        case _:
            return None
