"""What an output folder can have against being written into, as diagnostics with a remedy."""

import errno
from pathlib import Path, PurePosixPath

from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.output.look import Obstacle
from forstgen.paths import file_span, shown

__all__ = ["cannot_write", "foreign_file", "not_a_folder", "obstacle"]

_MOVE = "move it away or delete it, or choose another output folder; then run again"

_REMEDIES = {
    errno.EACCES: "change its permissions, or choose another output folder",
    errno.EPERM: "change its permissions, or choose another output folder",
    errno.EROFS: "the disk is read-only; choose another output folder",
    errno.ENOSPC: "free some space on the disk, then run again",
    errno.EDQUOT: "free some space on the disk, then run again",
    errno.ENAMETOOLONG: "choose an output folder with a shorter path",
}


def foreign_file(root: Path, path: PurePosixPath, *, listed: bool) -> Diagnostic:
    place = root / path
    fact = "was changed since forstgen wrote it" if listed else "was not written by forstgen"
    return diagnostic(
        "foreign-file",
        f"`{shown(place)}` {fact} and will not be overwritten",
        file_span(place),
        help=_MOVE,
    )


def obstacle(root: Path, path: PurePosixPath, found: Obstacle) -> Diagnostic:
    place = root / found.path
    is_there = found.path == path
    lost = "no file can be" if is_there else f"`{shown(root / path)}` cannot be"
    return diagnostic(
        "foreign-file",
        f"`{shown(place)}` is {found.what}, so {lost} written",
        file_span(place),
        help=_MOVE,
    )


def not_a_folder(root: Path) -> Diagnostic:
    return diagnostic(
        "output-not-a-folder",
        f"The output `{shown(root)}` is not a folder",
        file_span(root),
        help="name a folder; it is created where there is none",
    )


def cannot_write(root: Path, error: OSError) -> Diagnostic:
    place = error.filename if isinstance(error.filename, str) else root
    reason = error.strerror or type(error).__name__
    return diagnostic(
        "cannot-write",
        f"Cannot write into `{shown(root)}`: {reason}: `{shown(place)}`",
        file_span(root),
        help=_REMEDIES.get(error.errno or 0),
    )
