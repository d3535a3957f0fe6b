"""Rules as Python: constraints behind a type, and conditions in a guard.

In: rules of the rulebook. Out: text on one line.
"""

from collections.abc import Callable, Iterable
from typing import assert_never

from forstgen.backends.py.layout import quote
from forstgen.ir import (
    Base,
    Between,
    Contains,
    Equals,
    Finite,
    GreaterThan,
    HasPrefix,
    HasSuffix,
    IsFalse,
    IsTrue,
    LessThan,
    Max,
    Min,
    NotEmpty,
    OneOf,
)
from forstgen.node import field_names
from forstgen.rules import Rule
from forstgen.rules.messages import report_of

__all__ = ["constraint", "failing", "holding", "literal", "says_something"]

_COUNTED = frozenset({Base.STRING, Base.ARRAY, Base.MAP})


def literal(value: object) -> str:
    """A literal as Python spells it."""
    return quote(value) if isinstance(value, str) else repr(value)


def says_something(rule: Rule) -> bool:
    """Every number in JSON is finite, and every Bool is one of both."""
    match rule.test:
        case Finite() | OneOf((bool(), bool())):
            return False
        case _:
            return True


def constraint(
    rule: Rule, name: Callable[[str], str], spell: Callable[[object], str] = literal
) -> str:
    """`Min(1)`. A message stands in it where it is not the one that the runtime makes of it."""
    arguments = [*map(spell, _arguments(rule))]
    if report_of(rule.test, rule.base).message != rule.report.message:
        arguments.append(f"message={spell(rule.report.message)}")
    return f"{name(type(rule.test).__name__)}({', '.join(arguments)})"


def _arguments(rule: Rule) -> Iterable[object]:
    if isinstance(rule.test, OneOf):
        return rule.test.values
    *names, _ = field_names(type(rule.test))
    return [getattr(rule.test, name) for name in names]


def holding(rule: Rule, value: str) -> str:
    """The condition under which `value`, an expression, passes."""
    test, size = rule.test, f"len({value})" if rule.base in _COUNTED else value
    match test:
        case Between(low, high):
            return f"{literal(low)} <= {value} <= {literal(high)}"
        case NotEmpty() | IsTrue():
            return value
        case IsFalse():
            return f"not {value}"
        case Min(bound):
            return f"{size} >= {literal(bound)}"
        case Max(bound):
            return f"{size} <= {literal(bound)}"
        case LessThan(bound):
            return f"{value} < {literal(bound)}"
        case GreaterThan(bound):
            return f"{value} > {literal(bound)}"
        case HasPrefix(text):
            return f"{value}.startswith({literal(text)})"
        case HasSuffix(text):
            return f"{value}.endswith({literal(text)})"
        case Contains(text):
            return f"{literal(text)} in {value}"
        case OneOf() | Equals():
            return _listed(rule, value, "==", "in")
        case Finite():
            return "True"
        case _:
            assert_never(test)


def failing(rule: Rule, value: str) -> str:
    """The condition under which it does not, as one would write it."""
    test, size = rule.test, f"len({value})" if rule.base in _COUNTED else value
    match test:
        case Min(bound):
            return f"{size} < {literal(bound)}"
        case Max(bound):
            return f"{size} > {literal(bound)}"
        case LessThan(bound):
            return f"{value} >= {literal(bound)}"
        case GreaterThan(bound):
            return f"{value} <= {literal(bound)}"
        case IsFalse():
            return value
        case Contains(text):
            return f"{literal(text)} not in {value}"
        case OneOf() | Equals():
            return _listed(rule, value, "!=", "not in")
        case _:
            return f"not {holding(rule, value)}"


def _listed(rule: Rule, value: str, one: str, many: str) -> str:
    values = [*_arguments(rule)]
    match values:
        case [bool(only)]:
            return value if only is (one == "==") else f"not {value}"
        case [only]:
            return f"{value} {one} {literal(only)}"
        case _:
            return f"{value} {many} ({', '.join(map(literal, values))})"
