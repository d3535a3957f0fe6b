"""The tables of `docs/semantics.md`, which are the contract.

In: the page. Out: a `Row` for each type and constraint, and what is said of texts.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

__all__ = ["PAGE", "Row", "codes", "rows", "texts"]

PAGE = Path(__file__).parents[2] / "docs" / "semantics.md"

_CELL = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"`([^`]+)`")


class Row(NamedTuple):
    """What a type accepts and refuses, and what is said of what it refuses."""

    written: str
    accepts: tuple[str, ...]
    refuses: tuple[str, ...]
    code: str
    message: str


def rows() -> list[Row]:
    """The rows of the tables of types and of constraints."""
    return [
        Row(_only(written), _codes(accepts), _codes(refuses), _only(code), message)
        for written, accepts, refuses, code, message in (
            *_table("Type", "Accepts", "Refuses", "Code", "Default message"),
            *_table("Written", "Accepts", "Refuses", "Code", "Default message"),
        )
    ]


def texts() -> dict[str, str]:
    """What is said of texts that are no JSON, by code."""
    return {_only(code): message for code, message in _table("Code", "Default message")}


def codes() -> set[str]:
    """All codes of the contract; two stand in its prose alone."""
    prose = {code for code in ("required", "number.finite") if f"`{code}`" in _page()}
    return {*(row.code for row in rows()), *texts(), *prose}


@cache
def _page() -> str:
    return PAGE.read_text(encoding="utf-8")


def _table(*header: str) -> Iterator[list[str]]:
    """The cells of the one table with this header."""
    lines = _page().splitlines()
    start = lines.index(f"| {' | '.join(header)} |")
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            return
        yield [cell.strip().replace("\\|", "|") for cell in _CELL.split(line)[1:-1]]


def _codes(cell: str) -> tuple[str, ...]:
    return tuple(_CODE.findall(cell))


def _only(cell: str) -> str:
    [code] = _codes(cell)
    return code
