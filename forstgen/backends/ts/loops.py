"""The loops of guards: what they go through, and what their variables stand for."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, assert_never

from forstgen.backends.ts.expressions import Call
from forstgen.backends.ts.imports import Scope
from forstgen.backends.ts.places import Found, Root, Roots
from forstgen.backends.ts.statements import Block, Const, Each, Indexed
from forstgen.ir import Base, MapType, Program
from forstgen.rules import Ensure, ForEach, If, Statement

__all__ = ["INDEXES", "KEYS", "Loop", "enter", "variable_at"]

INDEXES = ("i", "j", "k")
KEYS = ("key", "key2", "key3")


class Loop(NamedTuple):
    """`around` puts the loop around its body, in which `roots` are known."""

    around: Callable[[Block], Block]
    roots: Roots


def variable_at(depth: int, names: tuple[str, ...]) -> str:
    return names[depth] if depth < len(names) else f"{names[0]}{depth + 1}"


def enter(
    loop: ForEach, found: Found, roots: Roots, scope: Scope, program: Program, depth: int, keys: str
) -> Loop:
    """`keys` is the function of the runtime that has the keys of a map."""
    used = set(_roots(loop.body))
    index = scope.variable(loop.index) if loop.index in used else None
    is_map = isinstance(program.underlying(loop.place.type), MapType)
    is_number = is_map and program.base(loop.index_type) is Base.INT
    if is_map:
        name = variable_at(depth, KEYS) if index is None or is_number else index
        if not used & {loop.index, loop.element}:
            name = f"_{name}"  # as what is not used may be called
        pointer = found.pointer.item(f"{scope.runtime_value('step')}({name})")
    else:
        name = variable_at(depth, INDEXES) if index is None else index
        pointer = found.pointer.item(name)
    inner = dict(roots)
    first: Block = ()
    if loop.index is not None:
        number = f"{scope.builtin('Number')}({name})"
        inner[loop.index] = Root(number if is_number else name, pointer, False)
    if loop.element in used:
        element = scope.variable(loop.element)
        inner[loop.element] = Root(element, pointer, False)
        first = (Const(element, f"{found.value}[{name}]"),)

    def around(body: Block) -> Block:
        if is_map:
            items = Call(scope.runtime_value(keys), (found.value,))
            return (Each(name, items, (*first, *body)),)
        return (Indexed(name, f"{found.value}.length", (*first, *body)),)

    return Loop(around, inner)


def _roots(statements: tuple[Statement, ...]) -> Iterator[str]:
    """The variables that statements look at."""
    for statement in statements:
        match statement:
            case Ensure(place):
                yield place.root
            case ForEach(place=place, body=body):
                yield place.root
                yield from _roots(body)
            case If(branches, otherwise):
                for branch in branches:
                    yield branch.condition.place.root
                    yield from _roots(branch.body)
                yield from _roots(otherwise)
            case _:
                assert_never(statement)
