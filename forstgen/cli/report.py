"""A run's result in words: problems, what changed or would, and the exit status that follows."""

import os
import sys
from collections.abc import Callable, Sequence

from forstgen import __version__
from forstgen.api import Result
from forstgen.cli.answer import Answer
from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.diagnostics.machine import render_github, render_json, render_sarif
from forstgen.diagnostics.render import arrange, render_text
from forstgen.node import node
from forstgen.output import Change, Plan, diff
from forstgen.paths import file_span, shown

__all__ = ["Shown", "render_for_machines", "render_text_for_terminal", "report", "status"]

_USAGE = frozenset(
    {
        "config-syntax",
        "config-unknown-key",
        "config-unreadable",
        "config-value",
        "input-not-found",
        "missing-input",
        "missing-target",
        "missing-toolchain",
        "unknown-target",
        "unknown-version",
        "values-file",
    }
)
"""Problems with how forstgen was called, not with what it read."""


@node
class Shown:
    """What the user asked to see."""

    format_name: str
    checks: bool
    shows_diff: bool
    is_quiet: bool


def report(result: Result, asked: Shown) -> Answer:
    """The answer of `generate`, `--check` and `--diff`."""
    stale = tuple(_stale(result.plans)) if asked.checks else ()
    exit_status = max(status(result.diagnostics), 1 if stale else 0)
    if asked.format_name != "text":
        diagnostics = (*result.diagnostics, *stale)
        return Answer(exit_status, render_for_machines(diagnostics, asked.format_name))
    problems = render_text_for_terminal(result.diagnostics)
    if not result.ok:
        return Answer(exit_status, err=problems)
    out, summary = _told(result, asked)
    return Answer(exit_status, out, problems + ("" if asked.is_quiet else summary))


def _told(result: Result, asked: Shown) -> tuple[str, str]:
    """What changed, or would: the text on standard output, and the summary."""
    listed = "".join(_listed(result.plans))
    if asked.shows_diff:
        return "".join(line for plan in result.plans for line in diff(plan)), _outlook(result)
    if asked.checks:
        return listed, _outlook(result)
    return "", "".join(_summary(plan) + "\n" for plan in result.plans)


_RENDERERS: dict[str, Callable[[Sequence[Diagnostic]], str]] = {
    "json": render_json,
    "github": render_github,
    "sarif": lambda diagnostics: render_sarif(diagnostics, __version__),
}


def render_for_machines(diagnostics: Sequence[Diagnostic], format_name: str) -> str:
    """JSON, GitHub's commands or SARIF."""
    return _RENDERERS[format_name](arrange(diagnostics))


def render_text_for_terminal(diagnostics: Sequence[Diagnostic]) -> str:
    """Text with colours where standard error is a terminal that wants them."""
    is_terminal = sys.stderr is not None and sys.stderr.isatty()
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return render_text(arrange(diagnostics), color=is_terminal and not plain)


def status(diagnostics: Sequence[Diagnostic]) -> int:
    """0 where nothing is wrong, 1 where the input is, 2 where the call is."""
    errors = {diagnostic.code for diagnostic in diagnostics if diagnostic.is_error}
    return 2 if errors & _USAGE else 1 if errors else 0


def _verb(change: Change) -> str:
    return "create" if change.old is None else "remove" if change.new is None else "update"


def _listed(plans: Sequence[Plan]) -> list[str]:
    return [
        f"would {_verb(change)} {shown(plan.root / change.path)}\n"
        for plan in plans
        for change in plan.changes
    ]


def _stale(plans: Sequence[Plan]) -> list[Diagnostic]:
    return [
        diagnostic(
            "stale-output",
            f"`{shown(place)}` is stale: forstgen would {_verb(change)} it",
            file_span(place),
            help="run `forstgen` with the same arguments, without `--check`",
        )
        for plan in plans
        for change in plan.changes
        for place in [plan.root / change.path]
    ]


def _outlook(result: Result) -> str:
    count = len(result.changed)
    if not count:
        return "everything is up to date\n"
    return f"{_files(count)} would change; run without `--check` and `--diff` to write\n"


def _summary(plan: Plan) -> str:
    written, unchanged = len(plan.create) + len(plan.update), len(plan.unchanged)
    if plan.place != plan.root:
        place = shown(plan.place)
        return f"wrote {place}" if written else f"{place} is up to date"
    if not plan.changes:
        return f"{shown(plan.root)} is up to date, {_files(unchanged)}"
    removed = f", {len(plan.delete)} removed" if plan.delete else ""
    kept = f", {unchanged} unchanged" if unchanged else ""
    return f"wrote {_files(written)} to {shown(plan.root)}{kept}{removed}"


def _files(count: int) -> str:
    return f"{count} file{'s' * (count != 1)}"
