"""What nests and so is beyond a regular expression: `/* /* */ */` comments and balanced `{ … }`.

Both are skipped from their opening to their end. An opening that nothing closes is found by reading
to the end of the text; all other openings that are still open there are remembered, so that a file
full of them is read in linear time.
"""

import re
from collections.abc import Iterator

_COMMENT_EDGE = re.compile(r"/\*|\*/")
# Up to and including the next thing that matters in a block: a brace (group 1), the opening of a
# comment (group 2), or what may hide braces. A quote inside a word is no quote.
_BLOCK_PART = re.compile(
    r"""[^{}"'`/]*+(?:
        ([{}]) | (/\*) | //[^\n]*+ | `[^`]*+`
      | (?<![^\s(){}:,+\-*/%=!><&|.\[\];^`?"'])
        (?: "[^"\\\n]*+(?:\\.[^"\\\n]*+)*+" | '[^'\\\n]*+(?:\\.[^'\\\n]*+)*+' )
      | ["'`/] | \Z )""",
    re.VERBOSE | re.DOTALL,
)


class Nesting:
    """The comments and blocks of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._unclosed: set[int] = set()
        self.unterminated_comment: int | None = None

    def comment_end(self, start: int) -> int:
        """Where the comment that begins at `start` ends; one that never does, with its line."""
        if self._text.startswith("/*", start) and start not in self._unclosed:
            opened: list[int] = []
            for edge in _COMMENT_EDGE.finditer(self._text, start):
                if edge[0] == "/*":
                    opened.append(edge.start())
                    continue
                opened.pop()
                if not opened:
                    return edge.end()
            self._unclosed.update(opened)
            if self.unterminated_comment is None:
                self.unterminated_comment = start
        line_end = self._text.find("\n", start)
        return line_end if line_end >= 0 else len(self._text)

    def block_end(self, start: int) -> int | None:
        """Where the block that begins at `start` with `{` ends, or None."""
        if start in self._unclosed:
            return None
        opened: list[int] = []
        for brace in self._braces(start):
            if self._text[brace] == "{":
                opened.append(brace)
                continue
            opened.pop()
            if not opened:
                return brace + 1
        self._unclosed.update(opened)
        return None

    def _braces(self, start: int) -> Iterator[int]:
        """Where braces stand from `start` on, outside strings and comments."""
        position: int | None = start
        while position is not None:
            begin, position = position, None
            for part in _BLOCK_PART.finditer(self._text, begin):
                if part.lastindex == 1:
                    yield part.end() - 1
                elif part.lastindex == 2:
                    position = self.comment_end(part.end() - 2)
                    break
