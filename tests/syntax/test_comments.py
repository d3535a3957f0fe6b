"""Comments become the documentation of what they stand before, or behind in its line."""

import pytest

from forstgen.syntax import ast
from tests.syntax.sources import file


def doc(text: str) -> str | None:
    """Of the last declaration."""
    decl = file(text).declarations[-1]
    assert isinstance(decl, ast.TypeDecl | ast.ErrorDecl | ast.GuardDecl | ast.FuncDecl)
    return decl.doc


def member_docs(members: str) -> list[str | None]:
    (decl,) = file(f"type T = {members}").declarations
    assert isinstance(decl, ast.TypeDecl)
    assert isinstance(decl.type, ast.ShapeType)
    return [member.doc for member in decl.type.members]


@pytest.mark.parametrize(
    ("comment", "text"),
    [
        ("// One line.", "One line."),
        ("//tight  ", "tight"),
        ("// first\n//\n//   second", "first\n\n  second"),
        ("/* one */", "one"),
        ("/**\n * A text\n * of two lines.\n */", "A text\nof two lines."),
        ("/* a /* b */ c */", "a /* b */ c"),
        ("// first\n/* second */\n// third\r", "first\nsecond\nthird"),
        ("// header\n\n// near", "near"),
        ("// far\n\n", None),
        ("//", None),
        ("type S = Int // of S", None),
        ("type S = Int // of S\n// of T", "of T"),
    ],
)
@pytest.mark.parametrize(
    "declaration",
    ["type T = Int", "error T {}", "func t() {}", "is (x Int) T { }"],
)
def test_before_a_declaration(comment: str, text: str | None, declaration: str) -> None:
    assert doc(f"{comment}\n{declaration}") == text


def test_before_and_behind_members() -> None:
    assert member_docs(
        """{
          // Before a.
          a: Int, // not this
          b: String.Min(1) // Behind b.
          c: {
            // Of d, in c.
            d: Int
          } /* Behind c. */
          // Before m,
          // in two lines.
          m(x Int): Int
          Inner, // Behind Inner.

          // far

          e: Int, f: Int, // Behind f.
        }"""
    ) == [
        "Before a.",
        "Behind b.",
        "Behind c.",
        "Before m,\nin two lines.",
        "Behind Inner.",
        None,
        "Behind f.",
    ]


def test_in_structs() -> None:
    assert member_docs(
        """struct {
          // Of A.
          A int
          B, C string `json:"b"` // Of both.
          Inner // Of Inner.
          /* Of D. */ D int
        }"""
    ) == ["Of A.", "Of both.", "Of both.", "Of Inner.", "Of D."]


def test_documentation_does_not_count_when_trees_are_compared() -> None:
    plain, documented = file("type T = { x: Int }"), file("// T\ntype T = { x: Int // x\n }")

    assert plain.declarations == documented.declarations
