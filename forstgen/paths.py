"""Paths as people see them: relative to the current folder where they lie in it, with slashes."""

import os
from pathlib import Path

from forstgen.source import SourceFile, Span

__all__ = ["file_span", "shown"]


def shown(path: str | Path) -> str:
    absolute = os.path.abspath(path)
    here = os.getcwd()
    if absolute == here:
        return "."
    inside = absolute.removeprefix(os.path.join(here, ""))
    return inside.replace(os.sep, "/")


def file_span(path: str | Path) -> Span:
    """A whole file as the place of a problem, where its text does not matter."""
    return Span(SourceFile(shown(path), ""), 0, 0)
