"""The generated validators as processes: values in, their verdicts out.

A driver is a folder of generated files that a toolchain runs. It reads a request a line and answers
each with a line: `{"violations": […], "faults": […]}`.
"""

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from forstgen.backends import BACKENDS
from forstgen.backends.base import GeneratedFile
from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.ir import Program
from forstgen.node import node

__all__ = ["Request", "Verdict", "Violation", "judge"]

Request: TypeAlias = Mapping[str, str]
"""`{"type", "text"}`, or `{"type", "base64"}` for bytes that may be no text."""

Violation: TypeAlias = dict[str, str]

_SECONDS = 300
_SHOWN_LINES, _SHOWN_TEXT = 12, 400

_BUILDS = {"go": ("build", "-o", "conform.exe", "./driver")}
_RUNS = {"ts": ("driver.mjs",), "py": ("driver.py",)}

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


class _Failed(Exception):
    """A process that did not end well, and what it said."""


class _TooSlow(_Failed):
    """A process that did not end."""


def judge(
    target: str, toolchain: str, program: Program, requests: Sequence[Request], folder: Path
) -> Outcome[tuple[Verdict, ...]]:
    """The answers of one target to all requests, in their order.

    `toolchain` is the program that builds or runs what is generated; `folder` is empty."""
    files: Sequence[GeneratedFile] = import_module(f"{BACKENDS[target]}.conform").driver_files(
        program
    )
    for file in files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.text.encode())
    command = (toolchain, *_RUNS[target]) if target in _RUNS else (str(folder / "conform.exe"),)
    try:
        if target in _BUILDS:
            _run((toolchain, *_BUILDS[target]), folder)
    except _Failed as failure:
        return Outcome(None, (_failed(target, "does not build", failure),))
    try:
        return Outcome(_verdicts(command, requests, folder))
    except _Failed as failure:
        where = "" if isinstance(failure, _TooSlow) else _where(command, requests, folder)
        return Outcome(None, (_failed(target, f"does not come to its end{where}", failure),))


def _verdicts(
    command: Sequence[str], requests: Sequence[Request], folder: Path
) -> tuple[Verdict, ...]:
    out = _run(command, folder, "".join(f"{json.dumps(request)}\n" for request in requests))
    lines = out.split("\n")[:-1]
    if len(lines) != len(requests):
        raise _Failed(f"{len(lines)} answers to {len(requests)} values")
    try:
        return tuple(map(_verdict, map(json.loads, lines)))
    except (ValueError, KeyError, TypeError) as error:
        raise _Failed(f"an answer cannot be read: {error}") from None


def _verdict(answer: Any) -> Verdict:
    return Verdict(tuple(answer["violations"]), tuple(answer.get("faults", ())))


def _run(command: Sequence[str], folder: Path, requests: str = "") -> str:
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            input=requests.encode(),
            env={**os.environ, **_ENVIRONMENT},
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _TooSlow(f"stopped after {_SECONDS} seconds") from None
    except OSError as error:
        raise _Failed(error.strerror or str(error)) from None
    if done.returncode != 0:
        told = (done.stderr or done.stdout).decode(errors="replace")
        raise _Failed("\n".join(told.strip().splitlines()[-_SHOWN_LINES:]))
    return done.stdout.decode(errors="replace")


def _where(command: Sequence[str], requests: Sequence[Request], folder: Path) -> str:
    """The first value that the driver does not survive, found by halving."""
    good, bad = 0, len(requests)
    while bad - good > 1:
        middle = (good + bad) // 2
        try:
            _verdicts(command, requests[:middle], folder)
            good = middle
        except _Failed:
            bad = middle
    last = requests[bad - 1]
    text = last.get("text") or last["base64"]
    text = text if len(text) <= _SHOWN_TEXT else f"{text[:_SHOWN_TEXT]}…"
    return f" with `{last['type']}` and {text}"


def _failed(target: str, what: str, failure: _Failed) -> Diagnostic:
    return diagnostic(
        "validator-failed",
        f"What is generated for `{target}` {what}",
        help=f"this is a bug in forstgen if your toolchain is sound; it said:\n{failure}",
    )
