"""Source text and places in it: offsets inside forstgen, lines and columns only for people.

Nothing here knows Forst, the disk or the terminal.
"""

from bisect import bisect_right
from typing import NamedTuple

__all__ = ["Position", "SourceFile", "Span"]


class Position(NamedTuple):
    """A 1-based line and a 1-based column, the column counted in Unicode code points."""

    line: int
    column: int


class SourceFile:
    """A path as it is shown to people (POSIX separators) and the decoded text, without a BOM.

    Line ends are kept as they are in the file; offsets are code points of `text`. `folders` are the
    names of the folders from the input's root, its own name included, down to the file.
    """

    __slots__ = ("_line_starts", "folders", "path", "text")

    def __init__(self, path: str, text: str, folders: tuple[str, ...] = ()) -> None:
        self.path = path
        self.text = text
        self.folders = folders
        self._line_starts: list[int] | None = None

    def __repr__(self) -> str:
        return f"SourceFile({self.path!r})"

    def position(self, offset: int) -> Position:
        starts = self._starts()
        line = bisect_right(starts, offset)
        return Position(line, offset - starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of the 1-based line `number`, without its line end."""
        starts = self._starts()
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def _starts(self) -> list[int]:
        if self._line_starts is None:
            starts = [0]
            find = self.text.find
            at = find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = find("\n", at + 1)
            self._line_starts = starts
        return self._line_starts


class Span(NamedTuple):
    """The half-open range of offsets [start, end) in one source file."""

    source: SourceFile
    start: int
    end: int

    def __repr__(self) -> str:
        return f"{self.source.path}:{self.start}-{self.end}"
