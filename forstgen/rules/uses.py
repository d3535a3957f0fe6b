"""Which guards are asked: by the chains of types, and by statements."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, assert_never

from forstgen import ir
from forstgen.rules.nodes import (
    Ask,
    Ensure,
    ForEach,
    GuardUse,
    HasField,
    If,
    IsNil,
    Rule,
    Statement,
    Test,
)

if TYPE_CHECKING:
    from forstgen.rules.rulebook import Rulebook

__all__ = ["asked_in", "asked_in_types"]


def asked_in_types(book: "Rulebook", types: Iterable[ir.Type]) -> Iterator[GuardUse]:
    """The guards that types ask for beside the invariants of the declarations that they name."""
    for type in types:
        match type:
            case ir.ConstrainedType(base):
                yield from (ask.guard for ask in book.flat(type).asks)
                yield from asked_in_types(book, _parts(book.flat(base).base))
            case ir.OptionalType(inner):
                yield from asked_in_types(book, (inner,))
            case ir.MapType(key):
                # A key is judged where the map is, even with the invariants of its declaration.
                yield from (ask.guard for ask in book.flat(key).asks)
                yield from asked_in_types(book, _parts(type))
            case _:
                yield from asked_in_types(book, _parts(type))


def _parts(type: ir.Type) -> tuple[ir.Type, ...]:
    match type:
        case ir.ArrayType(element):
            return (element,)
        case ir.MapType(key, value):
            return (key, value)
        case ir.TupleType(members):
            return members
        case ir.ResultType(success, failure):
            return (success, failure)
        case _:
            return ()


def asked_in(book: "Rulebook", statements: tuple[Statement, ...]) -> Iterator[GuardUse]:
    for statement in statements:
        match statement:
            case Ensure(tests=tests):
                yield from _asked(book, tests)
            case ForEach(body=body):
                yield from asked_in(book, body)
            case If(branches, otherwise):
                for branch in branches:
                    yield from _asked(book, branch.condition.tests)
                    yield from asked_in(book, branch.body)
                yield from asked_in(book, otherwise)
            case _:
                assert_never(statement)


def _asked(book: "Rulebook", tests: tuple[Test, ...]) -> Iterator[GuardUse]:
    for test in tests:
        match test:
            case Ask(guard):
                yield guard
            case HasField(tests=inner, fits=fits):
                yield from _asked(book, inner)
                if fits is not None:
                    yield from asked_in_types(book, (fits,))
            case Rule() | IsNil():
                pass
            case _:
                assert_never(test)
