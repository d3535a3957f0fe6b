"""Whether the paths of generated files can be written into a folder at all, whatever is there."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from forstgen.backends.base import GeneratedFile
from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.output.manifest import NAME

__all__ = ["check_layout", "stays_inside"]

_NOT_PORTABLE = re.compile(r'[\\:*?"<>|\x00-\x1f\x7f]|[. ]$')


def stays_inside(path: PurePosixPath) -> bool:
    """Whether `path` names a file below the folder it is relative to, on every platform."""
    return (
        bool(path.parts)
        and not path.is_absolute()
        and not any(part == ".." or _NOT_PORTABLE.search(part) for part in path.parts)
    )


def check_layout(files: Sequence[GeneratedFile]) -> Iterator[Diagnostic]:
    """Paths that leave the folder, and paths that are one file where case does not count."""
    paths = sorted(file.path for file in files)
    files_by_fold: dict[str, PurePosixPath] = {}
    for path in paths:
        if not stays_inside(path) or str(path) == NAME:
            yield _unsafe(path)
        elif files_by_fold.setdefault(_fold(path), path) is not path:
            yield _collision(files_by_fold[_fold(path)], path)
    for path in paths:
        for folder in path.parents[:-1]:
            if (other := files_by_fold.get(_fold(folder))) is not None:
                yield _collision(other, path)


def _unsafe(path: PurePosixPath) -> Diagnostic:
    return diagnostic(
        "unsafe-path",
        f"The generated path `{path}` cannot be written into an output folder",
        help="this is a problem of the backend that made it; please report it there",
    )


def _collision(one: PurePosixPath, other: PurePosixPath) -> Diagnostic:
    return diagnostic(
        "path-collision",
        f"The generated files `{one}` and `{other}` cannot lie in one folder",
        help="where upper and lower case are not told apart they are the same file; "
        "rename one of the packages",
    )


def _fold(path: PurePosixPath) -> str:
    return unicodedata.normalize("NFC", str(path)).casefold()
