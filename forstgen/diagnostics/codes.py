"""The table of diagnostic codes: each code's severity and one-line title.

A code is stable: users suppress it, link to it and search for it. Add new ones in alphabetical
order; `diagnostic()` is the only way to make a Diagnostic, so a code missing here cannot be used.
"""

import re

from forstgen.diagnostics.diagnostic import Diagnostic, Label, Severity
from forstgen.source import Span

__all__ = ["CODES", "diagnostic"]

_MUCH = 400
_WORD = re.compile(r"([^\s`]{80})[^\s`]+")

_E, _W = Severity.ERROR, Severity.WARNING

CODES: dict[str, tuple[Severity, str]] = {
    "alias-cycle": (_E, "A type that is made of nothing but itself"),
    "breaking-change": (_E, "A change that breaks callers"),
    "cannot-read": (_E, "A file or folder that cannot be read"),
    "cannot-write": (_E, "An output folder that cannot be written into"),
    "config-syntax": (_E, "A configuration file that is not valid TOML or JSON"),
    "config-unknown-key": (_E, "A key that no configuration has"),
    "config-unreadable": (_E, "A configuration file that cannot be read"),
    "config-value": (_E, "A configuration key with a value that it cannot have"),
    "conflicting-intersection": (_E, "An intersection that no value satisfies"),
    "constraint-arguments": (_E, "A constraint or guard with the wrong arguments"),
    "constraint-conflict": (_E, "Constraints that contradict one another"),
    "constraint-loss": (_W, "A constraint that a target does not enforce"),
    "constraint-not-applicable": (_E, "A constraint that says nothing about its base type"),
    "contract-as-data": (_E, "A contract where a value is wanted"),
    "duplicate-declaration": (_E, "Two declarations of one name"),
    "duplicate-field": (_E, "Two fields of one name, in Forst or on the wire"),
    "duplicate-route": (_E, "Two functions under one path"),
    "duplicate-value": (_E, "An entry of a value group that repeats another"),
    "edited-output": (_E, "A generated file that is not what forstgen wrote"),
    "foreign-file": (_E, "Something that forstgen did not write stands where it would write"),
    "foreign-type": (_W, "A type of Go or TypeScript, which is any value here"),
    "guard-cycle": (_E, "A guard that asks for itself"),
    "incomplete-output": (_E, "A generated file that is missing"),
    "infinite-shape": (_E, "A type of which no finite value exists"),
    "input-not-found": (_E, "A path that does not exist"),
    "intersection-too-large": (_E, "An intersection of unions with too many members"),
    "invalid-map-key": (_E, "A map whose keys cannot be keys of a JSON object"),
    "invalid-tag": (_W, "A struct tag that cannot be read"),
    "lock-syntax": (_E, "A lock that cannot be read"),
    "missing-import": (_E, "A package that is used but not imported"),
    "missing-input": (_E, "Nothing was named to read"),
    "missing-target": (_E, "Nothing was named to generate"),
    "missing-toolchain": (_E, "A program that runs generated code is not on this machine"),
    "mixed-value-group": (_E, "A value group with values of several types"),
    "nesting-too-deep": (_E, "Types, blocks or expressions that are nested beyond the limit"),
    "no-input": (_E, "No Forst file to read"),
    "not-an-output": (_E, "A folder that forstgen did not write"),
    "not-exposed": (_W, "A function that cannot be called from outside"),
    "not-utf-8": (_E, "A file that is not UTF-8 text"),
    "output-not-a-folder": (_E, "An output that is not a folder"),
    "output-overlap": (_E, "Two targets whose output folders get in each other's way"),
    "package-cycle": (_E, "Packages whose types need one another"),
    "path-collision": (_E, "Two generated files that are one where case does not count"),
    "result-failure-not-error": (_E, "A result whose failure is no error"),
    "shape-too-large": (_E, "A shape with too many fields to be embedded or merged"),
    "stale-output": (_E, "A generated file that is not what the input says"),
    "syntax-invalid-escape": (_E, "A backslash in a string that begins no escape"),
    "syntax-invalid-number": (_E, "A number that Forst cannot hold"),
    "syntax-invalid-rune": (_E, "A rune that is not one character"),
    "syntax-unclosed-brace": (_E, "A bracket or brace that nothing closes"),
    "syntax-unexpected-token": (_E, "Something that cannot stand where it does"),
    "syntax-unterminated-comment": (_E, "A comment that never ends"),
    "syntax-unterminated-string": (_E, "A string or rune that never ends"),
    "type-arguments": (_E, "A type with the wrong type arguments"),
    "union-too-large": (_E, "A union with too many members"),
    "unknown-constraint": (_E, "A name that no constraint and no guard has"),
    "unknown-field": (_E, "A name that no field has"),
    "unknown-name": (_E, "A name that no constant, parameter or variable has"),
    "unknown-package": (_E, "A name that no package has"),
    "unknown-result": (_W, "A function whose result cannot be read from its body"),
    "unknown-target": (_E, "A target that no backend makes"),
    "unknown-type": (_E, "A name that no type declaration has"),
    "unknown-version": (_E, "A version that cannot be found"),
    "unsafe-path": (_E, "A generated path that an output folder cannot have"),
    "unsupported-statement": (_W, "A statement that a guard does not enforce"),
    "unsupported-type": (_E, "A type that cannot be written as JSON"),
    "validator-failed": (_E, "A generated validator that does not build or breaks off"),
    "values-file": (_E, "A file of values to be judged that is not one"),
    "version-mismatch": (_E, "Generated packages of different versions of a schema"),
    "void-as-data": (_E, "Void where a value is wanted"),
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
    labels = tuple(Label(label.span, _clip(label.text)) for label in labels)
    return Diagnostic(code, CODES[code][0], _clip(message), span, help and _clip(help), labels)


def _clip(text: str) -> str:
    """`text` with its endless words cut short: a name in the input may be as long as the file."""
    return _WORD.sub(r"\1…", text) if len(text) > _MUCH else text
