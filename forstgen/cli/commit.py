"""A commit: what a user calls it → the paths that it has, and what is in the files there.

Read as git keeps it: an archive of a commit leaves out what `.gitattributes` says, and holds links
that lead out of it.
"""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from forstgen.cli.git import git
from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.node import node
from forstgen.paths import shown

__all__ = ["Commit", "Entry", "find_commit", "unborn"]

_LINK, _SUBMODULE = "120000", "160000"

_MOST_LINKS = 40
"""So many links are followed one after the other, as on a disk: they may lead in a circle."""


@node
class Entry:
    """What git keeps at a path: the blob of a file or of a link, the commit of a submodule."""

    mode: str
    blob: str

    @property
    def is_link(self) -> bool:
        return self.mode == _LINK

    @property
    def is_submodule(self) -> bool:
        return self.mode == _SUBMODULE


@node
class Commit:
    """`ref` is what the user calls it. Paths start at the top of the repository that `folder` is
    in, which is the path without a name."""

    ref: str
    folder: Path
    entries: Mapping[str, Entry]

    def below(self, place: str) -> list[str]:
        """The paths of `place` itself, if it is no folder, or of all that is in it."""
        start = f"{place}/" if place else ""
        return [path for path in self.entries if path == place or path.startswith(start)]

    def submodules(self) -> list[str]:
        return [path for path, entry in self.entries.items() if entry.is_submodule]

    def follow(self, path: str) -> str | None:
        """Where `path` leads when its links are followed; None where that is outside."""
        pending, done, links = path.split("/")[::-1], list[str](), 0
        while pending:
            part = pending.pop()
            if part == ".." and not done:
                return None
            if part == "..":
                done.pop()
            elif part not in ("", "."):
                done.append(part)
            entry = self.entries.get("/".join(done))
            if entry is not None and entry.is_link:
                target = os.fsdecode(self._contents([entry.blob]).get(entry.blob, b"/"))
                links += 1
                if os.path.isabs(target) or links > _MOST_LINKS:
                    return None
                done.pop()
                pending += target.split("/")[::-1]
        return "/".join(done)

    def is_file(self, path: str) -> bool:
        """Whether there is a file at `path`, or a link to one."""
        entry = self.entries.get(self.follow(path) or "")
        return entry is not None and not entry.is_submodule

    def read(self, paths: Iterable[str]) -> dict[str, bytes]:
        """What is in the files `paths`, and in those that links there lead to."""
        followed = {path: self.entries.get(self.follow(path) or "") for path in paths}
        blobs = {path: entry.blob for path, entry in followed.items() if entry is not None}
        contents = self._contents([*dict.fromkeys(blobs.values())])
        return {path: contents[blob] for path, blob in blobs.items() if blob in contents}

    def _contents(self, blobs: list[str]) -> dict[str, bytes]:
        given = "".join(f"{blob}\n" for blob in blobs).encode()
        out = git("cat-file", "--batch", folder=self.folder, given=given).out
        contents: dict[str, bytes] = {}
        start = 0
        for blob in blobs:
            head, _, _ = out[start : start + 200].partition(b"\n")
            start += len(head) + 1
            match head.split():
                case [_, b"blob", size]:
                    contents[blob] = out[start : start + int(size)]
                    start += int(size) + 1
        return contents


def find_commit(ref: str, folder: Path) -> Outcome[Commit]:
    """The commit `ref` of the repository that `folder` is in."""
    found = git(*_ASKED, f"{ref}^{{commit}}", folder=folder)
    if not found.ok:
        return Outcome(None, (_not_found(ref, folder, found.err),))
    listed = git("ls-tree", "-r", "-z", "--full-tree", found.line, folder=folder)
    if not listed.ok:
        return Outcome(None, (_not_found(ref, folder, listed.err),))
    entries: dict[str, Entry] = {}
    for line in os.fsdecode(listed.out).split("\0")[:-1]:
        about, _, path = line.partition("\t")
        mode, _, blob = about.split()
        # A tree that no git makes could name a place outside of the folder that it is written to.
        if not os.path.isabs(path) and ".." not in path.split("/"):
            entries[path] = Entry(mode, blob)
    return Outcome(Commit(ref, folder, entries))


_ASKED = ("rev-parse", "--verify", "--quiet", "--end-of-options")


def unborn(folder: Path) -> tuple[str, ...]:
    """What the branch is called that has no commit yet."""
    if git("rev-parse", "--verify", "--quiet", "HEAD", folder=folder).ok:
        return ()
    return ("HEAD", git("symbolic-ref", "--short", "HEAD", folder=folder).line)


def _not_found(ref: str, folder: Path, reason: str) -> Diagnostic:
    help = "name a commit, a branch or a tag of it"
    if git(*_ASKED, f"origin/{ref}^{{commit}}", folder=folder).ok:
        help = f"name it `git:origin/{ref}`"
    elif git("rev-parse", "--is-shallow-repository", folder=folder).line == "true":
        help = f"this clone is shallow: fetch it with `git fetch origin {ref}:{ref}`"
    reason = reason or f"it is no commit, branch or tag of the repository of `{shown(folder)}`"
    return diagnostic("unknown-version", f"Cannot find `{ref}` in git: {reason}", help=help)
