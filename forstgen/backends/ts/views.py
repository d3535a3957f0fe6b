"""All views of a program: what `forstgen dump --stage view` shows of this target."""

from forstgen.backends.ts.lower import lower
from forstgen.backends.ts.names import name_program
from forstgen.backends.ts.view import Module
from forstgen.ir import Program

__all__ = ["views"]


def views(program: Program) -> tuple[Module, ...]:
    return lower(program, name_program(program))
