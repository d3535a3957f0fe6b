"""What every part of the builder needs: the text, spans and names in it, comments, diagnostics."""

from typing import Any, cast

from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.source import SourceFile, Span
from forstgen.syntax.ast import Name
from forstgen.syntax.comments import Comments
from forstgen.syntax.nesting import Nesting

_new_tuple: Any = tuple.__new__


class Context:
    """One source file that is being read."""

    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.text = source.text
        self.nesting = Nesting(source.text)
        self.comments = Comments(source.text, self.nesting)
        self.diagnostics: list[Diagnostic] = []

    def span(self, start: int, end: int) -> Span:
        # `Span(…)` takes twice as long, and every node has one.
        return cast(Span, _new_tuple(Span, (self.source, start, end)))

    def name(self, text: str, start: int, end: int) -> Name:
        return Name(text, _new_tuple(Span, (self.source, start, end)))

    def doc(self, start: int) -> str | None:
        """The comment before the node that begins at `start`."""
        return self.comments.leading(start)

    def doc_around(self, start: int, end: int) -> str | None:
        """The comment before the node, or else the one behind it in its line."""
        return self.comments.leading(start) or self.comments.trailing(end)

    def report(
        self, code: str, message: str, start: int, end: int, help: str | None = None
    ) -> None:
        self.diagnostics.append(diagnostic(code, message, self.span(start, end), help=help))
