"""Values that show a break: one side sends them, the other one refuses them.

Comes in: both programs and what was found. Goes out: for each finding a value that the generated
Python validators tell apart, for this change alone where that can be. Where Python cannot run them,
there are just none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from forstgen import ir
from forstgen.breaking.answers import named_answers
from forstgen.breaking.nodes import Direction, Effect, Finding, Spot
from forstgen.conform.aimed import Aimed, replaced, without
from forstgen.conform.drivers import judge
from forstgen.conform.json_text import text_of
from forstgen.conform.processes import Verdict
from forstgen.conform.toolchains import find_toolchain
from forstgen.node import node

__all__ = ["witnesses"]

_Fit: TypeAlias = tuple[int, int, int]

_LARGEST = 2_000
"""Nobody reads a longer text."""


@node
class _Version:
    """A program whose answers have names; the names go by what findings call them."""

    program: ir.Program
    names: Mapping[str, str]
    values: Aimed

    def entry(self, name: str) -> str | None:
        found = self.names.get(name, name)
        return found if found in self.values.entries else None


def witnesses(old: ir.Program, new: ir.Program, findings: Iterable[Finding]) -> dict[str, str]:
    """By a finding's fingerprint, JSON text."""
    python = find_toolchain("py").value
    versions = _version(old), _version(new)
    sought: list[tuple[Finding, Spot]] = []
    for finding in findings:
        spot = _spot(finding, *versions) if finding.is_breaking else None
        if spot is not None:
            sought.append((finding, spot))
    if python is None or not sought:
        return {}
    tried = {spot: _texts(spot, *versions) for _, spot in sought}
    before, after = (
        _judged(python, version.program, spots_texts)
        for version, spots_texts in zip(
            versions,
            (
                [(spot.old, text) for spot, texts in tried.items() for text in texts],
                [(spot.new, text) for spot, texts in tried.items() for text in texts],
            ),
            strict=True,
        )
    )
    found: dict[str, str] = {}
    for finding, spot in sought:
        for goes_back in _ways(finding):
            shown: list[tuple[_Fit, int, str]] = []
            for text in tried[spot]:
                sent, read = before.get((spot.old, text)), after.get((spot.new, text))
                if goes_back:
                    sent, read = read, sent
                fit = _fit(sent, read, spot)
                if fit is not None:
                    shown.append((fit, len(text), text))
            if shown:
                found.setdefault(finding.fingerprint, min(shown)[-1])
    return found


def _version(program: ir.Program) -> _Version:
    named, names = named_answers(program)
    return _Version(named, names, Aimed(named))


def _spot(finding: Finding, old: _Version, new: _Version) -> Spot | None:
    """Where to look, by the names of entries in both programs."""
    spot = finding.change.spot
    before, after = old.entry(spot.old), new.entry(spot.new)
    if finding.direction is None or before is None or after is None:
        return None
    return Spot(before, after, spot.way)


def _ways(finding: Finding) -> Iterator[bool]:
    """Whether the new version sends what the old one reads."""
    match finding.direction:
        case Direction.UNKNOWN:
            if finding.change.effect is not Effect.WIDENS:
                yield False
            if finding.change.effect is not Effect.NARROWS:
                yield True
        case direction:
            yield direction is Direction.RESULT


def _fit(sent: Verdict | None, read: Verdict | None, spot: Spot) -> _Fit | None:
    """How well a value shows what changed: faults elsewhere, the way to the next one, all faults.

    None for one that is not sent, is not refused, or is refused for other things only.
    """
    if sent is None or read is None or sent.violations or not read.violations:
        return None
    paths = [each["path"] for each in read.violations]
    elsewhere = sum(not _is_at(path, spot.way) for path in paths)
    if elsewhere == len(paths):
        return None
    distance = min(abs(path.count("/") - len(spot.way)) for path in paths)
    return elsewhere, distance, len(paths)


def _is_at(path: str, way: Sequence[str]) -> bool:
    """Whether a path leads to the place, into it or on the way to it."""
    steps = [each.replace("~1", "/").replace("~0", "~") for each in path.split("/")[1:]]
    pairs = zip(steps, way, strict=False)
    return all(wanted in (step, "[]", "[key]") for step, wanted in pairs)


def _texts(spot: Spot, old: _Version, new: _Version) -> tuple[str, ...]:
    """Values of both versions, with the parts of both versions in the place that changed."""
    places = (old.values, spot.old), (new.values, spot.new)
    wholes = [value for each, name in places for value in each.wholes(name, spot.way)]
    parts = [part for each, name in places for part in each.parts(name, spot.way)]
    found = chain(wholes, chain.from_iterable(each.edges(name) for each, name in places))
    texts = dict.fromkeys(map(text_of, found))
    for whole in wholes:
        with suppress(LookupError, StopIteration):
            texts[text_of(without(whole, spot.way))] = None
        for part in parts:
            with suppress(LookupError, StopIteration):
                texts[text_of(replaced(whole, spot.way, part))] = None
    return tuple(text for text in texts if len(text) <= _LARGEST)


def _judged(
    python: str, program: ir.Program, values: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], Verdict]:
    distinct = [*dict.fromkeys(values)]
    requests = [{"type": type, "text": text} for type, text in distinct]
    with TemporaryDirectory(prefix="forstgen-") as folder:
        verdicts = judge("py", python, program, requests, Path(folder).resolve()).value
    return {} if verdicts is None else dict(zip(distinct, verdicts, strict=True))
