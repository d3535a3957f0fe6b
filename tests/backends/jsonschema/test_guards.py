"""Guards as schemas: what is said of one value, what connects several, and what is lost."""

from typing import Any

import pytest

from tests.backends.jsonschema.schemas import accepts, schema_of, warnings_of

TYPES = """package shop
type Line = { kind: String, count: Int, note: String? }
type Cart = {
  kind: String,
  total: Int,
  lines: []Line,
  grid: [][]Int,
  more: []Line?,
  stock: map[String]Int,
  years: map[Int]Int,
}
is (c Cart) Valid() {
BODY
}
"""

CART: dict[str, Any] = {
    "kind": "a",
    "total": 5,
    "lines": [{"kind": "x", "count": 1}, {"kind": "y", "count": 2, "note": "n"}],
    "grid": [[1, 2], []],
    "stock": {"ab": 1},
    "years": {"1999": 1},
}
LINE = CART["lines"][0]


def source(body: str) -> str:
    return TYPES.replace("BODY", body)


def cart(**changes: Any) -> dict[str, Any]:
    return {**CART, **changes}


CASES: list[tuple[str, str, dict[str, Any], dict[str, Any]]] = [
    (
        "the elements of a loop",
        "for line in c.lines { ensure line.count is Min(1) }",
        cart(lines=[]),
        cart(lines=[LINE, {"kind": "x", "count": 0}]),
    ),
    (
        "an optional that a loop goes through may be absent",
        "for line in c.more { ensure line.count is Min(1) }",
        cart(more=None),
        cart(more=[{"kind": "x", "count": 0}]),
    ),
    (
        "an optional that is asked for has to be there",
        'for line in c.lines { if line.kind is Equals("y") { ensure line.note is NotEmpty() } }',
        cart(),
        cart(lines=[{"kind": "y", "count": 1, "note": None}]),
    ),
    (
        "branches, the last of them without a condition",
        'if c.kind is Equals("a") { ensure c.total is Min(5) }'
        ' else if c.kind is Equals("b") { ensure c.total is Min(6) }'
        " else { ensure c.total is Min(7) }",
        cart(kind="b", total=6),
        cart(kind="c", total=6),
    ),
    (
        "a variable outside of the loop, asked for by every element",
        "for line in c.lines { ensure c.total is Min(6) }",
        cart(lines=[], total=5),
        cart(total=5),
    ),
    (
        "a condition about an element, and what it asks of the whole",
        'for line in c.lines { if line.kind is Equals("x") { ensure c.total is Min(6) } }',
        cart(lines=[{"kind": "y", "count": 1}]),
        cart(),
    ),
    (
        "a condition about the whole, and what it asks of elements",
        'for line in c.lines { if c.kind is Equals("a") { ensure line.count is Min(2) } }',
        cart(kind="b"),
        cart(),
    ),
    (
        "a loop in a loop, and what its elements ask of the whole",
        "for row in c.grid { for n in row { ensure c.total is Min(6) } }",
        cart(grid=[[], []]),
        cart(grid=[[], [1]]),
    ),
    (
        "the index of an element is a bound of the length",
        "for i, line := range c.lines { ensure i is LessThan(2) }",
        cart(),
        cart(lines=[LINE] * 3),
    ),
    (
        "the first element is special",
        "for i, line := range c.lines { if i is Equals(0) { ensure line.count is Max(1) } }",
        cart(),
        cart(lines=[{"kind": "x", "count": 2}]),
    ),
    (
        "all but the first element are special",
        "for i, line := range c.lines {"
        " if i is Equals(0) { ensure line.count is Max(9) } else { ensure line.count is Max(2) } }",
        cart(lines=[{"kind": "x", "count": 9}, LINE]),
        cart(lines=[LINE, {"kind": "x", "count": 3}]),
    ),
    (
        "keys",
        "for key, n := range c.stock { ensure key is Min(2) }",
        cart(),
        cart(stock={"a": 1}),
    ),
    (
        "keys that are integers",
        "for year, n := range c.years { ensure year is Between(1900, 1999) }",
        cart(),
        cart(years={"2000": 1}),
    ),
    (
        "entries whose key has a prefix, and all others",
        "for key, n := range c.stock {"
        ' if key is HasPrefix("x.") { ensure n is Max(1) } else { ensure n is Max(2) } }',
        cart(stock={"x.": 1, "xy": 2}),
        cart(stock={"x.a": 2}),
    ),
    (
        "entries that are named, and all others",
        "for key, n := range c.stock {"
        ' if key is OneOf(["a", "b"]) { ensure n is Max(1) } else { ensure n is Max(2) } }',
        cart(stock={"a": 1, "c": 2}),
        cart(stock={"c": 3}),
    ),
]


@pytest.mark.parametrize(("what", "body", "good", "bad"), CASES, ids=[case[0] for case in CASES])
def test_a_guard_is_enforced(
    what: str, body: str, good: dict[str, Any], bad: dict[str, Any]
) -> None:
    schema = schema_of(source(body))

    assert warnings_of(source(body)) == []
    assert accepts(schema, "shop.Cart", good)
    assert not accepts(schema, "shop.Cart", bad)


LOST = """for key, n := range c.stock {
  if key is Min(3) { ensure n is Max(1) or TooMany("too many") }
}"""


def test_what_has_no_words_is_named_and_told() -> None:
    schema = schema_of(source(LOST))
    [told] = warnings_of(source(LOST))

    assert told == "JSON Schema does not enforce `number.max` on `n` in `shop.Cart:Valid`"
    assert schema["$defs"]["shop.Cart:Valid"]["x-forst-unenforced"] == [
        {"place": "n", "code": "number.max", "message": "too many", "error": "TooMany"}
    ]
    assert accepts(schema, "shop.Cart", cart(stock={"abc": 2}))


def test_a_guard_of_a_key_that_is_a_number_is_lost() -> None:
    text = """package shop
is (n Int) Even() { ensure n is OneOf([0, 2, 4]) }
type Seats = { taken: map[Int.Even()]String }
"""

    assert warnings_of(text) == [
        "JSON Schema does not enforce `shop.Int.Even` on `key` in `shop.Seats`"
    ]


def test_a_guard_with_arguments_is_written_once_for_each() -> None:
    entries = schema_of("""package shop
is (n Int) Over(limit Int) { ensure n is GreaterThan(limit) }
type Pair = { a: Int.Over(1), b: Int.Over(2), c: Int.Over(1) }
""")["$defs"]

    assert [*entries] == ["shop.Pair", "shop.Int:Over(1)", "shop.Int:Over(2)"]
