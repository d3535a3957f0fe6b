"""Findings in words: text for terminals, Markdown for pull requests, JSON, and diagnostics."""

import json
from collections.abc import Iterator, Sequence

from forstgen.breaking.meeting import Meeting
from forstgen.breaking.nodes import Direction, Finding, Order, Step
from forstgen.breaking.rules import RULES
from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.node import node

__all__ = [
    "Report",
    "diagnostics_of",
    "order_of",
    "render_json",
    "render_markdown",
    "render_text",
    "step_of",
]

_WAYS = {
    Direction.REQUEST: "requests of",
    Direction.RESULT: "results of",
    Direction.UNKNOWN: "values that may go any way",
    None: "callers of",
}


@node
class Report:
    """What was found against `against`; `accepted` and `witnesses` go by a finding's fingerprint.

    A witness is a value, as JSON text, that one side sends and the other one refuses. `accepting`
    are the breaks that this run accepts, `permitting` the versions that it lets meet, and
    `permissible` those that may meet, but which no lock has.
    """

    against: str
    findings: tuple[Finding, ...]
    accepted: frozenset[str]
    witnesses: dict[str, str]
    accepting: tuple[Finding, ...] = ()
    permitting: tuple[Meeting, ...] = ()
    permissible: tuple[Meeting, ...] = ()
    is_quiet: bool = False

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings to tell, which need not be all that count: `is_quiet` leaves out what
        breaks nobody or is accepted."""
        return self.breaks if self.is_quiet else self.findings

    @property
    def breaks(self) -> tuple[Finding, ...]:
        """The breaking findings that nobody has accepted."""
        return tuple(
            each
            for each in self.findings
            if each.is_breaking and each.fingerprint not in self.accepted
        )


def order_of(findings: Sequence[Finding]) -> Order:
    """Who has to be deployed first, all findings taken together."""
    orders = {finding.order for finding in findings} - {Order.ANY}
    match [*orders]:
        case []:
            return Order.ANY
        case [only]:
            return only
        case _:
            return Order.TOGETHER


def step_of(findings: Sequence[Finding]) -> Step | None:
    """The part of the version that has to rise; None where nothing changed."""
    steps = {finding.step for finding in findings}
    return next((step for step in Step if step in steps), None)


def render_text(report: Report) -> str:
    """A block for each finding that breaks, a line for each other one, and the sum of it all;
    then what that means for calls between the versions."""
    blocks = ["\n".join(_block(report, each)) + "\n\n" for each in report.shown if each.is_breaking]
    lines = [f"{_line(each)}\n" for each in report.shown if not each.is_breaking]
    return "".join((*blocks, *lines, "\n" if lines else "", _summary(report), *_meetings(report)))


def _meetings(report: Report) -> Iterator[str]:
    for meeting in report.permitting:
        yield f"recorded: {_said_of(meeting)}\n"
    if report.permitting:
        yield "run `forstgen`, which tells the clients and the servers\n"
    permissible = () if report.is_quiet else report.permissible
    for meeting in permissible:
        yield f"may meet: {_said_of(meeting)}\n"
    if permissible:
        yield "until `--compatible` records it, servers refuse these calls with 409\n"


def _said_of(meeting: Meeting) -> str:
    ages = ("old", "new") if meeting.is_old_client else ("new", "old")
    return f"{ages[0]} clients and {ages[1]} servers of {meeting.function}"


def _block(report: Report, finding: Finding) -> Iterator[str]:
    change = finding.change
    yield f"{_verdict(report, finding)}: {change.place}: {_said(finding)} [{change.rule}]"
    yield f"  {_way(finding)}: {RULES[change.rule].reason}"
    witness = report.witnesses.get(finding.fingerprint)
    if witness is not None:
        yield f"  for example {witness}"
    yield f"  deploy: {finding.order.value}; version: {finding.step.value}"


def _line(finding: Finding) -> str:
    change = finding.change
    told = f"compatible: {change.place}: {_said(finding)} [{change.rule}], {_way(finding)}"
    return told if finding.order is Order.ANY else f"{told}, {finding.order.value}"


def _verdict(report: Report, finding: Finding) -> str:
    if not finding.is_breaking:
        return "compatible"
    return "accepted" if finding.fingerprint in report.accepted else "breaking"


def _said(finding: Finding) -> str:
    """``a constraint lets less through: `Min(1)` became `Min(2)` ``."""
    change = finding.change
    texts = [f"`{text}`" for text in (change.before, change.after) if text is not None]
    return RULES[change.rule].title + (f": {' became '.join(texts)}" if texts else "")


def _way(finding: Finding) -> str:
    shown = ", ".join(map(str, finding.functions[:4]))
    more = len(finding.functions) - 4
    others = f" and {more} more" if more > 0 else ""
    return f"{_WAYS[finding.direction]} {shown}{others}".strip()


def _summary(report: Report) -> str:
    if not report.findings:
        return f"nothing that anybody meets has changed since {report.against}\n"
    breaking = sum(each.is_breaking for each in report.findings)
    accepted = breaking - len(report.breaks)
    known = f" ({accepted} accepted)" if accepted else ""
    step = step_of(report.findings)
    return (
        f"{_counted(breaking, 'breaking change')}{known}, "
        f"{_counted(len(report.findings) - breaking, 'compatible change')} "
        f"since {report.against}; deploy: {order_of(report.findings).value}; "
        f"version: {step.value if step else 'the same'}\n"
    )


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}"


def render_json(report: Report) -> str:
    """`{"against", "breaking", "order", "step", "findings": […], "meetings": […]}`."""
    step = step_of(report.findings)
    value = {
        "against": report.against,
        "breaking": len(report.breaks),
        "order": order_of(report.findings).value,
        "step": None if step is None else step.value,
        "findings": [_record(report, finding) for finding in report.shown],
        "meetings": [
            {
                "function": str(each.function),
                "client": each.client,
                "server": each.server,
                "old": "client" if each.is_old_client else "server",
                "recorded": each in report.permitting,
            }
            for each in (*report.permitting, *report.permissible)
        ],
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _record(report: Report, finding: Finding) -> dict[str, object]:
    change = finding.change
    return {
        "rule": change.rule,
        "severity": _verdict(report, finding),
        "place": change.place,
        "before": change.before,
        "after": change.after,
        "direction": finding.direction.value if finding.direction else None,
        "functions": [*map(str, finding.functions)],
        "message": _said(finding),
        "order": finding.order.value,
        "step": finding.step.value,
        "fingerprint": finding.fingerprint,
        "witness": report.witnesses.get(finding.fingerprint),
    }


def render_markdown(report: Report) -> str:
    """A table for a pull request."""
    if not report.shown:
        return _summary(report)
    lines = [
        "| | Place | Change | Who meets it | Deploy | Version |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for finding in report.shown:
        witness = report.witnesses.get(finding.fingerprint)
        shown = f"<br>for example {_code(witness)}" if witness is not None else ""
        cells = (
            f"**{_verdict(report, finding)}**" if finding.is_breaking else "compatible",
            _code(finding.change.place),
            f"{_cell(_said(finding))} (`{finding.change.rule}`){shown}",
            _cell(_way(finding)),
            finding.order.value,
            finding.step.value,
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + f"\n\n{_summary(report)}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def _code(text: str) -> str:
    return f"`{_cell(text).replace('`', '’')}`"


def diagnostics_of(report: Report) -> tuple[Diagnostic, ...]:
    """The breaks that nobody has accepted, where the new source has them."""
    return tuple(
        _diagnostic(each, report.witnesses.get(each.fingerprint)) for each in report.breaks
    )


def _diagnostic(finding: Finding, witness: str | None) -> Diagnostic:
    change = finding.change
    shown = "" if witness is None else f", for example {witness}"
    return diagnostic(
        "breaking-change",
        f"`{change.place}`: {_said(finding)} [{change.rule}], in {_way(finding)}",
        change.span,
        help=f"{RULES[change.rule].reason}{shown}; deploy: {finding.order.value}; to accept it: "
        f"`--accept`, which records {finding.fingerprint}",
    )
