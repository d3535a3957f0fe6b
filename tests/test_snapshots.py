"""Every case of `snapshots/`: what forstgen makes of it is what is recorded there, no file more.

`pytest tests/test_snapshots.py --snapshot-update` records what there is now.
"""

import re
from collections.abc import Mapping

import pytest
from syrupy.assertion import SnapshotAssertion

from forstgen.diagnostics import CODES
from tests.support.cases import SNAPSHOTS, Case, cases, index, strays
from tests.support.generation import Generation, generate
from tests.support.snapshot_files import SnapshotFiles

MAX_LINES = 25
SUFFIXES = {"ts": "ts", "py": "py", "go": "go"}
_NAME = re.compile(r"[a-z]+(_[a-z]+)*")

all_cases = pytest.mark.parametrize("case", cases(), ids=str)


@pytest.fixture
def snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(SnapshotFiles)


@all_cases
def test_a_case_becomes_what_is_recorded(case: Case, snapshot: SnapshotAssertion) -> None:
    expected = _outputs(case)

    for name, text in expected.items():
        assert text == snapshot(name=f"{case}/{name}")
    assert case.recorded == set(expected), f"files in {case.folder} that forstgen does not make"


def _outputs(case: Case) -> Mapping[str, str]:
    """What is recorded of a case, by the path in its folder."""
    texts = {path: file.read_bytes().decode() for path, file in case.inputs.items()}
    generation = generate(texts, case.config)
    outputs = {"output.txt": generation.report} if generation.diagnostics else {}
    if case.area == "diagnostics":
        return outputs
    if case.is_single_file:
        return outputs | _modules(generation)
    return outputs | {
        f"output/{target}/{path}": text
        for target, files in generation.outputs.items()
        for path, text in files.items()
        if not _is_support(path)
    }


def _modules(generation: Generation) -> Mapping[str, str]:
    """The one module that is made from the package, for each target."""
    return {}


def _is_support(path: str) -> bool:
    """Runtime files, which are the same everywhere, and JavaScript, which only lacks the types."""
    return "runtime" in path or path.startswith("esm/")


@all_cases
def test_a_case_is_short_and_says_what_to_look_at(case: Case) -> None:
    assert case.title.endswith(".")
    assert _NAME.fullmatch(case.name)
    for path in case.inputs.values():
        assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_LINES


def test_nothing_lies_beside_the_cases() -> None:
    assert strays() == set()


def test_every_code_has_a_case() -> None:
    named = {case.name for case in cases() if case.area == "diagnostics"}

    assert named == {code.replace("-", "_") for code in CODES}


@pytest.mark.parametrize("case", [c for c in cases() if c.area == "diagnostics"], ids=str)
def test_a_diagnostics_case_shows_its_code(case: Case) -> None:
    recorded = (case.folder / "output.txt").read_text(encoding="utf-8")

    assert f"[{case.name.replace('_', '-')}]" in recorded


def test_the_index_is_current(snapshot: SnapshotAssertion) -> None:
    assert index() == snapshot(name="README.md")
    assert (SNAPSHOTS / "README.md").exists()
