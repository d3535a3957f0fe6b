"""Chains of constraints as rules: arguments put in, messages made."""

import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias, cast

from forstgen import ir
from forstgen.ir import constraints as c
from forstgen.node import field_names
from forstgen.rules.messages import NIL, report_of
from forstgen.rules.nodes import Ask, GuardUse, IsNil, Report, Rule, RuleTest

__all__ = ["Bindings", "bind_chain", "spoken"]

Bindings: TypeAlias = Mapping[str, c.LiteralValue]
"""The parameters of a guard and their values."""

Change: TypeAlias = Callable[[c.Argument], c.Argument]

_LIMIT = 2**53
"""No Int reaches it, so a bound beyond it says the same, and every target can hold it."""

_LARGEST = int(sys.float_info.max)


def bind_chain(
    constraints: tuple[ir.Constraint, ...],
    base: ir.Base | None,
    bindings: Bindings,
    speaker: ir.ErrorReport | None = None,
) -> Iterator[Rule | Ask | IsNil]:
    """The tests of a value that is there, in the order written.

    `Present()` needs none, and neither does `Finite()`: no number in JSON is anything else.
    """
    for constraint in constraints:
        match constraint:
            case c.GuardCall(guard, arguments):
                yield Ask(GuardUse(guard, tuple(_bound(a, bindings) for a in arguments)), speaker)
            case c.IsNil():
                yield IsNil(spoken(NIL, speaker))
            case c.IsPresent() | c.Finite():
                pass
            case _:
                # Checked before: a constraint that does not apply to its base ends the run.
                assert base is not None
                written = _with_arguments(constraint, bindings)
                report = spoken(report_of(written, base), speaker)
                yield Rule(_normal(written, base), base, report)


def spoken(report: Report, speaker: ir.ErrorReport | None) -> Report:
    """`report` in the words of an `or`."""
    if speaker is None:
        return report
    message = report.message if speaker.message is None else speaker.message
    return Report(report.code, message, speaker.name)


def _bound(argument: c.Argument, bindings: Bindings) -> c.LiteralValue:
    return bindings[argument.name] if isinstance(argument, c.ParameterRef) else argument


def _with_arguments(constraint: RuleTest, bindings: Bindings) -> RuleTest:
    if not bindings:
        return constraint
    return _mapped(constraint, lambda argument: _bound(argument, bindings))


def _normal(test: RuleTest, base: ir.Base) -> RuleTest:
    """`test` with arguments that are exact in every target."""
    if isinstance(test, c.OneOf) and base is ir.Base.INT:
        values = tuple(int(v) for v in test.values if abs(cast(float, v)) < _LIMIT)
        return c.OneOf(values or (_LIMIT,), test.span)
    return _mapped(test, lambda argument: _exact(cast(c.LiteralValue, argument), base))


def _exact(value: c.LiteralValue, base: ir.Base) -> c.LiteralValue:
    if isinstance(value, bool | str):
        return value
    if base is ir.Base.FLOAT:
        return float(max(-_LARGEST, min(_LARGEST, value)))
    return max(-_LIMIT, min(_LIMIT, int(value)))


def _mapped(test: RuleTest, change: Change) -> RuleTest:
    kind: Any = type(test)
    if isinstance(test, c.OneOf):
        return c.OneOf(tuple(cast(c.LiteralValue, change(v)) for v in test.values), test.span)
    *arguments, span = (getattr(test, name) for name in field_names(kind))
    return cast(RuleTest, kind(*map(change, arguments), span))
