"""A schema as text: JSON that fits on a line stands on one, as formatters leave it."""

import json
import unicodedata
from typing import Any

__all__ = ["text"]

_WIDTH = 80


def text(schema: dict[str, Any]) -> str:
    return _broken(schema, "") + "\n"


def _broken(value: Any, indent: str) -> str:
    """An object or a list with a line, or more, for each of its parts."""
    is_object = isinstance(value, dict)
    inner = indent + "  "
    lines = ["{" if is_object else "["]
    for number, part in enumerate(value, 1):
        start = f"{inner}{_scalar(part)}: " if is_object else inner
        item = value[part] if is_object else part
        comma = "," if number < len(value) else ""
        stands_open = is_object and _stands_open(indent, part)
        lines.append(
            start + _part(item, inner, _WIDTH - _columns(start + comma), stands_open) + comma
        )
    return "\n".join((*lines, indent + ("}" if is_object else "]")))


def _stands_open(indent: str, key: str) -> bool:
    """Entries and their fields are read line by line, however short they are."""
    return indent in ("", "  ") or (indent, key) == ("    ", "properties")


def _part(value: Any, indent: str, room: int, stands_open: bool) -> str:
    line = _on_a_line(value)
    if not value or not isinstance(value, dict | list):
        return line
    is_open = stands_open and isinstance(value, dict)
    return _broken(value, indent) if is_open or _columns(line) > room else line


def _on_a_line(value: Any) -> str:
    match value:
        case dict() if value:
            inner = ", ".join(f"{_scalar(key)}: {_on_a_line(item)}" for key, item in value.items())
            return f"{{ {inner} }}"
        case list():
            return f"[{', '.join(map(_on_a_line, value))}]"
        case _:
            return _scalar(value)


def _scalar(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _columns(text: str) -> int:
    """Wide characters count twice, combining ones not at all."""
    return len(text) if text.isascii() else sum(map(_column, text))


def _column(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
