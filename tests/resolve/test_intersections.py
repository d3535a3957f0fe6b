"""Intersections: nothing of them is left."""

import pytest

from tests.support.programs import outline, problems_of, program_of


def declared(text: str) -> list[str]:
    return outline(program_of(text)).splitlines()


def test_unrelated_shapes_are_merged() -> None:
    lines = declared(
        """
        type Named = { name: String }
        type Alias = Named
        type Report = Alias & { day: { sum: Int } } & { note: String? }
        """
    )

    assert lines[2:] == [
        "shape ReportDay(sum: Int)",
        "shape Report(name: String, day: ReportDay, note?: String)",
    ]


def test_equal_fields_are_one_and_the_narrower_type_counts() -> None:
    lines = declared(
        """
        type A = { id: String, kind: String, n: Int? }
        type B = { id: String, kind: "b", n: Int.Min(1) }
        type C = A & B
        """
    )

    assert lines[2] == "shape C(id: String, kind: 'b', n: Int.Min(1))"


def test_fields_that_contradict_each_other_are_refused() -> None:
    problems = problems_of("type A = { x: Int }  type B = { x: String }  type C = A & B")

    assert problems == ['conflicting-intersection at "A & B", give it one type']


@pytest.mark.parametrize(
    ("forst", "meaning"),
    [
        ("String.Min(3) & String.Max(9)", "String.Min(3).Max(9)"),
        ("Name & String.Max(9)", "Name.Max(9)"),
        ("String & Name", "Name"),
        ("String.Max(9) & Name", "String.Max(9).Min(1)"),
        ("Name & Name", "Name"),
        ('("a" | "b" | "c") & ("b" | "c" | "d")', "'b' | 'c'"),
        ('("a" | "b") & String.Min(1)', "'a' | 'b'.Min(1)"),
        ("any & Int", "Int"),
        ("Int? & Int?", "Int?"),
        ("Int? & Int", "Int"),
        ("[]Int & []Int.Min(1)", "[]Int.Min(1)"),
    ],
)
def test_constraints_of_one_base_are_joined(forst: str, meaning: str) -> None:
    lines = declared(f"type Name = String.Min(1)  type A = {forst}")

    assert lines[1] == f"alias A = {meaning}"


def test_unions_are_multiplied_out() -> None:
    lines = declared(
        """
        type Phone = String.Min(3) & (String.HasPrefix("+") | String.HasPrefix("0"))
        type Id = { id: String }
        type On = { s: "on" }
        type Off = { s: "off" }
        type State = Id & (On | Off)
        """
    )

    assert lines == [
        "union Phone = String.Min(3).HasPrefix('+') | String.Min(3).HasPrefix('0')",
        "shape Id(id: String)",
        "shape On(s: 'on')",
        "shape Off(s: 'off')",
        "shape StateOption1(id: String, s: 'on')",
        "shape StateOption2(id: String, s: 'off')",
        "union State = StateOption1 | StateOption2 by s",
    ]


def test_a_guard_asked_of_a_member_is_asked_of_the_intersection() -> None:
    lines = declared(
        """
        type User = { age: Int }
        is (u User) Adult(from Int) { ensure u.age is Min(from) }
        type Named = { name: String }
        type Grown = User.Adult(18)
        type Customer = Grown & Named
        """
    )

    assert "shape CustomerValue(age: Int, name: String)" in lines
    assert "alias Customer = CustomerValue.main.CustomerValue.UserAdult(18)" in lines
    assert lines[-2:] == [
        "guard CustomerValue.UserAdult(u: CustomerValue, from: Int)",
        "  u.age is Min($from)",
    ]


def test_guards_that_inherited_guards_ask_for_are_inherited_too() -> None:
    lines = declared(
        """
        type User = { age: Int, name: String }
        is (u User) Valid() { ensure u is Named() }
        is (u User) Named() { ensure u.name is NotEmpty() }
        type Customer = User & { vip: Bool }
        """
    )

    assert lines[-4:] == [
        "guard Customer.UserNamed(u: Customer)",
        "  u.name is NotEmpty()",
        "invariant Customer.UserValid(u: Customer)",
        "  u is main.Customer.UserNamed()",
    ]


def test_one_shape_asked_twice_stays_that_shape() -> None:
    lines = declared(
        """
        type User = { age: Int }
        is (u User) Adult(from Int) { ensure u.age is Min(from) }
        type Grown = User.Adult(18) & User
        """
    )

    assert lines[1] == "alias Grown = User.main.User.Adult(18)"


def test_invariants_of_the_members_hold_for_the_intersection() -> None:
    lines = declared(
        """
        type User = { age: Int }
        is (u User) Valid() { ensure u.age is Min(0) }
        type Named = { name: String }
        type Customer = User & Named
        """
    )

    assert lines[-2:] == [
        "invariant Customer.UserValid(u: Customer)",
        "  u.age is Min(0)",
    ]


@pytest.mark.parametrize(
    "forst", ["Int & String", "Shape1 & Int", '"a" & "b"', "[]Int & []String", "Bad & Shape1"]
)
def test_what_no_value_can_be_is_refused(forst: str) -> None:
    problems = problems_of(f"type Shape1 = {{ x: Int }}  error Bad {{}}  type A = {forst}")

    assert [problem.split()[0] for problem in problems] == ["conflicting-intersection"]


def test_too_many_combinations_are_refused() -> None:
    union = " | ".join(f'{{ a{n}: "{n}" }}' for n in range(9))
    problems = problems_of(f"type U = {union}  type A = U & U2  type U2 = {union}")

    assert [problem.split()[0] for problem in problems] == ["intersection-too-large"]


def test_what_was_merged_away_leaves_no_type_behind() -> None:
    assert declared("type U = { a: Int } & ({ b: Int } | { c: Int })") == [
        "shape UOption12(a: Int, b: Int)",
        "shape UOption22(a: Int, c: Int)",
        "union U = UOption12 | UOption22",
    ]
