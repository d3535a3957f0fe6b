"""Wrong usage ends with 2 and words that help; nothing ends with a traceback."""

import errno
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import forstgen as library
from tests.support.command import environment, forstgen


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.ft").write_text("package a\n\ntype T = { id: String }\n")
    (tmp_path / "bad.ft").write_text("package a\n\ntype T = { id: Strng }\n")
    return tmp_path


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_is_one_line(option: str) -> None:
    assert forstgen(option).out == f"forstgen {library.__version__}\n"


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_shows_options_commands_and_an_example(option: str) -> None:
    done = forstgen(option)

    assert done.status == 0
    for part in ("--ts DIR", "--check", "explain", "Example:\n", "forstgen schema --ts"):
        assert part in done.out
    assert "--ts DIR" in forstgen("generate", "--help").out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "There is nothing to read"),
        (["a.ft"], "There is nothing to generate"),
        (["nowhere", "--ts", "out"], "There is no file or folder `nowhere`"),
        (["a.ft", "--tss", "out"], "No such option"),
        (["a.ft", "--ts"], "requires an argument"),
        (["a.ft", "--ts", ""], "'--ts': it is empty"),
        (["", "--ts", "out"], "'[PATH]...': it is empty"),
        (["a.ft", "--ts", "o", "--format", "xml"], "'xml' is not one of"),
        (["a.ft", "--ts", "o", "--diff", "--format", "json"], "--diff shows text"),
        (["a.ft", "--out", "rust"], "`rust` is not TARGET=DIR"),
        (["a.ft", "--out", "tss=o"], "did you mean `ts`?"),
        (["explain", "unknown-tpe"], "did you mean `unknown-type`?"),
        (["dump"], "Missing argument"),
        (["dump", "a.ft", "--stage", "view", "--target", "rust"], "there is no target `rust`"),
        (["--config", "none.toml"], "Cannot read the configuration `none.toml`"),
    ],
)
def test_wrong_usage_says_what_is_wrong(arguments: list[str], told: str) -> None:
    done = forstgen(*arguments)

    assert (done.status, done.out) == (2, "")
    assert told in done.err


def test_a_wrong_configuration_is_wrong_usage() -> None:
    Path("forstgen.toml").write_text("[ts]\npackge = 'x'\n")
    done = forstgen("a.ft", "--ts", "out")

    assert done.status == 2
    assert "forstgen.toml:2:1: error[config-unknown-key]: There is no key `ts.packge`" in done.err
    assert "help: did you mean `package`?" in done.err


def test_a_folder_without_forst_is_a_problem_of_the_input() -> None:
    Path("empty").mkdir()

    assert forstgen("empty", "--ts", "out").status == 1


def test_an_output_that_is_a_file_is_told() -> None:
    done = forstgen("a.ft", "--ts", "bad.ft")

    assert done.status == 1
    assert "error[output-not-a-folder]: The output `bad.ft` is not a folder" in done.err


def test_a_code_is_explained() -> None:
    done = forstgen("explain", "unknown-type")

    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("unknown-type (error)\n")
    assert "unknown-type" in forstgen("explain").out


@pytest.mark.parametrize(
    ("stage", "part"),
    [
        ("ast", "TypeDecl("),
        ("ir", "ShapeDecl("),
        ("view --target ts", "Interface("),
        ("view --target py", "Model("),
        ("view --target go", "Struct("),
    ],
)
def test_every_stage_can_be_dumped(stage: str, part: str) -> None:
    done = forstgen("dump", "a.ft", "--stage", *stage.split())

    assert (done.status, done.err) == (0, "")
    assert part in done.out
    assert "span=" not in done.out


def test_a_dump_of_a_wrong_input_says_what_is_wrong() -> None:
    done = forstgen("dump", "bad.ft")

    assert done.status == 1
    assert "error[unknown-type]" in done.err


def test_a_reader_that_goes_away_is_no_problem() -> None:
    shell = f"{sys.executable} -m forstgen a.ft --ts out --diff | head -1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", shell], env=environment({}), capture_output=True, text=True, check=False
    )

    assert done.stdout.startswith("diff --git")
    assert "Exception" not in done.stderr
    assert done.returncode in (0, 141)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")
def test_a_full_disk_under_the_output_is_told() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "forstgen", "a.ft", "--ts", "out", "--format", "json"],
            env=environment({}),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert done.returncode == 1
    assert done.stderr == f"error: cannot write the output: {os.strerror(errno.ENOSPC)}\n"


def test_closed_streams_are_no_problem() -> None:
    shell = f"{sys.executable} -m forstgen bad.ft --ts out >&- 2>&-"
    done = subprocess.run(["bash", "-c", shell], env=environment({}), check=False)

    assert done.returncode == 1


