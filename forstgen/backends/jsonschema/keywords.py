"""Rules as keywords: what a constraint says of a value that is there."""

from collections.abc import Sequence
from typing import Any, TypeAlias, assert_never, cast

from forstgen import ir
from forstgen.backends.jsonschema import patterns
from forstgen.backends.jsonschema.view import NOTHING, Schema
from forstgen.rules import Rule, RuleTest

__all__ = ["LARGEST_INT", "holds", "literals", "of_integer_keys", "of_rule"]

LARGEST_INT = 2**53 - 1

_JSON_TYPES = {
    ir.Base.STRING: "string",
    ir.Base.INT: "integer",
    ir.Base.FLOAT: "number",
    ir.Base.BOOL: "boolean",
    ir.Base.ARRAY: "array",
    ir.Base.MAP: "object",
}
_COUNTED = {ir.Base.STRING: "Length", ir.Base.ARRAY: "Items", ir.Base.MAP: "Properties"}

Number: TypeAlias = int | float


def of_rule(rule: Rule) -> Schema:
    """The values of the rule's base that pass it."""
    return {"type": _JSON_TYPES[rule.base], **_keywords(rule.test, rule.base)}


def literals(base: ir.Base, values: Sequence[ir.LiteralValue]) -> Schema:
    """A closed set of values."""
    if base is ir.Base.INT:
        values = [value for value in values if abs(cast(Number, value)) <= LARGEST_INT]
    shown = [_number(value) for value in values]
    if not shown:
        return NOTHING
    closed = {"const": shown[0]} if len(shown) == 1 else {"enum": shown}
    return {"type": _JSON_TYPES[base], **closed}


def _keywords(test: RuleTest, base: ir.Base) -> Schema:
    counted = _COUNTED.get(base)
    match test:
        case ir.Min(bound):
            return {f"min{counted}" if counted else "minimum": _number(bound)}
        case ir.Max(bound):
            return {f"max{counted}" if counted else "maximum": _number(bound)}
        case ir.LessThan(bound):
            return {"exclusiveMaximum": _number(bound)}
        case ir.GreaterThan(bound):
            return {"exclusiveMinimum": _number(bound)}
        case ir.Between(low, high):
            return {"minimum": _number(low), "maximum": _number(high)}
        case ir.NotEmpty():
            return {f"min{counted}": 1}
        case ir.HasPrefix(text):
            return patterns.starts_with(str(text))
        case ir.HasSuffix(text):
            return patterns.ends_with(str(text))
        case ir.Contains(text):
            return patterns.contains(str(text))
        case ir.OneOf(values):
            return literals(base, values)
        case ir.Equals(value):
            return literals(base, (cast(ir.LiteralValue, value),))
        case ir.IsTrue():
            return {"const": True}
        case ir.IsFalse():
            return {"const": False}
        case ir.Finite():
            return {}
        case _:
            assert_never(test)


def _number(value: ir.Argument) -> Any:
    """Whole numbers without a point, as long as every digit is meant."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e16:
        return int(value)
    return value


def of_integer_keys(rules: Sequence[Rule], values: Sequence[ir.LiteralValue] = ()) -> Schema:
    """The keys of a map of integers, or of a closed set of them, that pass `rules`."""
    allowed: Sequence[ir.LiteralValue] = values
    low, high = -LARGEST_INT, LARGEST_INT
    for rule in rules:
        match rule.test:
            case ir.OneOf(some):
                allowed = [value for value in allowed if value in some] if allowed else some
            case ir.Min(bound):
                low = max(low, cast(int, bound))
            case ir.Max(bound):
                high = min(high, cast(int, bound))
            case ir.GreaterThan(bound):
                low = max(low, cast(int, bound) + 1)
            case ir.LessThan(bound):
                high = min(high, cast(int, bound) - 1)
            case ir.Between(least, most):
                low, high = max(low, cast(int, least)), min(high, cast(int, most))
            case ir.Equals(value):
                low, high = max(low, cast(int, value)), min(high, cast(int, value))
            case _:
                pass
    if not allowed:
        return patterns.integer_between(low, high)
    within = [str(value) for value in allowed if low <= cast(int, value) <= high]
    return {"enum": within} if within else NOTHING


def holds(test: RuleTest, number: int) -> bool:
    """Whether the index `number` of an array passes."""
    match test:
        case ir.Min(bound):
            return number >= cast(int, bound)
        case ir.Max(bound):
            return number <= cast(int, bound)
        case ir.GreaterThan(bound):
            return number > cast(int, bound)
        case ir.LessThan(bound):
            return number < cast(int, bound)
        case ir.Between(low, high):
            return cast(int, low) <= number <= cast(int, high)
        case ir.Equals(value):
            return number == value
        case ir.OneOf(values):
            return number in values
        case _:
            return True
