"""Validates the inputs with everything there is, demands the same verdicts, then times it.

In: {"rounds", "inputs"} on standard input. Out: the timings, as JSON.
"""

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import by_hand
from pydantic import BaseModel, ValidationError
from sidecar import orders, violations

ROUND_SECONDS = 0.01


@dataclass(frozen=True)
class Input:
    name: str
    type: str
    texts: list[str]
    violations: list[dict[str, str]]


@dataclass(frozen=True)
class Subject:
    """Something that is measured: a task, who does it, and what it is done to."""

    task: str
    name: str
    validate: Callable[[Any], BaseModel]
    inputs: list[Any]

    def verdict(self) -> ValidationError | None:
        try:
            self.validate(self.inputs[0])
        except ValidationError as error:
            return error
        return None

    def run(self) -> None:
        validate = self.validate
        for each in self.inputs:
            try:  # noqa: SIM105 (a context manager would be measured, too)
                validate(each)
            except ValidationError:
                pass


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
    texts = [text.encode() for text in given.texts]
    values = [json.loads(text) for text in given.texts]
    for name, model in models.items():
        yield Subject("model_validate_json", name, model.model_validate_json, texts)
    for name, model in models.items():
        yield Subject("model_validate", name, model.model_validate, values)


def demand_verdict(subject: Subject, given: Input) -> None:
    """All the violations if the models are ours, their places if they are not."""
    error = subject.verdict()
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
    passes = [passes_in_time(subject) for subject in subjects]
    for _ in range(rounds):
        for subject, timing, count in zip(subjects, timings, passes, strict=True):
            seconds = elapsed(subject, count) / (count * len(subject.inputs))
            timing.nanoseconds.append(seconds * 1e9)
    return timings


def passes_in_time(subject: Subject) -> int:
    """How many passes through the inputs fill a round, found by doubling."""
    passes = 1
    while elapsed(subject, passes) < ROUND_SECONDS:
        passes *= 2
    return passes


def elapsed(subject: Subject, passes: int) -> float:
    """In processor time: a round in which another program had its turn counts like any other."""
    gc.collect()
    start = time.process_time()
    for _ in range(passes):
        subject.run()
    return time.process_time() - start


if __name__ == "__main__":
    main()
