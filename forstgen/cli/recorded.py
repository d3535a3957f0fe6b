"""What a lock says of changes, read from it and recorded in it for all runs to come: breaks that
are accepted, versions of functions that may meet."""

from collections.abc import Sequence
from pathlib import Path

from forstgen.backends.base import THE_OUTPUT, GeneratedFile
from forstgen.breaking.meeting import Meeting
from forstgen.breaking.nodes import Finding
from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.ir import Program
from forstgen.lock import ACCEPT, COMPATIBLE, Remark, render_lock
from forstgen.output import plan, write

__all__ = ["acceptance_of", "accepted_in", "permission_of", "record"]


def accepted_in(remarks: Sequence[Remark]) -> frozenset[str]:
    """The fingerprints of the changes that are accepted."""
    return frozenset(each.subject for each in remarks if each.kind == ACCEPT)


def acceptance_of(finding: Finding) -> Remark:
    change = finding.change
    return Remark(ACCEPT, finding.fingerprint, f"{change.rule} {change.place}")


def permission_of(meeting: Meeting) -> Remark:
    return Remark(COMPATIBLE, f"{meeting.client} {meeting.server}", f"{meeting.function}()")


def record(
    remarks: Sequence[Remark], program: Program, lock: Path | None
) -> tuple[Diagnostic, ...]:
    """Write the lock of `program` with `remarks`; gives what stands against it."""
    if lock is None:
        help = (
            "name one with `--lock`; one beside `forstgen.toml` is of the `input` that is set there"
        )
        return (diagnostic("missing-target", "There is no lock of these inputs", help=help),)
    text = render_lock(program, remarks)
    planned = plan(lock, [GeneratedFile(THE_OUTPUT, text)])
    return planned.diagnostics if planned.value is None else write([planned.value])
