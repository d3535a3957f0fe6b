"""What `--against` names: a lock on the disk or in git → the version that outputs should have."""

from pathlib import Path, PurePosixPath
from posixpath import normpath

from forstgen.cli.against import GIT, in_git
from forstgen.cli.commit import Commit, find_commit
from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.lock import NAME, Lock, locked_program, read_lock
from forstgen.output.verify import Version
from forstgen.paths import shown

__all__ = ["find_version", "lock_at", "lock_on_disk"]

_SHOWN_LOCKS = 5


def find_version(against: str) -> Outcome[Version]:
    """The fingerprints that the lock `against` stands for."""
    named = in_git(against)
    lock = lock_on_disk(against) if named is None else _lock_in_git(*named)
    if lock.value is None:
        return Outcome(None, lock.diagnostics)
    program = locked_program(lock.value)
    if program.value is None:
        return Outcome(None, program.diagnostics)
    packages = {p.name: program.value.package_fingerprint(p.name) for p in program.value.packages}
    return Outcome(Version(against, program.value.fingerprint, packages))


def lock_on_disk(against: str) -> Outcome[Lock]:
    """The lock in the file `against`."""
    path = Path(against)
    try:
        return read_lock(shown(path), path.read_text(encoding="utf-8", errors="replace"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return Outcome(None, (_unknown(f"Cannot read the lock `{shown(path)}`: {reason}"),))


def lock_at(commit: Commit, path: str) -> Outcome[Lock]:
    """The lock that is at `path` in `commit`."""
    content = commit.read([path]).get(path)
    if content is None:
        return Outcome(None, (_unknown(f"There is no `{path}` at `{commit.ref}` in git"),))
    return read_lock(f"{commit.ref}:{path}", content.decode(errors="replace"))


def _lock_in_git(ref: str, path: str) -> Outcome[Lock]:
    """The lock at `path`, or the only one: outputs do not say where the lock of theirs is."""
    commit = find_commit(ref, Path.cwd())
    if commit.value is None:
        return Outcome(None, commit.diagnostics)
    if path:
        return lock_at(commit.value, normpath(path))
    paths = [each for each in commit.value.entries if PurePosixPath(each).name == NAME]
    if len(paths) != 1:
        return Outcome(None, (_which(ref, paths),))
    return lock_at(commit.value, paths[0])


def _which(ref: str, paths: list[str]) -> Diagnostic:
    if not paths:
        return _unknown(
            f"There is no `{NAME}` at `{ref}` in git",
            f"name a lock of another name with its path, `{GIT}{ref}:PATH`; forstgen writes one "
            "beside its configuration, `--lock FILE` writes one anywhere",
        )
    named = ", ".join(f"`{GIT}{ref}:{path}`" for path in paths[:_SHOWN_LOCKS])
    more = len(paths) - _SHOWN_LOCKS
    others = f", or {more} more" if more > 0 else ""
    return _unknown(f"There are several locks at `{ref}` in git", f"name one: {named}{others}")


def _unknown(message: str, help: str | None = None) -> Diagnostic:
    return diagnostic(
        "unknown-version", message, help=help or "name a `forst.lock`, or `git:` and a branch"
    )
