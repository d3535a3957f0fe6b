"""Mistakes are told where they are, in the user's words; what stands around them is still read."""

import pytest

from tests.syntax.notation import written
from tests.syntax.sources import complaints, read

TOKEN, OPEN = "syntax-unexpected-token", "syntax-unclosed-brace"


@pytest.mark.parametrize(
    ("text", "message", "marked"),
    [
        ("type A String", "expected `=` after `type A`, found `String`", "String"),
        ("type A = ", "expected a type after `=`, found the end of the file", ""),
        ("type A = {x Int}", "expected `:` before `Int`", "Int"),
        ("type A = {x []Int}", "expected `:` after `x`, found `[`", "["),
        ("type A = {x: }", "expected a type after `:`, found `}`", "}"),
        ("type A = {x: Int,, y: Int}", "unexpected second `,`", ","),
        ("type A = {x: Int; y: Int}", "unexpected `;`", ";"),
        ("type A = {x: Int}.Router", "unexpected `.`", "."),
        ("type A = Foo<T>", "unexpected `<`", "<"),
        ("type A struct { a b c }", "unexpected `c`", "c"),
        ("type A = interface { x: Int }", "expected `}` after `{`, found `x`", "x"),
        ("type A = (A = 1, B)", "expected `=` after `B`, found `)`", ")"),
        ("error E", "expected the fields of the error `E`, found the end of the file", ""),
        ("error E = {}", "expected the fields of the error `E`, found `=`", "="),
        ("func F(Int) {}", "expected the type of the parameter `Int`, found `)`", ")"),
        ("func F() -> Int {}", "unexpected `->`", ">"),
        ("func F[T]() {}", "expected `(` after `F`, found `[`", "["),
        ("const X Int = 1", "expected `:` or `=` after `X`, found `Int`", "Int"),
        ('import x from "y"', "expected the path of the import, found `from`", "from"),
        ("let x = 1", "expected a declaration, found `let`", "let"),
        ("tpye A = Int", "expected a declaration, found `tpye`", "tpye"),
        ("\0", "expected a declaration, found the character U+0000", "\0"),
        ("is (x T) G { ensure x > 1 }", "expected `is` after `x`, found `>`", ">"),
        ("is (x T) G { ensure x is }", "expected a name or `{` after `is`, found `}`", "}"),
    ],
)
def test_an_unexpected_token(text: str, message: str, marked: str) -> None:
    (diagnostic,) = read(text)[1]

    assert diagnostic.message == message
    assert complaints(text) == [(TOKEN, marked)]


@pytest.mark.parametrize(
    ("text", "help"),
    [
        ("type A String", "a type is declared with `type A = …`"),
        ("tpye A = Int", "did you mean `type`?"),
        ("func F() -> Int {}", "a result is written with a colon: `func F(): Int { }`"),
        ("func F(Int) {}", "a parameter is written `name: Type` or `name Type`"),
        ("type A = {x []Int}", "a field is written `x: Type`"),
        ("type A struct { a b c }", "in a struct a line holds one member"),
    ],
)
def test_the_common_mistakes_have_a_remedy(text: str, help: str) -> None:
    (diagnostic,) = read(text)[1]

    assert diagnostic.help == help


@pytest.mark.parametrize(
    ("text", "code", "marked"),
    [
        ('type A = "abc\ntype B = Int', "syntax-unterminated-string", '"abc'),
        ("type A = 'a\ntype B = Int", "syntax-unterminated-string", "'a"),
        ("type A = `abc\ntype B = Int", "syntax-unterminated-string", "`"),
        ("/* a /* b */\ntype B = Int", "syntax-unterminated-comment", "/*"),
        ("type A /* a\n = Int type B = Int", "syntax-unterminated-comment", "/*"),
        ("func A() { /* a }\n}\ntype B = Int", "syntax-unterminated-comment", "/*"),
        ("func A() {\n f()\n\ntype B = Int", OPEN, "{"),
    ],
)
def test_what_never_ends_is_told_where_it_begins(text: str, code: str, marked: str) -> None:
    assert complaints(text) == [(code, marked)]
    assert "type B = Int" in written(read(text)[0].declarations)


