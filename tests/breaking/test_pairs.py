"""What is called compatible is: every value that was valid still is, the way that it goes.

Values are drawn from both versions and judged by the reference, which knows nothing of comparisons.
What is called breaking mostly has a value that shows it.
"""

import json
from collections.abc import Iterable
from itertools import islice
from random import Random

import pytest

from forstgen import ir
from forstgen.breaking import Direction, Finding, compare
from forstgen.breaking.meeting import meetings
from forstgen.conform.json_text import text_of
from forstgen.conform.values import Values
from tests.breaking.pairs import Pair, draw
from tests.conformance.reference.judge import judge
from tests.support.programs import program_of

PAIRS = 48

ENTRIES = (
    ("shop.T", "Take", Direction.REQUEST),
    ("shop.T", "Take", Direction.RESULT),
    ("shop.E", "Take", Direction.RESULT),
    ("shop.Put()", "Put", Direction.REQUEST),
)
"""What values are drawn of, the function that takes or gives them, and which way they go."""


def texts(program: ir.Program, type: str, rng: Random) -> list[str]:
    values = Values(program, rng)
    drawn = (*islice(values.valid(type), 12), *islice(values.edges(type), 60))
    return [text_of(value) for value in drawn]


def valid(program: ir.Program, type: str, texts: Iterable[str]) -> set[str]:
    return {text for text in texts if not judge(program, type, text)}


def has_stray_keys(program: ir.Program, type: str, text: str) -> bool:
    """Whether a value has keys that its sender does not know: a new field may be one of them."""
    [package] = program.packages
    known: set[str] | None = None
    value = json.loads(text)
    for function in package.functions:
        if f"{function.name}()" == type and len(function.parameters) > 1:
            known = {parameter.name for parameter in function.parameters}
    for decl in package.types:
        if isinstance(decl, ir.ErrorDecl) and str(decl.name) == type and isinstance(value, dict):
            known, value = {field.wire_name for field in decl.fields}, value.get("payload")
    return known is not None and isinstance(value, dict) and not value.keys() <= known


def roles_that_meet(
    old: ir.Program, new: ir.Program, findings: tuple[Finding, ...], function: str
) -> Iterable[str]:
    """Whose clients may call the other version's servers: of what is sent all is valid there."""
    for each in meetings(old, new, findings, ()):
        if each.function.name == function:
            yield "old" if each.is_old_client else "new"


@pytest.mark.parametrize("seed", range(4))
def test_what_is_called_compatible_is(seed: int) -> None:
    rng = Random(seed)
    breaking = shown = 0
    for _ in range(PAIRS // 4):
        pair = draw(rng)
        old, new = (program_of(text) for text in pair)
        found = compare(old, new)
        for type, function, direction in ENTRIES:
            tried = sorted({*texts(old, type, rng), *texts(new, type, rng)})
            sender = old if direction is Direction.REQUEST else new
            tried = [text for text in tried if not has_stray_keys(sender, type, text)]
            before, after = (valid(program, type, tried) for program in (old, new))
            witnesses = before - after if direction is Direction.REQUEST else after - before
            is_breaking = any(
                each.is_breaking
                and each.direction is direction
                and function in {name.name for name in each.functions}
                for each in found
            )
            for whose in roles_that_meet(old, new, found, function):
                allowed, given = (before, after) if whose == "old" else (after, before)
                sent = allowed - given if direction is Direction.REQUEST else given - allowed
                assert not sent, _told(pair, direction, sent)
            breaking += is_breaking
            shown += is_breaking and bool(witnesses)
            assert is_breaking or not witnesses, _told(pair, direction, witnesses)

    assert shown >= breaking / 3


def _told(pair: Pair, direction: Direction, witnesses: set[str]) -> str:
    shown = min(witnesses, key=len)
    return f"{direction}: {shown}\n{pair.old}\n---- became ----\n{pair.new}"
