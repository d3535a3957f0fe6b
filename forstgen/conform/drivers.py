"""The generated validators of a target as a program of their own.

A driver is a folder of generated files. Comes in: a program and requests. Goes out: verdicts.
"""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

from forstgen.backends import BACKENDS
from forstgen.backends.base import GeneratedFile
from forstgen.conform.processes import (
    Failed,
    Request,
    TooSlow,
    Verdict,
    ask,
    first_fatal,
    run,
)
from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.ir import Program

__all__ = ["DriverFiles", "judge", "load_driver"]

DriverFiles: TypeAlias = Callable[[Program], Sequence[GeneratedFile]]
"""All files of a driver's folder, of a program."""

_BUILDS = {"go": ("build", "-o", "conform.exe", "./driver")}
_RUNS = {"ts": ("driver.mjs",), "py": ("driver.py",)}

_SHOWN_TEXT = 400


def judge(
    target: str, toolchain: str, program: Program, requests: Sequence[Request], folder: Path
) -> Outcome[tuple[Verdict, ...]]:
    """The answers of one target to all requests, in their order.

    `toolchain` is the program that builds or runs what is generated; `folder` is empty."""
    _write_driver(target, program, folder)
    try:
        if target in _BUILDS:
            run((toolchain, *_BUILDS[target]), folder)
    except Failed as failure:
        return Outcome(None, (_failed(target, "does not build", failure),))
    command = (toolchain, *_RUNS[target]) if target in _RUNS else (str(folder / "conform.exe"),)
    try:
        return Outcome(ask(command, requests, folder))
    except TooSlow as failure:
        return Outcome(None, (_failed(target, "does not come to its end", failure),))
    except Failed as failure:
        fatal = first_fatal(command, requests, folder)
        what = f"breaks off at {_shown(fatal)}" if fatal else "does not start"
        return Outcome(None, (_failed(target, what, failure),))


def load_driver(target: str) -> DriverFiles:
    """What makes a target's driver. Ask for it before threads start: tools that rewrite modules
    as they are imported, as pytest does, cannot rewrite several at once.
    """
    driver_files: DriverFiles = import_module(f"{BACKENDS[target]}.conform").driver_files
    return driver_files


def _write_driver(target: str, program: Program, folder: Path) -> None:
    for file in load_driver(target)(program):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.text.encode())


def _shown(request: Request) -> str:
    text = request.get("text") or request["base64"]
    text = text if len(text) <= _SHOWN_TEXT else f"{text[:_SHOWN_TEXT]}…"
    return f"the `{request['type']}` {text}"


def _failed(target: str, what: str, failure: Failed) -> Diagnostic:
    return diagnostic(
        "validator-failed",
        f"What is generated for `{target}` {what}",
        help=f"this is a bug in forstgen if your toolchain is sound; it said:\n{failure}",
    )
