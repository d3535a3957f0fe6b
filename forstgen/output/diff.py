"""A plan as a unified diff, such as `git apply` and `patch -p1` take."""

import difflib
import re
from collections.abc import Iterator

from forstgen.output.plan import Change, Plan
from forstgen.paths import shown

__all__ = ["diff"]

_CONTEXT = 3

_HUNK = re.compile(r"@@ -(\d+)(,\d+)? \+(\d+)(,\d+)? @@")


def diff(plan: Plan) -> Iterator[str]:
    """The lines of the diff of each change, each with its line end."""
    for change in plan.changes:
        yield from _diff(shown(plan.root / change.path).lstrip("/"), change)


def _diff(path: str, change: Change) -> Iterator[str]:
    old, new = _lines(change.old), _lines(change.new)
    same = _common(old, new)
    skipped = max(0, same - _CONTEXT)
    tail = min(_common(old[same:][::-1], new[same:][::-1]), len(old), len(new))
    end = max(0, tail - _CONTEXT)
    yield from _header(path, change)
    # Generated files are long and their changes small: only what lies between the equal ends is
    # compared, and the line numbers are put right afterwards.
    inner = difflib.unified_diff(
        old[skipped : len(old) - end], new[skipped : len(new) - end], n=_CONTEXT
    )
    for number, line in enumerate(inner):
        if number > 1:
            line = _shift(line, skipped) if line.startswith("@@") else line
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _header(path: str, change: Change) -> Iterator[str]:
    """Git's own header, because only it can say that an empty file comes or goes."""
    before, after = f"a/{path}", f"b/{path}"
    yield f"diff --git {before} {after}\n"
    if change.old is None:
        yield "new file mode 100644\n"
        before = "/dev/null"
    if change.new is None:
        yield "deleted file mode 100644\n"
        after = "/dev/null"
    if change.old or change.new:
        yield f"--- {before}\n"
        yield f"+++ {after}\n"


def _lines(content: bytes | None) -> list[str]:
    *lines, rest = (content or b"").decode(errors="replace").split("\n")
    return [f"{line}\n" for line in lines] + ([rest] if rest else [])


def _common(a: list[str], b: list[str]) -> int:
    """How many lines at the start of both are equal."""
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count


def _shift(hunk: str, lines: int) -> str:
    def later(match: re.Match[str]) -> str:
        old, old_length, new, new_length = match.groups(default="")
        return f"@@ -{int(old) + lines}{old_length} +{int(new) + lines}{new_length} @@"

    return _HUNK.sub(later, hunk)
