"""All views of a program: what `forstgen dump --stage view` shows of this target."""

from forstgen.backends.py.lower import lower_package
from forstgen.backends.py.names import Names
from forstgen.backends.py.view import Module
from forstgen.ir import Program

__all__ = ["views"]


def views(program: Program) -> tuple[Module, ...]:
    names = Names.of(program)
    return tuple(lower_package(program, names, package) for package in program.packages)
