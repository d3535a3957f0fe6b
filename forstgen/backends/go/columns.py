"""Columns as `gofmt` aligns them, so that what is printed needs no formatter.

In: rows of cells. Out: lines. A column is as wide as its widest cell in a run of neighbouring rows
that all have another cell behind it; the last cell of a row is in no column. A row of one cell (a
comment) ends the runs of all columns.
"""

from collections.abc import Sequence
from itertools import groupby

__all__ = ["aligned"]


def aligned(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """The rows as lines, cells padded with spaces."""
    return _aligned([list(row) for row in rows])


def _aligned(rows: list[list[str]]) -> list[str]:
    lines: list[str] = []
    for is_column, run in groupby(rows, key=_has_column):
        if not is_column:
            lines.extend(row[0] for row in run)
            continue
        block = list(run)
        width = max(len(row[0]) for row in block) + 1
        rest = _aligned([row[1:] for row in block])
        lines.extend(row[0].ljust(width) + tail for row, tail in zip(block, rest, strict=True))
    return lines


def _has_column(row: list[str]) -> bool:
    return len(row) > 1
