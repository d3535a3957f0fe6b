"""Where guards look: the places of the rulebook as expressions and as pointers."""

from collections.abc import Mapping
from typing import NamedTuple

from forstgen.backends.ts.imports import Scope
from forstgen.backends.ts.names import quote
from forstgen.backends.ts.pointers import Pointer, pointer_step
from forstgen.backends.ts.predicates import member
from forstgen.ir import OptionalType
from forstgen.rules import Place, Step

__all__ = ["Found", "Root", "Roots", "find", "inside"]


class Root(NamedTuple):
    """A variable, and where its value is. `is_sound` is known of a guard's own subject."""

    variable: str
    pointer: Pointer
    is_sound: bool


Roots = Mapping[str, Root]


class Found(NamedTuple):
    """A value that may be absent, where it is, and the steps on which something may be wrong."""

    value: str
    pointer: Pointer
    doubts: tuple[str, ...]


def find(place: Place, roots: Roots, scope: Scope) -> Found:
    root = roots[place.root]
    doubts = () if root.is_sound and not place.steps else (str(root.pointer),)
    found = Found(root.variable, root.pointer, doubts)
    may_be_absent = isinstance(place.root_type, OptionalType)
    for step in place.steps:
        found = inside(found, step, scope, may_be_absent=may_be_absent)
        may_be_absent = may_be_absent or step.is_optional
    return found


def inside(found: Found, step: Step, scope: Scope, *, may_be_absent: bool = False) -> Found:
    """What is at `step` of a value."""
    value, pointer, doubts = found
    doubts = doubts or (str(pointer),)
    for name in step.wire:
        if step.owner is None:
            # Of a map or of anything at all: it has what is its own.
            value = f"{scope.runtime_value('own')}({value}, {quote(name)})"
        else:
            value = member(value, name, scope, may_be_absent=may_be_absent)
        pointer = pointer.field(name)
        doubts = (*doubts, quote(pointer_step(name)))
    return Found(value, pointer, doubts)
