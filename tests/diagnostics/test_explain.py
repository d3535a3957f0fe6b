"""`docs/diagnostics.md` is true: each code has its section, each example is the mistake that it is
said to be, each remedy works; `forstgen explain` prints it.

An example is a run of `forst` blocks with nothing between them. The first one of a section is the
mistake, the second the same program mended. A block is the file that its first line names in a
comment, or the only one.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from forstgen.cli import run
from forstgen.diagnostics import CODES, Severity
from tests.support.command import forstgen
from tests.support.generation import write
from tests.support.markdown import blocks_of

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "diagnostics.md").read_text(encoding="utf-8")

MAX_LINES = 12

OF_THE_SURROUNDINGS = {
    "breaking-change",
    "cannot-read",
    "cannot-write",
    "config-syntax",
    "config-unknown-key",
    "config-unreadable",
    "config-value",
    "edited-output",
    "foreign-file",
    "incomplete-output",
    "input-not-found",
    "lock-syntax",
    "missing-input",
    "missing-target",
    "missing-toolchain",
    "no-input",
    "not-an-output",
    "not-utf-8",
    "output-not-a-folder",
    "output-overlap",
    "path-collision",
    "stale-output",
    "unknown-target",
    "unknown-version",
    "unsafe-path",
    "validator-failed",
    "values-file",
    "version-mismatch",
}
"""Codes that no Forst text can cause."""

TOO_LARGE_TO_SHOW = {"nesting-too-deep", "shape-too-large", "union-too-large"}

_EXAMPLE = re.compile(r"(?:^```forst\n.*?^```\n\n?)+", re.MULTILINE | re.DOTALL)
_PATH = re.compile(r"// (\S+\.ft)\n")

Files = Mapping[str, str]


@dataclass(frozen=True)
class Section:
    code: str
    text: str

    @property
    def examples(self) -> list[Files]:
        return [files_of(example[0]) for example in _EXAMPLE.finditer(self.text)]


def files_of(example: str) -> Files:
    named = [(_PATH.match(block.text), block.text) for block in blocks_of(example)]
    return {path[1] if path else "input.ft": text for path, text in named}


INTRODUCTION, *_PARTS = re.split(r"^## ", PAGE, flags=re.MULTILINE)
SECTIONS = [Section(*part.split("\n", 1)) for part in _PARTS]
MISTAKES = [section for section in SECTIONS if section.examples]
MENDED = [section for section in MISTAKES if len(section.examples) > 1]


def code_of(section: Section) -> str:
    return section.code


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def told(files: Files, capsys: pytest.CaptureFixture[str]) -> tuple[int, Sequence[str]]:
    """The exit status, and the codes of what is said about `files`, for all targets."""
    write(Path("schema"), files)
    packages = ("--ts", "out/ts", "--py", "out/py", "--go", "out/go")
    outputs = (*packages, "--jsonschema", "out/schema.json")
    status = run(["schema", *outputs, "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    return status, [diagnostic["code"] for diagnostic in found["diagnostics"]]


def test_every_code_has_a_section_in_alphabetical_order() -> None:
    assert [section.code for section in SECTIONS] == sorted(CODES)


def test_only_what_cannot_be_shown_has_no_example() -> None:
    without = {section.code for section in SECTIONS if not section.examples}

    assert without == OF_THE_SURROUNDINGS | TOO_LARGE_TO_SHOW


@pytest.mark.parametrize("section", SECTIONS, ids=code_of)
def test_a_section_is_short_and_plain(section: Section) -> None:
    lines = [line for line in section.text.splitlines() if line]

    assert len(lines) <= MAX_LINES
    assert [line for line in lines if len(line) > 80] == []
    assert len(section.examples) <= 2
    assert re.findall(r"\]\(|\*\*|<[a-z]", section.text) == [], "a terminal shows this as it is"


@pytest.mark.parametrize("section", MISTAKES, ids=code_of)
def test_an_example_is_the_mistake(section: Section, capsys: pytest.CaptureFixture[str]) -> None:
    is_error = CODES[section.code][0] is Severity.ERROR
    status, codes = told(section.examples[0], capsys)

    assert (status, set(codes)) == (int(is_error), {section.code})


@pytest.mark.parametrize("section", MENDED, ids=code_of)
def test_a_mended_example_is_fine(section: Section, capsys: pytest.CaptureFixture[str]) -> None:
    mistake, mended = section.examples

    assert told({**mistake, **mended}, capsys) == (0, [])


def test_the_introduction_names_the_warnings() -> None:
    [listed] = re.findall(r"These are\s+warnings: (.*?)\.", INTRODUCTION, re.DOTALL)
    warnings = {code for code, (severity, _) in CODES.items() if severity is Severity.WARNING}

    assert set(re.findall(r"`(.*?)`", listed)) == warnings


def test_pages_that_are_named_exist() -> None:
    """On the page, and wherever the program may tell somebody to look."""
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "forstgen").rglob("*.py")]
    named = {name for text in (PAGE, *sources) for name in re.findall(r"\bdocs/[\w/.-]+\.md", text)}

    assert "docs/configuration.md" in named
    assert {name for name in named if not (ROOT / name).is_file()} == set()


@pytest.mark.parametrize("section", SECTIONS, ids=code_of)
def test_explain_prints_the_section(section: Section, capsys: pytest.CaptureFixture[str]) -> None:
    severity, title = CODES[section.code]
    status = run(["explain", section.code])
    printed = capsys.readouterr().out
    written = [line for line in section.text.splitlines() if line and not line.startswith("```")]

    assert status == 0
    assert printed.startswith(f"{section.code} ({severity.value})\n{title}\n\n")
    assert [line.removeprefix("    ") for line in printed.splitlines()[3:] if line] == [
        line.removeprefix("    ") for line in written
    ]


def test_explain_prints_examples_indented() -> None:
    done = forstgen("explain", "mixed-value-group")

    assert (done.status, done.err) == (0, "")
    assert done.out == (
        "mixed-value-group (error)\n"
        "A value group with values of several types\n"
        "\n"
        "The values of a group have one type: all texts, all whole numbers, and so on.\n"
        "\n"
        '    type Size = (Small = "s", Medium = 2)\n'
        "\n"
        "Write them all alike:\n"
        "\n"
        '    type Size = (Small = "s", Medium = "m")\n'
    )


def test_explain_alone_lists_all_codes_with_their_titles() -> None:
    done = forstgen("explain")
    listed = [line.split(maxsplit=1) for line in done.out.splitlines()]

    assert (done.status, done.err) == (0, "")
    assert listed == [[code, title] for code, (_, title) in sorted(CODES.items())]


@pytest.mark.parametrize(
    ("code", "remedy"),
    [
        ("unknown-typ", "did you mean `unknown-type`?"),
        ("unknown_type", "did you mean `unknown-type`?"),
        ("E0042", "`forstgen explain` lists all codes"),
    ],
)
def test_an_unknown_code_is_wrong_usage(code: str, remedy: str) -> None:
    done = forstgen("explain", code)

    assert (done.status, done.out) == (2, "")
    assert done.err.endswith(f"error: there is no code `{code}`; {remedy}\n")
