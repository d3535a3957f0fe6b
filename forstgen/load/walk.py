"""The Forst files below a folder, with the names of the folders that lead to each.

Links to folders are not followed, so a loop of links cannot be entered; links to files are.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.load.selection import Selection
from forstgen.paths import file_span, shown

__all__ = ["SUFFIX", "unreadable", "walk"]

SUFFIX = ".ft"

_SKIPPED = frozenset({"node_modules", "build"})

_Found: TypeAlias = tuple[tuple[Path, tuple[str, ...]], ...]


def walk(root: Path, selections: Sequence[Selection]) -> Outcome[_Found]:
    """Every `.ft` file that all `selections` take, outside of hidden, tool and build folders."""
    found: list[tuple[Path, tuple[str, ...]]] = []
    problems: list[Diagnostic] = []
    pending: list[tuple[Path, tuple[str, ...]]] = [(root, (root.name,))]
    while pending:
        folder, folders = pending.pop()
        try:
            with os.scandir(folder) as listing:
                entries = [entry for entry in listing if not entry.name.startswith(".")]
        except OSError as error:
            problems.append(unreadable(folder, error))
            continue
        for entry in entries:
            path = folder / entry.name
            if entry.is_dir(follow_symlinks=False):
                if entry.name not in _SKIPPED and not any(s.excludes(path) for s in selections):
                    pending.append((path, (*folders, entry.name)))
            elif _is_forst(entry) and all(selection.takes(path) for selection in selections):
                found.append((path, folders))
    return Outcome(tuple(found), tuple(problems))


def _is_forst(entry: os.DirEntry[str]) -> bool:
    """A Forst file, or a link to one; a link to nowhere too, so that reading it tells the user."""
    return entry.name.endswith(SUFFIX) and not os.path.isdir(entry.path)


def unreadable(path: Path, error: OSError) -> Diagnostic:
    reason = error.strerror or type(error).__name__
    return diagnostic(
        "cannot-read",
        f"Cannot read `{shown(path)}`: {reason}",
        file_span(path),
        help="make it readable, or leave it out with `exclude`",
    )
