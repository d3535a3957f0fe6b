"""Arguments that do not fit the base: `String.Min(1.5)`, `Int.OneOf(["a"])`."""

from collections.abc import Iterator

from forstgen import ir
from forstgen.checks.survey import Survey
from forstgen.diagnostics import Diagnostic, diagnostic

__all__ = ["check"]

_LITERALS: dict[ir.Base, tuple[type, ...]] = {
    ir.Base.STRING: (str,),
    ir.Base.INT: (int,),
    ir.Base.FLOAT: (int, float),
    ir.Base.BOOL: (bool,),
}


def check(survey: Survey) -> Iterator[Diagnostic]:
    for chain in survey.chains:
        base = chain.kind
        if base is None:
            continue
        for constraint in chain.constraints:
            wanted = _wanted(constraint, base)
            if wanted is not None:
                message = f"`{type(constraint).__name__}` of {base.value} takes {wanted}"
                yield diagnostic("constraint-arguments", message, constraint.span)


def _wanted(constraint: ir.Constraint, base: ir.Base) -> str | None:
    """What kind of argument is wanted; None where all arguments are of that kind."""
    match constraint:
        case ir.Min(bound) | ir.Max(bound) | ir.LessThan(bound) | ir.GreaterThan(bound):
            return _wanted_bound(bound, base)
        case ir.Between(low, high):
            return _wanted_bound(low, base) or _wanted_bound(high, base)
        case ir.OneOf(values):
            return None if all(_fits(v, base) for v in values) else f"values of {base.value}"
        case ir.Equals(value):
            return None if _fits(value, base) else f"a value of {base.value}"
        case _:
            return None


def _wanted_bound(bound: ir.Argument, base: ir.Base) -> str | None:
    if base is ir.Base.FLOAT or not isinstance(bound, int | float):
        return None
    if base is ir.Base.INT:
        return None if float(bound).is_integer() else "a whole number"
    return None if isinstance(bound, int) and bound >= 0 else "a count: 0, 1, 2, …"


def _fits(value: ir.Argument, base: ir.Base) -> bool:
    if isinstance(value, ir.ParameterRef) or base not in _LITERALS:
        return True
    # True is an int for Python, and for nobody else.
    if isinstance(value, bool):
        return base is ir.Base.BOOL
    return isinstance(value, _LITERALS[base])
