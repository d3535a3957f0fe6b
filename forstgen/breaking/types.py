"""Two types by the values that they accept.

Goes out: changes, and pairs of declarations that stand for one another and are compared elsewhere.
"""

from forstgen import ir
from forstgen.breaking.asked import Asking, compare_asked
from forstgen.breaking.bases import compare_lengths, compare_primitives, has_length
from forstgen.breaking.chains import compare_sums
from forstgen.breaking.guards import AGAIN, Asked, guard_name, guards_asked
from forstgen.breaking.members import Members
from forstgen.breaking.nodes import Effect
from forstgen.breaking.places import At, Compared, Pair, at_declaration
from forstgen.breaking.sums import sum_of
from forstgen.breaking.words import meaning_of, quoted, shown_type
from forstgen.rules import Flat, GuardUse, Rulebook

__all__ = ["TypeComparison", "may_be_absent"]

_NOTHING_ELSE = (ir.AnyType, ir.VoidType)
"""Types for which null is a value; only a field of such a type can be missing."""


class TypeComparison:
    def __init__(self, old: Rulebook, new: Rulebook) -> None:
        self.old = old
        self.new = new
        self.members = Members(self)
        self._names = tuple(
            {decl.name for package in book.program.packages for decl in package.types}
            for book in (old, new)
        )

    def field(self, old: ir.Field, new: ir.Field, at: At, into: Compared) -> None:
        self._presence(self.old.field(old), self.new.field(new), (old.type, new.type), at, into)
        self._there(old.type, new.type, at, into)

    def types(self, old: ir.Type, new: ir.Type, at: At, into: Compared) -> None:
        flats = self.old.flat(old), self.new.flat(new)
        if not any(isinstance(flat.base, _NOTHING_ELSE) for flat in flats):
            self._presence(*flats, (old, new), at, into)
        self._there(_required(old), _required(new), at, into)

    def _presence(
        self, old: Flat, new: Flat, types: tuple[ir.Type, ir.Type], at: At, into: Compared
    ) -> None:
        texts = (_shown_presence(*each) for each in zip((old, new), types, strict=True))
        match may_be_absent(old), may_be_absent(new):
            case True, False:
                into.add("value-became-required", at, *texts)
            case False, True:
                into.add("value-became-optional", at, *texts)
            case _:
                pass
        match old.nil is None, new.nil is None:
            case True, False:
                into.add("constraint-added", at, None, "Nil()")
            case False, True:
                into.add("constraint-removed", at, "Nil()", None)
            case _:
                pass

    # -- one value that is there -------------------------------------------------------------------

    def _there(self, old: ir.Type, new: ir.Type, at: At, into: Compared) -> None:
        aliases = self._aliases(old, new)
        if aliases is not None:
            span = self.new.program.type_decl(aliases.new).span
            into.pairs.append((aliases, at_declaration(aliases, span)))
            return
        self.values(old, new, at, into)

    def values(self, old: ir.Type, new: ir.Type, at: At, into: Compared) -> None:
        """Two types here and now, whatever they are called."""
        before, after = self.old.flat(old), self.new.flat(new)
        if self._is_union(self.old, before) != self._is_union(self.new, after):
            if not self._are_errors(before, after, at, into):
                self.members.compare(self._all(self.old, old), self._all(self.new, new), at, into)
            return
        if self._bases(before, after, at, into):
            self._rules(before, after, at, into)

    def _rules(self, old: Flat, new: Flat, at: At, into: Compared) -> None:
        base = self.old.program.base(old.base), self.new.program.base(new.base)
        literals = self.old.program.literals(old.base), self.new.program.literals(new.base)
        sums = sum_of(old.rules, base[0], literals[0]), sum_of(new.rules, base[1], literals[1])
        if not has_length(old) and not has_length(new):
            for rule, was, now in compare_sums(*sums):
                into.add(rule, at, was, now)
        uses, used = (tuple(ask.guard for ask in flat.asks) for flat in (old, new))
        self.guards(uses, used, at, into)

    def guards(
        self, old: tuple[GuardUse, ...], new: tuple[GuardUse, ...], at: At, into: Compared
    ) -> None:
        before, after = guards_asked(self.old, old), guards_asked(self.new, new)
        differences = compare_asked(before, after)
        names = {guard_name(use) for use in old}, {guard_name(use) for use in new}
        effects = {each.effect for each in differences}
        if effects == {Effect.NARROWS} and names[1] > names[0]:
            asked = "; ".join(each.after for each in differences if each.after)
            into.add("guard-added", at, None, f"{_listed(names[1] - names[0])}: {asked}")
        elif effects == {Effect.WIDENS} and names[0] > names[1]:
            asked = "; ".join(each.before for each in differences if each.before)
            into.add("guard-removed", at, f"{_listed(names[0] - names[1])}: {asked}", None)
        else:
            self.asked(before, after, differences, at, into)

    def asked(
        self, old: Asked, new: Asked, differences: tuple[Asking, ...], at: At, into: Compared
    ) -> None:
        """One change for each thing that is asked in another way."""
        for effect, way, before, after, _ in differences:
            inside = (step.rstrip(AGAIN) for step in way)
            into.add(_GUARD_RULES[effect], at.part("", *inside), before, after)
        if not differences and old.said != new.said:
            was, now = (_said(asked, other) for asked, other in ((old, new), (new, old)))
            into.add("message-changed", at, was, now)

    # -- bases -------------------------------------------------------------------------------------

    def _bases(self, old: Flat, new: Flat, at: At, into: Compared) -> bool:
        """Compares what the values are made of; False where they have nothing in common."""
        before, after = self.old.program.scalar(old.base), self.new.program.scalar(new.base)
        match before, after:
            case (ir.PrimitiveType(a) | ir.LiteralType(a), ir.PrimitiveType(b) | ir.LiteralType(b)):
                return compare_primitives(a, b, at, into)
            case ir.ArrayType(a), ir.ArrayType(b):
                compare_lengths(old, new, at, into)
                self.types(a, b, at.part("[]", "[]"), into)
            case ir.MapType(key, a), ir.MapType(other, b):
                self._keys(key, other, at.part("[key]", "[key]"), into)
                self.types(a, b, at.part("[]", "[]"), into)
            case ir.TupleType(members), ir.TupleType(others):
                if len(members) != len(others):
                    was, now = f"{len(members)} elements", f"{len(others)} elements"
                    into.add("length-changed", at, was, now)
                for index, (a, b) in enumerate(zip(members, others, strict=False)):
                    self.types(a, b, at.part(f"[{index}]", str(index)), into)
            case ir.ResultType(success, failure), ir.ResultType(other, fault):
                self.types(success, other, at.part(".value", "value"), into)
                self.types(failure, fault, at.part(".error", "error"), into)
            case ir.DeclType(a), ir.DeclType(b) if self._are_alike(a, b):
                self._pair(Pair(a, b), at, into)
            case ir.DeclType(), ir.DeclType():
                return self._unlike(before, after, at, into)
            case _:
                return before == after or self._unlike(before, after, at, into)
        return True

    def _keys(self, old: ir.Type, new: ir.Type, at: At, into: Compared) -> None:
        """Keys are texts, and those of integers are some of them."""
        before, after = self.old.flat(old), self.new.flat(new)
        bases = self.old.program.base(before.base), self.new.program.base(after.base)
        if bases[0] == bases[1]:
            self.types(old, new, at, into)
            return
        rule = "type-changed"
        if bases[0] is ir.Base.STRING and not _is_restricted(self.old, before):
            rule = "type-narrowed"
        elif bases[1] is ir.Base.STRING and not _is_restricted(self.new, after):
            rule = "type-widened"
        into.add(rule, at, shown_type(old), shown_type(new), meaning_of(self.new.program, new))

    def _unlike(self, old: ir.Type, new: ir.Type, at: At, into: Compared) -> bool:
        rule = "type-changed"
        if isinstance(new, ir.AnyType) or (self._is_error(self.old, old) and new == _ERROR):
            rule = "type-widened"
        if isinstance(old, ir.AnyType) or (self._is_error(self.new, new) and old == _ERROR):
            rule = "type-narrowed"
        was, now = shown_type(old), shown_type(new)
        if was == now:
            was, now = f"{self._kind(self.old, old)} {was}", f"{self._kind(self.new, new)} {now}"
        into.add(rule, at, was, now, meaning_of(self.new.program, new))
        return False

    def _kind(self, book: Rulebook, type: ir.Type) -> str:
        return "error" if self._is_error(book, type) else "type"

    def _are_errors(self, old: Flat, new: Flat, at: At, into: Compared) -> bool:
        """Unions of errors beside `Error`, which is any of them."""
        for some, any_error, book, rule in (
            (old, new, self.old, "type-widened"),
            (new, old, self.new, "type-narrowed"),
        ):
            members = self._all(book, some.base)
            is_any = isinstance(any_error.base, ir.AnyType)
            if is_any or (
                any_error.base == _ERROR
                and {self._is_error(book, each) for each in members} == {True}
            ):
                meaning = meaning_of(self.new.program, new.base)
                into.add(rule, at, shown_type(old.base), shown_type(new.base), meaning)
                return True
        return False

    def _is_error(self, book: Rulebook, type: ir.Type) -> bool:
        base = book.flat(type).base
        return isinstance(base, ir.DeclType) and isinstance(
            book.program.type_decl(base.name), ir.ErrorDecl
        )

    def _is_union(self, book: Rulebook, flat: Flat) -> bool:
        return isinstance(flat.base, ir.DeclType) and isinstance(
            book.program.type_decl(flat.base.name), ir.UnionDecl
        )

    def _all(self, book: Rulebook, type: ir.Type) -> tuple[ir.Type, ...]:
        """The members of a union, or the type alone."""
        base = book.flat(type).base
        decl = book.program.type_decl(base.name) if isinstance(base, ir.DeclType) else None
        return decl.members if isinstance(decl, ir.UnionDecl) else (type,)

    # -- declarations ------------------------------------------------------------------------------

    def _are_alike(self, old: ir.QualifiedName, new: ir.QualifiedName) -> bool:
        before, after = self.old.program.type_decl(old), self.new.program.type_decl(new)
        if type(before) is not type(after):
            return False
        return isinstance(before, ir.ShapeDecl | ir.UnionDecl) or old == new

    def _pair(self, pair: Pair, at: At, into: Compared) -> None:
        """A change of a declaration is told at its name, if it has one of its own in both."""
        decl = self.new.program.type_decl(pair.new)
        is_hoisted = isinstance(decl, ir.ShapeDecl | ir.UnionDecl) and decl.is_hoisted
        is_own = not is_hoisted and self._are_the_same(pair)
        into.pairs.append((pair, at_declaration(pair, decl.span) if is_own else at))

    def _aliases(self, old: ir.Type, new: ir.Type) -> Pair | None:
        """Two uses of one alias or value group, which is compared where it is declared."""
        match old, new:
            case ir.DeclType(a), ir.DeclType(b) if self._are_the_same(Pair(a, b)):
                decls = self.old.program.type_decl(a), self.new.program.type_decl(b)
                if all(isinstance(decl, ir.AliasDecl | ir.ValueGroupDecl) for decl in decls):
                    return Pair(a, b)
            case ir.ConstrainedType(a, chain), ir.ConstrainedType(b, other) if chain == other:
                asks = any(isinstance(each, ir.GuardCall) for each in chain)
                return None if asks else self._aliases(a, b)
            case _:
                pass
        return None

    def _are_the_same(self, pair: Pair) -> bool:
        """Whether a name stayed, or was given up for another one that is new."""
        before, after = self._names
        return pair.old == pair.new or (pair.old not in after and pair.new not in before)


_ERROR = ir.AnyErrorType()

_GUARD_RULES = {
    Effect.NARROWS: "guard-tightened",
    Effect.WIDENS: "guard-loosened",
    Effect.REPLACES: "guard-changed",
}


def may_be_absent(flat: Flat) -> bool:
    return flat.is_optional and flat.absent is None


def _shown_presence(flat: Flat, type: ir.Type) -> str:
    present = "" if flat.absent is None else ".Present()"
    return f"{shown_type(_required(type))}{'?' * flat.is_optional}{present}"


def _required(type: ir.Type) -> ir.Type:
    return type.inner if isinstance(type, ir.OptionalType) else type


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))


def _said(asked: Asked, other: Asked) -> str | None:
    """What is said by one and not by the other."""
    said = sorted({(error, text) for _, error, text in asked.said - other.said})
    return "; ".join(f"{error}({quoted(text) if text else ''})" for error, text in said) or None


def _is_restricted(book: Rulebook, flat: Flat) -> bool:
    return bool(flat.rules or flat.asks or book.program.literals(flat.base))
