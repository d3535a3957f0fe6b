"""A run that would change nothing says so without doing all of it again; anything else is done."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.command import Finished, environment, forstgen

SCHEMA = "package shop\n\ntype Order = { id: String.Min(1) }\n"
CONFIG = """\
input = "schema"

[ts]
out = "out/ts"

[py]
out = "out/py"

[jsonschema]
out = "out/schema.json"
"""

ROOT = Path(__file__).parents[1]

PROBE = """\
import sys
from forstgen.__main__ import main

status = main()
print("worked" if "forstgen.pipeline" in sys.modules else "recalled", status)
"""


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FORSTGEN_CACHE_DIR", str(tmp_path / "cache"))
    Path("schema").mkdir()
    Path("schema/shop.ft").write_text(SCHEMA)
    Path("forstgen.toml").write_text(CONFIG)


def run(*arguments: str, package: Path = ROOT) -> str:
    """What the command did, and its status."""
    command = [sys.executable, "-c", PROBE, *arguments]
    env = environment({"PYTHONPATH": str(package)})
    done = subprocess.run(command, capture_output=True, text=True, env=env)
    assert done.stdout, done.stderr
    return done.stdout.splitlines()[-1]


def told(*arguments: str) -> Finished:
    return forstgen(*arguments)


def test_a_run_that_changes_nothing_is_recalled_in_every_mode() -> None:
    assert run() == "worked 0"
    assert [run(), run("--check"), run("--check", "--diff")] == ["recalled 0"] * 3
    assert re.sub(r"\d+ files", "N files", told().err) == (
        "out/ts is up to date, N files\n"
        "out/py is up to date, N files\n"
        "out/schema.json is up to date\n"
        "forst.lock is up to date\n"
    )


def append(path: str, text: str = "\n") -> Callable[[], object]:
    return lambda: Path(path).write_bytes(Path(path).read_bytes() + text.encode())


@pytest.mark.parametrize(
    "change",
    [
        append("schema/shop.ft"),
        append("out/ts/shop.ts"),
        append("out/schema.json"),
        append("out/py/.forstgen-manifest"),
        append("forst.lock"),
        append("forstgen.toml", "[go]\nout = 'out/go'\n"),
        lambda: Path("out/ts/shop.ts").unlink(),
        lambda: Path("forst.lock").unlink(),
        lambda: shutil.rmtree("out/py"),
        lambda: Path("schema/shop.ft").rename("schema/other.ft"),
        lambda: Path("schema/more.ft").write_text("package shop\n\ntype Note = String\n"),
    ],
    ids=lambda change: "",
)
def test_what_changed_is_found(change: Callable[[], object]) -> None:
    before = run(), run()
    change()

    assert before == ("worked 0", "recalled 0")
    assert [run(), run(), run("--check")] == ["worked 0", "recalled 0", "recalled 0"]


def test_an_edited_output_is_stale_as_before() -> None:
    run()
    append("out/ts/shop.ts")()

    assert told("--check").status == 1


def test_warnings_are_told_every_time() -> None:
    Path("schema/shop.ft").write_text(SCHEMA + "\nfunc Watch(callback func(String)): Bool { }\n")
    warned = told().err

    assert "warning[" in warned
    assert "warning[" in told().err


def test_another_forstgen_does_its_own_work(tmp_path: Path) -> None:
    package = tmp_path / "package"
    for name in ("forstgen", "templates", "runtime", "grammar"):
        ignored = shutil.ignore_patterns("__pycache__", "node_modules")
        shutil.copytree(ROOT / name, package / name, ignore=ignored)
    first = run(package=package), run(package=package)
    template = package / "templates" / "ts" / "alias.ts.j2"
    os.utime(template, ns=(1, 1))

    assert first == ("worked 0", "recalled 0")
    assert run(package=package) == "worked 0"
    assert run() == "worked 0"


def test_a_cache_that_cannot_be_written_is_none(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file, and no folder")

    assert [run(), run()] == ["worked 0", "worked 0"]
