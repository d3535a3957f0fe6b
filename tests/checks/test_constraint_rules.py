"""constraint-not-applicable, constraint-arguments, constraint-conflict."""

import pytest

from tests.support.programs import diagnostics_of, problems_of


@pytest.mark.parametrize(
    ("type", "problem"),
    [
        ("Bool.Min(1)", "`Min` says nothing about Bool"),
        ("Int.NotEmpty()", "`NotEmpty` says nothing about Int"),
        ('Int.HasPrefix("a")', "`HasPrefix` says nothing about Int"),
        ("String.True()", "`True` says nothing about String"),
        ("String.LessThan(3)", "`LessThan` says nothing about String"),
        ("[]Int.Between(1, 2)", "`Between` says nothing about Array"),
        ("map[String]Int.OneOf([1])", "`OneOf` says nothing about Map"),
        ("String.Present()", "`Present` says nothing about String"),
        ("Tuple(Int, Int).Min(1)", "`Min` says nothing about this type"),
        ("any.Min(1)", "`Min` says nothing about this type"),
        ("Other.Min(1)", "`Min` says nothing about this type"),
        ("Role.Finite()", "`Finite` says nothing about String"),
    ],
)
def test_a_constraint_must_apply_to_its_base(type: str, problem: str) -> None:
    text = f'type Other = {{ x: Int }}  type Role = (A = "a")  type T = {{ x: {type} }}'
    (found,) = diagnostics_of(text)

    assert (found.code, found.message) == ("constraint-not-applicable", problem)


def test_the_base_is_looked_for_through_aliases() -> None:
    text = 'type A = Int  type B = A.Min(1)  type C = { x: B.HasPrefix("a") }'

    assert problems_of(text) == ['constraint-not-applicable at "HasPrefix("a")", it is for String']


def test_what_a_guard_asks_must_apply_too() -> None:
    problems = problems_of(
        """
        type T = { x: Int, y: Bool? }
        is (t T) G() {
          ensure t.x is NotEmpty()
          if t.y is Min(1) { ensure t.y is Present().True() }
        }
        func F(t T) { ensure t.x is Present() }
        """
    )

    assert [problem.split(" at ")[1] for problem in problems] == [
        '"NotEmpty()", it is for String, Array, Map',
        '"Min(1)", it is for String, Int, Float, Array, Map',
        '"Present()", it is for optionals: `T?`',
    ]


@pytest.mark.parametrize(
    "type",
    [
        "Int?.Present()",
        "Int?.Nil()",
        'Role.OneOf(["a"])',
        "[3]Int.Min(1)",
        'Lit.HasPrefix("a")',
        "Float.Finite()",
        "Int.Finite()",
    ],
)
def test_constraints_that_apply_are_fine(type: str) -> None:
    assert (
        problems_of(f'type Role = (A = "a")  type Lit = "ab" | "ac"  type T = {{ x: {type} }}')
        == []
    )


@pytest.mark.parametrize(
    ("type", "problem"),
    [
        ("String.Min(1.5)", "`Min` of String takes a count: 0, 1, 2, …"),
        ("String.Max(-1)", "`Max` of String takes a count: 0, 1, 2, …"),
        ("[]Int.Min(-1)", "`Min` of Array takes a count: 0, 1, 2, …"),
        ("Int.Min(1.5)", "`Min` of Int takes a whole number"),
        ("Int.Between(0, 0.5)", "`Between` of Int takes a whole number"),
        ('Int.OneOf(["a"])', "`OneOf` of Int takes values of Int"),
        ("Int.OneOf([1, 2.5])", "`OneOf` of Int takes values of Int"),
        ("String.Equals(1)", "`Equals` of String takes a value of String"),
        ("Int.Equals(true)", "`Equals` of Int takes a value of Int"),
        ("Bool.Equals(1)", "`Equals` of Bool takes a value of Bool"),
    ],
)
def test_arguments_must_fit_the_base(type: str, problem: str) -> None:
    (found,) = diagnostics_of(f"type T = {{ x: {type} }}")

    assert (found.code, found.message) == ("constraint-arguments", problem)


def test_numbers_fit_floats() -> None:
    text = "type T = { x: Float.Min(1).Max(2.5).OneOf([1, 2.5]), y: Int.Min(1.0) }"

    assert problems_of(text) == []


