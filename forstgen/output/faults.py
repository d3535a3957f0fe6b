"""What `verify` can have against an output, as diagnostics with the command that mends it."""

import shlex
from pathlib import Path, PurePosixPath

from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.output.look import Obstacle
from forstgen.output.manifest import NAME, Manifest
from forstgen.paths import file_span, shown

__all__ = [
    "edited",
    "garbled",
    "merged",
    "missing",
    "not_a_file",
    "not_an_output",
    "remedy",
    "unlisted",
    "unreadable",
    "without_version",
]


def remedy(*stale: tuple[str | None, Path]) -> str:
    """How outputs are made anew, each a target and where it stands."""
    options = " ".join(_option(target, root) for target, root in stale)
    return (
        f"run `forstgen SCHEMA {options}`, where SCHEMA is the folder of the declarations, or "
        "`forstgen` alone where a configuration names them"
    )


def _option(target: str | None, root: Path) -> str:
    if target is None:
        return "--out " + shlex.quote(f"TARGET={shown(root)}")
    return f"--{target} {shlex.quote(shown(root))}"


def edited(root: Path, path: PurePosixPath, remedy: str) -> Diagnostic:
    return diagnostic(
        "edited-output",
        f"`{shown(root / path)}` is not as forstgen wrote it",
        file_span(root / path),
        help=f"changes belong into the schema; to have the file as it was, {remedy}",
    )


def not_a_file(root: Path, found: Obstacle, remedy: str) -> Diagnostic:
    place = root / found.path
    return diagnostic(
        "edited-output",
        f"`{shown(place)}` is {found.what}, which forstgen did not write",
        file_span(place),
        help=f"remove it, then {remedy}",
    )


def missing(root: Path, path: PurePosixPath, remedy: str) -> Diagnostic:
    return diagnostic(
        "incomplete-output",
        f"`{shown(root / path)}` is missing",
        file_span(root / path),
        help=f"copy the whole folder, or {remedy}",
    )


def merged(root: Path, path: PurePosixPath, remedy: str) -> Diagnostic:
    return diagnostic(
        "edited-output",
        f"`{shown(root / NAME)}` does not say what `{path}` was when it was written",
        file_span(root / NAME),
        help=f"it was merged, edited, or written by an older forstgen; {remedy}",
    )


def garbled(root: Path, manifest: Manifest, remedy: str) -> Diagnostic:
    """A list that may not be all of what was written."""
    fact = "is not as forstgen wrote it"
    if manifest.strange:
        fact += f": it has the line `{manifest.strange[0]}`"
    elif not manifest.is_sealed:
        fact = "does not say whether it is whole, as one of an older forstgen does not"
    return diagnostic(
        "edited-output",
        f"`{shown(root / NAME)}` {fact}",
        file_span(root / NAME),
        help=remedy,
    )


def unlisted(root: Path, path: PurePosixPath, remedy: str) -> Diagnostic:
    return diagnostic(
        "edited-output",
        f"`{shown(root / path)}` is generated, but not one of the files in `{shown(root / NAME)}`",
        file_span(root / path),
        help=f"remove it if it was left behind or belongs elsewhere, or {remedy}",
    )


def without_version(root: Path, target: str | None) -> Diagnostic:
    own = "; a target of your own writes `forstgen:schema (program)` and the fingerprint into one"
    return diagnostic(
        "incomplete-output",
        f"No file of `{shown(root)}` says of which version of the schema it is",
        file_span(root),
        help=remedy((target, root)) + (own if target is None else ""),
    )


def not_an_output(root: Path) -> Diagnostic:
    return diagnostic(
        "not-an-output",
        f"`{shown(root)}` is nothing that forstgen wrote: it has no `{NAME}`",
        file_span(root),
        help="name a folder that `--ts`, `--py` or `--go` wrote, with its manifest, or the file of "
        "a JSON Schema",
    )


def unreadable(root: Path, error: OSError) -> Diagnostic:
    reason = error.strerror or type(error).__name__
    return diagnostic("not-an-output", f"Cannot read `{shown(root)}`: {reason}", file_span(root))
