"""Errors of validators that are not ours: what `violations()` makes of them."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from tests.backends.py.generated import imported, write

SALE = {
    "sale/sale.ft": """
package sale

type Circle = { kind: "circle", radius: Float.Min(1) }
is (circle Circle) Valid() { ensure circle.radius is Max(9) or TooBig("is too big") }
type Square = { kind: "square", side: Float }
type Figure = Circle | Square
type On = { level: 1, a: Int }
type Off = { level: 2, b: Int }
error Lost { why: String.Min(3) }

type Order = {
  id: String.Min(3).HasPrefix("ab"),
  figure: Figure,
  level: On | Off,
  idOrName: Int | Circle | Array(Int),
  options: map[Int]Int.Max(5),
  outcome: Result(Circle, Lost),
  point: Tuple(Int, String),
  circles: Array(Circle).Min(1),
  notes: map[String]Circle,
}
"""
}

CIRCLE = {"kind": "circle", "radius": 2}
GOOD = {
    "id": "abc",
    "figure": CIRCLE,
    "level": {"level": 1, "a": 1},
    "idOrName": 1,
    "options": {"7": 1},
    "outcome": {"ok": True, "value": CIRCLE},
    "point": [1, "a"],
    "circles": [CIRCLE],
    "notes": {},
}


@pytest.fixture(scope="module")
def sale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with imported(write(SALE, tmp_path_factory.mktemp("generated") / "sale_package")) as package:
        yield package


def refusal(type: Any, value: Any) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(type).validate_python(value)
    return caught.value


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "x"},
        {"id": 1},
        {"figure": {"kind": "circle", "radius": 0}},
        {"figure": {"kind": "circle", "radius": 10}},
        {"figure": {"kind": "hexagon"}},
        {"figure": {}},
        {"figure": 1},
        {"level": {"level": 2, "b": "x"}},
        {"level": {"level": 1}},
        {"level": {"level": 3}},
        {"level": "x"},
        {"idOrName": "x"},
        {"idOrName": ["x"]},
        {"idOrName": {"kind": "circle"}},
        {"idOrName": {"kind": "circle", "radius": 10}},
        {"options": {"9": 9, "07": 6, "1": "x"}},
        {"outcome": {}},
        {"outcome": {"ok": 1}},
        {"outcome": 1},
        {"outcome": {"ok": True, "value": {}}},
        {"outcome": {"ok": True, "value": {"kind": "circle", "radius": 10}}},
        {"outcome": {"ok": False, "error": {"tag": "sale/Lost"}}},
        {
            "outcome": {
                "ok": False,
                "error": {"tag": "x", "message": 1, "payload": {"why": ""}},
            }
        },
        {"point": [1]},
        {"point": ["x", 1]},
        {"circles": []},
        {"circles": [{"kind": "circle", "radius": 10}, {}, 1]},
        {"notes": {"b/": {"kind": "circle", "radius": 10}, "a": {}}},
        {"id": "x", "point": None, "notes": {"z": 1}},
    ],
)
def test_each_fault_is_told_as_our_own_validators_do(sale: Any, wrong: dict[str, Any]) -> None:
    value = {**GOOD, **wrong}
    expected = sale.violations(sale.Order, value)
    assert expected != []

    assert sale.violations(sale.Order, refusal(sale.Order, value)) == expected
    assert sale.violations(list[sale.Order], refusal(list[sale.Order], [GOOD, value])) == [
        {**each, "path": f"/1{each['path']}"} for each in expected
    ]
    optional = sale.Order | None
    assert sale.violations(optional, refusal(optional, value)) == expected


def test_inside_of_a_model_of_somebody_else_it_is_told_with_the_way_to_it(sale: Any) -> None:
    class Foreign(BaseModel):
        order: sale.Order
        others: list[sale.Order] = []

    error = refusal(Foreign, {"order": {**GOOD, "id": "x"}, "others": [1]})

    assert [(each["path"], each["code"]) for each in sale.violations(sale.Order, error)] == [
        ("/order/id", "string.min"),
        ("/order/id", "string.has_prefix"),
        ("/others/0", "type"),
    ]


def test_what_is_not_about_the_type_at_all_is_still_told(sale: Any) -> None:
    class Foreign(BaseModel):
        order: sale.Order
        count: int

    error = refusal(Foreign, {"count": "x"})

    assert [(each["path"], each["code"]) for each in sale.violations(sale.Order, error)] == [
        ("/order", "required"),
        ("/count", "type"),
    ]
