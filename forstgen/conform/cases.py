"""Which values are judged: every type in turn, its edges, values that pass, and changed ones.

Comes in: a program, how many values, a seed. Goes out: cases, the same ones each time.
"""

from collections.abc import Iterator
from itertools import islice
from random import Random

from forstgen.conform.json_text import Json, text_of
from forstgen.conform.turns import interleaved
from forstgen.conform.values import Values
from forstgen.ir import Program
from forstgen.node import node

__all__ = ["Case", "cases_of", "drawn_cases"]

_EACH, _FEWEST, _MOST = 100, 1_000, 10_000
_PATIENCE = 20
"""How often in a row a type may repeat itself before it is left alone: `Bool` has few values."""


@node
class Case:
    """A value as JSON text, and the name of the type that it is judged by."""

    type: str
    text: str


def drawn_cases(program: Program, count: int | None, seed: int) -> tuple[Case, ...]:
    """`count` cases; without a count 100 for each type, but neither very few nor very many."""
    values = Values(program, Random(seed))
    if count is None:
        count = min(max(_EACH * len(values.entries), _FEWEST), _MOST)
    streams = [cases_of(values, type) for type in values.entries]
    return tuple(islice(interleaved(streams), count))


def cases_of(values: Values, type: str) -> Iterator[Case]:
    """Each text once, until the type has no more to say."""
    seen: set[str] = set()
    repeated = 0
    for text in map(text_of, _values_of(values, type)):
        repeated = repeated + 1 if text in seen else 0
        if repeated > _PATIENCE:
            return
        if not repeated:
            seen.add(text)
            yield Case(type, text)


def _values_of(values: Values, type: str) -> Iterator[Json]:
    """Two edges and a value that passes, in turn; behind the edges passing and changed ones."""
    edges, valid, mutated = values.edges(type), values.valid(type), values.mutated(type)
    for first in edges:
        yield first
        yield next(valid)
        yield from islice(edges, 1)
    while True:
        yield next(valid)
        yield next(mutated)
