"""A place in the source, drawn: the line, and a mark under the part that is meant.

Comes in: a span. Goes out: lines of text in which the mark stands under the right characters
whatever they are: tabs, wide and combining characters, control characters, very long lines.
"""

import unicodedata
from functools import cache
from typing import NamedTuple

from forstgen.source import Span

__all__ = ["Snippet", "draw", "printable"]

_BEFORE, _AFTER = 60, 100
"""How many characters of a line are shown before the start of the span, and from there on."""

_TAB = 4


class Snippet(NamedTuple):
    """The line's number, its text as shown, and the mark below it."""

    number: int
    text: str
    mark: str


def draw(span: Span) -> Snippet:
    """The first line of `span`. Only what is shown of it is looked at, however long it is."""
    source, start, end = span
    line, column = source.position(start)
    line_start = start - column + 1
    left = max(line_start, start - _BEFORE)
    right = start + _AFTER
    shown = source.text[left : right + 1]
    newline = shown.find("\n", start - left)
    if newline < 0 and len(shown) > right - left:
        text, cut_off = shown[:-1], "…"
    else:
        text, cut_off = (shown if newline < 0 else shown[:newline]).rstrip("\r\n"), ""
    cut_before = "…" if left > line_start else ""
    before, marked, after = _split(text, start - left, end - left)
    before = cut_before + _expand(before, 0)
    indent = _width(before)
    marked = _expand(marked, indent)
    after = _expand(after, indent + _width(marked))
    mark = " " * indent + "^" * max(1, _width(marked))
    return Snippet(line, before + marked + after + cut_off, mark)


def printable(text: str) -> str:
    """`text` without the characters that would move a terminal's cursor or turn its text around."""
    if text.isprintable():
        return text
    return "".join(_visible(character) for character in text)


def _split(text: str, start: int, end: int) -> tuple[str, str, str]:
    return text[:start], text[start:end], text[max(start, end) :]


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else " " if unicodedata.category(character) == "Zs" else "�"


def _expand(text: str, column: int) -> str:
    """`text` as it is shown from `column` on: tabs as spaces, nothing that is not printable."""
    if "\t" not in text:
        return printable(text)
    parts: list[str] = []
    for number, part in enumerate(text.split("\t")):
        if number:
            parts.append(" " * (_TAB - column % _TAB))
            column += len(parts[-1])
        parts.append(printable(part))
        column += _width(parts[-1])
    return "".join(parts)


def _width(text: str) -> int:
    """The number of terminal cells that `text` takes."""
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


@cache
def _cells(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
