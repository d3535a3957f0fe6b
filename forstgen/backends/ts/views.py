"""All views of a program: what `forstgen dump --stage view` shows of this target."""

from forstgen.backends.ts.lower import lower, lower_internal
from forstgen.backends.ts.names import name_program
from forstgen.backends.ts.validator_names import name_validators
from forstgen.backends.ts.view import InternalModule, Module
from forstgen.ir import Program
from forstgen.rules import Rulebook

__all__ = ["views"]


def views(program: Program) -> tuple[Module | InternalModule, ...]:
    book, names = Rulebook(program), name_program(program)
    validators = name_validators(program, book, names)
    return (
        *lower(program, book, names, validators),
        *lower_internal(program, book, names, validators),
    )
