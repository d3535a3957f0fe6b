"""Functions of generated code, with their parameters typed and their bodies laid out."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TypeAlias

from forstgen.backends.ts.doc import width
from forstgen.backends.ts.expressions import Call
from forstgen.backends.ts.imports import Scope
from forstgen.backends.ts.signature import Parameter, signature
from forstgen.backends.ts.statements import Block, Return, printed
from forstgen.backends.ts.view import Routine

__all__ = ["asking", "collected", "collecting", "public", "routine"]


_Parameters: TypeAlias = tuple[tuple[str, str], ...]
"""Names and types."""


def routine(name: str, parameters: Sequence[str], result: str, body: Block) -> Routine:
    """A function of its module alone, about values of which nothing is known."""
    typed = tuple((each, "any") for each in parameters)
    return _routine(name, typed, result, body, False, "")


def public(comment: str, name: str, result: str, body: Block, *, type: str = "unknown") -> Routine:
    """A function for users, about one value."""
    return _routine(name, (("value", type),), result, body, True, comment)


def asking(name: str, parameter: str, body: Block, comment: str = "") -> Routine:
    """A function that other modules may ask whether something holds."""
    return _routine(name, ((parameter, "any"),), "boolean", body, True, comment)


def collecting(name: str, parameter: str, body: Block, scope: Scope, comment: str = "") -> Routine:
    """A function that puts what is wrong with a value into `found`."""
    found = ("found", scope.runtime_type("Findings"))
    parameters = ((parameter, "any"), ("path", "string"), found)
    return _routine(name, parameters, "void", body, True, comment)


def collected(collector: str, scope: Scope) -> Block:
    """All that is wrong with a value."""
    return (Return(Call(scope.runtime_value("collected"), (collector, "value"))),)


def _routine(
    name: str, parameters: _Parameters, result: str, body: Block, is_exported: bool, comment: str
) -> Routine:
    text = printed(body)
    # A parameter that is not used has to look like it, or some consumers' compilers complain.
    parameters = tuple(
        (each if _word(each).search(text) else f"_{each}", type) for each, type in parameters
    )
    column = len("export function " if is_exported else "function ") + width(name)
    head = _head(parameters, result, column)
    return Routine(comment, is_exported, name, head, f"{{\n{text}\n}}" if text else "{}")


@cache
def _word(name: str) -> re.Pattern[str]:
    # It begins with the name itself, which is looked for much faster than what is not before it.
    escaped = re.escape(name)
    return re.compile(rf"{escaped}(?<![\w$]{escaped})(?![\w$])")


@lru_cache(512)
def _head(parameters: _Parameters, result: str, column: int) -> str:
    """The signature; most functions have that of another one."""
    return signature([Parameter(name, type) for name, type in parameters], result, column)
