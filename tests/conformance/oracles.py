"""What readers of JSON Schema that nobody here wrote say of the conformance corpus.

In: the schema of all folders, and their cases. Out: the verdicts of the validators `jsonschema` and
`ajv`, and of the models that `datamodel-code-generator` makes.
"""

import importlib
import json
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from jsonschema import Draft202012Validator
from pydantic import BaseModel, ValidationError
from referencing import Registry, Resource

from forstgen.backends.jsonschema.lower import lower
from forstgen.backends.jsonschema.names import reference
from forstgen.backends.jsonschema.options import Options
from forstgen.backends.jsonschema.view import Schema
from tests.conformance.corpus import BY_HAND, CASES, cases, program
from tests.support import toolchains

__all__ = [
    "Asked",
    "ajv",
    "asked",
    "document",
    "is_interoperable",
    "models",
    "says",
    "subschemas",
    "validator",
]


class Asked(NamedTuple):
    """A case that a schema can be asked about, and whether the contract accepts it."""

    type: str
    text: str
    value: Any
    is_valid: bool


@cache
def document() -> Schema:
    return lower(program(), Options()).schema


@cache
def asked() -> tuple[Asked, ...]:
    """The cases of the corpus whose texts are I-JSON: what is wrong with a text, no schema says."""
    return tuple(
        Asked(case.type, case.text.decode(), value, not case.violations)
        for case in cases(CASES, BY_HAND)
        if not any(each["code"].startswith("json.") for each in case.violations)
        for value in [json.loads(case.text)]
        if is_interoperable(value)
    )


def is_interoperable(value: Any) -> bool:
    """RFC 7493: no half surrogate pairs, and no numbers that a double cannot hold."""
    match value:
        case str():
            return not any("\ud800" <= character <= "\udfff" for character in value)
        case int() | float():
            return abs(value) <= sys.float_info.max
        case list():
            return all(map(is_interoperable, value))
        case dict():
            return all(is_interoperable(part) for item in value.items() for part in item)
        case _:
            return True


# -- the schema ------------------------------------------------------------------------------------

_ONE = {"items", "additionalProperties", "propertyNames", "not", "if", "then", "else"}
_SEVERAL = {"allOf", "anyOf", "oneOf", "prefixItems"}
_NAMED = {"properties", "patternProperties"}


@cache
def subschemas(entry: str) -> tuple[Schema, ...]:
    """All schemas that an entry of `$defs` is made of, those that it refers to among them."""
    found: list[Schema] = []
    seen = {entry}
    pending = [entry]
    while pending:
        for schema in _parts(document()["$defs"][pending.pop()]):
            found.append(schema)
            name = _entry(schema["$ref"]) if "$ref" in schema else entry
            if name not in seen:
                seen.add(name)
                pending.append(name)
    return tuple(found)


def _entry(reference: str) -> str:
    pointer = unquote(reference.removeprefix("#/$defs/"))
    return pointer.replace("~1", "/").replace("~0", "~")


def _parts(schema: Schema | bool) -> Iterator[Schema]:
    if isinstance(schema, bool):
        return
    yield schema
    for keyword, value in schema.items():
        below: Sequence[Schema] = ()
        if keyword in _ONE:
            below = (value,)
        elif keyword in _SEVERAL:
            below = value
        elif keyword in _NAMED:
            below = [*value.values()]
        for each in below:
            yield from _parts(each)


# -- validators ------------------------------------------------------------------------------------


@cache
def validator(entry: str) -> Draft202012Validator:
    return Draft202012Validator(
        {"$ref": document()["$id"] + reference(entry)["$ref"]}, registry=_registry()
    )


@cache
def _registry() -> "Registry[Any]":
    resource = Resource.from_contents(document())
    registry: Registry[Any] = Registry().with_resource(document()["$id"], resource)
    return registry


_AJV = """
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const Ajv = createRequire(process.argv[1])("ajv/dist/2020.js");
const { schema, cases } = JSON.parse(readFileSync(0, "utf8"));
const ajv = new Ajv({ strict: false, ownProperties: true });
ajv.addSchema(schema);
const verdicts = cases.map(([entry, text]) => ajv.validate(schema.$id + entry, JSON.parse(text)));
console.log(JSON.stringify(verdicts));
"""


def ajv(cases: Sequence[Asked]) -> list[bool]:
    """The verdicts of `ajv`, which reads patterns as ECMAScript does."""
    given = {
        "schema": document(),
        "cases": [(reference(case.type)["$ref"], case.text) for case in cases],
    }
    script = ("--input-type=module", "--eval", _AJV, str(toolchains.NODE_MODULES / "ajv"))
    run = toolchains.node(*script, cwd=toolchains.NODE_MODULES, stdin=json.dumps(given))
    verdicts: list[bool] = json.loads(run.expect_success().stdout)
    return verdicts


# -- models ----------------------------------------------------------------------------------------

_PACKAGE = "oracle_models"

_OPTIONS = (
    *("--input-file-type", "jsonschema", "--schema-version", "2020-12"),
    *("--output-model-type", "pydantic_v2.BaseModel", "--target-python-version", "3.11"),
    *("--strict-types", "str", "int", "float", "bool"),
    *("--enum-field-as-literal", "all", "--read-const-beside-enum"),
    *("--field-constraints", "--use-annotated", "--intersect-allof-keywords"),
    *("--use-tuple-for-closed-arrays", "--use-typed-nullable-map-values"),
    *("--use-single-dict-for-object-maps", "--use-site-models-for-constrained-refs"),
    *("--no-formatters", "--disable-timestamp"),
)


def models(folder: Path) -> Mapping[str, type[BaseModel]]:
    """The generated model of each entry that got one."""
    (folder / "schema.json").write_text(json.dumps(document()))
    files = ("--input", "schema.json", "--output", _PACKAGE, "--emit-model-metadata", "map.json")
    toolchains.datamodel_codegen(*files, *_OPTIONS, cwd=folder).expect_success()
    made = json.loads((folder / "map.json").read_text())["models"]
    sys.path.insert(0, str(folder))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return dict(_models(made))
    finally:
        sys.path.remove(str(folder))


def _models(made: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, type[BaseModel]]]:
    for model in reversed(made):
        match model["source_path"]:
            case ["$defs", entry]:
                module = importlib.import_module(f"{_PACKAGE}.{model['module']}".rstrip("."))
                yield entry, getattr(module, model["class_name"])
            case _:
                pass


def says(model: type[BaseModel], value: Any) -> bool:
    """Whether the model takes `value`; `StrictInt` wants 7 where JSON Schema takes 7.0 as well.

    A model may not even be able to refuse: then it raises a TypeError.
    """
    try:
        model.model_validate(_with_whole_numbers(value))
    except (ValidationError, TypeError):
        return False
    return True


def _with_whole_numbers(value: Any) -> Any:
    match value:
        case float() if value.is_integer():
            return int(value)
        case list():
            return [*map(_with_whole_numbers, value)]
        case dict():
            return {key: _with_whole_numbers(part) for key, part in value.items()}
        case _:
            return value
