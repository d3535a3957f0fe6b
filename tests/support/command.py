"""The command as its users run it: a process of its own.

In: arguments and a folder. Out: a `Finished`. No traceback may ever be among its words.
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

__all__ = ["Finished", "environment", "forstgen"]

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Finished:
    """How it ended, and what it said."""

    status: int
    out: str
    err: str


def environment(more: Mapping[str, str]) -> dict[str, str]:
    """This process's environment with `more`, this checkout's package, no terminal's settings."""
    kept = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "TERM")}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


def forstgen(
    *arguments: str | Path, cwd: Path | None = None, env: Mapping[str, str] = MappingProxyType({})
) -> Finished:
    """`forstgen ARGUMENTS`, with the variables of `env` set."""
    process = subprocess.run(
        [sys.executable, "-m", "forstgen", *arguments],
        cwd=cwd,
        env=environment(env),
        capture_output=True,
        check=False,
    )
    finished = Finished(process.returncode, process.stdout.decode(), process.stderr.decode())
    assert "Traceback" not in finished.err or "FORSTGEN_TRACEBACK" in env, finished.err
    return finished
