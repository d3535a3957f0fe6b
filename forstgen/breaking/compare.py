"""Two programs → findings: what the callers of each function meet.

A request has to be accepted by the new server when an old client sends it, a result by old clients
when the new server sends it. So what a change does depends on the way that the values go.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator

from forstgen import ir
from forstgen.breaking.declarations import Declarations
from forstgen.breaking.guards import compare_asked, effect_of, statements_asked
from forstgen.breaking.nodes import Change, Direction, Effect, Finding, Order, Step
from forstgen.breaking.types import Compared
from forstgen.breaking.words import shown_type
from forstgen.rules import REQUEST, Rulebook

__all__ = ["compare"]


def compare(old: ir.Program, new: ir.Program) -> tuple[Finding, ...]:
    """All changes that a function's users can meet; breaking ones first, then by place."""
    met: defaultdict[_Key, list[ir.QualifiedName]] = defaultdict(list)
    changes: dict[_Key, Change] = {}
    for function, direction, change in _Functions(old, new).changes():
        key = (change.rule, change.place, change.before, change.after, direction)
        changes.setdefault(key, change)
        if function not in met[key]:
            met[key].append(function)
    findings = [_finding(changes[key], key[-1], tuple(sorted(met[key]))) for key in met]
    return tuple(sorted(findings, key=_rank))


_Key = tuple[str, str, str | None, str | None, Direction | None]
_Met = tuple[ir.QualifiedName, Direction | None, Change]


class _Functions:
    def __init__(self, old: ir.Program, new: ir.Program) -> None:
        self.old = Rulebook(old)
        self.new = Rulebook(new)
        self.declarations = Declarations(self.old, self.new)
        self.types = self.declarations.types

    def changes(self) -> Iterator[_Met]:
        before = {f.name: f for p in self.old.program.packages for f in p.functions}
        after = {f.name: f for p in self.new.program.packages for f in p.functions}
        for name in sorted({*before, *after}):
            place = f"{name}()"
            if name not in after:
                removed = Compared()
                removed.add("function-removed", place, before[name].route, None)
                yield from _all(name, None, removed.changes)
            elif name not in before:
                added = Compared()
                added.add("function-added", place, None, after[name].route, after[name].span)
                yield from _all(name, None, added.changes)
            else:
                yield from self._function(before[name], after[name])

    def _function(self, old: ir.FunctionDecl, new: ir.FunctionDecl) -> Iterator[_Met]:
        place = f"{new.name}()"
        if old.route != new.route:
            moved = Compared()
            moved.add("route-changed", place, old.route, new.route, new.span)
            yield from _all(new.name, None, moved.changes)
        for direction, compared in (
            (Direction.REQUEST, self._request(old, new)),
            (Direction.RESULT, self._result(old, new)),
            (Direction.RESULT, self._failures(old, new)),
        ):
            for each in self.declarations.reached(compared):
                yield from _all(new.name, direction, each.changes)

    def _request(self, old: ir.FunctionDecl, new: ir.FunctionDecl) -> Compared:
        place = f"{new.name}() request"
        compared = Compared()
        match self._is_void(self.old, old.input), self._is_void(self.new, new.input):
            case (True, True):
                return compared
            case (True, False):
                compared.add("request-added", place, None, shown_type(new.input), new.span)
                return compared
            case (False, True):
                compared.add("request-removed", place, shown_type(old.input), None, new.span)
                return compared
            case _:
                compared = self.types.types(old.input, new.input, place, new.span)
        asked = statements_asked(self.old, self.old.request(old), REQUEST)
        differences = [
            *compare_asked(asked, statements_asked(self.new, self.new.request(new), REQUEST))
        ]
        effect = effect_of(differences)
        if effect is not Effect.KEEPS:
            names = {
                Effect.NARROWS: "guard-tightened",
                Effect.WIDENS: "guard-loosened",
                Effect.REPLACES: "guard-changed",
            }
            before = "; ".join(each.before for each in differences if each.before) or None
            after = "; ".join(each.after for each in differences if each.after) or None
            compared.add(names[effect], place, before, after, new.span)
        return compared

    def _result(self, old: ir.FunctionDecl, new: ir.FunctionDecl) -> Compared:
        place = f"{new.name}() result"
        compared = Compared()
        match self._is_void(self.old, old.success), self._is_void(self.new, new.success):
            case (True, True):
                pass
            case (True, False):
                compared.add("result-added", place, None, shown_type(new.success), new.span)
            case (False, True):
                compared.add("result-removed", place, shown_type(old.success), None, new.span)
            case _:
                compared = self.types.types(old.success, new.success, place, new.span)
        return compared

    def _failures(self, old: ir.FunctionDecl, new: ir.FunctionDecl) -> Compared:
        place = f"{new.name}() failure"
        compared = Compared()
        before = {error.tag: error for error in self.old.program.errors(old.failure)}
        after = {error.tag: error for error in self.new.program.errors(new.failure)}
        for tag, error in after.items():
            if tag in before:
                types = ir.DeclType(before[tag].name), ir.DeclType(error.name)
                compared.pairs += self.types.types(*types, place, error.span).pairs
            elif not isinstance(old.failure, ir.AnyErrorType):
                compared.add("error-added", place, None, tag, new.span)
        for tag in before:
            if tag not in after and not isinstance(new.failure, ir.AnyErrorType):
                compared.add("error-removed", place, tag, None, new.span)
        any_before, any_after = (isinstance(f.failure, ir.AnyErrorType) for f in (old, new))
        if any_after and not any_before:
            compared.add("error-added", place, None, "Error", new.span)
        elif any_before and not any_after:
            compared.add("error-removed", place, "Error", None, new.span)
        return compared

    def _is_void(self, book: Rulebook, type: ir.Type) -> bool:
        return isinstance(book.program.underlying(type), ir.VoidType)


