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


def cache_folder(purpose: str) -> Path | None:
    """A folder for what forstgen can do without, in FORSTGEN_CACHE_DIR or in the user's cache; None
    where nothing can be kept."""
    top = os.environ.get("FORSTGEN_CACHE_DIR")
    if not top:
        # Imported here: few commands need it.
        from platformdirs import user_cache_dir

        top = user_cache_dir("forstgen", appauthor=False)
    folder = Path(top) / purpose
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return folder if os.access(folder, os.W_OK) else None


def file_span(path: str | Path) -> Span:
    """A whole file as the place of a problem, where its text does not matter."""
    return Span(SourceFile(shown(path), ""), 0, 0)
