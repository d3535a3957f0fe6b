"""Run a program once and say what it took."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

__all__ = ["Cost", "measure", "typical"]


# An installed program has its modules compiled; a checkout gets there with its first run, if it
# may.
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}


@dataclass(frozen=True)
class Cost:
    """`processor` is the seconds of all processors, in the program and those that it waited for."""

    seconds: float
    processor: float
    peak_mib: float


def measure(
    command: Sequence[str | Path], cwd: Path, environment: Mapping[str, str] = ENVIRONMENT
) -> Cost:
    """The whole process, from start to exit; a failing program ends the measurement."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=cwd, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} ended with status {process.returncode}")
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def typical(costs: Sequence[Cost]) -> Cost:
    return Cost(
        median(cost.seconds for cost in costs),
        median(cost.processor for cost in costs),
        median(cost.peak_mib for cost in costs),
    )
