# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""What Python values are JSON: scalars, and `any`."""

import math
from typing import Any, TypeGuard

from pydantic import BaseModel

__all__ = ["is_array", "is_json", "is_number", "is_object", "is_text"]

_DEEPEST = 1000
"""Deeper than this a value is taken for one that holds itself."""


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def is_text(value: object) -> bool:
    """A string without half a surrogate pair."""
    if not isinstance(value, str):
        return False
    if value.isascii():
        return True
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_number(value: Any) -> bool:
    """A number that is finite as a double. Pydantic takes a Decimal for one, too."""
    if isinstance(value, bool):
        return False
    is_plain = isinstance(value, (int, float))
    if not (is_plain or hasattr(value, "__float__") or hasattr(value, "__index__")):
        return False
    try:
        return math.isfinite(float(value))
    except (ArithmeticError, TypeError, ValueError):
        return False


def is_json(value: Any) -> bool:
    """Whether JSON has a value, to its depths. Models know what they hold."""
    pending = [(value, 0)]
    while pending:
        value, depth = pending.pop()
        if value is None or isinstance(value, (bool, BaseModel)):
            continue
        if isinstance(value, str):
            if not is_text(value):
                return False
        elif isinstance(value, (int, float)):
            if not is_number(value):
                return False
        elif depth == _DEEPEST:
            return False
        elif is_object(value):
            if not all(map(is_text, value)):
                return False
            pending.extend((part, depth + 1) for part in value.values())
        elif is_array(value):
            pending.extend((part, depth + 1) for part in value)
        else:
            return False
    return True
