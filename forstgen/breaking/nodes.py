"""What is found when two versions of a schema are compared."""

from enum import Enum
from typing import NamedTuple

from forstgen.ir import QualifiedName
from forstgen.node import field, node
from forstgen.source import Span

__all__ = ["Change", "Direction", "Effect", "Finding", "Order", "Spot", "Step"]


class Effect(Enum):
    """What a change does to the set of values that are accepted."""

    NARROWS = "narrows"
    WIDENS = "widens"
    REPLACES = "replaces"
    KEEPS = "keeps"

    __hash__ = object.__hash__


class Direction(Enum):
    """Which way the values of a type go: clients send requests, servers send results.

    Of a type that no function takes or gives nobody knows: its values may go any way, or be kept.
    """

    REQUEST = "request"
    RESULT = "result"
    UNKNOWN = "unknown"

    __hash__ = object.__hash__


class Order(Enum):
    """Who has to be deployed first, so that nobody fails in between."""

    ANY = "any order"
    SERVER_FIRST = "server first"
    CLIENTS_FIRST = "clients first"
    TOGETHER = "together"

    __hash__ = object.__hash__


class Step(Enum):
    """The part of a semantic version that has to rise."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"

    __hash__ = object.__hash__


class Spot(NamedTuple):
    """Where in which values a change shows: in those of the types `old` and `new`, at `way`.

    Types have the names of the rulebook's entries, and `shop.place() result` besides; a way has
    keys in JSON, `[]` for every element and `[key]` for every key.
    """

    old: str
    new: str
    way: tuple[str, ...] = ()


@node
class Change:
    """One difference of meaning. `place` names it for people: `shop.Order.lines[].price`.

    `before` and `after` are what it was and is, in Forst's words, where there is something to say;
    `meaning` is that of a type in `after`, of which the words say the name alone.
    """

    rule: str
    effect: Effect
    place: str
    before: str | None
    after: str | None
    spot: Spot = field(compare=False, repr=False)
    span: Span | None = field(compare=False, repr=False)
    meaning: str


@node
class Finding:
    """A change as the users of some functions meet it."""

    change: Change
    direction: Direction | None
    functions: tuple[QualifiedName, ...]
    is_breaking: bool
    order: Order
    step: Step
    fingerprint: str
