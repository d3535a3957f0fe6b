"""Runs the programs that measure: each is copied beside a package that forstgen has generated.

In: a language and a number of rounds. Out: the timings that its program prints. A program demands
the verdicts of the inputs from everything that it measures; with no rounds it does no more.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import reduce
from pathlib import Path

from benchmarks.validation.inputs import INPUTS
from benchmarks.validation.timings import Timing, Timings
from dev import GO_CACHE, NODE, NODE_MODULES, PYTHON, go_root
from forstgen import generate

__all__ = ["go_environment", "go_program", "run_go", "run_python", "run_typescript"]

SOURCES = Path(__file__).parent
SCHEMA = SOURCES / "orders.ft"
GO_RELEASE = "1.27"
RUNS = 5
"""How many processes of an engine share the rounds."""


def run_typescript(folder: Path, rounds: int) -> Timings:
    shutil.copytree(SOURCES / "ts", folder)
    (folder / "package.json").write_text('{"type": "module"}\n')
    (folder / "node_modules").mkdir()
    _generate(ts=folder / "node_modules" / "sidecar")
    for package in ("ajv", "zod", "@types"):
        (folder / "node_modules" / package).symlink_to(NODE_MODULES / package)
    # What an engine makes of a program, and so what it costs, is not the same in every run of it.
    runs = [_timings((NODE, "main.ts"), folder, rounds // RUNS) for _ in range(RUNS)]
    return {key: reduce(_together, (run[key] for run in runs)) for key in runs[0]}


def _together(one: Timing, other: Timing) -> Timing:
    return replace(one, nanoseconds=one.nanoseconds + other.nanoseconds)


def run_python(folder: Path, rounds: int) -> Timings:
    shutil.copytree(SOURCES / "py", folder)
    _generate(py=folder / "sidecar")
    return _timings((PYTHON, "main.py"), folder, rounds)


def run_go(folder: Path, rounds: int) -> Timings:
    shutil.copytree(SOURCES / "go", folder)
    _generate(go=folder / "sidecar")
    build = (go_program(), "build", "-o", "measure", ".")
    subprocess.run(build, cwd=folder, env=go_environment(), check=True)
    return _timings((folder / "measure",), folder, rounds)


def go_program() -> Path:
    return go_root(GO_RELEASE) / "bin" / "go"


def go_environment() -> dict[str, str]:
    """What the standard library alone needs: no network, no settings of the user."""
    root = go_root(GO_RELEASE)
    return {
        "PATH": f"{root / 'bin'}:/usr/bin:/bin",
        "HOME": str(GO_CACHE),
        "GOROOT": str(root),
        "GOTOOLCHAIN": "local",
        "GOENV": "off",
        "GOPROXY": "off",
        "GOWORK": "off",
        "GOFLAGS": "-buildvcs=false",
        "GOCACHE": str(GO_CACHE / "build"),
        "GOMODCACHE": str(GO_CACHE / "modules"),
    }


def _generate(*, ts: Path | None = None, py: Path | None = None, go: Path | None = None) -> None:
    result = generate(SCHEMA, ts=ts, py=py, go=go)
    if not result.ok:
        sys.exit(f"forstgen: {result.diagnostics[0].message}")


def _timings(command: Sequence[str | Path], folder: Path, rounds: int) -> Timings:
    request = json.dumps({"rounds": rounds, "inputs": [asdict(each) for each in INPUTS]})
    process = subprocess.run(command, cwd=folder, input=request, stdout=subprocess.PIPE, text=True)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with status {process.returncode}")
    timings = [_timing(entry) for entry in json.loads(process.stdout)]
    return {(timing.input, timing.task, timing.subject): timing for timing in timings}


def _timing(entry: dict[str, object]) -> Timing:
    return Timing(**{**entry, "nanoseconds": tuple(entry["nanoseconds"])})  # type: ignore[arg-type]
