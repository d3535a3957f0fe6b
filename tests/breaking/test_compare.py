"""Two versions of a schema: what is found, which way it goes, and who has to be deployed first."""

import pytest

from forstgen.breaking import RULES, Finding, compare
from tests.support.programs import program_of

BASE = """
type Item = { id: String.Min(1), price: Float, kind: "a" | "b" }
error Bad { why: String }
type Order = { items: []Item, note: String? }
is (o Order) Valid() {
  ensure o.items is Min(1)
  for i in o.items { ensure i.price is Min(0) }
}
func Place(o Order): Result(Item, Bad) {
  ensure o.items is Max(10)
  return x
}
"""


def findings(old: str, new: str) -> tuple[Finding, ...]:
    return compare(*(program_of(f"package shop\n{text}") for text in (old, new)))


def told(finding: Finding) -> tuple[str, str, str, bool, str]:
    direction = finding.direction.value if finding.direction else ""
    change = finding.change
    return change.rule, change.place, direction, finding.is_breaking, finding.order.value


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "Min(1), price",
            "Min(2), price",
            [
                ("constraint-tightened", "shop.Item.id", "request", True, "clients first"),
                ("constraint-tightened", "shop.Item.id", "result", False, "server first"),
            ],
        ),
        (
            '"a" | "b"',
            '"a" | "b" | "c"',
            [
                ("value-added", "shop.Item.kind", "result", True, "clients first"),
                ("value-added", "shop.Item.kind", "request", False, "server first"),
            ],
        ),
        (
            "note: String?",
            "note: String, more: Int?",
            [
                ("value-became-required", "shop.Order.note", "request", True, "clients first"),
                ("field-added-optional", "shop.Order.more", "request", False, "server first"),
            ],
        ),
        (
            "price is Min(0)",
            "price is Min(1)",
            [("guard-tightened", "shop.Order", "request", True, "clients first")],
        ),
        (
            "Max(10)",
            "Max(20)",
            [("guard-loosened", "shop.Place(o)", "request", False, "server first")],
        ),
        (
            "Result(Item, Bad)",
            "Result(Item, Error)",
            [("error-added", "shop.Place() failure", "result", True, "clients first")],
        ),
        (
            "func Place",
            "func Put",
            [
                ("function-removed", "shop.Place()", "", True, "clients first"),
                ("function-added", "shop.Put()", "", False, "server first"),
            ],
        ),
    ],
)
def test_a_change_is_found_with_its_direction_and_order(
    before: str, after: str, expected: list[tuple[str, str, str, bool, str]]
) -> None:
    assert before in BASE

    assert [told(each) for each in findings(BASE, BASE.replace(before, after))] == expected


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("String.Min(1)", "String.NotEmpty()"),
        ('"a" | "b"', '"b" | "a"'),
        ("for i in o.items", "for _, i := range o.items"),
        ("note: String?", "note: *String"),
        ("type Item = {", "type Item = { // a comment\n"),
    ],
)
def test_the_same_meaning_in_other_words_is_no_change(before: str, after: str) -> None:
    assert before in BASE

    assert findings(BASE, BASE.replace(before, after)) == ()


@pytest.mark.parametrize(
    ("before", "after", "another"),
    [
        ("note: String?", "note: String?, b: String.Min(1)", "note: String?, b: String.Min(9)"),
        ('kind: "a" | "b"', "kind: Order", "kind: Order.Big()"),
        ('kind: "a" | "b"', 'kind: "a" | "b" | Order', 'kind: "a" | "b" | Order.Big()'),
        ("Place(o Order)", "Place(o Order, n Int)", "Place(o Order, n Int.Min(1))"),
    ],
)
def test_another_change_of_the_same_place_has_another_fingerprint(
    before: str, after: str, another: str
) -> None:
    base = f"{BASE}\nis (o Order) Big() {{ ensure o.items is Min(5) }}\n"
    one, other = (
        {each.fingerprint for each in findings(base, base.replace(before, new)) if each.is_breaking}
        for new in (after, another)
    )

    assert one
    assert other
    assert not one & other


def test_every_rule_has_a_reason() -> None:
    assert all(rule.title and rule.reason for rule in RULES.values())
    assert list(RULES) == sorted(RULES)
