"""Where the time of a run goes: processor time of each stage, on an input of `inputs.py`.

    python -m benchmarks.stages 1000

Prints a Markdown table. Loading the first backend includes Jinja, rendering its templates. All in
one process: a run renders its targets in as many as there are processors.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from benchmarks.inputs import forst_source
from forstgen import checks
from forstgen.backends import BACKENDS, find_backend, load_backend, load_options
from forstgen.collector import still
from forstgen.diagnostics import Outcome
from forstgen.ir import Program
from forstgen.output import plan, write
from forstgen.pipeline import parse_all
from forstgen.resolve import resolve
from forstgen.source import SourceFile

T = TypeVar("T")


def main(types: int) -> None:
    source = SourceFile("inventory.ft", forst_source(types))
    print(f"| {types:,} types | ms |\n| :-- | ---: |")
    with still(), tempfile.TemporaryDirectory() as folder:
        files = timed("parse", lambda: value_of(parse_all([source])))
        program = timed("resolve", lambda: value_of(resolve(files)))
        timed("check", lambda: checks.run(program))
        shared = timed("share", lambda: program.shared)
        timed("fingerprints", lambda: fingerprints(shared))
        for target in BACKENDS:
            generate(shared, target, Path(folder, target))


def generate(program: Program, target: str, folder: Path) -> None:
    module = find_backend(target)
    assert module is not None
    backend = timed(f"load {target}", lambda: load_backend(module))
    options = load_options(module)()
    files = timed(f"render {target}", lambda: backend.render(program, options))
    plans = timed(f"plan {target}", lambda: value_of(plan(folder, files)))
    timed(f"write {target}", lambda: write((plans,)))


def fingerprints(program: Program) -> tuple[str, ...]:
    names = [package.name for package in program.packages]
    return (program.fingerprint, *map(program.package_fingerprint, names))


def timed(stage: str, work: Callable[[], T]) -> T:
    start = time.process_time()
    result = work()
    print(f"| {stage} | {(time.process_time() - start) * 1000:.0f} |")
    return result


def value_of(outcome: Outcome[T]) -> T:
    if outcome.value is None or outcome.failed:
        raise SystemExit(f"the input has problems: {outcome.diagnostics[0].message}")
    return outcome.value


if __name__ == "__main__":
    main(int(sys.argv[1]))
