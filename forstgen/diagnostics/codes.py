"""The table of diagnostic codes: each code's severity and one-line title.

A code is stable: users suppress it, link to it and search for it. Add new ones in alphabetical
order; `diagnostic()` is the only way to make a Diagnostic, so a code missing here cannot be used.
"""

from forstgen.diagnostics.diagnostic import Diagnostic, Label, Severity
from forstgen.source import Span

__all__ = ["CODES", "diagnostic"]

_E, _W = Severity.ERROR, Severity.WARNING

CODES: dict[str, tuple[Severity, str]] = {
    "cannot-read": (_E, "A file or folder that cannot be read"),
    "cannot-write": (_E, "An output folder that cannot be written into"),
    "config-syntax": (_E, "A configuration file that is not valid TOML or JSON"),
    "config-unknown-key": (_E, "A key that no configuration has"),
    "config-value": (_E, "A configuration key with a value that it cannot have"),
    "foreign-file": (_E, "Something that forstgen did not write stands where it would write"),
    "input-not-found": (_E, "A path that does not exist"),
    "missing-input": (_E, "Nothing was named to read"),
    "missing-target": (_E, "Nothing was named to generate"),
    "no-input": (_E, "No Forst file to read"),
    "not-utf-8": (_E, "A file that is not UTF-8 text"),
    "output-not-a-folder": (_E, "An output that is not a folder"),
    "output-overlap": (_E, "Two targets whose output folders get in each other's way"),
    "path-collision": (_E, "Two generated files that are one where case does not count"),
    "stale-output": (_E, "A generated file that is not what the input says"),
    "unknown-target": (_E, "A target that no backend makes"),
    "unknown-type": (_E, "A name that no type declaration has"),
    "unsafe-path": (_E, "A generated path that an output folder cannot have"),
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
