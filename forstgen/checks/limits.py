"""What a chain of constraints leaves, in a form in which contradictions are plain to see."""

from forstgen import ir
from forstgen.node import node

__all__ = ["Bound", "Limits", "clash", "is_empty", "narrow", "of_length"]


@node
class Bound:
    """A number that a value, length or count must keep to, and the constraint that says so.

    No constraint says the length of an array of a fixed one: its type does.
    """

    value: float
    is_strict: bool
    source: ir.Constraint | None


@node
class Limits:
    """`others` are constraints on the text, on the truth of a value or on its presence."""

    low: Bound | None = None
    high: Bound | None = None
    values: tuple[ir.LiteralValue, ...] | None = None
    values_source: ir.Constraint | None = None
    others: tuple[ir.Constraint, ...] = ()


def of_length(length: int) -> Limits:
    """What the type of an array of a fixed length says."""
    bound = Bound(length, False, None)
    return Limits(bound, bound)


def narrow(limits: Limits, constraint: ir.Constraint, base: ir.Base | None) -> Limits:
    """`limits` with one constraint more."""
    low, high = limits.low, limits.high
    values, source, others = limits.values, limits.values_source, limits.others
    for bound, is_low in _bounds(constraint, base):
        if is_low:
            low = bound if low is None or _tighter(bound, low, 1) else low
        else:
            high = bound if high is None or _tighter(bound, high, -1) else high
    match constraint:
        case ir.OneOf(allowed):
            values = tuple(v for v in allowed if values is None or v in values)
            source = constraint
        case ir.Equals(str() | int() | float() as value):
            values = (value,) if values is None or value in values else ()
            source = constraint
        case ir.HasPrefix() | ir.HasSuffix() | ir.Contains():
            others = (*others, constraint)
        case ir.IsTrue() | ir.IsFalse() | ir.IsPresent() | ir.IsNil():
            others = (*others, constraint)
        case _:
            pass
    return Limits(low, high, values, source, others)


def is_empty(limits: Limits) -> bool:
    """Whether bounds or values leave nothing."""
    return _no_number(limits) or _no_value(limits)


def clash(limits: Limits, added: ir.Constraint) -> ir.Constraint | None:
    """The constraint that `added`, which is in `limits`, contradicts: itself, perhaps."""
    low, high = limits.low, limits.high
    if low is not None and high is not None and _no_number(limits):
        return (high.source if low.source is added else low.source) or added
    if _no_value(limits):
        return limits.values_source or added
    for other in limits.others:
        if other is not added and _opposite(other, added):
            return other
    return None


def _bounds(constraint: ir.Constraint, base: ir.Base | None) -> list[tuple[Bound, bool]]:
    match constraint:
        case ir.Min(int() | float() as n):
            return [(Bound(n, False, constraint), True)]
        case ir.Max(int() | float() as n):
            return [(Bound(n, False, constraint), False)]
        case ir.GreaterThan(int() | float() as n):
            return [(_strict(n, 1, constraint, base), True)]
        case ir.LessThan(int() | float() as n):
            return [(_strict(n, -1, constraint, base), False)]
        case ir.Between(int() | float() as a, int() | float() as b):
            return [(Bound(a, False, constraint), True), (Bound(b, False, constraint), False)]
        case ir.NotEmpty():
            return [(Bound(1, False, constraint), True)]
        case ir.HasPrefix(str() as text) | ir.HasSuffix(str() as text) | ir.Contains(str() as text):
            return [(Bound(len(text), False, constraint), True)]
        case _:
            return []


def _strict(value: float, step: int, source: ir.Constraint, base: ir.Base | None) -> Bound:
    """`> 5` of whole numbers is `>= 6`."""
    if base is ir.Base.INT and float(value).is_integer():
        return Bound(value + step, False, source)
    return Bound(value, True, source)


def _tighter(a: Bound, b: Bound, sign: int) -> bool:
    return (a.value - b.value) * sign > 0 or (a.value == b.value and a.is_strict)


def _no_number(limits: Limits) -> bool:
    low, high = limits.low, limits.high
    if low is None or high is None:
        return False
    if low.value == high.value:
        return low.is_strict or high.is_strict
    return low.value > high.value


def _no_value(limits: Limits) -> bool:
    values = limits.values
    return values is not None and not any(_fits(value, limits) for value in values)


def _fits(value: ir.LiteralValue, limits: Limits) -> bool:
    """Whether one of a closed set of values keeps to all the rest."""
    if isinstance(value, bool):
        return not any(isinstance(o, ir.IsFalse if value else ir.IsTrue) for o in limits.others)
    if isinstance(value, str):
        return _within(len(value), limits) and all(_holds(o, value) for o in limits.others)
    return _within(value, limits)


def _within(number: float, limits: Limits) -> bool:
    low, high = limits.low, limits.high
    if low is not None and (number < low.value or (low.is_strict and number == low.value)):
        return False
    return high is None or number < high.value or (not high.is_strict and number == high.value)


def _holds(constraint: ir.Constraint, value: str) -> bool:
    match constraint:
        case ir.HasPrefix(str() as text):
            return value.startswith(text)
        case ir.HasSuffix(str() as text):
            return value.endswith(text)
        case ir.Contains(str() as text):
            return text in value
        case _:
            return True


def _opposite(a: ir.Constraint, b: ir.Constraint) -> bool:
    match a, b:
        case (ir.IsTrue(), ir.IsFalse()) | (ir.IsFalse(), ir.IsTrue()):
            return True
        case (ir.IsPresent(), ir.IsNil()) | (ir.IsNil(), ir.IsPresent()):
            return True
        case ir.HasPrefix(str() as x), ir.HasPrefix(str() as y):
            return not x.startswith(y) and not y.startswith(x)
        case ir.HasSuffix(str() as x), ir.HasSuffix(str() as y):
            return not x.endswith(y) and not y.endswith(x)
        case _:
            return False
