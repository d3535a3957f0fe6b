"""What has to change in an output folder so that it holds the generated files and no stale ones.

Comes in: the folder and the files. Goes out: a Plan, or diagnostics for what stands in the way.
Nothing is written here.
"""

import os
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path, PurePosixPath

from forstgen.backends.base import THE_OUTPUT, GeneratedFile
from forstgen.diagnostics import Diagnostic, Outcome
from forstgen.node import field, node, replace
from forstgen.output.layout import check_layout, stays_inside
from forstgen.output.look import Obstacle, look
from forstgen.output.manifest import NAME, Manifest, render_manifests
from forstgen.output.problems import cannot_write, foreign_file, not_a_folder, obstacle

__all__ = ["Change", "Plan", "plan"]

_NO_MANIFEST = Manifest("")


@node
class Change:
    """A file before and after: `old` is None where it is created, `new` where it is removed."""

    path: PurePosixPath
    old: bytes | None = field(repr=False)
    new: bytes | None = field(repr=False)


@node
class Plan:
    """All changes in the folder `root`, by path. The manifest is a file like the others.

    `place` is what the user named: the folder, or the one file in it that the target writes. Beside
    such a file there is no manifest; it says itself whose it is, and others share its folder.
    `passing` is the manifest while the changes are being made: it lists the files of before and of
    after, so that a run which is cut short leaves nothing that the next run takes for foreign.
    """

    place: Path
    root: Path
    create: tuple[Change, ...]
    update: tuple[Change, ...]
    delete: tuple[Change, ...]
    unchanged: tuple[PurePosixPath, ...]
    passing: str = field(default="", repr=False)

    @property
    def changes(self) -> tuple[Change, ...]:
        changes = (*self.create, *self.update, *self.delete)
        return tuple(sorted(changes, key=lambda change: change.path))


def plan(place: Path, files: Sequence[GeneratedFile]) -> Outcome[Plan]:
    """Compare `files` with what is in the folder `place`, or one file with what is there."""
    is_file = [file.path for file in files] == [THE_OUTPUT]
    problems = () if is_file else tuple(check_layout(files))
    root = place.parent if is_file else place
    if os.path.lexists(root) and not root.is_dir():
        problems += (not_a_folder(root),)
    if problems:
        return Outcome(None, problems)
    try:
        return _compare_file(place, files[0].text) if is_file else _compare_folder(root, files)
    except OSError as error:
        return Outcome(None, (cannot_write(root, error),))


def _compare_file(place: Path, text: str) -> Outcome[Plan]:
    return _compare(place, place.parent, (GeneratedFile(PurePosixPath(place.name), text),))


def _compare_folder(root: Path, files: Sequence[GeneratedFile]) -> Outcome[Plan]:
    before = Manifest.load(root)
    delete = tuple(_stale(root, before, {file.path for file in files}))
    text, passing = render_manifests(files, before)
    manifest = GeneratedFile(PurePosixPath(NAME), text)
    compared = _compare(root, root, (*files, manifest), before, delete)
    if compared.value is None:
        return compared
    return Outcome(replace(compared.value, passing=passing))


def _compare(
    place: Path,
    root: Path,
    files: Sequence[GeneratedFile],
    before: Manifest = _NO_MANIFEST,
    delete: tuple[Change, ...] = (),
) -> Outcome[Plan]:
    gone = {change.path for change in delete}
    changes: list[Change] = []
    unchanged: list[PurePosixPath] = []
    problems: list[Diagnostic] = []
    for file in sorted(files, key=lambda file: file.path):
        found, new = look(root, file.path), file.text.encode()
        if isinstance(found, Obstacle) and found.path in gone:
            found = None
        if isinstance(found, Obstacle):
            problems.append(obstacle(root, file.path, found))
        elif found == new:
            unchanged.append(file.path)
        elif found is None or str(file.path) == NAME or before.is_ours(file.path, found):
            changes.append(Change(file.path, found, new))
        else:
            listed = file.path in before.paths
            problems.append(foreign_file(root, file.path, listed=listed))
    if problems:
        return Outcome(None, tuple(problems))
    create = tuple(change for change in changes if change.old is None)
    update = tuple(change for change in changes if change.old is not None)
    return Outcome(Plan(place, root, create, update, delete, tuple(unchanged)))


def _stale(root: Path, before: Manifest, wanted: Collection[PurePosixPath]) -> Iterator[Change]:
    """Files of an earlier run that no longer belong to the output; only those that are ours."""
    for path in before.paths:
        if path not in wanted and stays_inside(path):
            found = look(root, path)
            if isinstance(found, bytes) and before.is_ours(path, found):
                yield Change(path, found, None)
