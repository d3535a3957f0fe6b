"""What guards ask, written out: rules by the place that they are about and the case they are for.

Loops, branches and guards that are asked are followed: what is asked of `lines[].price` is the
same, whether a guard says so itself or another guard does for it.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias, assert_never

from forstgen import ir
from forstgen.breaking.words import meaning_of, quoted, shown_type
from forstgen.node import field_names
from forstgen.rules import (
    Ask,
    Condition,
    Ensure,
    ForEach,
    GuardUse,
    HasField,
    If,
    IsNil,
    Place,
    Report,
    Rule,
    Rulebook,
    Statement,
    Test,
)
from forstgen.rules.messages import NIL, PRESENT, REQUIRED, literal_text, report_of

__all__ = [
    "ABSENT",
    "AGAIN",
    "THERE",
    "Asked",
    "Case",
    "Way",
    "guard_name",
    "guards_asked",
    "shown_way",
    "statements_asked",
]

Way: TypeAlias = tuple[str, ...]
"""Keys in JSON, `[]` for every element and `[key]` for every key."""

AGAIN = "′"
"""Behind these: of a loop inside of another one over the same, which need not be at the same."""

_NAME = re.compile(r"[\w$-]+")

THERE, ABSENT = "there", "absent"

_Ways: TypeAlias = Mapping[str, Way]
"""What the roots of places stand for."""


class Case(NamedTuple):
    """A place, and the conditions under which something is asked of it."""

    when: tuple[str, ...]
    way: Way

    @property
    def suffix(self) -> str:
        return f" where {' and '.join(self.when)}" if self.when else ""


@dataclass(slots=True)
class Asked:
    """All that is asked. `others` are no rules: `there`, `absent`, and types, by their
    fingerprints and in words. `said` does not change what is valid."""

    rules: defaultdict[Case, list[Rule]] = field(default_factory=lambda: defaultdict(list))
    others: dict[tuple[Case, str], str] = field(default_factory=dict)
    said: set[tuple[Case, str, str]] = field(default_factory=set)

    def texts(self) -> list[str]:
        """All that is asked, in words and in an order of its own: the same in both versions
        where it means the same, whatever types are called."""
        rules = {
            f"{shown_way(case.way)} is {_rule_text(rule)}{case.suffix}"
            for case, each in self.rules.items()
            for rule in each
        }
        others = {f"{shown_way(case.way)} is {what}{case.suffix}" for case, what in self.others}
        return sorted(rules | others)


def shown_way(way: Way) -> str:
    """`lines[].price`; `it` for the value itself. Keys that are no names stand in quotes."""
    steps = (f".{each if _NAME.fullmatch(each) else quoted(each)}" for each in way)
    shown = (each if each.startswith("[") else step for each, step in zip(way, steps, strict=True))
    return "".join(shown).removeprefix(".") or "it"


def guard_name(use: GuardUse) -> str:
    """`Strong()`, `Adult(18)`: without the subject, whose name may have changed."""
    arguments = ", ".join(literal_text(argument) for argument in use.arguments)
    return f"{use.name.name.rpartition('.')[2]}({arguments})"


def guards_asked(book: Rulebook, uses: tuple[GuardUse, ...]) -> Asked:
    """What guards ask of one value, taken together."""
    writing = _Writing(book)
    for use in uses:
        guard = book.guard(use)
        writing.statements(guard.body, {guard.subject: ()}, (), None)
    return writing.asked


def statements_asked(book: Rulebook, statements: tuple[Statement, ...], root: str) -> Asked:
    writing = _Writing(book)
    writing.statements(statements, {root: ()}, (), None)
    return writing.asked


class _Writing:
    """Writes out statements. `speaker` is the nearest `or` of those that ask."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.asked = Asked()

    def statements(
        self,
        statements: tuple[Statement, ...],
        ways: _Ways,
        when: tuple[str, ...],
        speaker: ir.ErrorReport | None,
    ) -> None:
        for statement in statements:
            match statement:
                case Ensure(place, absent, tests):
                    case = _case(when, _way(place, ways))
                    if absent is not None:
                        self._other(case, THERE, absent, speaker)
                    for test in tests:
                        self._test(test, case, speaker)
                case ForEach(index, element, place, _, _, body):
                    way = _way(place, ways)
                    some = f"{shown_way(way)} has elements"
                    again = AGAIN * sum(each.rstrip(AGAIN) == some for each in when)
                    inner = dict(ways)
                    inner.update({index: (*way, f"[key]{again}")} if index else {})
                    inner.update({element: (*way, f"[]{again}")} if element else {})
                    self.statements(body, inner, (*when, some + again), speaker)
                case If(branches, otherwise):
                    for branch in branches:
                        question = self._question(branch.condition, ways)
                        self.statements(branch.body, ways, (*when, question), speaker)
                        when = (*when, f"not ({question})")
                    self.statements(otherwise, ways, when, speaker)
                    when = when[: len(when) - len(branches)]
                case _:
                    assert_never(statement)

    def _test(self, test: Test, case: Case, speaker: ir.ErrorReport | None) -> None:
        match test:
            case Rule():
                self.asked.rules[case].append(test)
                self._say(case, test.report, report_of(test.test, test.base), speaker)
            case Ask(use, own):
                guard = self.book.guard(use)
                self.statements(guard.body, {guard.subject: case.way}, case.when, own or speaker)
            case IsNil(report):
                self._other(case, ABSENT, report, speaker)
            case HasField(step, absent, tests, fits):
                inner = Case(case.when, (*case.way, *step.wire))
                if absent is not None:
                    self._other(inner, THERE, absent, speaker)
                for each in tests:
                    self._test(each, inner, speaker)
                if fits is not None:
                    self.asked.others[inner, self._meaning(fits)] = shown_type(fits)
            case _:
                assert_never(test)

    def _other(self, case: Case, what: str, report: Report, speaker: ir.ErrorReport | None) -> None:
        self.asked.others[case, what] = what
        defaults = {each.code: each for each in (REQUIRED, PRESENT, NIL)}
        self._say(case, report, defaults[report.code], speaker)

    def _meaning(self, type: ir.Type) -> str:
        return f"a type {meaning_of(self.book.program, type)}"

    def _say(
        self, case: Case, report: Report, default: Report, speaker: ir.ErrorReport | None
    ) -> None:
        """Default messages follow from what is asked, so they are no change of their own."""
        if report.error is not None:
            is_default = report.message == default.message
            self.asked.said.add((case, report.error, "" if is_default else report.message))
        elif speaker is not None:
            self.asked.said.add((case, speaker.name, speaker.message or ""))

    def _question(self, condition: Condition, ways: _Ways) -> str:
        asking = _Writing(self.book)
        case = Case((), _way(condition.place, ways))
        for test in condition.tests:
            asking._test(test, case, None)
        return " and ".join(asking.asked.texts()) or f"{shown_way(case.way)} is there"


def _case(when: tuple[str, ...], way: Way) -> Case:
    """A loop over something is no condition for what lies inside of it."""
    inside = {
        f"{shown_way(way[:at])} has elements{AGAIN * count}"
        for at, step in enumerate(way)
        if step.startswith("[")
        for count in range(step.count(AGAIN) + 1)
    }
    return Case(tuple(sorted({each for each in when if each not in inside})), way)


def _way(place: Place, ways: _Ways) -> Way:
    return (*ways[place.root], *(key for step in place.steps for key in step.wire))


def _rule_text(rule: Rule) -> str:
    test = rule.test
    names = [name for name in field_names(type(test)) if name != "span"]
    values = (getattr(test, name) for name in names)
    shown = (
        f"[{', '.join(map(literal_text, each))}]" if isinstance(each, tuple) else literal_text(each)
        for each in values
    )
    return f"{type(test).__name__.removeprefix('Is')}({', '.join(shown)})"
