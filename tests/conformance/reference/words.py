"""The codes and default messages of the contract, as its tables have them.

In: a constraint and what it stands on. Out: the code and the words of who breaks it.
"""

import json
from collections.abc import Sequence
from typing import NamedTuple, assert_never

from forstgen import ir

__all__ = ["TEXTS", "TYPES", "Words", "of_key", "of_length", "of_values", "said_of"]


class Words(NamedTuple):
    """What is said of a value; `error` is the name behind an `or`."""

    code: str
    message: str
    error: str | None = None

    def behind(self, speaker: ir.ErrorReport | None) -> "Words":
        """These words as an `or` says them."""
        if speaker is None:
            return self
        message = self.message if speaker.message is None else speaker.message
        return Words(self.code, message, speaker.name)


TYPES = {
    "String": Words("type", "must be a string"),
    "Int": Words("type", "must be an integer"),
    "Float": Words("type", "must be a number"),
    "Bool": Words("type", "must be true or false"),
    "array": Words("type", "must be an array"),
    "object": Words("type", "must be an object"),
    "any": Words("type", "must be a JSON value"),
    "Void": Words("type", "must be null"),
    "range": Words("int.range", "must be between -9007199254740991 and 9007199254740991"),
    "required": Words("required", "is required"),
    "union": Words("union", "must fit one of the alternatives"),
    "present": Words("present", "must be present"),
    "nil": Words("nil", "must be absent"),
}

TEXTS = {
    "json.utf8": "is not valid UTF-8",
    "json.syntax": "is not valid JSON",
    "json.duplicate_key": "has the same key twice in one object",
    "json.depth": "is nested deeper than 200 levels",
    "json.trailing": "has text after the JSON value",
}

_COUNTED = {
    "string": ("character", "characters"),
    "array": ("element", "elements"),
    "map": ("entry", "entries"),
}


def said_of(constraint: ir.Constraint, kind: str) -> Words:
    """`kind` is `string`, `number`, `bool`, `array` or `map`. Arguments are literals by now."""
    match constraint:
        case ir.Min(bound) | ir.Max(bound) if kind == "number":
            least = isinstance(constraint, ir.Min)
            words = "must be at least" if least else "must be at most"
            return Words("number.min" if least else "number.max", f"{words} {_quoted(bound)}")
        case ir.Min(bound):
            return Words(f"{kind}.min", f"must have at least {_counted(bound, kind)}")
        case ir.Max(bound):
            return Words(f"{kind}.max", f"must have at most {_counted(bound, kind)}")
        case ir.LessThan(bound):
            return Words("number.less_than", f"must be less than {_quoted(bound)}")
        case ir.GreaterThan(bound):
            return Words("number.greater_than", f"must be greater than {_quoted(bound)}")
        case ir.Between(low, high):
            limits = f"{_quoted(low)} and {_quoted(high)}"
            return Words("number.between", f"must be between {limits}")
        case ir.NotEmpty():
            return Words(f"{kind}.not_empty", "must not be empty")
        case ir.HasPrefix(text):
            return Words("string.has_prefix", f"must start with {_quoted(text)}")
        case ir.HasSuffix(text):
            return Words("string.has_suffix", f"must end with {_quoted(text)}")
        case ir.Contains(text):
            return Words("string.contains", f"must contain {_quoted(text)}")
        case ir.OneOf(values):
            return of_values(values)
        case ir.Equals(value):
            return Words("equals", f"must be {_quoted(value)}")
        case ir.IsTrue():
            return Words("bool.true", "must be true")
        case ir.IsFalse():
            return Words("bool.false", "must be false")
        case ir.Finite():
            return Words("number.finite", "must be finite")
        case ir.IsPresent():
            return TYPES["present"]
        case ir.IsNil():
            return TYPES["nil"]
        case ir.GuardCall():
            raise ValueError("a guard says what it says itself")
        case _:
            assert_never(constraint)


def of_values(values: Sequence[ir.LiteralValue]) -> Words:
    """Of a value that is none of a closed set; the first 24 are named, in the set's own order."""
    named = ", ".join(map(_quoted, sorted(values)[:24]))
    if len(values) == 1:
        return Words("one_of", f"must be {named}")
    if len(values) <= 24:
        return Words("one_of", f"must be one of {named}")
    others = len(values) - 24
    return Words("one_of", f"must be one of {named} and {others} other{'s' if others > 1 else ''}")


def of_length(length: int) -> Words:
    return Words("array.length", f"must have exactly {_counted(length, 'array')}")


def of_key(words: Words) -> Words:
    """What is said of an entry, by what is said of its key."""
    message = f"key {words.message}" if words.error is None else words.message
    return Words("map.key", message, words.error)


def _counted(count: ir.Argument, kind: str) -> str:
    one, many = _COUNTED[kind]
    return f"{_quoted(count)} {one if count == 1 else many}"


def _quoted(value: ir.Argument) -> str:
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e16:
        value = int(value)
    if isinstance(value, float):
        # Python writes 1e+21 and 1e-07, which is longer than need be.
        digits, e, exponent = repr(value).partition("e")
        return f"{digits}e{int(exponent)}" if e else digits
    return json.dumps(value, ensure_ascii=False)
