"""Values that may show a change: small ones, with something at an edge in the place that changed.

Comes in: a program, the name of a type in it and a way into its values. Goes out: values, most of
which the program accepts.
"""

from collections.abc import Iterator, MutableSequence, Sequence
from itertools import islice
from random import Random
from typing import TypeVar

from forstgen import ir
from forstgen.conform.draws import Draws
from forstgen.conform.edges import Edges
from forstgen.conform.json_text import Json, Raw, text_of
from forstgen.conform.parts import Choice, Record, Shaped
from forstgen.conform.wishes import Wish
from forstgen.ir import constraints as c
from forstgen.rules import REQUEST, Rulebook
from forstgen.source import SourceFile, Span

__all__ = ["Aimed", "replaced", "without"]

T = TypeVar("T")
Way = tuple[str, ...]

_PARTS, _WHOLES, _EDGES = 60, 4, 40

_SOME = c.Min(1, Span(SourceFile("", ""), 0, 0))
"""Asked of what a way goes on in."""


class Aimed:
    """Draws values for the entries of one program."""

    def __init__(self, program: ir.Program) -> None:
        self._book = Rulebook(program)
        self._least = Draws(self._book, _Least())
        self._draws = Draws(self._book, Random(0))
        self.entries = self._book.entries()

    def wholes(self, entry: str, way: Way) -> Iterator[Json]:
        """Values that have something at `way`, the smallest first."""
        for draws in (self._least, *[self._draws] * _WHOLES):
            wish = self._asked(entry, draws)
            _go(wish, way)
            yield draws.whole(self._type(entry), wish)

    def edges(self, entry: str) -> Iterator[Json]:
        asked = self._asked(entry, self._draws)
        return islice(Edges(self._draws).of(self._type(entry), asked), _EDGES)

    def parts(self, entry: str, way: Way) -> Iterator[Json]:
        """Values for the place at the end of `way`."""
        draws = self._least
        for shaped, wish in self._at(self._type(entry), self._asked(entry, draws), way):
            yield draws.whole(shaped, wish.copy())
            yield from islice(Edges(draws).of(shaped, wish), _PARTS)

    def _at(self, shaped: Shaped, wish: Wish, way: Way) -> Iterator[tuple[Shaped, Wish]]:
        """The types that may stand at the end of `way`, and what is asked there."""
        if not way:
            yield shaped, wish
            return
        parts = self._least.wishes.open(shaped, wish)
        step, rest = way[0], way[1:]
        match parts:
            case Choice(members):
                for member in members:
                    yield from self._at(member, wish.copy(), way)
            case Record(members):
                for each in members:
                    if each.key == step:
                        yield from self._at(each.type, wish.at(step), rest)
            case ir.ArrayType(element):
                yield from self._at(element, wish.of_elements(), rest)
            case ir.MapType(key, value):
                inner = (key, wish.of_keys()) if step == "[key]" else (value, wish.of_elements())
                yield from self._at(*inner, rest)
            case ir.TupleType(members):
                yield from self._at(members[int(step)], Wish(), rest)
            case _:
                pass

    def _type(self, entry: str) -> ir.Type:
        found = self.entries[entry]
        return found.input if isinstance(found, ir.FunctionDecl) else found

    def _asked(self, entry: str, draws: Draws) -> Wish:
        wish, found = Wish(), self.entries[entry]
        if isinstance(found, ir.FunctionDecl):
            draws.wishes.state(self._book.request(found), {REQUEST: wish})
        return wish


def replaced(value: Json, way: Way, part: Json) -> Json:
    """`value` with `part` at the end of `way`, in the first element where the way has many.

    LookupError where the way is not there.
    """
    if not way:
        return part
    step, rest = way[0], way[1:]
    match value:
        case dict() if step == "[key]":
            first = next(iter(value))
            return {(str(part) if key == first else key): each for key, each in value.items()}
        case dict():
            key = next(iter(value)) if step == "[]" else step
            if rest or key in value:
                return value | {key: replaced(value[key], rest, part)}
            return value | {key: part}
        case list():
            at = 0 if step == "[]" else int(step)
            return [*value[:at], replaced(value[at], rest, part), *value[at + 1 :]]
        case _:
            raise LookupError(step)


def without(value: Json, way: Way) -> Json:
    """`value` without the key at the end of `way`."""
    match value:
        case dict() if len(way) == 1:
            return {key: each for key, each in value.items() if key != way[0]}
        case dict() | list() if way:
            step = way[0]
            at: str | int = step
            if step == "[]":
                at = 0 if isinstance(value, list) else next(iter(value))
            elif isinstance(value, list):
                at = int(step)
            inner = value[at]  # type: ignore[index]
            return replaced(value, way[:1], without(inner, way[1:]))
        case _:
            raise LookupError(way)


def _go(wish: Wish, way: Way) -> None:
    """Wishes for something at the end of `way`."""
    for step in way:
        match step:
            case "[]":
                wish.rules.append(_SOME)
                wish = wish.of_elements()
            case "[key]":
                wish.rules.append(_SOME)
                wish = wish.of_keys()
            case _:
                wish = wish.at(step)
                wish.is_present = True


class _Least(Random):
    """Chance that always chooses what is smallest: the shortest text, nothing where it may be."""

    def random(self) -> float:
        return 0.99

    def choice(self, seq: Sequence[T]) -> T:  # type: ignore[override]
        return min(seq, key=_size)

    def randint(self, a: int, b: int) -> int:
        return max(a, min(b, 0 if a <= 0 else a))

    def randrange(self, *arguments: int) -> int:  # type: ignore[override]
        return 0

    def choices(self, population: Sequence[T], *_: object, k: int = 1, **__: object) -> list[T]:  # type: ignore[override]
        return [population[0]] * k

    def shuffle(self, x: MutableSequence[object]) -> None:
        pass


def _size(value: object) -> tuple[int, str]:
    if isinstance(value, Raw):
        return len(value.text), value.text
    if isinstance(value, str | int | float | list | dict) or value is None:
        text = text_of(value)
        return len(text), text
    return 0, ""
