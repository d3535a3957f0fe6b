"""What values are made of: primitives beside primitives, and arrays of one length or of any."""

from forstgen import ir
from forstgen.breaking.places import At, Compared
from forstgen.breaking.sums import sum_of
from forstgen.breaking.words import shown_type
from forstgen.rules import Flat

__all__ = ["compare_lengths", "compare_primitives", "has_length"]

_PRIMITIVES = {
    (ir.Primitive.INT, ir.Primitive.FLOAT): "type-widened",
    (ir.Primitive.FLOAT, ir.Primitive.INT): "type-narrowed",
}


def compare_primitives(old: ir.Primitive, new: ir.Primitive, at: At, into: Compared) -> bool:
    """False where no value is one of both."""
    if old is new:
        return True
    rule = _PRIMITIVES.get((old, new), "type-changed")
    into.add(rule, at, old.value, new.value)
    return rule != "type-changed"


def compare_lengths(old: Flat, new: Flat, at: At, into: Compared) -> None:
    """A fixed length is a bound from both sides: `[2]Int` is `Array(Int).Min(2).Max(2)`."""
    (low, high), (lowest, highest) = _count_limits(old), _count_limits(new)
    if not (has_length(old) or has_length(new)) or (low, high) == (lowest, highest):
        return
    if low <= lowest and highest <= high:
        rule = "length-fixed"
    elif lowest <= low and high <= highest:
        rule = "length-freed"
    else:
        rule = "length-changed"
    into.add(rule, at, shown_type(old.base), shown_type(new.base))


def has_length(flat: Flat) -> bool:
    return isinstance(flat.base, ir.ArrayType) and flat.base.length is not None


def _count_limits(flat: Flat) -> tuple[float, float]:
    if isinstance(flat.base, ir.ArrayType) and flat.base.length is not None:
        return flat.base.length, flat.base.length
    sum = sum_of(flat.rules, ir.Base.ARRAY)
    return (sum.low.value if sum.low else 0), (sum.high.value if sum.high else float("inf"))
