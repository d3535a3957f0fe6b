"""A file of values that a user wants judged: `[{"type": "shop.Order", "value": …}]`.

Comes in: its path and the names of the types. Goes out: cases whose texts are those of the file, to
the letter, for `7.0` is not spelt like `7`.
"""

import json
import re
from collections.abc import Collection
from json.decoder import JSONDecodeError, JSONDecoder
from pathlib import Path
from typing import Any

from forstgen.conform.cases import Case
from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.diagnostics.suggest import did_you_mean
from forstgen.paths import shown
from forstgen.source import SourceFile, Span

__all__ = ["read_values"]

_SPACE = re.compile(r"[ \t\n\r]*")
_EXPECTED = 'the file is `[{"type": "shop.Order", "value": …}]`'


class _Fault(Exception):
    """What is wrong at an offset of the text."""

    def __init__(self, message: str, offset: int, help: str = _EXPECTED) -> None:
        super().__init__(message)
        self.offset = offset
        self.help = help


def read_values(path: Path, types: Collection[str]) -> Outcome[tuple[Case, ...]]:
    """The cases in the file `path`; `types` are the names that a value may be judged by."""
    try:
        text = path.read_bytes().decode()
    except OSError as error:
        return _refused(path, "", f"cannot be read: {error.strerror}", 0, None)
    except UnicodeDecodeError:
        return _refused(path, "", "is not UTF-8", 0, None)
    try:
        return Outcome(_Reader(text, types).cases())
    except _Fault as fault:
        return _refused(path, text, str(fault), fault.offset, fault.help)
    except JSONDecodeError as error:
        return _refused(path, text, f"is not JSON: {error.msg}", error.pos, _EXPECTED)
    except RecursionError:
        help = "Python reads no JSON that deep"
        return _refused(path, text, "has a value that is nested too deeply", 0, help)


def _refused(
    path: Path, text: str, what: str, offset: int, help: str | None
) -> Outcome[tuple[Case, ...]]:
    source = SourceFile(shown(path), text)
    span = Span(source, offset, min(offset + 1, len(text)))
    message = f"The file of values {what}"
    problem: Diagnostic = diagnostic("values-file", message, span, help=help)
    return Outcome(None, (problem,))


def _not_json(constant: str) -> Any:
    raise _Fault(f"has `{constant}`, which is not JSON", 0)


class _Reader:
    """Reads the file's own brackets; a decoder tells where each value in them ends."""

    def __init__(self, text: str, types: Collection[str]) -> None:
        self._text = text
        self._types = types
        self._at = 0
        # Numbers stay texts: some are larger than Python likes to read.
        self._decoder = JSONDecoder(parse_int=str, parse_float=str, parse_constant=_not_json)

    def cases(self) -> tuple[Case, ...]:
        found: list[Case] = []
        self._expect("[")
        if not self._follows("]"):
            while True:
                found.append(self._case())
                if self._follows("]"):
                    break
                self._expect(",")
        self._skip()
        if self._at < len(self._text):
            raise _Fault("has text behind its list", self._at)
        return tuple(found)

    def _case(self) -> Case:
        """Of an object's keys, only `type` and `value` mean something here."""
        self._skip()
        start = self._at
        self._expect("{")
        texts: dict[str, tuple[str, int]] = {}
        if not self._follows("}"):
            while True:
                text, at = self._value()
                if not text.startswith('"'):
                    raise _Fault(f"has {text}, which is no key", at)
                self._expect(":")
                texts[json.loads(text)] = self._value()
                if self._follows("}"):
                    break
                self._expect(",")
        for key in ("type", "value"):
            if key not in texts:
                raise _Fault(f"has an entry without `{key}`", start)
        return Case(self._type(*texts["type"]), texts["value"][0])

    def _type(self, text: str, offset: int) -> str:
        name = json.loads(text)
        if name not in self._types:
            near = did_you_mean(str(name), self._types)
            raise _Fault(f"names {text}, which is no type here", offset, near or self._known())
        return str(name)

    def _known(self) -> str:
        names = sorted(self._types)
        more = f" and {len(names) - 8} others" if len(names) > 8 else ""
        return f"there are {', '.join(names[:8])}{more}" if names else "there are no types"

    def _value(self) -> tuple[str, int]:
        self._skip()
        start = self._at
        _, self._at = self._decoder.raw_decode(self._text, start)
        return self._text[start : self._at], start

    def _skip(self) -> None:
        space = _SPACE.match(self._text, self._at)
        assert space is not None
        self._at = space.end()

    def _follows(self, mark: str) -> bool:
        self._skip()
        if self._text.startswith(mark, self._at):
            self._at += len(mark)
            return True
        return False

    def _expect(self, mark: str) -> None:
        if not self._follows(mark):
            raise _Fault(f"is not a list of types and values: `{mark}` is missing", self._at)
