"""`forstgen verify`: outputs alone, against one another, a lock, and git."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.command import environment, forstgen

SCHEMA = "package a\n\ntype A = { id: String.Min(1) }\n"

OTHER = "package b\n\ntype B = { id: Int }\n"

CONFIG = 'input = "api"\n[ts]\nout = "out/ts"\n[py]\nout = "out/py"\n[go]\nout = "out/go"\n'

OUTPUTS = ("out/ts", "out/py", "out/go")


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three packages and a lock of one version; no sources and no configuration any more."""
    monkeypatch.chdir(tmp_path)
    for package, text in (("a", SCHEMA), ("b", OTHER)):
        Path(f"api/{package}").mkdir(parents=True)
        Path(f"api/{package}/x.ft").write_text(text)
    Path("forstgen.toml").write_text(CONFIG)
    assert forstgen("--quiet").status == 0
    shutil.move("api", "away")
    Path("forstgen.toml").rename("away/forstgen.toml")
    return tmp_path


def generate_elsewhere(old: str, new: str) -> None:
    """The same schema but for one word, generated into `new/`."""
    source = Path("away/a/x.ft")
    source.write_text(source.read_text().replace(old, new))
    named = [f"--{path[-2:]}=new/{path[-2:]}" for path in OUTPUTS]
    assert forstgen("away", *named, "--lock", "new/forst.lock", "-q").status == 0


def git(*arguments: str) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.com")
    subprocess.run(["git", *identity, *arguments], env=environment({}), check=True)


def test_what_was_generated_together_is_fine_without_its_sources() -> None:
    done = forstgen("verify", *OUTPUTS)

    assert (done.status, done.out) == (0, "")
    assert [line.partition(":")[0] for line in done.err.splitlines()] == [
        *OUTPUTS,
        done.err.splitlines()[-1],
    ]
    assert done.err.splitlines()[-1].startswith("all of version ")
    assert forstgen("verify", *OUTPUTS, "-q").err == ""


def test_line_ends_of_a_checkout_are_no_edit() -> None:
    for path in Path("out").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    assert forstgen("verify", *OUTPUTS).status == 0


@pytest.mark.parametrize(
    "path", ["ts/a.ts", "ts/package.json", "py/_runtime/__init__.py", "py/py.typed", "go/go.mod"]
)
def test_an_edited_file_is_named(path: str) -> None:
    with Path("out", path).open("a") as file:
        file.write("\n")
    done = forstgen("verify", *OUTPUTS)

    assert done.status == 1
    assert f"error[edited-output]: `out/{path}` is not as forstgen wrote it" in done.err


def test_a_file_of_another_generation_is_no_file_of_this_one() -> None:
    generate_elsewhere("Min(1)", "Min(2)")
    shutil.copy("new/ts/a.ts", "out/ts/a.ts")
    done = forstgen("verify", *OUTPUTS)

    assert "`out/ts/a.ts` is not as forstgen wrote it" in done.err


def test_a_missing_file_and_a_missing_folder_are_named() -> None:
    Path("out/go/schema.go").unlink()
    shutil.rmtree("out/py/_runtime")
    done = forstgen("verify", *OUTPUTS, "nowhere")

    assert "error[incomplete-output]: `out/go/schema.go` is missing" in done.err
    assert "error[incomplete-output]: `out/py/_runtime/__init__.py` is missing" in done.err
    assert "error[not-an-output]: `nowhere`" in done.err


def test_the_one_output_that_differs_is_stale_and_its_command_is_told() -> None:
    generate_elsewhere("Min(1)", "Min(2)")
    shutil.rmtree("out/py")
    shutil.move("new/py", "out/py")
    done = forstgen("verify", *OUTPUTS)

    assert done.status == 1
    assert done.err.startswith("out/py:1:1: error[version-mismatch]: The outputs are of different")
    assert "help: run `forstgen SCHEMA --py out/py`" in done.err


def test_of_two_outputs_only_a_lock_says_which_is_stale() -> None:
    generate_elsewhere("Min(1)", "Min(2)")
    between = forstgen("verify", "out/ts", "new/go")
    judged = forstgen("verify", "out/ts", "new/go", "--against", "new/forst.lock")

    assert "help: run `forstgen SCHEMA --ts out/ts --go new/go`" in between.err
    assert "`--against` a lock tells which of them is stale" in between.err
    assert judged.err.count("error[version-mismatch]") == 1
    assert "`out/ts` is of version" in judged.err
    assert "the packages that differ: a\n" in judged.err


def test_against_a_lock_all_may_be_stale() -> None:
    assert forstgen("verify", *OUTPUTS, "--against", "forst.lock").status == 0

    generate_elsewhere("id", "key")
    done = forstgen("verify", *OUTPUTS, "--against", "new/forst.lock")

    assert done.status == 1
    assert done.err.count("error[version-mismatch]") == 3


