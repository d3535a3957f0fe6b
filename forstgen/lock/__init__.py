"""`forst.lock`: the meaning of every declaration as a line of text, made to be merged.

Comes in: a program, or a lock's text. Goes out: the text, or the program that it was made from. It
knows nothing of files; `docs/versioning.md` has the format.
"""

from forstgen.lock.lines import (
    ACCEPT,
    COMPATIBLE,
    NAME,
    Line,
    Lock,
    Remark,
    compatible_in,
    is_lock,
    remarks_in,
    render_lock,
    with_remarks,
)
from forstgen.lock.merge import Merged, merge_locks
from forstgen.lock.program import locked_program
from forstgen.lock.read import read_lock, read_remarks

__all__ = [
    "ACCEPT",
    "COMPATIBLE",
    "NAME",
    "Line",
    "Lock",
    "Merged",
    "Remark",
    "compatible_in",
    "is_lock",
    "locked_program",
    "merge_locks",
    "read_lock",
    "read_remarks",
    "remarks_in",
    "render_lock",
    "with_remarks",
]
