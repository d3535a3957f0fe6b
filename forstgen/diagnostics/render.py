"""Diagnostics as text for people, and the order and number in which every format shows them."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from forstgen.diagnostics.diagnostic import Diagnostic, Severity
from forstgen.diagnostics.snippet import draw, printable
from forstgen.source import Span

__all__ = ["arrange", "render_text"]

_BOLD, _RED, _YELLOW, _BLUE = "1", "1;31", "1;33", "1;34"
_Paint: TypeAlias = Callable[[str, str], str]

_COLOR = {Severity.ERROR: _RED, Severity.WARNING: _YELLOW}


def arrange(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """By path, line and column, each once; those of the whole run first."""
    kept = {_place(diagnostic): diagnostic for diagnostic in diagnostics}
    return tuple(kept[key] for key in sorted(kept))


def _place(diagnostic: Diagnostic) -> tuple[str, int, int, str, str]:
    code, message, span = diagnostic.code, diagnostic.message, diagnostic.span
    if span is None:
        return "", -1, -1, code, message
    return span.source.path, span.start, span.end, code, message


def render_text(diagnostics: Sequence[Diagnostic], *, color: bool = False) -> str:
    """Each diagnostic with its place in the source, then their number; "" where there are none."""
    if not diagnostics:
        return ""
    paint = _paint if color else _plain
    blocks = ["\n".join(_block(diagnostic, paint)) + "\n" for diagnostic in diagnostics]
    return "\n".join((*blocks, _count(diagnostics) + "\n"))


def _paint(text: str, style: str) -> str:
    return f"\x1b[{style}m{text}\x1b[0m"


def _plain(text: str, style: str) -> str:
    return text


def _block(diagnostic: Diagnostic, paint: _Paint) -> Iterable[str]:
    severity = diagnostic.severity
    style = _COLOR[severity]
    word = paint(f"{severity.value}[{diagnostic.code}]", style)
    yield f"{_at(diagnostic.span, paint)}{word}: {paint(printable(diagnostic.message), _BOLD)}"
    yield from _source(diagnostic.span, style, paint)
    for label in diagnostic.labels:
        yield f"{_at(label.span, paint)}{paint('note', _BLUE)}: {printable(label.text)}"
        yield from _source(label.span, _BLUE, paint)
    if diagnostic.help is not None:
        first, *others = diagnostic.help.splitlines()
        yield f"{paint('help', _BLUE)}: {printable(first)}"
        yield from (f"      {printable(line)}" for line in others)


def _at(span: Span | None, paint: _Paint) -> str:
    if span is None:
        return ""
    line, column = span.source.position(span.start)
    return paint(f"{printable(span.source.path)}:{line}:{column}", _BOLD) + ": "


def _source(span: Span | None, style: str, paint: _Paint) -> Iterable[str]:
    if span is None or not span.source.text:
        return
    snippet = draw(span)
    gutter = f"{snippet.number:>5}"
    yield f"{gutter} | {snippet.text}".rstrip()
    yield f"{' ' * len(gutter)} | {_marked(snippet.mark, style, paint)}"


def _marked(mark: str, style: str, paint: _Paint) -> str:
    carets = mark.lstrip()
    return mark[: len(mark) - len(carets)] + paint(carets, style)


def _count(diagnostics: Sequence[Diagnostic]) -> str:
    errors = sum(diagnostic.is_error for diagnostic in diagnostics)
    warnings = len(diagnostics) - errors
    counts = ((errors, "error"), (warnings, "warning"))
    return ", ".join(f"{n} {word}{'s' * (n != 1)}" for n, word in counts if n)
