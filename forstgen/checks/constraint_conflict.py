"""Constraints that no value satisfies together: `Min(5).Max(3)`, also through an alias."""

from collections.abc import Iterator

from forstgen import ir
from forstgen.checks.limits import Limits, clash, is_empty, narrow, of_length
from forstgen.checks.survey import Chain, Survey
from forstgen.diagnostics import Diagnostic, Label, diagnostic

__all__ = ["check"]


def check(survey: Survey) -> Iterator[Diagnostic]:
    inherited = _Inherited(survey.program)
    for chain in survey.chains:
        if len(chain.constraints) == 1 and _stands_alone(chain):
            continue
        limits = inherited.limits(chain.base)
        if is_empty(limits):
            # Has been said where the base is declared.
            continue
        for constraint in chain.constraints:
            limits = narrow(limits, constraint, chain.kind)
            other = clash(limits, constraint)
            if other is not None:
                yield _conflict(constraint, other)
                break


def _stands_alone(chain: Chain) -> bool:
    """Whether the only constraint of a chain has nothing to contradict; most are like this."""
    match chain.base:
        case ir.PrimitiveType() | ir.ArrayType(length=None) | ir.MapType():
            return not isinstance(chain.constraints[0], ir.Between)
        case _:
            return False


def _conflict(constraint: ir.Constraint, other: ir.Constraint) -> Diagnostic:
    if other is constraint:
        return diagnostic(
            "constraint-conflict", "No value satisfies this constraint", constraint.span
        )
    return diagnostic(
        "constraint-conflict",
        "No value satisfies this constraint and an earlier one",
        constraint.span,
        labels=(Label(other.span, "the earlier one is here"),),
    )


class _Inherited:
    """What the constraints of aliases leave, each alias once: chains of aliases may be long."""

    def __init__(self, program: ir.Program) -> None:
        self.program = program
        self._known: dict[ir.QualifiedName, Limits] = {}

    def limits(self, type: ir.Type) -> Limits:
        """What `type`, an alias perhaps, says about its values."""
        base = self.program.base(type)
        steps: list[tuple[ir.QualifiedName | None, tuple[ir.Constraint, ...]]] = []
        while True:
            if isinstance(type, ir.ConstrainedType):
                steps.append((None, type.constraints))
                type = type.base
                continue
            found = self._known.get(type.name) if isinstance(type, ir.DeclType) else None
            decl = self.program.type_decl(type.name) if isinstance(type, ir.DeclType) else None
            if found is not None or not isinstance(decl, ir.AliasDecl):
                break
            steps.append((decl.name, ()))
            type = decl.type
        limits = found or self._of_base(type)
        for name, constraints in reversed(steps):
            for constraint in constraints:
                limits = narrow(limits, constraint, base)
            if name is not None:
                self._known[name] = limits
        return limits

    def _of_base(self, type: ir.Type) -> Limits:
        if isinstance(type, ir.ArrayType) and type.length is not None:
            return of_length(type.length)
        return Limits(values=self.program.literals(type) or None)
