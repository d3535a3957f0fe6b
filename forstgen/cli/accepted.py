"""Breaks that a lock accepts: read from it, and recorded in it for all runs to come."""

from pathlib import Path

from forstgen.backends.base import THE_OUTPUT, GeneratedFile
from forstgen.breaking.report import Report
from forstgen.diagnostics import Outcome, diagnostic
from forstgen.ir import Program
from forstgen.load import load_remarks
from forstgen.lock import ACCEPT, Remark, render_lock
from forstgen.node import replace
from forstgen.output import plan, write

__all__ = ["accept", "accepted_in"]


def accepted_in(lock: Path | None) -> frozenset[str]:
    """The fingerprints of the changes that the file `lock` accepts."""
    return frozenset(each.subject for each in load_remarks(lock) if each.kind == ACCEPT)


def accept(report: Report, program: Program, lock: Path | None) -> Outcome[Report]:
    """Record all that breaks in the lock of `program`; the report in which nothing is left."""
    if lock is None:
        help = "name one with `--lock`, or set `input` in `forstgen.toml`, which has one beside it"
        return Outcome(None, (diagnostic("missing-target", "There is no lock", help=help),))
    remarks = [
        Remark(ACCEPT, each.fingerprint, f"{each.change.rule} {each.change.place}")
        for each in report.breaks
    ]
    text = render_lock(program, (*load_remarks(lock), *remarks))
    planned = plan(lock, [GeneratedFile(THE_OUTPUT, text)])
    if planned.value is None:
        return Outcome(None, planned.diagnostics)
    accepted = report.accepted | {remark.subject for remark in remarks}
    return Outcome(replace(report, accepted=accepted), write([planned.value]))
