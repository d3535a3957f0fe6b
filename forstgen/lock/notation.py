"""Canonical text → the node it was made from; what does not count as meaning is not in it.

The classes of the IR say what to expect, so the text is read as what it has to be or not at all.
"""

import json
import re
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from forstgen import ir
from forstgen.node import compared_fields, field_names
from forstgen.source import SourceFile, Span

__all__ = ["Unreadable", "read_node"]

_NOWHERE = Span(SourceFile("", ""), 0, 0)
_LEFT_OUT: dict[str, Any] = {"span": _NOWHERE, "doc": None, "is_hoisted": False}

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_WORD = re.compile(r"-?[\w.+-]+")


class Unreadable(Exception):
    """The text is not what the IR can have at `position`."""

    def __init__(self, position: int) -> None:
        super().__init__(position)
        self.position = position


def read_node(text: str, hint: Any) -> Any:
    """The value of the type `hint` that `text` stands for; Unreadable where there is none."""
    reader = _Reader(text)
    try:
        value = reader.value(hint)
    except (RecursionError, ValueError):
        raise Unreadable(reader.position) from None
    if reader.position != len(text):
        raise Unreadable(reader.position)
    return value


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self.position = 0

    def value(self, hint: Any) -> Any:
        """The next value, which is one of the types that `hint` allows."""
        allowed = _alternatives(hint)
        start = self._text[self.position : self.position + 1]
        if ir.QualifiedName in allowed:
            return self._name()
        if start == "[":
            return self._tuple(next((each for each in allowed if get_origin(each) is tuple), None))
        if start == '"':
            return self._known(str in allowed, _unquoted(self._take(_STRING)))
        word = self._take(_WORD)
        if self._text[self.position : self.position + 1] == "(":
            return self._node(next((c for c in allowed if _is_class(c, word)), None))
        return self._word(word, allowed)

    def _word(self, word: str, allowed: tuple[Any, ...]) -> Any:
        """What has no brackets: a number, a truth value, null, a member of an enumeration."""
        if word == "null":
            return self._known(NoneType in allowed, None)
        if word in ("true", "false"):
            return self._known(bool in allowed, word == "true")
        for each in allowed:
            if isinstance(each, type) and issubclass(each, Enum):
                return each(word)
        if re.fullmatch(r"-?\d+", word):
            return self._known(int in allowed, int(word))
        return self._known(float in allowed, float(word))

    def _tuple(self, hint: Any) -> tuple[Any, ...]:
        members = get_args(self._known(hint is not None, hint))
        repeated = members[-1:] == (...,)
        values: list[Any] = []
        self.position += 1
        while not self._skip("]"):
            self._known(repeated or len(values) < len(members), None)
            values.append(self.value(members[0 if repeated else len(values)]))
            self._expect(",")
        self._known(repeated or len(values) == len(members), None)
        return tuple(values)

    def _node(self, cls: Any) -> Any:
        self._known(cls is not None, None)
        hints, values = _hints(cls), {}
        self._expect("(")
        for name in compared_fields(cls):
            values[name] = self.value(hints[name])
            self._expect(",")
        self._expect(")")
        return cls(**{n: values[n] if n in values else _LEFT_OUT[n] for n in field_names(cls)})

    def _name(self) -> ir.QualifiedName:
        """`package.Name`; brackets in the name of a guard's subject are balanced."""
        start, depth = self.position, 0
        for at in range(start, len(self._text)):
            character = self._text[at]
            depth += (character in "([") - (character in ")]")
            if character == "," and depth == 0:
                package, dot, name = self._text[start:at].partition(".")
                self.position = at
                return ir.QualifiedName(*self._known(bool(dot), (package, name)))
        raise Unreadable(start)

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self.position)
        if found is None:
            raise Unreadable(self.position)
        self.position = found.end()
        return found[0]

    def _skip(self, character: str) -> bool:
        found = self._text.startswith(character, self.position)
        self.position += found
        return found

    def _expect(self, character: str) -> None:
        self._known(self._skip(character), None)

    def _known(self, holds: bool, value: Any) -> Any:
        if not holds:
            raise Unreadable(self.position)
        return value


def _unquoted(text: str) -> str:
    value: str = json.loads(text)
    return value


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)


def _alternatives(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _is_class(allowed: Any, name: str) -> bool:
    return isinstance(allowed, type) and allowed.__name__ == name
