"""Diagnostics for machines: JSON, GitHub workflow commands, SARIF 2.1.0.

Lines and columns count from 1, columns in Unicode code points; an end is behind the last
character.
"""

import json
from collections.abc import Sequence
from urllib.parse import quote

from forstgen.diagnostics.codes import CODES
from forstgen.diagnostics.diagnostic import Diagnostic
from forstgen.source import Span

__all__ = ["render_github", "render_json", "render_sarif"]

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render_json(diagnostics: Sequence[Diagnostic]) -> str:
    """`{"diagnostics": […]}`; what is not known (a place, a help text) is null."""
    return _dump({"diagnostics": [_record(diagnostic) for diagnostic in diagnostics]})


def _record(diagnostic: Diagnostic) -> dict[str, object]:
    span = diagnostic.span
    line, column, end_line, end_column = (None,) * 4 if span is None else _range(span)
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "help": diagnostic.help,
        "path": None if span is None else span.source.path,
        "line": line,
        "column": column,
        "endLine": end_line,
        "endColumn": end_column,
    }


def _range(span: Span) -> tuple[int, int, int, int]:
    return (*span.source.position(span.start), *span.source.position(span.end))


def render_github(diagnostics: Sequence[Diagnostic]) -> str:
    """One workflow command a line: annotations on the changed files of a pull request."""
    return "".join(_command(diagnostic) + "\n" for diagnostic in diagnostics)


def _command(diagnostic: Diagnostic) -> str:
    properties: dict[str, object] = {}
    if diagnostic.span is not None:
        line, column, end_line, end_column = _range(diagnostic.span)
        properties = {"file": diagnostic.span.source.path, "line": line, "endLine": end_line}
        if line == end_line:  # columns are not allowed on annotations of several lines
            properties |= {"col": column, "endColumn": max(column, end_column - 1)}
    properties["title"] = diagnostic.code
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{diagnostic.severity.value} {listed}::{_escape(_full_text(diagnostic))}"


def _full_text(diagnostic: Diagnostic) -> str:
    return diagnostic.message + (f"\nhelp: {diagnostic.help}" if diagnostic.help else "")


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")


def render_sarif(diagnostics: Sequence[Diagnostic], version: str) -> str:
    """One SARIF run, with a rule for each code that occurs."""
    rules = {code: index for index, code in enumerate(sorted({d.code for d in diagnostics}))}
    driver = {"name": "forstgen", "version": version, "rules": [_rule(code) for code in rules]}
    results = [_result(diagnostic, rules[diagnostic.code]) for diagnostic in diagnostics]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return _dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(code: str) -> dict[str, object]:
    severity, title = CODES[code]
    return {
        "id": code,
        "shortDescription": {"text": title},
        "defaultConfiguration": {"level": severity.value},
    }


def _result(diagnostic: Diagnostic, rule: int) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": diagnostic.severity.value,
        "message": {"text": _full_text(diagnostic)},
    }
    if diagnostic.span is not None:
        result["locations"] = [_location(diagnostic.span)]
    if diagnostic.labels:
        result["relatedLocations"] = [
            {"id": number, **_location(label.span), "message": {"text": label.text}}
            for number, label in enumerate(diagnostic.labels, 1)
        ]
    return result


def _location(span: Span) -> dict[str, object]:
    keys = ("startLine", "startColumn", "endLine", "endColumn")
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(span.source.path)},
            "region": dict(zip(keys, _range(span), strict=True)),
        }
    }


def _uri(path: str) -> str:
    """A relative path as a relative reference, an absolute one as a `file:` URI."""
    quoted = quote(path, errors="surrogateescape")
    if path.startswith("/"):
        return f"file://{quoted}"
    return f"file:///{quoted}" if path[1:2] == ":" else quoted


def _dump(value: object) -> str:
    return json.dumps(value, indent=2) + "\n"
