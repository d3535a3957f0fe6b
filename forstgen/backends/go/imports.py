"""The imports of a generated file: only what its own lines name; the runtime has its own.

In: lines of code. Out: import paths, sorted.
"""

from collections.abc import Iterable

__all__ = ["imports_of"]

_PACKAGES = {"context.": "context", "http.": "net/http"}


def imports_of(lines: Iterable[str]) -> list[str]:
    """The standard packages that `lines`, which hold no user's text, refer to."""
    wanted: set[str] = set()
    for line in lines:
        wanted.update(path for prefix, path in _PACKAGES.items() if prefix in line)
    return sorted(wanted)
