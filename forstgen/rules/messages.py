"""The codes and default messages of everything that depends on arguments.

Those of types (`must be a string`, `is required`) never vary and stand in the runtimes.
"""

import json
from collections.abc import Sequence
from typing import assert_never

from forstgen.ir import Base, LiteralValue
from forstgen.ir import constraints as c
from forstgen.rules.nodes import Report, RuleTest

__all__ = [
    "NIL",
    "PRESENT",
    "REQUIRED",
    "length_report",
    "literal_text",
    "report_of",
    "values_report",
]

REQUIRED = Report("required", "is required")
PRESENT = Report("present", "must be present")
NIL = Report("nil", "must be absent")

_KINDS = {
    Base.STRING: ("string", "character", "characters"),
    Base.ARRAY: ("array", "element", "elements"),
    Base.MAP: ("map", "entry", "entries"),
}
_NAMED_VALUES = 24


def report_of(test: RuleTest, base: Base) -> Report:
    """What is said by default of a value that fails `test`."""
    match test:
        case c.Min(bound):
            return _bound("min", "at least", bound, base)
        case c.Max(bound):
            return _bound("max", "at most", bound, base)
        case c.LessThan(bound):
            return Report("number.less_than", f"must be less than {literal_text(bound)}")
        case c.GreaterThan(bound):
            return Report("number.greater_than", f"must be greater than {literal_text(bound)}")
        case c.Between(low, high):
            limits = f"{literal_text(low)} and {literal_text(high)}"
            return Report("number.between", f"must be between {limits}")
        case c.NotEmpty():
            return Report(f"{_KINDS[base][0]}.not_empty", "must not be empty")
        case c.HasPrefix(text):
            return Report("string.has_prefix", f"must start with {literal_text(text)}")
        case c.HasSuffix(text):
            return Report("string.has_suffix", f"must end with {literal_text(text)}")
        case c.Contains(text):
            return Report("string.contains", f"must contain {literal_text(text)}")
        case c.OneOf(values):
            return values_report(values)
        case c.Equals(value):
            return Report("equals", f"must be {literal_text(value)}")
        case c.IsTrue():
            return Report("bool.true", "must be true")
        case c.IsFalse():
            return Report("bool.false", "must be false")
        case c.Finite():
            return Report("number.finite", "must be finite")
        case _:
            assert_never(test)


def values_report(values: Sequence[LiteralValue]) -> Report:
    """What is said of a value that is none of a closed set.

    A set has no order: two that are the same say the same.
    """
    if len(values) == 1:
        return Report("one_of", f"must be {literal_text(values[0])}")
    named = ", ".join(literal_text(value) for value in sorted(values)[:_NAMED_VALUES])
    others = len(values) - _NAMED_VALUES
    more = f" and {others} {'others' if others > 1 else 'other'}" if others > 0 else ""
    return Report("one_of", f"must be one of {named}{more}")


def length_report(length: int) -> Report:
    """What is said of a tuple or an array of fixed length that has another one."""
    return Report("array.length", f"must have exactly {_counted(length, Base.ARRAY)}")


def literal_text(value: c.Argument) -> str:
    """A literal as JSON writes it, a number in its shortest form."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e16:
        value = int(value)
    text = json.dumps(value, ensure_ascii=False)
    if isinstance(value, float):
        # Python writes `1e+21` and `1e-07`.
        digits, e, exponent = text.partition("e")
        return f"{digits}e{int(exponent)}" if e else digits
    return text


def _bound(code: str, words: str, bound: c.Argument, base: Base) -> Report:
    if base not in _KINDS:
        return Report(f"number.{code}", f"must be {words} {literal_text(bound)}")
    kind = _KINDS[base][0]
    return Report(f"{kind}.{code}", f"must have {words} {_counted(bound, base)}")


def _counted(count: c.Argument, base: Base) -> str:
    _, one, many = _KINDS[base]
    return f"{literal_text(count)} {one if count == 1 else many}"
