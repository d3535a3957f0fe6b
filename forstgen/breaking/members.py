"""The members of two unions, or of a union and of a type that became one or was one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from forstgen import ir
from forstgen.breaking.nodes import Effect
from forstgen.breaking.places import At, Compared
from forstgen.breaking.words import shown_type
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
        for is_alike in (self._are_equal, self._have_one_name, self._share_tags, self._are_akin):
            for member, successor in _matched(gone, fresh, is_alike):
                gone.remove(member)
                fresh.remove(successor)
                self._types.types(member, successor, _inside(at, successor), into)
        for member in gone:
            if not any(self._fits(member, other, at, Effect.WIDENS) for other in new):
                into.add("member-removed", at, shown_type(member), None)
        for member in fresh:
            if not any(self._fits(other, member, at, Effect.NARROWS) for other in old):
                into.add("member-added", at, None, shown_type(member))

    def _fits(self, old: ir.Type, new: ir.Type, at: At, effect: Effect) -> bool:
        """Whether the one with fewer values has none that the other one has not."""
        tried = Compared()
        self._types.types(old, new, at, tried)
        return not tried.pairs and tried.effects <= {effect}

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
        return bool(_tags(self._old, old) & _tags(self._new, new))

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


def _tags(book: Rulebook, type: ir.Type) -> set[tuple[str, ir.LiteralValue]]:
    base = book.flat(type).base
    decl = book.program.type_decl(base.name) if isinstance(base, ir.DeclType) else None
    if not isinstance(decl, ir.ShapeDecl):
        return set()
    return {
        (field.wire_name, value)
        for field in decl.fields
        if not field.optional
        for value in book.program.literals(field.type)
    }


def _inside(at: At, member: ir.Type) -> At:
    """A member that is declared is told at its own name."""
    return at.part(f" ({shown_type(member)})")
