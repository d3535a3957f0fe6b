"""Remarks: what is recorded in which lock, and that no run loses any of it."""

import shutil
from pathlib import Path

import pytest

from forstgen.lock import Merged, Remark, merge_locks, read_lock, remarks_in, with_remarks
from tests.support.command import forstgen

SCHEMA = "package a\n\ntype A = { id: String.Min(1) }\n\nfunc Find(a A): A {\n  return a\n}\n"

BREAKS = SCHEMA.replace("Min(1)", "Min(2)")


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A configured schema that breaks what `before.lock` has, and a lock of it."""
    monkeypatch.chdir(tmp_path)
    Path("api").mkdir()
    Path("api/a.ft").write_text(SCHEMA)
    Path("forstgen.toml").write_text('input = "api"\n[ts]\nout = "out/ts"\n')
    assert forstgen("-q").status == 0
    shutil.copy("forst.lock", "before.lock")
    Path("api/a.ft").write_text(BREAKS)
    assert forstgen("-q").status == 0


def lock() -> str:
    return Path("forst.lock").read_text()


@pytest.mark.parametrize("flag", ["--accept", "--compatible"])
def test_what_other_inputs_break_is_not_recorded_in_the_lock_of_the_configuration(
    flag: str,
) -> None:
    for place, text in (("was", SCHEMA), ("is", BREAKS)):
        Path(place).mkdir()
        Path(place, "a.ft").write_text(text)
    before = lock()
    done = forstgen("breaking", "is", "--against", "was", flag)
    named = forstgen("breaking", "is", "--against", "was", flag, "--lock", "other.lock")

    assert done.status == 2
    assert "error[missing-target]: There is no lock of these inputs" in done.err
    assert lock() == before
    assert named.status == (0 if flag == "--accept" else 1)
    assert Path("other.lock").exists()


def test_what_the_lock_accepts_is_not_accepted_of_other_inputs() -> None:
    assert forstgen("breaking", "--against", "before.lock", "--accept").status == 0
    shutil.copytree("api", "copy")

    assert forstgen("breaking", "copy", "--against", "before.lock").status == 1


def test_naming_the_inputs_of_the_configuration_is_naming_no_others() -> None:
    assert forstgen("breaking", "./api", "--against", "before.lock", "--accept").status == 0
    assert "\naccept " in lock()
    assert forstgen("breaking", "api/", "--against", "before.lock").status == 0


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x00"])
def test_what_parts_lines_for_others_parts_none_in_a_lock(separator: str) -> None:
    about = f'type-changed a.A ("p{separator}q")'
    text = with_remarks(lock(), [Remark("accept", "a" * 12, about)])
    [kept] = remarks_in(text)

    assert separator not in text
    assert str(kept) == str(Remark("accept", "a" * 12, about))
    assert read_lock("forst.lock", text).diagnostics == ()
    assert read_lock("forst.lock", text.replace("\n", "\r\n")).diagnostics == ()
    assert merge_locks(lock(), text, lock()) == Merged(text, ())


def test_a_break_of_odd_texts_can_be_accepted() -> None:
    odd = 'package a\n\ntype Q = { z: Int }\n\ntype T = { a: "p\u2028q" | Int | Q }\n'
    Path("api/a.ft").write_text(odd)
    assert forstgen("--lock", "odd.lock", "-q").status == 0
    Path("api/a.ft").write_text(odd.replace("| Q", '| "new" | Q'))
    assert forstgen("-q").status == 0
    assert forstgen("breaking", "--against", "odd.lock", "--accept").status == 0

    assert "\naccept " in lock()
    assert forstgen("verify", "out/ts", "--against", "forst.lock").status == 0
    assert forstgen("breaking", "--against", "odd.lock").status == 0


FUTURE = "future 123 abc"


def test_a_lock_of_a_newer_format_is_left_as_it_is() -> None:
    newer = lock().replace("# forst.lock 1.", "# forst.lock 2.") + f"\n{FUTURE}\n"
    Path("forst.lock").write_text(newer)
    told = "forst.lock:1:1: error[lock-syntax]: The lock has format 2, and this version"
    runs = [
        forstgen(),
        forstgen("--check"),
        forstgen("breaking", "--against", "before.lock", "--accept"),
        forstgen("breaking", "--against", "forst.lock"),
        forstgen("verify", "out/ts", "--against", "forst.lock"),
    ]

    for done in runs:
        assert (done.status, told in done.err) == (1, True), done
        assert "help: update forstgen" in done.err
    assert lock() == newer
    assert merge_locks(newer, newer, newer) is None


@pytest.mark.parametrize(
    "line",
    [FUTURE, "accept zzz value-added a.A.id", "accept 0123456789ab", "compatible - a.Find()"],
)
def test_a_line_that_is_not_understood_is_told_and_kept(line: str) -> None:
    head, first, rest = lock().partition("\na.A ")
    text = f"{head}\n{line}\n{first}{rest}"
    Path("forst.lock").write_text(text)
    for done in (forstgen(), forstgen("breaking", "--against", "before.lock", "--accept")):
        assert done.status == 1
        assert "forst.lock:5:1: error[lock-syntax]: forstgen writes no such line" in done.err
        assert f"5 | {line}\n" in done.err
    assert lock() == text
    assert merge_locks(text, text, text) is None

    Path("forst.lock").write_text(text.replace(f"{line}\n", ""))

    assert forstgen("-q").status == 0


def test_the_driver_leaves_both_sides_of_what_it_does_not_understand(tmp_path: Path) -> None:
    base = lock().replace("# forst.lock 1.", "# forst.lock 2.")
    texts = {"base": base, "ours": base + "\nfuture 1\n", "theirs": base + "\nfuture 2\n"}
    for name, text in texts.items():
        Path(name).write_text(text)
    done = forstgen("merge-driver", "base", "ours", "theirs", "forst.lock")

    assert done.status == 1
    assert "future 1\n" in Path("ours").read_text()
    assert "future 2\n" in Path("ours").read_text()


@pytest.mark.parametrize("content", [b"", b"\n", b"\x00\xff\x00 no lock", b"# forst.lock"])
def test_the_remedy_for_what_is_no_lock_can_be_followed(content: bytes) -> None:
    Path("forst.lock").write_bytes(content)
    done = forstgen("verify", "out/ts", "--against", "forst.lock")
    refused = forstgen()

    assert "error[lock-syntax]: This is not a lock" in done.err
    assert "move it away and run `forstgen`" in done.err
    assert "error[foreign-file]: `forst.lock`" in refused.err
    assert "move it away or delete it" in refused.err

    Path("forst.lock").unlink()

    assert forstgen("-q").status == 0
    assert forstgen("verify", "out/ts", "--against", "forst.lock").status == 0


def test_a_lock_that_was_cut_is_not_one_of_fewer_declarations() -> None:
    whole = lock()
    for end in (whole.index("\na.A "), whole.index("\na.Find"), len(whole) - len("end.\n")):
        Path("forst.lock").write_text(whole[:end])
        done = forstgen("breaking", "--against", "forst.lock")

        assert done.status == 1
        assert "The lock does not end with `# The end.`: it was cut" in done.err
        assert forstgen("verify", "out/ts", "--against", "forst.lock").status == 1
        assert merge_locks(whole, whole, whole[:end]) is None
        assert forstgen("-q").status == 0
        assert lock() == whole
