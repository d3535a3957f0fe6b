"""The schema of a program as data: what `forstgen dump --stage view` shows of this target."""

from forstgen.backends.jsonschema.lower import lower
from forstgen.backends.jsonschema.options import Options
from forstgen.backends.jsonschema.view import Schema
from forstgen.ir import Program

__all__ = ["views"]


def views(program: Program) -> Schema:
    return lower(program, Options()).schema
