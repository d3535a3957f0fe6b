"""contract-as-data, void-as-data, invalid-map-key, result-failure-not-error, infinite-shape."""

import pytest

from tests.support.programs import diagnostics_of, problems_of


@pytest.mark.parametrize(
    "declaration",
    [
        "type T = { x: C }",
        "type T = []C",
        "type T = C | Int",
        "type T = { x: { y(): Int } }",
        "error E { x: Alias }",
        "type D = { y(x C): Int }",
        "is (xs []C) G() {}",
    ],
)
def test_a_contract_is_no_data(declaration: str) -> None:
    problems = problems_of(f"type C = {{ x(): Int }}  type Alias = C  {declaration}")

    assert {problem.split()[0] for problem in problems} == {"contract-as-data"}


def test_a_contract_as_data_points_at_the_contract() -> None:
    text = "type C = { x(): Int }  type T = { c: C }"
    (found,) = diagnostics_of(text)

    assert found.labels[0].span.start == text.index("C")


@pytest.mark.parametrize(
    "declaration",
    [
        "type T = { x: Void }",
        "type T = { x: Nothing }",
        "type T = []Void",
        "type T = map[String]Void",
        "type T = Tuple(Int, Void)",
        "type T = Int | Void",
        "type T = { x: Void? }",
        "func F(x Void) {}",
        "func F(): []Void { return x }",
    ],
)
def test_void_is_no_data(declaration: str) -> None:
    problems = problems_of(f"type Nothing = Void  {declaration}")

    assert [problem.split()[0] for problem in problems] == ["void-as-data"]


@pytest.mark.parametrize(
    "declaration",
    [
        "func F(): Void {}",
        "func F(): Nothing {}",
        "func F(): Result(Nothing, Error) {}",
        "type T = Result(Void, Error)",
        "type T = { x: Result(Void, Error) }",
        "type T = { x(): Void }",
    ],
)
def test_a_result_may_be_void(declaration: str) -> None:
    assert problems_of(f"type Nothing = Void  {declaration}") == []


@pytest.mark.parametrize("key", ["Float", "Bool", "any", "S", "[]Int", "String?"])
def test_keys_of_maps_are_texts_or_whole_numbers(key: str) -> None:
    problems = problems_of(f"type S = {{ x: Int }}  type T = {{ x: map[{key}]Int }}")

    assert problems == ['invalid-map-key at "x"']


@pytest.mark.parametrize("key", ["String", "Int", "Id", "Role", "Kind", "int64", "String.Min(1)"])
def test_aliases_and_literals_may_be_keys(key: str) -> None:
    text = 'type Id = String.Min(1)  type Role = (A = "a")  type Kind = "x" | "y"'
    assert problems_of(f"{text} type T = {{ x: Map({key}, Int) }}") == []


@pytest.mark.parametrize(
    "declaration",
    [
        "func F(): Result(Int, String) { return x }",
        "func F(): Result(Int, E | S) { return x }",
        "type T = { x: Result(Int, S) }",
        "type T = Result(Int, Int)",
        "type T = { x(): Result(Int, S) }",
    ],
)
def test_a_failure_is_an_error(declaration: str) -> None:
    problems = problems_of(f"error E {{}}  type S = {{ x: Int }}  {declaration}")

    assert [problem.split()[0] for problem in problems] == ["result-failure-not-error"]


@pytest.mark.parametrize("failure", ["E", "Error", "E | G", "Both", "Both | Error", "http.Error"])
def test_errors_and_unions_of_errors_are_failures(failure: str) -> None:
    problems = problems_of(
        'import "http"  error E {}  error G {}  type Both = E | G  '
        f"func F(): Result(Int, {failure}) {{ return x }}"
    )

    assert [problem for problem in problems if "foreign-type" not in problem] == []


@pytest.mark.parametrize(
    "declarations",
    [
        "type A = { a: A }",
        "type A = { b: B }  type B = { a: A }",
        "type A = { b: [1]A }",
        "type A = Tuple(A, Int)",
        "type A = { b: B.Good() }  type B = { a: A }  is (b B) Good() {}",
        "type A = { u: U }  type U = A | B  type B = { a: A }",
        "error A { a: A }",
    ],
)
def test_a_type_must_have_a_finite_value(declarations: str) -> None:
    problems = problems_of(declarations)

    assert [problem.split()[0] for problem in problems] == ["infinite-shape"]


@pytest.mark.parametrize(
    "declarations",
    [
        "type A = { a: A? }",
        "type A = { a: []A }",
        "type A = { a: map[String]A }",
        "type A = { a: A | Int }",
        "type A = { b: B }  type B = { a: *A }",
        "type A = { u: U }  type U = A | B  type B = { x: Int }",
        "type A = { a: Result(A, Error) }",
    ],
)
def test_a_recursive_type_with_an_end_is_fine(declarations: str) -> None:
    assert problems_of(declarations) == []
