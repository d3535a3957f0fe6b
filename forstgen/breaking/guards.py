"""Two guards by what they ask: rules by the place that they are about, and all else as text.

Loops and guards that are asked are written out: what is asked of `it.lines[].price` is the same,
whether a guard says so itself or another guard does for it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from forstgen.breaking.chains import Difference, compare_chains, sum_of
from forstgen.breaking.nodes import Effect
from forstgen.breaking.rules import RULES
from forstgen.breaking.words import shown_type
from forstgen.node import field_names
from forstgen.rules import (
    Ask,
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
from forstgen.rules.messages import literal_text

__all__ = [
    "Asked",
    "compare_asked",
    "effect_of",
    "guard_name",
    "guards_asked",
    "statements_asked",
]

Paths = Mapping[str, str]
"""What the roots of places stand for."""


@dataclass(slots=True)
class Asked:
    """All that is asked. `said` is what is reported, which does not change what is valid."""

    rules: defaultdict[str, list[Rule]] = field(default_factory=lambda: defaultdict(list))
    others: set[str] = field(default_factory=set)
    said: set[tuple[str, str, str, str]] = field(default_factory=set)


def guard_name(use: GuardUse) -> str:
    """`Strong()`, `Adult(18)`: without the subject, whose name may have changed."""
    arguments = ", ".join(literal_text(argument) for argument in use.arguments)
    return f"{use.name.name.rpartition('.')[2]}({arguments})"


def guards_asked(book: Rulebook, uses: tuple[GuardUse, ...]) -> Asked:
    """What guards ask of one value, taken together."""
    asked = Asked()
    for use in uses:
        guard = book.guard(use)
        _add(book, asked, guard.body, {guard.subject: "it"})
    return asked


def statements_asked(book: Rulebook, statements: tuple[Statement, ...], root: str) -> Asked:
    asked = Asked()
    _add(book, asked, statements, {root: "it"})
    return asked


def compare_asked(old: Asked, new: Asked) -> Iterator[Difference]:
    """What is asked now beside what was asked, place by place."""
    for path in sorted({*old.rules, *new.rules}):
        bases = [rule.base for rule in (*old.rules[path], *new.rules[path])]
        before, after = sum_of(old.rules[path], bases[0]), sum_of(new.rules[path], bases[0])
        for difference in compare_chains(before, after):
            yield _at(path, difference)
        if before.values != after.values:
            yield from _compare_values(path, before.values, after.values)
    for text in sorted(old.others - new.others):
        yield Difference("constraint-removed", text, None)
    for text in sorted(new.others - old.others):
        yield Difference("constraint-added", None, text)


def _at(path: str, difference: Difference) -> Difference:
    before, after = (
        None if text is None else f"{path} is {text}"
        for text in (difference.before, difference.after)
    )
    return Difference(difference.rule, before, after)


def _compare_values(
    path: str, old: frozenset[str | int | float] | None, new: frozenset[str | int | float] | None
) -> Iterator[Difference]:
    if old is None or (new is not None and new < old):
        yield Difference("constraint-tightened", _one_of(path, old), _one_of(path, new))
    elif new is None or old < new:
        yield Difference("constraint-loosened", _one_of(path, old), _one_of(path, new))
    else:
        yield Difference("constraint-removed", _one_of(path, old), None)
        yield Difference("constraint-added", None, _one_of(path, new))


def _one_of(path: str, values: frozenset[str | int | float] | None) -> str | None:
    if values is None:
        return None
    return f"{path} is OneOf([{', '.join(sorted(map(literal_text, values)))}])"


def effect_of(differences: list[Difference]) -> Effect:
    """What several differences do together."""
    effects = {RULES[difference.rule].effect for difference in differences} - {Effect.KEEPS}
    match [*effects]:
        case []:
            return Effect.KEEPS
        case [only]:
            return only
        case _:
            return Effect.REPLACES


# -- writing out -----------------------------------------------------------------------------------


def _add(book: Rulebook, asked: Asked, statements: tuple[Statement, ...], paths: Paths) -> None:
    for statement in statements:
        match statement:
            case Ensure(place, absent, tests):
                path = _path(place, paths)
                if absent is not None:
                    asked.others.add(f"{path} is there")
                    _say(asked, path, absent)
                for test in tests:
                    _add_test(book, asked, test, path)
            case ForEach(index, element, place, _, _, body):
                path = _path(place, paths)
                inner = dict(paths)
                inner.update({index: f"{path}[key]"} if index else {})
                inner.update({element: f"{path}[]"} if element else {})
                _add(book, asked, body, inner)
            case If():
                asked.others.add(_if_text(book, statement, paths))


def _add_test(book: Rulebook, asked: Asked, test: Test, path: str) -> None:
    match test:
        case Rule():
            asked.rules[path].append(test)
            _say(asked, path, test.report)
        case Ask(use):
            guard = book.guard(use)
            _add(book, asked, guard.body, {guard.subject: path})
        case IsNil(report):
            asked.others.add(f"{path} is absent")
            _say(asked, path, report)
        case HasField(step, absent, tests, fits):
            inner = ".".join((path, *step.wire))
            if absent is not None:
                asked.others.add(f"{inner} is there")
                _say(asked, inner, absent)
            for each in tests:
                _add_test(book, asked, each, inner)
            if fits is not None:
                asked.others.add(f"{inner} is {shown_type(fits)}")


def _if_text(book: Rulebook, decision: If, paths: Paths) -> str:
    """A whole decision as one text: a part of it means nothing alone."""
    parts: list[str] = []
    for branch in decision.branches:
        path = _path(branch.condition.place, paths)
        question = Asked()
        for test in branch.condition.tests:
            _add_test(book, question, test, path)
        nothing = "nothing or " if branch.condition.holds_when_absent else ""
        parts.append(f"if {nothing}{_text(question)} {{ {_body_text(book, branch.body, paths)} }}")
    return f"{' else '.join(parts)} else {{ {_body_text(book, decision.otherwise, paths)} }}"


def _body_text(book: Rulebook, body: tuple[Statement, ...], paths: Paths) -> str:
    asked = Asked()
    _add(book, asked, body, paths)
    return _text(asked)


def _text(asked: Asked) -> str:
    rules = (f"{path} is {_rule_text(r)}" for path, each in asked.rules.items() for r in each)
    return "; ".join(sorted({*rules, *asked.others}))


def _rule_text(rule: Rule) -> str:
    test = rule.test
    names = [name for name in field_names(type(test)) if name != "span"]
    values = (getattr(test, name) for name in names)
    shown = (
        f"[{', '.join(map(literal_text, each))}]" if isinstance(each, tuple) else literal_text(each)
        for each in values
    )
    return f"{type(test).__name__}({', '.join(shown)})"


def _path(place: Place, paths: Paths) -> str:
    return ".".join((paths[place.root], *(key for step in place.steps for key in step.wire)))


def _say(asked: Asked, path: str, report: Report) -> None:
    asked.said.add((path, report.code, report.message, report.error or ""))
