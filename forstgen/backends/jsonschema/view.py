"""A JSON Schema as data, and how two of them become one."""

from collections.abc import Iterable
from math import inf
from typing import Any, TypeAlias

__all__ = ["ANY", "NOTHING", "NULL", "Schema", "all_of", "any_of", "described", "object_of"]

Schema: TypeAlias = dict[str, Any]

ANY: Schema = {}
NOTHING: Schema = {"not": {}}
NULL: Schema = {"type": "null"}

_LARGER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_SMALLER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_DEPENDENT = (
    frozenset({"if", "then", "else"}),
    frozenset({"items", "prefixItems"}),
    frozenset({"properties", "patternProperties", "additionalProperties"}),
)
"""Keywords that are read together, so that those of two schemas cannot stand in one."""
_NESTING = (frozenset({"items"}), frozenset({"properties"}))
"""The same where they stand alone."""


def all_of(schemas: Iterable[Schema]) -> Schema:
    """A schema for the values that fit all of `schemas`, written as one where that is the same."""
    merged: Schema = {}
    apart: list[Schema] = []
    for schema in schemas:
        if schema and schema != merged and schema not in apart:
            # Older readers of schemas ignore what stands beside a reference.
            together = None if "$ref" in schema else _merge(merged, schema)
            if together is None:
                apart.append(schema)
            else:
                merged = together
    if not apart:
        return _without_repetition(merged)
    if not merged and len(apart) == 1:
        return apart[0]
    parts = [*merged.pop("allOf", ()), *apart]
    return {**_without_repetition(merged), "allOf": parts}


def any_of(schemas: Iterable[Schema]) -> Schema:
    """A schema for the values that fit one of `schemas`; without any, nothing fits."""
    parts: list[Schema] = []
    for schema in schemas:
        if schema == ANY:
            return ANY
        if schema != NOTHING and schema not in parts:
            parts.append(schema)
    if not parts:
        return NOTHING
    return parts[0] if len(parts) == 1 else {"anyOf": parts}


def object_of(properties: Schema, required: list[str]) -> Schema:
    """An object of these properties, and of any others."""
    schema: Schema = {"type": "object"}
    if properties:
        schema["properties"] = properties
    if required:
        schema["required"] = required
    return schema


def described(schema: Schema, doc: str | None) -> Schema:
    return {"description": doc, **schema} if doc else schema


def _merge(one: Schema, other: Schema) -> Schema | None:
    """Both in one; None where a keyword would have to be there twice."""
    for group in _DEPENDENT:
        mine, theirs = one.keys() & group, other.keys() & group
        if mine and theirs and mine | theirs not in _NESTING:
            return None
    result = dict(one)
    for keyword, value in other.items():
        if keyword not in one or one[keyword] == value:
            result[keyword] = value
        elif keyword in _LARGER:
            result[keyword] = max(one[keyword], value)
        elif keyword in _SMALLER:
            result[keyword] = min(one[keyword], value)
        elif keyword == "required":
            result[keyword] = list(dict.fromkeys((*one[keyword], *value)))
        elif keyword == "properties":
            names = dict.fromkeys((*one[keyword], *value))
            result[keyword] = {
                name: all_of(p[name] for p in (one[keyword], value) if name in p) for name in names
            }
        elif keyword == "items":
            result[keyword] = all_of((one[keyword], value))
        elif keyword == "allOf":
            result[keyword] = [*one[keyword], *value]
        else:
            return None
    return result


def _without_repetition(schema: Schema) -> Schema:
    """Without the bounds that a strict one, or a closed set of values, implies."""
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    least = [*values, schema.get("exclusiveMinimum", inf)]
    most = [*values, schema.get("exclusiveMaximum", -inf)]
    implied = set()
    if "minimum" in schema and schema["minimum"] <= min(least) < inf:
        implied.add("minimum")
    if "maximum" in schema and schema["maximum"] >= max(most) > -inf:
        implied.add("maximum")
    return {keyword: value for keyword, value in schema.items() if keyword not in implied}
