"""Names and literals of TypeScript."""

import pytest

from forstgen.backends.ts.index import lower_index
from forstgen.backends.ts.names import (
    camel,
    identifier,
    literal,
    name_program,
    property_name,
    quote,
)
from forstgen.backends.ts.validator_names import name_validators
from forstgen.backends.ts.view import Export
from forstgen.ir import Program
from forstgen.rules import Rulebook
from tests.backends.ts.build import STRING, error, func, named, program, ref, shape


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Record", "Record"),
        ("$id", "$id"),
        ("x?", "x_"),
        ("a@b", "a_b"),
        ("1st", "_1st"),
        ("größe", "größe"),
        ("名前", "名前"),
        ("__proto__", "__proto__"),
    ],
)
def test_an_identifier_keeps_what_it_may(name: str, expected: str) -> None:
    assert identifier(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ProcessData", "processData"),
        ("process_data", "processData"),
        ("HTTPServer", "httpServer"),
        ("x", "x"),
        ("_1", "_1"),
    ],
)
def test_functions_are_camel_case(name: str, expected: str) -> None:
    assert camel(name) == expected


@pytest.mark.parametrize(
    ("wire_name", "expected"),
    [
        ("class", "class"),
        ("größe", "größe"),
        ("two words", '"two words"'),
        ("1", '"1"'),
        ("", '""'),
        ("\u2028", '"\\u2028"'),
        ("a\u200db", '"a\u200db"'),
    ],
)
def test_a_property_is_quoted_where_it_must_be(wire_name: str, expected: str) -> None:
    assert property_name(wire_name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", '"plain"'),
        ('say "hi"', "'say \"hi\"'"),
        ("it's", '"it\'s"'),
        ("'\"", '"\'\\""'),
        ("a\\b", '"a\\\\b"'),
        ("\n\t\x00", '"\\n\\t\\u0000"'),
        ("\ud800", '"\\ud800"'),
    ],
)
def test_a_text_is_in_the_quotes_that_need_fewer_escapes(text: str, expected: str) -> None:
    assert quote(text) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (-5, "-5"),
        (1.0, "1"),
        (0.5, "0.5"),
        (1e22, "1e22"),
        (1e-7, "1e-7"),
        (1.5e-10, "1.5e-10"),
    ],
)
def test_numbers_are_as_prettier_writes_them(value: float, expected: str) -> None:
    assert literal(value) == expected


def test_what_typescript_reserves_gets_an_underscore() -> None:
    names = name_program(
        program(shape("a.number"), shape("a.Promise"), func("a.Delete"), func("a.number"))
    )

    assert names.types == {named("a.number"): "number_", named("a.Promise"): "Promise"}
    assert names.functions == {named("a.Delete"): "delete_", named("a.number"): "number"}


def test_functions_that_differ_only_in_case_stay_apart() -> None:
    names = name_program(program(func("a.Get"), func("a.get"), shape("a.run"), func("a.Run")))

    assert names.functions == {
        named("a.get"): "get",
        named("a.Get"): "get_",
        named("a.Run"): "run_",
    }


def test_no_two_files_differ_only_in_case() -> None:
    packages = ("index", "Index", "users", "Users", "con", "my-package", "a.b", "größe")
    names = name_program(
        program(*(shape(f"{package}.X") for package in packages if "." not in package))
    )

    assert names.modules == {
        "index": "index_",
        "Index": "Index__",
        "users": "users",
        "Users": "Users_",
        "con": "con_",
        "my-package": "my-package",
        "größe": "größe",
    }


def lines(index: Program, *, typed: bool = True) -> dict[str, str]:
    names = name_program(index)
    validators = name_validators(index, Rulebook(index), names)
    exports: tuple[Export, ...] = lower_index(index, names, validators, typed=typed)
    return {export.path: export.names for export in exports[:-2]}


def test_the_index_exports_whole_packages() -> None:
    index = program(shape("a.User"), func("a.find"), shape("b.Order"))

    assert lines(index) == {"./a.js": "*", "./b.js": "*"}


def test_the_index_puts_the_package_before_what_several_have() -> None:
    index = program(
        *(shape("auth.User"), error("auth.Gone", ("id", STRING)), func("auth.Delete")),
        *(shape("billing.User"), func("billing.Delete"), shape("orders.Order")),
    )

    assert names_in(lines(index)["./auth.js"]) == [
        *("type User as AuthUser", "Gone", "delete_ as authDelete"),
        *("isGone", "validateGone", "parseGone", "GoneSchema"),
        *("isUser as isAuthUser", "validateUser as validateAuthUser"),
        *("parseUser as parseAuthUser", "UserSchema as AuthUserSchema"),
    ]
    assert lines(index)["./orders.js"] == "*"
    assert names_in(lines(index, typed=False)["./auth.js"])[:2] == ["Gone", "delete_ as authDelete"]


def names_in(braces: str) -> list[str]:
    return [name.strip() for name in braces.strip("{}\n ").split(",") if name.strip()]


def test_what_is_said_of_versions_takes_no_names_in_the_index() -> None:
    index = program(*(shape(f"a.{name}") for name in ("MadeFrom", "Modules", "Versions")))

    assert lines(index) == {"./a.js": "*"}


@pytest.mark.parametrize("name", ["VersionMismatchError", "Difference"])
def test_errors_of_versions_are_taken_in_the_index(name: str) -> None:
    index = program(shape(f"a.{name}"))

    assert names_in(lines(index)["./a.js"])[0] == f"type {name} as {name}_"


def test_the_names_of_the_runtime_are_taken_in_the_index() -> None:
    index = program(shape("a.CallOptions", ("self", ref("a.CallOptions"))))

    typed, untyped = (names_in(lines(index, typed=typed)["./a.js"]) for typed in (True, False))

    assert typed[:2] == ["type CallOptions as CallOptions_", "isCallOptions as isCallOptions_"]
    assert untyped == typed[1:]
