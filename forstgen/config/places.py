"""Where a key stands in a TOML text, so that a problem can be shown there.

Reads just enough of TOML: headers, bare and quoted keys at the start of a line. A key that is
written in another way (in an inline table) is not found, and the problem is shown without it.
"""

import re
from collections.abc import Sequence

__all__ = ["find_key"]

_LINE = re.compile(
    r"^[ \t]*(\[{1,2})?[ \t]*((?:[\w-]+|\"[^\"\n]*\"|'[^'\n]*'|[ \t]*\.[ \t]*)+)", re.M
)
_PART = re.compile(r"[\w-]+|\"[^\"]*\"|'[^']*'")


def find_key(text: str, key: Sequence[str]) -> tuple[int, int] | None:
    """The range of the last part of `key` in `text`: of an assignment, or of a table's header."""
    wanted = tuple(key)
    table: tuple[str, ...] = ()
    for line in _LINE.finditer(text):
        base = () if line[1] else table
        parts = list(_PART.finditer(line[2]))
        path = base + tuple(part[0].strip("\"'") for part in parts)
        if path[: len(wanted)] == wanted and len(wanted) > len(base):
            part = parts[len(wanted) - len(base) - 1]
            return line.start(2) + part.start(), line.start(2) + part.end()
        if line[1]:
            table = path
    return None
