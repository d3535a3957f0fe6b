# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""The first fault of a text that is no JSON, which Python's own reader cannot tell."""

import json
import re

__all__ = ["DEEPEST", "first_fault"]

DEEPEST = 200
"""How many arrays and objects may lie in one another."""

_SPACE = re.compile(r"[ \t\n\r]*")
_KEY = re.compile(r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"')
_SCALAR = re.compile(
    rf"{_KEY.pattern}|true|false|null"
    # A number goes as far as its digits do, and does not break off: `12.`, `1.5e`.
    r"|-?(?:0|[1-9][0-9]*(?![0-9]))(?:\.[0-9]+(?![0-9])|(?!\.))"
    r"(?:[eE][+-]?[0-9]+|(?![eE]))"
)


class _Fault(Exception):
    """The code of the fault."""


def first_fault(text: str) -> str | None:
    """The code of the first fault in the order of the text."""
    try:
        _Scanner(text).scan()
    except _Fault as fault:
        return str(fault)
    return None


class _Scanner:
    """Goes through a text once, without recursion."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0
        self._open: list[set[str] | None] = []
        """The containers around this place: an object's keys, None for an array."""

    def scan(self) -> None:
        self._skip()
        while True:
            while self._begins_container():
                pass
            while self._ends_value():
                if not self._open:
                    if self._place < len(self._text):
                        raise _Fault("json.trailing")
                    return
            self._expect(",")
            if self._open[-1] is not None:
                self._key(self._open[-1])

    def _begins_container(self) -> bool:
        """Reads a value, or just the beginning of one that has others in it."""
        bracket = self._text[self._place : self._place + 1]
        if bracket not in ("{", "["):
            self._match(_SCALAR)
            return False
        if len(self._open) == DEEPEST:
            raise _Fault("json.depth")
        keys: set[str] | None = set() if bracket == "{" else None
        self._open.append(keys)
        self._place += 1
        self._skip()
        if self._is_closing():
            return False
        if keys is not None:
            self._key(keys)
        return True

    def _ends_value(self) -> bool:
        """Whether a container ends here, or everything."""
        if not self._open:
            return True
        if not self._is_closing():
            return False
        self._open.pop()
        self._place += 1
        self._skip()
        return True

    def _is_closing(self) -> bool:
        closing = "]" if self._open[-1] is None else "}"
        return self._text.startswith(closing, self._place)

    def _key(self, keys: set[str]) -> None:
        start = self._place
        self._match(_KEY, skips=False)
        key = json.loads(self._text[start : self._place])
        if key in keys:
            raise _Fault("json.duplicate_key")
        keys.add(key)
        self._skip()
        self._expect(":")

    def _match(self, pattern: re.Pattern[str], *, skips: bool = True) -> None:
        match = pattern.match(self._text, self._place)
        if match is None:
            raise _Fault("json.syntax")
        self._place = match.end()
        if skips:
            self._skip()

    def _expect(self, char: str) -> None:
        if not self._text.startswith(char, self._place):
            raise _Fault("json.syntax")
        self._place += 1
        self._skip()

    def _skip(self) -> None:
        match = _SPACE.match(self._text, self._place)
        assert match is not None
        self._place = match.end()
