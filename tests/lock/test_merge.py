"""Two branches and real git: what merges alone, what the driver merges, what is a conflict."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from forstgen.lock import Merged, Remark, merge_locks, remarks_in, with_remarks
from tests.support.command import ROOT, environment, forstgen

SCHEMA = {
    "shop/orders.ft": """\
package shop

type Order = { id: Id, lines: Array(Line).NotEmpty() }

type Line = { sku: String.Min(1), quantity: Int.Min(1) }

type Id = String.Min(8)

func Place(order Order): Order {
  return order
}
""",
    "users/users.ft": """\
package users

type User = { name: String.Max(40) }

func Find(user User): User {
  return user
}
""",
}

CONFIG = """\
input = "schema"

[ts]
out = "out/ts"

[py]
out = "out/py"

[go]
out = "out/go"
"""

IDENTITY = {
    "GIT_AUTHOR_NAME": "a",
    "GIT_AUTHOR_EMAIL": "a@example.com",
    "GIT_COMMITTER_NAME": "a",
    "GIT_COMMITTER_EMAIL": "a@example.com",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


def git(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["git", *arguments], env=environment(IDENTITY), capture_output=True, text=True, check=False
    )


def done(*arguments: str) -> None:
    finished = git(*arguments)
    assert finished.returncode == 0, finished


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a schema and all that is generated from it, committed."""
    monkeypatch.chdir(tmp_path)
    for path, text in SCHEMA.items():
        place = tmp_path / "schema" / path
        place.parent.mkdir(parents=True)
        place.write_text(text)
    (tmp_path / "forstgen.toml").write_text(CONFIG)
    done("init", "--quiet", "--initial-branch=main")
    commit()
    return tmp_path


def commit(**changes: str) -> None:
    """Generates and commits, each keyword being a replacement `old → new` in the schema."""
    for change in changes.values():
        old, new = change.split(" → ")
        [path] = [p for p in Path("schema").rglob("*.ft") if old in p.read_text()]
        path.write_text(path.read_text().replace(old, new))
    assert forstgen("--quiet").status == 0
    done("add", "--all")
    done("commit", "--quiet", "--message", "a change")


def branches(ours: str, theirs: str) -> None:
    """Two branches from one commit, each with its change; `main` is checked out."""
    done("switch", "--quiet", "--create", "theirs")
    commit(change=theirs)
    done("switch", "--quiet", "main")
    commit(change=ours)


def install_driver() -> None:
    """As `--install` and the page on versions say, with this checkout's command."""
    Path(".gitattributes").write_text("forst.lock  merge=forstgen\nout/**      merge=forstgen\n")
    commit()
    assert forstgen("merge-driver", "--install").status == 0
    own = shlex.join([sys.executable, "-m", "forstgen"])
    done("config", "merge.forstgen.driver", f"{own} merge-driver %O %A %B %P")


def merged_lock() -> str:
    merged = merge_file()
    assert merged.returncode == 0, merged.stdout
    return merged.stdout


def merge_file() -> subprocess.CompletedProcess[str]:
    """The merge of the two locks alone, as git makes it without a driver."""
    texts = {}
    base = git("merge-base", "main", "theirs").stdout.strip()
    for name, ref in (("base", base), ("ours", "main"), ("theirs", "theirs")):
        texts[name] = Path(name)
        texts[name].write_text(git("show", f"{ref}:forst.lock").stdout)
    merged = git("merge-file", "-p", "ours", "base", "theirs")
    for place in texts.values():
        place.unlink()
    return merged


def generated() -> dict[str, bytes]:
    files = [Path("forst.lock"), *Path("out").rglob("*")]
    return {str(path): path.read_bytes() for path in files if path.is_file()}


