"""A lock's text → its lines, or what is wrong with it.

Whoever takes a lock as what a version was reads it whole. Whoever writes it anew needs its remarks
alone, but must not lose what it does not understand.
"""

import re
from collections.abc import Iterator

from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.lock.lines import (
    END,
    FORMAT,
    REMARK,
    Lock,
    Remark,
    format_of,
    is_whole,
    lines_in,
    read_line,
    remarks_in,
)
from forstgen.source import SourceFile, Span

__all__ = ["REGENERATE", "read_lock", "read_remarks"]

REGENERATE = "run `forstgen`, which writes it anew"

_MERGE = re.compile(r"(?:<{7}|\|{7}|={7}|>{7})(?: .*)?")


def read_lock(path: str, text: str) -> Outcome[Lock]:
    """The lines of the lock `text`, or where it is none; `path` is for people."""
    source = SourceFile(path, text)
    problem = _stranger(source) or _newer(source) or _cut(source) or _damage(source)
    if problem is not None:
        return Outcome(None, (problem,))
    found = (read_line(line) for line in lines_in(text))
    lines = tuple(line for line in found if line is not None)
    return Outcome(Lock(source, lines, remarks_in(text)))


def read_remarks(path: str, text: str) -> Outcome[tuple[Remark, ...]]:
    """What the next lock keeps of the lock `text`, whatever a merge has left of the rest; it is an
    error where there is more to keep, or may be."""
    source = SourceFile(path, text)
    problem = _newer(source)
    if problem is None and format_of(text) is not None:
        problem = next(_strange(source), None)
    if problem is not None:
        return Outcome(None, (problem,))
    return Outcome(remarks_in(text))


def _stranger(source: SourceFile) -> Diagnostic | None:
    if format_of(source.text) is not None:
        return None
    help = (
        "name one that forstgen wrote; if this should be one, move it away and run `forstgen`, "
        "which writes it anew"
    )
    return _syntax(Span(source, 0, 0), "This is not a lock", help)


def _newer(source: SourceFile) -> Diagnostic | None:
    found = format_of(source.text)
    if found in (None, FORMAT):
        return None
    message = f"The lock has format {found}, and this version of forstgen knows format {FORMAT}"
    return _syntax(Span(source, 0, 0), message, "update forstgen")


def _cut(source: SourceFile) -> Diagnostic | None:
    """A lock that has lost its end would be one of fewer declarations."""
    if is_whole(source.text):
        return None
    end = len(source.text)
    message = f"The lock does not end with `{END}`: it was cut, or an older forstgen wrote it"
    return _syntax(Span(source, end, end), message, f"restore it, or {REGENERATE}")


def _damage(source: SourceFile) -> Diagnostic | None:
    """The first line that forstgen would not have written where it is."""
    seen: set[str] = set()
    strange = next(_strange(source), None)
    for span, content in _lines(source):
        if _MERGE.fullmatch(content):
            merge = f"merge the sources and {REGENERATE}"
            return _syntax(span, "A merge left a conflict in the lock", merge)
        if strange is not None and strange.span == span:
            return strange
        line = read_line(content)
        if line is not None and line.symbol in seen:
            return _syntax(span, f"The lock has `{line.symbol}` twice", REGENERATE)
        seen.add("" if line is None else line.symbol)
    return None


def _strange(source: SourceFile) -> Iterator[Diagnostic]:
    """Lines that are none, and that nobody but a person or another version has written."""
    for span, content in _lines(source):
        known = REMARK.fullmatch(content) or _MERGE.fullmatch(content) or read_line(content)
        if not known:
            what = "forstgen writes no such line into the lock"
            help = (
                "correct the line or remove it, then run `forstgen`, which writes the others anew"
            )
            yield _syntax(span, what, help)


def _lines(source: SourceFile) -> Iterator[tuple[Span, str]]:
    """The lines that say something, each with its place."""
    start = 0
    for text in source.text.split("\n"):
        content = text.removesuffix("\r")
        if content and not content.startswith("#"):
            yield Span(source, start, start + len(content)), content
        start += len(text) + 1


def _syntax(span: Span, message: str, help: str) -> Diagnostic:
    return diagnostic("lock-syntax", message, span, help=help)
