"""Two sums of rules: what the second one lets through beside the first, and what it keeps out."""

from collections.abc import Iterator
from typing import NamedTuple

from forstgen.breaking.sums import Bound, Sum, Text, Values
from forstgen.breaking.words import quoted, shown_values
from forstgen.rules.messages import literal_text

__all__ = ["Difference", "compare_sums", "shown_bound", "shown_set", "shown_sum", "shown_text"]


class Difference(NamedTuple):
    """A rule of change with what it was and is."""

    rule: str
    before: str | None
    after: str | None


def compare_sums(old: Sum, new: Sum) -> Iterator[Difference]:
    if old.values is not None or new.values is not None:
        yield from _compare_values(old, new)
        return
    lows = shown_bound(old.low, "Min", "GreaterThan"), shown_bound(new.low, "Min", "GreaterThan")
    yield from _difference(*lows, _is_above(old.low, new.lowest), _is_above(new.low, old.lowest))
    highs = shown_bound(old.high, "Max", "LessThan"), shown_bound(new.high, "Max", "LessThan")
    yield from _difference(
        *highs, _is_below(old.high, new.highest), _is_below(new.high, old.highest)
    )
    yield from _compare_texts(old.texts, new.texts)


def _difference(
    before: str | None, after: str | None, is_wider: bool, is_narrower: bool
) -> Iterator[Difference]:
    if is_wider:
        yield Difference(f"constraint-{'loosened' if after else 'removed'}", before, after)
    elif is_narrower:
        yield Difference(f"constraint-{'tightened' if before else 'added'}", before, after)


def _is_above(bound: Bound | None, lowest: Bound | None) -> bool:
    """Whether `bound` refuses something that `lowest` lets through."""
    if bound is None:
        return False
    return lowest is None or (bound.value, bound.is_strict) > (lowest.value, lowest.is_strict)


def _is_below(bound: Bound | None, highest: Bound | None) -> bool:
    if bound is None:
        return False
    return highest is None or (-bound.value, bound.is_strict) > (-highest.value, highest.is_strict)


def _compare_texts(old: frozenset[Text], new: frozenset[Text]) -> Iterator[Difference]:
    for text in sorted(new):
        if not any(other.implies(text) for other in old):
            milder = sorted(other for other in old if text.implies(other))
            rule = "constraint-tightened" if milder else "constraint-added"
            yield Difference(rule, _shown_texts(milder), shown_text(text))
    for text in sorted(old):
        if not any(other.implies(text) for other in new):
            milder = sorted(other for other in new if text.implies(other))
            rule = "constraint-loosened" if milder else "constraint-removed"
            yield Difference(rule, shown_text(text), _shown_texts(milder))


def _compare_values(old: Sum, new: Sum) -> Iterator[Difference]:
    before, after = old.listed, new.listed
    lost = before and frozenset(value for value in before if not new.accepts(value))
    fresh = after and frozenset(value for value in after if not old.accepts(value))
    if before is None:
        yield Difference("type-narrowed", shown_sum(old), shown_sum(new))
    elif lost:
        yield Difference("value-removed", shown_set(lost), None)
    if after is None:
        yield Difference("type-widened", shown_sum(old), shown_sum(new))
    elif fresh:
        yield Difference("value-added", None, shown_set(fresh))


# -- words -----------------------------------------------------------------------------------------


def shown_sum(sum: Sum) -> str:
    """`"a" | "b"`, or `String.Min(2)`."""
    if sum.values is not None:
        return shown_set(sum.values)
    said = (
        shown_bound(sum.low, "Min", "GreaterThan"),
        shown_bound(sum.high, "Max", "LessThan"),
        *map(shown_text, sorted(sum.texts)),
    )
    base = "any" if sum.base is None else sum.base.value
    return ".".join((base, *filter(None, said)))


def shown_set(values: Values) -> str:
    return shown_values(sorted(values, key=lambda value: (str(type(value)), value)))


def shown_bound(bound: Bound | None, name: str, strict: str) -> str | None:
    if bound is None:
        return None
    return f"{strict if bound.is_strict else name}({literal_text(bound.value)})"


def shown_text(text: Text) -> str:
    return f"{text.kind}({quoted(text.text)})"


def _shown_texts(texts: list[Text]) -> str | None:
    return ".".join(map(shown_text, texts)) or None