def regenerated_from_nothing() -> dict[str, bytes]:
    """What a fresh checkout of the sources makes."""
    for path in generated():
        Path(path).unlink()
    assert forstgen("--quiet").status == 0
    return generated()


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("String.Max(40) → String.Max(50)", "String.Min(8) → String.Min(9)"),
        ("sku: String.Min(1) → sku: String.Min(2)", "lines: Array → items: Array"),
        ("quantity: Int.Min(1) → quantity: Int", "type Id = String.Min(8) → type Id = String"),
    ],
    ids=["packages", "neighbours", "what-others-refer-to"],
)
def test_different_declarations_merge_in_the_lock_without_any_driver(
    ours: str, theirs: str
) -> None:
    branches(ours, theirs)
    merged = merged_lock()
    for change in (ours, theirs):
        old, new = change.split(" → ")
        [path] = [
            p for p in Path("schema").rglob("*.ft") if old in p.read_text() or new in p.read_text()
        ]
        path.write_text(path.read_text().replace(old, new))
    assert forstgen("--quiet").status == 0

    assert Path("forst.lock").read_text() == merged


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("String.Max(40) → String.Max(50)", "String.Min(8) → String.Min(9)"),
        (
            "type Line = → type Label = String\n\ntype Line =",
            "type Id = → type Kind = Int\n\ntype Id =",
        ),
        ("func Find( → func Search(", "name: String → login: String"),
    ],
    ids=["changes", "additions", "a-new-route-and-a-new-field"],
)
def test_with_the_driver_all_merges_and_regenerates_to_the_bytes_of_a_fresh_run(
    ours: str, theirs: str
) -> None:
    install_driver()
    branches(ours, theirs)
    merge = git("merge", "--no-edit", "theirs")
    stale = forstgen("verify", "out/ts", "out/py", "out/go", "--against", "forst.lock")
    lock = Path("forst.lock").read_bytes()
    assert forstgen("--quiet").status == 0
    after = generated()

    assert merge.returncode == 0, merge
    assert stale.status == 1, "a merge that no run has followed is found"
    assert lock == after["forst.lock"], "the driver knows what the lock will be"
    assert after == regenerated_from_nothing()
    assert forstgen("verify", "out/ts", "out/py", "out/go", "--against", "forst.lock").status == 0


@pytest.mark.parametrize("ours", ["goes", "changes"])
def test_a_declaration_that_goes_beside_one_that_changes_needs_the_driver(ours: str) -> None:
    """Without it the two are one change to git: they share the empty line between them."""
    commit(change="type Id = → type Label = String\n\ntype Id =")
    goes, changes = "type Label = String\n\n → ", "quantity: Int.Min(1) → quantity: Int"
    install_driver()
    branches(goes, changes) if ours == "goes" else branches(changes, goes)
    alone = merge_file()
    merge = git("merge", "--no-edit", "theirs")
    lock = Path("forst.lock").read_bytes()

    assert alone.returncode == 1
    assert merge.returncode == 0, merge
    assert forstgen("--quiet").status == 0
    assert Path("forst.lock").read_bytes() == lock


def test_a_declaration_that_both_changed_is_a_conflict_with_its_name() -> None:
    install_driver()
    branches("String.Min(8) → String.Min(9)", "String.Min(8) → String.Min(10)")
    merge = git("merge", "--no-edit", "theirs")
    lock = Path("forst.lock").read_text()

    assert merge.returncode == 1
    assert "forst.lock: both sides changed `shop.Id`" in merge.stdout + merge.stderr
    assert lock.count("<<<<<<<") == 1
    assert (
        "error[lock-syntax]: A merge left a conflict in the lock"
        in forstgen("verify", "out/ts", "--against", "forst.lock").err
    )

    Path("schema/shop/orders.ft").write_text(SCHEMA["shop/orders.ft"])

    assert forstgen("--quiet").status == 0
    assert forstgen("verify", "out/ts", "--against", "forst.lock").status == 0


def test_what_people_wrote_is_merged_as_git_does_it() -> None:
    install_driver()
    Path("out/notes.txt").write_text("one\n")
    commit()
    done("switch", "--quiet", "--create", "theirs")
    Path("out/notes.txt").write_text("two\n")
    commit()
    done("switch", "--quiet", "main")
    Path("out/notes.txt").write_text("three\n")
    commit()
    merge = git("merge", "--no-edit", "theirs")

    assert merge.returncode == 1
    assert "<<<<<<<" in Path("out/notes.txt").read_text()


def test_the_page_on_versions_shows_these_lines() -> None:
    page = (ROOT / "docs/versioning.md").read_text(encoding="utf-8")
    told = forstgen("merge-driver", "--install")

    assert told.status == 0
    for line in ("forst.lock  merge=forstgen", "out/**      merge=forstgen"):
        assert f"{line}\n" in page
        assert f"{line}\n" in told.out
    assert "merge-driver %O %A %B %P" in git("config", "merge.forstgen.driver").stdout


def test_remarks_are_merged_as_a_set() -> None:
    def lock(*remarks: str) -> str:
        lines = [Remark("accept", remark * 12, "type-narrowed a.A") for remark in remarks]
        return with_remarks(Path("forst.lock").read_text(), lines)

    merged = merge_locks(lock("a", "b"), lock("a", "c"), lock("b", "a", "d"))
    assert merged is not None

    assert merged.conflicts == ()
    assert [remark.subject[0] for remark in remarks_in(merged.text)] == ["a", "c", "d"]


def test_a_text_that_is_no_lock_is_not_merged() -> None:
    lock = Path("forst.lock").read_text()

    assert merge_locks(lock, lock, "something else\n") is None
    assert merge_locks("", lock, lock) == Merged(lock, ())
