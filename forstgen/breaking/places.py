"""Where changes are, for people and for values; and the changes that were found at a place."""

from dataclasses import dataclass, field
from typing import NamedTuple

from forstgen import ir
from forstgen.breaking.nodes import Change, Effect, Spot
from forstgen.breaking.rules import RULES
from forstgen.source import Span

__all__ = ["At", "Compared", "Pair", "at_declaration"]


class Pair(NamedTuple):
    """A declaration as it was, and the one that stands in its place."""

    old: ir.QualifiedName
    new: ir.QualifiedName


class At(NamedTuple):
    """`place` is for people; `span` is where it is in the new source."""

    place: str
    spot: Spot
    span: Span | None

    def field(self, field: ir.Field, *way: str) -> "At":
        """The place of a field; the fields of a request are the function's parameters."""
        if self.place.endswith("()"):
            place = f"{self.place[:-1]}{field.name})"
        else:
            place = f"{self.place}.{field.name}"
        return At(place, self._down(*way, field.wire_name), field.span)

    def part(self, text: str, *way: str) -> "At":
        return At(f"{self.place}{text}", self._down(*way), self.span)

    def _down(self, *way: str) -> Spot:
        return self.spot._replace(way=(*self.spot.way, *way))


def at_declaration(pair: Pair, span: Span | None) -> At:
    return At(str(pair.new), Spot(str(pair.old), str(pair.new)), span)


@dataclass(slots=True)
class Compared:
    """The changes in one place, and the declarations that it leads to, with places for them."""

    changes: list[Change] = field(default_factory=list)
    pairs: list[tuple[Pair, At]] = field(default_factory=list)

    def add(
        self,
        rule: str,
        at: At,
        before: str | None = None,
        after: str | None = None,
        meaning: str = "",
    ) -> None:
        effect = RULES[rule].effect
        where = at.place, before, after, at.spot, at.span
        self.changes.append(Change(rule, effect, *where, meaning))

    def includes(self, other: "Compared") -> None:
        self.changes += other.changes
        self.pairs += other.pairs

    @property
    def effects(self) -> set[Effect]:
        """What the changes here do, without those that keep everything valid."""
        return {change.effect for change in self.changes} - {Effect.KEEPS}
