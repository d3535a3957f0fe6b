"""A fixed number of random programs, generated into folders that a compiler takes all at once.

<folder>/source/p0007/…     what was drawn
<folder>/ts/p0007/…         what was generated, one folder per target
"""

import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz.programs import RandomProgram, programs
from tests.support.generation import generate, write

__all__ = ["Corpus", "draw"]

FAILURES = Path(__file__).resolve().parents[2] / "build" / "fuzz-failures"
_PROGRAM = re.compile(r"\bp\d{4}\b")


def draw(count: int) -> list[RandomProgram]:
    """The first `count` different programs of a fixed seed; the same ones in every run."""
    drawn: dict[str, RandomProgram] = {}

    @seed(20)
    @settings(
        max_examples=count + count // 5 + 20,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(programs())
    def collect(program: RandomProgram) -> None:
        if len(drawn) < count:
            drawn.setdefault(str(program), program)

    collect()
    assert len(drawn) == count, "Hypothesis repeats itself too often"
    return list(drawn.values())


@dataclass(frozen=True)
class Corpus:
    """Programs by name (`p0000`, `p0001`, …), and the folder for all that is made of them."""

    folder: Path
    programs: Sequence[RandomProgram]

    def named(self) -> Iterator[tuple[str, RandomProgram]]:
        return ((f"p{number:04}", program) for number, program in enumerate(self.programs))

    def generate(self) -> None:
        """Writes all programs and their outputs; fails where one of them is refused."""
        refused: list[str] = []
        for name, program in self.named():
            write(self.folder / "source" / name, program.files)
            generation = generate(program.files)
            if generation.failed:
                refused.append(f"{name}:\n{generation.report}")
            for target, files in generation.outputs.items():
                write(self.folder / target / name, files)
        if refused:
            self.fail("refused by forstgen", "\n".join(refused))

    def fail(self, verdict: str, report: str) -> NoReturn:
        """Fails the test; what it takes to repeat it is left in `build/fuzz-failures/`."""
        names = sorted(set(_PROGRAM.findall(report)))
        for name in names[:20]:
            for part in self.folder.glob(f"*/{name}"):
                shutil.copytree(part, FAILURES / name / part.parent.name, dirs_exist_ok=True)
        head = f"{len(names)} programs are {verdict}; the first ones are in {FAILURES}"
        pytest.fail(f"{head}\n{report[:8000]}", pytrace=False)
