"""Types of the IR as TypeScript writes them."""

import pytest

from forstgen.backends.ts.imports import Layer, Scope
from forstgen.backends.ts.layout import flat
from forstgen.backends.ts.names import name_program
from forstgen.backends.ts.types import expression, find_errors, returned
from forstgen.backends.ts.validator_names import name_validators
from forstgen.ir import (
    AliasDecl,
    AnyErrorType,
    AnyType,
    ArrayType,
    ConstrainedType,
    Equals,
    MapType,
    Min,
    OneOf,
    OptionalType,
    Program,
    ResultType,
    TupleType,
    Type,
    VoidType,
)
from forstgen.rules import Rulebook
from tests.backends.ts.build import (
    BOOL,
    FLOAT,
    INT,
    SPAN,
    STRING,
    alias,
    error,
    group,
    named,
    one_of,
    program,
    ref,
    shape,
    union,
)

CHAIN = 3000
PROGRAM = program(
    shape("a.Item", ("id", STRING)),
    shape("a.Promise"),
    alias("a.Key", ConstrainedType(STRING, (OneOf(("x", "y"), SPAN),))),
    alias("a.Text", STRING),
    group("b.Role", ("Admin", "admin")),
    error("b.Gone"),
    error("b.Late"),
    union("b.Failure", ref("b.Gone"), ref("b.Late")),
    union("b.Mixed", ref("b.Gone"), ref("a.Item")),
    alias("b.Problem", ref("b.Failure")),
    alias("a.Uses", ref("b.Role")),
)


def scope(of: Program = PROGRAM) -> Scope:
    names = name_program(of)
    validators = name_validators(of, Rulebook(of), names)
    return Scope(of.packages[0], Layer.PUBLIC, names, validators, find_errors(of))


@pytest.mark.parametrize(
    ("type", "expected"),
    [
        (INT, "number"),
        (FLOAT, "number"),
        (BOOL, "boolean"),
        (AnyType(), "unknown"),
        (VoidType(), "null"),
        (AnyErrorType(), "forst.AnyError"),
        (ref("a.Item"), "Item"),
        (ref("b.Role"), "b.Role"),
        (ref("b.Gone"), "forst.ErrorData<b.Gone>"),
        (ref("b.Problem"), "forst.ErrorData<b.Problem>"),
        (ref("b.Mixed"), "b.Mixed"),
        (one_of("a", 'b"'), '"a" | \'b"\''),
        (one_of(1, 2), "1 | 2"),
        (ConstrainedType(STRING, (Min(1, SPAN),)), "string"),
        (ConstrainedType(STRING, (OneOf(("a", "b"), SPAN), Min(1, SPAN))), '"a" | "b"'),
        (ConstrainedType(INT, (OneOf((1, 2), SPAN), Equals(2, SPAN))), "2"),
        (ConstrainedType(INT, (OneOf((1,), SPAN), OneOf((2,), SPAN))), "never"),
        (ArrayType(INT), "number[]"),
        (ArrayType(OptionalType(ref("a.Item"))), "(Item | null)[]"),
        (ArrayType(STRING, 2), "[string, string]"),
        (ArrayType(STRING, 256), "string[]"),
        (TupleType((INT, one_of("a", "b"))), '[number, "a" | "b"]'),
        (OptionalType(AnyType()), "unknown"),
        (MapType(STRING, INT), "{ [key: string]: number }"),
        (MapType(ref("a.Text"), INT), "{ [key: string]: number }"),
        (MapType(INT, ArrayType(INT)), "{ [key: number]: number[] }"),
        (MapType(ref("b.Role"), INT), "{ [key in b.Role]?: number }"),
        (MapType(ref("a.Key"), INT), "{ [key in Key]?: number }"),
        (MapType(one_of("x"), INT), '{ [key in "x"]?: number }'),
        (
            ResultType(INT, ref("b.Gone")),
            "forst.Ok<number> | forst.Err<forst.ErrorData<b.Gone>>",
        ),
        (
            OptionalType(ResultType(INT, AnyErrorType())),
            "forst.Ok<number> | forst.Err<forst.AnyError> | null",
        ),
    ],
    ids=str,
)
def test_a_type_is_written(type: Type, expected: str) -> None:
    assert flat(expression(type, PROGRAM, scope())) == expected


def test_a_result_is_a_promise_that_no_type_of_the_module_hides() -> None:
    assert flat(returned(VoidType(), PROGRAM, scope())) == "globalThis.Promise<void>"
    assert flat(returned(INT, program(shape("a.X")), scope(program(shape("a.X"))))) == (
        "Promise<number>"
    )


def test_only_unions_and_aliases_of_nothing_but_errors_are_errors() -> None:
    assert find_errors(PROGRAM) == {
        named(f"b.{name}") for name in ("Gone", "Late", "Failure", "Problem")
    }


def test_a_long_chain_of_aliases_is_no_deep_recursion() -> None:
    links: list[AliasDecl] = [alias(f"a.A{i}", ref(f"a.A{i + 1}")) for i in range(CHAIN)]

    assert len(find_errors(program(*links, error(f"a.A{CHAIN}")))) == CHAIN + 1
