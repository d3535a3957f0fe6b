"""Statements are broken where black breaks them; `test_toolchains` asks black itself."""

import ast

import pytest

from forstgen.backends.py.layout import (
    annotation,
    call,
    collection,
    fits,
    import_from,
    quote,
    signature,
    string_assignment,
)

LONG = "A" * 50


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        'say "hi"',
        "it's",
        'it\'s "both"',
        "''\"",
        "\\",
        "\n\t\x7f\x00",
        "\u2028é名",
        "\ud800",
    ],
)
def test_a_string_is_quoted_so_that_it_comes_back(text: str) -> None:
    assert ast.literal_eval(quote(text)) == text


def test_quotes_are_those_that_need_fewer_escapes() -> None:
    assert quote("it's") == '"it\'s"'
    assert quote('"a"') == "'\"a\"'"
    assert quote("'\"") == '"\'\\""'


def test_wide_characters_count_twice() -> None:
    assert fits("名" * 44)
    assert not fits("名" * 45)
    assert fits("é" * 88)


def test_what_fits_stays_on_its_line() -> None:
    assert annotation("    ", "x: ", "list[T] | None", " = None") == (
        "    x: list[T] | None = None"
    )


def test_one_group_is_broken_at_its_bracket() -> None:
    assert annotation("", "x: ", f"dict[{LONG}, {LONG}]") == (
        f"x: dict[\n    {LONG},\n    {LONG},\n]"
    )
    assert annotation("", "x: ", f"list[{LONG}{LONG}]") == f"x: list[\n    {LONG}{LONG}\n]"


def test_a_union_is_broken_at_its_bars() -> None:
    assert annotation("", "x: ", f"{LONG} | {LONG}", " = None") == (
        f"x: (\n    {LONG}\n    | {LONG}\n) = None"
    )


def test_a_comma_in_a_string_breaks_nothing() -> None:
    text = f'Literal["a, [b", "{LONG}", "{LONG}"]'

    assert annotation("", "x: ", text) == (
        f'x: Literal[\n    "a, [b",\n    "{LONG}",\n    "{LONG}",\n]'
    )


def test_a_name_longer_than_a_line_is_left_alone() -> None:
    union = f"{LONG}{LONG} | None"

    assert annotation("", "x: ", union) == f"x: (\n    {LONG}{LONG}\n    | None\n)"
    assert annotation("", "x: ", LONG * 2) == f"x: {LONG * 2}"
    assert string_assignment("", "x = ", f'"{LONG * 2}"') == f'x = "{LONG * 2}"'


def test_calls_signatures_and_lists_are_broken_into_lines() -> None:
    assert call("", "class X(", (LONG, LONG), "):") == f"class X(\n    {LONG},\n    {LONG},\n):"
    assert signature("", "def f", ("self", f"x: {LONG}"), LONG, ":") == (
        f"def f(\n    self,\n    x: {LONG},\n) -> {LONG}:"
    )
    assert collection("x = ", (LONG, LONG), "[]") == f"x = [\n    {LONG},\n    {LONG},\n]"
    assert collection("x = ", ("A",), "()") == "x = (A,)"
    assert import_from("", "m", (LONG, LONG)) == (f"from m import (\n    {LONG},\n    {LONG},\n)")
