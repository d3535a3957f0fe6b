"""IR → diagnostics: rules about the meaning of a program, one per file, named as its code."""

from collections.abc import Callable, Iterable

from forstgen.checks import (
    constraint_arguments,
    constraint_conflict,
    constraint_not_applicable,
    contract_as_data,
    duplicate_route,
    guard_cycle,
    infinite_shape,
    invalid_map_key,
    package_cycle,
    result_failure_not_error,
    unknown_field,
    void_as_data,
)
from forstgen.checks.survey import Survey, survey
from forstgen.diagnostics import Diagnostic
from forstgen.ir import Program

__all__ = ["CHECKS", "run"]

CHECKS: tuple[Callable[[Survey], Iterable[Diagnostic]], ...] = (
    # What types are, then what is said about them, then how declarations hang together.
    contract_as_data.check,
    void_as_data.check,
    invalid_map_key.check,
    result_failure_not_error.check,
    constraint_not_applicable.check,
    unknown_field.check,
    constraint_arguments.check,
    constraint_conflict.check,
    guard_cycle.check,
    infinite_shape.check,
    duplicate_route.check,
    package_cycle.check,
)


def run(program: Program) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with `program`, rule by rule."""
    found = survey(program)
    return tuple(problem for check in CHECKS for problem in check(found))
