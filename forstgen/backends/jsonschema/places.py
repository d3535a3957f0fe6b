"""Schemas for what lies at a place: the way from a value to one of its fields.

Where a guard speaks, types have been judged already: a schema says what the guard adds, and what
it takes to be not absent.
"""

from collections.abc import Sequence

from forstgen import ir
from forstgen.backends.jsonschema.view import NULL, Schema, all_of
from forstgen.rules import Place, Step

__all__ = ["at", "at_if_there", "with_field"]

_THERE: Schema = {"not": NULL}


def at(place: Place, schema: Schema) -> Schema:
    """Something is at the place, and fits `schema`."""
    return _into(place.steps, schema, isinstance(place.root_type, ir.OptionalType))


def at_if_there(place: Place, schema: Schema) -> Schema:
    """What is at the place, if there is something, fits `schema`, which does not refuse null."""
    for step in reversed(place.steps):
        schema = _below(step.wire, schema)
    return schema


def with_field(step: Step, schema: Schema, *, is_wanted: bool) -> Schema:
    """An object whose field fits `schema`; a map and any value may have it or not."""
    if step.owner is None:
        return _into((step,), schema, may_be_null=True)
    if not is_wanted:
        return _below(step.wire, schema)
    # Null is there for an `any`, but absent for a guard.
    schema = schema if step.is_optional else _into((), schema, may_be_null=True)
    return _into((step,), schema, may_be_null=False)


def _into(steps: Sequence[Step], schema: Schema, may_be_null: bool) -> Schema:
    if not steps:
        is_refused = not may_be_null or schema.keys() & {"type", "const", "enum"}
        return schema if is_refused else all_of((_THERE, schema))
    step, *rest = steps
    inner = _into(rest, schema, step.is_optional)
    *outer, name = step.wire
    here: Schema = {"properties": {name: inner}} if inner else {}
    if step.is_optional:
        here["required"] = [name]
    here = _below(outer, here)
    return {"type": "object", **here} if may_be_null else here


def _below(names: Sequence[str], schema: Schema) -> Schema:
    for name in reversed(names):
        schema = {"properties": {name: schema}} if schema else {}
    return schema
