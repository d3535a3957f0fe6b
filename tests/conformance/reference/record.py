"""The list that a judgement grows, and which places are faulty by it.

In: what is said, place by place. Out: the contract's violations.
"""

from typing import Final, NamedTuple, NotRequired, TypeAlias, TypedDict

from tests.conformance.reference.json_text import Json
from tests.conformance.reference.words import Words

__all__ = ["MISSING", "Found", "Missing", "Place", "Record", "Violation", "is_absent"]


class Missing:
    """No value: the key is not there."""


MISSING: Final = Missing()

Found: TypeAlias = "Json | Missing"


def is_absent(value: Found) -> bool:
    """What an optional that is absent may look like."""
    return value is None or value is MISSING


Place: TypeAlias = tuple[str, ...]
"""The keys and indices on the way to a value."""

_FAULTS = {"type", "required", "int.range", "union", "map.key", "array.length"}


class Violation(TypedDict):
    """One line of the verdict, as it is written in JSON."""

    path: str
    code: str
    message: str
    error: NotRequired[str]


class Entry(NamedTuple):
    place: Place
    words: Words


class Record:
    """What has been said of a value so far, in document order."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def say(self, place: Place, words: Words) -> None:
        self.entries.append(Entry(place, words))

    def is_faulty(self, place: Place) -> bool:
        """Whether the value there is faulty or lies inside of one that is."""
        return any(
            place[: len(entry.place)] == entry.place
            or (entry.words.code == "map.key" and entry.place[:-1] == place)
            for entry in self.entries
            if entry.words.code in _FAULTS
        )

    def violations(self) -> list[Violation]:
        return [_violation(entry) for entry in self.entries]


def _violation(entry: Entry) -> Violation:
    words = entry.words
    found = Violation(path=_pointer(entry.place), code=words.code, message=words.message)
    if words.error is not None:
        found["error"] = words.error
    return found


def _pointer(place: Place) -> str:
    """RFC 6901; half a surrogate pair has no UTF-8, so U+FFFD stands for it."""
    text = "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in place)
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
