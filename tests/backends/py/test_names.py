"""Names change only where Python, Pydantic or generated code needs them."""

import builtins
import keyword
from typing import Any

import pytest
from pydantic import BaseModel

from forstgen.backends.py.names import (
    BUILTINS,
    ERROR_RESERVED,
    KEYWORDS,
    MODEL_RESERVED,
    Names,
    attribute,
    attributes,
    constant,
    parameters,
)
from forstgen.ir import Field, Primitive, PrimitiveType
from forstgen.source import SourceFile, Span
from tests.backends.py.generated import program

SPAN = Span(SourceFile("a.ft", ""), 0, 0)


def field(name: str, wire_name: str | None = None) -> Field:
    type = PrimitiveType(Primitive.STRING)
    return Field(name, wire_name or name, type, False, None, None, SPAN)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("createdAt", "created_at"),
        ("ID", "id"),
        ("HTTPStatus", "http_status"),
        ("_private", "private"),
        ("__proto__", "proto"),
        ("$ref", "ref"),
        ("x y", "x_y"),
        ("größe", "größe"),
        ("ﬁrst", "first"),
        ("2nd", "x2_nd"),
        ("名前", "名前"),
        ("²", "x2"),
        ("?", "x"),
    ],
)
def test_an_attribute_is_snake_case_and_an_identifier(name: str, expected: str) -> None:
    assert attribute(name) == expected
    assert attribute(name).isidentifier()


def test_a_value_is_in_capitals() -> None:
    assert [constant(name) for name in ("Admin", "superUser", "none")] == [
        "ADMIN",
        "SUPER_USER",
        "NONE",
    ]


def test_a_field_that_pydantic_reserves_gets_an_underscore() -> None:
    fields = [field(name) for name in ("class", "model_config", "json", "self", "type")]

    assert attributes(fields, MODEL_RESERVED) == (
        "class_",
        "model_config_",
        "json_",
        "self_",
        "type",
    )


def test_the_field_that_needs_no_change_keeps_its_name() -> None:
    fields = [field("userId"), field("UserID"), field("user_id")]

    assert attributes(fields, MODEL_RESERVED) == ("user_id_", "user_id__", "user_id")


def test_an_attribute_is_never_the_wire_name_of_another_field() -> None:
    fields = [field("id", "key"), field("key", "id")]

    assert attributes(fields, MODEL_RESERVED) == ("id_", "key_")


def test_parameters_of_one_method_differ() -> None:
    assert parameters(["self", "in", "userId", "user_id"]) == (
        "self_",
        "in_",
        "user_id",
        "user_id_",
    )


def test_all_that_a_model_has_is_reserved() -> None:
    own = {name for name in {*dir(BaseModel), *dir(type(BaseModel))} if not name.startswith("_")}

    assert own <= MODEL_RESERVED


def test_all_that_an_error_has_is_reserved(runtime: Any) -> None:
    own = {name for name in dir(runtime.NominalError) if not name.startswith("_")}

    assert own <= ERROR_RESERVED


def test_keywords_and_builtins_are_those_of_python() -> None:
    interactive = {"copyright", "credits", "exit", "license", "quit"}
    own = {name for name in dir(builtins) if not name.startswith("_")} - interactive

    assert frozenset(keyword.kwlist) == KEYWORDS
    assert own <= BUILTINS | KEYWORDS


def test_a_type_that_hides_a_builtin_gets_an_underscore() -> None:
    names = Names.of(program({"a/a.ft": "package a\n" + _types("dict", "None", "Model", "_X")}))

    assert sorted(names.types.values()) == ["Model", "None_", "X", "dict_"]


def test_types_of_several_packages_have_their_package_before_them_in_the_index() -> None:
    files = {f"{p}/a.ft": f"package {p}\n" + _types("User", p.capitalize()) for p in ("a", "b")}
    names = Names.of(program(files))

    assert sorted(names.exported.values()) == ["A", "AUser", "B", "BUser"]
    assert sorted(set(names.types.values())) == ["A", "B", "User"]


def test_a_package_never_takes_the_place_of_a_generated_module() -> None:
    files = {
        f"{name}/a.ft": f"package {name}\n" + _types("T")
        for name in ("client", "con", "_schema", "_runtime", "types", "lambda")
    }

    assert Names.of(program(files)).modules == {
        "_runtime": "runtime",
        "_schema": "schema",
        "client": "client_",
        "con": "con_",
        "lambda": "lambda_",
        "types": "types",
    }


def _types(*names: str) -> str:
    return "".join(f"type {name} = {{ id: String }}\n" for name in names)
