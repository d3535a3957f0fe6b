"""Work that is shared among processes, where there are processors for it.

In: tasks that need nothing of one another. Out: what they give, in their order. The processes are
copies of this one, so they start with all that it knows; they exist on Linux, and only while no
threads run beside. Elsewhere one process does it all.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TypeVar

__all__ = ["do_all"]

T = TypeVar("T")

_MOST = 256
"""Tasks have numbers of one byte."""


def do_all(tasks: Sequence[Callable[[], T]], *, is_much: bool) -> list[T]:
    """The results of `tasks`; copies of this process take part if it `is_much` to do.

    What a copy cannot do, whatever the reason, is done here once more, and raises here what it
    raises.
    """
    copies = min(len(tasks), _processors()) - 1 if is_much and len(tasks) <= _MOST else 0
    if copies < 1 or not _can_copy():
        return [task() for task in tasks]
    queue, end = os.pipe()
    try:
        os.write(end, bytes(range(len(tasks))))
        os.close(end)
        with _copies(copies, tasks, queue) as answers:
            done = _taken(tasks, queue)
            for answer in answers:
                done |= _read(answer)
    finally:
        os.close(queue)
    return [done[number] if number in done else task() for number, task in enumerate(tasks)]


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


def _can_copy() -> bool:
    # A copy has the thread that made it and none of the others, but the locks that these hold.
    threading = sys.modules.get("threading")
    return threading is None or threading.active_count() == 1


def _taken(tasks: Sequence[Callable[[], T]], queue: int) -> dict[int, T]:
    """The results of the tasks that this process takes from the queue, until there are none."""
    done: dict[int, T] = {}
    while number := os.read(queue, 1):
        done[number[0]] = tasks[number[0]]()
    return done


@contextmanager
def _copies(count: int, tasks: Sequence[Callable[[], T]], queue: int) -> Iterator[list[int]]:
    """So many processes at work, as what their answers are read from."""
    answers: dict[int, int] = {}
    try:
        for _ in range(count):
            answer, end = os.pipe()
            process = os.fork()
            if process == 0:
                _answer(tasks, queue, end)
            os.close(end)
            answers[process] = answer
        yield [*answers.values()]
    finally:
        for process, answer in answers.items():
            os.close(answer)
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


def _answer(tasks: Sequence[Callable[[], T]], queue: int, end: int) -> None:
    """All that a copy does. It ends without ado: what is to be done at the end is not its own."""
    try:
        import pickle

        with os.fdopen(end, "wb") as stream:
            stream.write(pickle.dumps(_taken(tasks, queue), pickle.HIGHEST_PROTOCOL))
    finally:
        os._exit(0)


def _read(answer: int) -> dict[int, T]:
    """What a copy has done; nothing of one that has failed."""
    import pickle

    with os.fdopen(answer, "rb", closefd=False) as stream:
        written = stream.read()
    try:
        done: dict[int, T] = pickle.loads(written)
    except (EOFError, pickle.UnpicklingError):
        return {}
    return done
