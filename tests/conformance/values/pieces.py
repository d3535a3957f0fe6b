"""What the values of the corpus are put together from.

In: numbers, lengths. Out: values around them; `Text` where the spelling of a value matters.
"""

import json
from collections.abc import Iterable, Mapping
from math import inf, nextafter
from typing import Any, NamedTuple, TypeAlias

__all__ = [
    "NOT_ARRAYS",
    "NOT_BOOLS",
    "NOT_NUMBERS",
    "NOT_OBJECTS",
    "NOT_STRINGS",
    "Bytes",
    "Folder",
    "Text",
    "Value",
    "around",
    "changed",
    "fractions",
    "is_spelt",
    "keyed",
    "lengths",
    "only",
    "spelling",
    "texts",
    "variants",
    "within",
]


class Text(NamedTuple):
    """A value by its spelling: `7.0`, `1e400`."""

    text: str


class Bytes(NamedTuple):
    """A text that may be no UTF-8."""

    data: bytes


Value: TypeAlias = Any
"""What `json` can write, a `Text` or `Bytes`."""

Folder: TypeAlias = Mapping[str, Iterable[Value]]
"""Values by the name of the type that they are for."""

HALF = Text('"\\ud83d"')

NOT_STRINGS: list[Value] = [None, True, False, 0, 1.5, [], ["a"], {}, {"a": "b"}, HALF]
NOT_NUMBERS: list[Value] = [None, True, False, "", "1", "a", [], [1], {}, {"a": 1}, Text("1e400")]
NOT_BOOLS: list[Value] = [None, 0, 1, "", "true", "false", [], [True], {}, {"a": True}]
NOT_ARRAYS: list[Value] = [None, True, False, 0, 1.5, "", "[]", {}, {"0": 1}, {"length": 0}]
NOT_OBJECTS: list[Value] = [None, True, False, 0, 1.5, "", "{}", [], [{}], [["a", 1]]]

ALPHABETS = (
    "a",
    "é",
    "e\u0301",
    "漢",
    "😀",
    "👩‍👩‍👧",
    "🇩🇪",
    "\x00",
    " ",
    "\n",
    "ab😀é",
    "\ufeff",
    "\u2028",
)


def texts(length: int) -> list[str]:
    """Texts of so many code points: narrow and wide ones, combining, joined, astral, invisible."""
    found = [(letters * length)[:length] for letters in ALPHABETS]
    return list(dict.fromkeys(found))


def lengths(*bounds: int) -> list[str]:
    """Texts one shorter than each bound, at it, and one longer."""
    wanted = sorted({bound + step for bound in bounds for step in (-1, 0, 1)})
    return [text for length in wanted if length >= 0 for text in texts(length)]


def around(bound: int) -> list[Value]:
    """Whole numbers at a bound, in other spellings, and beside it."""
    exact = [Text(f"{bound}.0"), Text(f"{bound}e0"), Text(f"{bound}0E-1")]
    return [bound - 2, bound - 1, bound, *exact, bound + 1, bound + 2, bound - 100, bound + 100]


def fractions(bound: float) -> list[Value]:
    """Numbers at a bound and as near to it as a double can be."""
    near = [nextafter(bound, -inf), nextafter(bound, inf)]
    return [bound, *near, bound - 0.5, bound + 0.5, bound - 1e9, bound + 1e9, Text(f"{bound}00e0")]


def within(key: str, values: Iterable[Value], /, **others: Value) -> list[Value]:
    """Objects that have each value under `key`, beside `others`."""
    return [changed(others, **{key: value}) for value in values]


def changed(base: Mapping[str, Value], /, **others: Value) -> Value:
    """`base` with other values in it; what is Ellipsis is left out."""
    return {key: value for key, value in {**base, **others}.items() if value is not ...}


def variants(base: Mapping[str, Value], key: str, *values: Value) -> list[Value]:
    """`base` with each of the values under `key`."""
    return [changed(base, **{key: value}) for value in values]


def spelling(value: Value) -> str:
    """The text of a value with a `Text` anywhere in it."""
    match value:
        case Text(text):
            return text
        case list():
            return f"[{', '.join(map(spelling, value))}]"
        case dict():
            entries = (f"{json.dumps(key)}: {spelling(item)}" for key, item in value.items())
            return f"{{{', '.join(entries)}}}"
        case _:
            return json.dumps(value)


def is_spelt(value: Value) -> bool:
    """Whether there is a `Text` in a value."""
    match value:
        case Text():
            return True
        case list():
            return any(map(is_spelt, value))
        case dict():
            return any(map(is_spelt, value.values()))
        case _:
            return False


def keyed(*keys: str, value: Value = 1) -> dict[str, Value]:
    """An object with these keys, all with the same value."""
    return dict.fromkeys(keys, value)


def only(count: int, value: Value = 1) -> list[Value]:
    return [value] * count
