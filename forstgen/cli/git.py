"""Git, asked as its users ask it."""

import os
import subprocess
from pathlib import Path

from forstgen.node import node

__all__ = ["Told", "git"]


@node
class Told:
    """How git ended, and what it said; the status is 127 where there is no git."""

    status: int
    out: bytes
    err: str

    @property
    def ok(self) -> bool:
        return self.status == 0

    @property
    def line(self) -> str:
        """What it said as one line; a path there need not be UTF-8."""
        return os.fsdecode(self.out.removesuffix(b"\n"))


def git(*arguments: str, folder: Path | None = None, given: bytes | None = None) -> Told:
    """`git ARGUMENTS` in `folder`, or in the current one, with `given` on its standard input."""
    try:
        done = subprocess.run(
            ["git", *arguments],
            cwd=folder,
            env=None if folder is None else _environment(),
            input=given,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        return Told(127, b"", "there is no git here")
    return Told(done.returncode, done.stdout, done.stderr.decode(errors="replace").strip())


def _environment() -> dict[str, str]:
    """In a hook git says which repository is meant, and means the current folder by it: in another
    folder that would be the wrong one, or its work tree in the wrong place."""
    variables = {**os.environ}
    if "GIT_WORK_TREE" not in variables:
        variables.pop("GIT_DIR", None)
    for name in {"GIT_DIR", "GIT_WORK_TREE"} & variables.keys():
        variables[name] = os.path.abspath(variables[name])
    return variables
