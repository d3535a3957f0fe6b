"""What is called compatible is: every value that was valid still is, the way that it goes.

Values are drawn from both versions and judged by the reference, which knows nothing of comparisons.
What is called breaking mostly has a value that shows it.
"""

from itertools import islice
from random import Random

import pytest

from forstgen import ir
from forstgen.breaking import Direction, compare
from forstgen.conform.json_text import text_of
from forstgen.conform.values import Values
from tests.breaking.pairs import Pair, draw
from tests.conformance.reference.judge import judge
from tests.support.programs import program_of

TYPE = "shop.T"
PAIRS = 160


def texts(program: ir.Program, rng: Random) -> list[str]:
    values = Values(program, rng)
    drawn = (*islice(values.valid(TYPE), 25), *islice(values.edges(TYPE), 100))
    return [text_of(value) for value in drawn]


def is_valid(program: ir.Program, text: str) -> bool:
    return not judge(program, TYPE, text)


@pytest.mark.parametrize("seed", range(4))
def test_what_is_called_compatible_is(seed: int) -> None:
    rng = Random(seed)
    breaking = shown = 0
    for _ in range(PAIRS // 4):
        pair = draw(rng)
        old, new = (program_of(text) for text in pair)
        found = compare(old, new)
        tried = {*texts(old, rng), *texts(new, rng)}
        for direction, sent, read in (
            (Direction.REQUEST, old, new),
            (Direction.RESULT, new, old),
        ):
            is_breaking = any(f.is_breaking and f.direction is direction for f in found)
            witness = next((t for t in tried if is_valid(sent, t) and not is_valid(read, t)), None)
            breaking += is_breaking
            shown += is_breaking and witness is not None
            assert is_breaking or witness is None, _told(pair, direction, witness)

    assert shown >= breaking / 2


def _told(pair: Pair, direction: Direction, witness: str | None) -> str:
    return f"{direction}: {witness}\n{pair.old}\n---- became ----\n{pair.new}"
