"""Random schemas and values: a validator for JSON Schema gives the verdicts of the contract."""

import json
from itertools import islice
from random import Random
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from forstgen.backends.jsonschema.lower import lower
from forstgen.backends.jsonschema.names import reference
from forstgen.backends.jsonschema.options import Options
from forstgen.conform.cases import Case, cases_of
from forstgen.conform.values import Values
from forstgen.ir import Program
from tests.conformance.oracles import is_interoperable
from tests.conformance.reference.judge import judge
from tests.differential.test_random_values import draw, program_of

SCHEMAS = 60
VALUES_OF_A_TYPE = 12


@pytest.fixture(scope="module")
def program() -> Program:
    return program_of(draw()[:SCHEMAS])


@pytest.fixture(scope="module")
def schema(program: Program) -> dict[str, Any]:
    document = lower(program, Options())

    assert document.warnings == ()
    return document.schema


def cases(program: Program) -> list[Case]:
    values = Values(program, Random(7))
    return [
        case for type in values.entries for case in islice(cases_of(values, type), VALUES_OF_A_TYPE)
    ]


def test_what_is_written_is_a_schema(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)


def test_the_verdicts_are_those_of_the_contract(program: Program, schema: dict[str, Any]) -> None:
    registry: Any = Registry().with_resource(schema["$id"], Resource.from_contents(schema))
    verdicts: list[bool] = []
    apart: list[str] = []
    for case in cases(program):
        violations = judge(program, case.type, case.text)
        if any(each["code"].startswith("json.") for each in violations):
            continue
        value = json.loads(case.text)
        if is_interoperable(value):
            entry = {"$ref": schema["$id"] + reference(case.type)["$ref"]}
            verdicts.append(not violations)
            if Draft202012Validator(entry, registry=registry).is_valid(value) is bool(violations):
                apart.append(f"{case.type} {case.text[:300]}: {violations}")

    assert apart == []
    assert len(verdicts) > 2000
    assert 0.2 < sum(verdicts) / len(verdicts) < 0.8
