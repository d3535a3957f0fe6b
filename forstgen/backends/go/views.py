"""All views of a program: what `forstgen dump --stage view` shows of this target."""

from forstgen.backends.go.codecs import Codecs
from forstgen.backends.go.hoist import hoist
from forstgen.backends.go.judged import Judged
from forstgen.backends.go.lower import lower_package
from forstgen.backends.go.names import Names
from forstgen.backends.go.types import Types
from forstgen.backends.go.view import Item
from forstgen.ir import Program
from forstgen.rules import Rulebook

__all__ = ["views"]


def views(program: Program) -> tuple[tuple[Item, ...], ...]:
    hoisted = hoist(program)
    codecs, judged = Codecs(Types(hoisted, Names(hoisted))), Judged(Rulebook(hoisted))
    return tuple(tuple(lower_package(each, codecs, judged)) for each in hoisted.packages)
