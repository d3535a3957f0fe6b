"""A comparison in words, or as JSON."""

import json
from collections.abc import Iterator

from forstgen.conform.comparison import Compared, Comparison
from forstgen.conform.processes import Verdict

__all__ = ["render_json", "render_text", "summary"]

_MOST_SHOWN, _LONGEST = 25, 600


def render_text(comparison: Comparison) -> str:
    """Each value of which the verdicts differ, and what each target says of it."""
    shown = comparison.disagreements[:_MOST_SHOWN]
    left = len(comparison.disagreements) - len(shown)
    more = f"and {left} more; `--format json` has them all\n" if left else ""
    return "".join(f"{_block(each)}\n" for each in shown) + more


def summary(comparison: Comparison) -> str:
    """How much was tried, and what came of it."""
    count, disagreements = len(comparison.compared), len(comparison.disagreements)
    types = len({each.case.type for each in comparison.compared})
    accepted = sum(each.is_accepted for each in comparison.compared)
    tried = f"judged {_counted(count, 'value')} of {_counted(types, 'type')}, {accepted:,} accepted"
    *others, last = comparison.targets
    verb = "disagree" if disagreements else "agree"
    who = f"{', '.join(others)} and {last} {verb}" if others else f"{last} {verb}s with itself"
    extent = f"{disagreements:,}" if disagreements else "all"
    return f"{tried}\n{who} on {extent} of them\n"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'s' * (count != 1)}"


def render_json(comparison: Comparison) -> str:
    """All values, spelt as they were judged; a case has `faults` where a target found any."""
    cases = ",\n    ".join(map(_case, comparison.compared))
    count = len(comparison.disagreements)
    return f'{{\n  "cases": [\n    {cases}\n  ],\n  "disagreements": {count}\n}}\n'


def _case(compared: Compared) -> str:
    verdicts = {target: each.violations for target, each in compared.verdicts.items()}
    faults = {target: each.faults for target, each in compared.verdicts.items() if each.faults}
    parts = [
        f'"type": {json.dumps(compared.case.type)}',
        f'"value": {compared.case.text}',
        f'"verdicts": {json.dumps(verdicts)}',
        *([f'"faults": {json.dumps(faults)}'] if faults else []),
    ]
    return f"{{{', '.join(parts)}}}"


def _block(compared: Compared) -> str:
    text = compared.case.text
    text = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return f"{compared.case.type}  {text}\n" + "".join(_columns(compared))


def _columns(compared: Compared) -> Iterator[str]:
    """What is said of one value, once for the targets that say the same."""
    groups: dict[str, list[str]] = {}
    for target, verdict in compared.verdicts.items():
        groups.setdefault(repr(verdict), []).append(target)
    for targets in groups.values():
        name = ", ".join(targets)
        for line in _lines(compared.verdicts[targets[0]]):
            yield f"  {name:10}  {line}\n"
            name = ""


def _lines(verdict: Verdict) -> Iterator[str]:
    if not verdict.violations:
        yield "accepted"
    for each in verdict.violations:
        error = f" ({each['error']})" if "error" in each else ""
        path = json.dumps(each["path"], ensure_ascii=False)
        yield f"{path}  {each['code']}: {each['message']}{error}"
    for fault in verdict.faults:
        yield f"disagrees with itself: {fault}"
