"""`forstgen verify`: outputs without their sources, against one another or against a lock."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from forstgen.cli.against import named_version
from forstgen.cli.answer import Answer
from forstgen.cli.place import PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from forstgen.output.verify import Found, Version

__all__ = ["verify"]


@click.command()
@click.argument("folders", metavar="DIR...", nargs=-1, required=True, type=PLACE)
@click.option(
    "--against",
    metavar="VERSION",
    callback=named_version,
    help="What they should be: a lock, or git:REF for the lock of a commit or branch.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(("text", "json", "github", "sarif")),
    default="text",
    help="How problems are told; all but text go to standard output.",
)
@click.option("-q", "--quiet", is_flag=True, help="Tell problems only.")
def verify(folders: tuple[Path, ...], against: str | None, format_name: str, quiet: bool) -> Answer:
    """Say if generated packages are unedited and of one version.

    \b
    Example:
      forstgen verify web/api service/api server/api --against git:main
    """
    # Imported here: `--help` needs none of it.
    from forstgen.cli.report import render_for_machines, render_text_for_terminal, status
    from forstgen.cli.version import find_version
    from forstgen.diagnostics import Outcome
    from forstgen.output.verify import inspect
    from forstgen.output.verify import verify as judge

    version: Outcome[Version] = Outcome(None) if against is None else find_version(against)
    found = [inspect(folder) for folder in folders]
    problems = (*version.diagnostics, *judge(found, version.value))
    exit_status = status(problems)
    if format_name != "text":
        return Answer(exit_status, render_for_machines(problems, format_name))
    summary = "" if problems or quiet else _summary(found, version.value)
    return Answer(exit_status, err=render_text_for_terminal(problems) + summary)


def _summary(found: "Sequence[Found]", version: "Version | None") -> str:
    from forstgen.output.verify import short
    from forstgen.paths import shown

    lines = [
        f"{shown(each.root)}: {each.files} files as they were written\n"
        if each.files
        else f"{shown(each.root)}: a file on its own, which says no more than its version\n"
        for each in found
    ]
    program = next((each.program for each in found if each.program), None)
    of = "" if program is None else f"all of version {short(program)}"
    against = "" if version is None else f", as `{version.name}`"
    return "".join(lines) + (f"{of}{against}\n" if of else "")
