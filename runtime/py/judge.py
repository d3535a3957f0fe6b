# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""All that is wrong with a value, in the order of the contract.

A plan says how the values of a type are judged: `plans` makes one of every type. To
judge a value is to list what is wrong with it, and to give what guards look at: the
value, or a stand-in for one that is wrong in part.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from .constraints import Constraint
from .guards import FAULT, Guard
from .violations import Violation, violation

__all__ = ["MISSING", "Case", "Kind", "Part", "Plan"]

MISSING: Any = object()
"""What an object has under a key that it lacks."""


class Case:
    """One value that is judged: what was found so far, and where it is faulty.

    `by_name`: dictionaries may have the names of Python in it.
    """

    __slots__ = ("_exactly", "_inside", "_missed", "by_name", "found", "tried")

    def __init__(self, by_name: bool = False) -> None:
        self.by_name = by_name
        self.found: list[Violation] = []
        self.tried: dict[tuple[int, int], Any] = {}
        """What unions made of values, by the identity of both."""

        self._inside: set[str] = set()
        self._exactly: set[str] = set()
        self._missed: set[str] = set()

    def trial(self) -> "Case":
        """For an attempt, whose findings nobody is told of."""
        trial = Case(self.by_name)
        trial.tried = self.tried
        return trial

    def add(self, path: str, code: str, message: str) -> None:
        self.found.append(violation(path, code, message))

    def refuse(self, path: str, code: str, message: str) -> Any:
        """Adds a fault; no guard may judge what lies here."""
        self.add(path, code, message)
        self._inside.add(path)
        return FAULT

    def refuse_key(self, map: str, path: str, found: Violation) -> None:
        """Adds a fault of a key: nothing is said of the map as a whole, either."""
        self.found.append({**found, "path": path})
        self._inside.add(path)
        self._exactly.add(map)

    def ask(self, guard: Guard, value: Any, path: str) -> None:
        for found in guard(value):
            whole = path + found["path"]
            if found["code"] == "required":
                # What is missing is missed once, whoever asks for it.
                if whole in self._missed:
                    continue
                self._missed.add(whole)
            if not self.is_faulty(whole):
                self.found.append({**found, "path": whole})

    def is_faulty(self, path: str) -> bool:
        if path in self._exactly:
            return True
        # There may be many faults, but no path has many steps.
        while path and path not in self._inside:
            path = path[: path.rindex("/")]
        return path in self._inside

    def counting(self, path: str) -> Callable[[Violation], bool]:
        """Whether what is said of a part of the value at `path` counts."""
        return lambda found: not self.is_faulty(path + found["path"])


class Kind:
    """How the values of one kind are judged, without the rules that are added to it."""

    __slots__ = ()

    def take(self, value: Any, path: str, case: Case) -> Any:
        """The value as rules see it; FAULT where it is of another type."""
        raise NotImplementedError

    def parts(self, value: Any, path: str, case: Case) -> Any:
        """Judges what the value holds; gives what guards see."""
        return value

    def part(self, step: Any) -> "Part | None":
        """What the values hold at one step of a place that Pydantic names."""
        return None


class Part(NamedTuple):
    """A part of a value; `rank` says which of two comes first."""

    rank: Any
    wire: object
    plan: "Plan"


class Plan:
    """How the values of a type are judged: kind, rules, parts and guards."""

    __slots__ = (
        "guards",
        "is_absent",
        "is_optional",
        "is_present",
        "kind",
        "preconditions",
        "rules",
    )

    def __init__(self) -> None:
        self.kind: Kind
        self.rules: tuple[Constraint, ...] = ()
        self.guards: tuple[Guard, ...] = ()
        self.preconditions: Guard | None = None
        self.is_optional = False
        self.is_present = False
        """`Present()`: an optional that must be there."""

        self.is_absent = False
        """`Nil()`: one that must not."""

    def judge(self, value: Any, path: str, case: Case) -> Any:
        # Values are nested 200 levels deep, so a level has to do with few calls.
        if value is MISSING or (value is None and self.is_optional):
            return self._judge_nothing(path, case)
        taken = self.kind.take(value, path, case)
        if taken is FAULT:
            return FAULT
        if self.is_absent:
            case.add(path, "nil", "must be absent")
        for rule in self.rules:
            if not rule.holds(taken):
                case.add(path, *rule.report(taken))
        seen = self.kind.parts(taken, path, case)
        if seen is not FAULT:
            for guard in self.guards:
                case.ask(guard, seen, path)
        return seen

    def judge_whole(self, value: Any, case: Case) -> None:
        """Judges what is no part of anything else: only that may have preconditions."""
        seen = self.judge(value, "", case)
        if self.preconditions is not None and seen is not FAULT:
            case.ask(self.preconditions, seen, "")

    def _judge_nothing(self, path: str, case: Case) -> Any:
        if not self.is_optional:
            return case.refuse(path, "required", "is required")
        if self.is_present:
            case.add(path, "present", "must be present")
        return None
