"""The table of diagnostic codes: each code's severity and one-line title.

A code is stable: users suppress it, link to it and search for it. Add new ones in alphabetical
order; `diagnostic()` is the only way to make a Diagnostic, so a code missing here cannot be used.
"""

from forstgen.diagnostics.diagnostic import Diagnostic, Label, Severity
from forstgen.source import Span

__all__ = ["CODES", "diagnostic"]

_E, _W = Severity.ERROR, Severity.WARNING

CODES: dict[str, tuple[Severity, str]] = {
    "unknown-type": (_E, "A name that no type declaration has"),
}


def diagnostic(
    code: str,
    message: str,
    span: Span | None = None,
    *,
    help: str | None = None,
    labels: tuple[Label, ...] = (),
) -> Diagnostic:
    """The diagnostic `code` at `span`, its severity taken from the table."""
    return Diagnostic(code, CODES[code][0], message, span, help, labels)
