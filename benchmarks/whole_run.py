"""Whole cold runs of forstgen beside openapi-typescript, on the same schema, run by run in turn.

    python3 dev.py bench [--sizes 10,100,1000,5000] [--runs 5]

Prints Markdown tables: seconds and peak memory for every size, and the ratios that forstgen is held
to. Only ratios within one run mean something on another machine. Exits 1 when a ratio is missed.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.process import Cost, measure, typical
from dev import NODE, NODE_MODULES, PYTHON, VENV

FORSTGEN = VENV / "bin" / "forstgen"
OPENAPI_TYPESCRIPT = (NODE, NODE_MODULES / "openapi-typescript" / "bin" / "cli.js")
START_UPS = 21

Command = Sequence[str | Path]


@dataclass(frozen=True)
class Comparison:
    """What two programs cost for the same work."""

    ours: Cost
    theirs: Cost


@dataclass(frozen=True)
class Bar:
    """A ratio, and the most that it may be."""

    title: str
    ratio: float
    most: float

    @property
    def met(self) -> bool:
        return self.ratio <= self.most


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("--sizes", default="10,100,1000,5000", help="numbers of object types")
    parser.add_argument("--runs", type=int, default=5, help="runs of each program and size")
    options = parser.parse_args()
    sizes = tuple(int(size) for size in options.sizes.split(","))
    with tempfile.TemporaryDirectory() as folder:
        generation = {size: compare_generation(Path(folder), size, options.runs) for size in sizes}
        start_up = compare_start_up(Path(folder))
        compared = [compare_hooks(Path(folder), size, options.runs) for size in sizes]
    hooks = {title: hook for each in compared for title, hook in each.items()}
    bars = measure_bars(generation, start_up, hooks)
    print(render_sizes(generation))
    print(render_bars(bars))
    return 0 if all(bar.met for bar in bars) else 1


def compare_generation(folder: Path, size: int, runs: int) -> Comparison:
    # Written by another process: a child's peak memory counts from that of the process it was
    # started by.
    workplace = folder / str(size)
    writer = (sys.executable, "-m", "benchmarks.inputs", str(workplace), str(size))
    subprocess.run(writer, check=True)

    outputs = ("--ts", "out/ts", "--py", "out/py", "--go", "out/go")
    generate: Command = (FORSTGEN, "forst", "--quiet", *outputs)
    types: Command = (*OPENAPI_TYPESCRIPT, "openapi.json", "--output", "openapi.ts")
    return compare(generate, types, workplace, runs)


def compare_start_up(folder: Path) -> Comparison:
    return compare((FORSTGEN, "--version"), (PYTHON, "-c", "pass"), folder, START_UPS)


def compare_hooks(folder: Path, size: int, runs: int) -> dict[str, Comparison]:
    """What hooks cost where nothing changed, beside an import of the libraries of their trade."""
    workplace = folder / f"hook-{size}"
    subprocess.run((sys.executable, "-m", "benchmarks.inputs", workplace, str(size)), check=True)
    tables = (f'[{target}]\nout = "generated/{target}"\n' for target in ("ts", "py", "go"))
    (workplace / "forstgen.toml").write_text("\n".join(('input = "forst"\n', *tables)))
    subprocess.run((FORSTGEN, "--quiet"), cwd=workplace, check=True)
    name = ("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    for command in (("init", "-q"), ("add", "-A"), (*name, "commit", "-qm", "x")):
        subprocess.run(("git", *command), cwd=workplace, check=True)
    imports: Command = (PYTHON, "-c", "import lark, jinja2, pydantic")
    hooks = (("generate", "--quiet"), ("breaking", "--quiet", "--against", "git:HEAD"))
    return {
        f"`forstgen {hook[0]}`, nothing changed, {size:,} types": compare(
            (FORSTGEN, *hook), imports, workplace, 2 * runs
        )
        for hook in hooks
    }


def compare(ours: Command, theirs: Command, cwd: Path, runs: int) -> Comparison:
    """In turn, so that what else the machine does hits both alike; one run of each to warm up."""
    costs: list[tuple[Cost, Cost]] = []
    for _ in range(runs + 1):
        shutil.rmtree(cwd / "out", ignore_errors=True)
        costs.append((measure(ours, cwd), measure(theirs, cwd)))
    del costs[0]
    return Comparison(typical([cost for cost, _ in costs]), typical([cost for _, cost in costs]))


def measure_bars(
    generation: Mapping[int, Comparison], start_up: Comparison, hooks: Mapping[str, Comparison]
) -> tuple[Bar, ...]:
    bars = [Bar("`forstgen --version` / `python -c pass`", seconds_ratio(start_up), 3.0)]
    bars += [
        Bar(f"{title} / `import lark, jinja2, pydantic`", seconds_ratio(hook), 3.0)
        for title, hook in hooks.items()
    ]
    if 1000 in generation:
        title = "1,000 types, three languages / openapi-typescript, types alone"
        bars.append(Bar(title, seconds_ratio(generation[1000]), 1.0))
    if 1000 in generation and 5000 in generation:
        growth = generation[5000].ours.seconds / generation[1000].ours.seconds
        bars.append(Bar("5,000 types / 1,000 types", growth, 5.5))
    return tuple(bars)


def seconds_ratio(comparison: Comparison) -> float:
    return comparison.ours.seconds / comparison.theirs.seconds


def render_sizes(generation: Mapping[int, Comparison]) -> str:
    rows = [
        "| types | forstgen, three languages | openapi-typescript | ratio "
        "| peak MiB | openapi-typescript |",
        "| ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    rows += [
        f"| {size:,} | {pair.ours.seconds:.3f} s | {pair.theirs.seconds:.3f} s "
        f"| {seconds_ratio(pair):.2f} | {pair.ours.peak_mib:.0f} | {pair.theirs.peak_mib:.0f} |"
        for size, pair in generation.items()
    ]
    return "\n".join(rows) + "\n"


def render_bars(bars: Sequence[Bar]) -> str:
    rows = ["| ratio | measured | at most | |", "| :-- | ---: | ---: | :-- |"]
    rows += [
        f"| {bar.title} | {bar.ratio:.2f} | {bar.most:.1f} | {'met' if bar.met else 'missed'} |"
        for bar in bars
    ]
    return "\n".join(rows)


if __name__ == "__main__":
    sys.exit(main())
