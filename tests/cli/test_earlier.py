"""`--against git:REF`: where it looks for what there was, and what git holds there."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from forstgen.cli.earlier import is_unchanged
from forstgen.config import Settings
from forstgen.load import Selection, load
from tests.support.command import Finished
from tests.support.command import forstgen as run
from tests.support.repository import commit, git, repository, write

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


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder, which is the current one and in no repository."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))


# -- whose commit it is ----------------------------------------------------------------------------


def test_the_repository_is_that_of_the_inputs() -> None:
    for each in ("a", "b"):
        repository(each)
    write("a/schema/shop.ft", BEFORE)
    commit("a")
    commit("b")
    write("a/schema/shop.ft", AFTER)
    elsewhere = forstgen("../a/schema", "--against", "git:main", cwd="b")
    outside = forstgen("a/schema", "--against", "git:main")

    assert (elsewhere.status, BROKEN in elsewhere.out) == (1, True)
    assert (outside.status, BROKEN in outside.out) == (1, True)


def test_a_submodule_is_a_repository_of_its_own() -> None:
    repository("api")
    write("api/old/unsound.ft", "package old\n\ntype T = Missing\n")
    write("api/shop.ft", BEFORE)
    commit("api")
    repository("service")
    write("service/forstgen.toml", 'input = "schema"\nexclude = ["schema/old/**"]\n')
    git("submodule", "add", "-q", "../api", "schema", folder="service")
    commit("service")
    write("service/schema/shop.ft", AFTER)
    done = forstgen("--against", "git:main", cwd="service")

    assert (done.status, BROKEN in done.out) == (1, True), done.err


def test_a_submodule_within_an_input_is_not_taken_for_new() -> None:
    repository("api")
    write("api/shop.ft", BEFORE)
    commit("api")
    repository("service")
    write("service/schema/own/own.ft", "package own\n\ntype T = { id: Int }\n")
    git("submodule", "add", "-q", "../api", "schema/shop", folder="service")
    commit("service")
    write("service/schema/shop/shop.ft", AFTER)
    done = forstgen("schema", "--against", "git:main", cwd="service")

    assert (done.status, done.out) == (2, "")
    assert "`schema/shop` was a submodule at `main`" in done.err
    assert "help: compare the inputs of one repository at a time" in done.err


def test_inputs_of_several_repositories_have_no_one_commit() -> None:
    for each in ("a", "b"):
        repository(each)
        write(f"{each}/{each}.ft", f"package {each}\n\ntype T = {{ id: Int }}\n")
        commit(each)
    write("c/c.ft", "package c\n\ntype T = { id: Int }\n")
    several = forstgen("a", "b", "--against", "git:main")
    outside = forstgen("a", "c", "--against", "git:main")

    assert (several.status, several.out, outside.status, outside.out) == (2, "", 2, "")
    assert "There is no one `main`: `a` and `b` are in several git repositories" in several.err
    assert "help: compare the inputs of one repository at a time" in several.err
    assert "Cannot find `main` in git for `c`: " in outside.err
    assert "help: name a folder of declarations or a `forst.lock` instead" in outside.err


def test_a_lock_has_the_inputs_of_several_repositories() -> None:
    repository("api")
    repository("service")
    write("api/shop.ft", BEFORE)
    write("service/forstgen.toml", 'input = "../api"\n[py]\nout = "out"\n')
    assert run("--quiet", cwd=Path("service")).status == 0
    commit("service")
    write("api/shop.ft", AFTER)
    git("branch", "-m", "trunk", folder="api")
    commit("api")
    done = forstgen("--against", "git:main", cwd="service")

    assert (done.status, BROKEN in done.out) == (1, True), done.err


def test_in_a_hook_of_a_linked_work_tree_it_is_that_work_tree() -> None:
    repository("main")
    write("main/schema/shop.ft", BEFORE)
    commit("main")
    git("worktree", "add", "-q", "../linked", folder="main")
    write("linked/schema/shop.ft", AFTER)
    place = git("rev-parse", "--absolute-git-dir", folder="linked")
    alone = forstgen("schema", "--against", "git:main", cwd="linked", GIT_DIR=place)
    both = {"GIT_DIR": place, "GIT_WORK_TREE": "."}
    together = forstgen("schema", "--against", "git:main", cwd="linked", **both)

    assert (alone.status, BROKEN in alone.out) == (1, True)
    assert (together.status, BROKEN in together.out) == (1, True)


# -- what belongs to the inputs --------------------------------------------------------------------


@pytest.fixture
def services() -> None:
    """A repository with a service, its lock, and a new service that no commit has."""
    repository(".")
    write("a/schema/a.ft", "package a\n\nfunc F(id Int) {\n}\n")
    write("a/forstgen.toml", 'input = "schema"\n[py]\nout = "out"\n')
    assert run("--quiet", cwd=Path("a")).status == 0
    commit()
    write("b/schema/shop.ft", BEFORE)
    write("b/forstgen.toml", 'input = "schema"\n[py]\nout = "out"\n')


@pytest.mark.usefixtures("services")
@pytest.mark.parametrize("keeps_sources", [True, False])
def test_a_new_service_is_new_whatever_others_have(keeps_sources: bool) -> None:
    if not keeps_sources:
        git("rm", "-q", "-r", "a/schema")
        git("commit", "-q", "-m", "x")
    inside = forstgen("--against", "git:main", cwd="b")
    outside = forstgen("b/schema", "--against", "git:main")

    for done in (inside, outside):
        assert (done.status, NEW in done.out) == (0, True), done.out
        assert "There was nothing of `b/schema` at `main`, so all of it counts as new" in done.err
    assert forstgen("--against", "git:nope", cwd="b").status == 2


@pytest.mark.usefixtures("services")
def test_what_others_removed_is_no_sign_of_a_move() -> None:
    Path("a/schema/a.ft").unlink()

    assert forstgen("--against", "git:main", cwd="b").status == 0


@pytest.mark.usefixtures("services")
def test_one_of_several_inputs_may_be_new() -> None:
    write("a/schema/a.ft", "package a\n\nfunc F(id String) {\n}\n")
    done = forstgen("a/schema", "b/schema", "--against", "git:main")

    assert (done.status, "breaking: a.F(id)" in done.out) == (1, True), done.out
    assert "There was nothing of `b/schema` at `main`" in done.err


@pytest.mark.usefixtures("services")
def test_one_of_several_inputs_that_moved_has_to_be_named() -> None:
    commit()
    git("mv", "b/schema", "c")
    done = forstgen("a/schema", "c", "--against", "git:main")

    assert done.status == 2
    assert "There were no declarations in `c` at `main`" in done.err
    assert "help: name where they were: `git:main:b/schema`" in done.err


@pytest.mark.parametrize("inputs", [(), ("api",), ("api", "--lock", "forst.lock")])
def test_the_lock_of_the_inputs_has_what_moved(inputs: tuple[str, ...]) -> None:
    repository(".")
    write("schema/shop.ft", BEFORE)
    write("forstgen.toml", 'input = "schema"\n[py]\nout = "out"\n')
    assert run("--quiet").status == 0
    write("other/forst.lock", "# forst.lock 1.\n")
    commit()
    git("mv", "schema", "api")
    write("forstgen.toml", 'input = "api"\n[py]\nout = "out"\n')
    write("api/shop.ft", AFTER)
    done = forstgen(*inputs, "--against", "git:main")

    assert (done.status, BROKEN in done.out) == (1, True), done.err


# -- what git holds there --------------------------------------------------------------------------


@pytest.mark.parametrize("ignored", ["schema", "schema/shop.ft"])
def test_what_archives_leave_out_counts(ignored: str) -> None:
    repository(".")
    write("schema/shop.ft", BEFORE)
    write("schema/own.ft", "package shop\n\ntype Own = { id: Int }\n")
    write(".gitattributes", f"{ignored} export-ignore\n")
    commit()
    write("schema/shop.ft", AFTER)
    done = forstgen("schema", "--against", "git:main")

    assert (done.status, BROKEN in done.out) == (1, True), done.err


def test_links_that_lead_out_of_the_repository_are_no_declarations() -> None:
    repository(".")
    write("schema/shop.ft", BEFORE)
    os.symlink("/etc", "schema/absolute")
    os.symlink("../../..", "schema/above")
    commit()
    write("schema/shop.ft", AFTER)
    done = forstgen("schema", "--against", "git:main")

    assert (done.status, BROKEN in done.out) == (1, True), done.err


def test_links_to_files_of_the_commit_are_followed() -> None:
    repository(".")
    write("shared/v1/shop.ft", BEFORE)
    os.symlink("v1", "shared/latest")
    os.symlink("../shared/latest/shop.ft", "link.ft")
    Path("schema").mkdir()
    Path("link.ft").rename("schema/shop.ft")
    os.symlink("schema", "api")
    commit()
    write("shared/v1/shop.ft", AFTER)
    linked = forstgen("api", "--against", "git:main")
    named = forstgen("api", "--against", "git:main:api")

    assert (linked.status, BROKEN in linked.out) == (1, True), linked.err
    assert (named.status, BROKEN in named.out) == (1, True), named.err


@pytest.mark.parametrize("target", ["/nowhere/shop.ft", "../../shop.ft", "gone.ft", "shop.ft"])
def test_a_declaration_that_leads_nowhere_is_told_unless_excluded(target: str) -> None:
    repository(".")
    write("schema/own.ft", "package shop\n\ntype Own = { id: Int }\n")
    os.symlink(target, "schema/shop.ft")
    commit()
    Path("schema/shop.ft").unlink()
    told = forstgen("schema", "--against", "git:main")
    write("forstgen.toml", 'input = "schema"\nexclude = ["shop.ft"]\n')

    assert told.status == 1
    assert "In the earlier version `git:main`: Cannot read `schema/shop.ft`" in told.err
    assert forstgen("--against", "git:main").status == 0


def test_what_is_wrong_with_a_file_names_it_as_the_commit_does() -> None:
    repository(".")
    Path("schema").mkdir()
    Path("schema/shop.ft").write_bytes(b"package shop\n// \xff\n")
    commit()
    write("schema/shop.ft", BEFORE)
    done = forstgen("schema", "--against", "git:main")

    assert done.err.startswith("schema/shop.ft:2:4: error[not-utf-8]: In the earlier version")
    assert "forstgen-" not in done.err


def test_names_that_are_not_utf_8_are_no_problem() -> None:
    repository(".")
    write("schema/shop.ft", BEFORE)
    Path(os.fsdecode(b"caf\xe9.txt")).write_text("")
    Path(os.fsdecode(b"schema/caf\xe9.ft")).write_text("package shop\n\ntype T = { id: Int }\n")
    commit()
    write("schema/shop.ft", AFTER)
    done = forstgen("schema", "--against", "git:main")

    assert (done.status, BROKEN in done.out) == (1, True), done.err


def test_the_selection_of_that_time_is_that_of_the_folders_above_too() -> None:
    repository(".")
    write("ftconfig.json", '{"files": {"exclude": ["draft.ft"]}}')
    write("schema/draft.ft", "not yet Forst")
    write("schema/shop.ft", BEFORE)
    commit()
    write("schema/shop.ft", AFTER)
    done = forstgen("schema", "--against", "git:main")

    assert (done.status, BROKEN in done.out) == (1, True), done.err


@pytest.mark.parametrize(
    ("change", "is_same"),
    [
        (lambda: None, True),
        (lambda: write("README.md", "more"), True),
        (lambda: Path("schema/shop.ft").write_bytes(BEFORE.replace("\n", "\r\n").encode()), True),
        (lambda: write("schema/shop.ft", AFTER), False),
        (lambda: write("schema/more.ft", BEFORE), False),
        (lambda: Path("schema/other.ft").unlink(), False),
        (lambda: Path("schema/other.ft").rename("schema/another.ft"), False),
        (lambda: write("schema/ftconfig.json", "{}"), False),
        (lambda: Path("ftconfig.json").unlink(), False),
        (lambda: write("ftconfig.json", '{"files": {"exclude": ["other.ft"]}}'), False),
    ],
)
def test_what_a_commit_has_already_is_not_compared(
    change: Callable[[], object], is_same: bool
) -> None:
    repository(".")
    write("ftconfig.json", "{}")
    write("schema/shop.ft", BEFORE)
    write("schema/other.ft", "package other\n")
    commit()
    change()
    settings = Settings((Path("schema"),), Selection(Path.cwd()), ())
    sources = load(settings.inputs, settings.selection).value

    assert sources is not None
    assert is_unchanged("git:main", settings, sources) == is_same
    assert not is_unchanged("git:main:schema", settings, sources)
    assert not is_unchanged("schema", settings, sources)


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
