"""Forst text in, its JSON Schema and a validator for one of its types out."""

import json
from typing import Any

from jsonschema import Draft202012Validator

from forstgen.backends.jsonschema import backend
from forstgen.backends.jsonschema.names import reference
from forstgen.backends.jsonschema.options import Options
from tests.support.programs import program_of

__all__ = ["accepts", "schema_of", "warnings_of"]


_DEFAULTS = Options()


def schema_of(*texts: str, options: Options = _DEFAULTS) -> dict[str, Any]:
    [file] = backend.render(program_of(*texts), options)
    schema: dict[str, Any] = json.loads(file.text)
    Draft202012Validator.check_schema(schema)
    return schema


def warnings_of(*texts: str) -> list[str]:
    return [problem.message for problem in backend.check(program_of(*texts), Options())]


def accepts(schema: dict[str, Any], type: str, value: Any) -> bool:
    validator: Any = Draft202012Validator({**schema, **reference(type)})
    return bool(validator.is_valid(value))
