"""Text to AST: one declaration after the other, and on after those that cannot be read."""

from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.source import SourceFile
from forstgen.syntax.ast import ConstDecl, Decl, File, Import, Name, TypeDecl, VarDecl
from forstgen.syntax.builder import Builder
from forstgen.syntax.driver import Refused, run
from forstgen.syntax.lexer import COMMENT, next_token
from forstgen.syntax.problems import describe, describe_incomplete
from forstgen.syntax.recovery import Recovery


def parse(source: SourceFile) -> Outcome[File]:
    """All that can be read of `source`; the value is there whatever the diagnostics say."""
    return _Parser(source).file()


class _Parser:
    """Goes through the declarations of one file."""

    def __init__(self, source: SourceFile) -> None:
        self._b = Builder(source)
        self._recovery = Recovery(source.text, self._b.nesting)
        self._package: Name | None = None
        self._imports: list[Import] = []
        self._declarations: list[Decl] = []
        self._previous = 0  # where the declaration that was read last begins
        # A declaration may swallow the next ones before it fails, and these are then read again.
        # Once that came to the length of the text, they are not: time stays linear.
        self._may_reread = len(source.text)

    def file(self) -> Outcome[File]:
        b = self._b
        position = _next_start(b, 0)
        while position < len(b.text):
            read = run(b, "declaration", position)
            if isinstance(read, Refused):
                position = self._recover(position, read)
            else:
                self._add(read.value)
                self._previous, position = position, read.end
            position = _next_start(b, position)
        file = File(b.source, self._package, tuple(self._imports), tuple(self._declarations))
        return Outcome(file, (*b.diagnostics, *_open_comment(b)))

    def _add(self, value: Name | Decl | tuple[Import | ConstDecl, ...]) -> None:
        """A package clause is a Name; imports and constants come in groups."""
        if isinstance(value, Name):
            self._package = self._package or value
        elif not isinstance(value, tuple):
            self._declarations.append(value)
        else:
            for each in value:
                if isinstance(each, Import):
                    self._imports.append(each)
                else:
                    self._declarations.append(each)

    def _recover(self, start: int, refused: Refused) -> int:
        """Notes what is wrong with the declaration at `start`; where to go on."""
        b = self._b
        if not refused.starts:
            return self._recover_between(start, refused)
        following = self._recovery.next_declaration(start)
        if following <= refused.start and following < len(b.text) and not refused.is_too_deep:
            b.diagnostics.append(describe_incomplete(b, start, following, refused))
        else:
            b.diagnostics.append(describe(b, refused))
        if following < refused.start:
            self._may_reread -= refused.start - following
            if self._may_reread < 0:
                return self._recovery.next_declaration(refused.start)
        return following

    def _recover_between(self, start: int, refused: Refused) -> int:
        """At `start` no declaration begins, perhaps because the one before took its first word.

        `type A =`, and on the next line `type B = Int`, reads as a type A that is called `type`.
        """
        b = self._b
        if self._declarations and isinstance(self._declarations[-1], TypeDecl | VarDecl):
            following = self._recovery.next_declaration(self._previous, limit=refused.end)
            if following < start:
                self._declarations.pop()
                b.diagnostics.append(describe_incomplete(b, self._previous, following, None))
                return following
        b.diagnostics.append(describe(b, refused))
        return self._recovery.after_garbage(start)


def _next_start(b: Builder, position: int) -> int:
    """Where the next token begins."""
    end = position
    while True:
        found = next_token(b.text, position)
        if found.lastindex != COMMENT:
            start: int = found.start(found.lastindex)
            return start
        position = b.comments.skip(found.end() - 2, end)


def _open_comment(b: Builder) -> list[Diagnostic]:
    start = b.nesting.unterminated_comment
    if start is None:
        return []
    span = b.span(start, start + 2)
    message = "this comment never ends"
    help = "comments nest: every `/*` needs its own `*/`"
    return [diagnostic("syntax-unterminated-comment", message, span, help=help)]
