"""The formats that programs read: exact keys, escapes, regions."""

import json

from forstgen.diagnostics import Diagnostic, Label, Severity, diagnostic
from forstgen.diagnostics.machine import render_github, render_json, render_sarif
from forstgen.source import SourceFile, Span

TEXT = "package a\n\ntype Ä𝒜 = Strng\n"


def unknown_type(path: str = "api/a.ft") -> Diagnostic:
    source = SourceFile(path, TEXT)
    start = TEXT.index("Strng")
    return diagnostic(
        "unknown-type",
        "No type is named `Strng`",
        Span(source, start, start + 5),
        help="did you mean `String`?",
        labels=(Label(Span(source, 0, 7), "in this package"),),
    )


def test_json_has_exactly_the_promised_keys() -> None:
    assert json.loads(render_json([unknown_type()])) == {
        "diagnostics": [
            {
                "code": "unknown-type",
                "severity": "error",
                "message": "No type is named `Strng`",
                "help": "did you mean `String`?",
                "path": "api/a.ft",
                "line": 3,
                "column": 11,
                "endLine": 3,
                "endColumn": 16,
            }
        ]
    }


def test_json_without_problems_is_an_empty_list() -> None:
    assert json.loads(render_json([])) == {"diagnostics": []}


def test_json_of_a_problem_of_the_whole_run_keeps_its_keys_as_null() -> None:
    [record] = json.loads(render_json([Diagnostic("x", Severity.ERROR, "m")]))["diagnostics"]

    assert list(record) == [
        *("code", "severity", "message", "help"),
        *("path", "line", "column", "endLine", "endColumn"),
    ]
    assert [record[key] for key in ("help", "path", "line", "endColumn")] == [None] * 4


def test_json_is_ascii_so_no_terminal_encoding_can_break_it() -> None:
    assert render_json([unknown_type("größe/𝒜.ft")]).isascii()


def test_a_github_command_is_one_line_with_its_specials_escaped() -> None:
    source = SourceFile("a,b:c%.ft", TEXT)
    start = TEXT.index("Strng")
    written = render_github(
        [Diagnostic("unknown-type", Severity.WARNING, "50%\r\n", Span(source, start, start + 5))]
    )

    assert written == (
        "::warning file=a%2Cb%3Ac%25.ft,line=3,endLine=3,col=11,endColumn=15,"
        "title=unknown-type::50%25%0D%0A\n"
    )


def test_a_github_command_carries_the_help_and_drops_columns_over_several_lines() -> None:
    source = SourceFile("a.ft", TEXT)
    written = render_github(
        [Diagnostic("x", Severity.ERROR, "m", Span(source, 0, len(TEXT) - 1), help="h")]
    )

    assert written == "::error file=a.ft,line=1,endLine=3,title=x::m%0Ahelp: h\n"


def test_sarif_names_each_rule_once_and_points_at_regions() -> None:
    log = json.loads(render_sarif([unknown_type("api v1/ä.ft"), unknown_type()], "1.2.3"))
    [run] = log["runs"]
    first, second = run["results"]

    assert log["version"] == "2.1.0"
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["version"] == "1.2.3"
    assert run["tool"]["driver"]["rules"] == [
        {
            "id": "unknown-type",
            "shortDescription": {"text": "A name that no type declaration has"},
            "defaultConfiguration": {"level": "error"},
        }
    ]
    assert first["ruleIndex"] == second["ruleIndex"] == 0
    assert first["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "api%20v1/%C3%A4.ft"},
                "region": {"startLine": 3, "startColumn": 11, "endLine": 3, "endColumn": 16},
            }
        }
    ]
    assert first["relatedLocations"][0]["message"] == {"text": "in this package"}


def test_sarif_of_an_absolute_path_is_a_file_uri() -> None:
    log = json.loads(render_sarif([unknown_type("/srv/a.ft")], "1"))
    [location] = log["runs"][0]["results"][0]["locations"]

    assert location["physicalLocation"]["artifactLocation"]["uri"] == "file:///srv/a.ft"
