"""Two programs → findings: what the callers of each function meet.

A request has to be accepted by the new server when an old client sends it, a result by old clients
when the new server sends it. So what a change does depends on the way that the values go.
"""

import hashlib
from typing import TypeAlias

from forstgen import ir
from forstgen.breaking.functions import changes_of
from forstgen.breaking.nodes import Change, Direction, Effect, Finding, Order, Step

__all__ = ["compare"]

_Key: TypeAlias = tuple[str, str, str | None, str | None, Direction | None]


def compare(old: ir.Program, new: ir.Program) -> tuple[Finding, ...]:
    """All changes that somebody can meet; breaking ones first, then by place."""
    met: dict[_Key, set[ir.QualifiedName]] = {}
    changes: dict[_Key, Change] = {}
    for function, direction, change in changes_of(old, new):
        key = (change.rule, change.place, change.before, change.after, direction)
        changes.setdefault(key, change)
        met.setdefault(key, set()).update(() if function is None else (function,))
    findings = [_finding(changes[key], key[-1], tuple(sorted(met[key]))) for key in met]
    return tuple(sorted(findings, key=_rank))


_ORDERS: dict[tuple[Direction | None, Effect], Order] = {
    (Direction.REQUEST, Effect.NARROWS): Order.CLIENTS_FIRST,
    (Direction.REQUEST, Effect.WIDENS): Order.SERVER_FIRST,
    (Direction.RESULT, Effect.NARROWS): Order.SERVER_FIRST,
    (Direction.RESULT, Effect.WIDENS): Order.CLIENTS_FIRST,
}
"""Who may go first: a client that sends less than is accepted, a server that sends less than is."""

_KEPT_ORDERS: dict[tuple[str, Direction | None], Order] = {
    ("function-added", None): Order.SERVER_FIRST,
    # An old server does not do what the field asks for.
    ("field-added-optional", Direction.REQUEST): Order.SERVER_FIRST,
    **{("members-reordered", direction): Order.TOGETHER for direction in Direction},
}

_BREAKS = {
    (Direction.REQUEST, Effect.NARROWS),
    (Direction.RESULT, Effect.WIDENS),
    (Direction.UNKNOWN, Effect.NARROWS),
    (Direction.UNKNOWN, Effect.WIDENS),
}


def _finding(
    change: Change, direction: Direction | None, functions: tuple[ir.QualifiedName, ...]
) -> Finding:
    is_breaking = change.effect is Effect.REPLACES or (direction, change.effect) in _BREAKS
    return Finding(
        change,
        direction,
        functions,
        is_breaking,
        _order(change, direction),
        _step(change, is_breaking),
        _fingerprint(change, direction),
    )


def _order(change: Change, direction: Direction | None) -> Order:
    match change.effect:
        case Effect.KEEPS:
            return _KEPT_ORDERS.get((change.rule, direction), Order.ANY)
        case Effect.REPLACES:
            return Order.CLIENTS_FIRST if change.rule == "function-removed" else Order.TOGETHER
        case effect:
            # Of values that may go any way, neither side can be first.
            return _ORDERS.get((direction, effect), Order.TOGETHER)


def _step(change: Change, is_breaking: bool) -> Step:
    if is_breaking:
        return Step.MAJOR
    return Step.PATCH if change.rule == "message-changed" else Step.MINOR


def _fingerprint(change: Change, direction: Direction | None) -> str:
    """12 hexadecimal digits that name the change, wherever it stands in the source."""
    way = "" if direction is None else direction.value
    parts = [change.rule, change.place, change.before or "", change.after or "", way]
    if change.meaning:
        parts.append(change.meaning)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


def _rank(finding: Finding) -> tuple[bool, str, str, str, str]:
    change = finding.change
    way = "" if finding.direction is None else finding.direction.value
    return not finding.is_breaking, change.place, change.rule, way, finding.fingerprint
