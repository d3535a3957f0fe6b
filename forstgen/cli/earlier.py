"""What `--against` names: declarations on the disk or in git, or a lock → the program as it was."""

import os
import re
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from posixpath import normpath

from forstgen.cli.against import GIT, in_git
from forstgen.cli.checkout import checked_out, declarations, is_checked_out
from forstgen.cli.commit import Commit, find_commit, unborn
from forstgen.cli.git import Told, git
from forstgen.cli.version import lock_at, lock_on_disk
from forstgen.config import Settings
from forstgen.diagnostics import Diagnostic, Outcome, Severity, diagnostic
from forstgen.ir import Program
from forstgen.load import load
from forstgen.load.walk import SUFFIX, walk
from forstgen.lock import Lock, locked_program
from forstgen.node import replace
from forstgen.paths import shown
from forstgen.pipeline import build_program
from forstgen.source import SourceFile

__all__ = ["earlier_program", "is_unchanged"]

_NOTHING = Program((), frozenset())

_PACKAGE = re.compile(rb"^\s*package\s+(\w+)", re.MULTILINE)


def earlier_program(
    against: str, settings: Settings, packages: Collection[str]
) -> Outcome[Program]:
    """The program that `against` stands for; what is wrong with it says that it is about it.

    `git:REF` reads the inputs of `settings` as they were in that commit, `git:REF:PATH` the folder
    or file PATH; where one of them was not there, the lock of `settings`, as it was in the commit.
    `packages` are those of now, by which inputs that have moved are told from new ones.
    """
    named = in_git(against)
    if named is not None:
        ref, path = named
        found = _at_path(ref, path, settings) if path else _in_git(ref, settings, packages)
        return _about(against, found)
    if os.path.isdir(against) or against.endswith(SUFFIX):
        sources = load((Path(against),), settings.selection)
        if sources.value is None or sources.failed:
            return _about(against, Outcome(None, sources.diagnostics))
        return _about(against, build_program(sources.value, settings))
    return _locked(lock_on_disk(against))


def is_unchanged(against: str, settings: Settings, sources: Sequence[SourceFile]) -> bool:
    """Whether `against` is a commit with the very `sources` that are the inputs now: what hooks
    ask at every commit, most of which change other things."""
    ref, path = in_git(against) or ("", "")
    commit = _commit_of(ref, settings.inputs).value if ref and not path else None
    if commit is None:
        return False
    places = [_then(commit, each) for each in settings.inputs]
    apart = any(_has_declarations(commit, each, places, settings) for each in commit.submodules())
    return not apart and is_checked_out(commit, places, sources)


def _about(against: str, found: Outcome[Program]) -> Outcome[Program]:
    """What an earlier version was warned of is over; that it cannot be had is told as it is."""
    own = [each for each in found.diagnostics if each.code == _UNKNOWN]
    others = [
        replace(each, message=f"In the earlier version `{against}`: {each.message}")
        for each in found.diagnostics
        if each.code != _UNKNOWN and found.failed
    ]
    return Outcome(found.value, (*own, *others))


def _locked(lock: Outcome[Lock]) -> Outcome[Program]:
    if lock.value is None:
        return Outcome(None, lock.diagnostics)
    return locked_program(lock.value)


# -- in git ----------------------------------------------------------------------------------------


def _in_git(ref: str, settings: Settings, packages: Collection[str]) -> Outcome[Program]:
    commit = _commit_of(ref, settings.inputs)
    if commit.value is None:
        if _is_unborn(ref, settings.inputs):
            return Outcome(_NOTHING)
        return _lock_then(ref, settings.lock) or Outcome(None, commit.diagnostics)
    then = commit.value
    places = [_then(then, each) for each in settings.inputs]
    apart = [path for path in then.submodules() if _has_declarations(then, path, places, settings)]
    missing = [place for place in places if not declarations(then, place)]
    if not missing and not apart:
        return checked_out(then, places, settings)
    locked = _lock_then(ref, settings.lock)
    if locked is not None:
        return locked
    if apart:
        return Outcome(None, (_submodule(ref, apart[0]),))
    gone = _gone(then, packages)
    if gone:
        return Outcome(None, (_moved(ref, missing, gone),))
    # What is compared with a commit that did not have it is all new.
    rest = [place for place in places if place not in missing]
    built = checked_out(then, rest, settings) if rest else Outcome(_NOTHING)
    return Outcome(built.value, (*built.diagnostics, _new(ref, missing)))


def _at_path(ref: str, path: str, settings: Settings) -> Outcome[Program]:
    commit = _commit_of(ref, settings.inputs)
    if commit.value is None:
        return Outcome(None, commit.diagnostics)
    place = commit.value.follow(normpath(path))
    if place is not None and declarations(commit.value, place):
        return checked_out(commit.value, [place], settings)
    return _locked(lock_at(commit.value, normpath(path)))


