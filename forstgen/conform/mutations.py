"""Values with something changed at a random place: faults that no list of edges thinks of."""

from collections.abc import Iterator, MutableMapping
from random import Random
from typing import TypeAlias

from forstgen.conform.json_text import Json, Raw, text_of
from forstgen.conform.samples import KEYS, NUMBERS, TEXTS, WRONG_TYPES

__all__ = ["mutations"]

Way: TypeAlias = tuple[str | int, ...]


def mutations(value: Json, rng: Random) -> Iterator[Json]:
    """Without end: `value` with one change, sometimes with a few."""
    while True:
        changed = value
        for _ in range(rng.choice((1, 1, 1, 2, 4))):
            ways = _ways(changed)
            changed = _with(changed, rng.choice(ways), rng)
        yield changed


def _ways(value: Json, way: Way = ()) -> list[Way]:
    """The ways to `value` itself and to all of its parts, to the first ones of long lists."""
    found: list[Way] = [way]
    match value:
        case list():
            parts: list[tuple[str | int, Json]] = list(enumerate(value[:20]))
        case dict():
            parts = list(value.items())
        case _:
            parts = []
    for step, part in parts:
        found += _ways(part, (*way, step))
    return found


def _with(value: Json, way: Way, rng: Random) -> Json:
    """`value`, changed at the end of `way`."""
    if not way:
        return _changed(value, rng)
    step, *rest = way
    inner = tuple(rest)
    match value:
        case list():
            return [_with(e, inner, rng) if at == step else e for at, e in enumerate(value)]
        case dict():
            return {key: _with(e, inner, rng) if key == step else e for key, e in value.items()}
        case _:
            raise AssertionError(way)


def _changed(value: Json, rng: Random) -> Json:
    if rng.random() < 0.2:
        return rng.choice((*WRONG_TYPES, *TEXTS, *NUMBERS))
    match value:
        case bool() | None:
            return rng.choice((True, False, None, 0, "true"))
        case int() | float():
            return _number(value, rng)
        case str():
            return _text(value, rng)
        case list():
            return _list(value, rng)
        case dict():
            return _object(value, rng)
        case _:
            return value


def _number(value: int | float, rng: Random) -> Json:
    if isinstance(value, int):
        spellings = (f"{value}.0", f"{value}e0", f"{value * 10}e-1", f"{value}.5")
    else:
        spellings = (f"{value:e}", f"{value:.3f}", f"{value:.1E}", f"{value:.25f}")
    near = (value + 1, value - 1, -value, value / 2, str(value), rng.choice(NUMBERS))
    return rng.choice((*near, *map(Raw, spellings)))


def _text(value: str, rng: Random) -> Json:
    at = rng.randint(0, len(value))
    inserted = rng.choice(("a", "é", "😀", "\u0301", "\ud800", "\0", " ", '"'))
    choices: tuple[Json, ...] = (
        value[:at] + inserted + value[at:],
        value[:at] + value[at + 1 :],
        value[:at],
        value[at:],
        value + value,
        value.swapcase(),
        value[::-1],
        [value],
    )
    return rng.choice(choices)


def _list(value: list[Json], rng: Random) -> Json:
    at = rng.randint(0, len(value))
    choices: tuple[Json, ...] = (
        value[:at] + value[at + 1 :],
        [*value[:at], rng.choice(WRONG_TYPES), *value[at:]],
        value + value,
        value[::-1],
        [value],
        {str(index): each for index, each in enumerate(value)},
        [],
    )
    return rng.choice(choices)


def _object(value: dict[str, Json], rng: Random) -> Json:
    changed = dict(value)
    key = rng.choice([*value, *KEYS])
    match rng.randrange(6):
        case 0:
            changed.pop(key, None)
        case 1:
            changed[key] = rng.choice(WRONG_TYPES)
        case 2:
            changed = {key.swapcase() if name == key else name: e for name, e in value.items()}
        case 3:
            return list(value.values())
        case 4:
            return _with_key_twice(value, key)
        case _:
            changed = dict(reversed(list(_swapped(value, rng).items())))
    return changed


def _swapped(value: dict[str, Json], rng: Random) -> MutableMapping[str, Json]:
    """The same keys with two values exchanged."""
    changed = dict(value)
    if len(changed) > 1:
        one, other = rng.sample(list(changed), 2)
        changed[one], changed[other] = changed[other], changed[one]
    return changed


def _with_key_twice(value: dict[str, Json], key: str) -> Json:
    entries = text_of(value)[1:-1]
    return Raw(f"{{{entries}{', ' * bool(entries)}{text_of(key)}: null}}")
