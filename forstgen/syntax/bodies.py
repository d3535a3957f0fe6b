"""What is read from the body of a function: its preconditions, and what its result is made of.

A body may hold anything, also what is no Forst at all: whatever is not understood is left out, or
is an OtherExpr, and nothing here is ever reported.
"""

import re
from typing import TYPE_CHECKING

from forstgen.syntax.ast import (
    Assertion,
    Ensure,
    Expr,
    ForEach,
    FuncBody,
    Name,
    OtherExpr,
    Statement,
)
from forstgen.syntax.blocks import BlockReader
from forstgen.syntax.driver import Accepted, run
from forstgen.syntax.lexer import COMMENT, END, NAME, next_token

if TYPE_CHECKING:
    from forstgen.syntax.builder import Builder

_ASSIGNED = re.compile(
    r"\s*+(?:,\s*+\w++\s*+){0,8}+(?:\[[^\]\n]*+\]\s*+)?"
    r"(?::=|=(?!=)|(?:[-+*/%|^]|&\^?|<<|>>)=|\+\+|--)"
)
_DECLARED = re.compile(r"\s*+:=")
_NEXT_STATEMENT = re.compile(
    r"[^\S\n]*+(?:\n|\Z|[};]|//|/\*"
    r"|(?:return|ensure|if|for|switch|with|use|go|defer|var|case|default)\b|[^\W\d]\w*+\s*+:?=(?!=))"
)
# Before these a name is a field, a loop's variable, or one of several.
_NO_STATEMENT = frozenset({".", ",", "for", "if", "switch", "range"})


def function_body(b: "Builder", start: int, end: int, inferred: bool) -> FuncBody:
    """The body [start, end), its braces included; returns only for a result that is `inferred`."""
    span = b.span(start, end)
    has_ensure = b.text.find("ensure", start, end) >= 0
    has_return = inferred and b.text.find("return", start, end) >= 0
    if not (has_ensure or has_return):
        return FuncBody((), (), (), False, span)
    told = len(b.diagnostics)
    preconditions = _preconditions(b, start + 1) if has_ensure else ()
    body = _Body(b)
    if inferred:
        body.read(start, end)
    del b.diagnostics[told:]
    bindings = tuple(each for each in body.bindings if body.assigned[each[0].text] == 1)
    return FuncBody(preconditions, bindings, tuple(body.returns), body.ensures, span)


def _preconditions(b: "Builder", position: int) -> tuple[Ensure | ForEach, ...]:
    """The leading `ensure` and `for` statements; a `for` counts if it holds nothing else."""
    statements: list[Ensure | ForEach] = []
    while True:
        found = next_token(b.text, position)
        lexeme = found[found.lastindex]
        if found.lastindex == COMMENT:
            position = b.comments.skip(found.end() - 2, position)
            continue
        read = None
        if lexeme in ("ensure", "for"):
            rule = "ensure" if lexeme == "ensure" else "loop"
            read = run(b, rule, found.start(found.lastindex))
        if not isinstance(read, Accepted):
            return tuple(statements)
        statement, position = read
        if isinstance(statement, ForEach):
            block = BlockReader(b, position)
            body = block.read()
            position = block.end
            span = b.span(statement.span.start, position)
            statement = ForEach(statement.index, statement.element, statement.path, body, span)
        if not _is_precondition(statement):
            return tuple(statements)
        statements.append(statement)


def _is_precondition(statement: Statement) -> bool:
    if isinstance(statement, ForEach):
        return all(map(_is_precondition, statement.body))
    return isinstance(statement, Ensure)


class _Body:
    """Goes through the tokens of a body and collects what an inferred result needs."""

    def __init__(self, b: "Builder") -> None:
        self._b = b
        self._closure_end = 0  # behind the function literal that is being passed
        self._read_to = 0  # behind the expression that was read last
        self.returns: list[Expr | None] = []
        self.bindings: list[tuple[Name, Expr]] = []
        self.assigned: dict[str, int] = {}
        self.ensures = False

    def read(self, start: int, end: int) -> None:
        depth, before, position = 0, "", start
        while position < end:
            found = next_token(self._b.text, position)
            kind = found.lastindex
            position, lexeme = found.end(), found[kind]
            if kind == COMMENT:
                position = self._b.comments.skip(position - 2, found.start())
                continue
            if lexeme == "{":
                depth += 1
            elif lexeme == "}":
                depth -= 1
            elif kind == NAME:
                self._word(lexeme, before, found.start(kind), position, depth == 1)
            before = lexeme

    def _word(self, word: str, before: str, start: int, end: int, at_top: bool) -> None:
        if before == ".":
            return
        if before == "var" or _ASSIGNED.match(self._b.text, end):
            self.assigned[word] = self.assigned.get(word, 0) + 1
        if start < self._closure_end or start < self._read_to:
            return
        if word == "func":
            self._closure_end = self._expression(start).span.end
        elif word == "return":
            self._return(end)
        elif word == "ensure" and at_top:
            self._ensure(start)
        elif at_top and before not in _NO_STATEMENT:
            declared = _DECLARED.match(self._b.text, end)
            if declared:
                name = self._b.name(word, start, end)
                self.bindings.append((name, self._expression(declared.end())))

    def _return(self, end: int) -> None:
        following = next_token(self._b.text, end)
        empty = following[following.lastindex] in ("}", ";") or following.lastindex == END
        self.returns.append(None if empty else self._expression(end))

    def _expression(self, start: int) -> Expr:
        """The expression at `start`; an OtherExpr where it is followed by something in its line."""
        text = self._b.text
        read = run(self._b, "expr", start)
        if not isinstance(read, Accepted):
            self._read_to = read.start
            return OtherExpr(self._b.span(start, max(start, read.previous_end)))
        self._read_to = read.end
        closed = _NEXT_STATEMENT.match(text, read.end)
        expression: Expr = read.value
        return expression if closed else OtherExpr(self._b.span(start, read.end))

    def _ensure(self, start: int) -> None:
        """Notes an `ensure` that can fail the function: `is Ok()` and `is Err()` alone cannot."""
        read = run(self._b, "ensure", start)
        statement = read.value if isinstance(read, Accepted) else None
        if not (isinstance(statement, Ensure) and _only_narrows(statement)):
            self.ensures = True


def _only_narrows(ensure: Ensure) -> bool:
    test = ensure.test
    if not isinstance(test, Assertion) or test.base or ensure.error:
        return False
    return len(test.constraints) == 1 and test.constraints[0].name.text in {"Ok", "Err"}
