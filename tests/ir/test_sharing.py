"""Equal fields become one object, and nothing else changes."""

from forstgen.ir import Field, Program, ShapeDecl
from tests.support.programs import program_of


def fields(program: Program, number: int) -> tuple[Field, ...]:
    decl = program.packages[0].types[number]
    assert isinstance(decl, ShapeDecl)
    return decl.fields


def test_equal_fields_are_one_object() -> None:
    program = program_of(
        """
        type A = { id: String.Min(1), all: Array(Int.Max(3)), of: B? }
        type B = { id: String.Min(1), all: Array(Int.Max(3)), of: B? }
        """
    ).shared

    assert all(a is b for a, b in zip(fields(program, 0), fields(program, 1), strict=True))


def test_numbers_of_different_kinds_are_not_equal() -> None:
    program = program_of(
        """
        type A = { x: Float.Min(1.0) }
        type B = { x: Float.Min(1) }
        type C = { x: Float.Min(2.0) }
        """
    ).shared
    [a], [b], [c] = (fields(program, number) for number in range(3))

    assert (a is b) == (repr(a) == repr(b))
    assert a is not c


def test_what_is_said_of_a_field_is_its_own() -> None:
    program = program_of(
        """
        type A = {
          // The name.
          name: String
        }
        type B = {
          // Another name.
          name: String
        }
        """
    ).shared
    [a], [b] = fields(program, 0), fields(program, 1)

    assert (a.doc, b.doc) == ("The name.", "Another name.")


def test_the_meaning_stays_the_same() -> None:
    program = program_of(
        """
        type A = { id: String, more: Map(String, Int)?, one: ("a" | "b") }
        type B = { id: String, more: Map(String, Int)?, one: ("a" | "b") }
        error E { id: String }
        """
    )

    assert program.shared == program
    assert program.shared.fingerprint == program.fingerprint
