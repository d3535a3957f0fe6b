"""Documentation as Go comments, which `gofmt` and `go vet` must find nothing to change in.

In: the text of a comment in Forst. Out: comment lines, each with its line feed; "" for no text.
`gofmt` rewrites comments before top-level declarations: it makes headings, lists, code blocks and
link definitions its own way. Text that would become one of them is put so that it stays text.
"""

import re
import unicodedata

__all__ = ["comment", "described"]

_SENTENCE_END = re.compile(r"[.:;!?…)\]]$")
_LINK = re.compile(r"^\[[^\]]*\]:")
_GAPS = re.compile(r"\n{3,}")


def described(name: str, known_as: str, doc: str | None, indent: str = "") -> str:
    """The comment on a declaration, which begins with the name, as Go's convention has it."""
    if not doc or not (lines := _lines(doc)):
        return ""
    first = lines[0]
    for known in (name, known_as):
        if first == known or first.startswith(f"{known} "):
            lines[0] = name + first[len(known) :]
            break
    else:
        lines[0] = f"{name} – {first}"
    return _commented(_separated(lines), indent)


def comment(doc: str | None, indent: str = "") -> str:
    """The comment on a field."""
    if not doc or not (lines := _lines(doc)):
        return ""
    return _commented(_separated(lines), indent)


def _commented(lines: list[str], indent: str) -> str:
    return "".join(f"{indent}// {line}\n" if line else f"{indent}//\n" for line in lines)


def _lines(doc: str) -> list[str]:
    """The lines of `doc`, without indentation; at most one empty line in a row."""
    text = doc.replace("\r\n", "\n").replace("``", "“").replace("''", "”")
    text = "\n".join(_plain(line) for line in text.split("\n"))
    return _GAPS.sub("\n\n", text).strip("\n").split("\n") if text.strip() else []


def _plain(line: str) -> str:
    if not line.isprintable():
        line = "".join(c if _is_plain(c) else " " for c in line)
    line = line.strip()
    if line.startswith("#"):
        line = line.lstrip("# ")
    if line.startswith("+build") or _LINK.match(line):
        line = f"– {line}"
    return line


def _is_plain(char: str) -> bool:
    return unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp") and char != "\ufeff"


def _separated(lines: list[str]) -> list[str]:
    """A single line between empty ones would become a heading; a full stop keeps it a sentence."""
    last = len(lines) - 1
    for at, line in enumerate(lines):
        alone = 0 < at < last and not lines[at - 1] and not lines[at + 1]
        if alone and line and not _SENTENCE_END.search(line):
            lines[at] = f"{line}."
    return lines
