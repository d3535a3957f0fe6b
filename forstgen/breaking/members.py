"""The members of two unions, or of a union and of a type that became one or was one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from forstgen import ir
from forstgen.breaking.nodes import Effect
from forstgen.breaking.places import At, Compared
from forstgen.breaking.words import meaning_of, shown_type
from forstgen.ir.kinds import json_kind
from forstgen.rules import Rulebook

if TYPE_CHECKING:
    from forstgen.breaking.types import TypeComparison

__all__ = ["Members"]

_Alike: TypeAlias = Callable[[ir.Type, ir.Type], bool]


class Members:
    def __init__(self, types: "TypeComparison") -> None:
        self._types = types
        self._old = types.old
        self._new = types.new

    def compare(
        self, old: tuple[ir.Type, ...], new: tuple[ir.Type, ...], at: At, into: Compared
    ) -> None:
        gone, fresh = [*old], [*new]
        places: dict[int, int] = {}
        for is_alike in (self._are_equal, self._have_one_name, self._share_tags, self._are_akin):
            for member, successor in _matched(gone, fresh, is_alike):
                gone.remove(member)
                fresh.remove(successor)
                places[old.index(member)] = new.index(successor)
                self._types.types(member, successor, _inside(at, successor), into)
        if self._is_reordered(new, [places[each] for each in sorted(places)]):
            texts = (" | ".join(map(shown_type, members)) for members in (old, new))
            into.add("members-reordered", at, *texts)
        for member in gone:
            if not any(self._fits(member, other, at, Effect.WIDENS) for other in new):
                into.add("member-removed", at, shown_type(member), None)
        for member in fresh:
            if not any(self._fits(other, member, at, Effect.NARROWS) for other in old):
                meaning = meaning_of(self._new.program, member)
                into.add("member-added", at, None, shown_type(member), meaning)

    def _fits(self, old: ir.Type, new: ir.Type, at: At, effect: Effect) -> bool:
        """Whether the one with fewer values has none that the other one has not."""
        tried = Compared()
        self._types.types(old, new, at, tried)
        return not tried.pairs and tried.effects <= {effect}

    def _is_reordered(self, members: tuple[ir.Type, ...], places: list[int]) -> bool:
        """Whether a value that fits two members met the other one first. `places` are those that
        the old members have now, in their old order."""
        return any(
            before > after and not self._are_apart(members[before], members[after])
            for number, before in enumerate(places)
            for after in places[number + 1 :]
        )

    def _are_apart(self, one: ir.Type, other: ir.Type) -> bool:
        """Whether no value fits both, as far as kinds, literals and tags tell."""
        kinds = json_kind(self._new.program, one), json_kind(self._new.program, other)
        if None in kinds or kinds[0] != kinds[1]:
            return None not in kinds
        literals = self._new.program.literals(one), self._new.program.literals(other)
        if all(literals):
            return not {*literals[0]} & {*literals[1]}
        tags = _tags(self._new, one), _tags(self._new, other)
        return any(not tags[0][name] & tags[1][name] for name in tags[0].keys() & tags[1].keys())

    # -- which member stands for which -------------------------------------------------------------

    def _are_equal(self, old: ir.Type, new: ir.Type) -> bool:
        """The same meaning, whatever it is called."""
        match old, new:
            case ir.DeclType(a), ir.DeclType(b):
                known = self._old.program.facets.declarations, self._new.program.facets.declarations
                return known[0][a] == known[1][b]
            case _:
                return old == new

    def _have_one_name(self, old: ir.Type, new: ir.Type) -> bool:
        before, after = self._old.flat(old).base, self._new.flat(new).base
        return isinstance(before, ir.DeclType) and before == after

    def _share_tags(self, old: ir.Type, new: ir.Type) -> bool:
        """Shapes with a literal in the same field."""
        before, after = _tags(self._old, old), _tags(self._new, new)
        return any(before[name] & after[name] for name in before.keys() & after.keys())

    def _are_akin(self, old: ir.Type, new: ir.Type) -> bool:
        """Of the same kind, and of no kind that a name tells apart."""
        before, after = self._old.flat(old).base, self._new.flat(new).base
        scalars = self._old.program.scalar(before), self._new.program.scalar(after)
        match scalars:
            case (ir.PrimitiveType(a) | ir.LiteralType(a), ir.PrimitiveType(b) | ir.LiteralType(b)):
                return a is b
            case _:
                return type(before) is type(after) and not isinstance(before, ir.DeclType)


def _matched(
    old: list[ir.Type], new: list[ir.Type], is_alike: _Alike
) -> list[tuple[ir.Type, ir.Type]]:
    """Each of `old` with the first of `new` that is like it and not another one's."""
    found: list[tuple[ir.Type, ir.Type]] = []
    left = [*new]
    for member in old:
        successor = next((other for other in left if is_alike(member, other)), None)
        if successor is not None:
            left.remove(successor)
            found.append((member, successor))
    return found


def _tags(book: Rulebook, type: ir.Type) -> dict[str, set[ir.LiteralValue]]:
    """The values that required fields may have, where these are few; the tag of an error."""
    base = book.flat(type).base
    decl = book.program.type_decl(base.name) if isinstance(base, ir.DeclType) else None
    match decl:
        case ir.ErrorDecl(tag=tag):
            return {"tag": {tag}}
        case ir.ShapeDecl(fields=fields):
            literals = (
                (f.wire_name, book.program.literals(f.type)) for f in fields if not f.optional
            )
            return {name: {*values} for name, values in literals if values}
        case _:
            return {}


def _inside(at: At, member: ir.Type) -> At:
    """A member that is declared is told at its own name."""
    return at.part(f" ({shown_type(member)})")
