"""Rules as questions: what holds of a value that has the right type and keeps the rule."""

from collections.abc import Iterable
from typing import assert_never

from forstgen.backends.ts.expressions import Call, Compare, Expr, conjunction, disjunction
from forstgen.backends.ts.imports import Scope
from forstgen.backends.ts.names import literal
from forstgen.ir import Base, LiteralValue
from forstgen.ir import constraints as c
from forstgen.rules import Rule

__all__ = ["keeps", "one_of"]


def keeps(rule: Rule, value: str, scope: Scope) -> Expr:
    """That `value` keeps `rule`; `true` where every value does."""
    match rule.test:
        case c.Min(int() | float() as bound):
            return _at_least(rule.base, value, bound, scope)
        case c.Max(int() | float() as bound):
            return _at_most(rule.base, value, bound, scope)
        case c.NotEmpty():
            return Compare(_size(rule.base, value, scope), "!==", "0")
        case c.LessThan(bound):
            return Compare(value, "<", _literal(bound))
        case c.GreaterThan(bound):
            return Compare(value, ">", _literal(bound))
        case c.Between(low, high):
            above = Compare(value, ">=", _literal(low))
            return conjunction((above, Compare(value, "<=", _literal(high))))
        case c.HasPrefix(text):
            return Call(f"{value}.startsWith", (_literal(text),))
        case c.HasSuffix(text):
            return Call(f"{value}.endsWith", (_literal(text),))
        case c.Contains(text):
            return Call(f"{value}.includes", (_literal(text),))
        case c.OneOf(values):
            return one_of(values, value)
        case c.Equals(wanted):
            return Compare(value, "===", _literal(wanted))
        case c.IsTrue() | c.IsFalse():
            return Compare(value, "===", "true" if isinstance(rule.test, c.IsTrue) else "false")
        case c.Finite():
            return "true"
        case c.Min() | c.Max():
            raise AssertionError(rule)
        case _:
            assert_never(rule.test)


def one_of(values: Iterable[LiteralValue], value: str) -> Expr:
    return disjunction(Compare(value, "===", literal(each)) for each in values)


def _at_least(base: Base, value: str, bound: float, scope: Scope) -> Expr:
    if base in (Base.INT, Base.FLOAT):
        return Compare(value, ">=", literal(bound))
    if bound <= 0:
        return "true"
    if base is Base.STRING and bound > 1:
        return Call(scope.runtime_value("hasAtLeast"), (value, literal(bound)))
    return Compare(_size(base, value, scope), ">=", literal(bound))


def _at_most(base: Base, value: str, bound: float, scope: Scope) -> Expr:
    if base in (Base.INT, Base.FLOAT):
        return Compare(value, "<=", literal(bound))
    if base is Base.STRING and bound > 0:
        return Call(scope.runtime_value("hasAtMost"), (value, literal(bound)))
    return Compare(_size(base, value, scope), "<=", literal(bound))


def _size(base: Base, value: str, scope: Scope) -> str:
    return f"{scope.runtime_value('size')}({value})" if base is Base.MAP else f"{value}.length"


def _literal(argument: c.Argument) -> str:
    # Parameters of guards have been put in.
    assert not isinstance(argument, c.ParameterRef)
    return literal(argument)
