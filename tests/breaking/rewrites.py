"""Programs in other words: rewrites of the text that leave the meaning as it is.

Comes in: files by path. Goes out: the same. A rewrite that finds nothing to do changes nothing.
"""

import re
from collections.abc import Callable, Mapping
from itertools import count
from random import Random
from typing import TypeAlias

__all__ = ["REWRITES", "Files", "Rewrite"]

Files: TypeAlias = Mapping[str, str]
Rewrite: TypeAlias = Callable[[Files, Random], Files]

_HEAD = re.compile(r"^(?=(?:type|error|func|is) )", re.MULTILINE)
_GUARD = re.compile(r"^is \((\w+) (\w+)\) (\w+)(?:\(\))? \{", re.MULTILINE)
_SCALAR = r"(?:String|Int|Float|Bool)"
_CALL = r"\.[A-Z]\w*\([^()\n]*\)"


def files_renamed(files: Files, _: Random) -> Files:
    return {re.sub(r"(\w+)\.ft$", r"zz_\1.ft", path): text for path, text in files.items()}


def files_reordered(files: Files, rng: Random) -> Files:
    return dict(rng.sample([*files.items()], len(files)))


def declarations_reordered(files: Files, rng: Random) -> Files:
    """Each with the lines that follow it; a file's comments may come to stand elsewhere."""

    def shuffled(text: str) -> str:
        start = _HEAD.search(text)
        if start is None:
            return text
        parts = _HEAD.split(text[start.start() :])
        kept = [part for part in parts if part]
        return text[: start.start()] + "\n".join(rng.sample(kept, len(kept)))

    return _each(files, shuffled)


def comments_added(files: Files, rng: Random) -> Files:
    return _each(files, lambda text: _HEAD.sub(f"// Note {rng.random()}.\n", text))


def white_space_changed(files: Files, _: Random) -> Files:
    return _each(files, lambda text: _HEAD.sub("\n\n", text).replace("\n  ", "\n\t  "))


def line_ends_changed(files: Files, _: Random) -> Files:
    return _each(files, lambda text: text.replace("\r\n", "\n").replace("\n", "\r\n"))


def not_empty_as_min(files: Files, _: Random) -> Files:
    return _each(files, lambda text: text.replace("NotEmpty()", "Min(1)"))


def optionals_as_pointers(files: Files, _: Random) -> Files:
    return _each(files, lambda text: re.sub(r"\(([A-Za-z]\w*)\)\?", r"(*\1)", text))


def optionals_as_unions(files: Files, _: Random) -> Files:
    return _each(files, lambda text: re.sub(r"\(([A-Za-z]\w*)\)\?", r"(\1 | Nil)", text))


def pointers_as_optionals(files: Files, _: Random) -> Files:
    return _each(files, lambda text: re.sub(r": \*([A-Z]\w*)(?=[,\n ])", r": \1?", text))


def aliases_introduced(files: Files, _: Random) -> Files:
    return _named(files, rf"(?<=: )({_SCALAR})(?=[,\n ?.])", "{0}")


def chains_split(files: Files, _: Random) -> Files:
    return _named(files, rf"(?<=: )({_SCALAR}{_CALL})(?={_CALL})", "{0}")


def inline_shapes_named(files: Files, _: Random) -> Files:
    return _named(files, r"(?<=[:\]] )(\{[^{}]*\})(?=[,\n ?])|(?<=\])(\{[^{}]*\})", "{0}")


def guards_split(files: Files, _: Random) -> Files:
    """A guard asks another one, which asks what it asked itself."""

    def split(text: str) -> str:
        added: list[str] = []

        def apart(head: re.Match[str]) -> str:
            root, subject, name = head.groups()
            other = f"{name}{subject}InOtherWords"
            asked = f"ensure {root} is {other}()"
            added.append(f"\nis ({root} {subject}) {name}() {{\n  {asked}\n}}\n")
            return f"is ({root} {subject}) {other}() {{"

        return _GUARD.sub(apart, text) + "".join(added)

    return _each(files, split)


def _each(files: Files, change: Callable[[str], str]) -> Files:
    return {path: change(text) for path, text in files.items()}


def _named(files: Files, pattern: str, body: str) -> Files:
    """Each type that `pattern` finds under a name of its own."""
    numbers = count(1)

    def name(text: str) -> str:
        added: list[str] = []

        def named(found: re.Match[str]) -> str:
            name = f"OtherWord{next(numbers)}"
            written = next(group for group in found.groups() if group)
            added.append(f"\ntype {name} = {body.format(written)}\n")
            return name

        return re.sub(pattern, named, text) + "".join(added)

    return _each(files, name)


REWRITES: tuple[Rewrite, ...] = (
    files_renamed,
    files_reordered,
    declarations_reordered,
    comments_added,
    white_space_changed,
    line_ends_changed,
    not_empty_as_min,
    optionals_as_pointers,
    optionals_as_unions,
    pointers_as_optionals,
    aliases_introduced,
    chains_split,
    inline_shapes_named,
    guards_split,
)
