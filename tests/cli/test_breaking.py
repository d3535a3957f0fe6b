"""`forstgen breaking`: what it compares with, what it says, how it ends."""

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.support.command import Finished
from tests.support.command import forstgen as run
from tests.support.repository import commit, git, repository, write

BEFORE = """\
package shop

type Item = {
  id: String.Min(1),
  note: String?,
}

func Save(item Item) {
}

func Load(): Item {
}
"""

AFTER = BEFORE.replace("Min(1)", "Min(2)")


def forstgen(*arguments: str) -> Finished:
    return run("breaking", *arguments, "--no-witnesses", env={"COLUMNS": "80"})


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty repository, which is the current folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    repository()


# -- what it compares with -------------------------------------------------------------------------


def test_all_four_forms_of_a_version_say_the_same() -> None:
    write("schema/shop.ft", BEFORE)
    write("old/shop.ft", BEFORE)
    write("forstgen.toml", 'input = "schema"\n[py]\nout = "out"\n')
    run()
    commit()
    shutil.copy("forst.lock", "before.lock")
    write("schema/shop.ft", AFTER)
    told = [
        forstgen("--against", version).out.replace(f"since {version};", "since VERSION;")
        for version in ("git:main", "git:main:schema", "old", "old/shop.ft", "before.lock")
    ]

    assert len({*told}) == 1
    assert "breaking: shop.Item.id: a constraint lets less through" in told[0]
    assert "`Min(1)` became `Min(2)` [constraint-tightened]" in told[0]


def test_a_branch_without_a_commit_had_nothing() -> None:
    write("schema/shop.ft", BEFORE)

    for version in ("git:HEAD", "git:main"):
        done = forstgen("schema", "--against", version)
        assert (done.status, "2 compatible changes" in done.out) == (0, True)


def test_a_commit_without_declarations_had_nothing() -> None:
    write("readme.txt", "")
    commit()
    write("schema/shop.ft", BEFORE)

    assert forstgen("schema", "--against", "git:main").status == 0


def test_a_folder_that_moved_has_to_be_named() -> None:
    write("schema/shop.ft", BEFORE)
    commit()
    git("mv", "schema", "api")
    write("api/shop.ft", AFTER)
    refused = forstgen("api", "--against", "git:main")

    assert refused.status == 2
    assert "help: name where they were: `git:main:schema`" in refused.err
    assert forstgen("api", "--against", "git:main:schema").status == 1


def test_a_detached_head_is_as_good_as_a_branch() -> None:
    write("schema/shop.ft", BEFORE)
    commit()
    write("schema/shop.ft", AFTER)
    commit()
    git("checkout", "-q", "--detach")

    assert forstgen("schema", "--against", "git:HEAD").status == 0
    assert forstgen("schema", "--against", "git:HEAD~1").status == 1


def test_a_subfolder_is_a_place_to_start_from(monkeypatch: pytest.MonkeyPatch) -> None:
    write("service/schema/shop.ft", BEFORE)
    commit()
    write("service/schema/shop.ft", AFTER)
    monkeypatch.chdir("service")

    assert forstgen("schema", "--against", "git:main").status == 1


def test_a_shallow_clone_is_told_what_to_fetch() -> None:
    write("schema/shop.ft", BEFORE)
    commit()
    git("branch", "other")
    write("schema/shop.ft", AFTER)
    commit()
    git("clone", "-q", "--depth=1", f"file://{Path.cwd()}", "clone")
    os.chdir("clone")
    done = forstgen("schema", "--against", "git:other")

    assert done.status == 2
    assert "error[unknown-version]: Cannot find `other` in git" in done.err
    assert "help: this clone is shallow: fetch it with `git fetch origin other:other`" in done.err


def test_a_branch_that_only_the_other_side_has_is_suggested() -> None:
    write("schema/shop.ft", BEFORE)
    commit()
    git("branch", "other")
    git("clone", "-q", f"file://{Path.cwd()}", "clone")
    os.chdir("clone")
    done = forstgen("schema", "--against", "git:other")

    assert (done.status, "help: name it `git:origin/other`" in done.err) == (2, True)


def test_outside_of_a_repository_git_says_so() -> None:
    write("schema/shop.ft", BEFORE)
    shutil.rmtree(".git")
    done = forstgen("schema", "--against", "git:main")

    assert done.status == 2
    assert "not a git repository" in done.err


@pytest.mark.parametrize("version", ["git:main", "schema.old"])
def test_what_is_wrong_with_the_earlier_version_says_that_it_is(version: str) -> None:
    broken = BEFORE.replace("Item.", "Itm.").replace("item Item", "item Itme")
    write("schema/shop.ft", broken)
    commit()
    write("schema/shop.ft", BEFORE)
    write("schema.old/shop.ft", broken)
    done = forstgen("schema", "--against", version)

    assert done.status == 1
    assert f"error[unknown-type]: In the earlier version `{version}`: " in done.err
    assert "shop.ft:8:16" in done.err
    assert "forstgen-" not in done.err


