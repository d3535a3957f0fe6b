"""Values without parts: whether one is of its type, and whether JSON can hold it.

In: a primitive type and a value. Out: what is said of a value that is of another type.
"""

import math
from collections.abc import Iterator
from typing import assert_never

from forstgen import ir
from tests.conformance.reference.json_text import Json
from tests.conformance.reference.words import TYPES, Words

__all__ = ["is_json", "wrong_scalar"]

LARGEST = 2**53 - 1


def wrong_scalar(primitive: ir.Primitive, value: Json) -> Words | None:
    wrong = TYPES[primitive.value]
    match primitive:
        case ir.Primitive.STRING:
            return None if isinstance(value, str) and _is_text(value) else wrong
        case ir.Primitive.BOOL:
            return None if isinstance(value, bool) else wrong
        case ir.Primitive.FLOAT:
            return None if isinstance(value, float) and math.isfinite(value) else wrong
        case ir.Primitive.INT:
            if not isinstance(value, float) or not value.is_integer():
                return wrong
            return None if abs(value) <= LARGEST else TYPES["range"]
        case _:
            assert_never(primitive)


def _is_text(value: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in value)


def is_json(value: Json) -> bool:
    """Whether no number in a value is infinite and no text half a surrogate pair, keys neither."""
    return all(_is_text(v) if isinstance(v, str) else math.isfinite(v) for v in _scalars(value))


def _scalars(value: Json) -> Iterator[str | float]:
    match value:
        case str() | float():
            yield value
        case list():
            for item in value:
                yield from _scalars(item)
        case dict():
            for key, item in value.items():
                yield key
                yield from _scalars(item)
        case _:
            pass
