"""Rules as Go conditions.

In: a rule with its arguments, and the Go expression of a value that is there. Out: the condition
under which it holds, and its opposite.
"""

from forstgen import ir
from forstgen.backends.go import text
from forstgen.node import node
from forstgen.rules import Rule

__all__ = ["Condition", "condition"]

_OPPOSITES = {"<": ">=", ">": "<=", "<=": ">", ">=": "<", "==": "!="}


@node
class Condition:
    holds: str
    fails: str


def condition(rule: Rule, value: str, go_type: str) -> Condition | None:
    """None for a rule that no value of the type can break."""
    match rule.base:
        case ir.Base.STRING:
            plain = value if go_type == "string" else f"string({value})"
            return _of_text(rule, value, plain)
        case ir.Base.ARRAY | ir.Base.MAP:
            return _of_count(rule, f"len({value})")
        case _:
            return _of_scalar(rule, value)


def _of_text(rule: Rule, value: str, plain: str) -> Condition | None:
    match rule.test:
        case ir.Min(1) | ir.NotEmpty():
            return Condition(f'{value} != ""', f'{value} == ""')
        case ir.Min(int(bound)) if bound <= 0:
            return None
        case ir.Min(bound):
            return _unless(f"shorter({plain}, {_literal(bound)})")
        case ir.Max(bound):
            return _unless(f"longer({plain}, {_literal(bound)})")
        case ir.HasPrefix(part):
            return _when(f"hasPrefix({plain}, {_literal(part)})")
        case ir.HasSuffix(part):
            return _when(f"hasSuffix({plain}, {_literal(part)})")
        case ir.Contains(part):
            return _when(f"contains({plain}, {_literal(part)})")
        case _:
            return _of_scalar(rule, value)


def _of_count(rule: Rule, count: str) -> Condition | None:
    match rule.test:
        case ir.Min(int(bound)) if bound <= 0:
            return None
        case ir.Min(1) | ir.NotEmpty():
            return Condition(f"{count} > 0", f"{count} == 0")
        case ir.Min(bound):
            return _compared(count, ">=", bound)
        case ir.Max(bound):
            return _compared(count, "<=", bound)
        case test:
            raise AssertionError(test)


def _of_scalar(rule: Rule, value: str) -> Condition | None:
    match rule.test:
        case ir.Min(bound):
            return _compared(value, ">=", bound)
        case ir.Max(bound):
            return _compared(value, "<=", bound)
        case ir.LessThan(bound):
            return _compared(value, "<", bound)
        case ir.GreaterThan(bound):
            return _compared(value, ">", bound)
        case ir.Between(low, high):
            above, below = _compared(value, ">=", low), _compared(value, "<=", high)
            return Condition(f"{above.holds} && {below.holds}", f"{above.fails} || {below.fails}")
        case ir.OneOf(values):
            return _when(f"isOneOf({value}, {', '.join(map(_literal, values))})")
        case ir.IsTrue() | ir.Equals(True):
            return _truth(value)
        case ir.IsFalse() | ir.Equals(False):
            truth = _truth(value)
            return Condition(truth.fails, truth.holds)
        case ir.Equals(wanted):
            return _compared(value, "==", wanted)
        case ir.Finite():
            return None
        case test:
            raise AssertionError(test)


def _truth(value: str) -> Condition:
    return Condition(value, f"!{value}")


def _when(call: str) -> Condition:
    return Condition(call, f"!{call}")


def _unless(call: str) -> Condition:
    return Condition(f"!{call}", call)


def _compared(value: str, operator: str, bound: ir.Argument) -> Condition:
    wanted = _literal(bound)
    opposite = f"{value} {_OPPOSITES[operator]} {wanted}"
    return Condition(f"{value} {operator} {wanted}", opposite)


def _literal(value: ir.Argument) -> str:
    assert not isinstance(value, ir.ParameterRef)
    return text.literal(value)
