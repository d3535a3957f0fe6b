# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""The kinds of values with fields: models, errors, Results; and unions of them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from .guards import FAULT, Guard
from .json_values import is_object
from .judge import MISSING, Case, Kind, Part, Plan
from .kinds import SCALARS
from .violations import key_of

__all__ = [
    "ErrorKind",
    "Field",
    "FirstFitKind",
    "ResultKind",
    "ShapeKind",
    "TaggedKind",
]

_OBJECT = ("type", "must be an object")
_UNION = ("union", "must fit one of the alternatives")


class Field:
    """A field by both of its names."""

    __slots__ = ("attribute", "path", "plan", "wire")

    def __init__(self, attribute: str, wire: str, plan: Plan) -> None:
        self.attribute = attribute
        self.wire = wire
        self.path = f"/{key_of(wire)}"
        self.plan = plan

    def read(self, value: Any, case: Case) -> Any:
        if not is_object(value):
            return value.__dict__.get(self.attribute, MISSING)
        found = value.get(self.wire, MISSING)
        if found is MISSING and case.by_name:
            return value.get(self.attribute, MISSING)
        return found


class Seen:
    """A value with fields, some of which may be faulty."""

    forst_counts: Any

    def __getattr__(self, name: str) -> Any:
        # What no field stands for lies in something faulty.
        if name.startswith("_"):
            raise AttributeError(name)
        return FAULT


class ShapeKind(Kind):
    """Values of a model. Its fields are known at first use: it may be recursive."""

    def __init__(
        self,
        model: type,
        fields: Callable[[], Sequence[Field]],
        guards: Callable[[], tuple[Guard, ...]],
    ) -> None:
        self.model = model
        self._fields = fields
        self._guards = guards

    @cached_property
    def fields(self) -> Sequence[Field]:
        return self._fields()

    def take(self, value: Any, path: str, case: Case) -> Any:
        if isinstance(value, (dict, self.model)):
            return value
        return case.refuse(path, *_OBJECT)

    def parts(self, value: Any, path: str, case: Case) -> Any:
        seen = Seen()
        seen.forst_counts = case.counting(path)
        inside, source = self.inside(value, path, case)
        for field in self.fields if source is not FAULT else ():
            found = field.read(source, case)
            place = inside + field.path
            setattr(seen, field.attribute, field.plan.judge(found, place, case))
        for guard in self._guards():
            case.ask(guard, seen, path)
        return seen

    def inside(self, value: Any, path: str, case: Case) -> tuple[str, Any]:
        """Where the fields lie, and what has them."""
        return path, value

    def part(self, step: Any) -> Part | None:
        for rank, field in enumerate(self.fields):
            if step in (field.wire, field.attribute):
                return Part(rank, field.wire, field.plan)
        return None

    def field(self, wire: str) -> Field:
        return next(field for field in self.fields if field.wire == wire)


class ErrorKind(ShapeKind):
    """Values of a declared error: the exception, or `{"tag", "message", "payload"}`."""

    tag: Plan
    message: Plan

    def inside(self, value: Any, path: str, case: Case) -> tuple[str, Any]:
        place = f"{path}/payload"
        if isinstance(value, self.model):
            return place, value
        for name, plan in (("tag", self.tag), ("message", self.message)):
            plan.judge(value.get(name, MISSING), f"{path}/{name}", case)
        payload = value.get("payload", MISSING)
        if payload is MISSING:
            payload = case.refuse(place, "required", "is required")
        elif not is_object(payload):
            payload = case.refuse(place, *_OBJECT)
        return place, payload

    def part(self, step: Any) -> Part | None:
        known = {"tag": self.tag, "message": self.message, "payload": self._payload}
        if step not in known:
            return None
        return Part([*known].index(step), step, known[step])

    @cached_property
    def _payload(self) -> Plan:
        plan = Plan()
        plan.kind = ShapeKind(self.model, self._fields, lambda: ())
        return plan


class ResultKind(Kind):
    """`{"ok": true, "value": S}` or `{"ok": false, "error": F}`."""

    def __init__(self, sides: Sequence[tuple[type, Field]], ok: Plan) -> None:
        self._sides = sides
        self._ok = ok

    def take(self, value: Any, path: str, case: Case) -> Any:
        if isinstance(value, (dict, *(model for model, _ in self._sides))):
            return value
        return case.refuse(path, *_OBJECT)

    def parts(self, value: Any, path: str, case: Case) -> Any:
        ok = value.get("ok", MISSING) if is_object(value) else value.ok
        taken = self._ok.judge(ok, f"{path}/ok", case)
        if taken is FAULT:
            return FAULT
        _, field = self._sides[0 if taken else 1]
        field.plan.judge(field.read(value, case), path + field.path, case)
        return value

    def part(self, step: Any) -> Part | None:
        if step == "ok":
            return Part(0, "ok", self._ok)
        plans = {field.wire: field.plan for _, field in self._sides}
        return Part(1, step, plans[step]) if step in plans else None


class FirstFitKind(Kind):
    """The first member that a value fits takes it."""

    def __init__(self, members: Sequence[Plan]) -> None:
        self._members = members

    def take(self, value: Any, path: str, case: Case) -> Any:
        # Each member of a union around this one asks about the same value again.
        key = (id(self), id(value))
        for plan in () if key in case.tried else self._members:
            trial = case.trial()
            seen = plan.judge(value, path, trial)
            if not trial.found:
                case.tried[key] = seen
                break
        seen = case.tried.setdefault(key, FAULT)
        return case.refuse(path, *_UNION) if seen is FAULT else seen


class TaggedKind(Kind):
    """A literal field chooses the member: that with the value among its tags."""

    def __init__(
        self, wire: str, members: Sequence[tuple[Plan, tuple[Any, ...]]]
    ) -> None:
        self.wire = wire
        self.members = members
        self._base = SCALARS[type(members[0][1][0])]

    def take(self, value: Any, path: str, case: Case) -> Any:
        plan = self._chosen(value, case)
        if plan is None:
            return case.refuse(path, *_UNION)
        return plan.judge(value, path, case)

    def _chosen(self, value: Any, case: Case) -> Plan | None:
        if not is_object(value):
            return next((plan for plan, _ in self.members if _holds(plan, value)), None)
        for plan, tags in self.members:
            tag = value.get(self.wire, MISSING)
            if tag is MISSING and case.by_name and isinstance(plan.kind, ShapeKind):
                tag = plan.kind.field(self.wire).read(value, case)
            if self._base.take(tag, "", Case()) in tags:
                return plan
        return None


def _holds(plan: Plan, value: Any) -> bool:
    return isinstance(plan.kind, ShapeKind) and isinstance(value, plan.kind.model)
