"""What a statement asks of one value, as a schema."""

from collections.abc import Callable, Iterable
from typing import assert_never

from forstgen.backends.jsonschema.keywords import of_rule
from forstgen.backends.jsonschema.places import at, at_if_there, with_field
from forstgen.backends.jsonschema.types import Types
from forstgen.backends.jsonschema.view import ANY, NULL, Schema, all_of
from forstgen.rules import Ask, Condition, Ensure, GuardUse, HasField, IsNil, Rule, Test

__all__ = ["Tests"]


class Tests:
    """Schemas of tests; `ask` refers to a guard."""

    def __init__(self, types: Types, ask: Callable[[GuardUse], Schema]) -> None:
        self._types = types
        self._ask = ask

    def ensure(self, statement: Ensure) -> Schema:
        is_wanted = statement.absent is not None or not statement.place.may_be_absent
        asked = self._all(statement.tests)
        return (at if is_wanted else at_if_there)(statement.place, asked)

    def condition(self, condition: Condition) -> Schema:
        asked = self._all(condition.tests)
        return (at_if_there if condition.holds_when_absent else at)(condition.place, asked)

    def _all(self, tests: Iterable[Test]) -> Schema:
        return all_of(map(self._test, tests))

    def _test(self, test: Test) -> Schema:
        match test:
            case Rule():
                return of_rule(test)
            case Ask(guard):
                return self._ask(guard)
            case IsNil():
                return NULL
            case HasField(step, absent, inner, fits):
                whole = ANY if fits is None else self._types.schema(fits)
                field = all_of((self._all(inner), whole))
                return with_field(step, field, is_wanted=absent is not None)
            case _:
                assert_never(test)
