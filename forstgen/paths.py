"""Paths as people see them: relative to the current folder where they lie in it, with slashes."""

import os
from pathlib import Path

from forstgen.source import SourceFile, Span

__all__ = ["cache_folder", "file_span", "shown"]


def shown(path: str | Path) -> str:
    absolute = os.path.abspath(path)
    here = os.getcwd()
    if absolute == here:
        return "."
    inside = absolute.removeprefix(os.path.join(here, ""))
    return inside.replace(os.sep, "/")


def cache_folder() -> Path:
    """Where forstgen keeps what it can do without: FORSTGEN_CACHE_DIR, or in the user's cache."""
    if named := os.environ.get("FORSTGEN_CACHE_DIR"):
        return Path(named)
    # Imported here: few stages need it.
    from platformdirs import user_cache_path

    return user_cache_path("forstgen", appauthor=False)


def file_span(path: str | Path) -> Span:
    """A whole file as the place of a problem, where its text does not matter."""
    return Span(SourceFile(shown(path), ""), 0, 0)
