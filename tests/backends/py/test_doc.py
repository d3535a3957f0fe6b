"""A docstring says what the comment said, whatever the comment said."""

import ast

import pytest

from forstgen.backends.py.doc import docstring


def spoken(literal: str | None) -> str:
    assert literal is not None
    value = ast.literal_eval(literal)
    assert isinstance(value, str)
    return value


@pytest.mark.parametrize(
    "doc",
    [
        "Plain",
        'says """ so',
        'four """" in a row',
        "back\\slash",
        "ends in one \\",
        "\\N{x} \\u12 \\x",
        "it's 'quoted'",
        "ü 名 \U0001f600",
        "word " * 40,
        "{{ x }} {% y %} %s {0}",
    ],
)
def test_the_text_comes_back(doc: str) -> None:
    assert spoken(docstring(doc, "")) == doc.strip()


@pytest.mark.parametrize("doc", ['"begins', 'ends"', '"'])
def test_a_quote_at_an_end_is_kept_apart(doc: str) -> None:
    assert spoken(docstring(doc, "")).strip() == doc


def test_lines_are_indented_and_empty_ones_are_empty() -> None:
    assert docstring("First.\n\n  * one\n    * two\n", "    ") == (
        '    """First.\n\n    * one\n      * two\n    """'
    )


def test_what_no_source_may_hold_is_dropped() -> None:
    assert spoken(docstring("a\x00b\x1bc\ud800d", "")) == "abcd"


@pytest.mark.parametrize("doc", [None, "", "  \n ", "\x00"])
def test_nothing_to_say_is_no_docstring(doc: str | None) -> None:
    assert docstring(doc, "") is None


def test_more_stands_in_a_paragraph_of_its_own() -> None:
    assert spoken(docstring("First.", "", "Raises `X`.")) == "First.\n\nRaises `X`.\n"
    assert spoken(docstring(None, "", "Raises `X`.")) == "Raises `X`."
