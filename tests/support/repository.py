"""Git repositories that tests make, with commits of nobody's."""

import subprocess
from pathlib import Path

__all__ = ["commit", "git", "repository", "write"]

_NOBODY = ("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
_LOCAL = ("-c", "protocol.file.allow=always")


def git(*arguments: str, folder: str = ".") -> str:
    command = ["git", *_NOBODY, *_LOCAL, *arguments]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def repository(folder: str = ".") -> None:
    git("init", "-q", "-b", "main", folder)


def commit(folder: str = ".") -> None:
    """Commits all that is there, be it nothing new."""
    git("add", "-A", folder=folder)
    git("commit", "-q", "-m", "x", "--allow-empty", folder=folder)


def write(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text)
