"""The JSON Schema of the corpus, read by programs that nobody here wrote: the contract's verdicts.

A schema judges values, so the cases whose text is no I-JSON are left out. Whatever else is left
out stands in a list, with its reason.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel

from forstgen.backends.jsonschema.view import Schema
from tests.conformance.oracles import (
    Asked,
    ajv,
    asked,
    document,
    models,
    says,
    subschemas,
    validator,
)

LOST = "x-forst-unenforced"


def is_whole(entry: str) -> bool:
    """Whether the schema leaves out nothing that the contract asks of the entry."""
    return not any(LOST in schema for schema in subschemas(entry))


def cases() -> list[Asked]:
    return [case for case in asked() if is_whole(case.type)]


def expect_agreement(verdicts: Iterable[tuple[Asked, bool]]) -> None:
    apart = [
        f"{case.type} {case.text[:200]}: {'accepted' if verdict else 'refused'}"
        for case, verdict in verdicts
        if verdict is not case.is_valid
    ]

    assert apart == []


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(document())


def test_hardly_anything_is_left_out() -> None:
    left_out = {case.type for case in asked() if not is_whole(case.type)}

    assert len(cases()) > 2900
    assert len(left_out) < 0.02 * len({case.type for case in asked()}), left_out


@pytest.fixture
def deep_stack() -> Iterator[None]:
    """The validator calls itself some ten times for each level of a value, and there are 200."""
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(20 * usual)
    yield
    sys.setrecursionlimit(usual)


@pytest.mark.usefixtures("deep_stack")
def test_a_validator_for_python_agrees() -> None:
    expect_agreement((case, validator(case.type).is_valid(case.value)) for case in cases())


def _names_proto(schema: Schema) -> bool:
    return "__proto__" in schema.get("properties", ())


@pytest.mark.toolchain
def test_a_validator_for_javascript_agrees() -> None:
    """Without fields called `__proto__`, which ajv does not look at."""
    compared = [case for case in cases() if not any(map(_names_proto, subschemas(case.type)))]

    assert len(compared) > 0.99 * len(cases())
    expect_agreement(zip(compared, ajv(compared), strict=True))


def _closed_set_of_numbers(schema: Schema) -> bool:
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return any(isinstance(value, bool | int | float) for value in values)


def _wanted_any(schema: Schema) -> bool:
    return any(
        "minProperties" in each and not each["additionalProperties"]
        for each in schema.get("anyOf", ())
    )


NOT_IN_MODELS: dict[str, Callable[[Schema], bool]] = {
    "guards and second patterns: an `allOf` becomes a base class, or is dropped": (
        lambda schema: "allOf" in schema
    ),
    "`not` is dropped": lambda schema: "not" in schema,
    "`minProperties` of a map of anything is dropped beside null": _wanted_any,
    "a `Literal` takes True for 1 and 1.0, and cannot hold 0.5": _closed_set_of_numbers,
}
"""What datamodel-code-generator cannot express, and how to know it in a schema."""


def reasons(entry: str) -> frozenset[str]:
    schemas = subschemas(entry)
    return frozenset(why for why, occurs in NOT_IN_MODELS.items() if any(map(occurs, schemas)))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, type[BaseModel]]:
    return models(tmp_path_factory.mktemp("models"))


@pytest.mark.toolchain
def test_models_made_from_the_schema_agree(made: Mapping[str, type[BaseModel]]) -> None:
    compared = [case for case in cases() if not reasons(case.type)]
    expect_agreement((case, says(made[case.type], case.value)) for case in compared)

    assert len(compared) > 2900
    assert 0.2 < sum(case.is_valid for case in compared) / len(compared) < 0.8


@pytest.mark.toolchain
def test_nothing_is_left_out_of_the_models_without_need(
    made: Mapping[str, type[BaseModel]],
) -> None:
    needed = Counter(
        why
        for case in cases()
        for whys in [reasons(case.type)]
        if len(whys) == 1
        and (case.type not in made or says(made[case.type], case.value) is not case.is_valid)
        for why in whys
    )

    assert set(needed) == set(NOT_IN_MODELS)