def on_a_terminal(**more: str) -> str:
    """What `forstgen bad.ft` writes where standard error is a terminal."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "forstgen", "bad.ft", "--ts", "out"]
    subprocess.run(command, env=environment(more), stderr=theirs, check=False)
    os.close(theirs)
    written = b""
    try:
        while piece := os.read(ours, 4096):
            written += piece
    except OSError:  # how a terminal of Linux says that nobody writes to it any more
        pass
    os.close(ours)
    return written.decode()


def test_colors_are_for_terminals_that_want_them() -> None:
    assert "\x1b[" in on_a_terminal(TERM="xterm")
    assert "\x1b[" not in on_a_terminal(TERM="xterm", NO_COLOR="1")
    assert "\x1b[" not in on_a_terminal(TERM="dumb")
    assert "\x1b[" not in forstgen("bad.ft", "--ts", "out", env={"TERM": "xterm"}).err


def test_a_terminal_that_is_not_utf_8_gets_what_it_can_show() -> None:
    Path("bad.ft").write_text("package a\n\n// größe 名\ntype T = { größe: Strng } // 名\n")
    done = forstgen("bad.ft", "--ts", "out", env={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"})

    assert done.status == 1
    assert "gr\\xf6\\xdfe: Strng } // \\u540d" in done.err


PLUGIN = """
import os, signal
from types import SimpleNamespace

def render(program, options, compatible):
    {body}

backend = SimpleNamespace(target="odd", check=lambda program, options: (), render=render)
"""

OPTIONS = """
from dataclasses import dataclass

@dataclass(frozen=True)
class Options:
    loud_mode: bool = False
"""


def install(body: str) -> None:
    """A package that brings the target `odd`, as pip would lay it out in `site/`."""
    package = Path("site/forst_odd")
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(PLUGIN.format(body=body))
    (package / "options.py").write_text(OPTIONS)
    info = Path("site/forst_odd-1.0.dist-info")
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: forst-odd\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[forstgen.backends]\nodd = forst_odd\n")


def with_plugin(*arguments: str, **more: str) -> tuple[int, str]:
    path = f"{environment({})['PYTHONPATH']}{os.pathsep}{Path('site').absolute()}"
    done = forstgen(*arguments, env={"PYTHONPATH": path, **more})
    return done.status, done.err


FILES = """from forstgen.backends.base import GeneratedFile
    from pathlib import PurePosixPath
    names = [t.name.name for p in program.packages for t in p.types]
    text = " ".join(names).upper() if options.loud_mode else " ".join(names)
    return (GeneratedFile(PurePosixPath("names.txt"), text),)"""


def test_a_target_of_another_package_is_found_by_its_name() -> None:
    install(FILES)

    assert with_plugin("a.ft", "--out", "odd=out")[0] == 0
    assert Path("out/names.txt").read_text() == "T"


def test_a_target_of_another_package_is_configured_like_ours() -> None:
    install(FILES)
    Path("a.ft").write_text("package a\n\ntype thing = { id: String }\n")
    Path("forstgen.toml").write_text('input = "a.ft"\n[odd]\nout = "out"\nloud-mode = true\n')
    assert with_plugin()[0] == 0
    assert Path("out/names.txt").read_text() == "THING"

    Path("forstgen.toml").write_text('input = "a.ft"\n[odd]\nout = "out"\nlaud-mode = true\n')
    status, told = with_plugin()
    assert status == 2
    assert "There is no key `odd.laud-mode`" in told
    assert "did you mean `loud-mode`?" in told


def test_an_exception_is_called_a_bug_and_not_shown_unless_asked_for() -> None:
    install("raise RuntimeError('something odd')")
    status, told = with_plugin("a.ft", "--out", "odd=out")

    assert status == 70
    assert "this is a bug in forstgen" in told
    assert "RuntimeError: something odd" in told
    assert "Please report it" in told
    assert "FORSTGEN_TRACEBACK=1" in told
    shown = with_plugin("a.ft", "--out", "odd=out", FORSTGEN_TRACEBACK="1")
    assert shown[0] == 70
    assert "Traceback (most recent call last)" in shown[1]


def test_an_interrupt_ends_quietly() -> None:
    install(f"os.kill(os.getpid(), {int(signal.SIGINT)})\n    import time; time.sleep(30)")

    status, told = with_plugin("a.ft", "--out", "odd=out")

    assert (status, told.strip()) == (130, "")
    assert not Path("out").exists()


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    shell = f"mkdir gone; cd gone; rmdir ../gone; {sys.executable} -m forstgen ../a.ft --ts ../out"
    done = subprocess.run(
        ["bash", "-c", shell], env=environment({}), capture_output=True, text=True, check=False
    )

    assert done.returncode == 2
    assert done.stderr == "error: the current folder does not exist any more\n"
