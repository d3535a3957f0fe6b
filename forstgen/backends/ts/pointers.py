"""Where in a value something is, as generated code writes it."""

import re

__all__ = ["PATH", "Pointer", "pointer_step"]

_SPECIAL = re.compile(r"[`\\]|\$(?=\{)|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def pointer_step(name: str) -> str:
    """A field as a step of a JSON Pointer."""
    return f"/{name.replace('~', '~0').replace('/', '~1')}"


class Pointer:
    """A variable and what follows it: `path`, or a template literal: `${path}/lines/${i}`."""

    def __init__(self, variable: str, rest: str = "") -> None:
        self._variable = variable
        self._rest = rest

    def field(self, name: str) -> "Pointer":
        return Pointer(self._variable, self._rest + _SPECIAL.sub(_escape, pointer_step(name)))

    def item(self, step: str) -> "Pointer":
        """The element or entry at what `step`, an expression, says."""
        return Pointer(self._variable, f"{self._rest}/${{{step}}}")

    def __str__(self) -> str:
        return f"`${{{self._variable}}}{self._rest}`" if self._rest else self._variable


PATH = Pointer("path")


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return f"\\{character}" if character in "`\\$" else f"\\u{ord(character):04x}"
