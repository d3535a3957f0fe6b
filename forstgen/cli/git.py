"""Git, asked as its users ask it."""

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


def git(*arguments: str, folder: Path | None = None) -> Told:
    """`git ARGUMENTS` in `folder`, or in the current one."""
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    except FileNotFoundError:
        return Told(127, b"", "there is no git here")
    return Told(done.returncode, done.stdout, done.stderr.decode(errors="replace").strip())
