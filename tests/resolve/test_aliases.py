"""Aliases: of parameterised types, of optionals, in chains and in circles."""

import pytest

from tests.support.programs import outline, problems_of, program_of


@pytest.mark.parametrize(
    ("forst", "meaning"),
    [
        ("[]Int", "[]Int"),
        ("[3]Int", "[3]Int"),
        ("Array(Int)", "[]Int"),
        ("map[String]Int", "map[String]Int"),
        ("Map(String, Int)", "map[String]Int"),
        ("Tuple(Int, String)", "Tuple(Int, String)"),
        ("Result(Int, Error)", "Result(Int, Error)"),
        ("interface{}", "any"),
        ("any", "any"),
        ("string", "String"),
        ("uint8", "Int"),
        ("float32", "Float"),
        ("bool", "Bool"),
        ("[]byte", "String"),
        ("Bytes", "String"),
        ("[4]byte", "[4]Int"),
        ("Error", "Error"),
        ("*Int", "Int?"),
        ("Pointer(Int)", "Int?"),
        ("Int?", "Int?"),
        ("Int | Nil", "Int?"),
        ("**Int", "Int?"),
        ("String.Min(1).Max(3)", "String.Min(1).Max(3)"),
        ("*String.Min(1)", "String.Min(1)?"),
    ],
)
def test_an_alias_keeps_all_of_its_target(forst: str, meaning: str) -> None:
    assert outline(program_of(f"type A = {forst}")) == f"alias A = {meaning}"


def test_an_alias_of_an_optional_is_expanded_where_it_is_used() -> None:
    program = program_of(
        """
        type Nick = String.Min(1)?
        type Alias = Nick
        type User = { nick: Alias, nicks: []Nick }
        """
    )

    assert outline(program).splitlines() == [
        "alias Nick = String.Min(1)?",
        "alias Alias = String.Min(1)?",
        "shape User(nick?: String.Min(1), nicks: [](String.Min(1)?))",
    ]


def test_an_optional_that_holds_itself_gets_a_name_for_what_it_may_be() -> None:
    program = program_of("type Json = String | Nil | []Json | map[String]Json  type L = []L | Nil")

    assert outline(program).splitlines() == [
        "union JsonValue = String | [](JsonValue?) | map[String](JsonValue?)",
        "alias Json = JsonValue?",
        "alias LValue = [](LValue?)",
        "alias L = LValue?",
    ]


def test_shape_is_any_object_and_its_alias_too() -> None:
    program = program_of(
        "type Arg = Shape  type A = { x: Shape, y: Arg }  type B = Arg & { a: Int }"
    )

    assert outline(program).splitlines() == [
        "alias Arg = map[String]any",
        "shape A(x: map[String]any, y: Arg)",
        "shape B(a: Int)",
    ]


def test_an_alias_of_shape_with_guards_is_where_a_shape_begins() -> None:
    program = program_of(
        "type Arg = shape  is (a Arg) With(x Shape) { ensure a is { x } }"
        "type A = Arg.With({ x: Int })"
    )

    assert outline(program).splitlines()[:2] == ["shape Arg()", "shape A(x: Int)"]


def test_a_type_made_of_nothing_but_itself_is_refused() -> None:
    problems = problems_of("type A = B  type B = C?  type C = A")

    assert problems == [
        'alias-cycle at "A", put an array, a map or a field of a shape between them'
    ]


def test_a_shape_that_embeds_itself_is_refused() -> None:
    problems = problems_of("type A = { B }  type B = { A, x: Int }")

    assert [problem.split()[0] for problem in problems] == ["alias-cycle"]


def test_an_alias_that_holds_itself_is_a_recursive_type() -> None:
    program = program_of("type Tree = []Tree")

    assert outline(program) == "alias Tree = []Tree"
    assert {str(name) for name in program.recursive} == {"main.Tree"}


def test_a_user_type_wins_over_a_name_that_is_no_keyword() -> None:
    program = program_of(
        "type Error = { code: Int }  type Map = { x: Int }  type A = { e: Error, m: Map }"
    )

    assert "shape A(e: Error, m: Map)" in outline(program)


@pytest.mark.parametrize(
    ("forst", "problem"),
    [
        ("Array", 'type-arguments at "Array", write `Array(T)`'),
        ("Array(Int, Int)", 'type-arguments at "Array(Int, Int)", write `Array(T)`'),
        ("Map(Int)", 'type-arguments at "Map(Int)", write `Map(K, V)`'),
        ("String(Int)", 'type-arguments at "String(Int)", write `String`'),
        ("Strin", 'unknown-type at "Strin", did you mean `String`?'),
        ("List(Int)", 'unknown-type at "List"'),
        ("func(Int): Int", 'unsupported-type at "func(Int): Int"'),
        ("chan Int", 'unsupported-type at "chan Int"'),
        (
            "Nil",
            'unsupported-type at "Nil", write `T | Nil` for a T that may be absent',
        ),
    ],
)
def test_what_is_no_type_is_told_once(forst: str, problem: str) -> None:
    assert problems_of(f"type A = {{ x: {forst} }}") == [problem]


def test_a_type_of_another_package_is_suggested_with_its_import() -> None:
    problems = problems_of(
        shop="package shop  type A = { x: Amount }",
        money="package money  type Amount = { cents: Int }",
    )

    assert problems == [
        'unknown-type at "Amount", '
        'package `money` has one: import "money", then write `money.Amount`'
    ]
