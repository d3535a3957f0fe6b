"""What is in an output folder at a path, without following links out of it."""

import os
import stat
from pathlib import Path, PurePosixPath

from forstgen.node import node

__all__ = ["Obstacle", "look"]


@node
class Obstacle:
    """Something at `path`, or at a folder above it, that no generated file can replace."""

    path: PurePosixPath
    what: str


def look(root: Path, path: PurePosixPath) -> bytes | Obstacle | None:
    """The content of the file `path` below `root`, None where there is nothing."""
    for folder in reversed(path.parents[:-1]):
        mode = _mode(root / folder)
        if mode is None:
            return None
        if not stat.S_ISDIR(mode):
            return Obstacle(folder, _kind(mode))
    mode = _mode(root / path)
    if mode is None:
        return None
    return (root / path).read_bytes() if stat.S_ISREG(mode) else Obstacle(path, _kind(mode))


def _mode(path: Path) -> int | None:
    try:
        return os.lstat(path).st_mode
    except FileNotFoundError:
        return None


def _kind(mode: int) -> str:
    if stat.S_ISLNK(mode):
        return "a symbolic link"
    if stat.S_ISDIR(mode):
        return "a folder"
    return "a file" if stat.S_ISREG(mode) else "a special file"
