"""Statements that connect a loop's variable with its index, or with a variable around it.

A schema sees one value at a time. So a statement inside of loops and branches is taken as a clause:
one of its literals holds (a condition on the way does not, or what is asked at its end does), and
each literal is about one variable. What is the same for every element can be said outside of the
loop: `for all x: A or B(x)` is `A or for all x: B(x)`.
"""

from collections.abc import Iterator
from typing import assert_never

from forstgen import ir
from forstgen.backends.jsonschema import patterns
from forstgen.backends.jsonschema.conditions import Tests
from forstgen.backends.jsonschema.keywords import holds, of_integer_keys
from forstgen.backends.jsonschema.losses import Loss, losses_of
from forstgen.backends.jsonschema.places import at_if_there
from forstgen.backends.jsonschema.view import ANY, NOTHING, Schema, any_of
from forstgen.node import compared_fields, node
from forstgen.rules import Condition, Ensure, ForEach, If, Rule, Statement

__all__ = ["Clauses"]

_MOST_INDEXES = 64
"""A schema names each element that is judged otherwise than the rest; beyond this it would not."""


@node
class _Literal:
    """`said` holds, or is denied."""

    said: Ensure | Condition
    is_denied: bool

    @property
    def root(self) -> str:
        return self.said.place.root


@node
class _Clause:
    """For every element of the `loops` one of the `literals` is true; `asked` is the last."""

    loops: tuple[ForEach, ...]
    literals: tuple[_Literal, ...]
    asked: Ensure

    def about(self, root: str | None) -> tuple[_Literal, ...]:
        return tuple(literal for literal in self.literals if literal.root == root)


class Clauses:
    """Schemas of the value that a loop begins at; what cannot be said is added to `losses`."""

    def __init__(self, program: ir.Program, tests: Tests, losses: list[Loss]) -> None:
        self._program = program
        self._tests = tests
        self._losses = losses

    def schemas(self, loop: ForEach, body: tuple[Statement, ...]) -> Iterator[Schema]:
        for statement in body:
            for clause in _clauses(statement, (loop,), ()):
                schema = self._variable(loop.place.root, clause)
                if schema is None:
                    self._losses += losses_of(clause.asked)
                else:
                    yield schema

    def _variable(self, root: str | None, clause: _Clause) -> Schema | None:
        """The values of one variable for which the clause is true of all that is inside."""
        parts = [self._literal(literal) for literal in clause.about(root)]
        for loop in clause.loops:
            if loop.place.root == root:
                every = self._every(loop, clause)
                if every is None:
                    return None
                parts.append(at_if_there(loop.place, every))
        return any_of(parts)

    def _literal(self, literal: _Literal) -> Schema:
        said = literal.said
        schema = (
            self._tests.ensure(said) if isinstance(said, Ensure) else self._tests.condition(said)
        )
        return {"not": schema} if literal.is_denied else schema

    def _every(self, loop: ForEach, clause: _Clause) -> Schema | None:
        element = self._variable(loop.element, clause)
        if element is None or element == ANY:
            return element
        is_map = isinstance(self._program.underlying(loop.place.type), ir.MapType)
        if clause.about(loop.index):
            return (self._by_key if is_map else _by_index)(loop, clause, element)
        if element == NOTHING:
            return {"maxProperties" if is_map else "maxItems": 0}
        return {"additionalProperties" if is_map else "items": element}

    def _by_key(self, loop: ForEach, clause: _Clause, element: Schema) -> Schema | None:
        literals = clause.about(loop.index)
        if element != NOTHING:
            return _entries(literals, element)
        if self._program.base(loop.index_type) is not ir.Base.INT:
            return {"propertyNames": any_of(map(self._literal, literals))}
        parts: list[Schema] = []
        for literal in literals:
            rules = _rules(literal)
            if rules is None:
                return None
            keys = of_integer_keys(rules)
            parts.append({"not": keys} if literal.is_denied else keys)
        return {"propertyNames": any_of(parts)}


def _entries(literals: tuple[_Literal, ...], element: Schema) -> Schema | None:
    """Entries whose key is spoken of have to fit `element`: keys that are listed, or a pattern.

    `$` is not used in such a pattern: Python's means something else.
    """
    if len(literals) != 1 or len(literals[0].said.tests) != 1:
        return None
    [literal] = literals
    match literal.said.tests[0]:
        case Rule(ir.Equals(value)):
            named: Schema = {"properties": {str(value): element}}
        case Rule(ir.OneOf(values)):
            named = {"properties": dict.fromkeys(map(str, values), element)}
        case Rule(ir.HasPrefix(str() as text)) if text:
            named = {"patternProperties": {patterns.starts_with(text)["pattern"]: element}}
        case Rule(ir.Contains(str() as text)) if text:
            named = {"patternProperties": {patterns.contains(text)["pattern"]: element}}
        case _:
            return None
    if literal.is_denied:
        return named
    [(keyword, keys)] = named.items()
    return {keyword: dict.fromkeys(keys, ANY), "additionalProperties": element}


def _clauses(
    statement: Statement, loops: tuple[ForEach, ...], literals: tuple[_Literal, ...]
) -> Iterator[_Clause]:
    match statement:
        case Ensure():
            yield _Clause(loops, (*literals, _Literal(statement, False)), statement)
        case ForEach(body=body):
            for inner in body:
                yield from _clauses(inner, (*loops, statement), literals)
        case If(branches, otherwise):
            for branch in branches:
                for inner in branch.body:
                    denied = _Literal(branch.condition, True)
                    yield from _clauses(inner, loops, (*literals, denied))
                literals = (*literals, _Literal(branch.condition, False))
            for inner in otherwise:
                yield from _clauses(inner, loops, literals)
        case _:
            assert_never(statement)


def _by_index(loop: ForEach, clause: _Clause, element: Schema) -> Schema | None:
    """The elements at the indexes for which nothing else holds have to fit `element`."""
    literals = [(_rules(literal), literal.is_denied) for literal in clause.about(loop.index)]
    known = [(rules, is_denied) for rules, is_denied in literals if rules is not None]
    if len(known) < len(literals):
        return None

    def is_free(index: int) -> bool:
        return any(
            all(holds(rule.test, index) for rule in rules) is not is_denied
            for rules, is_denied in known
        )

    turns = sorted(_turns(rule for rules, _ in known for rule in rules))
    if element == NOTHING:
        bound = [index for index in turns if not is_free(index)]
        return {"maxItems": bound[0]} if bound else ANY
    if turns[-1] > _MOST_INDEXES:
        return None
    first = [ANY if is_free(index) else element for index in range(turns[-1])]
    rest = {} if is_free(turns[-1]) else {"items": element}
    while first and first[-1] == rest.get("items", ANY):
        first.pop()
    return {**({"prefixItems": first} if first else {}), **rest}


def _turns(rules: Iterator[Rule]) -> set[int]:
    """The indexes where an answer may change; behind the last of them it never does."""
    found = {0}
    for rule in rules:
        for name in compared_fields(type(rule.test)):
            value = getattr(rule.test, name)
            for number in value if isinstance(value, tuple) else (value,):
                if isinstance(number, int):
                    found.update(range(max(0, number - 1), max(0, number + 2)))
    return found


def _rules(literal: _Literal) -> tuple[Rule, ...] | None:
    """What is asked of an index or key, where that is nothing but rules."""
    rules = tuple(test for test in literal.said.tests if isinstance(test, Rule))
    return rules if len(rules) == len(literal.said.tests) else None
