"""Texts as Go source: literals, struct tags, keys of JSON objects.

In: names on the wire and literal values. Out: Go tokens without invisible characters.
"""

import json
import re

from forstgen.ir import LiteralValue

__all__ = ["json_key", "literal", "quoted", "tag"]

_PLAIN = re.compile(r"[A-Za-z0-9_-]+").fullmatch
_PUNCTUATION = frozenset("!#$%&()*+-./:;<=>?@[]^_{|}~ ")
"""What `encoding/json` takes in the name of a tag, beside letters and digits."""


def quoted(text: str) -> str:
    """A Go string literal."""
    if _PLAIN(text):
        return f'"{text}"'
    escaped = json.dumps(text, ensure_ascii=False)
    return escaped if escaped.isprintable() else "".join(map(_go_escape, escaped))


def json_key(name: str) -> str:
    """A Go string literal that is `name` as a JSON string, with the colon behind it."""
    if _PLAIN(name):
        return f'`"{name}":`'
    escaped = json.dumps(name, ensure_ascii=not name.isprintable())
    return "`" + escaped.replace("`", r"\u0060") + ":`"


def literal(value: LiteralValue) -> str:
    """A constant of a type whose values are strings, numbers or truth values."""
    match value:
        case str():
            return quoted(value)
        case bool():
            return "true" if value else "false"
        case _:
            return repr(value)


def tag(name: str, option: str = "") -> str:
    """A struct tag; "" for a name that `encoding/json` would not take from one."""
    if name in ("", "-") or not (_PLAIN(name) or all(map(_is_tag_char, name))):
        return ""
    return f'`json:"{name},{option}"`' if option else f'`json:"{name}"`'


def _is_tag_char(char: str) -> bool:
    return char in _PUNCTUATION or char.isalpha() or char.isdecimal()


def _go_escape(char: str) -> str:
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"
