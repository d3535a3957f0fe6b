"""What is read from the body of a function, whatever else it holds."""

import pytest

from forstgen.syntax import ast
from tests.syntax.notation import written
from tests.syntax.sources import file


def body(text: str, result: str = "") -> ast.FuncBody:
    *_, function = file(f"func F(x T){result} {{ {text} }}").declarations
    assert isinstance(function, ast.FuncDecl)
    return function.body


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("return 1", "1"),
        ("return -2.5", "-2.5"),
        ('return "a" // why\n', "'a'"),
        ("return nil", "nil"),
        ("return x", "x"),
        ("return (x.y.z)", "x.y.z"),
        ("return len(x.items)", "len(x.items)"),
        ("return auth.check(x, 1)", "auth.check(x, 1)"),
        ("return Ok(x)", "Ok(x)"),
        ("return [1, 2]", "[1, 2]"),
        ("return []", "[]"),
        ("return {a: 1, b: x.y, c: {d: true}, e}", "{a: 1, b: x.y, c: {d: true}, e}"),
        ("return {\n // note\n a: f(1),\n}", "{a: f(1)}"),
        ("return pkg.Item{a: 1}", "pkg.Item{a: 1}"),
        ('return map[string]interface{}{"a": 1}', "map[string]interface{}{'a': 1}"),
        ("return []Item{{a: 1}}", "[]Item{{a: 1}}"),
        ("if x { return 1 }\n return 2", "1; 2"),
        ("switch x { case 1: return 1 default: return 2 }", "1; 2"),
        ("return", "_"),
        ("return 1, 2", "?"),
        ("return x + 1", "?"),
        ("return x is Min(1)", "?"),
        ("return [3]Int{1, 2, 3}", "?"),
        ("return &x", "?"),
        ("return x[0]", "?"),
        ("return a ?? b", "?"),
        ("return func(): Int { return 1 }", "?"),
        ("f := func(): Int { return 1 }\n return 2", "2"),
        ("go(func() { return 1 })\n return 2", "2"),
        ('s := "return 1" // return 2\n /* return 3 */ return 4', "4"),
        ("x.return = 1", ""),
        ("", ""),
    ],
)
def test_returns(text: str, expected: str) -> None:
    assert written(body(text).returns) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a := 1\n b := {c: a}\n return b", "a = 1, b = {c: a}"),
        ("a := 1 b := 2 return a", "a = 1, b = 2"),
        ("a := f(func() { b := 1 })\n return a", "a = f(?)"),
        ("a := 1\n a = 2\n return a", ""),
        ("a := 1\n if x { a += 1 }\n return a", ""),
        ("a := 1\n a++\n return a", ""),
        ("a := 1\n func() { a = 2 }()\n return a", ""),
        ('a := map[string]Int{}\n a["b"] = 1\n return a', ""),
        ("a, b := 1, 2\n return a", ""),
        ("if a := 1; x { }\n return a", ""),
        ("for a := range x { }\n return a", ""),
        ("if x { a := 1 }\n return a", ""),
        ("var a = 1\n a := 2\n return a", ""),
        ("a := 1\n if a == 1 { }\n x.a = 2\n return a", "a = 1"),
    ],
)
def test_bindings_are_the_locals_that_are_bound_once(text: str, expected: str) -> None:
    bindings = body(text).bindings

    assert ", ".join(f"{name.text} = {written(value)}" for name, value in bindings) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ensure x is A or B()\n ensure x is C\n f()\n ensure x is D", 2),
        ("// first\n ensure x is A { f() }\n for y in x.ys { ensure y is A }\n", 2),
        ("for y in x.ys { for z in y { ensure z is A } }", 1),
        ("for y in x.ys { f() ensure y is A }\n ensure x is A", 0),
        ("if x { ensure x is A }", 0),
        ("ensure x > 1\n ensure x is A", 0),
        ("x := 1\n ensure x is A", 0),
    ],
)
def test_preconditions_are_the_statements_that_open_the_body(text: str, expected: int) -> None:
    assert len(body(text).preconditions) == expected
    assert len(body(text, result=": Int").preconditions) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ensure x is A", True),
        ("f()\n ensure !err", True),
        ("ensure x is Ok()", False),
        ("ensure x is Ok() or Bad()", True),
        ("ensure x is Err() ensure x is Ok(1)", False),
        ("ensure x is T.Ok()", True),
        ("ensure x > 1", True),
        ("if x { ensure x is A }", False),
        ("f(func() { ensure x is A })", False),
    ],
)
def test_an_ensure_at_the_top_can_fail_the_function(text: str, expected: bool) -> None:
    assert body(text).ensures_at_top_level is expected


def test_of_a_function_with_a_declared_result_only_preconditions_are_read() -> None:
    read = body("ensure x is A\n y := 1\n return y", result=": Int")

    assert written(read.preconditions) == "ensure x is A()"
    assert (read.bindings, read.returns, read.ensures_at_top_level) == ((), (), False)


@pytest.mark.parametrize(
    "text",
    [
        "r := '{' s := '\\'' t := \"{\\\"\" u := `{`",
        '// { " \' `\n /* { /* } */ { " */',
        "don't a\"b 3 \" it's {}",
        "type X struct enum { until } while 5 5 ; := <- -> => ??",
        "match x { case Foo(x) => throw a ?? b }",
        "{ { } } { { { } } }",
        "`\n{\n`",
    ],
)
def test_a_body_may_hold_anything(text: str) -> None:
    read = file(f"func F() {{ {text}\n}} func G() {{}}")

    assert written(read.declarations) == "func F(): _; func G(): _"
