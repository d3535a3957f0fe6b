"""`forstgen merge-driver`: what git runs to merge a lock or generated files.

In: the three versions, as files. Out: the merge, in the place of the second one, and a status that
says whether a conflict is left in it.
"""

import shutil
import sys
from pathlib import Path

import click

from forstgen.cli.answer import Answer
from forstgen.cli.git import git

__all__ = ["merge_driver"]

_NAME = "forstgen: the lock by symbol, generated files by text"

_LABELS = ("-L", "ours", "-L", "base", "-L", "theirs")

_ATTRIBUTES = """\
Add these lines to .gitattributes, with your own output folder:
  forst.lock  merge=forstgen
  out/**      merge=forstgen
"""


@click.command("merge-driver")
@click.option("--install", is_flag=True, help="Tell git of the driver, in this repository.")
@click.argument("files", metavar="[BASE OURS THEIRS PATH]", nargs=-1)
def merge_driver(install: bool, files: tuple[str, ...]) -> Answer:
    """Merge a lock or generated files, for git.

    \b
    Once in each clone:
      forstgen merge-driver --install
    """
    if install and not files:
        return _install()
    if install or len(files) != 4:
        raise click.UsageError("it takes --install, or the four arguments %O %A %B %P of git")
    base, ours, theirs, path = files
    try:
        return _merge([Path(base), Path(ours), Path(theirs)], path)
    except OSError as error:
        return Answer(2, err=f"error: cannot merge `{path}`: {error.strerror}\n")


def _install() -> Answer:
    own = "forstgen" if shutil.which("forstgen") else f"'{sys.executable}' -m forstgen"
    driver = f"{own} merge-driver %O %A %B %P"
    for key, value in {"name": _NAME, "driver": driver}.items():
        told = git("config", f"merge.forstgen.{key}", value)
        if not told.ok:
            return Answer(2, err=f"error: git does not take it: {told.err}\n")
    return Answer(0, _ATTRIBUTES)


def _merge(versions: list[Path], path: str) -> Answer:
    # Imported here: `--help` needs none of it.
    from forstgen.lock import is_lock, merge_locks
    from forstgen.output.manifest import NAME, is_marked, merge_manifests

    contents = [version.read_bytes() for version in versions]
    _, ours, _ = versions
    texts = [content.decode(errors="replace") for content in contents]
    if Path(path).name == NAME:
        ours.write_bytes(merge_manifests(*texts[1:]).encode())
        return Answer(0)
    if any(map(is_lock, texts[1:])):
        merged = merge_locks(*texts)
        if merged is None:  # one has what is not understood here: no side of it may be dropped
            return _merge_text(versions, path)
        ours.write_bytes(merged.text.encode())
        return Answer(1 if merged.conflicts else 0, err=_told(path, merged.conflicts))
    if all(map(is_marked, contents[1:])):
        return _merge_text(versions, path, "--ours")
    return _merge_text(versions, path)


def _merge_text(versions: list[Path], path: str, *favour: str) -> Answer:
    """As git does it; with a side to favour nothing is left in conflict, and all is made anew."""
    base, ours, theirs = map(str, versions)
    told = git("merge-file", *favour, *_LABELS, ours, base, theirs)
    if told.status > 127:
        return Answer(2, err=f"error: cannot merge `{path}`: {told.err}\n")
    stale = f"{path}: generated; run `forstgen` to make it from the merged sources\n"
    return Answer(min(told.status, 1), err=stale if favour else "")


def _told(path: str, conflicts: tuple[str, ...]) -> str:
    return "".join(
        f"{path}: both sides changed `{symbol}`; merge the sources, then run `forstgen`\n"
        for symbol in conflicts
    )
