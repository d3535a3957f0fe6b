"""How Forst names become names of a target: one rule for all backends.

A name changes only where it must: it is reserved in the target, or two declarations would get the
same one. Wire names never change. The result does not depend on the order of files.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable

from forstgen.ir import QualifiedName

__all__ = ["DEVICES", "escape", "flatten"]

DEVICES = frozenset(
    ("aux", "con", "nul", "prn", *(f"{d}{n}" for d in ("com", "lpt") for n in "0123456789"))
)
"""What no file may be called on Windows, in small letters and whatever its ending is."""


def escape(name: str, taken: Collection[str]) -> str:
    """`name`, with as many underscores behind it as it takes to be none of `taken`."""
    while name in taken:
        name += "_"
    return name


def flatten(
    names: Iterable[QualifiedName],
    spell: Callable[[str], str],
    taken: Collection[str] = (),
    free: Callable[[str, Collection[str]], str] = escape,
    qualify: Callable[[QualifiedName], str] | None = None,
) -> dict[QualifiedName, str]:
    """Names for declarations of all packages that share one namespace of the target.

    `spell` puts a Forst name into the target's casing. A spelling that several packages claim gets
    its package before it in all of them (`AuthUser`, `BillingUser`), which `qualify` spells where
    `spell` keeps names as they are; what still collides, with each other or with `taken`, is freed
    by `free`, the name that needs no change of case first.
    """
    claims: defaultdict[str, set[str]] = defaultdict(set)
    ordered = sorted(names, key=lambda name: (spell(name.name) != name.name, name))
    for name in ordered:
        claims[spell(name.name)].add(name.package)
    used = set(taken)
    result: dict[QualifiedName, str] = {}
    for name in ordered:
        spelled = spell(name.name)
        if len(claims[spelled]) > 1:
            spelled = qualify(name) if qualify else spell(f"{name.package}_{name.name}")
        spelled = free(spelled, used)
        used.add(spelled)
        result[name] = spelled
    return result