def test_against_git_it_is_the_lock_of_that_commit() -> None:
    git("init", "--quiet", "--initial-branch=main")
    git("add", ".")
    git("commit", "--quiet", "--message=one")
    git("tag", "v1")
    generate_elsewhere("Min(1)", "Min(2)")
    shutil.copy("new/forst.lock", "forst.lock")
    git("add", "forst.lock")
    git("commit", "--quiet", "--message=two")
    Path("forst.lock").unlink()

    assert forstgen("verify", *OUTPUTS, "--against", "git:v1").status == 0
    assert forstgen("verify", *OUTPUTS, "--against", "git:v1:forst.lock").status == 0
    assert forstgen("verify", *OUTPUTS, "--against", "git:main").status == 1
    assert forstgen("verify", *OUTPUTS, "--against", "git:v1", cwd=Path("out")).status == 1


@pytest.mark.parametrize(
    ("against", "told"),
    [
        ("git:nowhere", "Cannot find `nowhere` in git"),
        ("git:--help", "Cannot find `--help` in git"),
        ("git:^main", "Cannot find `^main` in git"),
        ("git:main:nothing.lock", "There is no `nothing.lock` at `main` in git"),
        ("git:main:new", "There is no `new` at `main` in git"),
        ("git:main", "There are several locks at `main` in git"),
        ("nothing.lock", "Cannot read the lock `nothing.lock`"),
        ("out", "Cannot read the lock `out`"),
    ],
)
def test_a_version_that_cannot_be_found_is_wrong_usage(against: str, told: str) -> None:
    generate_elsewhere("Min(1)", "Min(2)")
    git("init", "--quiet", "--initial-branch=main")
    git("add", ".")
    git("commit", "--quiet", "--message=one")
    done = forstgen("verify", "out/ts", "--against", against)

    assert done.status == 2
    assert f"error[unknown-version]: {told}" in done.err


def test_which_lock_is_meant_can_always_be_said() -> None:
    git("init", "--quiet", "--initial-branch=main")
    Path("forst.lock").rename("api.lock")
    git("add", ".")
    git("commit", "--quiet", "--message=one")
    none = forstgen("verify", "out/ts", "--against", "git:main")
    for service in "abcdefg":
        Path(service).mkdir()
        shutil.copy("api.lock", f"{service}/forst.lock")
    git("add", ".")
    git("commit", "--quiet", "--message=two")
    several = forstgen("verify", "out/ts", "--against", "git:main")

    assert "help: name a lock of another name with its path, `git:main:PATH`" in none.err
    assert forstgen("verify", "out/ts", "--against", "git:main:./api.lock").status == 0
    assert "help: name one: `git:main:a/forst.lock`, `git:main:b/forst.lock`, " in several.err
    assert "`git:main:e/forst.lock`, or 2 more\n" in several.err
    assert forstgen("verify", "out/ts", "--against", "git:main:b/forst.lock").status == 0


def test_a_lock_in_git_may_be_a_link_and_other_names_of_any_bytes() -> None:
    git("init", "--quiet", "--initial-branch=main")
    Path(os.fsdecode(b"caf\xe9.txt")).write_text("")
    Path("locks").mkdir()
    shutil.move("forst.lock", "locks/api.lock")
    os.symlink("locks/api.lock", "forst.lock")
    git("add", ".")
    git("commit", "--quiet", "--message=one")

    assert forstgen("verify", *OUTPUTS, "--against", "git:HEAD").status == 0


def test_a_merged_manifest_does_not_say_what_was_written() -> None:
    manifest = Path("out/ts/.forstgen-manifest")
    lines = manifest.read_text().splitlines(keepends=True)
    manifest.write_text("".join([*lines, "a.ts\t" + "0" * 64 + "\n"]))
    done = forstgen("verify", "out/ts")

    assert done.status == 1
    assert "`out/ts/.forstgen-manifest` does not say what `a.ts` was" in done.err


def test_a_manifest_that_names_files_outside_is_not_followed() -> None:
    with Path("out/ts/.forstgen-manifest").open("a") as file:
        file.write(f"../../away/forstgen.toml\t{'0' * 64}\n")
    done = forstgen("verify", "out/ts")

    assert done.status == 1
    assert done.err.count("error[") == 1
    assert "away" not in done.err


def test_a_json_schema_says_its_version() -> None:
    assert forstgen("away", "--jsonschema", "schema.json", "-q").status == 0
    fine = forstgen("verify", "schema.json", *OUTPUTS)
    generate_elsewhere("Min(1)", "Min(2)")
    assert forstgen("away", "--jsonschema", "schema.json", "-q").status == 0
    stale = forstgen("verify", "schema.json", *OUTPUTS)

    assert fine.status == 0
    assert "help: run `forstgen SCHEMA --jsonschema schema.json`" in stale.err
    assert "error[not-an-output]: `away/a/x.ft`" in forstgen("verify", "away/a/x.ft").err


def test_machines_are_told_the_same() -> None:
    Path("out/ts/a.ts").unlink()
    [record] = json.loads(forstgen("verify", "out/ts", "--format", "json").out)["diagnostics"]
    github = forstgen("verify", "out/ts", "--format", "github")
    sarif = json.loads(forstgen("verify", "out/ts", "--format", "sarif").out)

    assert (record["code"], record["path"]) == ("incomplete-output", "out/ts/a.ts")
    assert (github.status, github.err) == (1, "")
    assert github.out.startswith("::error file=out/ts/a.ts,")
    assert [result["ruleId"] for result in sarif["runs"][0]["results"]] == ["incomplete-output"]
    assert json.loads(forstgen("verify", "out/py", "--format", "json").out) == {"diagnostics": []}
