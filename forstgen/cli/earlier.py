"""What `--against` names: declarations on the disk or in git, or a lock → the program as it was."""

import io
import os
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from forstgen.cli.git import git
from forstgen.cli.version import find_lock
from forstgen.config import Settings
from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.ir import Program
from forstgen.load import load
from forstgen.load.walk import SUFFIX
from forstgen.lock import locked_program
from forstgen.node import replace
from forstgen.pipeline import build_program
from forstgen.source import SourceFile

__all__ = ["earlier_program"]

_GIT = "git:"
_NOTHING = Program((), frozenset())


def earlier_program(against: str, settings: Settings) -> Outcome[Program]:
    """The program that `against` stands for; what is wrong with it says that it is about it.

    `git:REF` reads the inputs of `settings` as they were in that commit, `git:REF:PATH` the folder
    or file PATH; where they were not there, the commit's lock.
    """
    if against.startswith(_GIT):
        return _in_git(against, settings)
    path = Path(against)
    if path.is_dir() or path.suffix == SUFFIX:
        return _about(against, _built((path,), settings))
    return _locked(against)


def _in_git(against: str, settings: Settings) -> Outcome[Program]:
    ref, _, path = against.removeprefix(_GIT).partition(":")
    top = git("rev-parse", "--show-toplevel")
    commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    if not top.ok or not commit.ok:
        if top.ok and ref in _unborn():
            return Outcome(_NOTHING)
        return Outcome(None, (_not_found(ref, top.err or commit.err),))
    root, name = Path(top.out.decode().strip()), commit.out.decode().strip()
    inputs = [path] if path else [_relative(each, root) for each in settings.inputs]
    if _declarations(root, name, *inputs):
        return _about(against, _archived(root, name, inputs, settings))
    locked = _locked(against)
    if locked.value is not None:
        return locked
    elsewhere = _declarations(root, name)
    if elsewhere:
        return Outcome(None, (_moved(ref, inputs, elsewhere),))
    # What is compared with a commit that had no declarations is all new.
    return locked if path else Outcome(_NOTHING)


def _unborn() -> tuple[str, ...]:
    """What the branch is called that has no commit yet."""
    if git("rev-parse", "--verify", "--quiet", "HEAD").ok:
        return ()
    return ("HEAD", git("symbolic-ref", "--short", "HEAD").out.decode().strip())


def _declarations(root: Path, commit: str, *places: str) -> list[str]:
    listed = git("ls-tree", "-r", "-z", "--name-only", commit, "--", *places, folder=root)
    return [path for path in listed.out.decode().split("\0") if path.endswith(SUFFIX)]


def _archived(root: Path, commit: str, inputs: list[str], settings: Settings) -> Outcome[Program]:
    archive = git("archive", "--format=tar", commit, "--", *inputs, folder=root)
    with TemporaryDirectory(prefix="forstgen-") as place:
        folder = Path(place).resolve()
        with tarfile.open(fileobj=io.BytesIO(archive.out)) as files:
            files.extractall(folder, filter="data")
        base = folder / _relative(settings.selection.base, root)
        moved = replace(settings, selection=replace(settings.selection, base=base))
        return _built(tuple(folder / each for each in inputs), moved, folder)


def _relative(path: Path, root: Path) -> str:
    return os.path.relpath(os.path.realpath(path), root)


def _built(
    inputs: tuple[Path, ...], settings: Settings, folder: Path | None = None
) -> Outcome[Program]:
    """The program in `inputs`; of files in `folder`, only the rest of the path says something."""
    sources = load(inputs, settings.selection)
    if sources.value is None or sources.failed:
        return Outcome(None, sources.diagnostics)
    if folder is None:
        return build_program(sources.value, settings)
    named = [
        SourceFile(Path(os.path.relpath(each.path, folder)).as_posix(), each.text, each.folders)
        for each in sources.value
    ]
    return build_program(named, settings)


def _about(against: str, built: Outcome[Program]) -> Outcome[Program]:
    problems = (
        replace(each, message=f"In the earlier version `{against}`: {each.message}")
        for each in built.diagnostics
    )
    return Outcome(built.value, (*problems,))


def _locked(against: str) -> Outcome[Program]:
    lock = find_lock(against)
    if lock.value is None:
        return Outcome(None, lock.diagnostics)
    return locked_program(lock.value)


# -- problems --------------------------------------------------------------------------------------


def _not_found(ref: str, reason: str) -> Diagnostic:
    help = None
    if git("rev-parse", "--verify", "--quiet", f"origin/{ref}^{{commit}}").ok:
        help = f"name it `git:origin/{ref}`"
    elif git("rev-parse", "--is-shallow-repository").out.strip() == b"true":
        help = f"this clone is shallow: fetch it with `git fetch origin {ref}:{ref}`"
    reason = reason or "it is no commit, branch or tag of this repository"
    return diagnostic("unknown-version", f"Cannot find `{ref}` in git: {reason}", help=help)


def _moved(ref: str, inputs: list[str], elsewhere: list[str]) -> Diagnostic:
    """Nothing would be compared with nothing, and be called safe."""
    folders = [os.path.dirname(path) for path in elsewhere]
    place = os.path.commonpath(folders) if all(folders) else ""
    named = " and ".join(f"`{each}`" for each in inputs)
    return diagnostic(
        "unknown-version",
        f"There were no declarations in {named} at `{ref}`, but there were some elsewhere",
        help=f"name where they were: `{_GIT}{ref}:{place or '.'}`",
    )
