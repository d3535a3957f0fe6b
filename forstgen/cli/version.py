"""What `--against` names: a lock on the disk or in git → the version that outputs should have."""

from pathlib import Path, PurePosixPath

from forstgen.cli.git import git
from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.lock import NAME, Lock, locked_program, read_lock
from forstgen.output.verify import Version
from forstgen.paths import shown

__all__ = ["find_lock", "find_version"]

_GIT = "git:"


def find_version(against: str) -> Outcome[Version]:
    """The fingerprints that the lock `against` stands for."""
    lock = find_lock(against)
    if lock.value is None:
        return Outcome(None, lock.diagnostics)
    program = locked_program(lock.value)
    if program.value is None:
        return Outcome(None, program.diagnostics)
    packages = {p.name: program.value.package_fingerprint(p.name) for p in program.value.packages}
    return Outcome(Version(against, program.value.fingerprint, packages))


def find_lock(against: str) -> Outcome[Lock]:
    """The lock in the file `against`, or at `git:REF` or `git:REF:PATH`."""
    if against.startswith(_GIT):
        return _lock_in_git(against)
    path = Path(against)
    try:
        return read_lock(shown(path), path.read_text(encoding="utf-8", errors="replace"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return Outcome(None, (_unknown(f"Cannot read the lock `{shown(path)}`: {reason}"),))


def _lock_in_git(against: str) -> Outcome[Lock]:
    ref, _, path = against.removeprefix(_GIT).partition(":")
    commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    if not commit.ok:
        reason = commit.err or "it is no commit, branch or tag of this repository"
        return Outcome(None, (_unknown(f"Cannot find `{ref}` in git: {reason}"),))
    found = commit.out.decode().strip()
    if not path:
        paths = _locks(found)
        if len(paths) != 1:
            return Outcome(None, (_which(ref, paths),))
        [path] = paths
    content = git("show", f"{found}:{path}")
    if not content.ok:
        return Outcome(None, (_unknown(f"There is no `{path}` at `{ref}` in git"),))
    return read_lock(f"{ref}:{path}", content.out.decode(errors="replace"))


def _locks(commit: str) -> list[str]:
    listed = git("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit).out.decode()
    return [path for path in listed.split("\0") if PurePosixPath(path).name == NAME]


def _which(ref: str, paths: list[str]) -> Diagnostic:
    if not paths:
        return _unknown(
            f"There is no `{NAME}` at `{ref}` in git",
            "forstgen writes one beside its configuration; `--lock FILE` writes one anywhere",
        )
    named = ", ".join(f"`{_GIT}{ref}:{path}`" for path in paths)
    return _unknown(f"There are several locks at `{ref}` in git", f"name one: {named}")


def _unknown(message: str, help: str | None = None) -> Diagnostic:
    return diagnostic(
        "unknown-version", message, help=help or "name a `forst.lock`, or `git:` and a branch"
    )
