"""What is called compatible is: every value that was valid still is, the way that it goes.

Values are drawn from both versions and judged by the validators that are generated from them. What
is called breaking mostly has a value that shows it.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from forstgen import ir
from forstgen.breaking import Direction, Finding, compare
from forstgen.breaking.meeting import meetings
from forstgen.conform.drivers import judge
from forstgen.conform.json_text import text_of
from forstgen.conform.values import Values
from tests.breaking.pairs import Pair, draw
from tests.support import toolchains
from tests.support.programs import program_of

pytestmark = pytest.mark.toolchain

PAIRS = 48

ENTRIES = (
    ("shop.T", "Take", Direction.REQUEST),
    ("shop.T", "Take", Direction.RESULT),
    ("shop.E", "Take", Direction.RESULT),
    ("shop.Put()", "Put", Direction.REQUEST),
)
"""What values are drawn of, the function that takes or gives them, and which way they go."""


class Case(NamedTuple):
    """Values of one entry of a pair, and the packages that stand for its two versions."""

    pair: Pair
    packages: tuple[str, str]
    found: tuple[Finding, ...]
    roles: frozenset[str]
    type: str
    function: str
    direction: Direction
    texts: tuple[str, ...]

    @property
    def is_breaking(self) -> bool:
        return any(
            each.is_breaking
            and each.direction is self.direction
            and self.function in {name.name for name in each.functions}
            for each in self.found
        )

    def request(self, version: int, text: str) -> tuple[str, str]:
        """The value as one of the version's package, which the tags of errors name."""
        package = self.packages[version]
        return self.type.replace("shop", package), text.replace('"shop/', f'"{package}/')


def texts(program: ir.Program, type: str, rng: Random) -> list[str]:
    values = Values(program, rng)
    drawn = (*islice(values.valid(type), 12), *islice(values.edges(type), 60))
    return [text_of(value) for value in drawn]


def has_stray_keys(program: ir.Program, type: str, text: str) -> bool:
    """Whether a value has keys that its sender does not know: a new field may be one of them."""
    [package] = program.packages
    known: set[str] | None = None
    value = json.loads(text)
    for function in package.functions:
        if f"{function.name}()" == type and len(function.parameters) > 1:
            known = {parameter.name for parameter in function.parameters}
    for decl in package.types:
        if isinstance(decl, ir.ErrorDecl) and str(decl.name) == type and isinstance(value, dict):
            known, value = {field.wire_name for field in decl.fields}, value.get("payload")
    return known is not None and isinstance(value, dict) and not value.keys() <= known


def cases(number: int, rng: Random) -> Iterator[Case]:
    pair = draw(rng)
    old, new = (program_of(text) for text in pair)
    found = compare(old, new)
    met = [*meetings(old, new, found, ())]
    for type, function, direction in ENTRIES:
        tried = sorted({*texts(old, type, rng), *texts(new, type, rng)})
        sender = old if direction is Direction.REQUEST else new
        tried = [text for text in tried if not has_stray_keys(sender, type, text)]
        roles = {"old" if m.is_old_client else "new" for m in met if m.function.name == function}
        packages = f"old{number}", f"new{number}"
        yield Case(pair, packages, found, frozenset(roles), type, function, direction, tuple(tried))


def accepted(drawn: Iterable[Case], folder: Path) -> set[tuple[str, str]]:
    """The values that the generated Python validators accept, of all versions in one program."""
    sources: dict[str, str] = {}
    for case in drawn:
        for package, text in zip(case.packages, case.pair, strict=True):
            sources[f"{package}.ft"] = text.replace("package shop", f"package {package}", 1)
    asked = [
        case.request(version, text) for case in drawn for version in (0, 1) for text in case.texts
    ]
    requests = [{"type": type, "text": text} for type, text in asked]
    [python] = toolchains.python.installed()
    told = judge("py", str(python), program_of(files=sources), requests, folder)
    assert told.value is not None, told.diagnostics
    return {each for each, verdict in zip(asked, told.value, strict=True) if not verdict.violations}


def test_what_is_called_compatible_is(tmp_path: Path) -> None:
    rng = Random(0)
    drawn = [case for number in range(PAIRS) for case in cases(number, rng)]
    valid = accepted(drawn, tmp_path)
    breaking = shown = 0
    for case in drawn:
        before, after = (
            {text for text in case.texts if case.request(version, text) in valid}
            for version in (0, 1)
        )
        lost = before - after if case.direction is Direction.REQUEST else after - before
        gained = after - before if case.direction is Direction.REQUEST else before - after
        breaking += case.is_breaking
        shown += case.is_breaking and bool(lost)
        assert case.is_breaking or not lost, _told(case, lost)
        assert "old" not in case.roles or not lost, _told(case, lost)
        assert "new" not in case.roles or not gained, _told(case, gained)

    assert breaking > PAIRS
    assert shown >= breaking / 3


def _told(case: Case, witnesses: set[str]) -> str:
    shown = min(witnesses, key=len)
    return f"{case.direction}: {shown}\n{case.pair.old}\n---- became ----\n{case.pair.new}"
