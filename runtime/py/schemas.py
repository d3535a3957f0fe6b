# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""Rules put into schemas of pydantic-core: schema and rule in, schema or None out."""

import re
from collections.abc import Callable
from typing import Any, TypeAlias

from pydantic_core import CoreSchema, core_schema

__all__ = [
    "LARGEST",
    "Schema",
    "bounded",
    "is_plain",
    "listed",
    "matching",
    "sized",
    "text_schema",
    "whole_schema",
]

Schema: TypeAlias = Any
"""A dictionary of one of many types: what they have in common has none."""

LARGEST = 2**53 - 1
"""The largest Int, and the smallest with a minus before it."""

_TIGHTER: dict[str, Callable[..., Any]] = {
    "ge": max,
    "gt": max,
    "le": min,
    "lt": min,
    "min_length": max,
    "max_length": min,
}

_SPECIAL = re.compile(r"[\\.+*?()|\[\]{}^$#&~-]")


def text_schema() -> CoreSchema:
    # With any limit, pydantic-core looks at the characters: no half surrogate pairs.
    return core_schema.str_schema(strict=True, min_length=0)


def whole_schema() -> CoreSchema:
    """A number without a fraction, however it is spelt; never a text or a boolean."""
    number = core_schema.float_schema(strict=True, allow_inf_nan=False)
    whole = core_schema.union_schema(
        [
            core_schema.int_schema(strict=True),
            core_schema.chain_schema([number, core_schema.int_schema(strict=False)]),
        ],
        mode="left_to_right",
        custom_error_type="type",
        custom_error_message="must be an integer",
    )
    # One place for bounds, however the number is spelt.
    bounds = core_schema.int_schema(ge=-LARGEST, le=LARGEST)
    return core_schema.chain_schema([whole, bounds])


def sized(schema: Any, **limits: int) -> Schema | None:
    """`schema` with a limit on its length."""
    match schema["type"]:
        case "str" | "list" | "dict":
            return _tightened(schema, limits)
        case "chain":
            return _with_last(schema, sized(schema["steps"][-1], **limits))
        case _:
            return None


def bounded(schema: Any, **bounds: float) -> Schema | None:
    """The schema of a number with bounds."""
    match schema["type"]:
        case "int" | "float":
            return _tightened(schema, bounds)
        case "chain":
            return _with_last(schema, bounded(schema["steps"][-1], **bounds))
        case _:
            return None


def matching(schema: Any, pattern: str, text: str) -> Schema | None:
    """The schema of a string that matches `pattern` with `text` in it."""
    pattern = pattern.format(_SPECIAL.sub(r"\\\g<0>", text))
    match schema:
        case {"type": "str", "pattern": _}:
            other = core_schema.str_schema(pattern=pattern)
            return core_schema.chain_schema([schema, other])
        case {"type": "str"}:
            return {**schema, "pattern": pattern}
        case {"type": "chain", "steps": [*_, {"type": "str"}] as steps}:
            return {**schema, "steps": [*steps, {"type": "str", "pattern": pattern}]}
        case _:
            return None


def listed(schema: Schema, literals: Schema) -> CoreSchema:
    """What `schema` reads, if it is one of some literals."""
    steps = [schema, literals]
    if isinstance(literals["expected"][0], (bool, float)):
        # In a union, Pydantic would look up whatever is written among such literals.
        steps.append(schema)
    return core_schema.chain_schema(steps)


def is_plain(schema: Any) -> bool:
    """Whether what the schema reads is a plain scalar, which compares as JSON does."""
    match schema["type"]:
        case "str" | "int" | "float" | "bool":
            return True
        case "chain":
            return is_plain(schema["steps"][-1])
        case _:
            return False


def _with_last(chain: Any, last: Schema | None) -> Schema | None:
    return None if last is None else {**chain, "steps": [*chain["steps"][:-1], last]}


def _tightened(schema: Any, limits: dict[str, Any]) -> Schema:
    merged: Any = {**schema}
    for name, limit in limits.items():
        known = merged.get(name)
        merged[name] = limit if known is None else _TIGHTER[name](known, limit)
    return merged
