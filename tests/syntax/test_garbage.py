"""Whatever the text is: no exception, spans within it, and time in proportion to its length."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.syntax.forms import DECLARATIONS, STATEMENTS, TYPES
from tests.syntax.sources import complaints

ROOT = Path(__file__).parents[2]
FILES = sorted(ROOT.glob("examples/**/*.ft"))
FORMS = [
    *DECLARATIONS,
    *(f"type T = {text}" for text in TYPES),
    *(f"is (x T) G {{ {text} }}" for text in STATEMENTS),
    *(f"func F() {{ {text} return x }}" for text in STATEMENTS),
]
WORDS = """
type func is error const var import package struct map interface chan ensure for in range if else or
return true nil A b $c d? a@b { } ( ) [ ] . , : ; = := ? | & * - + < > ! ... " ' ` // /* */
"s" `r` 'c' "\\q" 1 2.5 0x1 .Min( .Min {} () é \\ #
"""
PIECES = st.sampled_from([*WORDS.split(), " ", "\n", "\r\n", "\t", "\0", "\ufeff", "\x85"])


@pytest.mark.parametrize("text", FORMS)
def test_a_form_that_is_cut_anywhere(text: str) -> None:
    for end in range(len(text)):
        complaints(text[:end])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_that_is_cut_or_lacks_a_piece(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for at in range(0, len(text), 37):
        complaints(text[:at])
        complaints(text[:at] + text[at + 5 :])


@given(st.lists(PIECES, max_size=40))
def test_tokens_in_any_order(pieces: list[str]) -> None:
    complaints(" ".join(pieces))
    complaints("".join(pieces))


@given(st.lists(PIECES, max_size=30), st.sampled_from(FORMS), st.integers(0, 100))
def test_tokens_within_a_form(pieces: list[str], text: str, at: int) -> None:
    complaints(text[:at] + " ".join(pieces) + text[at:])


@given(st.text())
def test_any_text(text: str) -> None:
    complaints(text)


def test_random_bytes() -> None:
    for seed in range(200):
        complaints(random.Random(seed).randbytes(500).decode("latin-1"))


@pytest.mark.parametrize(
    "piece",
    [
        "type A = {",
        "type A = {\n",
        "error E {\n",
        "func F() {\n",
        "func F() { /*\n",
        "is (x T) G {\n",
        "type A =\n",
        "type A String\n",
        "; type A = Int",
        "type A = `\n",
        'type A = "\n',
        "/*",
        "/* */ /*",
        "//",
        '"',
        "`",
        "'",
        "{",
        "(",
        "}",
        ".",
        "a.",
        "a ",
        "?",
        ".Min(",
        ". /* */",
        "\\",
        "\n",
        " ",
        "\0",
        "return ",
    ],
)
def test_the_same_piece_many_times(piece: str) -> None:
    """30,000 times: what takes quadratic time is not over within the suite's patience."""
    complaints(piece * 30_000)
    complaints("type A = " + piece * 30_000)
    complaints("func F() { " + piece * 30_000)
    complaints("is (x T) G { " + piece * 30_000 + "}")
