"""IR → diagnostics: rules about the meaning of a program, one per file, named as its code."""

from forstgen.diagnostics import Diagnostic
from forstgen.ir import Program

__all__ = ["run"]


def run(program: Program) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with `program`, rule by rule."""
    return ()
