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
        reason = top.err or commit.err or "it is no commit, branch or tag of this repository"
        return Outcome(
            None, (diagnostic("unknown-version", f"Cannot find `{ref}` in git: {reason}"),)
        )
    root = Path(top.out.decode().strip())
    inputs = (
        [path] if path else [os.path.relpath(os.path.realpath(p), root) for p in settings.inputs]
    )
    name = commit.out.decode().strip()
    archive = git("archive", "--format=tar", name, "--", *inputs, folder=root)
    if not archive.ok or any(each.endswith(".lock") for each in inputs):
        return _locked(against)
    with TemporaryDirectory(prefix="forstgen-") as place:
        folder = Path(place).resolve()
        with tarfile.open(fileobj=io.BytesIO(archive.out)) as files:
            files.extractall(folder, filter="data")
        selection = replace(
            settings.selection, base=folder / settings.selection.base.relative_to(root)
        )
        moved = replace(settings, selection=selection)
        return _built(tuple(folder / each for each in inputs), moved)


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
