"""A schema as text: JSON that fits on a line stands on one, as formatters leave it."""

import json
from typing import Any

__all__ = ["text"]

_WIDTH = 80


def text(schema: dict[str, Any]) -> str:
    return _broken(schema, "") + "\n"


def _value(value: Any, indent: str, used: int, *, stands_open: bool) -> str:
    """`value` behind `used` characters of a line."""
    line = _on_a_line(value)
    is_open = stands_open and isinstance(value, dict) and value
    return line if not is_open and used + len(line) < _WIDTH else _broken(value, indent)


def _on_a_line(value: Any) -> str:
    match value:
        case dict() if value:
            inner = ", ".join(f"{_scalar(key)}: {_on_a_line(item)}" for key, item in value.items())
            return f"{{ {inner} }}"
        case list():
            return f"[{', '.join(map(_on_a_line, value))}]"
        case _:
            return _scalar(value)


def _broken(value: Any, indent: str) -> str:
    inner = indent + "  "
    match value:
        case dict() if value:
            lines = []
            for key, item in value.items():
                start = f"{inner}{_scalar(key)}: "
                # Entries and their fields are read line by line.
                stands_open = indent in ("", "  ") or (indent, key) == ("    ", "properties")
                lines.append(start + _value(item, inner, len(start), stands_open=stands_open))
            return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
        case list() if value:
            lines = [inner + _value(v, inner, len(inner), stands_open=False) for v in value]
            return "[\n" + ",\n".join(lines) + f"\n{indent}]"
        case _:
            return _scalar(value)


def _scalar(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