# -- what it says, and how it ends -----------------------------------------------------------------


@pytest.fixture
def versions() -> tuple[str, str, str]:
    write("old/shop.ft", BEFORE)
    write("schema/shop.ft", AFTER)
    return "schema", "--against", "old"


def test_what_breaks_is_a_block_and_the_rest_are_lines(versions: tuple[str, str, str]) -> None:
    done = forstgen(*versions)

    assert done.status == 1
    assert done.err == ""
    assert (
        done.out
        == """\
breaking: shop.Item.id: a constraint lets less through: `Min(1)` became `Min(2)` \
[constraint-tightened]
  requests of shop.Save: values that were valid are refused
  deploy: clients first; version: major

compatible: shop.Item.id: a constraint lets less through: `Min(1)` became `Min(2)` \
[constraint-tightened], results of shop.Load, server first

1 breaking change, 1 compatible change since old; deploy: together; version: major
may meet: old clients and new servers of shop.Load
may meet: new clients and old servers of shop.Save
until `--compatible` records it, servers refuse these calls with 409
"""
    )


def test_a_value_shows_what_breaks(versions: tuple[str, str, str]) -> None:
    assert '\n  for example {"id": " "}\n' in run("breaking", *versions).out


def test_nothing_is_said_quietly_where_nothing_breaks() -> None:
    write("schema/shop.ft", BEFORE)
    done = forstgen("schema", "--against", "schema", "--quiet")

    assert (done.status, done.out, done.err) == (0, "", "")
    assert forstgen("schema", "--against", "schema").out == (
        "nothing that anybody meets has changed since schema\n"
    )


def test_quietly_only_what_breaks_is_told(versions: tuple[str, str, str]) -> None:
    done = forstgen(*versions, "-q")

    assert done.status == 1
    assert "compatible:" not in done.out
    assert "may meet" not in done.out
    # What to do takes all that was found.
    assert "1 breaking change, 1 compatible change since old; deploy: together" in done.out


def test_json_has_all_that_text_says(versions: tuple[str, str, str]) -> None:
    done = forstgen(*versions, "--format", "json")
    told = json.loads(done.out)
    [broken, safe] = told["findings"]

    assert done.status == 1
    assert (told["breaking"], told["order"], told["step"]) == (1, "together", "major")
    assert (broken["severity"], broken["functions"]) == ("breaking", ["shop.Save"])
    assert (safe["severity"], safe["functions"]) == ("compatible", ["shop.Load"])
    assert (broken["before"], broken["after"]) == ("Min(1)", "Min(2)")


def test_versions_that_may_meet_are_told_and_recorded() -> None:
    write("old/shop.ft", BEFORE)
    write("schema/shop.ft", AFTER)
    write("forstgen.toml", 'input = "schema"\n[py]\nout = "out"\n')
    run()
    told = forstgen("--against", "old").out
    recorded = forstgen("--against", "old", "--compatible").out
    lines = [line for line in Path("forst.lock").read_text().splitlines() if "compatible " in line]

    assert "may meet: old clients and new servers of shop.Load\n" in told
    assert "until `--compatible` records it, servers refuse these calls with 409\n" in told
    assert "recorded: new clients and old servers of shop.Save\n" in recorded
    assert "run `forstgen`, which tells the clients and the servers\n" in recorded
    assert [line.split()[-1] for line in lines] == ["shop.Load()", "shop.Save()"]
    assert "may meet" not in forstgen("--against", "old").out
    assert run().status == 0
    assert [line for line in lines if line not in Path("forst.lock").read_text()] == []


def test_versions_that_may_meet_need_a_lock(versions: tuple[str, str, str]) -> None:
    done = forstgen(*versions, "--compatible")

    assert (done.status, "error[missing-target]: There is no lock" in done.err) == (2, True)


def test_machines_are_told_the_line_of_what_breaks(versions: tuple[str, str, str]) -> None:
    github = forstgen(*versions, "--format", "github")
    sarif = json.loads(forstgen(*versions, "--format", "sarif").out)
    [result] = sarif["runs"][0]["results"]
    [place] = result["locations"]

    assert github.out.startswith("::error file=schema/shop.ft,line=4,")
    assert result["ruleId"] == "breaking-change"
    assert place["physicalLocation"]["region"]["startLine"] == 4


def test_markdown_is_one_table(versions: tuple[str, str, str]) -> None:
    lines = forstgen(*versions, "--format", "markdown").out.splitlines()
    table = [line for line in lines if line.startswith("|")]

    assert len(table) == 4
    assert {line.replace("\\|", "").count("|") for line in table} == {7}


def test_the_input_must_be_sound_first(versions: tuple[str, str, str]) -> None:
    write("schema/shop.ft", "package shop\n\ntype Item = Itm\n")
    done = forstgen(*versions)

    assert (done.status, done.out) == (1, "")
    assert "earlier version" not in done.err
