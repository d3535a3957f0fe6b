"""The diagnostics of one run of `resolve`, in the order in which they were found."""

from forstgen.diagnostics import Diagnostic, Label, diagnostic
from forstgen.source import Span

__all__ = ["Report"]


class Report:
    """Collects; never stops, never raises."""

    __slots__ = ("diagnostics",)

    def __init__(self) -> None:
        self.diagnostics: list[Diagnostic] = []

    def add(
        self,
        code: str,
        message: str,
        span: Span,
        *,
        help: str | None = None,
        labels: tuple[Label, ...] = (),
    ) -> None:
        self.diagnostics.append(diagnostic(code, message, span, help=help, labels=labels))
