"""JSON values whose spelling counts: `7.0` and `7` are one number and two texts.

Comes in: a value, its texts and numbers as Python has them or as they shall be written. Goes out:
JSON text. What JSON text cannot carry as it is, half a surrogate pair, is escaped.
"""

import json
import re
from typing import TypeAlias

from forstgen.node import node

__all__ = ["Json", "Raw", "text_of"]


@node
class Raw:
    """A piece of JSON text that is written as it stands: `1e400`, an object with a key twice."""

    text: str


Json: TypeAlias = "bool | int | float | str | Raw | list[Json] | dict[str, Json] | None"

_SURROGATE = re.compile("[\ud800-\udfff]")


def text_of(value: Json) -> str:
    """`value` as JSON on one line."""
    match value:
        case Raw(text):
            return text
        case str():
            return _quoted(value)
        case list():
            return f"[{', '.join(map(text_of, value))}]"
        case dict():
            entries = (f"{_quoted(key)}: {text_of(each)}" for key, each in value.items())
            return f"{{{', '.join(entries)}}}"
        case _:
            return json.dumps(value)


def _quoted(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", quoted)
