"""What validation costs, in ratios that are measured side by side in one run.

    python3 dev.py bench validation [--quick] [ts] [py] [go] [load]

Prints Markdown: what everything took, and the ratios that the generated code is held to. Exits 1
when one is missed.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.validation.inputs import INPUTS
from benchmarks.validation.load import measure_load
from benchmarks.validation.programs import run_go, run_python, run_typescript
from benchmarks.validation.timings import Bar, Ratio, Timings, render_bars, render_timings


@dataclass(frozen=True)
class Effort:
    """How often everything is measured, and with how many types what is loaded and built."""

    rounds: int
    types: int
    runs: int


FULL = Effort(rounds=51, types=1000, runs=5)
QUICK = Effort(rounds=7, types=100, runs=3)

VALID = tuple(each.name for each in INPUTS if not each.violations)
INVALID = tuple(each.name for each in INPUTS if each.violations)


def measure_typescript(folder: Path, effort: Effort) -> tuple[Bar, ...]:
    timings = run_typescript(folder, effort.rounds)
    print(render_timings(timings))
    return (
        *Ratio("is", "forstgen", "by hand", 1.5, at_most=True).bars(timings, VALID),
        *Ratio("validate", "forstgen", "by hand", 1.5, at_most=True).bars(timings, VALID + INVALID),
        *Ratio("is", "forstgen", "ajv", 5, at_most=False).bars(timings, VALID),
        *Ratio("is", "forstgen", "zod", 5, at_most=False).bars(timings, VALID),
    )


def measure_python(folder: Path, effort: Effort) -> tuple[Bar, ...]:
    timings = run_python(folder, effort.rounds)
    print(render_timings(timings))
    tasks = ("model_validate_json", "model_validate")
    ratios = [Ratio(task, "forstgen", "by hand", 1.15, at_most=True) for task in tasks]
    return tuple(bar for ratio in ratios for bar in ratio.bars(timings, VALID + INVALID))


def measure_go(folder: Path, effort: Effort) -> tuple[Bar, ...]:
    timings = run_go(folder, effort.rounds)
    print(render_timings(timings))
    return (
        *Ratio("decode", "forstgen", "encoding/json", 3, at_most=False).bars(
            timings, VALID + INVALID
        ),
        *Ratio("decode", "forstgen", "encoding/json/v2", 2, at_most=False).bars(
            timings, VALID + INVALID
        ),
        *(_without_allocation(timings, name) for name in VALID),
    )


def _without_allocation(timings: Timings, input: str) -> Bar:
    allocations = timings[input, "validate", "forstgen"].allocations
    assert allocations is not None
    return Bar(f"allocations of `validate` of {input}", allocations, 0, at_most=True)


def measure_types(folder: Path, effort: Effort) -> tuple[Bar, ...]:
    return measure_load(folder, effort.types, effort.runs)


Measurement = Callable[[Path, Effort], tuple[Bar, ...]]

MEASUREMENTS: Mapping[str, Measurement] = {
    "ts": measure_typescript,
    "py": measure_python,
    "go": measure_go,
    "load": measure_types,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench validation")
    parser.add_argument("--quick", action="store_true", help="few rounds, few types")
    parser.add_argument("parts", nargs="*", metavar="|".join(MEASUREMENTS))
    options = parser.parse_args()
    unknown = [part for part in options.parts if part not in MEASUREMENTS]
    if unknown:
        parser.error(f"there is no part {unknown[0]!r}")
    effort = QUICK if options.quick else FULL
    bars: list[Bar] = []
    with tempfile.TemporaryDirectory() as folder:
        for part in options.parts or MEASUREMENTS:
            bars += MEASUREMENTS[part](Path(folder, part), effort)
    print(render_bars(bars))
    return 0 if all(bar.met for bar in bars) else 1


if __name__ == "__main__":
    sys.exit(main())