@pytest.mark.parametrize(
    ("text", "message", "opening"),
    [
        ("type A = { x: Int", "expected `}`, found the end of the file", "{"),
        ("type A = {\n x: {\n y: Int\n}\ntype B = Int", "expected `}`, found `type`", "{"),
        ("type A = Map(String, Int\ntype B = Int", "expected `)`, found `type`", "("),
        ("type A = Foo.Bar(\ntype B = Int", "expected `)`, found `type`", "("),
        ("error A {\n x: Int\nerror B {}\ntype C = Int", "expected `}`, found `error`", "{"),
        ("const (\n A = 1\nconst B = 1", "expected `)`, found `const`", "("),
    ],
)
def test_a_bracket_that_nothing_closes_is_pointed_at(text: str, message: str, opening: str) -> None:
    (diagnostic,) = read(text)[1]
    (label,) = diagnostic.labels

    assert (diagnostic.code, diagnostic.message) == (OPEN, message)
    assert label.text == f"this `{opening}` is never closed"
    assert text[label.span.start : label.span.end] == opening


@pytest.mark.parametrize(
    "wrong",
    [
        "type A String",
        "type A =",
        "type A = {",
        "type A = {\n  x: Int,,\n  type: Int\n}",
        "error A",
        "error A {\n  x: Int",
        "func A()",
        "func A(x Int",
        "func A() {\n  f()",
        "is (x T) A(",
        "const A",
        "import",
        "let a = 1",
        'type A = "',
        "}",
        ")",
        "@",
        "\\ ? ; ,",
    ],
)
def test_a_mistake_costs_one_declaration(wrong: str) -> None:
    text = f"type First = Int\n{wrong}\ntype B = Int\nfunc C() {{}}\nerror D {{}}\nis (x B) E {{}}"
    value, diagnostics = read(text)

    assert written(value.declarations) == (
        "type First = Int; type B = Int; func C(): _; error D {}; is (x: B) E() {  }"
    )
    assert len(diagnostics) == 1


def test_every_mistake_is_told() -> None:
    text = "type A String\ntype B = {x: }\nfunc C( {}\ntype D = 0x1\nlet e\ntype F = Int"

    assert [marked for _, marked in complaints(text)] == ["String", "}", "type", "0x1", "let"]
    assert written(read(text)[0].declarations) == "type D = '0x1'; type F = Int"


def test_declarations_that_are_indented_alike_are_found_again() -> None:
    text = "  type A = {\n    x: Int\n  type B = {\n    type: Int,,\n  }\n  type C = Int"

    assert written(read(text)[0].declarations) == "type C = Int"
    assert [code for code, _ in complaints(text)] == [OPEN, TOKEN]


def test_a_declaration_in_a_comment_or_a_string_is_none() -> None:
    text = "type A = {,}\n/*\ntype B = Int\n*/\nconst X = `\ntype C = Int\n`\n// type D = Int\n"

    assert written(read(text)[0].declarations) == "const X: _ = '\\ntype C = Int\\n' #0"


def test_one_statement_never_loses_its_guard() -> None:
    text = "is (x T) G {\n ensure x is A\n ensure x >= 1 or B\n ensure is\n ensure x is C\n}"

    assert written(read(text)[0].declarations) == (
        "is (x: T) G() { ensure x is A(); ensure x is C() }"
    )
    assert complaints(text) == [(TOKEN, ">="), (TOKEN, "ensure")]


@pytest.mark.parametrize(
    "type",
    [
        "{x: " * 5000 + "Int" + "}" * 5000,
        "[]" * 5000 + "Int",
        "(" * 5000 + "Int" + ")" * 5000,
        "*" * 5000 + "Int",
        "Array(" * 5000 + "Int" + ")" * 5000,
        "A.B(" * 5000 + "1" + ")" * 5000,
        "struct { x " * 5000 + "int" + "}" * 5000,
        "{x: " * 5000,
    ],
    ids=lambda type: type[:10],
)
def test_nesting_beyond_the_limit_is_one_problem(type: str) -> None:
    value, diagnostics = read(f"type A = {type}\ntype B = Int")

    assert [diagnostic.code for diagnostic in diagnostics] == ["nesting-too-deep"]
    assert written(value.declarations) == "type B = Int"


@pytest.mark.parametrize("depth", [100])
def test_nesting_that_people_write_is_read(depth: int) -> None:
    assert complaints("type A = " + "{x: " * depth + "Int" + "}" * depth) == []
    assert complaints("type A = " + "[]" * depth + "Int") == []
    assert complaints("const A = " + "(" * depth + "1" + ")" * depth) == []


def test_blocks_beyond_the_limit_are_one_problem() -> None:
    blocks = "if x is A { " * 5000 + "}" * 5000

    assert [code for code, _ in complaints(f"is (x T) G {{ {blocks} }}")] == ["nesting-too-deep"]
    assert complaints(f"func F() {{ {blocks.replace('if x is A', 'for y in x')} ensure }}") == []
