"""Packages whose files come from two versions of a schema, in every combination.

In: a target and a change. Out: a folder for each mix, to be judged by the target's own compiler. A
mix is sound where each of its files is, but for those that are the same in both, of one version.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from types import MappingProxyType

from tests.support.generation import generate, write

__all__ = ["CHANGES", "Change", "Mix", "mixed"]

SCHEMA: Mapping[str, str] = MappingProxyType(
    {
        "shared/shared.ft": """\
package shared

type Id = String.Min(1)

error NotFound { id: Id }
""",
        "orders/orders.ft": """\
package orders

import "shared"

type Order = { id: shared.Id, lines: Array(Line).NotEmpty() }

type Line = { sku: String, count: Int.Min(1) }

is (order Order) Valid() {
  ensure order.lines is Max(100)
}

func Place(order Order): Result(Order, shared.NotFound) { return order }
""",
        "users/users.ft": """\
package users

type User = { name: String, mail: String.Contains("@") }

func Register(user User): User { return user }
""",
    }
)


@dataclass(frozen=True)
class Change:
    """What the second version has in other words: in a file, what was written and what is."""

    about: str
    path: str
    old: str
    new: str

    def of(self, sources: Mapping[str, str]) -> dict[str, str]:
        text = sources.get(self.path, "")
        assert self.old in text
        return {**sources, self.path: text.replace(self.old, self.new, 1)}


CHANGES = (
    Change("a type that others use", "shared/shared.ft", "Min(1)", "Min(2)"),
    Change("a package that is alone", "users/users.ft", "name: String,", "name: String.Max(80),"),
    Change("a new field", "orders/orders.ft", "sku: String,", "sku: String, note: String?,"),
    Change("a new package", "stock/stock.ft", "", "package stock\n\ntype Shelf = { row: Int }\n"),
)


@dataclass(frozen=True)
class Mix:
    """One folder. `newer` are the files that come from the second version, of those that differ."""

    folder: Path
    newer: frozenset[str]
    is_sound: bool


def mixed(target: str, change: Change, folder: Path, suffixes: tuple[str, ...]) -> list[Mix]:
    """All mixes of the files with `suffixes` that differ; each mix is written below `folder`."""
    before, after = SCHEMA, change.of(SCHEMA)
    old, new = (generate(texts).outputs[target] for texts in (before, after))
    names = sorted(
        name for name in {*old, *new} if old.get(name) != new.get(name) and name.endswith(suffixes)
    )
    assert names
    found = []
    for number, choice in enumerate(product((False, True), repeat=len(names))):
        newer = frozenset(name for name, is_new in zip(names, choice, strict=True) if is_new)
        # What is not mixed comes with what is newest, manifests and the like.
        files = {**old, **new} if newer else dict(old)
        for name in names:
            source = new if name in newer else old
            files.pop(name, None)
            if name in source:
                files[name] = source[name]
        place = folder / f"mix{number:03}"
        write(place, files)
        found.append(Mix(place, newer, len(newer) in (0, len(names))))
    return found
