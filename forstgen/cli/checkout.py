"""The declarations of a commit → the program that they were, as if they were checked out."""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from forstgen.cli.commit import Commit
from forstgen.config import Settings
from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.ir import Program
from forstgen.load import load
from forstgen.load.ftconfig import NAME as FTCONFIG
from forstgen.load.walk import SUFFIX
from forstgen.node import replace
from forstgen.paths import file_span
from forstgen.pipeline import build_program
from forstgen.source import SourceFile

__all__ = ["checked_out", "declarations", "is_checked_out"]


def declarations(commit: Commit, place: str = "") -> list[str]:
    """The paths of the Forst files at and below `place`."""
    return [path for path in commit.below(place) if path.endswith(SUFFIX)]


def checked_out(commit: Commit, places: Sequence[str], settings: Settings) -> Outcome[Program]:
    """The program at `places` in `commit`; what is wrong with it names the paths there."""
    files = [path for place in places for path in declarations(commit, place)]
    contents = commit.read([*files, *_ftconfigs(commit, places)])
    with TemporaryDirectory(prefix="forstgen-") as temporary:
        top = Path(temporary).resolve()
        root = _below(top, commit.folder)
        for path in {*files, *contents}:
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(contents.get(path, b""))
        base = _below(top, Path(os.path.realpath(settings.selection.base)))
        selection = replace(settings.selection, base=base)
        sources = load([root / place for place in places], selection)
        if sources.value is None or sources.failed:
            return Outcome(None, tuple(_renamed(each, root) for each in sources.diagnostics))
        named = [
            SourceFile(Path(os.path.relpath(each.path, root)).as_posix(), each.text, each.folders)
            for each in sources.value
        ]
    # Only now: what the selection leaves out need not lead anywhere.
    dead = tuple(_dead(each.path) for each in named if each.path not in contents)
    return Outcome(None, dead) if dead else build_program(named, settings)


def is_checked_out(commit: Commit, places: Sequence[str], sources: Sequence[SourceFile]) -> bool:
    """Whether `sources`, of the disk, are those at `places` in `commit`, not one more or less."""
    files = {path for place in places for path in declarations(commit, place)}
    own = {os.path.relpath(os.path.realpath(each.path), commit.folder) for each in sources}
    configs = {path for path in _config_paths(places) if (commit.folder / path).exists()}
    if not own <= files or configs != _ftconfigs(commit, places):
        return False
    contents = commit.read(files | configs)
    with suppress(OSError):
        return all(
            path in contents and _lines(commit.folder / path) == contents[path].splitlines()
            for path in files | configs
        )
    return False


def _lines(file: Path) -> list[bytes]:
    # A checkout may change the ends of lines.
    return file.read_bytes().splitlines()


def _below(top: Path, path: Path) -> Path:
    """Where the absolute `path` is in `top`: patterns may be about folders above the repository."""
    return top / path.relative_to(path.anchor)


def _ftconfigs(commit: Commit, places: Sequence[str]) -> set[str]:
    return {path for path in _config_paths(places) if commit.is_file(path)}


def _config_paths(places: Sequence[str]) -> set[str]:
    """Where an `ftconfig.json` for `places` may be."""
    above = {folder for place in places for folder in (place, *map(str, _parents(place)))}
    return {str(PurePosixPath(folder, FTCONFIG)) for folder in above}


def _parents(place: str) -> Sequence[PurePosixPath]:
    return PurePosixPath(place).parents


def _renamed(problem: Diagnostic, root: Path) -> Diagnostic:
    """A problem with a file in `root`, as one with the file in the commit."""
    message = problem.message.replace(f"{root.as_posix()}/", "").replace(root.as_posix(), ".")
    span = problem.span
    if span is not None:
        path = Path(os.path.relpath(span.source.path, root)).as_posix()
        span = span._replace(source=SourceFile(path, span.source.text))
    return replace(problem, message=message, span=span)


def _dead(path: str) -> Diagnostic:
    return diagnostic(
        "cannot-read",
        f"Cannot read `{path}`: git has no file there, or a link that leads to none of the commit",
        file_span(path),
        help="leave it out with `exclude`, or name a lock of that time",
    )
