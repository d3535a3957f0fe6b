"""Output folders on their own: is each as forstgen wrote it, and are all of one version?

Comes in: the folders, and the version that they should have, if one is known. Goes out: what was
found in each, and diagnostics that say which is stale and what mends it. No sources are read.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.node import node
from forstgen.output.layout import stays_inside
from forstgen.output.look import look
from forstgen.output.manifest import NAME, Manifest, digest_of
from forstgen.paths import file_span, shown

__all__ = ["Found", "Version", "inspect", "short", "verify"]

_STAMP = re.compile(rb"forstgen:schema (\S+) ([0-9a-f]{32})\b")
_SCHEMA_STAMP = re.compile(rb'"x-forst-fingerprint": "([0-9a-f]{32})"')
_HEAD = 512
_PROGRAM = "(program)"
_TARGETS = {".ts": "ts", ".py": "py", ".go": "go"}


@node
class Version:
    """What outputs should be: the fingerprints of a program and of its packages."""

    name: str
    program: str
    packages: Mapping[str, str]


@node
class Found:
    """An output: its target's name where it is one of ours, and the stamps of its files.

    `files` is the number of those that have a digest; a JSON Schema, a file on its own, has none.
    """

    root: Path
    target: str | None
    stamps: Mapping[str, str]
    files: int
    problems: tuple[Diagnostic, ...]

    @property
    def program(self) -> str | None:
        return self.stamps.get(_PROGRAM)


def short(fingerprint: str) -> str:
    return fingerprint[:12]


def inspect(root: Path) -> Found:
    """Every file that the manifest of `root` lists, against its digest; of a file its version."""
    try:
        if root.is_file():
            return _inspect_file(root)
        manifest = Manifest.load(root)
        if not manifest.paths:
            return Found(root, None, {}, 0, (_not_an_output(root),))
        return _inspect(root, manifest)
    except OSError as error:
        return Found(root, None, {}, 0, (_unreadable(root, error),))


def _inspect_file(place: Path) -> Found:
    stamp = _SCHEMA_STAMP.search(place.read_bytes()[:_HEAD])
    if stamp is None:
        return Found(place, None, {}, 0, (_not_an_output(place),))
    return Found(place, "jsonschema", {_PROGRAM: stamp[1].decode()}, 0, ())


def _inspect(root: Path, manifest: Manifest) -> Found:
    problems: list[Diagnostic] = []
    stamps: dict[str, str] = {}
    target = None
    for path in filter(stays_inside, manifest.paths):
        content = look(root, path)
        if not isinstance(content, bytes):
            problems.append(_missing(root, path))
            continue
        stamp = _STAMP.search(content[:_HEAD])
        if stamp is not None:
            what = stamp[1].decode(errors="replace")
            stamps[what] = stamp[2].decode()
            target = _TARGETS.get(path.suffix) if what == _PROGRAM else target
        digests = manifest.digests(path)
        if len(digests) != 1:
            problems.append(_merged(root, path))
        elif digest_of(content) not in digests:
            problems.append(_edited(root, path))
    return Found(root, target, stamps, len(manifest.paths), tuple(problems))


def verify(found: Sequence[Found], against: Version | None) -> Iterator[Diagnostic]:
    """What is wrong in each folder, and which folders are not of the version they should have."""
    for each in found:
        yield from each.problems
    versions = [each for each in found if each.program is not None]
    if against is not None:
        yield from (_stale(each, against) for each in versions if each.program != against.program)
        return
    counts = Counter(each.program for each in versions)
    if len(counts) > 1:
        yield _different(versions, counts)


def _stale(found: Found, against: Version) -> Diagnostic:
    packages = [p for p, of in against.packages.items() if found.stamps.get(p, of) != of]
    differing = f"; the packages that differ: {', '.join(packages)}" if packages else ""
    return diagnostic(
        "version-mismatch",
        f"`{shown(found.root)}` is of version {short(found.program or '')} of the schema, and "
        f"`{against.name}` of version {short(against.program)}{differing}",
        file_span(found.root),
        help=f"{_remedy([found])}; if it is `{against.name}` that is older, renew that",
    )


def _different(found: Sequence[Found], counts: Counter[str | None]) -> Diagnostic:
    """Where all but a few agree it is those few that are stale; else only a lock could tell."""
    usual, count = counts.most_common(1)[0]
    odd = [each for each in found if each.program != usual] if count > len(found) / 2 else [*found]
    versions = ", ".join(f"`{shown(each.root)}` {short(each.program or '')}" for each in found)
    doubt = "" if len(odd) < len(found) else "; `--against` a lock tells which of them is stale"
    return diagnostic(
        "version-mismatch",
        f"The outputs are of different versions of the schema: {versions}",
        file_span(odd[0].root),
        help=_remedy(odd) + doubt,
    )


def _remedy(stale: Sequence[Found]) -> str:
    options = " ".join(f"--{each.target or 'out TARGET'} {shown(each.root)}" for each in stale)
    return f"run `forstgen SCHEMA {options}`, or `forstgen` alone where a configuration names them"


def _edited(root: Path, path: PurePosixPath) -> Diagnostic:
    place = root / path
    return diagnostic(
        "edited-output",
        f"`{shown(place)}` is not as forstgen wrote it",
        file_span(place),
        help="changes belong into the schema; run `forstgen` again to have the file as it was",
    )


def _merged(root: Path, path: PurePosixPath) -> Diagnostic:
    return diagnostic(
        "edited-output",
        f"`{shown(root / NAME)}` does not say what `{path}` was when it was written",
        file_span(root / NAME),
        help="it was merged, edited, or written by an older forstgen; run `forstgen` again",
    )


def _missing(root: Path, path: PurePosixPath) -> Diagnostic:
    return diagnostic(
        "incomplete-output",
        f"`{shown(root / path)}` is missing",
        file_span(root / path),
        help="run `forstgen` again, or copy the whole folder",
    )


def _not_an_output(root: Path) -> Diagnostic:
    return diagnostic(
        "not-an-output",
        f"`{shown(root)}` is nothing that forstgen wrote: it has no `{NAME}`",
        file_span(root),
        help="name a folder that `--ts`, `--py` or `--go` wrote, with its manifest, or the file of "
        "a JSON Schema",
    )


def _unreadable(root: Path, error: OSError) -> Diagnostic:
    reason = error.strerror or type(error).__name__
    return diagnostic("not-an-output", f"Cannot read `{shown(root)}`: {reason}", file_span(root))
