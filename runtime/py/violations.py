# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""What is said of a value that breaks the contract, as data."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from typing_extensions import NotRequired, TypedDict

__all__ = [
    "Violation",
    "at",
    "key_of",
    "key_text",
    "literal_text",
    "pointer",
    "steps",
    "summary",
    "values_text",
    "violation",
]

_NAMED_VALUES = 24
_NAMED_VIOLATIONS = 3


class Violation(TypedDict):
    """One rule that a value breaks, ready for JSON."""

    path: str
    """Where: a JSON Pointer (RFC 6901) of wire names; `""` is the whole value."""

    code: str
    message: str

    error: NotRequired[str]
    """The name behind `or`, where the schema has one."""


def violation(
    path: str, code: str, message: str, error: str | None = None
) -> Violation:
    if error is None:
        return {"path": path, "code": code, "message": message}
    return {"path": path, "code": code, "message": message, "error": error}


def at(
    path: str,
    found: Iterable[Violation],
    error: str | None = None,
    message: str | None = None,
) -> Iterator[Violation]:
    """What a guard found, at the place that it was asked about.

    What has no `or` of its own speaks with that of the statement that asked.
    """
    for each in found:
        yield violation(
            path + each["path"],
            each["code"],
            each["message"] if message is None or "error" in each else message,
            each.get("error", error),
        )


def summary(violations: Sequence[Violation]) -> str:
    """The first violations in one line: `/id must not be empty; /age is required`."""
    told = [f"{each['path']} {each['message']}".lstrip() for each in violations]
    others = len(told) - _NAMED_VIOLATIONS
    more = f" and {others} more" if others > 0 else ""
    return "; ".join(told[:_NAMED_VIOLATIONS]) + more


def key_of(key: object) -> str:
    """A key as a step of a path."""
    text = key_text(key).replace("~", "~0").replace("/", "~1")
    return text if text.isascii() else _whole(text)


def key_text(key: object) -> str:
    """A key as a text. Python writes no integer of thousands of decimal digits."""
    try:
        return str(key)
    except ValueError:
        return f"{key:#x}"


def pointer(steps: Sequence[object]) -> str:
    return "".join(f"/{key_of(step)}" for step in steps)


def steps(path: str) -> tuple[str, ...]:
    """The steps of a path, as they are without it."""
    escaped = path.split("/")[1:]
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in escaped)


def _whole(text: str) -> str:
    """`text` with U+FFFD for each half of a surrogate pair."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def literal_text(value: object) -> str:
    """A literal as JSON writes it, a number in its shortest form."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e16:
        value = int(value)
    text = json.dumps(value, ensure_ascii=False)
    if isinstance(value, float):
        # Python writes `1e+21` and `1e-07`.
        digits, e, exponent = text.partition("e")
        return f"{digits}e{int(exponent)}" if e else digits
    return text


def values_text(values: Sequence[Any]) -> str:
    """What is said of a value that is none of `values`, whatever their order is."""
    if len(values) == 1:
        return f"must be {literal_text(values[0])}"
    named = ", ".join(literal_text(value) for value in sorted(values)[:_NAMED_VALUES])
    others = len(values) - _NAMED_VALUES
    more = f" and {others} other{'s' * (others > 1)}" if others > 0 else ""
    return f"must be one of {named}{more}"
