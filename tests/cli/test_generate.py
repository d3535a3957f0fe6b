"""`forstgen PATH`: what is written, what is said, and with which status it ends."""

import json
import os
from pathlib import Path

import pytest

from tests.support.command import forstgen

SCHEMA = """\
package routes

type Ping = { id: String, count: Int }

func ping(input Ping): Ping {
  return input
}
"""

BROKEN = SCHEMA.replace("Int", "Itn")

TARGETS = ("--ts", "out/ts", "--py", "out/py", "--go", "out/go")


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api").mkdir()
    (tmp_path / "api/ping.ft").write_text(SCHEMA)
    return tmp_path


def outputs() -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in Path("out").rglob("*") if path.is_file()}


def test_three_packages_are_written_and_each_is_summed_up() -> None:
    done = forstgen("api", *TARGETS)
    lines = done.err.splitlines()

    assert (done.status, done.out) == (0, "")
    assert [line.split(" files to ")[1] for line in lines] == ["out/ts", "out/py", "out/go"]
    assert all(line.startswith("wrote ") for line in lines)
    assert Path("out/ts/index.ts").is_file()
    assert Path("out/py/__init__.py").is_file()
    assert Path("out/go/handlers.go").is_file()


def test_generate_is_what_is_meant_without_a_command() -> None:
    forstgen("api", *TARGETS)
    alone = outputs()
    forstgen("generate", "api", "--ts", "again/ts", "--py", "again/py", "--go", "again/go")

    assert {path.replace("again", "out"): Path(path).read_bytes() for path in alone} == alone


def test_the_second_run_changes_nothing() -> None:
    forstgen("api", *TARGETS)
    os.utime("out/ts/index.ts", (1, 1))
    again = forstgen("api", *TARGETS)

    assert again.status == 0
    assert all("is up to date" in line for line in again.err.splitlines())
    assert Path("out/ts/index.ts").stat().st_mtime == 1


def test_a_removed_package_takes_its_files_with_it() -> None:
    Path("api/other").mkdir()
    Path("api/other/t.ft").write_text("package other\n\ntype T = { id: String }\n")
    forstgen("api", "--ts", "out/ts")
    Path("api/other/t.ft").unlink()
    done = forstgen("api", "--ts", "out/ts")

    assert "removed" in done.err
    assert not Path("out/ts/other.ts").exists()


def test_quiet_says_nothing_when_nothing_is_wrong() -> None:
    assert forstgen("api", *TARGETS, "--quiet") == forstgen("api", *TARGETS, "-q")
    assert forstgen("api", *TARGETS, "-q").err == ""


def test_options_may_come_first() -> None:
    assert forstgen("--ts", "out/ts", "api").status == 0


def test_problems_are_told_with_their_place_and_nothing_is_written() -> None:
    Path("api/ping.ft").write_text(BROKEN)
    done = forstgen("api", *TARGETS)

    assert (done.status, done.out) == (1, "")
    assert "api/ping.ft:3:34: error[unknown-type]: " in done.err
    assert "    3 | type Ping = { id: String, count: Itn }\n" in done.err
    assert "help: did you mean `Int`?" in done.err
    assert done.err.endswith("\n\n1 error\n")
    assert not Path("out").exists()


def test_json_is_all_of_standard_output() -> None:
    Path("api/ping.ft").write_text(BROKEN)
    done = forstgen("api", *TARGETS, "--format", "json")
    [record] = json.loads(done.out)["diagnostics"]

    assert (done.status, done.err) == (1, "")
    assert {key: record[key] for key in ("code", "severity", "path", "line", "column")} == {
        "code": "unknown-type",
        "severity": "error",
        "path": "api/ping.ft",
        "line": 3,
        "column": 34,
    }
    assert json.loads(forstgen("api/none", *TARGETS, "--format=json").out)["diagnostics"]


def test_json_of_a_fine_run_is_an_empty_list() -> None:
    done = forstgen("api", *TARGETS, "--format", "json")

    assert json.loads(done.out) == {"diagnostics": []}
    assert (done.status, done.err) == (0, "")


def test_github_and_sarif_name_the_same_place() -> None:
    Path("api/ping.ft").write_text(BROKEN)
    github = forstgen("api", *TARGETS, "--format", "github")
    sarif = json.loads(forstgen("api", *TARGETS, "--format", "sarif").out)
    [result] = sarif["runs"][0]["results"]

    assert github.out.startswith("::error file=api/ping.ft,line=3,endLine=3,col=34,endColumn=36,")
    assert result["locations"][0]["physicalLocation"]["region"]["startColumn"] == 34


def test_a_foreign_file_is_left_alone_and_named() -> None:
    Path("out/ts").mkdir(parents=True)
    Path("out/ts/index.ts").write_text("export const mine = 1;\n")
    done = forstgen("api", *TARGETS)

    assert done.status == 1
    assert "error[foreign-file]: `out/ts/index.ts` was not written by forstgen" in done.err
    assert list(outputs()) == ["out/ts/index.ts"]


