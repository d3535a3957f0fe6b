"""20,000 values over 320 random schemas: three languages and the reference give the same verdict.

Hypothesis draws each schema and the chance behind its values together. All schemas are packages of
one program, so that each language builds and starts once.

`FORSTGEN_FUZZ_VALUES=500 pytest tests/differential` tries fewer.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random
from zlib import crc32

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from forstgen.config import Settings
from forstgen.conform.cases import Case
from forstgen.conform.comparison import Compared, Comparison
from forstgen.conform.json_text import text_of
from forstgen.conform.turns import interleaved
from forstgen.conform.values import Values
from forstgen.ir import Program
from forstgen.load import Selection
from forstgen.pipeline import build_program
from forstgen.source import SourceFile
from tests.conformance.reference.judge import judge
from tests.fuzz.programs import draw_program, entropies
from tests.support.drivers import TARGETS, verdicts

pytestmark = pytest.mark.toolchain

SCHEMAS = 320
VALUES = int(os.environ.get("FORSTGEN_FUZZ_VALUES", "20000"))

Drawn = tuple[bytes, int]
"""What a schema is made of, and the seed of its values."""


def draw() -> list[Drawn]:
    """The same schemas and seeds in every run: both are made of bytes alone, since for numbers
    Hypothesis looks at what is written in the modules that happen to be loaded."""
    drawn: dict[bytes, int] = {}

    @seed(31)
    @settings(
        max_examples=SCHEMAS * 2,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(entropies())
    def collect(entropy: bytes) -> None:
        if len(drawn) < SCHEMAS:
            drawn[entropy] = crc32(entropy)

    collect()
    return list(drawn.items())


def program_of(drawn: list[Drawn]) -> Program:
    """All schemas as one program; the packages of each begin with its number."""
    sources: list[SourceFile] = []
    for number, (entropy, _) in enumerate(drawn):
        for path, text in draw_program(entropy, f"f{number}").files.items():
            folders = ("input", f"f{number}", *Path(path).parent.parts)
            sources.append(SourceFile(f"f{number}/{path}", text, folders))
    outcome = build_program(sources, Settings((), Selection(Path()), ()))
    errors = [problem for problem in outcome.diagnostics if problem.is_error]
    assert not errors, errors[:5]
    assert outcome.value is not None
    return outcome.value


def cases(program: Program, drawn: list[Drawn]) -> list[Case]:
    """Values of all schemas in turn; what one with few values leaves over the others have."""
    schemas = [_of_schema(program, number, chance) for number, (_, chance) in enumerate(drawn)]
    return list(islice(interleaved(schemas), VALUES))


def _of_schema(program: Program, number: int, chance: int) -> Iterator[Case]:
    """The values of the types of one schema in turn."""
    values = Values(program, Random(chance))
    own = [type for type in values.entries if re.match(rf"f{number}(?!\d)", type)]
    return interleaved([_cases_of(values, type) for type in own])


def _cases_of(values: Values, type: str) -> Iterator[Case]:
    """One value that should pass in four: what is refused has more to say."""
    streams = (values.edges(type), values.valid(type), values.mutated(type), values.mutated(type))
    seen: set[str] = set()
    for text in map(text_of, islice(interleaved(streams), 1000)):
        if text not in seen:
            seen.add(text)
            yield Case(type, text)


@pytest.fixture(scope="module")
def drawn() -> list[Drawn]:
    return draw()


@pytest.fixture(scope="module")
def program(drawn: list[Drawn]) -> Program:
    return program_of(drawn)


@pytest.fixture(scope="module")
def comparison(
    program: Program, drawn: list[Drawn], tmp_path_factory: pytest.TempPathFactory
) -> Comparison:
    asked = cases(program, drawn)
    requests = [{"type": case.type, "text": case.text} for case in asked]
    answers = verdicts(program, requests, tmp_path_factory.mktemp("differential"))
    rows = zip(*(answers[target] for target in TARGETS), strict=True)
    compared = (
        Compared(case, dict(zip(TARGETS, row, strict=True)))
        for case, row in zip(asked, rows, strict=True)
    )
    return Comparison(TARGETS, tuple(compared))


def test_the_three_languages_agree(comparison: Comparison) -> None:
    apart = comparison.disagreements

    assert not apart, _told(apart)


def test_the_reference_agrees_with_them(program: Program, comparison: Comparison) -> None:
    apart = [
        each
        for each in comparison.compared
        if judge(program, each.case.type, each.case.text) != [*each.verdicts["ts"].violations]
    ]

    assert not apart, _told(apart)


@pytest.mark.skipif(VALUES < 20_000, reason="a few values are not of all kinds")
def test_there_is_something_to_agree_about(comparison: Comparison, drawn: list[Drawn]) -> None:
    codes = Counter(
        violation["code"]
        for each in comparison.compared
        for violation in each.verdicts["ts"].violations
    )
    accepted = sum(each.is_accepted for each in comparison.compared)

    assert len(drawn) == SCHEMAS
    assert len(comparison.compared) == VALUES
    assert 0.2 < accepted / len(comparison.compared) < 0.8
    assert len(codes) >= 25, codes


def _told(apart: "tuple[Compared, ...] | list[Compared]") -> str:
    """The first few, whole, to become cases of the corpus."""
    lines = [f"{len(apart)} values are judged differently; the first ones:"]
    for each in apart[:5]:
        lines.append(f"{each.case.type}: {each.case.text[:600]}")
        for target, verdict in each.verdicts.items():
            lines.append(f"  {target}: {json.dumps(verdict.violations)[:600]} {verdict.faults}")
    return "\n".join(lines)
