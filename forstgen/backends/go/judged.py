"""Which declarations have rules to be judged by, in themselves or in their parts.

In: the hoisted program's rulebook. Out: `Judged`. A type without rules gets no code for them.
"""

from collections import defaultdict
from collections.abc import Iterator

from forstgen import ir
from forstgen.backends.go.conditions import condition
from forstgen.ir.walk import names_in, types_of
from forstgen.rules import Flat, Rulebook

__all__ = ["Judged", "parts_of"]


class Judged:
    """Answers for all types of a program."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self._names = self._all()

    def has_rules(self, type: ir.Type) -> bool:
        """Whether anything is asked of a value of `type` beyond its structure."""
        match type:
            case ir.DeclType(name):
                return name in self._names
            case ir.OptionalType(inner):
                return self.has_rules(inner)
            case ir.ConstrainedType(base):
                return _asks_something(self.book.flat(type)) or self.has_rules(base)
            case _:
                return any(map(self.has_rules, parts_of(type)))

    def _all(self) -> frozenset[ir.QualifiedName]:
        """From the declarations with rules of their own back to all that lead to them."""
        users: defaultdict[ir.QualifiedName, list[ir.QualifiedName]] = defaultdict(list)
        found: set[ir.QualifiedName] = set()
        for decl in (decl for package in self.book.program.packages for decl in package.types):
            if isinstance(decl, ir.ContractDecl):
                continue
            types = tuple(types_of(decl))
            if self.book.invariants(decl.name) or any(map(self._is_asked, types)):
                found.add(decl.name)
            for used in names_in(*types):
                users[used].append(decl.name)
        pending = list(found)
        while pending:
            new = set(users[pending.pop()]) - found
            found |= new
            pending += new
        return frozenset(found)

    def _is_asked(self, type: ir.Type) -> bool:
        """Whether a chain that stands in the type itself asks for something."""
        match type:
            case ir.ConstrainedType(base):
                return _asks_something(self.book.flat(type)) or self._is_asked(base)
            case ir.OptionalType(inner):
                return self._is_asked(inner)
            case _:
                return any(map(self._is_asked, parts_of(type)))


def parts_of(type: ir.Type) -> Iterator[ir.Type]:
    """The types that stand inside of one that has no name."""
    match type:
        case ir.ArrayType(element):
            yield element
        case ir.MapType(key, value):
            yield from (key, value)
        case ir.TupleType(members):
            yield from members
        case ir.ResultType(success, failure):
            yield from (success, failure)
        case _:
            pass


def _asks_something(flat: Flat) -> bool:
    is_ruled = any(condition(rule, "v", "string") is not None for rule in flat.rules)
    return bool(is_ruled or flat.asks or flat.absent or flat.nil)
