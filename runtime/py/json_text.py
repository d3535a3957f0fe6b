# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""JSON texts read strictly: what is no JSON, or says something twice, is refused."""

import json
from collections.abc import Iterable
from typing import Any, Final

from .json_faults import DEEPEST, first_fault
from .violations import Violation, violation

__all__ = ["ForstError", "JsonError", "read_json", "read_loosely"]

_MESSAGES: Final = {
    "json.utf8": "is not valid UTF-8",
    "json.syntax": "is not valid JSON",
    "json.duplicate_key": "has the same key twice in one object",
    "json.depth": f"is nested deeper than {DEEPEST} levels",
    "json.trailing": "has text after the JSON value",
}

_LONG = 400
"""More digits than any double has."""


class ForstError(Exception):
    """Whatever generated code raises on purpose."""


class JsonError(ForstError, ValueError):
    """A text that is not JSON. `violations` has one, which says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.violations: list[Violation] = [violation("", code, _MESSAGES[code])]

    def __str__(self) -> str:
        return f"the text {self.violations[0]['message']}"


def read_json(text: str | bytes | bytearray) -> Any:
    """The value of a JSON text; JsonError where it is none."""
    source = _decoded(text)
    try:
        value = _read(source, _without_duplicates)
        if _is_shallow(source, value):
            return value
    except (ValueError, RecursionError):
        pass
    raise JsonError(first_fault(source) or "json.syntax")


def read_loosely(text: str | bytes | bytearray) -> Any:
    """As `read_json`, but the last of two equal keys counts."""
    source = _decoded(text)
    try:
        return _read(source, dict)
    except (ValueError, RecursionError):
        raise JsonError(first_fault(source) or "json.syntax") from None


def _decoded(text: str | bytes | bytearray) -> str:
    try:
        if isinstance(text, str):
            text.encode()
            return text
        return text.decode()
    except UnicodeError:
        raise JsonError("json.utf8") from None


def _read(source: str, hook: Any) -> Any:
    return json.loads(
        source,
        object_pairs_hook=hook,
        parse_int=_whole,
        parse_constant=_no_number,
    )


def _whole(digits: str) -> float:
    """Python reads no number of thousands of digits; as a double it is infinite."""
    return int(digits) if len(digits) < _LONG else float(digits)


def _no_number(word: str) -> Any:
    raise ValueError(word)


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("duplicate key")
    return members


def _is_shallow(source: str, value: Any) -> bool:
    if source.count("[") + source.count("{") <= DEEPEST:
        return True
    level = _containers([value])
    for _ in range(DEEPEST):
        level = _containers(part for each in level for part in each)
        if not level:
            return True
    return False


def _containers(values: Iterable[Any]) -> list[Any]:
    """What has parts, as its parts."""
    return [
        each.values() if isinstance(each, dict) else each
        for each in values
        if isinstance(each, (dict, list))
    ]
