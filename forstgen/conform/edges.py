"""Values at the edges of a type: each bound, each missing part, each wrong one.

Comes in: a type. Goes out: values in which one thing is at an edge and the rest passes, and some
in which much is wrong at once, for the order of the list counts, too.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TypeAlias, assert_never

from forstgen import ir
from forstgen.conform.draws import Draws
from forstgen.conform.json_text import Json, Raw, text_of
from forstgen.conform.parts import Choice, Member, Record, Shaped
from forstgen.conform.samples import (
    DEEP,
    INTEGER_KEYS,
    KEYS,
    NUMBERS,
    TEXTS,
    WRONG_TYPES,
)
from forstgen.conform.scalars import beside, count_limits, fitting, near
from forstgen.conform.turns import interleaved
from forstgen.conform.wishes import Wish

__all__ = ["Edges"]

Whole: TypeAlias = Callable[[], dict[str, Json]]
"""Draws an object that passes, another one each time."""

_WIDTHS = (400, 60, 16, 5, 2)
"""How many edges are taken of a value at each depth: what lies inside has its own turn."""

_WRONG_TAGS: tuple[Json, ...] = (None, "", "x", 0, True, [])

_SAMPLES: dict[ir.Primitive, tuple[Json, ...]] = {
    ir.Primitive.STRING: TEXTS,
    ir.Primitive.INT: NUMBERS,
    ir.Primitive.FLOAT: NUMBERS,
    ir.Primitive.BOOL: (True, False),
}

_LARGEST_COUNT = 60

_ODD_KEYS = (*INTEGER_KEYS, *KEYS)


class Edges:
    """Edges of the types of one program."""

    def __init__(self, draws: Draws) -> None:
        self._draws = draws
        self._rng = draws.rng

    def of(self, shaped: Shaped, wish: Wish, depth: int = 0) -> Iterator[Json]:
        """Edges of a type; what is most of its own comes first."""
        if depth >= len(_WIDTHS):
            return iter(())
        own = self._of(shaped, wish, depth)
        return islice(interleaved((own, own, own, own, iter(WRONG_TYPES))), _WIDTHS[depth])

    def _of(self, shaped: Shaped, wish: Wish, depth: int) -> Iterator[Json]:
        parts = self._draws.wishes.open(wish.fits[0] if wish.fits else shaped, wish)
        match parts:
            case Record(members):
                return self._objects(members, wish, depth)
            case Choice(members):
                each = [self.of(member, wish.copy(), depth) for member in members]
                return interleaved((*each, self._mixtures(members, wish, depth)))
            case ir.ArrayType(element, length):
                return self._arrays(element, length, wish, depth)
            case ir.MapType(key, value):
                return self._maps(key, value, wish, depth)
            case ir.TupleType(places):
                return self._tuples(places, depth)
            case ir.LiteralType(primitive, values):
                return self._literals(primitive, values, wish)
            case ir.PrimitiveType(primitive):
                return self._scalars(primitive, wish)
            case ir.AnyType() | ir.VoidType():
                return interleaved((iter(TEXTS), iter(NUMBERS), iter(DEEP)))
            case _:
                assert_never(parts)

    # -- scalars -----------------------------------------------------------------------------------

    def _scalars(self, primitive: ir.Primitive, wish: Wish) -> Iterator[Json]:
        at_bounds = beside(primitive, wish)
        passing = iter(fitting(primitive, wish) if wish.rules else ())
        return interleaved((at_bounds, at_bounds, passing, iter(_SAMPLES[primitive])))

    def _literals(
        self, primitive: ir.Primitive, values: Sequence[ir.LiteralValue], wish: Wish
    ) -> Iterator[Json]:
        listed = (*values[:12], values[-1])
        yield from listed
        yield from near(listed)
        yield from map(str, listed)
        yield from self._scalars(primitive, wish)

    # -- objects -----------------------------------------------------------------------------------

    def _objects(self, members: tuple[Member, ...], wish: Wish, depth: int) -> Iterator[Json]:
        def whole() -> dict[str, Json]:
            self._draws.start_small()
            return self._draws.record(members, wish.copy(), depth)

        # All fields there, and none of those that may be absent.
        yield {m.key: self._draws.value(m.type, wish.at(m.key).copy(), depth + 1) for m in members}
        yield _without(whole(), {member.key for member in members if member.is_optional})
        each = interleaved([self._at_member(whole, member, wish, depth) for member in members])
        odd, wrong = _with_odd_keys(whole, members), self._much_wrong(whole, members, wish, depth)
        yield from interleaved((each, each, each, each, odd, wrong))

    def _at_member(self, whole: Whole, member: Member, wish: Wish, depth: int) -> Iterator[Json]:
        yield _without(whole(), {member.key})
        yield whole() | {member.key: None}
        for edge in self.of(member.type, wish.at(member.key).copy(), depth + 1):
            yield whole() | {member.key: edge}

    def _much_wrong(
        self, whole: Whole, members: tuple[Member, ...], wish: Wish, depth: int
    ) -> Iterator[Json]:
        """Several edges at once, in an order that is not that of the declaration."""
        known = [
            (m.key, list(islice(self.of(m.type, wish.at(m.key).copy(), depth + 1), 30)))
            for m in members
        ]
        for share in (0.3, 0.6, 1.0) * 4:
            value = whole()
            for key, edges in reversed(known):
                if edges and self._rng.random() < share:
                    value.pop(key, None)
                    if self._rng.random() < 0.85:
                        value[key] = self._rng.choice(edges)
            yield value

    def _mixtures(self, members: tuple[Shaped, ...], wish: Wish, depth: int) -> Iterator[Json]:
        """Objects that have something of several members of a choice."""
        drawn = [self._draws.value(member, wish.copy(), depth + 1) for member in members[:6]]
        objects = [value for value in drawn if isinstance(value, dict)]
        for one in objects:
            for other in objects:
                if one is not other:
                    yield other | one
                    yield {**one, **dict(islice(other.items(), 1))}
            for key in islice(one, 3):
                yield {name: value for name, value in one.items() if name != key}
                yield from (one | {key: wrong} for wrong in _WRONG_TAGS)

    # -- lists and maps ----------------------------------------------------------------------------

    def _arrays(
        self, element: ir.Type, length: int | None, wish: Wish, depth: int
    ) -> Iterator[Json]:
        def some(count: int) -> list[Json]:
            each = wish.elements or Wish()
            return [self._draws.value(element, each.copy(), depth + 1) for _ in range(count)]

        for count in _counts_beside(wish, length):
            yield some(count)
        usual = max(count_limits(wish.rules, length)[0], 1)
        inner = (wish.elements or Wish()).copy()
        for number, edge in enumerate(self.of(element, inner, depth + 1)):
            value = some(min(usual + number % 3 if length is None else usual, _LARGEST_COUNT))
            value[self._rng.randrange(len(value))] = edge
            yield value
        edges = list(islice(self.of(element, inner, depth + 1), 30))
        if edges:
            yield self._rng.choices(edges, k=min(usual + 2, _LARGEST_COUNT))

    def _maps(self, key: ir.Type, value: ir.Type, wish: Wish, depth: int) -> Iterator[Json]:
        def some(count: int) -> dict[str, Json]:
            keys = (self._draws.key(key, wish.keys or Wish()) for _ in range(3 * count))
            each = wish.elements or Wish()
            names = islice(dict.fromkeys(keys), count)
            return {name: self._draws.value(value, each.copy(), depth + 1) for name in names}

        for count in _counts_beside(wish, None):
            yield some(count)
        keyed = (some(1) | {odd: self._draws.value(value, Wish(), depth + 1)} for odd in _ODD_KEYS)
        inner = (wish.elements or Wish()).copy()
        valued = (
            some(1) | {self._draws.key(key, Wish()): edge}
            for edge in self.of(value, inner, depth + 1)
        )
        yield from interleaved((keyed, valued))
        edges = list(islice(self.of(value, inner, depth + 1), 30))
        if edges:
            for keys in (KEYS, INTEGER_KEYS, KEYS[::-1]):
                yield {name: self._rng.choice(edges) for name in keys[:9]}

    def _tuples(self, places: tuple[ir.Type, ...], depth: int) -> Iterator[Json]:
        def whole() -> list[Json]:
            return [self._draws.value(place, Wish(), depth + 1) for place in places]

        yield whole()[:-1]
        yield [*whole(), None]
        yield []
        for index, place in enumerate(places):
            for edge in self.of(place, Wish(), depth + 1):
                value = whole()
                value[index] = edge
                yield value


def _counts_beside(wish: Wish, length: int | None) -> Iterator[int]:
    low, high = count_limits(wish.rules, length)
    bounds = (0, 1, 2, low, low - 1, low + 1, *(() if high is None else (high, high - 1, high + 1)))
    return (count for count in dict.fromkeys(bounds) if 0 <= count <= _LARGEST_COUNT)


def _without(value: dict[str, Json], left_out: set[str]) -> dict[str, Json]:
    return {key: each for key, each in value.items() if key not in left_out}


def _with_odd_keys(whole: Whole, members: Sequence[Member]) -> Iterator[Json]:
    """Keys that the type does not know, or knows in another spelling, or has twice."""
    for key in ("unknown", "__proto__", "", "constructor", "toString", "\ud800"):
        yield whole() | {key: WRONG_TYPES[len(key) % len(WRONG_TYPES)]}
    yield whole() | {"unknown": [Raw("1e400"), "\ud800", {"__proto__": {"a": None}}]}
    for key in [member.key for member in members][:4]:
        value = whole()
        for other in (key.swapcase(), f"{key} ", f"{key}\0", key.title()):
            yield {other if name == key else name: each for name, each in value.items()}
        if key in value:
            entries = text_of(value)[1:-1]
            yield Raw(f"{{{entries}, {text_of(key)}: null}}")
            yield Raw(f"{{{_escaped(key)}: {text_of(value[key])}, {entries}}}")
            others = text_of({name: each for name, each in value.items() if name != key})[1:-1]
            yield Raw(f"{{{_escaped(key)}: {text_of(value[key])}{', ' * bool(others)}{others}}}")


def _escaped(key: str) -> str:
    units = key.encode("utf-16-be", "surrogatepass")
    pairs = (units[at : at + 2].hex() for at in range(0, len(units), 2))
    return '"' + "".join(f"\\u{pair}" for pair in pairs) + '"'
