"""The generated table is current, and runs as Lark runs the grammar."""

import json
from pathlib import Path

import pytest

from grammar.compile_tables import GRAMMAR, TABLES, tables
from tests.syntax.forms import DECLARATIONS, STATEMENTS, TYPES
from tests.syntax.oracle import own_driver, plain_lark
from tests.syntax.sources import complaints

ROOT = Path(__file__).parents[2]
SNIPPETS = {
    snippet["src"]: snippet["accepted"]
    for line in (ROOT / "tests/corpus/forst-syntax.jsonl").read_text(encoding="utf-8").splitlines()
    for snippet in [json.loads(line)]
}
FILES = sorted(
    path
    for folder in ("examples", "snapshots")
    for path in ROOT.glob(f"{folder}/**/*.ft")
    if path.parent.name != "nesting_too_deep"  # Lark has no limit
)


def assert_read_alike(text: str, rule: str = "declaration") -> None:
    """Rule after rule, each from the end of the one before, up to one that cannot be read."""
    position = 0
    while True:
        own = own_driver(text, rule, position)

        assert own == plain_lark(text, rule, position)
        if own is None:
            return
        position = own[1]


def test_the_table_is_the_grammars() -> None:
    made = tables(GRAMMAR.read_text(encoding="utf-8"))

    assert TABLES.read_text(encoding="utf-8") == made, "run `python -m grammar.compile_tables`"


@pytest.mark.parametrize("text", [text for text, accepted in SNIPPETS.items() if accepted])
def test_what_the_compiler_accepts_is_accepted(text: str) -> None:
    assert complaints(text) == []


@pytest.mark.parametrize("text", [*SNIPPETS, *DECLARATIONS, *(f"type T = {t}" for t in TYPES)])
def test_declarations_are_read_as_lark_reads_them(text: str) -> None:
    assert_read_alike(text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_are_read_as_lark_reads_them(path: Path) -> None:
    assert_read_alike(path.read_text(encoding="utf-8", errors="replace"))


@pytest.mark.parametrize("rule", ["ensure", "loop", "condition", "expr"])
@pytest.mark.parametrize("text", STATEMENTS)
def test_statements_are_read_as_lark_reads_them(text: str, rule: str) -> None:
    assert_read_alike(text.removeprefix("if "), rule)


@pytest.mark.parametrize(
    "text",
    [
        "1 + 2 * -x",
        "a.b.c(1, 'x', f(y)...)[0][1:2][:](x).d",
        '{a: 1 b, "c": [1, 2], d: T{e: -1}}',
        "map[string][]*pkg.T{1: 2, x: {y: z}}",
        "[]T{{a: 1}, {b}} == []byte(s)",
        "func(x Int): {a: Int} { return } (1)",
        "!(a && b) || &c ^ *d",
        "make([]Int, 3)",
        "",
    ],
)
def test_expressions_are_read_as_lark_reads_them(text: str) -> None:
    assert_read_alike(text, "expr")
