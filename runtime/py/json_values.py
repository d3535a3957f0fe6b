# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""What Python values are JSON: scalars, and `any`."""

import math
from typing import Any

from pydantic import BaseModel

__all__ = ["is_json", "is_number", "is_text"]


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


def is_number(value: object) -> bool:
    """A number that is finite as a double."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    try:
        return math.isfinite(float(value))
    except OverflowError:
        return False


def is_json(value: Any) -> bool:
    """Whether JSON has a value, to its depths. Models know what they hold."""
    pending = [value]
    while pending:
        value = pending.pop()
        match value:
            case None | bool() | BaseModel():
                pass
            case str():
                if not is_text(value):
                    return False
            case int() | float():
                if not is_number(value):
                    return False
            case list() | tuple():
                pending.extend(value)
            case dict():
                if not all(map(is_text, value)):
                    return False
                pending.extend(value.values())
            case _:
                return False
    return True
