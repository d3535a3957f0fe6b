"""Values of types that hold themselves, nested far down, with and without a fault at the bottom."""

from collections.abc import Iterator, Sequence

from forstgen import ir
from forstgen.conform.draws import Draws
from forstgen.conform.json_text import Json
from forstgen.conform.parts import Choice, Record, Shaped
from forstgen.conform.wishes import Wish

__all__ = ["deep_values"]

_DEPTHS = (3, 24, 96, 198, 203)
"""Levels of JSON: the last ones are about the limit for texts."""

_BOTTOMS: tuple[Json, ...] = (None, "x", {}, [])


def deep_values(draws: Draws, type: ir.DeclType) -> Iterator[Json]:
    """Nothing for a type that cannot hold itself."""
    if type.name not in draws.wishes.book.program.recursive:
        return
    way = _way_back(draws, type)
    if way is None:
        return
    for depth in _DEPTHS:
        for bottom in (draws.whole(type), *_BOTTOMS):
            value, levels = bottom, 0
            while levels < depth:
                value, added = _around(draws, type, way, value)
                levels += added
            yield value


def _way_back(draws: Draws, type: ir.DeclType) -> tuple[int, ...] | None:
    """Which part to go into, level by level, to come to the same type again: the shortest way."""
    wanted = draws.wishes.base(type)
    seen: set[ir.QualifiedName] = set()
    ways: list[tuple[Shaped, tuple[int, ...]]] = [(type, ())]
    for shaped, way in ways:
        base = draws.wishes.base(shaped)
        if way and base == wanted:
            return way
        if isinstance(base, ir.DeclType):
            if base.name in seen:
                continue
            seen.add(base.name)
        ways += [(part, (*way, number)) for number, part in enumerate(_inside(draws, shaped))]
    return None


def _inside(draws: Draws, shaped: Shaped) -> Sequence[Shaped]:
    """What a value of the type is made of."""
    match draws.wishes.open(shaped, Wish()):
        case Record(members):
            return [member.type for member in members]
        case Choice(members) | ir.TupleType(members):
            return members
        case ir.ArrayType(element):
            return [element]
        case ir.MapType(_, value):
            return [value]
        case _:
            return ()


def _around(draws: Draws, shaped: Shaped, way: tuple[int, ...], inner: Json) -> tuple[Json, int]:
    """A value that has `inner` at the end of the way, and by how many levels it is deeper."""
    if not way:
        return inner, 0
    number, *rest = way
    value, levels = _around(draws, _inside(draws, shaped)[number], tuple(rest), inner)
    wish = Wish()
    match draws.wishes.open(shaped, wish):
        case Record(members):
            return draws.record(members, wish, 9) | {members[number].key: value}, levels + 1
        case ir.TupleType(places):
            drawn = [draws.value(place, Wish(), 9) for place in places]
            return [*drawn[:number], value, *drawn[number + 1 :]], levels + 1
        case ir.ArrayType():
            return [value], levels + 1
        case ir.MapType(key):
            return {draws.key(key, wish.keys or Wish()): value}, levels + 1
        case _:
            return value, levels
