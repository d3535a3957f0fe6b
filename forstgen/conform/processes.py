"""Programs that answer requests: lines of JSON in, as many lines of JSON out.

Comes in: a command and requests. Goes out: verdicts; `Failed` where the program did not give them.
"""

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from forstgen.node import node

__all__ = ["Failed", "Request", "TooSlow", "Verdict", "Violation", "ask", "first_fatal", "run"]

Request: TypeAlias = Mapping[str, str]
"""`{"type", "text"}`, or `{"type", "base64"}` for bytes that may be no text."""

Violation: TypeAlias = dict[str, str]

SECONDS = 900
"""Enough for a slow machine that builds Go for the first time."""

_SHOWN_LINES = 12

_ENVIRONMENT = {
    "CGO_ENABLED": "0",
    "GOFLAGS": "-buildvcs=false",
    "GOTOOLCHAIN": "local",
    "GOWORK": "off",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONUTF8": "1",
}


@node
class Verdict:
    """What one target says of a value: nothing for one that passes.

    `faults` are disagreements inside of the target, in its own words.
    """

    violations: tuple[Violation, ...]
    faults: tuple[str, ...] = ()


class Failed(Exception):
    """A program that did not do what it should, and what it said."""


class TooSlow(Failed):
    """A program that did not end."""


def ask(command: Sequence[str], requests: Sequence[Request], folder: Path) -> tuple[Verdict, ...]:
    """The answers of one process, in the order of the requests."""
    out = run(command, folder, "".join(f"{json.dumps(request)}\n" for request in requests))
    lines = out.split("\n")[:-1]
    if len(lines) != len(requests):
        raise Failed(f"{len(lines)} answers to {len(requests)} values")
    try:
        return tuple(map(_verdict, map(json.loads, lines)))
    except (ValueError, KeyError, TypeError) as error:
        raise Failed(f"an answer cannot be read: {error}") from None


def first_fatal(
    command: Sequence[str], requests: Sequence[Request], folder: Path
) -> Request | None:
    """The first request that the program does not survive, found by halving; None if it needs none
    of them to fail."""
    good, bad = -1, len(requests)
    while bad - good > 1:
        # Nothing at all comes first.
        middle = 0 if good < 0 else (good + bad) // 2
        try:
            ask(command, requests[:middle], folder)
            good = middle
        except Failed:
            bad = middle
    return requests[bad - 1] if bad else None


def run(command: Sequence[str], folder: Path, stdin: str = "") -> str:
    """What a program prints that ends well and in time."""
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            input=stdin.encode(),
            env={**os.environ, **_ENVIRONMENT},
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise TooSlow(f"stopped after {SECONDS} seconds") from None
    except OSError as error:
        raise Failed(error.strerror or str(error)) from None
    if done.returncode != 0:
        told = (done.stderr or done.stdout).decode(errors="replace").strip()
        last = told.splitlines()[-_SHOWN_LINES:]
        raise Failed("\n".join([f"status {done.returncode}", *last]))
    return done.stdout.decode(errors="replace")


def _verdict(answer: Any) -> Verdict:
    return Verdict(tuple(answer["violations"]), tuple(answer.get("faults", ())))
