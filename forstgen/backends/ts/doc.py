"""Documents with optional line breaks, and their best text: Wadler's algorithm as prettier has it.

A group is printed on one line if it fits, else each of its own lines breaks. Text behind a group
counts up to the first place where a line may end.
"""

import unicodedata
from typing import TypeAlias

from forstgen.node import node

__all__ = [
    "LINE",
    "SOFT_LINE",
    "STEP",
    "WIDTH",
    "Doc",
    "Group",
    "IfBroken",
    "Indent",
    "Line",
    "join",
    "render",
    "width",
]

WIDTH = 80
STEP = 2


@node
class Line:
    """A line break in a broken group, else `flat`."""

    flat: str


@node
class Group:
    body: "Doc"


@node
class Indent:
    body: "Doc"


@node
class IfBroken:
    """`broken` in a broken group, else nothing."""

    broken: "Doc"


Doc: TypeAlias = str | tuple["Doc", ...] | Line | Group | Indent | IfBroken

LINE = Line(" ")
SOFT_LINE = Line("")


def join(separator: Doc, docs: tuple[Doc, ...]) -> Doc:
    return tuple(part for doc in docs for part in (separator, doc))[1:]


def width(text: str) -> int:
    """Columns of `text`: wide characters count twice, combining ones not at all."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cc"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


_Command: TypeAlias = tuple[int, bool, Doc]
"""Indentation, whether the enclosing group is broken, what to print."""


def render(doc: Doc, column: int, indent: int = 0) -> str:
    """`doc` from `column` on, on lines that are indented by `indent` columns at least."""
    out: list[str] = []
    rest: list[_Command] = [(indent, True, doc)]
    while rest:
        indent, broken, doc = rest.pop()
        match doc:
            case str():
                out.append(doc)
                column += width(doc)
            case tuple():
                rest.extend((indent, broken, part) for part in reversed(doc))
            case Indent(body):
                rest.append((indent + STEP, broken, body))
            case IfBroken(body):
                if broken:
                    rest.append((indent, broken, body))
            case Line(flat):
                if broken:
                    out[-1:] = [out[-1].rstrip(" ")] if out else []
                    out.append("\n" + " " * indent)
                    column = indent
                else:
                    out.append(flat)
                    column += len(flat)
            case Group(body):
                fits = not broken or _fits((indent, False, body), rest, WIDTH - column)
                rest.append((indent, not fits, body))
    return "".join(out)


def _fits(first: _Command, rest: list[_Command], room: int) -> bool:
    """Whether `first`, and of `rest` what must stand on the same line, take at most `room`."""
    commands = [first]
    behind = len(rest)
    while room >= 0:
        if not commands:
            if behind == 0:
                return True
            behind -= 1
            commands.append(rest[behind])
        indent, broken, doc = commands.pop()
        match doc:
            case str():
                room -= width(doc)
            case tuple():
                commands.extend((indent, broken, part) for part in reversed(doc))
            case Indent(body) | Group(body):
                commands.append((indent, broken, body))
            case IfBroken(body):
                if broken:
                    commands.append((indent, broken, body))
            case Line(flat):
                if broken:
                    return True
                room -= len(flat)
    return False
