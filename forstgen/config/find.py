"""Which configuration file applies: the nearest one, upwards from a folder to its repository."""

import os
from pathlib import Path

__all__ = ["FILE", "PYPROJECT", "find_config"]

FILE = "forstgen.toml"
PYPROJECT = "pyproject.toml"


def find_config(start: Path) -> Path | None:
    """The nearest `forstgen.toml`, or `pyproject.toml` that has a table for forstgen."""
    for folder in (start, *start.parents):
        if os.path.isfile(folder / FILE):
            return folder / FILE
        if _has_table(folder / PYPROJECT):
            return folder / PYPROJECT
        if os.path.lexists(folder / ".git"):
            return None
    return None


def _has_table(path: Path) -> bool:
    """Whether the file names the table; reading it says later whether that is well-formed."""
    try:
        return b"tool.forstgen" in path.read_bytes()
    except OSError:
        return False
