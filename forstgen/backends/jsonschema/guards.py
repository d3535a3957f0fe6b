"""Statements of guards and preconditions as schemas of the value that they are about.

Types are judged by another schema, so it does not matter what is said here of a value whose type
is wrong. A statement about one variable is written as it is: loops are `items`, branches `if`.
What connects several is left to `clauses`.
"""

from typing import assert_never

from forstgen import ir
from forstgen.backends.jsonschema.clauses import Clauses
from forstgen.backends.jsonschema.conditions import Tests
from forstgen.backends.jsonschema.losses import Loss
from forstgen.backends.jsonschema.places import at_if_there
from forstgen.backends.jsonschema.view import ANY, Schema, all_of
from forstgen.rules import Ensure, ForEach, If, Statement

__all__ = ["Guards"]


class Guards:
    """Schemas of statements; what cannot be said is added to `losses`."""

    def __init__(self, program: ir.Program, tests: Tests, losses: list[Loss]) -> None:
        self._program = program
        self._tests = tests
        self._losses = losses

    def schema(self, statements: tuple[Statement, ...]) -> Schema:
        """All of `statements`, which begin at one variable, as a schema of its value."""
        return all_of(map(self._statement, statements))

    def _statement(self, statement: Statement) -> Schema:
        match statement:
            case Ensure():
                return self._tests.ensure(statement)
            case ForEach():
                return self._for_each(statement)
            case If():
                return self._if(statement)
            case _:
                assert_never(statement)

    def _if(self, statement: If) -> Schema:
        otherwise = self.schema(statement.otherwise)
        for branch in reversed(statement.branches):
            chosen = {"if": self._tests.condition(branch.condition)}
            if inner := self.schema(branch.body):
                chosen["then"] = inner
            if otherwise:
                chosen["else"] = otherwise
            otherwise = chosen if len(chosen) > 1 else ANY
        return otherwise

    def _for_each(self, loop: ForEach) -> Schema:
        own = tuple(each for each in loop.body if _roots(each) <= {loop.element})
        others = tuple(each for each in loop.body if each not in own)
        is_map = isinstance(self._program.underlying(loop.place.type), ir.MapType)
        element = self.schema(own)
        every = {"additionalProperties" if is_map else "items": element} if element else ANY
        connected = Clauses(self._program, self._tests, self._losses).schemas(loop, others)
        return all_of((at_if_there(loop.place, every), *connected))


def _roots(statement: Statement) -> set[str]:
    """The variables that a statement is about, without those of its own loops."""
    match statement:
        case Ensure(place):
            return {place.root}
        case ForEach(index, element, place, body=body):
            return {place.root} | (_all_roots(body) - {index or "", element or ""})
        case If(branches, otherwise):
            roots = _all_roots(otherwise)
            for branch in branches:
                roots |= {branch.condition.place.root} | _all_roots(branch.body)
            return roots
        case _:
            assert_never(statement)


def _all_roots(statements: tuple[Statement, ...]) -> set[str]:
    return {root for statement in statements for root in _roots(statement)}
