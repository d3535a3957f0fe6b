"""Unions and value groups."""

import pytest

from tests.support.programs import outline, problems_of, program_of

SHAPES = """
type Card = { kind: "card", number: String }
type Cash = { kind: "cash" }
type Coin = { kind: String.OneOf(["coin"]) }
error Gone {}
error Locked { until: Int }
type Role = (Admin = "admin", User = "user")
"""


def declared(text: str) -> list[str]:
    return outline(program_of(SHAPES + text)).splitlines()[6:]


@pytest.mark.parametrize(
    ("forst", "meaning"),
    [
        ('"a" | "b"', "alias A = 'a' | 'b'"),
        ('"a" | "b" | "a"', "alias A = 'a' | 'b'"),
        ("1 | 2", "alias A = 1 | 2"),
        ('"a" | 1', "union A = 'a' | 1"),
        ('"a" | String', "alias A = String"),
        ('"a" | Nil', "alias A = 'a'?"),
        ('Role | "guest"', "alias A = 'admin' | 'user' | 'guest'"),
        ("Role | Nil", "alias A = Role?"),
        ("Card | Cash", "union A = Card | Cash by kind"),
        ("Card | Cash | Coin", "union A = Card | Cash | Coin by kind"),
        ("Card | Card", "alias A = Card"),
        ("Gone | Locked", "union A = Gone | Locked"),
        ("Gone | Error", "alias A = Error"),
        ("Card | Gone", "union A = Card | Gone"),
        ("String | Int | []String", "union A = String | Int | []String"),
        ("String | any", "alias A = any"),
    ],
)
def test_a_union_is_flat_and_without_repetitions(forst: str, meaning: str) -> None:
    assert declared(f"type A = {forst}") == [meaning]


def test_a_union_of_unions_has_all_their_members_and_an_optional_one_makes_it_optional() -> None:
    lines = declared("type P = Card | Cash  type Q = P? | Coin  type R = { q: Q }")

    assert lines == [
        "union P = Card | Cash by kind",
        "union QValue = Card | Cash | Coin by kind",
        "alias Q = QValue?",
        "shape R(q?: QValue)",
    ]


def test_members_that_share_a_literal_are_not_told_apart_by_it() -> None:
    lines = declared('type Other = { kind: "card" | "x" }  type A = Card | Other')

    assert lines[-1] == "union A = Card | Other"


def test_an_optional_field_tells_nothing_apart() -> None:
    lines = declared('type Other = { kind: "x"? }  type A = Card | Other')

    assert lines[-1] == "union A = Card | Other"


def test_shapes_in_a_union_are_named_by_their_place() -> None:
    lines = declared("type A = { x: Int } | Card | { y: Int, z: { w: Int } }")

    assert lines == [
        "shape AOption1(x: Int)",
        "shape AOption3Z(w: Int)",
        "shape AOption3(y: Int, z: AOption3Z)",
        "union A = AOption1 | Card | AOption3",
    ]


def test_value_groups_keep_their_entries() -> None:
    lines = declared("type P = (Low = 1, High = 2)")

    assert lines == ["group P of Int(Low = 1, High = 2)"]


def test_a_value_group_without_a_name_is_its_values() -> None:
    assert declared('type A = { r: (X = "x", Y = "y") }') == ["shape A(r: 'x' | 'y')"]


def test_the_values_of_a_group_are_of_one_type_and_unlike() -> None:
    problems = problems_of('type P = (A = "a", B = 2, C = "a", A = "d")')

    assert problems == [
        'mixed-value-group at "2"',
        'duplicate-value at "C"',
        'duplicate-value at "A"',
    ]
