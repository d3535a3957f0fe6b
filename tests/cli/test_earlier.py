"""`--against git:REF`: where it looks for what there was, and what git holds there."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.support.command import Finished
from tests.support.command import forstgen as run

BEFORE = """\
package shop

type Item = { id: String.Min(1) }

func Save(item Item) {
}
"""

AFTER = BEFORE.replace("Min(1)", "Min(2)")

BROKEN = "breaking: shop.Item.id: a constraint lets less through"

NEW = "0 breaking changes, 1 compatible change since"


def forstgen(*arguments: str, cwd: str = ".", **more: str) -> Finished:
    return run("breaking", *arguments, "--no-witnesses", cwd=Path(cwd), env=more)


def git(*arguments: str, folder: str = ".") -> str:
    name = ("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    allowed = ("-c", "protocol.file.allow=always")
    command = ["git", *name, *allowed, *arguments]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def repository(folder: str) -> None:
    git("init", "-q", "-b", "main", folder)


def commit(folder: str = ".") -> None:
    git("add", "-A", folder=folder)
    git("commit", "-q", "-m", "x", "--allow-empty", folder=folder)


def write(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder, which is the current one and in no repository."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))


# -- how it is called ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("against", "told"),
    [
        ("", "'--against': it is empty"),
        ("git:", "'--against': `git:` names no commit"),
        ("git::schema", "'--against': `git::schema` names no commit"),
        ("git:main:", "'--against': `git:main:` names no path"),
    ],
)
def test_a_version_that_is_not_there_is_wrong_usage(against: str, told: str) -> None:
    write("shop.ft", BEFORE)
    done = forstgen("shop.ft", "--against", against)
    verified = run("verify", ".", "--against", against)

    assert (done.status, done.out, verified.status, verified.out) == (2, "", 2, "")
    assert told in done.err
    assert told in verified.err


def test_machines_are_told_what_is_wrong_as_by_other_commands() -> None:
    write("shop.ft", BEFORE)
    done = forstgen("shop.ft", "--against", "nowhere", "--format", "json")
    [record] = json.loads(done.out)["diagnostics"]

    assert (done.status, done.err) == (2, "")
    assert record["code"] == "unknown-version"
