"""Three versions of a lock → one: symbol by symbol, as git merges line by line.

Only a symbol that both sides changed, and not to the same, is a conflict.
"""

from collections.abc import Iterator

from forstgen.lock.lines import HEADER, is_lock, read_line
from forstgen.node import node

__all__ = ["Merged", "merge_locks"]


@node
class Merged:
    """A lock's text, and the symbols that are in conflict in it."""

    text: str
    conflicts: tuple[str, ...]


def merge_locks(base: str, ours: str, theirs: str) -> Merged | None:
    """The merge of two locks that come from `base`; None where one of them cannot be read."""
    versions = [_lines(text) for text in (base, ours, theirs)]
    if None in versions:
        return None
    before, left, right = (version or {} for version in versions)
    merged: list[str] = []
    conflicts: list[str] = []
    for symbol in sorted({*before, *left, *right}):
        was, one, other = (version.get(symbol) for version in (before, left, right))
        if one == other or other == was:
            kept = one
        elif one == was:
            kept = other
        else:
            conflicts.append(symbol)
            kept = "\n".join(_conflict(one, other))
        if kept is not None:
            merged.append(f"\n{kept}\n")
    return Merged(HEADER + "".join(merged), tuple(conflicts))


def _conflict(ours: str | None, theirs: str | None) -> Iterator[str]:
    yield "<<<<<<< ours"
    yield from [] if ours is None else [ours]
    yield "======="
    yield from [] if theirs is None else [theirs]
    yield ">>>>>>> theirs"


def _lines(text: str) -> dict[str, str] | None:
    """The lines by symbol. A file that is not there yet is empty."""
    if text and not is_lock(text):
        return None
    found: dict[str, str] = {}
    for content in text.splitlines():
        if content and not content.startswith("#"):
            line = read_line(content)
            if line is None or line.symbol in found:
                return None
            found[line.symbol] = content
    return found
