"""All views of a program: what `forstgen dump --stage view` shows of this target."""

from forstgen.backends.py.lower import lower_package
from forstgen.backends.py.names import Names
from forstgen.backends.py.view import Module
from forstgen.ir import Program
from forstgen.rules import Rulebook

__all__ = ["views"]


def views(program: Program) -> tuple[Module, ...]:
    names, book = Names.of(program), Rulebook(program)
    return tuple(lower_package(book, names, package) for package in program.packages)
