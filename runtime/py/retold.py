# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""The errors of validators that are not ours, told in the words of the contract.

Each error has its place, by steps of which some are Pydantic's own, and what stood
there. The plan of the type is followed to that place, and what stands there is judged
again. What Pydantic did not look at stays unknown: guards of a value that is wrong in
part, and what lies in a value that fits no member of a union.
"""

from contextlib import suppress
from typing import Any, NamedTuple, TypeAlias

from pydantic import ValidationError

from .judge import MISSING, Case, Kind, Plan
from .kinds import MapKind
from .shapes import FirstFitKind, ResultKind, ShapeKind, TaggedKind
from .violations import Violation, key_of, pointer, steps

__all__ = ["retold"]

_KEY = "[key]"
_UNION = ("union", "must fit one of the alternatives")

Steps: TypeAlias = tuple[Any, ...]


class _Place(NamedTuple):
    """Where an error is: the plan of what stands there, its path, and its order."""

    plan: Plan
    path: str
    ranks: Steps
    rest: int = 0
    """How many steps lead on, into the members of a union."""

    is_foreign: bool = False
    """Whether it may be no part of the value at all."""

    map: tuple[str, MapKind] | None = None
    """The map whose key it is about, and the path of that."""


class _Elsewhere(Exception):
    """The steps lead to no part of the value."""


def retold(plan: Plan, error: ValidationError) -> list[Violation]:
    """What `error` says about a value of the type that `plan` is of."""
    errors = [_Refusal(each) for each in error.errors(include_url=False)]
    route = _Route(plan, errors)
    placed = [(place, each) for each in errors if (place := route.place(each))]
    placed.sort(key=lambda pair: pair[0].ranks)
    case, judged = Case(), set[str]()
    for place, each in placed:
        each.tell(place, case, judged)
    return case.found


class _Refusal:
    """One error of Pydantic's. `loc` leads to what was looked at."""

    def __init__(self, error: Any) -> None:
        self.context = error.get("ctx", {})
        self.is_guards = self.context.get("code") == error["type"]
        self.message = error["msg"]
        is_short = error["type"] == "missing" and isinstance(error["loc"][-1], int)
        self.is_missing = error["type"] == "missing" and not is_short
        self.value = MISSING if self.is_missing else error["input"]
        # What guards find, they find inside of what was looked at; a tuple that is
        # too short is looked at as a whole.
        inside = len(steps(self.context["path"])) if self.is_guards else is_short
        self.loc: Steps = error["loc"][: len(error["loc"]) - inside]

    def tell(self, place: _Place, case: Case, judged: set[str]) -> None:
        if place.map is not None:
            path, kind = place.map
            kind.judge_key(self.value, path, place.path, case)
        elif _is_inside(place.path, judged):
            return
        elif place.rest > 1 or (place.rest and self.is_guards):
            judged.add(place.path)
            case.refuse(place.path, *_UNION)
        elif self.is_guards:
            case.ask(lambda _: iter([self.context]), None, place.path)
        else:
            judged.add(place.path)
            self._judge(place, case)

    def _judge(self, place: _Place, case: Case) -> None:
        before = len(case.found)
        if self.is_missing or not place.is_foreign or self._is_of(place.plan.kind):
            place.plan.judge(self.value, place.path, case)
        if len(case.found) == before:
            case.refuse(place.path, "type", self.message)

    def _is_of(self, kind: Kind) -> bool:
        name = self.context.get("class_name")
        return isinstance(kind, ShapeKind) and kind.model.__name__ == name


def _is_inside(path: str, judged: set[str]) -> bool:
    while path and path not in judged:
        path = path[: path.rindex("/")]
    return path in judged


class _Route:
    """Ways from the steps of errors to the parts of one type."""

    def __init__(self, plan: Plan, errors: list[_Refusal]) -> None:
        self._plan = plan
        self._locs = list(dict.fromkeys(each.loc for each in errors))
        self._faulty = {each.loc for each in errors if not each.is_guards}
        self._roots: dict[Steps, int] = {}

    def place(self, error: _Refusal) -> _Place | None:
        """Where `error` is; None if it is about a member that was not meant."""
        # The value may lie in one that is not ours: its own steps come last.
        for start in range(len(error.loc) + 1):
            with suppress(_Elsewhere):
                return self._follow(self._root(error.loc[:start]), start, error.loc)
        return None

    def _root(self, loc: Steps) -> _Place:
        rank = self._roots.setdefault(loc, len(self._roots))
        return _Place(self._plan, pointer(loc), (rank,), is_foreign=loc != ())

    def _follow(self, place: _Place, index: int, loc: Steps) -> _Place | None:
        while index < len(loc):
            kind, step = place.plan.kind, loc[index]
            if isinstance(kind, FirstFitKind):
                return place._replace(rest=len(loc) - index)
            if isinstance(kind, TaggedKind):
                plan = self._member(kind, loc[:index], step)
                if plan is None:
                    is_other = self._meant(loc[:index], kind.wire)
                    return None if is_other else place._replace(rest=len(loc) - index)
                place = place._replace(plan=plan)
            elif isinstance(kind, ResultKind):
                if index + 1 == len(loc):
                    return place._replace(rest=1)
                if not self._is_side(loc[:index], step, loc[index + 1]):
                    return None
                index += 1
                place = _at(place, loc[index])
            elif isinstance(kind, MapKind) and loc[index + 1 : index + 2] == (_KEY,):
                return _at(place, step)._replace(map=(place.path, kind))
            else:
                place = _at(place, step)
            index += 1
        return place

    def _member(self, kind: TaggedKind, union: Steps, step: Any) -> Plan | None:
        """The member of a union that Pydantic's step stands for, if it is meant."""
        for plan, tags in kind.members:
            if step in tags and isinstance(step, str):
                return plan
        labels, meant = self._labels(union), self._meant(union, kind.wire)
        if len(labels) != len(kind.members) or step not in meant:
            return None
        return kind.members[labels.index(step)][0]

    def _is_side(self, union: Steps, step: Any, field: Any) -> bool:
        sides = self._meant(union, "ok")
        return step in sides if sides else field == "ok"

    def _meant(self, union: Steps, tag: str) -> list[Any]:
        """The members without a fault as a whole or at their tag."""
        return [
            label
            for label in self._labels(union)
            if (*union, label) not in self._faulty
            and (*union, label, tag) not in self._faulty
        ]

    def _labels(self, union: Steps) -> list[Any]:
        """What Pydantic calls the members of a union: each of them has an error."""
        end = len(union)
        inside = (loc for loc in self._locs if len(loc) > end and loc[:end] == union)
        return list(dict.fromkeys(loc[end] for loc in inside))


def _at(place: _Place, step: Any) -> _Place:
    part = place.plan.kind.part(step)
    if part is None:
        raise _Elsewhere
    path = f"{place.path}/{key_of(part.wire)}"
    return _Place(part.plan, path, (*place.ranks, part.rank))
