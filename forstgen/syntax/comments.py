"""Comments as documentation: the block directly before a node, or the one behind it in its line."""

import re
from typing import NamedTuple

from forstgen.syntax.nesting import Nesting

_SPACE = re.compile(r"[\s\ufeff]*+")
_TRAILING = re.compile(
    r"[^\S\n]*+,?[^\S\n]*+(//[^\n]*+|/\*(?:[^*\n]|\*(?!/))*+\*/(?=[^\S\n]*+$))", re.MULTILINE
)
_STARS = re.compile(r"^[^\S\n]*\*[^\S\n]?", re.MULTILINE)


class _Comment(NamedTuple):
    start: int
    end: int
    on_own_line: bool


class Comments:
    """The comments that the driver has passed in one text, by the token that follows them."""

    def __init__(self, text: str, nesting: Nesting) -> None:
        self._text = text
        self._nesting = nesting
        self._before: dict[int, list[_Comment]] = {}

    def skip(self, start: int, previous_end: int) -> int:
        """The end of the comment at `start`, which is remembered."""
        end = self._nesting.comment_end(start)
        block = self._before.pop(start, [])
        begin = block[-1].end if block else previous_end
        on_own_line = begin == 0 or "\n" in self._text[begin:start]
        block.append(_Comment(start, end, on_own_line))
        space = _SPACE.match(self._text, end)
        self._before[space.end() if space else end] = block
        return end

    def leading(self, start: int) -> str | None:
        """The text of the comments before the token at `start`, no blank line between them."""
        comments = self._before.get(start)
        if not comments:
            return None
        texts: list[str] = []
        below = start
        for comment in reversed(comments):
            if not comment.on_own_line or self._text.count("\n", comment.end, below) > 1:
                break
            texts.append(_plain(self._text[comment.start : comment.end]))
            below = comment.start
        return "\n".join(reversed(texts)).strip("\n") or None

    def trailing(self, end: int) -> str | None:
        """The text of the comment that ends the line behind `end`."""
        if self._text.startswith((",\n", "\n"), end):
            return None
        comment = _TRAILING.match(self._text, end)
        return _plain(comment[1]) or None if comment else None


def _plain(comment: str) -> str:
    """A comment without its marks and without the space that follows them."""
    if comment.startswith("//"):
        return comment[2:].removeprefix(" ").rstrip()
    inner = _STARS.sub("", comment[2:-2].removeprefix("*"))
    return "\n".join(line.strip() for line in inner.strip().split("\n"))
