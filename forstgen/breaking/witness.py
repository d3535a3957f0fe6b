"""Values that show a break: one side sends them, the other one refuses them.

Comes in: both programs and what was found. Goes out: for each finding the shortest such value that
the generated Python validators tell apart. Where Python cannot run them, there are just none.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from forstgen import ir
from forstgen.breaking.nodes import Direction, Finding
from forstgen.conform.drivers import judge
from forstgen.conform.json_text import text_of
from forstgen.conform.toolchains import find_toolchain
from forstgen.conform.values import Values

__all__ = ["witnesses"]

_EDGES, _VALID = 160, 40


def witnesses(old: ir.Program, new: ir.Program, findings: Iterable[Finding]) -> dict[str, str]:
    """By a finding's fingerprint, JSON text."""
    python = find_toolchain("py").value
    sought: defaultdict[tuple[str, Direction], list[str]] = defaultdict(list)
    before, after = Values(old, Random(0)), Values(new, Random(0))
    for finding in findings:
        type = _type_of(finding)
        if (
            finding.is_breaking
            and finding.direction
            and type in before.entries.keys() & after.entries
        ):
            sought[type, finding.direction].append(finding.fingerprint)
    if python is None or not sought:
        return {}
    tried = {
        key: _texts(before if key[1] is Direction.REQUEST else after, key[0]) for key in sought
    }
    pairs = [(type, text) for (type, _), texts in tried.items() for text in texts]
    valid = [_valid(python, program, pairs) for program in (old, new)]
    found: dict[str, str] = {}
    for (type, direction), texts in tried.items():
        sent, read = valid if direction is Direction.REQUEST else reversed(valid)
        shown = [t for t in texts if (type, t) in sent and (type, t) not in read]
        if shown:
            witness = min(shown, key=len)
            found.update(dict.fromkeys(sought[type, direction], witness))
    return found


def _type_of(finding: Finding) -> str:
    """What to draw values of: the declaration that changed, or the function's request."""
    place = finding.change.place
    if ")" in place:
        return place.removesuffix(" request")
    package, _, rest = place.partition(".")
    return f"{package}.{rest.partition('.')[0].partition('[')[0].partition('|')[0]}"


def _texts(values: Values, type: str) -> list[str]:
    drawn = (*islice(values.edges(type), _EDGES), *islice(values.valid(type), _VALID))
    return [*dict.fromkeys(map(text_of, drawn))]


def _valid(
    python: str, program: ir.Program, pairs: Sequence[tuple[str, str]]
) -> set[tuple[str, str]]:
    """The pairs of a type and a text that `program` accepts."""
    requests = [{"type": type, "text": text} for type, text in pairs]
    with TemporaryDirectory(prefix="forstgen-") as folder:
        verdicts = judge("py", python, program, requests, Path(folder).resolve()).value
    if verdicts is None:
        return set()
    return {pair for pair, each in zip(pairs, verdicts, strict=True) if not each.violations}
