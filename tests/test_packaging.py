"""A wheel holds everything: installed into a new environment and run from another folder, it writes
what the checkout writes.
"""

import re
import subprocess
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

import dev
import forstgen
from tests.support.toolchains import python

pytestmark = pytest.mark.toolchain

EXAMPLES = dev.ROOT / "examples" / "forst"
LEFT_OUT = r"/tests?/|/grammar/.*\.py$|_test\.go$|\.test\.ts$|/node_modules/|/__pycache__/|/\."
OUTPUTS = ("--ts", "ts", "--py", "py", "--go", "go")


@dataclass(frozen=True)
class Built:
    sdist: Path
    wheel: Path


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """`build` makes the sdist from the checkout and the wheel from the sdist."""
    folder = tmp_path_factory.mktemp("dist")
    python("-m", "build", "--no-isolation", "--outdir", folder, cwd=dev.ROOT).expect_success()
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return Built(sdist, wheel)


@pytest.fixture(scope="module")
def installed(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `forstgen` program of a new environment that has the wheel and what it depends on, in the
    versions of our lock."""
    folder = tmp_path_factory.mktemp("environment")
    lock = python("-m", "pip", "freeze", "--exclude-editable", cwd=folder).expect_success()
    (folder / "constraints.txt").write_text(lock.stdout)
    python("-m", "venv", "venv", cwd=folder).expect_success()
    pip = (folder / "venv" / "bin" / "python", "-m", "pip", "--disable-pip-version-check")
    constraints = ("--constraint", "constraints.txt")
    subprocess.run((*pip, "install", "-q", *constraints, built.wheel), cwd=folder, check=True)
    subprocess.run((*pip, "check"), cwd=folder, check=True)
    return folder / "venv" / "bin" / "forstgen"


def test_nothing_that_git_ignores_is_committed() -> None:
    command = ["git", "ls-files", "--cached", "--ignored", "--exclude-standard"]
    done = subprocess.run(command, cwd=dev.ROOT, capture_output=True, text=True, check=True)

    assert done.stdout == ""


def test_the_wheel_holds_the_files_that_are_not_python(built: Built) -> None:
    names = set(zipfile.ZipFile(built.wheel).namelist())

    assert expected_assets() <= names
    assert "forstgen/py.typed" in names


def expected_assets() -> set[str]:
    """The grammar, all templates, the runtime without its tests and what `explain` prints, as a
    wheel names them."""
    folders = {
        f"forstgen/_assets/{path.relative_to(dev.ROOT).as_posix()}"
        for folder in ("grammar", "templates", "runtime")
        for path in (dev.ROOT / folder).rglob("*")
        if path.is_file() and not re.search(LEFT_OUT, path.as_posix())
    }
    return folders | {"forstgen/_assets/docs/diagnostics.md"}


def test_the_wheel_holds_nothing_else(built: Built) -> None:
    names = zipfile.ZipFile(built.wheel).namelist()
    strangers = [name for name in names if not name.startswith(("forstgen/", "forstgen-"))]
    tests = [
        name for name in names if re.search(r"(^|/)tests?(/|[_.])|[_.]test\.|node_modules", name)
    ]

    assert (strangers, tests) == ([], [])


def test_the_sdist_holds_what_the_wheel_is_built_from(built: Built) -> None:
    with tarfile.open(built.sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert {"pyproject.toml", "README.md", "CHANGELOG.md", "grammar/forst.lark"} <= names


def test_the_installed_program_says_its_version(installed: Path, tmp_path: Path) -> None:
    said = subprocess.check_output((installed, "--version"), cwd=tmp_path, text=True)

    assert forstgen.__version__ in said


def test_the_installed_program_explains_codes(installed: Path, tmp_path: Path) -> None:
    command = ("explain", "unknown-type")
    from_wheel = subprocess.check_output((installed, *command), cwd=tmp_path)
    checkout = dev.VENV / "bin" / "forstgen"

    assert b"type Product" in from_wheel
    assert from_wheel == subprocess.check_output((checkout, *command), cwd=tmp_path)


def test_the_installed_program_writes_what_the_checkout_writes(
    installed: Path, tmp_path: Path
) -> None:
    for name, program in (("wheel", installed), ("checkout", dev.VENV / "bin" / "forstgen")):
        (tmp_path / name).mkdir()
        subprocess.run((program, EXAMPLES, *OUTPUTS), cwd=tmp_path / name, check=True)
    from_wheel, from_checkout = contents(tmp_path / "wheel"), contents(tmp_path / "checkout")

    assert {path.parts[0] for path in from_wheel} == {"ts", "py", "go"}
    assert from_wheel == from_checkout


def contents(folder: Path) -> dict[Path, bytes]:
    return {
        path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }
