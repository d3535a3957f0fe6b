"""Blocks of statements: the body of a guard, and of the loops that open a function.

The grammar reads single statements; here is what stands around them. A statement that is none of
Forst's is skipped to the end of its line, so that one of them never loses the others.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from forstgen.source import Span
from forstgen.syntax.ast import ForEach, If, IfBranch, IsCondition, OtherStatement, Statement
from forstgen.syntax.driver import Accepted, run
from forstgen.syntax.lexer import COMMENT, next_token
from forstgen.syntax.problems import describe

if TYPE_CHECKING:
    from forstgen.syntax.builder import Builder

MAX_BLOCKS = 50

_STARTS_STATEMENT = frozenset({"ensure", "for", "if", "return"})

Finish: TypeAlias = Callable[[tuple[Statement, ...]], None]
"""What is done with the statements of a block once its brace is closed."""


class BlockReader:
    """Reads the block whose brace is at `start`; `end` is then the offset behind its last brace."""

    def __init__(self, b: "Builder", start: int) -> None:
        self._b = b
        self._open: list[tuple[list[Statement], Finish]] = []
        self.end = start

    def read(self) -> tuple[Statement, ...]:
        outermost: list[Statement] = []
        self._enter(outermost.extend)
        while self._open:
            lexeme, start = self._ahead()
            match lexeme:
                case "":
                    break
                case "}":
                    self.end = start + 1
                    statements, finish = self._open.pop()
                    finish(tuple(statements))
                case "ensure":
                    self._ensure(start)
                case "for":
                    self._for(start)
                case "if":
                    self._if(start, start, [])
                case _:
                    self._other(start)
        return tuple(outermost)

    def _ahead(self) -> tuple[str, int]:
        """The next token and where it begins; comments are passed."""
        while True:
            found = next_token(self._b.text, self.end)
            if found.lastindex != COMMENT:
                return found[found.lastindex], found.start(found.lastindex)
            self.end = self._b.comments.skip(found.end() - 2, self.end)

    def _enter(self, finish: Finish) -> None:
        """Passes the brace ahead; what follows is in a block of its own."""
        _, brace = self._ahead()
        if len(self._open) < MAX_BLOCKS:
            self.end = brace + 1
            self._open.append(([], finish))
            return
        message = f"more than {MAX_BLOCKS} blocks in one another"
        self._b.report("nesting-too-deep", message, brace, brace + 1, "move a part into a guard")
        self.end = self._b.nesting.block_end(brace) or brace + 1
        finish(())

    def _add(self, statement: Statement) -> None:
        self._open[-1][0].append(statement)

    def _ensure(self, start: int) -> None:
        read = run(self._b, "ensure", start)
        if isinstance(read, Accepted):
            self._add(read.value)
            self.end = read.end
        else:
            self._b.diagnostics.append(describe(self._b, read))
            self._skip(start)

    def _for(self, start: int) -> None:
        read = run(self._b, "loop", start)
        if not isinstance(read, Accepted) or not self._brace_follows(read.end):
            self._other(start)
            return
        head: ForEach = read.value

        def finish(body: tuple[Statement, ...]) -> None:
            span = self._b.span(start, self.end)
            self._add(ForEach(head.index, head.element, head.path, body, span))

        self._enter(finish)

    def _if(self, start: int, branch: int, branches: list[IfBranch]) -> None:
        """One `if` or `else if`, which begins at `branch`; the whole begins at `start`."""
        condition = self._condition(branch + len("if"))
        if condition is None:
            if branches:
                self._add(If(tuple(branches), None, branches[-1].span._replace(start=start)))
            self._other(branch)
            return

        def finish(body: tuple[Statement, ...]) -> None:
            branches.append(IfBranch(condition, body, self._b.span(branch, self.end)))
            self._else(start, branches)

        self._enter(finish)

    def _else(self, start: int, branches: list[IfBranch]) -> None:
        closed = self.end

        def finish(otherwise: tuple[Statement, ...]) -> None:
            self._add(If(tuple(branches), otherwise, self._b.span(start, self.end)))

        lexeme, at = self._ahead()
        if lexeme == "else":
            self.end = at + len("else")
            lexeme, at = self._ahead()
            if lexeme == "if":
                return self._if(start, at, branches)
            if lexeme == "{":
                return self._enter(finish)
        return self._add(If(tuple(branches), None, self._b.span(start, closed)))

    def _condition(self, start: int) -> IsCondition | Span | None:
        """What stands before the block of an `if`; None where no block follows."""
        read = run(self._b, "condition", start)
        if isinstance(read, Accepted) and self._brace_follows(read.end):
            condition: IsCondition = read.value
            return condition
        self.end = start
        lexeme, at = self._ahead()
        first = end = at
        while lexeme not in ("{", "}", ""):
            self.end = end = at + len(lexeme)
            lexeme, at = self._ahead()
        return self._b.span(first, end) if lexeme == "{" else None

    def _brace_follows(self, end: int) -> bool:
        self.end = end
        return self._ahead()[0] == "{"

    def _other(self, start: int) -> None:
        self._skip(start)
        self._add(OtherStatement(self._b.span(start, self.end)))

    def _skip(self, start: int) -> None:
        """To the end of the line, or of the brackets that are open there; or to a statement."""
        text = self._b.text
        self.end, depth = start, 0
        lexeme, at = self._ahead()
        while lexeme not in ("", "}"):
            self.end = at + len(lexeme)
            if lexeme == "{":
                self.end = self._b.nesting.block_end(at) or self.end
            elif lexeme[-1] in "([":
                depth += 1
            elif lexeme in ")]":
                depth -= 1
            previous = self.end
            lexeme, at = self._ahead()
            new_line = "\n" in text[previous:at]
            if depth <= 0 and (new_line or lexeme in _STARTS_STATEMENT):
                self.end = previous
                break
