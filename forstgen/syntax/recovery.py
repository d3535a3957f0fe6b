"""Where reading goes on after a declaration that could not be read.

The next declaration is looked for at the beginning of a line that is not further right than the one
that failed, and outside strings and comments: a field may be called `type`. Where nothing but
garbage was found, it may also stand within a line.
"""

import re

from forstgen.syntax.lexer import COMMENT, END, next_token
from forstgen.syntax.nesting import Nesting

_DECLARATION = r"""(?:
    (?:type|error|const|var|package)[^\S\n]++[^\W\d]
  | func[^\S\n]*+[^\W\d(] | func[^\S\n]++[^\W\d]
  | func[^\S\n]*+\(
  | const[^\S\n]*+\(
  | is[^\S\n]*+\(
  | import\b[^\S\n]*+["`(.\w] )"""

_LINE = re.compile(
    rf"""[^\n"'`/]*+(?:
        \n ([^\S\n]*+) (?={_DECLARATION}) | (/\*)
      | //[^\n]*+ | `[^`]*+` | "[^"\\\n]*+(?:\\.[^"\\\n]*+)*+" | [\n"'`/] | \Z )""",
    re.VERBOSE,
)
_SPACE = re.compile(r"\s*+")
_WITHIN_LINE = re.compile(_DECLARATION, re.VERBOSE)


class Recovery:
    """The resume points of one text; they are asked for from its beginning to its end."""

    def __init__(self, text: str, nesting: Nesting) -> None:
        self._text = text
        self._nesting = nesting
        self._line_start = self._searched = 0

    def next_declaration(self, failed: int, limit: int | None = None) -> int:
        """The next line after the declaration at `failed` that begins one; else `limit`."""
        end = len(self._text) if limit is None else limit
        indent = self._indent(failed)
        position = failed
        while True:
            for part in _LINE.finditer(self._text, position, end):
                if part.lastindex == 1 and len(part[1]) <= indent:
                    return part.end()
                if part.lastindex == 2:
                    position = self._nesting.comment_end(part.end() - 2)
                    break
            else:
                return end

    def _indent(self, position: int) -> int:
        """How far from the left its line begins; 0 where something stands before it."""
        line_end = self._text.rfind("\n", self._searched, position)
        if line_end >= 0:
            self._line_start = line_end + 1
        self._searched = max(position, self._searched)
        space = _SPACE.match(self._text, self._line_start, position)
        return position - self._line_start if space and space.end() == position else 0

    def after_garbage(self, start: int) -> int:
        """The next declaration behind the token at `start`, wherever it stands."""
        position = start
        while True:
            found = next_token(self._text, position)
            kind = found.lastindex
            begin: int
            begin, position = found.span(kind)
            if kind == COMMENT:
                position = self._nesting.comment_end(begin)
            elif kind == END or (begin > start and _WITHIN_LINE.match(self._text, begin)):
                return begin
