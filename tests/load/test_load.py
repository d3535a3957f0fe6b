"""Which files are input, in which order, under which names, and what is said of bad ones."""

import os
from pathlib import Path

import pytest

from forstgen.diagnostics import Diagnostic
from forstgen.load import Selection, load
from forstgen.source import SourceFile


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(*paths: str, text: str = "package a\n") -> None:
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(text)


def loaded(*inputs: str, include: tuple[str, ...] = (), exclude: tuple[str, ...] = ()) -> list[str]:
    return [source.path for source in sources(*inputs, include=include, exclude=exclude)]


def sources(
    *inputs: str, include: tuple[str, ...] = (), exclude: tuple[str, ...] = ()
) -> tuple[SourceFile, ...]:
    selection = Selection(Path.cwd(), include, exclude)
    outcome = load([Path(path) for path in inputs], selection)
    assert outcome.diagnostics == ()
    return outcome.value or ()


def problem(*inputs: str) -> Diagnostic:
    outcome = load([Path(path) for path in inputs], Selection(Path.cwd()))
    [only] = outcome.diagnostics
    return only


def test_folders_are_searched_and_files_come_in_the_order_of_their_paths() -> None:
    write("in/b.ft", "in/a/z.ft", "in/a-b/x.ft", "in/notes.md", "in/A.ft")

    assert loaded("in") == ["in/A.ft", "in/a/z.ft", "in/a-b/x.ft", "in/b.ft"]


def test_the_order_and_overlap_of_the_inputs_do_not_matter() -> None:
    write("in/a.ft", "in/sub/b.ft", "other/c.ft")
    wanted = [(s.path, s.folders) for s in sources("in", "other")]

    assert [(s.path, s.folders) for s in sources("other", "in/sub", "in/a.ft", "in")] == wanted


def test_tool_and_hidden_folders_are_not_searched() -> None:
    write("in/a.ft", "in/.hidden/b.ft", "in/node_modules/c.ft", "in/build/d.ft", "in/.git/e.ft")
    write("in/.forst/f.ft", "in/x/node_modules/g.ft", "in/.swp.ft")

    assert loaded("in") == ["in/a.ft"]


def test_a_file_that_is_named_is_taken_wherever_it_lies() -> None:
    write("build/a.ft", "notes.txt")

    assert loaded("build/a.ft", "notes.txt") == ["build/a.ft", "notes.txt"]


def test_a_file_knows_the_folders_from_the_input_down() -> None:
    write("svc/routes/v1/a.ft")

    assert sources("svc")[0].folders == ("svc", "routes", "v1")
    assert sources("svc/routes/v1/a.ft")[0].folders == ("v1",)
    os.chdir("svc")
    assert sources(".")[0].folders == ("svc", "routes", "v1")


def test_paths_are_shown_from_the_current_folder_or_whole(here: Path) -> None:
    write("svc/a.ft", "elsewhere/x")
    os.chdir("elsewhere")

    assert loaded("../svc") == [f"{here.as_posix()}/svc/a.ft"]


@pytest.mark.parametrize(
    ("include", "exclude", "taken"),
    [
        ((), ("sub",), ["in/a.ft", "in/a_test.ft"]),
        ((), ("in/sub/",), ["in/a.ft", "in/a_test.ft"]),
        ((), ("*_test.ft",), ["in/a.ft", "in/sub/b.ft", "in/sub/deep/c.ft"]),
        ((), ("in/*/deep",), ["in/a.ft", "in/a_test.ft", "in/sub/b.ft"]),
        ((), ("**/deep/**",), ["in/a.ft", "in/a_test.ft", "in/sub/b.ft"]),
        (("in/*.ft",), (), ["in/a.ft", "in/a_test.ft"]),
        (("in/**/*.ft",), (), ["in/a.ft", "in/a_test.ft", "in/sub/b.ft", "in/sub/deep/c.ft"]),
        (("./in/sub",), ("c.ft",), ["in/sub/b.ft"]),
        (("**/[bc].ft",), (), ["in/sub/b.ft", "in/sub/deep/c.ft"]),
        (("{a,b}.ft",), (), ["in/a.ft", "in/sub/b.ft"]),
        (("[!b-z]*.ft",), (), ["in/a.ft", "in/a_test.ft"]),
        (("in/?.ft",), (), ["in/a.ft"]),
        (("in/a.f[t", "in/{a"), ("in/sub",), []),
    ],
)
def test_patterns_select_files(
    include: tuple[str, ...], exclude: tuple[str, ...], taken: list[str]
) -> None:
    write("in/a.ft", "in/a_test.ft", "in/sub/b.ft", "in/sub/deep/c.ft")
    outcome = load([Path("in")], Selection(Path.cwd(), include, exclude))

    assert [source.path for source in outcome.value or ()] == taken


