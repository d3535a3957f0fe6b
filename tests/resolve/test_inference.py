"""Results that are read from `return` statements."""

import pytest

from tests.support.programs import diagnostics_of, outline, program_of

DECLARATIONS = """
type Line = { sku: String, count: Int }
type Order = { lines: []Line, note: String?, first: Line }
error Gone { id: String }
error Locked {}
const Limit = 9
func load(id: String): Order { return x }
func try(id: String): Result(Order, Gone) { return x }
func twice(n: Int) { return n }
"""


def result_of(body: str, parameters: str = "o Order, n Int") -> list[str]:
    """The shapes of the result, and the result itself."""
    text = f"{DECLARATIONS} func F({parameters}) {{\n{body}\n}}"
    lines = outline(program_of(text)).splitlines()
    shapes = [line.removeprefix("shape ") for line in lines if line.startswith("shape FResult")]
    (function,) = [line for line in lines if line.startswith("func F(")]
    return [*shapes, function.split(" -> ")[1].split(" at ")[0]]


@pytest.mark.parametrize(
    ("body", "result"),
    [
        ("", "Void"),
        ("return", "Void"),
        ('return "a"', "String"),
        ("return 1", "Int"),
        ("return 1.5", "Float"),
        ("return true", "Bool"),
        ("return Limit", "Int"),
        ("return o", "Order"),
        ("return o.lines", "[]Line"),
        ("return o.first.sku", "String"),
        ("return o.note", "String?"),
        ("return len(o.lines)", "Int"),
        ("return string(n)", "String"),
        ("x := o.first\n return x.count", "Int"),
        ("x := load(y)\n return x.lines", "[]Line"),
        ("return load(y)", "Order"),
        ("return twice(n)", "Int"),
        ("return try(y)", "Order ! Gone"),
        ("return Line{sku: q, count: 1}", "Line"),
        ("return []Line{}", "[]Line"),
        ("return [1, 2]", "[]Int"),
        ("return map[String]Int{}", "map[String]Int"),
        ("if a { return 1 }\n return 2", "Int"),
        ("ensure n is Min(1)\n return n", "Int ! Error"),
        ("ensure n is Min(1)", "Void ! Error"),
        ("if a { ensure n is Min(1) }\n return n", "Int"),
        ('if a { return Gone{id: "x"} }\n return n', "Int ! Gone"),
        ("if a { return Err(Locked{}) }\n return Ok(n)", "Int ! Locked"),
        ("if a { return Locked{} }\n if b { return Gone{} }\n return n", "Int ! FFailure"),
    ],
)
def test_a_result_is_read_where_that_is_safe(body: str, result: str) -> None:
    assert result_of(body) == [result]


def test_a_shape_literal_becomes_a_shape_of_the_function() -> None:
    shapes = result_of(
        "n2 := n\n return { total: n2, lines: o.lines, note: o.note, "
        'at: { x: 1.5 }, all: [{ y: "" }] }'
    )

    assert shapes == [
        "FResultAt(x: Float)",
        "FResultAllItem(y: String)",
        "FResult(total: Int, lines: []Line, note?: String, at: FResultAt, all: []FResultAllItem)",
        "FResult",
    ]


def test_a_bare_name_in_a_shape_literal_is_the_variable() -> None:
    assert result_of("return { n, o }") == ["FResult(n: Int, o: Order)", "FResult"]


def test_of_two_fields_of_one_name_the_last_counts() -> None:
    assert result_of('return { a: 1, a: "x" }') == ["FResult(a: String)", "FResult"]


def test_a_map_literal_with_known_keys_is_a_shape_too() -> None:
    assert result_of('return map[string]interface{}{"a": 1, "b": o.first.sku}') == [
        "FResult(a: Int, b: String)",
        "FResult",
    ]


def test_a_private_function_lends_its_shape_to_each_that_returns_it() -> None:
    lines = outline(
        program_of(
            """
            func A() { return make() }
            func B() { x := make()  return x.at }
            func make() { return { at: { x: 1 } } }
            """
        )
    ).splitlines()

    assert lines == [
        "shape AResultAt(x: Int)",
        "shape AResult(at: AResultAt)",
        "shape BResult(x: Int)",
        "func A() -> AResult at /main/a",
        "func B() -> BResult at /main/b",
    ]


def test_functions_of_other_packages_are_called_too() -> None:
    program = program_of(
        shop='package shop  import "users"  func F() { return users.find() }',
        users="package users  type User = { x: Int }  func find(): User { return x }",
    )

    assert "func F() -> users.User at /shop/f" in outline(program)


@pytest.mark.parametrize(
    "body",
    [
        "return n + 1",
        "return strings.ToUpper(y)",
        "return nil",
        "return o.nope",
        'if a { return 1 }\n return "a"',
        "if a { return 1 }\n return",
        "if a { return { x: 1 } }\n return { y: 1 }",
        "x := 1\n x = y\n return y",
        "return [1, true]",
        "return func() { return 1 }",
        "return F(o, n)",
    ],
)
def test_what_is_not_safely_known_is_any_value_and_a_warning(body: str) -> None:
    text = f"{DECLARATIONS} func F(o Order, n Int) {{ {body} }}"
    (warning,) = diagnostics_of(text)

    assert result_of(body) == ["any"]
    assert (warning.code, warning.is_error) == ("unknown-result", False)
    assert "`F`" in warning.message


def test_an_unknown_part_is_named_and_the_rest_is_kept() -> None:
    body = "return { a: 1, b: { c: f() }, d: try(y) }"
    (warning,) = diagnostics_of(f"{DECLARATIONS} func F() {{ {body} }}")

    assert result_of(body, "") == [
        "FResultB(c: any)",
        "FResult(a: Int, b: FResultB, d: any)",
        "FResult",
    ]
    assert "`b.c`, `d` in the result of `F`" in warning.message


def test_functions_that_only_call_each_other_are_not_known() -> None:
    warnings = diagnostics_of("func A() { return B() }  func B() { return A() }")

    assert [warning.code for warning in warnings] == ["unknown-result"] * 2
