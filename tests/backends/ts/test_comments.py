"""Documentation as comments that a text can neither leave nor make do anything."""

import pytest

from forstgen.backends.ts.comments import comment


@pytest.mark.parametrize(
    ("doc", "expected"),
    [
        (None, ""),
        ("", ""),
        (" \n ", ""),
        ("One line.", "/** One line. */\n"),
        ("Two\nlines.", "/**\n * Two\n * lines.\n */\n"),
        ("A\n\nB\n", "/**\n * A\n *\n * B\n */\n"),
        ("a\r\nb\u2028c", "/**\n * a\n * b\n * c\n */\n"),
        ("ends */ here", "/** ends *\\/ here */\n"),
        ("**/", "/** **\\/ */\n"),
        ("back\\slash \\", "/** back\\slash \\ */\n"),
        ("a\x02b\x03\x1b", "/** ab */\n"),
        ("@ts-ignore", "/**\n * @ts-ignore\n */\n"),
    ],
)
def test_a_doc_becomes_one_comment(doc: str | None, expected: str) -> None:
    assert comment(doc) == expected


def test_what_is_thrown_stands_behind_the_doc() -> None:
    assert comment("Finds it.", throws=["NotFound"]) == (
        "/**\n * Finds it.\n *\n * @throws {NotFound}\n */\n"
    )


def test_a_member_is_indented() -> None:
    assert comment("a\nb", indent=2) == "  /**\n   * a\n   * b\n   */\n"
