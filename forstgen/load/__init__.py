"""Paths → source files: which files are input, and their text.

Comes in: files and folders, and what to include and exclude. Goes out: a SourceFile for each Forst
file, in an order that depends on neither the disk nor the order of the paths. Nothing is parsed.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.load.ftconfig import load_ftconfig
from forstgen.load.remarks import load_remarks
from forstgen.load.selection import Selection
from forstgen.load.text import load_file
from forstgen.load.walk import SUFFIX, walk
from forstgen.paths import file_span, shown
from forstgen.source import SourceFile

__all__ = ["Selection", "load", "load_remarks"]


def load(inputs: Sequence[Path], selection: Selection) -> Outcome[tuple[SourceFile, ...]]:
    """The Forst files among and below `inputs`. A file that is named itself is always taken."""
    problems: list[Diagnostic] = []
    found: dict[Path, tuple[str, ...]] = {}
    for path in sorted({Path(os.path.abspath(path)) for path in inputs}):
        if os.path.isdir(path):
            ftconfig = load_ftconfig(path)
            selections = (selection, ftconfig.value) if ftconfig.value else (selection,)
            walked = walk(path, selections)
            problems += (*ftconfig.diagnostics, *walked.diagnostics)
            for file, folders in walked.value or ():
                found.setdefault(file, folders)
        elif os.path.lexists(path):
            found.setdefault(path, (path.parent.name,))
        else:
            problems.append(_not_found(path))
    files: list[SourceFile] = []
    for path in sorted(found, key=lambda path: path.parts):
        loaded = load_file(path, found[path])
        problems += loaded.diagnostics
        if loaded.value is not None:
            files.append(loaded.value)
    if not found and not problems:
        problems.append(_no_input(inputs))
    return Outcome(tuple(files), tuple(problems))


def _not_found(path: Path) -> Diagnostic:
    return diagnostic(
        "input-not-found",
        f"There is no file or folder `{shown(path)}`",
        file_span(path),
        help=f"name a folder that holds `{SUFFIX}` files, or such a file",
    )


def _no_input(inputs: Sequence[Path]) -> Diagnostic:
    places = ", ".join(f"`{shown(path)}`" for path in inputs)
    return diagnostic(
        "no-input",
        f"There is no `{SUFFIX}` file in {places}",
        help="hidden folders, `node_modules` and `build` are not searched, nor what `exclude` in "
        "`forstgen.toml` or `ftconfig.json` names",
    )
