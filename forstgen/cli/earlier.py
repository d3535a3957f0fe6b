"""What `--against` names: declarations on the disk or in git, or a lock → the program as it was."""

import io
import os
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from forstgen.cli.git import git
from forstgen.cli.version import find_lock
from forstgen.config import Settings
from forstgen.diagnostics import Outcome, diagnostic
from forstgen.ir import Program
from forstgen.load import load
from forstgen.load.walk import SUFFIX
from forstgen.lock import locked_program
from forstgen.node import replace
from forstgen.pipeline import build_program

__all__ = ["earlier_program"]

_GIT = "git:"
_NOTHING = Program((), frozenset())


def earlier_program(against: str, settings: Settings) -> Outcome[Program]:
    """The program that `against` stands for.

    `git:REF` reads the inputs of `settings` as they were in that commit, `git:REF:PATH` the folder
    or file PATH; where they were not there, the commit's lock.
    """
    if against.startswith(_GIT):
        return _in_git(against, settings)
    path = Path(against)
    if path.is_dir() or path.suffix == SUFFIX:
        return _built((path,), settings)
    return _locked(against)


def _in_git(against: str, settings: Settings) -> Outcome[Program]:
    ref, _, path = against.removeprefix(_GIT).partition(":")
    top = git("rev-parse", "--show-toplevel")
    commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    if not top.ok or not commit.ok:
        if top.ok and ref == "HEAD":
            return Outcome(_NOTHING)
        reason = top.err or commit.err or "it is no commit, branch or tag of this repository"
        problem = diagnostic("unknown-version", f"Cannot find `{ref}` in git: {reason}")
        return Outcome(None, (problem,))
    root, name = Path(top.out.decode().strip()), commit.out.decode().strip()
    inputs = [path] if path else [_relative(each, root) for each in settings.inputs]
    listed = git("ls-tree", "-r", "-z", "--name-only", name, "--", *inputs, folder=root)
    if any(each.endswith(SUFFIX) for each in listed.out.decode().split("\0")):
        return _archived(root, name, inputs, settings)
    locked = _locked(against)
    # What is compared with a commit that had no declarations is all new.
    return Outcome(_NOTHING) if locked.value is None and not path else locked


def _archived(root: Path, commit: str, inputs: list[str], settings: Settings) -> Outcome[Program]:
    archive = git("archive", "--format=tar", commit, "--", *inputs, folder=root)
    with TemporaryDirectory(prefix="forstgen-") as place:
        folder = Path(place).resolve()
        with tarfile.open(fileobj=io.BytesIO(archive.out)) as files:
            files.extractall(folder, filter="data")
        base = folder / _relative(settings.selection.base, root)
        moved = replace(settings, selection=replace(settings.selection, base=base))
        return _built(tuple(folder / each for each in inputs), moved)


def _relative(path: Path, root: Path) -> str:
    return os.path.relpath(os.path.realpath(path), root)


def _built(inputs: tuple[Path, ...], settings: Settings) -> Outcome[Program]:
    sources = load(inputs, settings.selection)
    if sources.value is None or sources.failed:
        return Outcome(None, sources.diagnostics)
    return build_program(sources.value, settings)


def _locked(against: str) -> Outcome[Program]:
    lock = find_lock(against)
    if lock.value is None:
        return Outcome(None, lock.diagnostics)
    return locked_program(lock.value)
