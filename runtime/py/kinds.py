# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""The kinds of values without others in them, and arrays, tuples and maps."""

from collections.abc import Sequence
from enum import Enum
from typing import Any, Final

from .guards import FAULT
from .json_values import is_array, is_json, is_number, is_object, is_text
from .judge import Case, Kind, Part, Plan
from .schemas import LARGEST
from .types import whole_key
from .violations import key_of, key_text, values_text

__all__ = [
    "SCALARS",
    "AnyJson",
    "ArrayKind",
    "Choice",
    "Group",
    "MapKind",
    "Nothing",
    "TupleKind",
    "Whole",
]


class Text(Kind):
    __slots__ = ()

    def take(self, value: Any, path: str, case: Case) -> Any:
        if is_text(value):
            return value
        return case.refuse(path, "type", "must be a string")


class Whole(Kind):
    __slots__ = ()

    def take(self, value: Any, path: str, case: Case) -> Any:
        if not is_number(value):
            return case.refuse(path, "type", "must be an integer")
        if not isinstance(value, int):
            value = float(value)
            if value % 1:
                return case.refuse(path, "type", "must be an integer")
        if abs(value) > LARGEST:
            message = f"must be between {-LARGEST} and {LARGEST}"
            return case.refuse(path, "int.range", message)
        return value if isinstance(value, int) else int(value)


class Number(Kind):
    __slots__ = ()

    def take(self, value: Any, path: str, case: Case) -> Any:
        if is_number(value):
            return float(value)
        return case.refuse(path, "type", "must be a number")


class Truth(Kind):
    __slots__ = ()

    def take(self, value: Any, path: str, case: Case) -> Any:
        if isinstance(value, bool):
            return value
        return case.refuse(path, "type", "must be true or false")


class Nothing(Kind):
    __slots__ = ()

    def take(self, value: Any, path: str, case: Case) -> Any:
        if value is None:
            return None
        return case.refuse(path, "type", "must be null")


class AnyJson(Kind):
    __slots__ = ()

    def take(self, value: Any, path: str, case: Case) -> Any:
        if is_json(value):
            return value
        return case.refuse(path, "type", "must be a JSON value")


SCALARS: Final[dict[Any, Kind]] = {
    str: Text(),
    int: Whole(),
    float: Number(),
    bool: Truth(),
}


class Choice(Kind):
    """Literals of one type."""

    __slots__ = ("_base", "_values")

    def __init__(self, values: tuple[Any, ...]) -> None:
        self._values = values
        self._base = SCALARS[type(values[0])]

    def take(self, value: Any, path: str, case: Case) -> Any:
        taken = self._base.take(value, path, case)
        if taken is not FAULT and taken not in self._values:
            case.add(path, "one_of", values_text(self._values))
        return taken


class Group(Choice):
    """The values of an enumeration; a member of it is one."""

    __slots__ = ("_members",)

    def __init__(self, members: type[Enum]) -> None:
        super().__init__(tuple(member.value for member in members))
        self._members = members

    def take(self, value: Any, path: str, case: Case) -> Any:
        own = value.value if isinstance(value, self._members) else value
        return super().take(own, path, case)


class ArrayKind(Kind):
    """`length` where all have the same."""

    __slots__ = ("_element", "_length")

    def __init__(self, element: Plan, length: int | None) -> None:
        self._element = element
        self._length = length

    def take(self, value: Any, path: str, case: Case) -> Any:
        if not is_array(value):
            return case.refuse(path, "type", "must be an array")
        if self._length is not None and len(value) != self._length:
            _refuse_length(self._length, path, case)
        return value

    def parts(self, value: Any, path: str, case: Case) -> Any:
        seen = SeenArray()
        seen.forst_counts = case.counting(path)
        for index, each in enumerate(value[: self._length]):
            seen.append(self._element.judge(each, f"{path}/{index}", case))
        return seen if self._length in (None, len(value)) else FAULT

    def part(self, step: Any) -> Part | None:
        return Part(step, step, self._element) if isinstance(step, int) else None


class TupleKind(Kind):
    __slots__ = ("_members",)

    def __init__(self, members: Sequence[Plan]) -> None:
        self._members = members

    def take(self, value: Any, path: str, case: Case) -> Any:
        sequences: Any = (list, tuple)
        if not isinstance(value, sequences):
            return case.refuse(path, "type", "must be an array")
        if len(value) != len(self._members):
            _refuse_length(len(self._members), path, case)
        return value

    def parts(self, value: Any, path: str, case: Case) -> Any:
        for index, (plan, each) in enumerate(zip(self._members, value, strict=False)):
            plan.judge(each, f"{path}/{index}", case)
        return value if len(value) == len(self._members) else FAULT

    def part(self, step: Any) -> Part | None:
        is_known = isinstance(step, int) and step < len(self._members)
        return Part(step, step, self._members[step]) if is_known else None


def _refuse_length(length: int, path: str, case: Case) -> None:
    elements = "element" if length == 1 else "elements"
    case.refuse(path, "array.length", f"must have exactly {length} {elements}")


class MapKind(Kind):
    __slots__ = ("_is_whole", "_key", "_value")

    def __init__(self, key: Plan, value: Plan, is_whole: bool) -> None:
        self._key = key
        self._value = value
        self._is_whole = is_whole

    def take(self, value: Any, path: str, case: Case) -> Any:
        if is_object(value):
            return value
        return case.refuse(path, "type", "must be an object")

    def parts(self, value: Any, path: str, case: Case) -> Any:
        seen = SeenMap()
        seen.forst_counts = case.counting(path)
        is_faulty = False
        for key in sorted(value, key=key_text):
            place = f"{path}/{key_of(key)}"
            is_bad = self.judge_key(key, path, place, case)
            is_faulty = is_faulty or is_bad
            # Whatever the key is, its value is judged.
            own = whole_key(key) if self._is_whole else key
            seen[own] = self._value.judge(value[key], place, case)
        return FAULT if is_faulty else seen

    def part(self, step: Any) -> Part | None:
        return Part(str(step), step, self._value)

    def judge_key(self, key: Any, map: str, path: str, case: Case) -> bool:
        own = Case()
        self._key.judge(whole_key(key) if self._is_whole else key, "", own)
        for found in own.found:
            # An `or` has said what it wants to say.
            is_told = "error" in found
            message = found["message"] if is_told else f"key {found['message']}"
            case.refuse_key(map, path, {**found, "code": "map.key", "message": message})
        return bool(own.found)


class SeenArray(list[Any]):
    """An array whose elements may be faulty."""

    forst_counts: Any


class SeenMap(dict[Any, Any]):
    """A map whose values may be faulty."""

    forst_counts: Any
