"""Drawn values: they are JSON, the same each time, and at the edges that a schema has."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import pytest

from forstgen import ir
from forstgen.conform.cases import drawn_cases
from forstgen.conform.json_text import Json, Raw, text_of
from forstgen.conform.values import boundary_values, mutations, valid_values
from tests.support.generation import program_of as program_in
from tests.support.programs import program_of

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "forst"

SHOP = """package shop

type Role = (Admin = "admin", Guest = "guest")
type Line = { sku: String.HasPrefix("SKU-").Max(8), count: Int.Between(1, 99) }
type Order = { id: String.NotEmpty(), lines: Array(Line).Min(2).Max(3), note: String?, role: Role }
type Tree = { children: []Tree }
type Either = { kind: "a", left: Int } | { kind: "b", right: Bool }

is (order Order) Valid() {
  for line in order.lines {
    ensure line.count is Max(50)
  }
  if order.note is Present() {
    ensure order.note is Min(3)
  }
}

func Place(order Order, times Int) {
  ensure times is GreaterThan(2)
}
"""


@pytest.fixture(scope="module")
def shop() -> ir.Program:
    return program_of(SHOP)


def read(text: str) -> Any:
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is not JSON")

    return json.loads(text, parse_constant=refuse)


def edges(program: ir.Program, type: str) -> list[Any]:
    return [read(text_of(value)) for value in boundary_values(program, type)]


def valid(program: ir.Program, type: str, count: int = 60) -> Iterator[Any]:
    return (read(text_of(value)) for value in islice(valid_values(program, type), count))


def test_a_value_is_written_as_it_is_spelt() -> None:
    value: Json = {"é\ud83d": [Raw("7.0"), 7, 1e-7, "😀\ude00", None, True]}

    assert text_of(value) == '{"é\\ud83d": [7.0, 7, 1e-07, "😀\\ude00", null, true]}'


def test_bounds_are_met_from_both_sides(shop: ir.Program) -> None:
    lines = [value for value in edges(shop, "shop.Line") if isinstance(value, dict)]
    counts = [value.get("count") for value in lines]
    skus = [value["sku"] for value in lines if isinstance(value.get("sku"), str)]

    assert {0, 1, 2, 98, 99, 100, 0.5, 2**53} <= {n for n in counts if isinstance(n, int | float)}
    assert {7, 8, 9} <= {len(sku) for sku in skus if sku.startswith("SKU-")}
    assert {"SKU", "sku-", "KU-"} <= set(skus)


def test_few_values_are_enough_to_go_beyond_the_bounds_of_every_field() -> None:
    program = program_of(
        """package shop
        type Address = {
          street: String.Min(4).Max(8), zip: String.Min(4).Max(8), city: String.Min(4).Max(8),
          floor: Int.Between(4, 8),
        }
        """
    )
    drawn = [read(case.text) for case in drawn_cases(program, 100, seed=1)]
    addresses = [value for value in drawn if isinstance(value, dict)]

    for key in ("street", "zip", "city"):
        assert {3, 9} <= {len(a[key]) for a in addresses if isinstance(a.get(key), str)}
    assert {3, 9} <= {a["floor"] for a in addresses if isinstance(a.get("floor"), int)}


def test_fields_are_left_out_null_and_of_a_wrong_type(shop: ir.Program) -> None:
    lines = [value for value in edges(shop, "shop.Line") if isinstance(value, dict)]

    assert {"sku"} in map(set, lines)
    assert any("count" in value and value["count"] is None for value in lines)
    assert any(isinstance(value.get("count"), str) for value in lines)
    assert any("COUNT" in value for value in lines)
    assert any("unknown" in value for value in lines)


def test_lists_have_counts_beside_their_bounds(shop: ir.Program) -> None:
    orders = [value for value in edges(shop, "shop.Order") if isinstance(value, dict)]
    counts = {len(value["lines"]) for value in orders if isinstance(value.get("lines"), list)}

    assert {1, 2, 3, 4} <= counts


def test_members_of_a_union_are_all_drawn_and_mixed(shop: ir.Program) -> None:
    found = [value for value in edges(shop, "shop.Either") if isinstance(value, dict)]

    assert any({"kind": "a"}.items() <= value.items() for value in found)
    assert any({"kind": "b"}.items() <= value.items() for value in found)
    assert any({"left", "right"} <= set(value) for value in found)
    assert any("kind" not in value for value in found)


def test_valid_values_do_what_types_guards_and_preconditions_ask(shop: ir.Program) -> None:
    for order in valid(shop, "shop.Order"):
        assert order["id"]
        assert order["role"] in ("admin", "guest")
        assert 2 <= len(order["lines"]) <= 3
        assert all(1 <= line["count"] <= 50 for line in order["lines"])
        assert all(line["sku"].startswith("SKU-") for line in order["lines"])
        assert len(order.get("note") or "abc") >= 3
    assert all(request["times"] > 2 for request in valid(shop, "shop.Place()"))


def test_optional_fields_are_there_in_some_values(shop: ir.Program) -> None:
    assert {"note" in order for order in valid(shop, "shop.Order")} == {True, False}


def test_types_that_hold_themselves_come_to_an_end(shop: ir.Program) -> None:
    assert {len(tree["children"]) for tree in valid(shop, "shop.Tree")} > {0, 1}
    assert len(edges(shop, "shop.Tree")) > 30


def test_types_that_hold_themselves_are_tried_far_down(shop: ir.Program) -> None:
    depths = {text_of(value).count('"children"') for value in boundary_values(shop, "shop.Tree")}

    assert {2, 12, 99, 102} <= depths


def test_mutations_change_something(shop: ir.Program) -> None:
    value = next(valid_values(shop, "shop.Order"))
    changed = [text_of(each) for each in islice(mutations(value, Random(1)), 200)]

    assert len(set(changed)) > 100
    for text in changed:
        read(text)


@pytest.mark.parametrize(
    "value", [0, -1, 2**64, 0.0, 1e308, 5e-324, "", "\ud800", True, None, [], {}, [[{"": []}]]]
)
def test_mutations_of_anything_are_json(value: Json) -> None:
    for changed in islice(mutations(value, Random(2)), 500):
        read(text_of(changed))


def test_cases_are_as_many_as_asked_for_and_of_every_type(shop: ir.Program) -> None:
    cases = drawn_cases(shop, 200, seed=1)

    assert len(cases) == 200
    assert {case.type for case in cases} == {
        "shop.Role",
        "shop.Line",
        "shop.Order",
        "shop.Tree",
        "shop.Either",
        "shop.EitherOption1",
        "shop.EitherOption2",
        "shop.PlaceInput",
        "shop.Place()",
    }
    assert len({(case.type, case.text) for case in cases}) == 200


def test_the_same_seed_draws_the_same(shop: ir.Program) -> None:
    assert drawn_cases(shop, 300, seed=1) == drawn_cases(shop, 300, seed=1)
    assert drawn_cases(shop, 300, seed=1) != drawn_cases(shop, 300, seed=2)


def test_without_a_count_there_are_some_for_each_type() -> None:
    cases = drawn_cases(program_in(EXAMPLES), None, seed=0)
    types = {case.type for case in cases}

    assert len(cases) == 100 * len(types)
    for case in cases:
        read(case.text)


def test_a_type_with_few_values_is_left_alone() -> None:
    cases = drawn_cases(program_of("package a\n\ntype Yes = Bool.True()\n"), 100_000, seed=0)

    assert 20 < len(cases) < 1_000
