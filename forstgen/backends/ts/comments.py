"""Documentation of the source as JSDoc, which no text of a user can leave or subvert."""

import re
from collections.abc import Iterable

__all__ = ["comment"]

_LINE_END = re.compile(r"\r\n|[\r\n\u2028\u2029]")
_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ud800-\udfff]")


def comment(doc: str | None, indent: int = 0, throws: Iterable[str] = ()) -> str:
    """`/** doc */` with its line end, or nothing where there is nothing to say."""
    lines = [] if doc is None else [_clean(line) for line in _LINE_END.split(doc)]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    tags = [f"@throws {{{name}}}" for name in throws]
    if lines and tags:
        lines.append("")
    lines += tags
    pad = " " * indent
    # A directive (`@ts-ignore`) works on the last line of a comment only: a tag never stands there.
    if len(lines) == 1 and not lines[0].startswith("@"):
        return f"{pad}/** {lines[0]} */\n"
    body = "".join(f"{pad} * {line}\n" if line else f"{pad} *\n" for line in lines)
    return f"{pad}/**\n{body}{pad} */\n" if lines else ""


def _clean(line: str) -> str:
    return _INVISIBLE.sub("", line).replace("*/", "*\\/").rstrip()
