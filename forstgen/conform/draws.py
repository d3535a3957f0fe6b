"""Values that a type accepts, drawn at random: as good as certain, for nobody judges them here.

Comes in: a type and a source of chance. Goes out: one JSON value.
"""

from random import Random
from typing import assert_never

from forstgen import ir
from forstgen.conform.heights import Heights
from forstgen.conform.json_text import Json
from forstgen.conform.parts import Choice, Member, Record, Shaped
from forstgen.conform.samples import TEXTS, WRONG_TYPES
from forstgen.conform.scalars import LARGEST_INT, count_limits, fitting, passes
from forstgen.conform.wishes import Wish, Wishes
from forstgen.rules import Rulebook

__all__ = ["Draws"]

_DEEP, _MANY = 5, 60
"""Beyond, a value is as small as it may be."""

_DEEPEST, _MOST = 32, 800
"""Beyond, it is given up: guards may ask for more than any value has."""

_FEW = 40


class Draws:
    """Draws values for the types of one program."""

    def __init__(self, book: Rulebook, rng: Random) -> None:
        self.wishes = Wishes(book, rng)
        self.rng = rng
        self.heights = Heights(book)
        self._drawn = 0
        self._known: dict[tuple[object, ...], tuple[list[Json], Wish]] = {}

    def whole(self, shaped: Shaped, wish: Wish | None = None) -> Json:
        """A value of its own, small again after big ones."""
        self.start_small()
        return self.value(shaped, wish or Wish())

    def start_small(self) -> None:
        """What was drawn before makes what follows no smaller."""
        self._drawn = 0

    def value(self, shaped: Shaped, wish: Wish, depth: int = 0) -> Json:
        """A value of the type that has what `wish` asks; null for an optional that is absent."""
        self._drawn += 1
        if depth > _DEEPEST or self._drawn > _MOST:
            return None
        parts = self.wishes.open(wish.fits[0] if wish.fits else shaped, wish)
        if self.wishes.is_optional(shaped) and not self._is_there(wish, depth):
            return None
        match parts:
            case Record(members):
                return self.record(members, wish, depth)
            case Choice(members):
                return self.value(self._member(members, depth), wish, depth + 1)
            case ir.ArrayType(element, length):
                count = self._count(wish, depth, length)
                each = wish.elements or Wish()
                return [self.value(element, each.copy(), depth + 1) for _ in range(count)]
            case ir.MapType(key, value):
                return self._map(key, value, wish, depth)
            case ir.TupleType(places):
                return [self.value(place, Wish(), depth + 1) for place in places]
            case ir.LiteralType(_, values):
                allowed = [value for value in values if passes(wish, value)]
                return self.rng.choice(allowed or values)
            case ir.PrimitiveType(primitive):
                return self._scalar(primitive, wish)
            case ir.AnyType():
                return self.rng.choice(WRONG_TYPES)
            case ir.VoidType():
                return None
            case _:
                assert_never(parts)

    def record(self, members: tuple[Member, ...], wish: Wish, depth: int) -> dict[str, Json]:
        """An object; what may be left out sometimes is."""
        drawn: dict[str, Json] = {}
        for member in members:
            inner = wish.at(member.key)
            if self._may_lack(member):
                self.wishes.open(member.type, wished := inner.copy())
                if not self._is_there(wished, depth):
                    continue
                inner.is_present = True
            drawn[member.key] = self.value(member.type, inner, depth + 1)
        return drawn

    def _may_lack(self, member: Member) -> bool:
        return member.is_optional or self.wishes.is_optional(member.type)

    def _is_there(self, wish: Wish, depth: int) -> bool:
        if wish.is_present is not None or wish.is_needed:
            return wish.is_needed
        return not self._is_big(depth) and self.rng.random() < 0.6

    def _is_big(self, depth: int) -> bool:
        return depth > _DEEP or self._drawn > _MANY

    def _member(self, members: tuple[Shaped, ...], depth: int) -> Shaped:
        if self._is_big(depth):
            return self.heights.least(members)
        return self.rng.choice(members)

    def _count(self, wish: Wish, depth: int, length: int | None) -> int:
        low, high = count_limits(wish.rules, length)
        if self._is_big(depth) or high == low:
            return low
        if high is not None and high - low < _FEW and self.rng.random() < 0.2:
            return high
        more = self.rng.choice((0, 1, 1, 2, 3))
        return low + more if high is None else min(low + more, high)

    def _map(self, key: ir.Type, value: ir.Type, wish: Wish, depth: int) -> dict[str, Json]:
        count = self._count(wish, depth, None)
        drawn: dict[str, Json] = {}
        for name, inner in wish.fields.items():
            if inner.is_needed:
                drawn[name] = self.value(value, inner.copy(), depth + 1)
        for _ in range(4 * count):
            if len(drawn) >= count:
                break
            name = self.key(key, wish.keys or Wish())
            each = wish.elements or Wish()
            drawn[name] = self.value(value, each.copy(), depth + 1)
        return drawn

    def key(self, type: ir.Type, wish: Wish) -> str:
        """A key of a map, as text."""
        value = self.value(type, wish.copy())
        return str(value) if isinstance(value, str | int) else ""

    def _scalar(self, primitive: ir.Primitive, wish: Wish) -> Json:
        if not (wish.rules or wish.avoids):
            return self._free(primitive)
        found = self._fitting(primitive, wish)
        return self.rng.choice(found) if found else self._free(primitive)

    def _fitting(self, primitive: ir.Primitive, wish: Wish) -> list[Json]:
        """Rules are made once, so that what they are tells what passes them."""
        key = (primitive, tuple(map(id, wish.rules)), tuple(map(id, wish.avoids)))
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = (fitting(primitive, wish), wish)
        return known[0]

    def _free(self, primitive: ir.Primitive) -> Json:
        """A scalar that nothing more is asked of."""
        rng = self.rng
        match primitive:
            case ir.Primitive.STRING:
                return rng.choice(_FREE_TEXTS) if rng.random() < 0.5 else _word(rng)
            case ir.Primitive.INT:
                return rng.choice((rng.randint(-9, 99), rng.randint(-LARGEST_INT, LARGEST_INT)))
            case ir.Primitive.FLOAT:
                return rng.choice((rng.randint(-9, 99), rng.randint(-999, 9999) / 8, rng.random()))
            case ir.Primitive.BOOL:
                return rng.random() < 0.5


def _word(rng: Random) -> str:
    return "".join(rng.choices("abcdefgh-_.:/@0123456789 éß😀", k=rng.randint(1, 12)))


_FREE_TEXTS = tuple(
    text
    for text in TEXTS
    if isinstance(text, str) and not any("\ud800" <= each <= "\udfff" for each in text)
)
