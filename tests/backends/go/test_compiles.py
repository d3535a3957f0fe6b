"""What is generated builds, is formatted, and has no findings, whatever things are called."""

import re
import shutil
from pathlib import Path

import pytest

from tests.backends.go.hostile import all_hostile
from tests.backends.go.packages import write_module
from tests.backends.go.programs import everything
from tests.support.toolchains import GO_RELEASES, go, gofmt, staticcheck

pytestmark = pytest.mark.toolchain

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("go")
    write_module(root, {"everything": everything(), **all_hostile()})
    shutil.copy(HERE / "everything" / "everything_test.go", root / "everything")
    return root


def test_it_is_formatted(module: Path) -> None:
    gofmt("-l", ".", cwd=module).expect_silence()


def test_vet_finds_nothing(module: Path) -> None:
    go()("vet", "./...", cwd=module).expect_silence()


@pytest.mark.parametrize("release", GO_RELEASES)
def test_it_builds(module: Path, release: str) -> None:
    go(release)("build", "./...", cwd=module).expect_silence()


def test_staticcheck_finds_nothing(module: Path, tmp_path: Path) -> None:
    """Also where it looks closest: at code that does not say that it is generated. Such code is
    expected to use all of itself, and no schema uses all of the runtime."""
    staticcheck("-checks", "all", "./...", cwd=module).expect_silence()

    plain = shutil.copytree(module, tmp_path / "plain")
    for path in plain.rglob("*.go"):
        text = path.read_text("utf-8")
        path.write_text(re.sub(r"\A// Code generated .*\n", "", text), "utf-8")
    staticcheck("-checks", "all,-ST1000,-U1000", "./...", cwd=plain).expect_silence()


def test_it_behaves(module: Path) -> None:
    go()("test", "./everything", cwd=module).expect_success()
