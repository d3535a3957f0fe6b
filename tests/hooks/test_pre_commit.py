"""The hooks of `.pre-commit-hooks.yaml`, in a repository of their own, by the real tools.

Each tool installs forstgen from a repository that is made of this checkout, as it would from any
other one.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import Finished

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ("forstgen", "grammar", "templates", "runtime", "docs", "pyproject.toml")
SHOWN = ("README.md", "CHANGELOG.md", ".pre-commit-hooks.yaml")

SCHEMA = """package shop

type Order = { id: String.Min(1) }

func Place(order Order): Bool { }
"""
CONFIG = 'input = "schema"\n\n[ts]\nout = "out/ts"\n\n[py]\nout = "out/py"\n'

pytestmark = pytest.mark.toolchain

tools = pytest.mark.parametrize("tool", ["pre-commit", "prek"])


def git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.com")
    done = subprocess.run(
        ["git", *who, *arguments], cwd=folder, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "A state", "--no-verify")


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the package and its hooks."""
    folder = tmp_path_factory.mktemp("hooks")
    ignored = shutil.ignore_patterns("__pycache__", "node_modules")
    for name in (*PACKAGE, *SHOWN):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=ignored)
        else:
            shutil.copy(source, folder / name)
    git(folder, "init", "--quiet")
    commit(folder)
    return folder


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the tools keep what they install, for all tests of this module."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def project(tmp_path: Path, hooks: Path) -> Path:
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / "shop.ft").write_text(SCHEMA)
    (tmp_path / "forstgen.toml").write_text(CONFIG)
    revision = git(hooks, "rev-parse", "HEAD")
    listed = "".join(
        f"  - id: {id}\n" for id in ("forstgen", "forstgen-check", "forstgen-breaking")
    )
    (tmp_path / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {hooks}\n  rev: {revision}\n  hooks:\n{listed}"
    )
    git(tmp_path, "init", "--quiet")
    subprocess.run([sys.executable, "-m", "forstgen", "-q"], cwd=tmp_path, check=True)
    commit(tmp_path)
    return tmp_path


def run(
    tool: str,
    project: Path,
    cache: Path,
    *arguments: str,
    files: tuple[str, ...] = ("--all-files",),
) -> Finished:
    places = {"PRE_COMMIT_HOME": str(cache / "pre-commit"), "PREK_HOME": str(cache / "prek")}
    program = Path(sys.executable).with_name(tool)
    assert program.exists(), f"{tool} is missing: python3 dev.py setup"
    done = subprocess.run(
        [program, "run", *files, *arguments],
        cwd=project,
        env={**os.environ, **places},
        capture_output=True,
        text=True,
        check=False,
    )
    return Finished(done.returncode, done.stdout, done.stderr)


@tools
def test_all_hooks_pass_where_nothing_is_to_be_said(tool: str, project: Path, cache: Path) -> None:
    finished = run(tool, project, cache)

    assert finished.status == 0, finished.out + finished.err
    assert finished.out.count("Passed") == 3


@tools
def test_a_stale_output_is_shown_and_then_mended(tool: str, project: Path, cache: Path) -> None:
    source = project / "schema" / "shop.ft"
    source.write_text(SCHEMA.replace("id: String", "note: String?, id: String"))
    git(project, "add", "--all")

    checked = run(tool, project, cache, "forstgen-check")
    mended = run(tool, project, cache, "forstgen")
    git(project, "add", "--all")
    again = run(tool, project, cache)

    assert checked.status == 1
    assert "+  note?: string | null;" in checked.out
    assert mended.status == 1
    assert "files were modified by this hook" in mended.out.lower()
    assert again.status == 0, again.out


@tools
def test_a_break_is_told_with_its_reason(tool: str, project: Path, cache: Path) -> None:
    source = project / "schema" / "shop.ft"
    source.write_text(SCHEMA.replace("Min(1)", "Min(8)"))
    git(project, "add", "--all")
    finished = run(tool, project, cache, "forstgen-breaking")

    assert finished.status == 1
    assert "shop.Order.id: a constraint lets less through" in finished.out
    assert "clients first" in finished.out


@tools
def test_a_commit_that_only_deletes_is_looked_at(tool: str, project: Path, cache: Path) -> None:
    source = project / "schema" / "more.ft"
    source.write_text("package shop\n\nfunc Cancel(id String): Bool { }\n")
    subprocess.run([sys.executable, "-m", "forstgen", "-q"], cwd=project, check=True)
    commit(project)
    git(project, "rm", "--quiet", "schema/more.ft")

    broken = run(tool, project, cache, "forstgen-breaking", files=())
    checked = run(tool, project, cache, "forstgen-check", files=())
    mended = run(tool, project, cache, "forstgen", files=())

    assert broken.status == 1, broken.out
    assert "shop.Cancel(): a function was removed" in broken.out
    assert checked.status == 1, checked.out
    assert (mended.status, "files were modified by this hook" in mended.out.lower()) == (1, True)


@tools
@pytest.mark.parametrize("configuration", ["forstgen.toml", "schema/ftconfig.json"])
def test_a_change_of_the_configuration_alone_is_looked_at(
    tool: str, project: Path, cache: Path, configuration: str
) -> None:
    source = project / "schema" / "more.ft"
    source.write_text("package shop\n\nfunc Cancel(id String): Bool { }\n")
    subprocess.run([sys.executable, "-m", "forstgen", "-q"], cwd=project, check=True)
    commit(project)
    excluded = {
        "forstgen.toml": f'exclude = ["more.ft"]\n{CONFIG}',
        "schema/ftconfig.json": '{"files": {"exclude": ["more.ft"]}}',
    }
    (project / configuration).write_text(excluded[configuration])
    git(project, "add", "--all")

    checked = run(tool, project, cache, "forstgen-check", files=())
    mended = run(tool, project, cache, "forstgen", files=())
    compared = run(tool, project, cache, "forstgen-breaking", files=())

    assert (checked.status, mended.status) == (1, 1)
    assert "Skipped" not in compared.out
