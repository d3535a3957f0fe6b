"""A constraint on a base about which it says nothing: `Bool.Min(1)`, `String.Present()`."""

from collections.abc import Iterator

from forstgen import ir
from forstgen.checks.survey import Chain, Survey
from forstgen.diagnostics import Diagnostic, diagnostic

__all__ = ["check"]

_NAMES = {ir.IsTrue: "True", ir.IsFalse: "False", ir.IsPresent: "Present", ir.IsNil: "Nil"}


def check(survey: Survey) -> Iterator[Diagnostic]:
    for chain in survey.chains:
        for constraint in chain.constraints:
            help = _missing(constraint, chain)
            if help is not None:
                name = _NAMES.get(type(constraint), type(constraint).__name__)
                what = chain.kind.value if chain.kind else "this type"
                yield diagnostic(
                    "constraint-not-applicable",
                    f"`{name}` says nothing about {what}",
                    constraint.span,
                    help=help,
                )


def _missing(constraint: ir.Constraint, chain: Chain) -> str | None:
    """What the constraint would need; None where it has it."""
    match constraint:
        case ir.GuardCall():
            return None
        case ir.IsPresent() | ir.IsNil():
            return None if chain.is_optional else "it is for optionals: `T?`"
        case _:
            bases = ir.APPLIES_TO[type(constraint)]
            if chain.kind in bases:
                return None
            return f"it is for {', '.join(b.value for b in ir.Base if b in bases)}"
