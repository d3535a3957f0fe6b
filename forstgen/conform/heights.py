"""How deep the smallest value of a type is: the way out of types that hold themselves."""

from collections.abc import Sequence

from forstgen import ir
from forstgen.conform.parts import Choice, Record, Shaped, parts_of
from forstgen.conform.scalars import count_limits
from forstgen.rules import Flat, Rulebook

__all__ = ["Heights"]

_ENDLESS = 10**6


class Heights:
    """Heights of declared types, worked out together with those of what they are made of."""

    def __init__(self, book: Rulebook) -> None:
        self._book = book
        self._known: dict[ir.QualifiedName, int] = {}
        self._open: list[ir.QualifiedName] = []

    def least(self, types: Sequence[Shaped]) -> Shaped:
        """The type that comes to its end first."""
        for type in types:
            self.of(type)
        self._settle()
        return min(types, key=self.of)

    def _settle(self) -> None:
        """Lowers what is known until nothing changes; further types are met on the way."""
        changes = bool(self._open)
        while changes:
            met = len(self._open)
            changes = False
            for name in [*self._open]:
                height = self._of_parts(parts_of(self._book.program, ir.DeclType(name)))
                if height < self._known[name]:
                    self._known[name] = height
                    changes = True
            changes = changes or len(self._open) > met
        self._open.clear()

    def of(self, shaped: Shaped) -> int:
        """0 for a scalar and for what may be empty."""
        if isinstance(shaped, Record | Choice):
            return self._of_parts(shaped)
        flat = self._book.flat(shaped)
        if flat.is_optional and flat.absent is None:
            return 0
        if isinstance(flat.base, ir.DeclType):
            return self._of_declared(flat.base.name)
        if isinstance(flat.base, ir.ArrayType | ir.MapType) and not _fewest(flat):
            return 0
        return self._of_parts(parts_of(self._book.program, flat.base))

    def _of_declared(self, name: ir.QualifiedName) -> int:
        if name not in self._known:
            self._known[name] = _ENDLESS
            self._open.append(name)
        return self._known[name]

    def _of_parts(self, parts: Shaped) -> int:
        match parts:
            case Record(members):
                needed = [self.of(each.type) for each in members if not each.is_optional]
                return 1 + max(needed, default=0)
            case Choice(members):
                return min(map(self.of, members))
            case ir.ArrayType(element):
                return 1 + self.of(element)
            case ir.MapType(_, value):
                return 1 + self.of(value)
            case ir.TupleType(members):
                return 1 + max(map(self.of, members), default=0)
            case _:
                return 0


def _fewest(flat: Flat) -> int:
    length = flat.base.length if isinstance(flat.base, ir.ArrayType) else None
    return count_limits((rule.test for rule in flat.rules), length)[0]
