"""One meaning in several languages, tried out: values drawn from a schema, judged by every target.

Comes in: a program. Goes out: a Comparison of the verdicts of the generated validators.
"""

from pathlib import Path

from forstgen.conform.cases import Case, drawn_cases
from forstgen.conform.comparison import Compared, Comparison, compare
from forstgen.conform.processes import Verdict
from forstgen.conform.toolchains import TOOLCHAINS
from forstgen.conform.values_file import read_values
from forstgen.diagnostics import Outcome
from forstgen.ir import Program
from forstgen.node import node
from forstgen.rules import Rulebook

__all__ = ["TARGETS", "Case", "Compared", "Comparison", "Trial", "Verdict", "compare", "conform"]

TARGETS = tuple(TOOLCHAINS)


@node
class Trial:
    """What is to be tried. Without `count` the values of `file` are enough, if there is one."""

    targets: tuple[str, ...]
    file: Path | None
    count: int | None
    seed: int


def conform(program: Program, trial: Trial) -> Outcome[Comparison]:
    """The verdicts of all targets on the values of the file, and on drawn ones."""
    given = _given(program, trial.file)
    if given.value is None:
        return Outcome(None, given.diagnostics)
    is_enough = trial.file is not None and trial.count is None
    drawn = () if is_enough else drawn_cases(program, trial.count, trial.seed)
    return compare(program, (*given.value, *drawn), trial.targets)


def _given(program: Program, file: Path | None) -> Outcome[tuple[Case, ...]]:
    return read_values(file, Rulebook(program).entries()) if file else Outcome(())
