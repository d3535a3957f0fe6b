"""What it costs to load the generated Python and to build the generated Go, at many types.

In: a folder to work in, a number of types and of runs. Out: bars. Beside the Python models stand
those that datamodel-code-generator makes of the same schema; beside the Go package the same
validation written out (`straight_line.py`). Programs run in turn; processor time is what counts.
Python has its modules compiled and Pydantic loaded; Go has compiled its library and nothing else.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median

from benchmarks.inputs import forst_types, openapi_document
from benchmarks.process import measure
from benchmarks.validation.programs import go_environment, go_program
from benchmarks.validation.straight_line import straight_line_files
from benchmarks.validation.timings import Bar
from dev import PYTHON, VENV
from forstgen import generate

__all__ = ["measure_load", "write_go_packages", "write_python_models"]

FORMATTING = ("--formatters", "builtin")

IMPORT = """
import sys, time, pydantic
pydantic.BaseModel
start = time.process_time()
__import__(sys.argv[1])
print(time.process_time() - start)
"""


def measure_load(folder: Path, types: int, runs: int) -> tuple[Bar, ...]:
    write_python_models(folder / "py", types)
    write_go_packages(folder / "go", types)
    return (
        _ratio(
            f"importing the models of {types:,} types: forstgen / datamodel-code-generator",
            lambda: _import_time(folder / "py", "generated.inventory"),
            lambda: _import_time(folder / "py", "models"),
            runs=runs,
            most=0.45,
        ),
        _ratio(
            f"building the Go package of {types:,} types: forstgen / written out",
            lambda: _build_time(folder / "go" / "generated", "sidecar"),
            lambda: _build_time(folder / "go" / "written_out", "straightline"),
            runs=runs,
            most=0.6,
        ),
    )


def write_python_models(folder: Path, types: int) -> None:
    """`generated.inventory` is ours, `models` is datamodel-code-generator's."""
    source = _write_schema(folder, types)
    _generate(source, py=folder / "generated")
    (folder / "openapi.json").write_text(json.dumps(openapi_document(types)))
    generator = VENV / "bin" / "datamodel-codegen"
    files = ("--input", "openapi.json", "--output", "models.py")
    kind = ("--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel")
    subprocess.run((generator, *files, *kind, *FORMATTING), cwd=folder, check=True)


def write_go_packages(folder: Path, types: int) -> None:
    source = _write_schema(folder, types)
    _generate(source, go=folder / "generated")
    written_out = folder / "written_out"
    written_out.mkdir()
    for name, text in straight_line_files(types).items():
        (written_out / name).write_text(text, "utf-8")


def _write_schema(folder: Path, types: int) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "inventory.ft"
    source.write_text(forst_types(types), "utf-8")
    return source


def _generate(source: Path, *, py: Path | None = None, go: Path | None = None) -> None:
    result = generate(source, py=py, go=go)
    if not result.ok:
        sys.exit(f"forstgen: {result.diagnostics[0].message}")


def _ratio(
    title: str, ours: Callable[[], float], theirs: Callable[[], float], *, runs: int, most: float
) -> Bar:
    """In turn. The first run of each is for what is kept: compiled modules, Go's library."""
    pairs = [(ours(), theirs()) for _ in range(runs + 1)][1:]
    print(
        f"{title}: {median(a for a, _ in pairs):.2f} s / {median(b for _, b in pairs):.2f} s",
        flush=True,
    )
    return Bar(title, median(a / b for a, b in pairs), most, at_most=True)


def _import_time(folder: Path, module: str) -> float:
    command = (PYTHON, "-c", IMPORT, module)
    run = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, check=True)
    return float(run.stdout)


def _build_time(folder: Path, package: str) -> float:
    """A package that has changed since the last run: nothing of it is in the cache."""
    nonce = folder / "nonce.go"
    number = int(nonce.read_text().rpartition(" ")[2]) if nonce.exists() else 0
    nonce.write_text(f"package {package}\n\nconst nonce = {number + 1}\n")
    return measure((go_program(), "build", "."), folder, go_environment()).processor
