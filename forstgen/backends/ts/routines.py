"""Functions of generated code, with their parameters typed and their bodies laid out."""

import re
from collections.abc import Sequence
from functools import cache

from forstgen.backends.ts.doc import width
from forstgen.backends.ts.expressions import Call
from forstgen.backends.ts.imports import Scope
from forstgen.backends.ts.signature import Parameter, signature
from forstgen.backends.ts.statements import Block, Return, printed
from forstgen.backends.ts.view import Routine

__all__ = ["asking", "collected", "collecting", "public", "routine"]


@cache
def _word(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w$]){re.escape(name)}(?![\w$])")


def routine(name: str, parameters: Sequence[str], result: str, body: Block) -> Routine:
    """A function of its module alone, about values of which nothing is known."""
    return _routine(name, [Parameter(each, "any") for each in parameters], result, body, False, "")


def public(comment: str, name: str, result: str, body: Block, *, type: str = "unknown") -> Routine:
    """A function for users, about one value."""
    return _routine(name, [Parameter("value", type)], result, body, True, comment)


def asking(name: str, parameter: str, body: Block, comment: str = "") -> Routine:
    """A function that other modules may ask whether something holds."""
    return _routine(name, [Parameter(parameter, "any")], "boolean", body, True, comment)


def collecting(name: str, parameter: str, body: Block, scope: Scope, comment: str = "") -> Routine:
    """A function that puts what is wrong with a value into `found`."""
    parameters = (
        Parameter(parameter, "any"),
        Parameter("path", "string"),
        Parameter("found", scope.runtime_type("Findings")),
    )
    return _routine(name, parameters, "void", body, True, comment)


def collected(collector: str, scope: Scope) -> Block:
    """All that is wrong with a value."""
    return (Return(Call(scope.runtime_value("collected"), (collector, "value"))),)


def _routine(
    name: str,
    parameters: Sequence[Parameter],
    result: str,
    body: Block,
    is_exported: bool,
    comment: str,
) -> Routine:
    text = printed(body)
    # A parameter that is not used has to look like it, or some consumers' compilers complain.
    parameters = [
        each if _word(each.name).search(text) else Parameter(f"_{each.name}", each.type)
        for each in parameters
    ]
    column = len("export function " if is_exported else "function ") + width(name)
    head = signature(parameters, result, column)
    return Routine(comment, is_exported, name, head, f"{{\n{text}\n}}" if text else "{}")
