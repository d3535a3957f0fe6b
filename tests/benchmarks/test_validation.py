"""What the benchmark of validation compares is comparable: everything gives the same verdicts."""

import json
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from benchmarks.validation.load import write_go_packages, write_python_models
from benchmarks.validation.programs import run_go, run_python, run_typescript
from benchmarks.validation.timings import Bar, Ratio, Timing, Timings
from tests.support.toolchains import go, python, tsc

FOLDER = Path(__file__).parent

ITEM = {
    "id": "a",
    "title": "A",
    "quantity": 1,
    "price": 0.5,
    "status": "open-0",
    "labels": ["new"],
    "parts": [],
}

FAULTS: tuple[tuple[dict[str, object], int], ...] = (
    ({}, 0),
    ({"parent": None, "other": [{"x": 1}]}, 0),
    ({"id": "", "title": "", "quantity": 0, "price": 0, "status": "open", "labels": [""]}, 6),
    ({"id": 1, "title": None, "quantity": 1.5, "price": "1", "status": 2, "labels": {}}, 6),
    ({"id": "é" * 33, "title": "😀" * 200, "quantity": 2**53, "labels": ["a", 1] * 6}, 9),
    ({"parts": [ITEM, {}, 1, {**ITEM, "id": ""}], "parent": {**ITEM, "price": -1}}, 10),
)


@pytest.mark.toolchain
@pytest.mark.parametrize("run", [run_typescript, run_python, run_go])
def test_everything_that_is_measured_gives_the_same_verdicts(
    run: Callable[[Path, int], Timings], tmp_path: Path
) -> None:
    assert run(tmp_path / "program", 0) == {}


@pytest.mark.toolchain
def test_the_program_in_typescript_has_sound_types(tmp_path: Path) -> None:
    run_typescript(tmp_path / "program", rounds=0)
    options = "--noEmit --strict --module nodenext --target esnext --allowImportingTsExtensions"
    node = ("--types", "node")

    tsc()(*options.split(), *node, "main.ts", cwd=tmp_path / "program").expect_silence()


@pytest.mark.toolchain
def test_the_checks_that_are_written_out_judge_like_the_generated_ones(tmp_path: Path) -> None:
    write_go_packages(tmp_path, types=10)
    judges = copytree(FOLDER / "judges", tmp_path / "judges")
    texts = [json.dumps({**ITEM, **changes}) for changes, _ in FAULTS]

    run = go()("run", ".", cwd=judges, stdin="\n".join((*texts, "{}", "[]"))).expect_success()

    assert [int(line) for line in run.stdout.split()] == [*(count for _, count in FAULTS), 7, 1]


@pytest.mark.toolchain
def test_the_models_that_are_imported_are_of_the_same_types(tmp_path: Path) -> None:
    write_python_models(tmp_path / "py", types=10)
    script = """
from generated import inventory
import models
for number in range(10):
    ours = getattr(inventory, f"Item{number}").model_fields
    theirs = getattr(models, f"Item{number}").model_fields
    assert list(ours) == list(theirs), number
"""

    python("-c", script, cwd=tmp_path / "py").expect_success()


def test_a_ratio_is_the_median_of_the_rounds() -> None:
    timings = {
        ("a", "is", "x"): Timing("a", "is", "x", (10, 30, 10)),
        ("a", "is", "y"): Timing("a", "is", "y", (20, 30, 30)),
    }

    assert Ratio("is", "x", "y", 2, at_most=False).bars(timings, ["a"]) == (
        Bar("`is` of a: y / x", 2, 2, at_most=False),
    )
    assert Ratio("is", "y", "x", 1.5, at_most=True).bars(timings, ["a"]) == (
        Bar("`is` of a: y / x", 2, 1.5, at_most=True),
    )


@pytest.mark.parametrize(
    ("measured", "at_most", "met"),
    [(1.4, True, True), (1.5, True, True), (1.6, True, False), (1.4, False, False)],
)
def test_a_bar_is_met_up_to_its_limit(measured: float, at_most: bool, met: bool) -> None:
    assert Bar("", measured, 1.5, at_most=at_most).met is met
