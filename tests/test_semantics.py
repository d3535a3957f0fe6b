"""The examples in the tables of `docs/semantics.md`: what the page says is what happens."""

import json
from collections.abc import Sequence
from functools import cache

import pytest

from forstgen.ir import Program
from tests.conformance.contract import Row, rows, texts
from tests.conformance.reference.judge import judge
from tests.conformance.reference.record import Violation
from tests.support.drivers import TARGETS, verdicts
from tests.support.programs import program_of

BROKEN_TEXTS = {
    "json.utf8": b'"\xff"',
    "json.syntax": b"[1,]",
    "json.duplicate_key": b'{"a": 1, "a": 2}',
    "json.depth": b"[" * 201 + b"]" * 201,
    "json.trailing": b"1 2",
}


def name_of(number: int) -> str:
    return f"table.Row{number}"


@cache
def program() -> Program:
    """A type for each row of the tables."""
    declared = [f"type Row{number} = {row.written}" for number, row in enumerate(rows())]
    return program_of("package table\n" + "\n".join(declared))


def expected(row: Row, text: str) -> list[Violation]:
    """The one violation that a refused value has; that of a key stands at its entry."""
    path = f"/{next(iter(json.loads(text)))}" if row.code == "map.key" else ""
    return [Violation(path=path, code=row.code, message=row.message)]


EXAMPLES = [
    *((n, text, False) for n, row in enumerate(rows()) for text in row.accepts),
    *((n, text, True) for n, row in enumerate(rows()) for text in row.refuses),
]


def verdict_of(number: int, text: str, is_refused: bool) -> list[Violation]:
    return expected(rows()[number], text) if is_refused else []


def test_the_tables_are_there() -> None:
    assert len(rows()) > 40
    assert all(row.accepts and row.refuses for row in rows())
    assert set(texts()) == set(BROKEN_TEXTS)


@pytest.mark.parametrize(
    "example", EXAMPLES, ids=lambda example: f"{rows()[example[0]].written} {example[1]}"
)
def test_the_reference_says_what_the_page_says(example: tuple[int, str, bool]) -> None:
    number, text, is_refused = example

    assert judge(program(), name_of(number), text) == verdict_of(number, text, is_refused)


@pytest.mark.parametrize(("code", "message"), texts().items())
def test_texts_that_are_no_json_have_one_violation(code: str, message: str) -> None:
    found = judge(program(), name_of(0), BROKEN_TEXTS[code])

    assert found == [Violation(path="", code=code, message=message)]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Sequence[object]]:
    requests = [{"type": name_of(number), "text": text} for number, text, _ in EXAMPLES]
    found = verdicts(program(), requests, tmp_path_factory.mktemp("tables"))
    return {target: [verdict.violations for verdict in all] for target, all in found.items()}


@pytest.mark.toolchain
@pytest.mark.parametrize("target", TARGETS)
def test_the_targets_say_what_the_page_says(
    answers: dict[str, Sequence[object]], target: str
) -> None:
    wrong = [
        (rows()[example[0]].written, example[1], found)
        for example, found in zip(EXAMPLES, answers[target], strict=True)
        if found != tuple(verdict_of(*example))
    ]

    assert wrong == []
