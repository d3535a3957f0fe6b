"""What is asked of a value and of its parts, so that values can be made that pass.

Comes in: the rules of a type and the statements of its guards. Goes out: a tree of wishes, one for
each place. Where a guard has branches, one of them is chosen and what leads to it is wished, too.
"""

from collections.abc import Iterable
from random import Random
from typing import assert_never

from forstgen import ir
from forstgen.conform.parts import Choice, Parts, Record, Shaped, parts_of
from forstgen.rules import (
    Ask,
    Condition,
    Ensure,
    Flat,
    ForEach,
    GuardUse,
    HasField,
    If,
    IsNil,
    Place,
    Rule,
    Rulebook,
    RuleTest,
    Statement,
    Step,
    Test,
)

__all__ = ["Wish", "Wishes"]


class Wish:
    """What is asked at one place. `rules` shall hold and `avoids` shall not.

    `is_present` is None where nobody cares; `fits` are types for what has none of its own.
    """

    __slots__ = ("avoids", "elements", "fields", "fits", "is_present", "keys", "rules")

    def __init__(self) -> None:
        self.rules: list[RuleTest] = []
        self.avoids: list[RuleTest] = []
        self.is_present: bool | None = None
        self.fits: list[ir.Type] = []
        self.fields: dict[str, Wish] = {}
        self.elements: Wish | None = None
        self.keys: Wish | None = None

    @property
    def is_needed(self) -> bool:
        """Whether something must be here, or deeper."""
        if self.is_present is not None:
            return self.is_present
        return any(wish.is_needed for wish in self.fields.values())

    def at(self, key: str) -> "Wish":
        return self.fields.setdefault(key, Wish())

    def of_elements(self) -> "Wish":
        self.elements = self.elements or Wish()
        return self.elements

    def of_keys(self) -> "Wish":
        self.keys = self.keys or Wish()
        return self.keys

    def copy(self) -> "Wish":
        other = Wish()
        other.rules, other.avoids = [*self.rules], [*self.avoids]
        other.is_present, other.fits = self.is_present, [*self.fits]
        other.fields = {key: wish.copy() for key, wish in self.fields.items()}
        other.elements = self.elements and self.elements.copy()
        other.keys = self.keys and self.keys.copy()
        return other


class Wishes:
    """Writes wishes; `rng` chooses the branches."""

    def __init__(self, book: Rulebook, rng: Random) -> None:
        self.book = book
        self._rng = rng
        self._known: dict[int, tuple[ir.Type, Flat, Parts]] = {}

    def open(self, shaped: Shaped, wish: Wish) -> Parts:
        """The parts of a type, with all that it asks added to `wish`."""
        if isinstance(shaped, Record | Choice):
            return shaped
        _, flat, parts = self._taken_apart(shaped)
        if flat.nil or flat.absent:
            wish.is_present = flat.nil is None
        wish.rules += [rule.test for rule in flat.rules]
        if isinstance(flat.base, ir.DeclType):
            self._ask(wish, self.book.invariants(flat.base.name))
        self._ask(wish, (ask.guard for ask in flat.asks))
        return parts

    def is_optional(self, shaped: Shaped) -> bool:
        """Whether a value may be absent by its type."""
        return not isinstance(shaped, Record | Choice) and self._taken_apart(shaped)[1].is_optional

    def base(self, shaped: Shaped) -> Shaped:
        """The type without its constraints and aliases."""
        if isinstance(shaped, Record | Choice):
            return shaped
        return self._taken_apart(shaped)[1].base

    def _taken_apart(self, type: ir.Type) -> tuple[ir.Type, Flat, Parts]:
        """What is known of a type, worked out once for each place where it stands."""
        known = self._known.get(id(type))
        if known is None:
            flat = self.book.flat(type)
            # The type is kept, or another one could have its id some day.
            known = (type, flat, parts_of(self.book.program, flat.base))
            self._known[id(type)] = known
        return known

    def state(self, statements: tuple[Statement, ...], roots: dict[str, Wish]) -> None:
        """Adds what `statements` ask to the wishes at the roots of their places."""
        for statement in statements:
            match statement:
                case Ensure(place, absent, tests):
                    wish = _walk(place, roots)
                    if absent is not None:
                        wish.is_present = True
                    self._test(wish, tests)
                case ForEach(index, element, place, _, _, body):
                    wish = _walk(place, roots)
                    inner = dict(roots)
                    if element is not None:
                        inner[element] = wish.of_elements()
                    if index is not None:
                        inner[index] = wish.of_keys()
                    self.state(body, inner)
                case If():
                    self._choose(statement, roots)
                case _:
                    assert_never(statement)

    def _choose(self, statement: If, roots: dict[str, Wish]) -> None:
        chosen = self._rng.randrange(len(statement.branches) + 1)
        for branch in statement.branches[:chosen]:
            self._avoid(branch.condition, _walk(branch.condition.place, roots))
        if chosen == len(statement.branches):
            self.state(statement.otherwise, roots)
            return
        branch = statement.branches[chosen]
        wish = _walk(branch.condition.place, roots)
        if branch.condition.place.may_be_absent and not branch.condition.holds_when_absent:
            wish.is_present = True
        self._test(wish, branch.condition.tests)
        self.state(branch.body, roots)

    def _avoid(self, condition: Condition, wish: Wish) -> None:
        """One test that does not hold is enough."""
        rules = [test.test for test in condition.tests if isinstance(test, Rule)]
        if rules:
            wish.avoids.append(rules[0])
        elif condition.place.may_be_absent:
            wish.is_present = condition.holds_when_absent

    def _test(self, wish: Wish, tests: tuple[Test, ...]) -> None:
        for test in tests:
            match test:
                case Rule(rule):
                    wish.rules.append(rule)
                case Ask(guard):
                    self._ask(wish, (guard,))
                case IsNil():
                    wish.is_present = False
                case HasField(step, absent, inner, fits):
                    field = _down(wish, step)
                    if absent is not None:
                        field.is_present = True
                    if fits is not None:
                        field.fits.append(fits)
                    self._test(field, inner)
                case _:
                    assert_never(test)

    def _ask(self, wish: Wish, uses: Iterable[GuardUse]) -> None:
        for use in uses:
            guard = self.book.guard(use)
            self.state(guard.body, {guard.subject: wish})


def _walk(place: Place, roots: dict[str, Wish]) -> Wish:
    wish = roots[place.root]
    for step in place.steps:
        wish = _down(wish, step)
    return wish


def _down(wish: Wish, step: Step) -> Wish:
    for key in step.wire:
        wish = wish.at(key)
    return wish
