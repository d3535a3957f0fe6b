"""Struct tags: what `encoding/json` reads from them.

`omitempty` and `omitzero` say when a writer leaves a value out; they do not make a field optional,
for a reader cannot know. The option `string` would change the wire and is reported.
"""

import re
from typing import NamedTuple

from forstgen.resolve.report import Report
from forstgen.syntax import ast

__all__ = ["Tag", "read_tag"]

_PAIR = re.compile(r'\s*([^\s":]+):"((?:[^"\\]|\\.)*)"')
_WRITER_OPTIONS = frozenset({"", "omitempty", "omitzero"})


class Tag(NamedTuple):
    """The name on the wire, None where the tag gives none; `is_hidden` for `json:"-"`."""

    name: str | None
    is_hidden: bool


_NO_TAG = Tag(None, False)


def read_tag(tag: ast.Literal | None, report: Report) -> Tag:
    if tag is None or not isinstance(tag.value, str):
        return _NO_TAG
    text = tag.value
    at = 0
    found = _NO_TAG
    while pair := _PAIR.match(text, at):
        if pair[1] == "json":
            found = _json(pair[2].replace('\\"', '"').replace("\\\\", "\\"), tag, report)
        at = pair.end()
    if text[at:].strip():
        report.add(
            "invalid-tag",
            "This tag does not have the form of a struct tag",
            tag.span,
            help='write `json:"name"`',
        )
    return found


def _json(text: str, tag: ast.Literal, report: Report) -> Tag:
    if text == "-":
        return Tag(None, True)
    name, *options = text.split(",")
    unknown = sorted(set(options) - _WRITER_OPTIONS)
    if unknown:
        report.add(
            "invalid-tag",
            f"The option `{unknown[0]}` of a json tag is not supported",
            tag.span,
            help="give the field the type that it has on the wire",
        )
    return Tag(name or None, False)
