"""The conformance corpus: values with the violations that they have, one folder per rule.

In: the folders of `conformance/`. Out: their cases, and one program that has all their schemas.
"""

import base64
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from forstgen.ir import Program
from tests.conformance.reference.record import Violation
from tests.support.generation import program_of

__all__ = ["BY_HAND", "CASES", "CORPUS", "Case", "cases", "folders", "program"]

CORPUS = Path(__file__).parents[2] / "conformance"

CASES = "cases.json"
"""Written by `tests.conformance.build`."""

BY_HAND = "by_hand.json"
"""Written by people, from the contract alone."""


class Case(NamedTuple):
    """A line of the corpus: a text for a type, and the violations that it has."""

    place: str
    type: str
    text: bytes
    violations: list[Violation]

    @property
    def request(self) -> Mapping[str, str]:
        """The case as a question to a driver."""
        try:
            return {"type": self.type, "text": self.text.decode()}
        except UnicodeError:
            return {"type": self.type, "base64": base64.b64encode(self.text).decode()}


def folders() -> list[Path]:
    return sorted(path.parent for path in CORPUS.glob("*/schema.ft"))


def cases(*files: str) -> list[Case]:
    """The cases of these files in all folders, of which some have not all."""
    return [
        Case(f"{folder.name}/{name}, {number}", line["type"], _text(line), line["violations"])
        for folder in folders()
        for name in files
        if (folder / name).exists()
        for number, line in enumerate(_lines(folder / name), 1)
    ]


def _lines(path: Path) -> list[dict[str, Any]]:
    lines: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return lines


def _text(line: Mapping[str, Any]) -> bytes:
    """The text of a case: as it is, from base64, or that of a value."""
    if "base64" in line:
        return base64.b64decode(line["base64"])
    text: str = line["text"] if "text" in line else json.dumps(line["value"], ensure_ascii=False)
    return text.encode()


@cache
def program() -> Program:
    """One program for all folders, each a package: it is generated and built once."""
    return program_of(CORPUS)
