"""All views of a program: what `forstgen dump --stage view` shows of this target."""

from forstgen.backends.go.hoist import hoist
from forstgen.backends.go.lower import Lowering
from forstgen.backends.go.names import Names
from forstgen.backends.go.types import Types
from forstgen.backends.go.view import Item
from forstgen.ir import Program

__all__ = ["views"]


def views(program: Program) -> tuple[tuple[Item, ...], ...]:
    hoisted = hoist(program)
    lowering = Lowering(Types(hoisted, Names(hoisted)))
    return tuple(tuple(map(lowering.item, package.types)) for package in hoisted.packages)
