"""Every case of `snapshots/`: what forstgen makes of it is what is recorded there, no file more.

`pytest tests/test_snapshots.py --snapshot-update` records what there is now.
"""

import re
import shutil
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from forstgen.cli import run
from forstgen.diagnostics import CODES
from tests.support.cases import SNAPSHOTS, Case, cases, index, strays
from tests.support.generation import LANGUAGES, Generation, generate
from tests.support.snapshot_files import SnapshotFiles

MAX_LINES = 25
_NAME = re.compile(r"[a-z]+(_[a-z0-9]+)*")

OF_PLUGINS = {"path-collision", "unsafe-path"}
"""Codes for mistakes that a backend would have to make; ours do not."""

OF_THE_MACHINE = {"missing-toolchain", "validator-failed"}
"""Codes for what is wrong with the machine that forstgen runs on."""

all_cases = pytest.mark.parametrize("case", cases(), ids=str)


@pytest.fixture
def snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(SnapshotFiles)


@pytest.mark.parametrize("case", [c for c in cases() if c.area != "diagnostics"], ids=str)
def test_a_case_becomes_what_is_recorded(case: Case, snapshot: SnapshotAssertion) -> None:
    texts = {path: file.read_bytes().decode() for path, file in case.inputs.items()}
    generation = generate(texts, case.config)
    expected = {"output.txt": generation.report} if generation.diagnostics else {}
    expected |= _modules(generation) if case.is_single_file else _files(generation)

    for name, text in expected.items():
        assert text == snapshot(name=f"{case}/{name}")
    assert case.recorded == set(expected), f"files in {case.folder} that forstgen does not make"


@pytest.mark.parametrize("case", [c for c in cases() if c.area == "diagnostics"], ids=str)
def test_a_mistake_is_told_as_recorded(
    case: Case,
    snapshot: SnapshotAssertion,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shutil.copytree(case.folder, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    run([*case.command, "--quiet"])
    told = "".join(capsys.readouterr())

    assert case.name.replace("_", "-") in told
    assert told == snapshot(name=f"{case}/output.txt")
    assert case.recorded == {"output.txt"}


def _files(generation: Generation) -> dict[str, str]:
    """All that is made for this program alone: a folder for each language, and the schema."""
    files = {
        f"output/{target}/{path}": text
        for target, files in generation.outputs.items()
        for path, text in files.items()
        if target in LANGUAGES and not _is_support(path)
    }
    return files | {"output/schema.json": generation.schema}


def _modules(generation: Generation) -> dict[str, str]:
    """The one module that is made from the package, for each language, and the schema."""
    modules = {
        f"output.{target}": text
        for target, files in generation.outputs.items()
        for path, text in files.items()
        if path in (f"shop.{target}", f"routes.{target}")
    }
    return modules | {"output.json": generation.schema}


def _is_support(path: str) -> bool:
    """Runtime files, which are the same everywhere, and JavaScript, which only lacks the types."""
    return "runtime" in path or path.startswith("esm/")


@all_cases
def test_a_case_is_short_and_says_what_to_look_at(case: Case) -> None:
    assert case.title.endswith(".")
    assert _NAME.fullmatch(case.name)
    for path in case.inputs.values():
        assert len(path.read_bytes().splitlines()) <= MAX_LINES


def test_nothing_lies_beside_the_cases() -> None:
    assert strays() == set()


def test_every_code_has_a_case() -> None:
    named = {case.name for case in cases() if case.area == "diagnostics"}

    assert named == {code.replace("-", "_") for code in CODES.keys() - OF_PLUGINS - OF_THE_MACHINE}


def test_the_index_is_current(snapshot: SnapshotAssertion) -> None:
    assert index() == snapshot(name="README.md")
    assert (SNAPSHOTS / "README.md").exists()