@pytest.mark.parametrize(
    "type",
    [
        "String.Min(5).Max(3)",
        "String.NotEmpty().Max(0)",
        'String.HasPrefix("abc").Max(2)',
        'String.HasPrefix("a").HasPrefix("b")',
        'String.HasSuffix("a").HasSuffix("b")',
        'String.OneOf(["a"]).Equals("b")',
        'String.OneOf(["abc"]).Max(2)',
        'String.OneOf(["a", "b"]).HasPrefix("c")',
        "Int.Min(5).Max(3)",
        "Int.GreaterThan(4).LessThan(5)",
        "Int.Between(5, 3)",
        "Int.OneOf([1, 2]).Min(3)",
        "Float.GreaterThan(1).Max(1)",
        "Float.GreaterThan(1).LessThan(1)",
        "Bool.True().False()",
        "Bool.Equals(true).False()",
        "Int?.Present().Nil()",
        "[]Int.Min(2).Max(1)",
        "[2]Int.Max(1)",
        "[0]Int.NotEmpty()",
        "Pair.Min(3)",
        "Five.Max(4)",
        "Lit.Min(3)",
        'Role.Equals("b")',
    ],
)
def test_constraints_must_leave_a_value(type: str) -> None:
    text = 'type Five = Alias.Min(5)  type Alias = Int  type Lit = "a" | "b"  type Role = (A = "a")'
    text = f"{text} type Pair = [2]Int.Min(2)"
    problems = problems_of(f"{text} type T = {{ x: {type} }}")

    assert [problem.split()[0] for problem in problems] == ["constraint-conflict"]


@pytest.mark.parametrize(
    "type",
    [
        "String.Min(3).Max(3)",
        'String.HasPrefix("a").HasPrefix("ab").HasSuffix("b").HasSuffix("ab")',
        "Int.GreaterThan(4).LessThan(6)",
        "Float.GreaterThan(4).LessThan(4.5)",
        "Int.Between(3, 3)",
        "[2]Int.Min(1).Max(2).NotEmpty()",
        "Int.OneOf([1, 2, 3]).Min(3)",
        "Bool.Equals(true).True()",
        'Lit.Equals("a")',
        "Int.Min(0).OneOf([0, 1]).OneOf([1, 2])",
    ],
)
def test_constraints_that_leave_a_value_are_fine(type: str) -> None:
    assert problems_of(f'type Lit = "a" | "b"  type T = {{ x: {type} }}') == []


def test_a_conflict_points_at_both_and_is_told_once() -> None:
    text = "type A = Int.Min(5).Max(3)  type B = A.Max(2)  type C = { b: B.Min(1) }"
    (found,) = diagnostics_of(text)

    assert found.span is not None
    assert text[found.span.start : found.span.end] == "Max(3)"
    assert [text[label.span.start : label.span.end] for label in found.labels] == ["Min(5)"]


def test_a_guard_may_ask_what_the_type_denies_but_not_the_impossible() -> None:
    text = """
    type T = { x: String.Min(3), kind: "a" | "b" }
    is (t T) G() {
      if t.x is Equals("a") { ensure t.kind is Equals("a") }
      ensure t.kind is Equals("c")
      ensure t.x is Min(3).Max(2)
    }
    """

    assert problems_of(text) == [
        'constraint-conflict at "Equals("c")"',
        'constraint-conflict at "Max(2)"',
    ]


def test_a_parameter_of_a_guard_may_be_anything() -> None:
    text = "is (n Int) G(low Int, high Int) { ensure n is Min(low).Max(high).Min(3) }"

    assert problems_of(text) == []


@pytest.mark.parametrize(
    ("type", "test", "problem"),
    [
        ("Int", "{ a }", "This value has no fields"),
        ("[]Int", "{ a }", "This value has no fields"),
        ("Int | String", "{ a }", "This value has no fields"),
        ("{ b: Int }", "{ a }", "`GX` has no field `a`"),
        ("{ a: Int }", "Shape({ a: String })", "`a` never has this type"),
        ("{ a: Int }", 'Shape({ a: "x" })', "`a` never has this type"),
        ("map[String]Int", "Shape({ a: String })", "`a` never has this type"),
    ],
)
def test_a_field_that_is_asked_for_must_be_possible(type: str, test: str, problem: str) -> None:
    (found,) = diagnostics_of(f"type G = {{ x: {type} }}  is (g G) A() {{ ensure g.x is {test} }}")

    assert found.message == problem


@pytest.mark.parametrize(
    ("type", "test"),
    [
        ("any", "Shape({ a: Int })"),
        ("Shape", "Shape({ a: [ ]Int })"),
        ("map[String]Int", "Shape({ a: Int.Min(1) })"),
        ("{ a: String? }", "Shape({ a: String.Min(1) })"),
        ("{ a: String }", 'Shape({ a: "x" })'),
    ],
)
def test_a_field_may_be_asked_for_where_it_can_be(type: str, test: str) -> None:
    text = f"type G = {{ x: {type} }}  is (g G) A() {{ ensure g.x is {test} }}"

    assert problems_of(text) == []