def test_check_lists_what_would_change_and_writes_nothing() -> None:
    done = forstgen("api", "--ts", "out/ts", "--check")

    assert done.status == 1
    assert "would create out/ts/index.ts\n" in done.out
    assert "files would change" in done.err
    assert not Path("out").exists()


def test_check_is_content_with_what_generate_wrote() -> None:
    forstgen("api", *TARGETS)
    done = forstgen("api", *TARGETS, "--check")

    assert (done.status, done.out, done.err) == (0, "", "everything is up to date\n")


def test_check_sees_an_edited_a_missing_and_a_stale_file() -> None:
    forstgen("api", "--ts", "out/ts")
    before = outputs()
    with Path("out/ts/routes.ts").open("a") as file:
        file.write("// edited\n")
    Path("out/ts/index.ts").unlink()
    Path("out/ts/old.ts").write_bytes(before["out/ts/index.ts"])
    with Path("out/ts/.forstgen-manifest").open("a") as file:
        file.write("old.ts\n")
    done = forstgen("api", "--ts", "out/ts", "--check")

    assert done.status == 1
    assert done.out.splitlines() == [
        "would update out/ts/.forstgen-manifest",
        "would create out/ts/index.ts",
        "would remove out/ts/old.ts",
        "would update out/ts/routes.ts",
    ]


def test_check_tells_machines_as_well() -> None:
    done = forstgen("api", "--ts", "out/ts", "--check", "--format", "json")
    records = json.loads(done.out)["diagnostics"]

    assert done.status == 1
    assert {record["code"] for record in records} == {"stale-output"}
    assert "out/ts/index.ts" in [record["path"] for record in records]


def test_diff_shows_and_writes_nothing() -> None:
    forstgen("api", "--ts", "out/ts")
    before = outputs()
    Path("api/ping.ft").write_text(SCHEMA.replace("count", "amount"))
    shown = forstgen("api", "--ts", "out/ts", "--diff")
    checked = forstgen("api", "--ts", "out/ts", "--diff", "--check")

    assert (shown.status, checked.status) == (0, 1)
    assert shown.out == checked.out
    assert "--- a/out/ts/routes.ts\n+++ b/out/ts/routes.ts\n" in shown.out
    assert outputs() == before


def test_a_configuration_makes_the_bare_command_enough() -> None:
    Path("forstgen.toml").write_text(
        'input = "api"\n[ts]\nout = "out/ts"\npackage = "@acme/api"\n[go]\nout = "out/go"\n'
    )
    Path("deeper").mkdir()
    done = forstgen(cwd=Path("deeper"))

    assert done.status == 0, done.err
    assert json.loads(Path("out/ts/package.json").read_text())["name"] == "@acme/api"
    assert sorted(os.listdir("out")) == ["go", "ts"]
    assert sorted(os.listdir("deeper")) == []


def test_the_command_line_goes_before_the_configuration() -> None:
    Path("forstgen.toml").write_text('input = "none"\n[ts]\nout = "out/ts"\n[go]\nout = "out/go"\n')
    done = forstgen("api", "--ts", "elsewhere")

    assert done.status == 0, done.err
    assert Path("elsewhere/index.ts").is_file()
    assert not Path("out").exists()


def test_a_named_configuration_goes_before_the_nearest() -> None:
    Path("forstgen.toml").write_text("wrong = 1")
    Path("other.toml").write_text('input = "api"\n[py]\nout = "out/py"\n')

    assert forstgen("--config", "other.toml").status == 0
    assert Path("out/py/__init__.py").is_file()


def test_two_targets_in_one_folder_are_refused() -> None:
    done = forstgen("api", "--ts", "out", "--py", "out")

    assert done.status == 1
    assert "error[output-overlap]" in done.err
    assert not Path("out").exists()


def test_warnings_are_told_and_do_no_harm() -> None:
    Path("api/ping.ft").write_text(
        SCHEMA + "\nfunc guess(input Ping) {\n  return strange.Call(input)\n}\n"
    )
    done = forstgen("api", "--ts", "out/ts")

    assert done.status == 0
    assert ": warning[" in done.err
    assert Path("out/ts/index.ts").is_file()


def test_a_schema_is_written_to_the_file_that_is_named() -> None:
    done = forstgen("api", "--ts", "out", "--jsonschema", "out/schema.json")
    again = forstgen("api", "--ts", "out", "--jsonschema", "out/schema.json")
    checked = forstgen("api", "--jsonschema", "out/schema.json", "--check")

    assert done.err.splitlines()[-1] == "wrote out/schema.json"
    assert again.err.splitlines()[-1] == "out/schema.json is up to date"
    assert (checked.status, checked.out) == (0, "")
    assert "routes.Ping" in json.loads(Path("out/schema.json").read_text())["$defs"]


def test_a_stale_schema_is_seen_and_shown() -> None:
    forstgen("api", "--jsonschema", "schema.json")
    Path("api/ping.ft").write_text(SCHEMA.replace("count", "number"))
    checked = forstgen("api", "--jsonschema", "schema.json", "--check")
    shown = forstgen("api", "--jsonschema", "schema.json", "--diff")

    assert (checked.status, checked.out) == (1, "would update schema.json\n")
    assert "--- a/schema.json\n+++ b/schema.json\n" in shown.out
