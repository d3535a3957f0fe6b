"""Text to AST: one declaration after the other, and on after those that cannot be read."""

from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.source import SourceFile
from forstgen.syntax.ast import Decl, File, Import, Name
from forstgen.syntax.builder import Builder
from forstgen.syntax.driver import Refused, run
from forstgen.syntax.lexer import COMMENT, next_token
from forstgen.syntax.problems import describe, describe_incomplete
from forstgen.syntax.recovery import Recovery


def parse(source: SourceFile) -> Outcome[File]:
    """All that can be read of `source`; the value is there whatever the diagnostics say."""
    b = Builder(source)
    recovery = Recovery(source.text, b.nesting)
    package: Name | None = None
    imports: list[Import] = []
    declarations: list[Decl] = []
    position = _next_start(b, 0)
    while position < len(source.text):
        read = run(b, "declaration", position)
        if isinstance(read, Refused):
            problem, position = _recover(b, recovery, position, read)
            b.diagnostics.append(problem)
            position = _next_start(b, position)
            continue
        value, end = read
        if isinstance(value, Name):
            package = package or value
        elif not isinstance(value, tuple):
            declarations.append(value)
        else:
            for each in value:
                (imports if isinstance(each, Import) else declarations).append(each)
        position = _next_start(b, end)
    file = File(source, package, tuple(imports), tuple(declarations))
    return Outcome(file, (*b.diagnostics, *_open_comment(b)))


def _next_start(b: Builder, position: int) -> int:
    """Where the next token begins."""
    end = position
    while True:
        found = next_token(b.text, position)
        if found.lastindex != COMMENT:
            start: int = found.start(found.lastindex)
            return start
        position = b.comments.skip(found.end() - 2, end)


def _recover(
    b: Builder, recovery: Recovery, start: int, refused: Refused
) -> tuple[Diagnostic, int]:
    """What is wrong with the declaration at `start`, and where to go on."""
    if not refused.starts:
        return describe(b, refused), recovery.after_garbage(start)
    following = recovery.next_declaration(start)
    if following <= refused.start and following < len(b.text) and not refused.is_too_deep:
        return describe_incomplete(b, refused, following), following
    return describe(b, refused), following


def _open_comment(b: Builder) -> list[Diagnostic]:
    start = b.nesting.unterminated_comment
    if start is None:
        return []
    span = b.span(start, start + 2)
    message = "this comment never ends"
    help = "comments nest: every `/*` needs its own `*/`"
    return [diagnostic("syntax-unterminated-comment", message, span, help=help)]
