"""Whether a constraint holds for a value that is there and of the right type.

In: a constraint, its arguments put in, and a value. Out: a verdict.
"""

from collections.abc import Iterable, Mapping
from typing import Any, assert_never

from forstgen import ir
from forstgen.node import field_names
from tests.conformance.reference.json_text import Json

__all__ = ["bound", "holds", "is_one_of", "kind_of", "literals_in"]


def kind_of(value: Json) -> str:
    """What the table of constraints calls the value."""
    match value:
        case str():
            return "string"
        case bool():
            return "bool"
        case float():
            return "number"
        case list():
            return "array"
        case dict():
            return "map"
        case _:
            raise AssertionError(value)


def holds(constraint: ir.Constraint, value: Json) -> bool:
    match constraint:
        case ir.Min(bound):
            return _size(value) >= _number(bound)
        case ir.Max(bound):
            return _size(value) <= _number(bound)
        case ir.LessThan(bound):
            return _size(value) < _number(bound)
        case ir.GreaterThan(bound):
            return _size(value) > _number(bound)
        case ir.Between(low, high):
            return _number(low) <= _size(value) <= _number(high)
        case ir.NotEmpty():
            return _size(value) > 0
        case ir.HasPrefix(text):
            return _text(value).startswith(_text(text))
        case ir.HasSuffix(text):
            return _text(value).endswith(_text(text))
        case ir.Contains(text):
            return _text(text) in _text(value)
        case ir.OneOf(values):
            return is_one_of(value, values)
        case ir.Equals(wanted):
            return is_one_of(value, [wanted])
        case ir.IsTrue():
            return value is True
        case ir.IsFalse():
            return value is False
        case ir.Finite() | ir.IsPresent():
            return True
        case ir.IsNil():
            return False
        case ir.GuardCall():
            raise AssertionError(constraint)
        case _:
            assert_never(constraint)


def is_one_of(value: Json, values: Iterable[ir.Argument]) -> bool:
    """Numbers equal numbers, however they are written; `1` is not true."""
    return any(
        value == _as_double(each) and isinstance(value, bool) == isinstance(each, bool)
        for each in values
    )


def bound(constraint: ir.Constraint, arguments: Mapping[str, ir.LiteralValue]) -> ir.Constraint:
    """`constraint` with the parameters of its guard put in."""

    def put_in(part: Any) -> Any:
        if isinstance(part, ir.ParameterRef):
            return arguments[part.name]
        return tuple(map(put_in, part)) if isinstance(part, tuple) else part

    kind = type(constraint)
    parts = {name: getattr(constraint, name) for name in field_names(kind)}
    return kind(**{n: part if n in _KEPT else put_in(part) for n, part in parts.items()})


_KEPT = {"span", "guard"}


def literals_in(call: ir.GuardCall) -> tuple[ir.LiteralValue, ...]:
    """The arguments of a call whose parameters have been put in."""
    return tuple(a for a in call.arguments if not isinstance(a, ir.ParameterRef))


def _size(value: Json) -> float:
    """The value of a number, the code points of a text, the count of anything else."""
    match value:
        case float():
            return value
        case str() | list() | dict():
            return len(value)
        case _:
            raise AssertionError(value)


def _number(argument: object) -> float:
    assert isinstance(argument, int | float)
    return float(argument)


def _as_double(argument: object) -> object:
    """A number is what it is as a double, in a schema as well."""
    is_number = isinstance(argument, int | float) and not isinstance(argument, bool)
    return _number(argument) if is_number else argument


def _text(value: object) -> str:
    assert isinstance(value, str)
    return value
