"""Doc comments as docstrings, the way black leaves them.

In: the text of a comment, any text. Out: a string literal that begins at its indent.
"""

import inspect
import re
import unicodedata

__all__ = ["docstring"]

_QUOTES = re.compile(r'"{3,}')


def docstring(doc: str | None, indent: str, more: str | None = None) -> str | None:
    """The literal, indented, without a line end, `more` in a paragraph of its own at the end.

    None where there is nothing to say.
    """
    if doc is None and more is None:
        return None
    lines = _lines(doc or "")
    if more is not None:
        lines += ["", more] if lines else [more]
    if not lines:
        return None
    if lines[0].startswith('"'):
        lines[0] = f" {lines[0]}"
    if len(lines) == 1:
        space = " " if lines[0].endswith('"') else ""
        return f'{indent}"""{lines[0]}{space}"""'
    body = "\n".join([lines[0], *(indent + line if line else "" for line in lines[1:])])
    return f'{indent}"""{body}\n{indent}"""'


def _lines(doc: str) -> list[str]:
    clean = inspect.cleandoc("\n".join(map(_printable, doc.splitlines())))
    return [_escaped(line.rstrip()) for line in clean.strip().splitlines()]


def _printable(line: str) -> str:
    """Without control characters, and without halves of characters that no encoding can write."""
    if line.isprintable():
        return line
    return "".join(char for char in line if char == "\t" or _is_fit(char))


def _is_fit(char: str) -> bool:
    return unicodedata.category(char) not in ("Cc", "Cs")


def _escaped(line: str) -> str:
    return _QUOTES.sub(_apart, line.replace("\\", "\\\\"))


def _apart(quotes: re.Match[str]) -> str:
    return '\\"' * len(quotes[0])
