"""Values for the types of a program: such as pass, such as are at an edge, and changed ones.

A type is named as in a program, `shop.Order`, or `shop.place()` for a function's request. The
same arguments give the same values.
"""

from collections.abc import Iterator
from random import Random

from forstgen import ir
from forstgen.conform.deep import deep_values
from forstgen.conform.draws import Draws
from forstgen.conform.edges import Edges
from forstgen.conform.json_text import Json
from forstgen.conform.mutations import mutations
from forstgen.conform.turns import interleaved
from forstgen.conform.wishes import Wish
from forstgen.rules import REQUEST, Rulebook

__all__ = ["Values", "boundary_values", "mutations", "valid_values"]


class Values:
    """Draws values for all entries of one program, from one source of chance."""

    def __init__(self, program: ir.Program, rng: Random) -> None:
        self._book = Rulebook(program)
        self._draws = Draws(self._book, rng)
        self._rng = rng
        self.entries = self._book.entries()

    def valid(self, type: str) -> Iterator[Json]:
        """Without end; some may be refused where guards ask much."""
        shaped = self._type(type)
        while True:
            yield self._draws.whole(shaped, self._asked(type))

    def edges(self, type: str) -> Iterator[Json]:
        shaped = self._type(type)
        edges = Edges(self._draws).of(shaped, self._asked(type))
        deep = deep_values(self._draws, shaped) if isinstance(shaped, ir.DeclType) else iter(())
        yield from interleaved((edges, edges, edges, deep))

    def mutated(self, type: str) -> Iterator[Json]:
        """Without end."""
        for value in self.valid(type):
            yield next(mutations(value, self._rng))

    def _type(self, type: str) -> ir.Type:
        entry = self.entries[type]
        return entry.input if isinstance(entry, ir.FunctionDecl) else entry

    def _asked(self, type: str) -> Wish:
        """What the preconditions of a function ask, on one way through their branches."""
        wish, entry = Wish(), self.entries[type]
        if isinstance(entry, ir.FunctionDecl):
            self._draws.wishes.state(self._book.request(entry), {REQUEST: wish})
        return wish


def valid_values(program: ir.Program, type: str, rng: Random | None = None) -> Iterator[Json]:
    """Values that pass, without end."""
    return Values(program, rng or Random(0)).valid(type)


def boundary_values(program: ir.Program, type: str, rng: Random | None = None) -> Iterator[Json]:
    """Values at the edges of the type and of its parts."""
    return Values(program, rng or Random(0)).edges(type)
