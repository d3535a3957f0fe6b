"""Two types by the values that they accept.

Goes out: changes, and pairs of declarations that stand for one another and are compared elsewhere.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from forstgen import ir
from forstgen.breaking.chains import compare_chains, sum_of
from forstgen.breaking.guards import compare_asked, effect_of, guard_name, guards_asked
from forstgen.breaking.nodes import Change, Effect
from forstgen.breaking.rules import RULES
from forstgen.breaking.words import shown_type, shown_values
from forstgen.rules import Flat, GuardUse, Rulebook
from forstgen.source import Span

__all__ = ["At", "Compared", "Pair", "TypeComparison"]

Values = frozenset[str | int | float]


class Pair(NamedTuple):
    """A declaration as it was, and the one that stands in its place."""

    old: ir.QualifiedName
    new: ir.QualifiedName


class At(NamedTuple):
    """A place for people, and where it is in the new source."""

    place: str
    span: Span | None

    def part(self, step: str) -> "At":
        return At(f"{self.place}{step}", self.span)


@dataclass(slots=True)
class Compared:
    """The changes in one place, and the declarations that it names."""

    changes: list[Change] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)

    def add(
        self,
        rule: str,
        place: str,
        before: str | None = None,
        after: str | None = None,
        span: Span | None = None,
        effect: Effect | None = None,
    ) -> None:
        change = Change(rule, effect or RULES[rule].effect, place, before, after, span)
        self.changes.append(change)


class TypeComparison:
    def __init__(self, old: Rulebook, new: Rulebook) -> None:
        self.old = old
        self.new = new

    def types(self, old: ir.Type, new: ir.Type, place: str, span: Span | None) -> Compared:
        compared = Compared()
        self.flat(self.old.flat(old), self.new.flat(new), At(place, span), compared)
        return compared

    # -- one value ---------------------------------------------------------------------------------

    def flat(self, old: Flat, new: Flat, at: At, into: Compared) -> None:
        is_needed = (
            not old.is_optional or old.absent is not None,
            not new.is_optional or new.absent is not None,
        )
        if is_needed == (False, True):
            into.add("value-became-required", at.place, span=at.span)
        elif is_needed == (True, False):
            into.add("value-became-optional", at.place, span=at.span)
        if (old.nil is None) != (new.nil is None):
            if old.nil is None:
                into.add("constraint-added", at.place, None, "Nil()", at.span)
            else:
                into.add("constraint-removed", at.place, "Nil()", None, at.span)
        if not self._bases(old, new, at, into):
            return
        base = self.new.program.base(new.base)
        sum_before, sum_after = sum_of(old.rules, base), sum_of(new.rules, base)
        for rule, was, now in compare_chains(sum_before, sum_after):
            into.add(rule, at.place, was, now, at.span)
        values = _closed(self.old, old, sum_before.values)
        self._values(values, _closed(self.new, new, sum_after.values), at, into)
        self.guards(
            tuple(ask.guard for ask in old.asks), tuple(ask.guard for ask in new.asks), at, into
        )

    def _values(self, old: Values | None, new: Values | None, at: At, into: Compared) -> None:
        if old is None or new is None:
            if old is not None:
                into.add("type-widened", at.place, _shown(old), None, at.span)
            if new is not None:
                into.add("type-narrowed", at.place, None, _shown(new), at.span)
            return
        if old - new:
            into.add("value-removed", at.place, _shown(old - new), None, at.span)
        if new - old:
            into.add("value-added", at.place, None, _shown(new - old), at.span)

    def guards(
        self, old: tuple[GuardUse, ...], new: tuple[GuardUse, ...], at: At, into: Compared
    ) -> None:
        before = {guard_name(use): use for use in old}
        after = {guard_name(use): use for use in new}
        asked_before, asked_after = guards_asked(self.old, old), guards_asked(self.new, new)
        differences = list(compare_asked(asked_before, asked_after))
        effect = effect_of(differences)
        if effect is Effect.KEEPS:
            if asked_before.said != asked_after.said:
                into.add("message-changed", at.place, span=at.span)
            return
        was = "; ".join(each.before for each in differences if each.before) or None
        now = "; ".join(each.after for each in differences if each.after) or None
        names = {Effect.NARROWS: "tightened", Effect.WIDENS: "loosened", Effect.REPLACES: "changed"}
        rule = f"guard-{names[effect]}"
        if effect is Effect.NARROWS and set(after) > set(before):
            rule = "guard-added"
        if effect is Effect.WIDENS and set(after) < set(before):
            rule = "guard-removed"
        into.add(rule, at.place, was, now, at.span)

    # -- bases -------------------------------------------------------------------------------------

    def _bases(self, old: Flat, new: Flat, at: At, into: Compared) -> bool:
        """Compares what the values are made of; False where they have nothing in common."""
        before, after = self.old.program.scalar(old.base), self.new.program.scalar(new.base)
        match before, after:
            case (ir.PrimitiveType(a) | ir.LiteralType(a), ir.PrimitiveType(b) | ir.LiteralType(b)):
                return self._primitives(a, b, at, into)
            case ir.ArrayType(a, length), ir.ArrayType(b, wanted):
                _compare_lengths(length, wanted, at, into)
                self._types(a, b, at.part("[]"), into)
            case ir.MapType(key, a), ir.MapType(other, b):
                self._types(key, other, at.part("[key]"), into)
                self._types(a, b, at.part("[]"), into)
            case ir.TupleType(members), ir.TupleType(others):
                if len(members) != len(others):
                    was, now = f"{len(members)} elements", f"{len(others)} elements"
                    into.add("length-changed", at.place, was, now, at.span)
                for index, (a, b) in enumerate(zip(members, others, strict=False)):
                    self._types(a, b, at.part(f"[{index}]"), into)
            case ir.ResultType(success, failure), ir.ResultType(other, fault):
                self._types(success, other, at.part(".value"), into)
                self._types(failure, fault, at.part(".error"), into)
            case ir.DeclType(a), ir.DeclType(b):
                return self._declared(a, b, at, into)
            case _:
                return self._unlike(before, after, at, into)
        return True

    def _primitives(self, old: ir.Primitive, new: ir.Primitive, at: At, into: Compared) -> bool:
        if old is new:
            return True
        rules = {
            (ir.Primitive.INT, ir.Primitive.FLOAT): "type-widened",
            (ir.Primitive.FLOAT, ir.Primitive.INT): "type-narrowed",
        }
        rule = rules.get((old, new), "type-changed")
        into.add(rule, at.place, old.value, new.value, at.span)
        return rule != "type-changed"

    def _declared(
        self, old: ir.QualifiedName, new: ir.QualifiedName, at: At, into: Compared
    ) -> bool:
        before, after = self.old.program.type_decl(old), self.new.program.type_decl(new)
        match before, after:
            case ir.ErrorDecl(), ir.ErrorDecl() if before.tag != after.tag:
                into.add("type-changed", at.place, str(old), str(new), at.span)
                return False
            case (
                (ir.ShapeDecl(), ir.ShapeDecl())
                | (ir.ErrorDecl(), ir.ErrorDecl())
                | (ir.UnionDecl(), ir.UnionDecl())
            ):
                into.pairs.append(Pair(old, new))
                return True
            case _:
                return self._unlike(ir.DeclType(old), ir.DeclType(new), at, into)

    def _unlike(self, old: ir.Type, new: ir.Type, at: At, into: Compared) -> bool:
        if old == new:
            return True
        before, after = self._all_members(self.old, old), self._all_members(self.new, new)
        if len(before) != len(after) and 1 in (len(before), len(after)):
            self.members(before, after, at, into)
            return True
        rule = "type-changed"
        if isinstance(new, ir.AnyType) or (self._is_error(self.old, old) and new == _ERROR):
            rule = "type-widened"
        if isinstance(old, ir.AnyType) or (self._is_error(self.new, new) and old == _ERROR):
            rule = "type-narrowed"
        into.add(rule, at.place, shown_type(old), shown_type(new), at.span)
        return False

    def _is_error(self, book: Rulebook, type: ir.Type) -> bool:
        return isinstance(type, ir.DeclType) and isinstance(
            book.program.type_decl(type.name), ir.ErrorDecl
        )

    def _all_members(self, book: Rulebook, type: ir.Type) -> tuple[ir.Type, ...]:
        decl = book.program.type_decl(type.name) if isinstance(type, ir.DeclType) else None
        return decl.members if isinstance(decl, ir.UnionDecl) else (type,)

    # -- parts -------------------------------------------------------------------------------------

    def _types(self, old: ir.Type, new: ir.Type, at: At, into: Compared) -> None:
        self.flat(self.old.flat(old), self.new.flat(new), at, into)

    def members(
        self, old: tuple[ir.Type, ...], new: tuple[ir.Type, ...], at: At, into: Compared
    ) -> None:
        left = list(new)
        gone: list[ir.Type] = []
        for member in old:
            match = next((other for other in left if self._alike(member, other)), None)
            if match is None:
                gone.append(member)
            else:
                left.remove(match)
                self._types(member, match, at.part(f"|{shown_type(match)}"), into)
        for member in gone:
            into.add("member-removed", at.place, shown_type(member), None, at.span)
        for member in left:
            into.add("member-added", at.place, None, shown_type(member), at.span)

    def _alike(self, old: ir.Type, new: ir.Type) -> bool:
        """Whether a member of a union is the other one's successor: by name, or by kind."""
        before, after = self.old.flat(old).base, self.new.flat(new).base
        if isinstance(before, ir.DeclType) and isinstance(after, ir.DeclType):
            return before == after
        scalars = self.old.program.scalar(before), self.new.program.scalar(after)
        match scalars:
            case (ir.PrimitiveType(a) | ir.LiteralType(a), ir.PrimitiveType(b) | ir.LiteralType(b)):
                return a is b
            case _:
                return type(before) is type(after) and not isinstance(before, ir.DeclType)


_ERROR = ir.AnyErrorType()


def _is_needed(flat: Flat) -> bool:
    return not flat.is_optional or flat.absent is not None


def _compare_lengths(old: int | None, new: int | None, at: At, into: Compared) -> None:
    if old == new:
        return
    rule = "length-fixed" if old is None else "length-freed" if new is None else "length-changed"
    before, after = (None if length is None else f"[{length}]" for length in (old, new))
    into.add(rule, at.place, before, after, at.span)


def _closed(book: Rulebook, flat: Flat, values: Values | None) -> Values | None:
    """The closed set of values that is left, of literals and of constraints."""
    literals = book.program.literals(flat.base)
    if not literals:
        return values
    return frozenset(literals) if values is None else frozenset(literals) & values


def _shown(values: Values) -> str:
    return shown_values(sorted(values, key=lambda value: (str(type(value)), value)))
