"""Identifiers as sequences of words, and the casings they are put back together in.

`createdAt`, `created_at`, `CreatedAt` and `created-at` are all the words `created`, `at`;
`HTTPServer` is `http`, `server`; digits stay with the word before them. Characters that no target
allows in an identifier (`$`, `?`, `@`) separate words and are dropped.
"""

import re
from functools import cache

__all__ = ["camel", "constant", "kebab", "parts", "pascal", "snake", "split"]

_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[^\W\d_A-Z]+[0-9]*|[A-Z][0-9]*|[0-9]+")


def parts(identifier: str) -> list[str]:
    """The words of `identifier` as they are written, for targets whose casing depends on them."""
    return _WORD.findall(identifier)


@cache
def split(identifier: str) -> tuple[str, ...]:
    """The words of `identifier`, lower-cased; at least one (`x` where nothing usable is left)."""
    return tuple(word.lower() for word in parts(identifier)) or ("x",)


def camel(identifier: str) -> str:
    first, *rest = split(identifier)
    return first + "".join(word.capitalize() for word in rest)


def pascal(identifier: str) -> str:
    return "".join(word.capitalize() for word in split(identifier))


def snake(identifier: str) -> str:
    return "_".join(split(identifier))


def constant(identifier: str) -> str:
    return snake(identifier).upper()


def kebab(identifier: str) -> str:
    return "-".join(split(identifier))