def test_the_compilers_own_configuration_counts_from_its_own_folder() -> None:
    write("svc/in/a.ft", "svc/in/old/b.ft", "svc/in/new/c.ft")
    write(
        "svc/ftconfig.json",
        text='\ufeff{"files": {"include": ["in/**/*.ft"], "exclude": ["**/old/**"]}}',
    )

    assert loaded("svc/in") == ["svc/in/a.ft", "svc/in/new/c.ft"]
    assert loaded("svc/in", exclude=("new",)) == ["svc/in/a.ft"]


@pytest.mark.parametrize("text", ["{}", '{"files": null}', '{"files": {"include": []}, "x": 1}'])
def test_a_configuration_that_says_nothing_of_files_changes_nothing(text: str) -> None:
    write("in/a.ft")
    write("ftconfig.json", text=text)

    assert loaded("in") == ["in/a.ft"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"files": {"include": "a"}}', "config-value"),
        ('{"files": []}', "config-value"),
        ('{"files": {"exclude": [1]}}', "config-value"),
        ("[]", "config-value"),
        ('{"files": {', "config-syntax"),
        ("[" * 100_000, "config-syntax"),
        ("1" * 10_000, "config-syntax"),
    ],
)
def test_a_bad_compiler_configuration_is_told(text: str, code: str) -> None:
    write("in/a.ft")
    write("ftconfig.json", text=text)
    told = problem("in")

    assert (told.code, told.span and told.span.source.path) == (code, "ftconfig.json")


def test_a_byte_order_mark_is_no_text_and_line_ends_stay() -> None:
    Path("a.ft").write_bytes(b"\xef\xbb\xbfpackage a\r\n")

    assert sources("a.ft")[0].text == "package a\r\n"


def test_a_byte_that_is_not_utf_8_is_pointed_at() -> None:
    Path("a.ft").write_bytes("// größe\n// caf".encode() + b"\xe9 \xff\n")
    told = problem("a.ft")

    assert told.code == "not-utf-8"
    assert told.span is not None
    assert told.span.source.position(told.span.start) == (2, 7)
    assert "0xE9" in told.message


def test_utf_16_is_called_by_its_name() -> None:
    Path("a.ft").write_bytes("package a".encode("utf-16"))

    assert "UTF-16" in problem("a.ft").message


def test_a_path_that_does_not_exist_is_told() -> None:
    assert problem("nowhere").code == "input-not-found"
    assert problem("nul\0").code == "input-not-found"


def test_a_folder_without_forst_files_is_told() -> None:
    write("in/readme.md", "in/.hidden/a.ft")

    assert problem("in").code == "no-input"


def test_links_to_folders_are_not_followed_and_links_to_files_are() -> None:
    write("in/real/a.ft", "elsewhere/b.ft")
    Path("in/loop").symlink_to("..")
    Path("in/linked").symlink_to("../elsewhere")
    Path("in/b.ft").symlink_to("../elsewhere/b.ft")

    assert loaded("in") == ["in/b.ft", "in/real/a.ft"]


def test_a_folder_that_is_a_link_is_searched_when_it_is_the_input() -> None:
    write("real/a.ft")
    Path("in").symlink_to("real")

    assert loaded("in") == ["in/a.ft"]


def test_a_link_to_nowhere_or_to_itself_is_told() -> None:
    Path("in").mkdir()
    Path("in/a.ft").symlink_to("nothing.ft")
    assert problem("in").code == "cannot-read"

    Path("in/a.ft").unlink()
    Path("in/a.ft").symlink_to("a.ft")
    assert problem("in").code == "cannot-read"


def test_a_pipe_is_not_waited_for() -> None:
    os.mkfifo("a.ft")

    assert problem("a.ft").code == "cannot-read"


def test_a_file_name_that_is_not_utf_8_can_be_shown() -> None:
    name = os.fsdecode(b"in/\xff.ft")
    write(name)

    assert loaded("in") == [name]


def test_a_deep_folder_is_searched() -> None:
    deep = "/".join(["in", *["d"] * 300])
    write(f"{deep}/a.ft")

    assert loaded("in") == [f"{deep}/a.ft"]
