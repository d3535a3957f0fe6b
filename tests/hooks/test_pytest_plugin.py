"""`pytest --forst-check`, as a project that keeps its generated files in git runs it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import Finished, environment, forstgen

SCHEMA = "package shop\n\ntype Order = { id: String.Min(1) }\n"
CONFIG = 'input = "schema"\n\n[ts]\nout = "out/ts"\n\n[py]\nout = "out/py"\n'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / "shop.ft").write_text(SCHEMA)
    (tmp_path / "forstgen.toml").write_text(CONFIG)
    (tmp_path / "test_own.py").write_text("def test_own():\n    assert True\n")
    assert forstgen(cwd=tmp_path).status == 0
    return tmp_path


def run_pytest(folder: Path, *arguments: str) -> Finished:
    command = (sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments)
    done = subprocess.run(
        command, cwd=folder, env=environment({}), capture_output=True, text=True, check=False
    )
    return Finished(done.returncode, done.stdout, done.stderr)


def test_it_passes_where_everything_is_current(project: Path) -> None:
    finished = run_pytest(project, "--forst-check")

    assert finished.status == 0, finished.out
    assert "2 passed" in finished.out


def test_without_the_option_there_is_no_such_test(project: Path) -> None:
    assert "1 passed" in run_pytest(project).out


def test_it_fails_with_the_diff_where_declarations_have_changed(project: Path) -> None:
    (project / "schema" / "shop.ft").write_text(SCHEMA.replace("Min(1)", "Min(2), name: String"))
    finished = run_pytest(project, "--forst-check")

    assert finished.status == 1
    assert "1 failed, 1 passed" in finished.out
    assert "+  name: string;" in finished.out
    assert "run `forstgen` to write them" in finished.out


def test_it_fails_where_a_generated_file_was_edited(project: Path) -> None:
    generated = project / "out" / "py" / "shop.py"
    generated.write_text(generated.read_text() + "x = 1\n")
    finished = run_pytest(project, "--forst-check")

    assert finished.status == 1
    assert "-x = 1" in finished.out


def test_mistakes_in_the_declarations_are_shown_as_the_command_shows_them(project: Path) -> None:
    (project / "schema" / "shop.ft").write_text("package shop\n\ntype Order = { id: Strnig }\n")
    finished = run_pytest(project, "--forst-check")

    assert finished.status == 1
    assert "error[unknown-type]: There is no type `Strnig`" in finished.out
    assert "Traceback" not in finished.out


def test_a_configuration_can_be_named(project: Path) -> None:
    (project / "forstgen.toml").rename(project / "other.toml")

    assert run_pytest(project, "--forst-check", "--forst-config", "other.toml").status == 0
    assert "There is nothing to read" in run_pytest(project, "--forst-check").out
