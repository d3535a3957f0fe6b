"""What the snapshots show compiles: all cases, each in a folder of its own, in one batch."""

from pathlib import Path

import pytest

from tests.support import batches, toolchains
from tests.support.cases import cases
from tests.support.generation import generate, write

pytestmark = pytest.mark.toolchain


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`<target>/<area>_<case>/…` for every case that generates something."""
    folder = tmp_path_factory.mktemp("snapshots")
    for case in cases():
        if case.area == "diagnostics":
            continue
        texts = {path: file.read_bytes().decode() for path, file in case.inputs.items()}
        for target, files in generate(texts, case.config).outputs.items():
            write(folder / target / f"{case.area}_{case.name}", files)
    return folder


def test_typescript_takes_all_of_them(outputs: Path) -> None:
    for run in batches.check_typescript(outputs / "ts"):
        run.expect_success()


def test_go_takes_all_of_them(outputs: Path) -> None:
    for run in batches.check_go(outputs / "go"):
        run.expect_success()


def test_python_takes_all_of_them(outputs: Path) -> None:
    for run in batches.check_python(outputs / "py"):
        run.expect_success()


def test_black_and_prettier_would_change_nothing(outputs: Path) -> None:
    """In what is made from the schemas; the runtime has tests of its own."""
    toolchains.black(
        "--check", "--quiet", "--extend-exclude", "/_runtime/", ".", cwd=outputs / "py"
    ).expect_success()
    toolchains.prettier(
        "--check", "*/*.{ts,json}", "*/esm/*.js", cwd=outputs / "ts"
    ).expect_success()
