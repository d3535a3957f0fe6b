"""The verdicts of the targets side by side: who agrees, and where they part.

Comes in: a program and cases. Goes out: a Comparison, or why there is none.
"""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from forstgen.conform.cases import Case
from forstgen.conform.drivers import judge, load_driver
from forstgen.conform.processes import Verdict
from forstgen.conform.toolchains import find_toolchain
from forstgen.diagnostics import Outcome
from forstgen.ir import Program
from forstgen.node import node

__all__ = ["Compared", "Comparison", "compare"]


@node
class Compared:
    """One value and what each target says of it."""

    case: Case
    verdicts: Mapping[str, Verdict]

    @property
    def agrees(self) -> bool:
        """Path, code, message and error of every violation are the same, in the same order."""
        first, *others = self.verdicts.values()
        alike = all(other.violations == first.violations for other in others)
        return alike and not any(verdict.faults for verdict in self.verdicts.values())

    @property
    def is_accepted(self) -> bool:
        return not any(verdict.violations for verdict in self.verdicts.values())


@node
class Comparison:
    """All values, in their order."""

    targets: tuple[str, ...]
    compared: tuple[Compared, ...]

    @property
    def disagreements(self) -> tuple[Compared, ...]:
        return tuple(each for each in self.compared if not each.agrees)


def compare(program: Program, cases: Sequence[Case], targets: Sequence[str]) -> Outcome[Comparison]:
    """Runs the validators of `targets` on `cases`, all at the same time."""
    toolchains = [find_toolchain(target) for target in targets]
    missing = tuple(problem for each in toolchains for problem in each.diagnostics)
    if missing:
        return Outcome(None, missing)
    for target in targets:
        load_driver(target)
    requests = [{"type": case.type, "text": case.text} for case in cases]
    with TemporaryDirectory(prefix="forstgen-") as place, ThreadPoolExecutor() as threads:
        # Made absolute: where a folder is told to be relative, the processes are elsewhere.
        folders = [Path(place).resolve() / target for target in targets]
        running = [
            threads.submit(judge, target, toolchain.value or "", program, requests, folder)
            for target, toolchain, folder in zip(targets, toolchains, folders, strict=True)
        ]
        outcomes = [each.result() for each in running]
    failures = tuple(problem for each in outcomes for problem in each.diagnostics)
    if failures:
        return Outcome(None, failures)
    columns = [each.value or () for each in outcomes]
    rows = (dict(zip(targets, row, strict=True)) for row in zip(*columns, strict=True))
    compared = tuple(map(Compared, cases, rows))
    return Outcome(Comparison(tuple(targets), compared))
