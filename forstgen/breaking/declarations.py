"""Declarations that stand for one another in two programs, each pair compared once.

Recursion ends here: a type that holds itself leads back to a pair that is known.
"""

from forstgen import ir
from forstgen.breaking.types import At, Compared, Pair, TypeComparison
from forstgen.breaking.words import shown_type
from forstgen.rules import Rulebook

__all__ = ["Declarations"]


class Declarations:
    def __init__(self, old: Rulebook, new: Rulebook) -> None:
        self.old = old
        self.new = new
        self.types = TypeComparison(old, new)
        self._pairs: dict[Pair, Compared] = {}

    def reached(self, start: Compared) -> list[Compared]:
        """`start` and all pairs of declarations that it leads to."""
        found = {id(start): start}
        pending = [start]
        while pending:
            for pair in pending.pop().pairs:
                compared = self._pair(pair)
                if id(compared) not in found:
                    found[id(compared)] = compared
                    pending.append(compared)
        return [*found.values()]

    def _pair(self, pair: Pair) -> Compared:
        known = self._pairs.get(pair)
        if known is None:
            known = self._pairs[pair] = Compared()
            old, new = self.old.program.type_decl(pair.old), self.new.program.type_decl(pair.new)
            at = At(str(pair.new), new.span)
            match old, new:
                case ir.ShapeDecl(fields=a), ir.ShapeDecl(fields=b):
                    self._fields(a, b, at, known)
                case ir.ErrorDecl(fields=a), ir.ErrorDecl(fields=b):
                    self._fields(a, b, at, known)
                case ir.UnionDecl(), ir.UnionDecl():
                    self.types.members(old.members, new.members, at, known)
                case _:
                    pass
            before, after = self.old.invariants(pair.old), self.new.invariants(pair.new)
            self.types.guards(before, after, at, known)
        return known

    def _fields(
        self, old: tuple[ir.Field, ...], new: tuple[ir.Field, ...], at: At, into: Compared
    ) -> None:
        """Fields belong together by wire name, else by Forst name: then they were renamed."""
        before, after = {f.wire_name: f for f in old}, {f.wire_name: f for f in new}
        added = {f.name: f for f in new if f.wire_name not in before}
        for wire_name, was in before.items():
            place = at.part(f".{was.name}").place
            now = after.get(wire_name) or added.pop(was.name, None)
            if now is None:
                kind = "optional" if self.old.field(was).is_optional else "required"
                into.add(f"field-removed-{kind}", place, shown_type(was.type), None, at.span)
                continue
            if now.wire_name != wire_name:
                into.add("wire-name-changed", place, wire_name, now.wire_name, now.span)
            self.types.flat(self.old.field(was), self.new.field(now), At(place, now.span), into)
        for now in added.values():
            kind = "optional" if self.new.field(now).is_optional else "required"
            place = at.part(f".{now.name}").place
            into.add(f"field-added-{kind}", place, None, shown_type(now.type), now.span)
