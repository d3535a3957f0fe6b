"""Every form of both dialects means what it should."""

import pytest

from forstgen.syntax import ast
from forstgen.syntax.lexer import COMMENT, next_token
from forstgen.syntax.nesting import Nesting
from tests.syntax.forms import DECLARATIONS, STATEMENTS, TYPES
from tests.syntax.notation import written
from tests.syntax.sources import file, type_of, understood


@pytest.mark.parametrize("text", TYPES)
def test_a_type(text: str) -> None:
    assert type_of(text) == TYPES[text]


@pytest.mark.parametrize("text", TYPES)
def test_a_type_stands_in_fields_parameters_and_results(text: str) -> None:
    assert type_of(f"{{x: ({text}\n)}}") == f"{{x: {TYPES[text]}}}"
    assert understood(f"func F(x: ({text}\n)): ({text}\n) {{}}") == (
        f"func F(x: {TYPES[text]}): {TYPES[text]}"
    )


@pytest.mark.parametrize("text", DECLARATIONS)
def test_a_declaration(text: str) -> None:
    assert understood(text) == DECLARATIONS[text]


@pytest.mark.parametrize("text", STATEMENTS)
def test_the_statements_of_a_guard(text: str) -> None:
    (guard,) = file(f"is (x T) G() {{ {text} }}").declarations

    assert isinstance(guard, ast.GuardDecl)
    assert written(guard.body) == STATEMENTS[text]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("is (x Foo) G", "is (x: Foo) G() { ensure x is A() }"),
        ("is (x: []Int) G()", "is (x: []Int) G() { ensure x is A() }"),
        ("is (x {a: Int}) g(n Int m: T,)", "is (x: {a: Int}) g(n: Int, m: T) { ensure x is A() }"),
        ("is (x Result(Int, Error)) G", "is (x: Result(Int, Error)) G() { ensure x is A() }"),
    ],
)
def test_the_head_of_a_guard_with_a_block_or_one_statement(head: str, expected: str) -> None:
    assert understood(head + " { ensure x is A }") == expected
    assert understood(head + " ensure x is A") == expected


@pytest.mark.parametrize("text", [*DECLARATIONS, *(f"type T = {text}" for text in TYPES)])
def test_comments_and_line_ends_change_nothing(text: str) -> None:
    assert understood(with_comments(text)) == understood(text)
    assert understood(text.replace("\n", "\r\n")) == understood(text)


def with_comments(text: str) -> str:
    """The text with a comment behind every token of it."""
    commented, position = "", 0
    while position < len(text):
        token = next_token(text, position)
        start, end = token.span(token.lastindex)
        if token.lastindex == COMMENT:
            end = Nesting(text).comment_end(start)
        commented += text[position:end] + ("\n" if text[start:].startswith("//") else " /* c */ ")
        position = max(end, position + 1)
    return commented


def test_package_and_imports() -> None:
    read = file(
        """
        package shop
        import "fmt"
        import _ `os`
        import ( // several
          . "strings"
          alias "a/b"
          node "./x"
          node node "./y"
        )
        """
    )

    assert written(read.package) == "shop"
    assert written(read.imports) == (
        "import _ 'fmt'; import _ 'os'; import . 'strings'; import alias 'a/b'; "
        "import node _ './x'; import node node './y'"
    )


def test_a_file_needs_no_package_and_no_declaration() -> None:
    assert file("").package is None
    assert file("// only a comment").declarations == ()
    assert (
        understood("\ufefftype A = Int\r\n\r\n\ufefftype B = Int") == "type A = Int; type B = Int"
    )


def test_spans_lie_on_what_was_written() -> None:
    text = "type A = {\n  x: String.Min(1).Max(3),\n  m(p Int): []B?\n}"
    (decl,) = file(text).declarations
    assert isinstance(decl, ast.TypeDecl)
    assert isinstance(decl.type, ast.ShapeType)
    field, method = decl.type.members
    assert isinstance(field, ast.Field)
    assert isinstance(field.type, ast.ConstrainedType)
    assert isinstance(method, ast.Method)
    assert method.result is not None

    spans = [
        decl.span,
        decl.name.span,
        field.span,
        field.type.base.span,
        *(call.span for call in field.type.constraints),
        field.type.constraints[1].name.span,
        method.span,
        method.parameters[0].span,
        method.result.span,
    ]

    assert [text[span.start : span.end] for span in spans] == [
        text,
        "A",
        "x: String.Min(1).Max(3)",
        "String",
        "Min(1)",
        "Max(3)",
        "Max",
        "m(p Int): []B?",
        "p Int",
        "[]B?",
    ]
