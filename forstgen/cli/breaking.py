"""`forstgen breaking`: what a change of the schema breaks, for whom, and what to deploy first."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from forstgen.cli.against import named_version
from forstgen.cli.answer import Answer
from forstgen.cli.place import PLACE
from forstgen.node import node, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from forstgen.breaking.report import Report
    from forstgen.diagnostics import Outcome
    from forstgen.ir import Program
    from forstgen.lock import Remark

__all__ = ["breaking"]


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=PLACE)
@click.option(
    "--against",
    metavar="VERSION",
    callback=named_version,
    required=True,
    help="What it was: git:REF, a folder or file of declarations, or a forst.lock.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(("text", "json", "github", "sarif", "markdown")),
    default="text",
)
@click.option(
    "--witnesses/--no-witnesses",
    "shows_witnesses",
    default=True,
    help="Look for values that show what breaks.",
)
@click.option(
    "--config",
    metavar="FILE",
    type=PLACE,
    help="Read this configuration, not the nearest forstgen.toml or pyproject.toml.",
)
@click.option("--accept", is_flag=True, help="Record in the lock that what breaks is accepted.")
@click.option(
    "--compatible",
    is_flag=True,
    help="Record in the lock which versions of functions may meet in a call.",
)
@click.option(
    "--lock", metavar="FILE", type=PLACE, help="The lock, if it is not the configuration's."
)
@click.option("-q", "--quiet", is_flag=True, help="Tell breaking changes and problems only.")
def breaking(
    paths: tuple[Path, ...],
    against: str,
    format_name: str,
    shows_witnesses: bool,
    config: Path | None,
    accept: bool,
    compatible: bool,
    lock: Path | None,
    quiet: bool,
) -> Answer:
    """Compare the declarations with an earlier version.

    Says what changed for the callers of each function, whether it breaks them, and who has to be
    deployed first. Exits with 1 where something breaks that the lock does not accept.

    \b
    Example:
      forstgen breaking schema --against git:main
    """
    asked = _Asked(paths, against, config, lock, shows_witnesses, accept, compatible)
    return _told(_report(asked), format_name, quiet)


@node
class _Asked:
    """What is compared, and with what."""

    paths: tuple[Path, ...]
    against: str
    config: Path | None
    lock: Path | None
    shows_witnesses: bool
    accepts: bool
    permits: bool


def _told(outcome: "Outcome[Report]", format_name: str, quiet: bool) -> Answer:
    # Imported here: `--help` and wrong usage need none of it.
    from forstgen.breaking.report import diagnostics_of, render_json, render_markdown, render_text
    from forstgen.cli.report import render_for_machines, render_text_for_terminal, status

    problems = render_text_for_terminal(outcome.diagnostics)
    if outcome.value is None:
        if format_name in ("json", "github", "sarif"):
            told = render_for_machines(outcome.diagnostics, format_name)
            return Answer(status(outcome.diagnostics), told)
        return Answer(status(outcome.diagnostics), err=problems)
    report = outcome.value
    exit_status = 1 if report.breaks else 0
    if format_name in ("github", "sarif"):
        found = (*outcome.diagnostics, *diagnostics_of(report))
        return Answer(exit_status, render_for_machines(found, format_name))
    if quiet:
        report = replace(report, is_quiet=True)
        if not report.shown and format_name != "json":
            return Answer(exit_status, err=problems)
    render = {"text": render_text, "json": render_json, "markdown": render_markdown}[format_name]
    return Answer(exit_status, render(report), problems)


def _report(asked: _Asked) -> "Outcome[Report]":
    from forstgen.breaking.report import Report
    from forstgen.cli.earlier import earlier_program, is_unchanged
    from forstgen.cli.recorded import acceptance_of, permission_of, record
    from forstgen.config import find_config, load_config
    from forstgen.diagnostics import Outcome, diagnostic
    from forstgen.load import load, load_remarks
    from forstgen.pipeline import build_program

    loaded = load_config(asked.config or find_config(Path.cwd()))
    if loaded.value is None:
        return Outcome(None, loaded.diagnostics)
    others = _others(asked.paths, loaded.value.inputs)
    settings = loaded.value.override(others, {}, asked.lock)
    if not settings.inputs:
        help = "name a folder of `.ft` files, or set `input` in `forstgen.toml`"
        return Outcome(None, (diagnostic("missing-input", "There is nothing to read", help=help),))
    sources = load(settings.inputs, settings.selection)
    if sources.value is None or sources.failed:
        return Outcome(None, sources.diagnostics)
    if is_unchanged(asked.against, settings, sources.value):
        return Outcome(Report(asked.against, (), frozenset(), {}))
    new = build_program(sources.value, settings)
    if new.value is None or new.failed:
        return Outcome(None, new.diagnostics)
    old = earlier_program(asked.against, settings, {each.name for each in new.value.packages})
    if old.value is None or old.failed:
        return Outcome(None, (*new.diagnostics, *old.diagnostics))
    known = load_remarks(settings.lock)
    if known.value is None:
        return Outcome(None, (*new.diagnostics, *old.diagnostics, *known.diagnostics))
    report = _compared(asked, old.value, new.value, known.value)
    remarks = (
        *known.value,
        *map(acceptance_of, report.accepting),
        *map(permission_of, report.permitting),
    )
    problems = record(remarks, new.value, settings.lock) if asked.accepts or asked.permits else ()
    told = (*new.diagnostics, *old.diagnostics, *problems)
    return Outcome(None if problems else report, told)


def _others(named: tuple[Path, ...], configured: tuple[Path, ...]) -> tuple[Path, ...]:
    """The inputs that are named instead of the configuration's; its lock is not about them."""
    same = {each.resolve() for each in named} == {each.resolve() for each in configured}
    return () if same else named


def _compared(
    asked: _Asked, old: "Program", new: "Program", remarks: "Sequence[Remark]"
) -> "Report":
    from forstgen.breaking import compare
    from forstgen.breaking.meeting import meetings
    from forstgen.breaking.report import Report
    from forstgen.breaking.witness import witnesses
    from forstgen.cli.recorded import accepted_in
    from forstgen.lock import compatible_in

    findings = compare(old, new)
    shown = witnesses(old, new, findings) if asked.shows_witnesses else {}
    report = Report(asked.against, findings, accepted_in(remarks), shown)
    if asked.accepts:
        accepted = report.accepted | {each.fingerprint for each in report.breaks}
        report = replace(report, accepted=accepted, accepting=report.breaks)
    known = compatible_in(remarks)
    found = meetings(old, new, findings, report.accepted)
    unknown = tuple(each for each in found if not known.may_meet(each.client, each.server))
    if asked.permits:
        return replace(report, permitting=unknown)
    return replace(report, permissible=unknown)
