"""Work is shared among processes where that is possible, and nobody can tell by the results."""

import os
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from forstgen import processes
from forstgen.processes import do_all
from tests.support.command import forstgen

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux only")


@pytest.fixture(autouse=True)
def two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever there is, and whatever threads the runner of the tests has."""
    monkeypatch.setattr(processes, "_processors", lambda: 2)
    monkeypatch.setattr(processes, "_can_copy", lambda: sys.platform == "linux")


def where(number: int) -> tuple[int, int]:
    return number, os.getpid()


def fail_elsewhere(home: int) -> int:
    """Does its work here only."""
    if os.getpid() != home:
        raise ValueError("elsewhere")
    return home


def end_elsewhere(home: int) -> int:
    if os.getpid() != home:
        os._exit(3)
    return home


def fail() -> tuple[int, int]:
    raise LookupError("everywhere")


def test_results_come_in_the_order_of_the_tasks() -> None:
    tasks = [partial(where, number) for number in range(20)]

    assert [number for number, _ in do_all(tasks, is_much=True)] == list(range(20))


def test_little_work_is_done_here() -> None:
    tasks = [partial(where, number) for number in range(20)]

    assert {process for _, process in do_all(tasks, is_much=False)} == {os.getpid()}


@pytest.mark.parametrize("task", [fail_elsewhere, end_elsewhere])
def test_what_a_copy_cannot_do_is_done_here(task: Callable[[int], int]) -> None:
    home = os.getpid()

    assert do_all([partial(task, home)] * 20, is_much=True) == [home] * 20


def test_what_cannot_be_sent_is_made_here() -> None:
    tasks: list[Callable[[], Callable[[], int]]] = [lambda: lambda: 1] * 20

    assert [made() for made in do_all(tasks, is_much=True)] == [1] * 20


def test_an_exception_is_raised_here() -> None:
    tasks: list[Callable[[], tuple[int, int]]] = [partial(where, 1), fail, partial(where, 2)]

    with pytest.raises(LookupError, match="everywhere"):
        do_all(tasks, is_much=True)


@on_linux
def test_no_process_is_left_behind() -> None:
    do_all([partial(where, number) for number in range(20)], is_much=True)
    with pytest.raises(LookupError):
        do_all([fail, fail], is_much=True)

    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_beside_threads_no_process_is_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    asked = threading.Event()
    thread = threading.Thread(target=asked.wait)
    thread.start()
    try:
        assert not processes._can_copy()
    finally:
        asked.set()
        thread.join()


def test_a_large_program_comes_out_the_same(tmp_path: Path) -> None:
    types = "\n".join(f"type T{n} = {{ id: String.Min(1), of: T{n // 2}? }}" for n in range(300))
    (tmp_path / "a.ft").write_text(f"package a\n\n{types}\n")
    together = ("--ts=all/ts", "--py=all/py", "--go=all/go", "--jsonschema=all/schema.json")
    assert forstgen("a.ft", *together, cwd=tmp_path).status == 0
    for alone in together:
        assert forstgen("a.ft", alone.replace("all", "each"), cwd=tmp_path).status == 0

    written = {
        name: {
            path.relative_to(tmp_path / name): path.read_bytes()
            for path in (tmp_path / name).rglob("*")
            if path.is_file()
        }
        for name in ("all", "each")
    }
    assert written["all"] == written["each"]
