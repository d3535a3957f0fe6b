"""What stands around the schemas of types: names, references, functions, the form of the text."""

import json
from pathlib import Path

import pytest

from forstgen.backends.jsonschema.options import Options
from tests.backends.jsonschema.schemas import accepts, schema_of
from tests.support import toolchains
from tests.support.cases import SNAPSHOTS
from tests.support.programs import program_of

SHOP = """package shop

error Gone { sku: String }

// What is sold.
type Line = { sku: String, count: Int }

func Place(lines []Line): Result(Int, Gone) {}
func Ping() {}
func Try(n Int): Result(Int, Error) {}
"""


def test_the_schema_carries_the_version_hash() -> None:
    schema = schema_of(SHOP)
    version = program_of(SHOP).fingerprint

    assert schema["x-forst-fingerprint"] == version
    assert schema["$id"] == f"urn:forst:{version}"
    assert schema_of(SHOP, options=Options("urn:acme:shop"))["$id"] == "urn:acme:shop"


def test_functions_name_their_route_and_their_entries() -> None:
    functions = schema_of(SHOP)["x-forst-functions"]

    assert functions["shop.Place"] == {
        "route": "/shop/place",
        "request": {"$ref": "#/$defs/shop.Place()"},
        "result": {"$ref": "#/$defs/shop.Place().result"},
        "errors": [{"$ref": "#/$defs/shop.Gone"}],
    }
    assert functions["shop.Ping"] == {"route": "/shop/ping"}
    assert functions["shop.Try"]["errors"] == [{"$ref": "#/$defs/Error"}]


def test_an_entry_can_be_asked_for_by_its_name() -> None:
    schema = schema_of(SHOP)

    assert accepts(schema, "shop.Place()", [{"sku": "a", "count": 1}])
    assert not accepts(schema, "shop.Place()", [{"sku": "a"}])
    assert accepts(schema, "shop.Place().result", 7)
    assert not accepts(schema, "shop.Place().result", 7.5)
    assert accepts(schema, "Error", {"message": "m", "tag": None})


def test_an_alias_of_a_member_does_not_exclude_it() -> None:
    schema = schema_of(f"{SHOP}type Missing = Gone\ntype Union = Gone | Missing\n")
    gone = {"tag": "shop/Gone", "message": "m", "payload": {"sku": "a"}}

    assert accepts(schema, "shop.Union", gone)


def test_comments_are_descriptions() -> None:
    assert schema_of(SHOP)["$defs"]["shop.Line"]["description"] == "What is sold."


@pytest.mark.parametrize("text", ["a/b~c", "%41 é😀", '"\\\\', "\n\t"])
def test_a_guard_is_found_whatever_its_arguments_are(text: str) -> None:
    schema = schema_of(f"""package shop
is (s String) Holding(part String) {{ ensure s is Contains(part) }}
type Text = String.Holding({json.dumps(text, ensure_ascii=False)})
""")

    assert accepts(schema, "shop.Text", f"<{text}>")
    assert not accepts(schema, "shop.Text", "<>")


@pytest.mark.toolchain
def test_the_text_is_formatted_already(tmp_path: Path) -> None:
    schemas = [*SNAPSHOTS.glob("*/*/output.json"), *SNAPSHOTS.glob("*/*/output/schema.json")]

    assert len(schemas) > 100
    toolchains.prettier("--check", *schemas, cwd=tmp_path).expect_success()
