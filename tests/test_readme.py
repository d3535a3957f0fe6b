"""What the pages say is true: every command in them is run, every file in them is used.

- A `sh` block holds set-up commands: tasks of `dev.py`. They are checked, not run, because they run
  these tests.
- A block with a file name behind its language is written to that file.
- A `console` block is run in a folder that has a copy of `examples/` and the page's files, in
  order, one folder for each page. What the page shows as output is what the command prints; a line
  `...` stands for any lines. A command that fails is followed by `$ echo $?`.
- A `forst` block of `docs/diagnostics.md` is what its section says: `diagnostics/test_explain.py`.
- A block without a language is a drawing. Anything else would be an example that nobody runs.
"""

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

import dev
from dev import search_path
from tests.support.markdown import Block, Command, blocks_of, commands_of
from tests.support.toolchains import go, mypy, node, python, tsc

PAGES = sorted(
    [*dev.ROOT.glob("*.md"), *dev.ROOT.glob("docs/**/*.md")],
    key=lambda page: page.relative_to(dev.ROOT).parts,
)
README = blocks_of((dev.ROOT / "README.md").read_text(encoding="utf-8"))
SHELL = "/bin/sh"


def setup_commands(blocks: tuple[Block, ...]) -> list[str]:
    return [line for block in blocks if block.language == "sh" for line in block.text.splitlines()]


def page_name(page: Path) -> str:
    return page.relative_to(dev.ROOT).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=page_name)
def test_every_block_of_a_page_can_be_checked(page: Path) -> None:
    known = {"", "sh", "console"} | ({"forst"} if page.name == "diagnostics.md" else set())
    for block in blocks_of(page.read_text(encoding="utf-8")):
        checked = block.language in known or block.file is not None

        assert checked, f"{page_name(page)}:{block.line}: nobody checks this block"


@pytest.mark.parametrize("page", PAGES, ids=page_name)
def test_setup_commands_are_tasks_of_this_checkout(page: Path) -> None:
    for command in setup_commands(blocks_of(page.read_text(encoding="utf-8"))):
        interpreter, script, task, *_ = command.split()

        assert (interpreter, script) == ("python3", "dev.py"), command
        assert task in dev.TASKS, command


def test_the_readme_sets_up_and_runs_with_one_line_each() -> None:
    assert setup_commands(README)[:2] == ["python3 dev.py example", "python3 dev.py test"]


def test_ci_runs_the_tests_as_the_readme_says() -> None:
    assert f'command="{setup_commands(README)[1]}"' in (dev.ROOT / ".ci/run").read_text()


def test_the_example_task_runs_a_command_that_the_readme_explains() -> None:
    shown = [
        command.text
        for block in README
        if block.language == "console"
        for command in commands_of(block)
    ]

    assert dev.EXAMPLE in shown


@pytest.mark.toolchain
@pytest.mark.parametrize("page", PAGES, ids=page_name)
def test_commands_print_what_the_page_shows(page: Path, tmp_path: Path, programs: Path) -> None:
    shutil.copytree(dev.ROOT / "examples", tmp_path / "examples")
    blocks = blocks_of(page.read_text(encoding="utf-8"))
    write_files(blocks, tmp_path)
    status = 0
    for line, command in console_commands(blocks):
        place = f"{page_name(page)}:{line}: {command.text}"
        if status != 0:
            assert command.text == "echo $?", f"{place}: the command before it failed"
        status, printed = run_in_shell(command.text, status, tmp_path, programs)

        assert matches(command.output, printed), f"{place}\n{printed}"
    assert status == 0, f"{page_name(page)}: the last command failed"


def write_files(blocks: Sequence[Block], folder: Path) -> None:
    for block in blocks:
        if block.file is not None:
            (folder / block.file).parent.mkdir(parents=True, exist_ok=True)
            (folder / block.file).write_text(block.text, encoding="utf-8")


def console_commands(blocks: Sequence[Block]) -> Iterator[tuple[int, Command]]:
    for block in blocks:
        if block.language == "console":
            for command in commands_of(block):
                yield block.line, command


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of what a reader has on the search path: ours, whatever the machine has."""
    folder = tmp_path_factory.mktemp("bin")
    commands = {
        "forstgen": (dev.VENV / "bin" / "forstgen",),
        "python": python.installed(),
        "mypy": mypy.installed(),
        "go": go().installed(),
        "node": node.installed(),
        "npm": (*node.installed(), dev.NPM),
        "tsc": tsc().installed(),
    }
    for name, command in commands.items():
        script = folder / name
        script.write_text(f'#!{SHELL}\nexec {shlex.join(map(str, command))} "$@"\n')
        script.chmod(0o755)
    return folder


def run_in_shell(command: str, status_before: int, folder: Path, programs: Path) -> tuple[int, str]:
    environment = go().surroundings({"PATH": search_path(programs)})
    process = subprocess.run(
        (SHELL, "-c", f"(exit {status_before}); {command}"),
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    return process.returncode, process.stdout


def matches(shown: str, printed: str) -> bool:
    """Whether `printed` is what the page shows; a line `...` in `shown` stands for any lines."""
    parts = re.split(r"^\.\.\.\n", shown, flags=re.M)
    return re.fullmatch(r"(?:.*\n)*?".join(map(re.escape, parts)), printed) is not None


@pytest.mark.parametrize(
    ("shown", "printed", "verdict"),
    [
        ("a\n", "a\n", True),
        ("a\n", "a\nb\n", False),
        ("", "a\n", False),
        ("a\n...\n", "a\nb\nc\n", True),
        ("...\nc\n", "a\nb\n", False),
        ("a\n...\nc\n", "a\nc\n", True),
    ],
)
def test_shown_output_is_compared_line_by_line(shown: str, printed: str, verdict: bool) -> None:
    assert matches(shown, printed) is verdict
