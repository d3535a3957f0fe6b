"""Where a type expression stands: what it sees, and what it is called if it needs a name.

The rules are those of `docs/decisions/0004-names.md`. A name is made of its owner's name and words
of the source, never of a counter over the whole program, so declarations do not rename one another.
"""

from functools import cache

from forstgen import ir, words
from forstgen.resolve.symbols import FileScope

__all__ = ["Owner", "Site", "title"]


@cache
def title(name: str) -> str:
    """`address` → `Address`, `shipping_address` → `ShippingAddress`, `userID` → `UserID`."""
    return name[:1].upper() + name[1:] if name.isalnum() else words.pascal(name)


class Owner:
    """A declaration, and the hoisted ones that come from it."""

    __slots__ = ("hoisted", "name")

    def __init__(self, name: ir.QualifiedName | None) -> None:
        self.name = name
        self.hoisted: list[Owner] = []

    def family(self) -> list[ir.QualifiedName]:
        """The types below, children before their parents, and the owner itself last."""
        found: list[ir.QualifiedName] = []
        pending = [self]
        while pending:
            owner = pending.pop()
            if owner.name is not None:
                found.append(owner.name)
            pending.extend(owner.hoisted)
        found.reverse()
        return found


class Site:
    """`stem` begins the names of what stands inside; `own` is the name of the thing itself.

    `reserved` is a name that was given to the thing beforehand, and the site of its parts.
    """

    __slots__ = ("own", "owner", "reserved", "scope", "stem")

    def __init__(self, scope: FileScope, owner: Owner, stem: str, own: str | None = None) -> None:
        self.scope = scope
        self.owner = owner
        self.stem = stem
        self.own = own or stem
        self.reserved: tuple[ir.QualifiedName, Site] | None = None

    def part(self, word: str) -> "Site":
        """The site of a field, an element, a member of a union."""
        return Site(self.scope, self.owner, self.stem + word)
