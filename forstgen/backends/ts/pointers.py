"""Where in a value something is, as generated code writes it."""

import re

from forstgen.backends.ts.names import quote

__all__ = ["PATH", "Pointer", "pointer_step"]

_SPECIAL = re.compile(r"[`\\]|\$(?=\{)|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_SHORT = 40
"""A sum of as many characters stays on one line, however deep it stands."""


def pointer_step(name: str) -> str:
    """A field as a step of a JSON Pointer."""
    return f"/{name.replace('~', '~0').replace('/', '~1')}"


class Pointer:
    """A variable and what follows it: `path + "/lines"`, or `${path}/lines/${i}`.

    Nothing but fields is added: what is in a template literal V8 turns into a text first, even
    if it is one, and that costs a tenth of judging a small object. Long fields are no sum: a
    template literal is never broken.
    """

    def __init__(self, variable: str, fields: str = "", rest: str = "") -> None:
        self._variable = variable
        self._fields = fields
        self._rest = rest

    def field(self, name: str) -> "Pointer":
        step = pointer_step(name)
        if not self._rest:
            return Pointer(self._variable, self._fields + step)
        return Pointer(self._variable, self._fields, self._rest + _templated(step))

    def item(self, step: str) -> "Pointer":
        """The element or entry at what `step`, an expression, says."""
        return Pointer(self._variable, self._fields, f"{self._rest}/${{{step}}}")

    def __str__(self) -> str:
        if not self._rest and not self._fields:
            return self._variable
        if not self._rest and len(self._fields) <= _SHORT:
            return f"{self._variable} + {quote(self._fields)}"
        return f"`${{{self._variable}}}{_templated(self._fields)}{self._rest}`"


PATH = Pointer("path")


def _templated(text: str) -> str:
    return _SPECIAL.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return f"\\{character}" if character in "`\\$" else f"\\u{ord(character):04x}"
