"""A lock that is there already: what was remarked in it, which the next one keeps."""

from pathlib import Path

from forstgen.lock import Remark, remarks_in

__all__ = ["load_remarks"]


def load_remarks(lock: Path | None) -> tuple[Remark, ...]:
    """The remarks of the file `lock`; none where it is missing or not readable as one."""
    if lock is None:
        return ()
    try:
        return remarks_in(lock.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return ()
