"""What people see of a diagnostic: the place, the line, the mark, the remedy, the count."""

from forstgen.diagnostics import Diagnostic, Label, Severity
from forstgen.diagnostics.render import arrange, render_text
from forstgen.source import SourceFile, Span


def problem(text: str, part: str, *, path: str = "a.ft", message: str = "Wrong") -> Diagnostic:
    """An error at the first `part` of a file with the content `text`."""
    start = text.index(part)
    span = Span(SourceFile(path, text), start, start + len(part))
    return Diagnostic("unknown-type", Severity.ERROR, message, span)


def mark_of(text: str, part: str) -> tuple[str, str]:
    """The source line and the mark below it, without the gutter."""
    lines = render_text([problem(text, part)]).splitlines()
    return lines[1].partition(" | ")[2], lines[2].partition(" | ")[2]


def test_a_diagnostic_shows_place_line_mark_labels_help_and_count() -> None:
    text = "package routes\n\ntype User = {}\ntype User = {\n  id: Strng\n}\n"
    source = SourceFile("api/users.ft", text)
    first = text.index("User")
    second = text.index("User", first + 1)
    typo = text.index("Strng")
    diagnostics = [
        Diagnostic(
            "duplicate-name",
            Severity.ERROR,
            "`User` is declared twice",
            Span(source, second, second + 4),
            labels=(Label(Span(source, first, first + 4), "the other `User` is here"),),
        ),
        Diagnostic(
            "unknown-type",
            Severity.WARNING,
            "No type is named `Strng`",
            Span(source, typo, typo + 5),
            help="did you mean `String`?\nTypes of other packages need an import",
        ),
    ]

    assert (
        render_text(diagnostics)
        == """\
api/users.ft:4:6: error[duplicate-name]: `User` is declared twice
    4 | type User = {
      |      ^^^^
api/users.ft:3:6: note: the other `User` is here
    3 | type User = {}
      |      ^^^^

api/users.ft:5:7: warning[unknown-type]: No type is named `Strng`
    5 |   id: Strng
      |       ^^^^^
help: did you mean `String`?
      Types of other packages need an import

1 error, 1 warning
"""
    )


def test_nothing_to_say_is_the_empty_text() -> None:
    assert render_text([]) == ""


def test_a_problem_of_the_whole_run_has_no_place() -> None:
    whole = Diagnostic("no-input", Severity.ERROR, "There is no input", help="name a folder")

    assert render_text([whole]) == (
        "error[no-input]: There is no input\nhelp: name a folder\n\n1 error\n"
    )


def test_the_mark_stands_under_its_characters_behind_a_tab() -> None:
    assert mark_of("\tid:\tStrng", "Strng") == ("    id: Strng", "        ^^^^^")


def test_the_mark_is_as_wide_as_wide_characters() -> None:
    assert mark_of("名前: 文字列 x", "文字列") == ("名前: 文字列 x", "      ^^^^^^")


def test_combining_characters_take_no_room() -> None:
    assert mark_of("cafe\u0301: Strng", "Strng") == ("cafe\u0301: Strng", "      ^^^^^")


def test_an_empty_span_and_a_span_at_the_end_get_one_mark() -> None:
    source = SourceFile("a.ft", "type A = {\r\n")
    end = Diagnostic("x", Severity.ERROR, "m", Span(source, 12, 12))
    line_end = Diagnostic("x", Severity.ERROR, "m", Span(source, 10, 12))

    assert render_text([end]).splitlines()[1:3] == ["    2 |", "      | ^"]
    assert render_text([line_end]).splitlines()[1:3] == [
        "    1 | type A = {",
        "      |           ^",
    ]


def test_a_span_of_several_lines_is_marked_on_its_first() -> None:
    assert mark_of("type A {\n  b\n}", "A {\n  b\n}") == ("type A {", "     ^^^")


def test_a_very_long_line_is_cut_around_the_mark() -> None:
    line, mark = mark_of("x" * 5_000_000 + "HERE" + "y" * 5_000_000, "HERE")

    assert line.startswith("…x")
    assert line.endswith("y…")
    assert len(line) < 200
    assert line[mark.index("^") :][: mark.count("^")] == "HERE"


def test_a_mark_longer_than_what_is_shown_ends_with_the_line() -> None:
    line, mark = mark_of("a " + "b" * 1000, "b" * 1000)

    assert len(mark) <= len(line)


def test_terminal_control_in_source_path_and_message_is_made_visible() -> None:
    diagnostic = problem("a\x1b[31m\u202e\x00 b", "b", path="\x1bx.ft", message="bad \x07 name")
    text = render_text([diagnostic])

    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "a␛[31m�␀ b" in text
    assert "bad ␇ name" in text


def test_colors_change_nothing_but_colors() -> None:
    import re

    diagnostics = [problem("type A = Strng", "Strng")]
    colored = render_text(diagnostics, color=True)

    assert "\x1b[1;31m" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == render_text(diagnostics)


def test_diagnostics_are_arranged_by_place_and_each_shown_once() -> None:
    text = "a b\nc"
    whole = Diagnostic("z", Severity.ERROR, "whole run")
    b, c = problem(text, "b"), problem(text, "c")
    other = problem(text, "b", path="B.ft")
    again = problem(text, "b")

    arranged = arrange([c, b, other, again, whole])

    assert [(d.message, d.span and (d.span.source.path, d.span.start)) for d in arranged] == [
        ("whole run", None),
        ("Wrong", ("B.ft", 2)),
        ("Wrong", ("a.ft", 2)),
        ("Wrong", ("a.ft", 4)),
    ]
