"""What is asked of a value now, beside what was asked: place by place, and case by case."""

from collections.abc import Iterator
from typing import NamedTuple

from forstgen.breaking.chains import Difference, compare_sums, shown_set
from forstgen.breaking.guards import ABSENT, THERE, Asked, Case, Way, shown_way
from forstgen.breaking.nodes import Effect
from forstgen.breaking.rules import RULES
from forstgen.breaking.sums import Sum, sum_of
from forstgen.rules import Rule

__all__ = ["Asking", "compare_asked"]


_NO_TYPES = {THERE, ABSENT}


class Asking(NamedTuple):
    """One thing that is asked for now, is no longer, or in another measure."""

    effect: Effect
    way: Way
    before: str | None
    after: str | None
    is_conditional: bool


def compare_asked(old: Asked, new: Asked) -> tuple[Asking, ...]:
    """The differences; what changes its condition is one, which replaces what was asked."""
    found = [*_rules(old, new), *_others(old, new)]
    changed = [each for each in found if each.is_conditional]
    if len({each.effect for each in changed}) < 2:
        return tuple(found)
    before = "; ".join(each.before for each in changed if each.before)
    after = "; ".join(each.after for each in changed if each.after)
    ways = {each.way for each in changed}
    way = ways.pop() if len(ways) == 1 else ()
    replaced = Asking(Effect.REPLACES, way, before or None, after or None, True)
    return (*(each for each in found if not each.is_conditional), replaced)


def _rules(old: Asked, new: Asked) -> Iterator[Asking]:
    for case in sorted({*old.rules, *new.rules}):
        # An empty list would be a case of its own from here on.
        rules = [asked.rules.get(case, []) for asked in (old, new)]
        bases = [rule.base for each in rules for rule in each]
        before, after = (sum_of(each, bases[0]) for each in rules)
        for difference in compare_sums(before, after):
            texts = _texts(case, difference, before, after, rules)
            yield Asking(RULES[difference.rule].effect, case.way, *texts, bool(case.when))


def _texts(
    case: Case, difference: Difference, old: Sum, new: Sum, rules: list[list[Rule]]
) -> tuple[str | None, str | None]:
    shown: tuple[str | None, str | None] = difference.before, difference.after
    if old.values is not None or new.values is not None:
        was, now = (None if sum.values is None else shown_set(sum.values) for sum in (old, new))
        shown = was if rules[0] else None, now if rules[1] else None
    where = shown_way(case.way)
    before, after = (f"{where} is {each}{case.suffix}" if each else None for each in shown)
    return before, after


def _others(old: Asked, new: Asked) -> Iterator[Asking]:
    gone = {key: old.others[key] for key in sorted(old.others.keys() - new.others.keys())}
    fresh = {key: new.others[key] for key in sorted(new.others.keys() - old.others.keys())}
    for case, meaning in gone:
        before = _other_text(case, gone[case, meaning])
        successors = [key for key in fresh if key[0] == case and not {meaning, key[1]} & _NO_TYPES]
        if successors:
            after = _other_text(case, fresh.pop(successors[0]))
            texts = (before, f"{after}, as it is now" if after == before else after)
            yield Asking(Effect.REPLACES, case.way, *texts, bool(case.when))
        else:
            yield Asking(Effect.WIDENS, case.way, before, None, bool(case.when))
    for (case, _), what in fresh.items():
        yield Asking(Effect.NARROWS, case.way, None, _other_text(case, what), bool(case.when))


def _other_text(case: Case, what: str) -> str:
    return f"{shown_way(case.way)} is {what}{case.suffix}"
