"""Which files of a folder count: include and exclude patterns, and what they match.

Patterns are globs with slashes: `*`, `?`, `[a-z]`, `{a,b}`, and `**` for any folders. One without a
slash fits a file or folder of that name anywhere. One that fits a folder fits all that is in it.
"""

import os
import re
from functools import cache
from pathlib import Path

from forstgen.node import node

__all__ = ["Selection"]


@node
class Selection:
    """Patterns, relative to the absolute folder `base`. Without `include` everything counts."""

    base: Path
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def takes(self, path: Path) -> bool:
        """Whether the file `path` counts."""
        relative = self._relative(path)
        included = not self.include or any(_fits(pattern, relative) for pattern in self.include)
        return included and not self.excludes(path)

    def excludes(self, path: Path) -> bool:
        """Whether the file or folder `path`, and all that is in it, is left out."""
        relative = self._relative(path)
        return any(_fits(pattern, relative) for pattern in self.exclude)

    def _relative(self, path: Path) -> str:
        return os.path.relpath(path, self.base).replace(os.sep, "/")


def _fits(pattern: str, path: str) -> bool:
    return _compiled(pattern).fullmatch(path) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    plain = pattern.removeprefix("./").rstrip("/")
    anywhere = "" if "/" in plain else "(?:.*/)?"
    return re.compile(f"{anywhere}{_translate(plain.lstrip('/'))}(?:/.*)?", re.DOTALL)


_TOKEN = re.compile(r"\*\*/|\*\*|\*|\?|\[!?\]?[^\]/]*\]|\{[^{}]*\}|.", re.DOTALL)


def _translate(pattern: str) -> str:
    """`pattern` as a regular expression; a bracket that is never closed stands for itself."""
    return "".join(_piece(token) for token in _TOKEN.findall(pattern))


def _piece(token: str) -> str:
    match token:
        case "**/":
            return "(?:.*/)?"
        case "**":
            return ".*"
        case "*":
            return "[^/]*"
        case "?":
            return "[^/]"
    if len(token) > 1 and token[0] == "{":
        return "(?:" + "|".join(_translate(part) for part in token[1:-1].split(",")) + ")"
    if len(token) > 1:
        negated = token[1] == "!"
        members = re.sub(r"[\\\[\]^&~|]", r"\\\g<0>", token[1 + negated : -1])
        return f"(?!/)[{'^' if negated else ''}{members}]"
    return re.escape(token)