def _commit_of(ref: str, inputs: Sequence[Path]) -> Outcome[Commit]:
    """The commit `ref` of the repository that all `inputs` are in."""
    roots: dict[str, Path] = {}
    for each in inputs:
        top = _top(each)
        if not top.ok:
            return Outcome(None, (_no_repository(ref, each, top.err),))
        roots.setdefault(top.line, each)
    if len(roots) > 1:
        return Outcome(None, (_several(ref, [*roots.values()]),))
    return find_commit(ref, Path(*roots))


def _is_unborn(ref: str, inputs: Sequence[Path]) -> bool:
    tops = [_top(each) for each in inputs]
    return all(top.ok and ref in unborn(Path(top.line)) for top in tops)


def _top(path: Path) -> Told:
    """Where the repository starts that `path` is in, though its folders may not be there yet."""
    folder = Path(os.path.realpath(path))
    while not os.path.isdir(folder):
        folder = folder.parent
    return git("rev-parse", "--show-toplevel", folder=folder)


def _then(commit: Commit, path: Path) -> str:
    """Where `path` of the disk was in `commit`."""
    relative = Path(os.path.relpath(os.path.realpath(path), commit.folder)).as_posix()
    followed = commit.follow(relative)
    return normpath(relative) if followed is None else followed


def _lock_then(ref: str, lock: Path | None) -> Outcome[Program] | None:
    """What the file `lock` was in the commit `ref` of its own repository; None if it was not."""
    top = None if lock is None else _top(lock)
    if lock is None or top is None or not top.ok:
        return None
    commit = find_commit(ref, Path(top.line)).value
    if commit is None:
        return None
    path = _then(commit, lock)
    return _locked(lock_at(commit, path)) if commit.is_file(path) else None


def _has_declarations(
    commit: Commit, submodule: str, places: Sequence[str], settings: Settings
) -> bool:
    """Whether some of what is at `places` was in `submodule`, as far as the disk tells."""
    if any(_is_below(place, submodule) for place in places):
        return True
    folder = commit.folder / submodule
    return (
        any(_is_below(submodule, place) for place in places)
        and os.path.isdir(folder)
        and bool(walk(folder, (settings.selection,)).value)
    )


def _is_below(path: str, place: str) -> bool:
    return not place or path == place or path.startswith(f"{place}/")


def _gone(commit: Commit, packages: Collection[str]) -> list[str]:
    """The declarations of `packages` that are not any more where they were in `commit`."""
    paths = [path for path in declarations(commit) if not os.path.lexists(commit.folder / path)]
    found = {path: _PACKAGE.search(content) for path, content in commit.read(paths).items()}
    return [path for path, own in found.items() if own and own[1].decode() in packages]


# -- problems --------------------------------------------------------------------------------------

_UNKNOWN = "unknown-version"
_ELSE = "name a folder of declarations or a `forst.lock` instead"


def _no_repository(ref: str, path: Path, reason: str) -> Diagnostic:
    message = f"Cannot find `{ref}` in git for `{shown(path)}`: {reason}"
    return diagnostic(_UNKNOWN, message, help=_ELSE)


def _several(ref: str, inputs: Sequence[Path]) -> Diagnostic:
    return diagnostic(
        _UNKNOWN,
        f"There is no one `{ref}`: {_named(map(shown, inputs))} are in several git repositories",
        help="compare the inputs of one repository at a time, or name a `forst.lock` that has all",
    )


def _submodule(ref: str, path: str) -> Diagnostic:
    return diagnostic(
        _UNKNOWN,
        f"`{path}` was a submodule at `{ref}`: its declarations are in another repository",
        help="compare the inputs of one repository at a time, or name a `forst.lock` that has all",
    )


def _moved(ref: str, inputs: Sequence[str], gone: Sequence[str]) -> Diagnostic:
    """Nothing would be compared with nothing, and be called safe."""
    folders = [os.path.dirname(path) for path in gone]
    place = os.path.commonpath(folders) if all(folders) else ""
    return diagnostic(
        _UNKNOWN,
        f"There were no declarations in {_named(inputs)} at `{ref}`, but there were some elsewhere",
        help=f"name where they were: `{GIT}{ref}:{place or '.'}`",
    )


def _new(ref: str, inputs: Sequence[str]) -> Diagnostic:
    problem = diagnostic(
        _UNKNOWN,
        f"There was nothing of {_named(inputs)} at `{ref}`, so all of it counts as new",
        help=f"if it was elsewhere, name the folder or the lock: `{GIT}{ref}:PATH`",
    )
    return replace(problem, severity=Severity.WARNING)


def _named(names: Iterable[str]) -> str:
    return " and ".join(f"`{each or '.'}`" for each in names)
