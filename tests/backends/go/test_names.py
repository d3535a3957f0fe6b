"""Identifiers in Go's spelling, and what happens when two want the same one."""

import pytest

from forstgen.backends.go import spelling
from forstgen.backends.go.hoist import hoist
from forstgen.backends.go.names import HANDLERS, Names, field_names, parameter_names
from tests.backends.go.programs import (
    INT,
    STRING,
    alias,
    field,
    function,
    literals,
    named,
    package,
    program,
    schema,
    shape,
)


@pytest.mark.parametrize(
    ("identifier", "exported", "parameter"),
    [
        ("id", "ID", "id"),
        ("userId", "UserID", "userID"),
        ("user_id", "UserID", "userID"),
        ("USER_ID", "UserID", "userID"),
        ("HTTPServer", "HTTPServer", "httpServer"),
        ("XMLHTTPRequest", "XMLHTTPRequest", "xmlhttpRequest"),
        ("apiUrl", "APIURL", "apiURL"),
        ("DTO", "DTO", "dto"),
        ("kebab-case", "KebabCase", "kebabCase"),
        ("$id", "ID", "id"),
        ("x?", "X", "x"),
        ("_", "X", "x"),
        ("2fa", "X2Fa", "x2Fa"),
        ("größe", "Größe", "größe"),
        ("用户", "X用户", "用户"),
        ("x²", "X", "x"),
        ("type", "Type", "type"),
    ],
)
def test_spelling(identifier: str, exported: str, parameter: str) -> None:
    assert spelling.exported(identifier) == exported
    assert spelling.parameter(identifier) == parameter


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ("admin", "Admin"),
        ("read_only", "ReadOnly"),
        ("a b-c", "ABC"),
        ("", ""),
        ("+", ""),
        (1, "1"),
        (-3, "Minus3"),
        (0.5, "0Point5"),
        (1e-7, "1EMinus07"),
        (True, "True"),
    ],
)
def test_names_of_literals(value: str | int | float, part: str) -> None:
    assert spelling.constant(value) == part


def test_fields_that_go_would_call_alike_get_numbers() -> None:
    fields = [field(name, STRING) for name in ("user_id", "userID", "userID_2", "validate")]

    assert field_names(fields) == ["UserID", "UserID3", "UserID2", "ValidateField"]


def test_parameters_never_shadow_what_the_signature_needs() -> None:
    names = ["ctx", "type", "string", "err", "user_id", "userID"]

    assert parameter_names(names) == ["ctxArg", "typeArg", "stringArg", "err", "userID", "userID2"]


def test_types_and_their_decoders_share_one_namespace() -> None:
    names = Names(schema(shape("Handlers"), shape("DecodeUser"), shape("User"), shape("user")))

    assert names.types[named("Handlers")] == "HandlersType"
    assert names.types[named("User")] == "User"
    assert names.types[named("user")] == "User2"
    assert names.types[named("DecodeUser")] == "DecodeUserType"


def test_constants_make_way_for_types() -> None:
    names = Names(schema(alias("Op", literals("sum", "Sum", "")), shape("OpSum")))

    assert names.constants[named("Op")] == ("OpSumValue", "OpSumValue2", "OpEmpty")


def test_packages_qualify_only_what_they_share() -> None:
    both = [package(p, [shape("User", package=p)], [function("find", package=p)]) for p in "ab"]
    names = Names(program(*both, package("c", [shape("Order", package="c")])))

    assert set(names.types.values()) == {"AUser", "BUser", "Order"}
    assert set(names.methods.values()) == {"AFind", "BFind"}


@pytest.mark.parametrize(
    ("package_name", "file"),
    [
        ("users", "users.go"),
        ("users_test", "users_test_package.go"),
        ("db_linux", "db_linux_package.go"),
        ("db_arm64", "db_arm64_package.go"),
        ("linux", "linux.go"),
        ("_hidden", "hidden.go"),
        (".hidden", "hidden.go"),
        ("handlers", "handlers_package.go"),
        ("Schema", "Schema_package.go"),
        ("runtime_reader", "runtime_reader_package.go"),
        ("con", "con_package.go"),
        ("用户", "x.go"),
    ],
)
def test_files_that_go_would_not_build_are_called_otherwise(package_name: str, file: str) -> None:
    names = Names(program(package(package_name)))

    assert names.files[package_name] == file


def test_files_differ_in_more_than_case() -> None:
    names = Names(program(package("Users"), package("users"), package("用户"), package("客户")))

    assert len({file.lower() for file in names.files.values()}) == 4


def test_what_is_named_after_a_file_is_named_after_one() -> None:
    packages = ("Users", "users", "a_b", "aB", "用户", "x", "handlers", "_handlers", "func", "2fa")
    names = Names(program(*map(package, packages)))

    assert len({*names.stamps.values(), HANDLERS}) == len(packages) + 1
    assert names.stamps["handlers"] == "HandlersPackage"
    assert (names.stamps["a_b"], names.stamps["aB"]) == ("AB", "AB2")


def test_hoisted_types_are_named_after_their_place() -> None:
    inline = schema(shape("User", role=literals("a"), level=literals(1)), alias("UserRole", INT))
    names = Names(hoist(inline))

    assert set(names.types.values()) == {"User", "UserRole", "UserRole2", "UserLevel"}
