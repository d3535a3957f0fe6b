"""A lock that is there already: what was remarked in it, which the next one keeps."""

from pathlib import Path

from forstgen.diagnostics import Outcome
from forstgen.lock import Remark, read_remarks
from forstgen.paths import shown

__all__ = ["load_remarks"]


def load_remarks(lock: Path | None) -> Outcome[tuple[Remark, ...]]:
    """The remarks of the file `lock`; none where it is missing or no lock."""
    if lock is None:
        return Outcome(())
    try:
        return read_remarks(shown(lock), lock.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return Outcome(())
