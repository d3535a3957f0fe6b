"""The version behind `--against`: a file or folder on the disk, `git:REF` or `git:REF:PATH`.

A part that is empty is refused: it is what a shell makes of a variable that is not set, and would
be the current folder, or what is compared with it.
"""

import click

__all__ = ["GIT", "in_git", "named_version"]

GIT = "git:"


def in_git(against: str) -> tuple[str, str] | None:
    """REF and PATH of a version in git; the path is empty where there is none."""
    if not against.startswith(GIT):
        return None
    ref, _, path = against.removeprefix(GIT).partition(":")
    return ref, path


def named_version(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """The value of the option, if all parts of it are there."""
    if value == "":
        raise click.BadParameter("it is empty; `.` is the current folder", context, option)
    if value is None or (named := in_git(value)) is None:
        return value
    ref, path = named
    if not ref:
        help = f"`{GIT}HEAD` is the last commit"
        raise click.BadParameter(f"`{value}` names no commit; {help}", context, option)
    if not path and value.endswith(":"):
        help = f"`{GIT}{ref}` is the commit alone"
        raise click.BadParameter(f"`{value}` names no path; {help}", context, option)
    return value
