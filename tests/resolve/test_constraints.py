"""Chains of constraints and their arguments."""

import pytest

from tests.support.programs import outline, problems_of, program_of


def declared(text: str) -> list[str]:
    return outline(program_of(text)).splitlines()


@pytest.mark.parametrize(
    "chain",
    [
        "String.Min(1).Max(9).NotEmpty()",
        "String.HasPrefix('a').HasSuffix('b').Contains('c')",
        "String.OneOf('a', 'b')",
        "String.Equals('a')",
        "Int.Min(-3).LessThan(9).GreaterThan(-9).Between(-1, 4)",
        "Int.OneOf(1, 2)",
        "Float.Min(0.5).Finite()",
        "Bool.True()",
        "Bool.False()",
        "[]Int.Min(1).NotEmpty()",
        "map[String]Int.Max(9)",
    ],
)
def test_all_of_a_chain_is_kept(chain: str) -> None:
    forst = chain.replace("'", '"').replace('OneOf("a", "b")', 'OneOf(["a", "b"])')

    assert declared(f"type A = {{ x: {forst} }}") == [f"shape A(x: {chain})"]


def test_one_of_takes_a_list_or_several_and_keeps_each_once() -> None:
    lines = declared('type A = { x: String.OneOf("a", "b", "a"), y: Int.OneOf([1, 1, 2]) }')

    assert lines == ["shape A(x: String.OneOf('a', 'b'), y: Int.OneOf(1, 2))"]


def test_a_chain_on_an_alias_keeps_the_alias() -> None:
    lines = declared(
        "type Name = String.Min(1)  type A = { x: Name.Max(9), y: (String.Min(1)).Max(2) }"
    )

    assert lines[1] == "shape A(x: Name.Max(9), y: String.Min(1).Max(2))"


def test_a_chain_on_an_optional_is_about_what_it_may_be() -> None:
    lines = declared("type N = Int?  type A = { x: N.Min(1), y: String?.Present(), z: *Int.Nil() }")

    assert lines[1] == "shape A(x?: Int.Min(1), y?: String.Present(), z?: Int.Nil())"


def test_constants_are_folded() -> None:
    lines = declared(
        """
        const Max = 10
        const Alias = Max
        const Rate: Float = 1
        const Text = "a"
        const (
          A = iota
          B
          C = 1 << iota
          D
        )
        const Sum = (Max + 2) * 3 - 7 / 2 % 4
        const Joined = "a" + "b"
        type T = {
          x: Int.Max(Alias), y: Float.Min(Rate), z: String.HasPrefix(Text),
          w: Int.OneOf([A, B, C, D, Sum]), v: String.OneOf([Joined]), u: Int.Min(-2),
        }
        """
    )

    assert lines == [
        "shape T(x: Int.Max(10), y: Float.Min(1.0), z: String.HasPrefix('a'), "
        "w: Int.OneOf(0, 1, 4, 8, 33), v: String.OneOf('ab'), u: Int.Min(-2))"
    ]


def test_constants_of_other_packages_are_arguments_too() -> None:
    program = program_of(
        shop='package shop  import "limits"  type A = { x: Int.Max(limits.Most) }',
        limits="package limits  const Most = 9",
    )

    assert "shape A(x: Int.Max(9))" in outline(program)


@pytest.mark.parametrize(
    ("constants", "problem"),
    [
        ("const Max = f()", 'constraint-arguments at "Max", '),
        ("const Max = 1 / 0", 'constraint-arguments at "Max", '),
        ("const Max = Other  const Other = Max", 'constraint-arguments at "Max", '),
        ("const Mux = 3", 'unknown-name at "Max", did you mean `Mux`?'),
        ('const Max = "three"', 'constraint-arguments at "Max"'),
    ],
)
def test_a_constant_must_have_a_value_of_the_right_kind(constants: str, problem: str) -> None:
    (found,) = problems_of(f"{constants}  type A = {{ x: Int.Max(Max) }}")

    assert found.startswith(problem)


@pytest.mark.parametrize(
    "call", ["Min()", "Min(1, 2)", 'Min("a")', "HasPrefix(1)", "OneOf()", "True(1)", "Min([]Int)"]
)
def test_arguments_have_a_number_and_a_kind(call: str) -> None:
    problems = problems_of(f"type A = {{ x: String.{call} }}")

    assert [problem.split()[0] for problem in problems] == ["constraint-arguments"]


def test_an_unknown_constraint_gets_a_suggestion() -> None:
    problems = problems_of("is (s String) Email() {}  type A = { x: String.Mni(1).Emial() }")

    assert problems == [
        'unknown-constraint at "Mni", did you mean `Min`?',
        'unknown-constraint at "Emial", did you mean `Email`?',
    ]


def test_entries_of_a_value_group_are_arguments() -> None:
    lines = declared(
        'type Role = (Admin = "admin", User = "user")  type A = { x: Role.Equals(Admin) }'
    )

    assert lines[1] == "shape A(x: Role.Equals('admin'))"


def test_a_chain_on_an_unknown_type_is_not_reported_again() -> None:
    problems = problems_of("type A = { x: Nope.Min(1).V4() }")

    assert problems == ['unknown-type at "Nope"']
