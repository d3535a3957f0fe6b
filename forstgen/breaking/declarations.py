"""Declarations that stand for one another in two programs, each pair compared once.

Recursion ends here: a type that holds itself leads back to a pair that is known.
"""

from forstgen import ir
from forstgen.breaking.places import At, Compared, Pair
from forstgen.breaking.types import TypeComparison, may_be_absent
from forstgen.breaking.words import meaning_of, shown_type
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
            for pair, at in pending.pop().pairs:
                compared = self._pair(pair, at)
                if id(compared) not in found:
                    found[id(compared)] = compared
                    pending.append(compared)
        return [*found.values()]

    def _pair(self, pair: Pair, at: At) -> Compared:
        """What was found first counts: a pair that two places lead to is told at one of them."""
        known = self._pairs.get(pair)
        if known is None:
            known = self._pairs[pair] = Compared()
            old, new = self.old.program.type_decl(pair.old), self.new.program.type_decl(pair.new)
            match old, new:
                case ir.ShapeDecl(fields=a), ir.ShapeDecl(fields=b):
                    self._fields(a, b, at, known)
                case ir.ErrorDecl(fields=a), ir.ErrorDecl(fields=b):
                    self._fields(a, b, at, known, "payload")
                case ir.UnionDecl(), ir.UnionDecl():
                    self.types.members.compare(old.members, new.members, at, known)
                case ir.AliasDecl(), ir.AliasDecl():
                    self.types.types(old.type, new.type, at, known)
                case (
                    (ir.AliasDecl() | ir.ValueGroupDecl()),
                    (ir.AliasDecl() | ir.ValueGroupDecl()),
                ):
                    self.types.values(ir.DeclType(pair.old), ir.DeclType(pair.new), at, known)
                    return known
                case _:
                    pass
            before, after = self.old.invariants(pair.old), self.new.invariants(pair.new)
            self.types.guards(before, after, at, known)
        return known

    def _fields(
        self,
        old: tuple[ir.Field, ...],
        new: tuple[ir.Field, ...],
        at: At,
        into: Compared,
        *way: str,
    ) -> None:
        """Fields belong together by wire name, else by Forst name: then they were renamed."""
        before, after = {f.wire_name: f for f in old}, {f.wire_name: f for f in new}
        added = {f.name: f for f in new if f.wire_name not in before}
        for wire_name, was in before.items():
            now = after.get(wire_name) or added.pop(was.name, None)
            if now is None:
                kind = "optional" if may_be_absent(self.old.field(was)) else "required"
                place = at.field(was, *way)._replace(span=at.span)
                into.add(f"field-removed-{kind}", place, shown_type(was.type), None)
                continue
            if now.wire_name != wire_name:
                renamed = at.field(now, *way)._replace(spot=at.spot)
                into.add("wire-name-changed", renamed, wire_name, now.wire_name)
            self.types.field(was, now, at.field(now, *way), into)
        for now in added.values():
            kind = "optional" if may_be_absent(self.new.field(now)) else "required"
            meaning = meaning_of(self.new.program, now.type)
            place = at.field(now, *way)
            into.add(f"field-added-{kind}", place, None, shown_type(now.type), meaning)
