"""A type peeled: what it is at its core, and the aliases and chains around that.

In: a type of the program. Out: its `Layers`, from the inside to the outside.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from forstgen import ir
from tests.conformance.reference.json_text import Json

__all__ = [
    "Chain",
    "Layers",
    "Named",
    "invariants_of",
    "literals_of",
    "peel",
    "read_key",
    "values_of",
]


class Chain(NamedTuple):
    """Constraints that stand around what is further inside."""

    constraints: tuple[ir.Constraint, ...]


class Named(NamedTuple):
    """An alias, or at the core a shape, an error, a union or a value group."""

    name: ir.QualifiedName


class Layers(NamedTuple):
    """`core` is neither an alias nor constrained nor optional."""

    core: ir.Type
    around: tuple[Chain | Named, ...]
    is_optional: bool

    @property
    def constraints(self) -> Iterator[ir.Constraint]:
        """All constraints but guards, in the order in which they are judged."""
        for layer in self.around:
            if isinstance(layer, Chain):
                yield from (c for c in layer.constraints if not isinstance(c, ir.GuardCall))


def peel(program: ir.Program, type: ir.Type) -> Layers:
    around: list[Chain | Named] = []
    is_optional = False
    while True:
        match type:
            case ir.OptionalType(inner):
                is_optional = True
                type = inner
            case ir.ConstrainedType(base, constraints):
                around.append(Chain(constraints))
                type = base
            case ir.DeclType(name):
                around.append(Named(name))
                decl = program.type_decl(name)
                if not isinstance(decl, ir.AliasDecl):
                    return Layers(type, tuple(reversed(around)), is_optional)
                type = decl.type
            case _:
                return Layers(type, tuple(reversed(around)), is_optional)


def invariants_of(program: ir.Program, name: ir.QualifiedName) -> list[ir.GuardDecl]:
    """The guards that always hold for the declared type, in the order of declaration."""
    return _invariants(_Same(program)).get(name, [])


class _Same:
    """A program that equals only itself: the key under which its guards are remembered."""

    def __init__(self, program: ir.Program) -> None:
        self.program = program

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.program is self.program

    def __hash__(self) -> int:
        return id(self.program)


@lru_cache(maxsize=4)
def _invariants(same: _Same) -> dict[ir.QualifiedName, list[ir.GuardDecl]]:
    found: dict[ir.QualifiedName, list[ir.GuardDecl]] = {}
    for package in same.program.packages:
        for guard in package.guards:
            if guard.is_invariant and isinstance(guard.subject.type, ir.DeclType):
                found.setdefault(guard.subject.type.name, []).append(guard)
    return found


def values_of(program: ir.Program, core: ir.Type) -> tuple[ir.LiteralValue, ...]:
    """The values of a literal type or a value group; nothing for other types."""
    match core:
        case ir.LiteralType(values=values):
            return values
        case ir.DeclType(name):
            decl = program.type_decl(name)
            if isinstance(decl, ir.ValueGroupDecl):
                return tuple(value for _, value in decl.entries)
    return ()


def literals_of(program: ir.Program, type: ir.Type) -> tuple[ir.LiteralValue, ...]:
    """The closed set of values that a type leaves, by what it is or by its chain; else nothing."""
    layers = peel(program, type)
    values = values_of(program, layers.core)
    for constraint in layers.constraints:
        match constraint:
            case ir.OneOf(allowed):
                values = tuple(v for v in allowed if not values or v in values)
            case ir.Equals(str() | int() | float() as value):
                values = (value,)
            case _:
                pass
    return values


def read_key(program: ir.Program, type: ir.Type, key: str) -> Json:
    """The value that a map's key stands for: a number in canonical decimal, or just its text."""
    core = peel(program, type).core
    decl = program.type_decl(core.name) if isinstance(core, ir.DeclType) else core
    match decl:
        case ir.PrimitiveType(kind) | ir.LiteralType(kind) | ir.ValueGroupDecl(primitive=kind):
            is_number = kind is ir.Primitive.INT and _CANONICAL.fullmatch(key)
            # However many digits it has, it is an integer, and not infinite.
            return max(-_FAR, min(float(key), _FAR)) if is_number else key
        case _:
            raise AssertionError(core)


_CANONICAL = re.compile("0|-?[1-9][0-9]*")
_FAR = 1e300
