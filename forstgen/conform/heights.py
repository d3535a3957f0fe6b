"""How deep the smallest value of a type is: the way out of types that hold themselves."""

from forstgen import ir
from forstgen.conform.parts import Choice, Record, Shaped, parts_of
from forstgen.conform.scalars import count_limits
from forstgen.rules import Flat, Rulebook

__all__ = ["Heights"]

_ENDLESS = 10**6


class Heights:
    """Heights of declared types are worked out once, from below."""

    def __init__(self, book: Rulebook) -> None:
        self._book = book
        self._known: dict[ir.QualifiedName, int] = {}
        pending = [
            decl.name
            for package in book.program.packages
            for decl in package.types
            if not isinstance(decl, ir.ContractDecl | ir.AliasDecl)
        ]
        # Each round settles a type at least, or the rest has no way out (which is refused before).
        found = True
        while found:
            found = False
            for name in pending:
                height = self._of_parts(parts_of(book.program, ir.DeclType(name)))
                if height < self._known.get(name, _ENDLESS):
                    self._known[name] = height
                    found = True

    def of(self, shaped: Shaped) -> int:
        """0 for a scalar and for what may be empty."""
        if isinstance(shaped, Record | Choice):
            return self._of_parts(shaped)
        flat = self._book.flat(shaped)
        if flat.is_optional and flat.absent is None:
            return 0
        if isinstance(flat.base, ir.DeclType):
            return self._known.get(flat.base.name, _ENDLESS)
        if isinstance(flat.base, ir.ArrayType | ir.MapType) and not _fewest(flat):
            return 0
        return self._of_parts(parts_of(self._book.program, flat.base))

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
