"""Random constraint chains that can be met: lower bounds are small, upper bounds are large."""

from collections.abc import Callable

from tests.fuzz import texts
from tests.fuzz.dice import Dice
from tests.fuzz.scope import Base, Drawn, Scope

__all__ = ["chain", "constrained"]


def constrained(dice: Dice, scope: Scope, type: Drawn) -> Drawn:
    """`type` with a chain behind it, where its base has constraints."""
    if not type.is_open or type.optional or not (calls := chain(dice, scope, type)):
        return type
    return Drawn(
        f"{type.operand}.{calls}",
        type.base,
        is_open=not _closes(calls),
        is_bare=False,
        is_compound=True,
        element=type.element,
        declared=type.declared,
    )


def chain(dice: Dice, scope: Scope, type: Drawn) -> str:
    """`Min(1).Max(300)`; empty where the base of `type` has no constraints."""
    options = _options(dice, type.base) if type.is_bare else ()
    guards = scope.guards.get(type.base, [])
    if guards and dice.chance(30):
        name, parameters = dice.one_of(guards)
        arguments = ", ".join(_small(dice, scope) for _ in range(parameters))
        return f"{name}({arguments})"
    if options and dice.chance(15):
        return dice.one_of(options)
    drawn = dice.some_of(_CALLS.get(type.base, ()), dice.count(1, 3))
    return ".".join(call(dice, scope) for call in drawn)


def _closes(calls: str) -> bool:
    return calls.startswith(("OneOf", "Equals", "True", "False"))


def _options(dice: Dice, base: Base) -> tuple[str, ...]:
    """Chains of one constraint that leaves only some values."""
    match base:
        case Base.STRING:
            values = [texts.quoted(text) for text in texts.strings(dice, 1, 3)]
            return (f"OneOf([{', '.join(values)}])", f"Equals({values[0]})")
        case Base.INT:
            numbers = dice.some_of((0, 1, -1, 7, 9007199254740991), dice.count(1, 3))
            return (f"OneOf([{', '.join(map(str, numbers))}])", f"Equals({numbers[0]})")
        case Base.BOOL:
            return ("True()", "False()")
        case _:
            return ()


def _small(dice: Dice, scope: Scope) -> str:
    """A whole number from 0 to 3, as a literal or a constant."""
    return dice.one_of(("0", "1", "2", "3", *scope.numbers))


def _large(dice: Dice) -> str:
    return dice.one_of(("100", "250", "65535"))


_HARD = 'é ${x} %s "hi" \\'
"""Beginnings of one text never contradict each other, nor do its ends."""


def _beginning(dice: Dice) -> str:
    return texts.quoted(_HARD[: dice.count(1, len(_HARD))])


def _end(dice: Dice) -> str:
    return texts.quoted(_HARD[-dice.count(1, len(_HARD)) :])


Call = Callable[[Dice, Scope], str]

_COUNTS: tuple[Call, ...] = (
    lambda dice, scope: f"Min({_small(dice, scope)})",
    lambda dice, scope: f"Max({_large(dice)})",
    lambda dice, scope: "NotEmpty()",
)
_VALUES: tuple[Call, ...] = (
    lambda dice, scope: f"Min({_small(dice, scope)})",
    lambda dice, scope: f"Max({_large(dice)})",
    lambda dice, scope: f"GreaterThan({dice.one_of(('-1', '-20'))})",
    lambda dice, scope: f"LessThan({_large(dice)})",
    lambda dice, scope: f"Between({_small(dice, scope)}, {_large(dice)})",
)
_FRACTIONS: tuple[Call, ...] = (
    lambda dice, scope: f"Min({dice.one_of(('0.5', '-1.25', '0.0'))})",
    lambda dice, scope: f"Max({dice.one_of(('99.99', '1000.0'))})",
    lambda dice, scope: "Between(-0.5, 1000.0)",
    lambda dice, scope: "Finite()",
)
_TEXTS: tuple[Call, ...] = (
    lambda dice, scope: f"HasPrefix({_beginning(dice)})",
    lambda dice, scope: f"HasSuffix({_end(dice)})",
    lambda dice, scope: f"Contains({_end(dice)})",
)
_CALLS: dict[Base, tuple[Call, ...]] = {
    Base.STRING: (*_COUNTS, *_TEXTS),
    Base.INT: _VALUES,
    Base.FLOAT: (*_VALUES, *_FRACTIONS),
    Base.ARRAY: _COUNTS,
    Base.MAP: _COUNTS,
}
