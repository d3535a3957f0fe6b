"""What functions take and give, where that is judged by more than a declared type.

In: functions. Out: `view.Request` and `view.Answer` for the file of their package, and the calls of
their checks for `handlers.go`.
"""

from collections.abc import Iterator

from forstgen import ir
from forstgen.backends.go.checks import HERE, Checks
from forstgen.backends.go.codecs import Codecs
from forstgen.backends.go.judged import Judged
from forstgen.backends.go.types import Types
from forstgen.backends.go.view import Answer, Request

__all__ = ["Calls", "lower_calls"]


class Calls:
    """Which functions have a check of their own, and what it is called."""

    def __init__(self, types: Types, judged: Judged) -> None:
        self.names = types.names
        self.program = types.program
        self.judged = judged

    def has_request(self, function: ir.FunctionDecl) -> bool:
        """Whether a request is not simply a value of a declared type."""
        if isinstance(self.program.underlying(function.input), ir.VoidType):
            return False
        return not isinstance(function.input, ir.DeclType) or self._has_preconditions(function)

    def has_answer(self, function: ir.FunctionDecl) -> bool:
        is_declared = isinstance(function.success, ir.DeclType)
        return not is_declared and self.judged.has_rules(function.success)

    def input_name(self, function: ir.FunctionDecl) -> str | None:
        """What is behind `check` for a request; None where nothing ever is."""
        if self.has_request(function):
            return self.names.requests[function.name]
        return self._type_name(function.input)

    def output_name(self, function: ir.FunctionDecl) -> str | None:
        """What is behind `check` for an answer."""
        if self.has_answer(function):
            return self.names.answers[function.name]
        return self._type_name(function.success)

    def _has_preconditions(self, function: ir.FunctionDecl) -> bool:
        return bool(self.judged.book.request(function))

    def _type_name(self, type: ir.Type) -> str | None:
        if isinstance(type, ir.DeclType) and self.judged.has_rules(type):
            return self.names.types[type.name]
        return None


def lower_calls(
    functions: tuple[ir.FunctionDecl, ...], calls: Calls, codecs: Codecs, checks: Checks
) -> Iterator[Request | Answer]:
    for function in functions:
        if calls.has_request(function):
            yield _request(function, calls, codecs, checks)
        if calls.has_answer(function):
            lines = checks.of(function.success, checks.spots.subject(function.success), HERE)
            go_type = codecs.types.expression(function.success)
            yield Answer("", calls.names.answers[function.name], go_type, lines)


def _request(function: ir.FunctionDecl, calls: Calls, codecs: Codecs, checks: Checks) -> Request:
    type, name = function.input, calls.names.requests[function.name]
    lines = checks.of(type, checks.spots.subject(type), HERE)
    statements = checks.guards.request(function)
    if statements:
        lines = [*lines, "c.asks()", *statements]
    doc = f"the body of a call of {calls.names.methods[function.name]}"
    return Request(doc, name, codecs.types.expression(type), codecs.read(type, "&v"), lines)
