"""Short ways from text to what the tests look at."""

from forstgen.diagnostics import Diagnostic
from forstgen.source import SourceFile
from forstgen.syntax import ast, parse
from tests.syntax.notation import written


def read(text: str) -> tuple[ast.File, tuple[Diagnostic, ...]]:
    outcome = parse(SourceFile("test.ft", text))
    assert outcome.value is not None
    return outcome.value, outcome.diagnostics


def file(text: str) -> ast.File:
    """A text without mistakes."""
    value, diagnostics = read(text)
    assert diagnostics == ()
    return value


def understood(text: str) -> str:
    """The declarations of a text without mistakes."""
    return written(file(text).declarations)


def type_of(text: str) -> str:
    """What stands behind the `=` of `type T = …`."""
    return understood(f"type T = {text}").removeprefix("type T = ")


def complaints(text: str) -> list[tuple[str, str]]:
    """The code and the marked text of every diagnostic."""
    return [(d.code, _marked(d)) for d in read(text)[1]]


def _marked(diagnostic: Diagnostic) -> str:
    assert diagnostic.span is not None
    source, start, end = diagnostic.span
    assert 0 <= start <= end <= len(source.text)
    return source.text[start:end]
