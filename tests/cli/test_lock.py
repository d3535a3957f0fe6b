"""`forst.lock` as a part of generating: when it is written, checked, and left alone."""

import json
import shutil
from pathlib import Path

import pytest

from forstgen import api
from tests.support.command import forstgen

SCHEMA = "package a\n\ntype A = { id: String.Min(1) }\n"

FUNCTION = f"{SCHEMA}\nfunc Find(a A): A {{\n  return a\n}}\n"

CONFIG = 'input = "api"\n[ts]\nout = "out/ts"\n'


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("api").mkdir()
    Path("api/a.ft").write_text(SCHEMA)
    Path("forstgen.toml").write_text(CONFIG)
    return tmp_path


def test_a_configured_run_writes_the_lock_beside_the_configuration() -> None:
    Path("deeper").mkdir()
    first = forstgen(cwd=Path("deeper"))
    again = forstgen()

    assert "forst.lock" in first.err
    assert "forst.lock is up to date\n" in again.err
    assert "\na.A " in Path("forst.lock").read_text()


def test_check_and_diff_cover_it() -> None:
    forstgen()
    Path("api/a.ft").write_text(SCHEMA.replace("Min(1)", "Min(2)"))
    checked = forstgen("--check")
    records = json.loads(forstgen("--check", "--format", "json").out)["diagnostics"]
    shown = forstgen("--diff")

    assert checked.status == 1
    assert "would update forst.lock\n" in checked.out
    assert "forst.lock" in [record["path"] for record in records]
    assert "+a.A " in shown.out
    assert "Min(1,)" in Path("forst.lock").read_text()


def test_it_holds_meaning_only() -> None:
    forstgen()
    before = Path("forst.lock").read_bytes()
    Path("api/a.ft").rename("api/renamed.ft")
    Path("api/renamed.ft").write_text(SCHEMA.replace("type", "\r\n// What it is.\r\ntype"))

    forstgen()

    assert Path("forst.lock").read_bytes() == before


def test_other_inputs_leave_it_alone() -> None:
    forstgen()
    before = Path("forst.lock").read_bytes()
    Path("part").mkdir()
    Path("part/b.ft").write_text("package b\n\ntype B = { id: Int }\n")

    assert forstgen("part", "--ts", "elsewhere").status == 0
    assert Path("forst.lock").read_bytes() == before


def test_without_a_configuration_it_is_written_where_it_is_asked_for() -> None:
    Path("forstgen.toml").unlink()

    assert forstgen("api", "--ts", "out/ts").status == 0
    assert not Path("forst.lock").exists()
    assert not Path("api/forst.lock").exists()

    assert forstgen("api", "--lock", "locks/a.lock").err == "wrote locks/a.lock\n"
    assert api.check("api", lock="locks/a.lock").changed == ()
    assert api.generate("api", lock="b.lock").changed == (Path("b.lock"),)
    assert Path("b.lock").read_bytes() == Path("locks/a.lock").read_bytes()


def test_a_file_of_that_name_that_is_somebody_elses_stays() -> None:
    Path("forst.lock").write_text("mine\n")
    done = forstgen()

    assert done.status == 1
    assert "error[foreign-file]: `forst.lock` was not written by forstgen" in done.err
    assert Path("forst.lock").read_text() == "mine\n"
    assert not Path("out").exists()


def test_conflict_markers_in_it_are_mended_by_the_next_run() -> None:
    forstgen()
    whole = Path("forst.lock").read_text()
    head, line, rest = whole.partition("\na.A ")
    Path("forst.lock").write_text(f"<<<<<<< ours\n{head}{line}{rest}=======\n>>>>>>> theirs\n")

    assert forstgen().status == 0
    assert Path("forst.lock").read_text() == whole


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Min(1,)", "Min(2,)"),
        ("Min(1,)", "Mim(1,)"),
        ("Min(1,)", "Min(1)"),
        ("Min(1,)", 'Min("a",)'),
        ("Min(1,)", "Min(1,2,)"),
        ("Min(1,)", "Min(1,),DeclType(a.B,)"),
        ("PrimitiveType(String,)", "DeclType(a.B,)"),
        ("PrimitiveType(String,)", "PrimitiveType(Strong,)"),
        ("ShapeDecl(a.A,", "ShapeDecl(a.B,"),
        ("ShapeDecl", "ShapeDecl" + "(" * 5000),
        ("a.A ", "a.B "),
        ("[Field", "[[Field"),
        ('"id","id"', '"id",null'),
        ("ShapeDecl(", "Decl("),
    ],
)
def test_an_edited_line_is_told_with_its_place(old: str, new: str) -> None:
    forstgen()
    text = Path("forst.lock").read_text()
    Path("forst.lock").write_text(text.replace(old, new))
    done = forstgen("verify", "out/ts", "--against", "forst.lock")

    assert old in text
    assert done.status == 1
    assert "forst.lock:5:1: error[lock-syntax]: " in done.err


def test_a_break_that_was_accepted_stays_accepted() -> None:
    Path("api/a.ft").write_text(FUNCTION)
    forstgen()
    shutil.copy("forst.lock", "before.lock")
    Path("api/a.ft").write_text(FUNCTION.replace("Min(1)", "Min(2)"))
    forstgen()
    refused = forstgen("breaking", "--against", "before.lock")
    accepted = forstgen("breaking", "--against", "before.lock", "--accept")
    Path("api/a.ft").write_text(FUNCTION.replace("Min(1)", "Min(2)") + "\n// a comment\n")
    forstgen()
    later = forstgen("breaking", "--against", "before.lock")
    [remark] = [line for line in Path("forst.lock").read_text().splitlines() if "accept" in line]

    assert (refused.status, accepted.status, later.status) == (1, 0, 0)
    assert "breaking change (1 accepted)" in later.out
    assert remark.split()[0] == "accept"
    assert forstgen("--check").status == 0
    assert forstgen("verify", "out/ts", "--against", "forst.lock").status == 0


def test_another_break_is_not_accepted_with_it() -> None:
    Path("api/a.ft").write_text(FUNCTION)
    forstgen()
    shutil.copy("forst.lock", "before.lock")
    Path("api/a.ft").write_text(FUNCTION.replace("Min(1)", "Min(2)"))
    assert forstgen("breaking", "--against", "before.lock", "--accept").status == 0
    Path("api/a.ft").write_text(FUNCTION.replace("Min(1)", "Min(3)"))

    assert forstgen("breaking", "--against", "before.lock").status == 1


def test_nothing_is_accepted_without_a_lock() -> None:
    forstgen()
    Path("forstgen.toml").unlink()
    done = forstgen("breaking", "api", "--against", "forst.lock", "--accept")

    assert done.status == 2
    assert "error[missing-target]: There is no lock of these inputs" in done.err
    assert forstgen("breaking", "api", "--against", "api", "--lock", "x.lock").status == 0