def _all(
    function: ir.QualifiedName, direction: Direction | None, changes: Iterable[Change]
) -> Iterator[_Met]:
    return ((function, direction, change) for change in changes)


# -- findings --------------------------------------------------------------------------------------

_ORDERS = {
    (Direction.REQUEST, Effect.NARROWS): Order.CLIENTS_FIRST,
    (Direction.REQUEST, Effect.WIDENS): Order.SERVER_FIRST,
    (Direction.RESULT, Effect.NARROWS): Order.SERVER_FIRST,
    (Direction.RESULT, Effect.WIDENS): Order.CLIENTS_FIRST,
}
"""Who may go first: a client that sends less than is accepted, a server that sends less than is."""

_BREAKS = {(Direction.REQUEST, Effect.NARROWS), (Direction.RESULT, Effect.WIDENS)}


def _finding(
    change: Change, direction: Direction | None, functions: tuple[ir.QualifiedName, ...]
) -> Finding:
    effect = change.effect
    is_breaking = effect is Effect.REPLACES or (direction, effect) in _BREAKS
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
            return Order.SERVER_FIRST if change.rule == "function-added" else Order.ANY
        case Effect.REPLACES:
            return Order.CLIENTS_FIRST if change.rule == "function-removed" else Order.TOGETHER
        case effect:
            assert direction is not None
            return _ORDERS[direction, effect]


def _step(change: Change, is_breaking: bool) -> Step:
    if is_breaking:
        return Step.MAJOR
    return Step.PATCH if change.rule == "message-changed" else Step.MINOR


def _fingerprint(change: Change, direction: Direction | None) -> str:
    """12 hexadecimal digits that name the change, wherever it stands in the source."""
    way = "" if direction is None else direction.value
    parts = (change.rule, change.place, change.before or "", change.after or "", way)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


def _rank(finding: Finding) -> tuple[bool, str, str, str]:
    change = finding.change
    return not finding.is_breaking, change.place, change.rule, finding.fingerprint
