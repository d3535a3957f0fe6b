"""The list that a judgement grows, and which places are faulty by it.

In: what is said, place by place. Out: the contract's violations.
"""

from collections.abc import Iterable
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

    def __init__(self, faults: Iterable[Entry] = ()) -> None:
        self.entries: list[Entry] = []
        self._faults = list(faults)

    def say(self, place: Place, words: Words) -> None:
        """What the type of a value says of it."""
        entry = Entry(place, words)
        self.entries.append(entry)
        if words.code in _FAULTS:
            self._faults.append(entry)

    def say_as_guard(self, place: Place, words: Words) -> None:
        """What a guard says of a value: `required` once at a place; nothing becomes faulty."""
        is_said = any(e.place == place and e.words.code == "required" for e in self.entries)
        if words.code != "required" or not is_said:
            self.entries.append(Entry(place, words))

    def is_faulty(self, place: Place) -> bool:
        """Whether the value there is faulty or lies inside of one that is."""
        return any(
            place[: len(fault.place)] == fault.place
            or (fault.words.code == "map.key" and fault.place[:-1] == place)
            for fault in self._faults
        )

    def question(self) -> "Record":
        """An empty record, in which the same values are faulty."""
        return Record(self._faults)

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
