"""Output folders on their own: is each as forstgen wrote it, and are all of one version?

Comes in: the folders, and the version that they should have, if one is known. Goes out: what was
found in each, and diagnostics that say which is stale and what mends it. No sources are read.
"""

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.node import node
from forstgen.output.faults import (
    edited,
    garbled,
    merged,
    missing,
    not_a_file,
    not_an_output,
    remedy,
    unlisted,
    unreadable,
    without_version,
)
from forstgen.output.layout import stays_inside
from forstgen.output.look import Obstacle, look
from forstgen.output.manifest import COPIED, HEAD, NAME, Manifest, digest_of
from forstgen.paths import file_span, shown

__all__ = ["Found", "Version", "inspect", "short", "verify"]

_STAMP = re.compile(rb"forstgen:schema (\S+) ([0-9a-f]{32})\b")
_SCHEMA_STAMP = re.compile(rb'"x-forst-fingerprint": "([0-9a-f]{32})"')
_PROGRAM = "(program)"
_TARGETS = {".ts": "ts", ".py": "py", ".go": "go"}

_Content: TypeAlias = bytes | Obstacle | None


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
        if not (root / NAME).exists():
            return Found(root, None, {}, 0, (not_an_output(root),))
        return _inspect(root, Manifest.load(root))
    except OSError as error:
        return Found(root, None, {}, 0, (unreadable(root, error),))


def _inspect_file(place: Path) -> Found:
    stamp = _SCHEMA_STAMP.search(place.read_bytes()[:HEAD])
    if stamp is None:
        return Found(place, None, {}, 0, (not_an_output(place),))
    return Found(place, "jsonschema", {_PROGRAM: stamp[1].decode()}, 0, ())


def _inspect(root: Path, manifest: Manifest) -> Found:
    paths = [*filter(stays_inside, manifest.paths)]
    contents = {path: look(root, path) for path in paths}
    target, stamps = _stamps(contents)
    again = remedy((target, root))
    problems = [] if manifest.is_whole else [garbled(root, manifest, again)]
    problems += _differing(root, manifest, contents, again)
    if manifest.is_whole:
        problems += (unlisted(root, path, again) for path in _unlisted(root, {*paths}))
    if not problems and _PROGRAM not in stamps:
        problems.append(without_version(root, target))
    return Found(root, target, stamps, len(paths), tuple(problems))


def _stamps(contents: Mapping[PurePosixPath, _Content]) -> tuple[str | None, dict[str, str]]:
    """The target that wrote the files, as far as they say so, and what they are made from."""
    target = None
    stamps: dict[str, str] = {}
    for path, content in contents.items():
        stamp = _STAMP.search(content[:HEAD]) if isinstance(content, bytes) else None
        if stamp is not None:
            stamps[stamp[1].decode(errors="replace")] = stamp[2].decode()
            target = _TARGETS.get(path.suffix, target)
    return target, stamps


def _differing(
    root: Path, manifest: Manifest, contents: Mapping[PurePosixPath, _Content], again: str
) -> Iterator[Diagnostic]:
    """Listed files that are not what was written; of what lies behind a link, the link."""
    told: set[PurePosixPath] = set()
    for path, content in contents.items():
        digests = manifest.digests(path)
        if content is None:
            yield missing(root, path, again)
        elif isinstance(content, Obstacle):
            if content.path not in told:
                yield not_a_file(root, content, again)
            told.add(content.path)
        elif len(digests) != 1:
            yield merged(root, path, again)
        elif digest_of(content) not in digests:
            yield edited(root, path, again)


def _unlisted(root: Path, listed: Set[PurePosixPath]) -> Iterator[PurePosixPath]:
    """Files of a package that lie beside the `listed` ones: of another run, they would belong to
    it all the same. A lock or a JSON Schema may stand anywhere."""
    kinds = {path.suffix for path in listed}
    for folder in sorted({path.parent for path in listed}):
        for name in sorted(os.listdir(root / folder)) if (root / folder).is_dir() else ():
            path = folder / name
            if path.suffix in kinds and path not in listed:
                content = look(root, path)
                head = content[:HEAD] if isinstance(content, bytes) else b""
                if COPIED in head or _STAMP.search(head):
                    yield path


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
    again = remedy((found.target, found.root))
    return diagnostic(
        "version-mismatch",
        f"`{shown(found.root)}` is of version {short(found.program or '')} of the schema, and "
        f"`{against.name}` of version {short(against.program)}{differing}",
        file_span(found.root),
        help=f"{again}; if it is `{against.name}` that is older, renew that",
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
        help=remedy(*((each.target, each.root) for each in odd)) + doubt,
    )
