"""Validates the inputs with everything there is, demands the same verdicts, then times it.

In: {"rounds", "inputs"} on standard input. Out: the timings, as JSON.
"""

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial

import by_hand
from pydantic import BaseModel, ValidationError
from sidecar import orders, violations

ROUND_SECONDS = 0.01


@dataclass(frozen=True)
class Input:
    name: str
    type: str
    text: str
    violations: list[dict[str, str]]


@dataclass(frozen=True)
class Subject:
    """Something that is measured: a task, and who does it."""

    task: str
    name: str
    validate: Callable[[], BaseModel]

    def run(self) -> ValidationError | None:
        try:
            self.validate()
        except ValidationError as error:
            return error
        return None


@dataclass(frozen=True)
class Timing:
    input: str
    task: str
    subject: str
    nanoseconds: list[float]


def main() -> None:
    request = json.load(sys.stdin)
    timings: list[Timing] = []
    for entry in request["inputs"]:
        given = Input(**entry)
        subjects = tuple(subjects_of(given))
        for subject in subjects:
            demand_verdict(subject, given)
        if request["rounds"]:
            timings += measure(given.name, subjects, request["rounds"])
    print(json.dumps([asdict(timing) for timing in timings]))


def subjects_of(given: Input) -> Iterator[Subject]:
    models = {"forstgen": getattr(orders, given.type), "by hand": getattr(by_hand, given.type)}
    text, value = given.text.encode(), json.loads(given.text)
    for name, model in models.items():
        yield Subject("model_validate_json", name, partial(model.model_validate_json, text))
    for name, model in models.items():
        yield Subject("model_validate", name, partial(model.model_validate, value))


def demand_verdict(subject: Subject, given: Input) -> None:
    """All the violations if the models are ours, their places if they are not."""
    error = subject.run()
    if error is None:
        is_expected = not given.violations
    elif subject.name == "forstgen":
        is_expected = violations(getattr(orders, given.type), error) == given.violations
    else:
        expected = [violation["path"] for violation in given.violations]
        is_expected = [_pointer(fault["loc"]) for fault in error.errors()] == expected
    if not is_expected:
        sys.exit(f"{given.name}: {subject.task} {subject.name} says {error}")


def _pointer(location: Sequence[str | int]) -> str:
    return "".join(f"/{step}" for step in location)


def measure(name: str, subjects: Sequence[Subject], rounds: int) -> list[Timing]:
    """In turn, so that what else the machine does hits all of them alike."""
    timings = [Timing(name, subject.task, subject.name, []) for subject in subjects]
    calls = [calls_in_time(subject) for subject in subjects]
    for _ in range(rounds):
        for subject, timing, count in zip(subjects, timings, calls, strict=True):
            timing.nanoseconds.append(elapsed(subject, count) / count * 1e9)
    return timings


def calls_in_time(subject: Subject) -> int:
    """How many calls fill a round, found by doubling."""
    calls = 4
    while elapsed(subject, calls) < ROUND_SECONDS:
        calls *= 2
    return calls


def elapsed(subject: Subject, calls: int) -> float:
    run = subject.run
    gc.collect()
    start = time.perf_counter()
    for _ in range(calls):
        run()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
