"""Three versions of a lock → one: symbol by symbol, as git merges line by line.

Only a symbol that both sides changed, and not to the same, is a conflict.
"""

from collections.abc import Iterator

from forstgen.lock.lines import (
    FORMAT,
    format_of,
    is_whole,
    lines_in,
    lock_text,
    read_line,
    remarks_in,
)
from forstgen.node import node

__all__ = ["Merged", "merge_locks"]


@node
class Merged:
    """A lock's text, and the symbols that are in conflict in it."""

    text: str
    conflicts: tuple[str, ...]


def merge_locks(base: str, ours: str, theirs: str) -> Merged | None:
    """The merge of two locks that come from `base`; None where one of them cannot be read.

    What a lock has lost that was cut, its side did not remove.
    """
    if is_whole(base) and not (is_whole(ours) and is_whole(theirs)):
        return None
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
            merged.append(kept)
    return Merged(lock_text((*_remarks(base, ours, theirs), *merged)), tuple(conflicts))


def _remarks(base: str, ours: str, theirs: str) -> list[str]:
    """What either side has, but for what the other one has removed."""
    before, left, right = ({*map(str, remarks_in(text))} for text in (base, ours, theirs))
    return sorted((left & right) | (left - before) | (right - before))


def _conflict(ours: str | None, theirs: str | None) -> Iterator[str]:
    yield "<<<<<<< ours"
    yield from [] if ours is None else [ours]
    yield "======="
    yield from [] if theirs is None else [theirs]
    yield ">>>>>>> theirs"


def _lines(text: str) -> dict[str, str] | None:
    """The lines by symbol. A file that is not there yet is empty."""
    if text and format_of(text) != FORMAT:
        return None
    found: dict[str, str] = {}
    remarks = {*map(str, remarks_in(text))}
    for content in lines_in(text):
        if content and not content.startswith("#") and content not in remarks:
            line = read_line(content)
            if line is None or line.symbol in found:
                return None
            found[line.symbol] = content
    return found
