"""Programs that answer, that break off, that say something else and that never end."""

import sys
from pathlib import Path

import pytest

from forstgen.conform import processes
from forstgen.conform.processes import Failed, Request, TooSlow, Verdict, ask, first_fatal

ANSWERS = """
import json, sys
for line in sys.stdin:
    request = json.loads(line)
    if request["text"] == "fatal":
        sys.exit("no such value\\nnever heard of it")
    print(json.dumps({"violations": [{"path": request["text"]}], "faults": [request["type"]]}))
"""


@pytest.fixture
def command(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "driver.py").write_text(ANSWERS)
    return sys.executable, "driver.py"


def requests(*texts: str) -> list[Request]:
    return [{"type": "shop.Order", "text": text} for text in texts]


def test_every_request_has_its_answer(command: tuple[str, str], tmp_path: Path) -> None:
    texts = ("/a", "", "\u2028\n\ud800😀", "x" * 100_000)

    assert ask(command, requests(*texts), tmp_path) == tuple(
        Verdict(({"path": text},), ("shop.Order",)) for text in texts
    )


@pytest.mark.parametrize("place", [0, 1, 50, 99])
def test_the_first_fatal_request_is_found(
    command: tuple[str, str], tmp_path: Path, place: int
) -> None:
    asked = requests(*(f"/{number}" for number in range(100)))
    asked[place] = requests("fatal")[0]

    with pytest.raises(Failed, match=r"status 1\nno such value\nnever heard of it"):
        ask(command, asked, tmp_path)
    assert first_fatal(command, asked, tmp_path) is asked[place]


def test_a_program_that_does_not_start_fails_without_any_request(tmp_path: Path) -> None:
    command = (sys.executable, "-c", "import nothing_of_the_kind")

    assert first_fatal(command, requests("a", "b", "c"), tmp_path) is None


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("pass", "0 answers to 1 values"),
        ("print('{}')", "an answer cannot be read: 'violations'"),
        ("print('x')", "an answer cannot be read: Expecting value"),
        ("print('[]')", "an answer cannot be read"),
        ("print('{\"violations\": []}'); print('more')", "2 answers to 1 values"),
    ],
)
def test_what_is_no_answer_is_told(tmp_path: Path, program: str, told: str) -> None:
    with pytest.raises(Failed, match=told):
        ask((sys.executable, "-c", program), requests("1"), tmp_path)


def test_a_program_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="No such file"):
        ask((str(tmp_path / "nothing"),), requests("1"), tmp_path)


def test_a_program_that_never_ends_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "SECONDS", 1)

    with pytest.raises(TooSlow, match="stopped after 1 seconds"):
        ask((sys.executable, "-c", "while True: pass"), requests("1"), tmp_path)
