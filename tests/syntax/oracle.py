"""Plain Lark over the same grammar: its lexer for every state, its parser, its trees.

It reads one rule as forstgen's own driver does: as far as it reaches. Only what nests, and no
regular expression can say, is added here a second time and plainly, character by character.
"""

from functools import cache
from typing import Any, TypeAlias

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput
from lark.lexer import LexerState
from lark.utils import TextSlice

from forstgen.source import SourceFile
from forstgen.syntax.builder.context import Context
from forstgen.syntax.driver import Accepted, run
from grammar.compile_tables import GRAMMAR, lark

Node: TypeAlias = "str | tuple[str, tuple[Node, ...]] | None"


@cache
def _lark() -> Lark:
    return lark(GRAMMAR.read_text(encoding="utf-8"))


def plain_lark(text: str, rule: str, position: int) -> tuple[Node, int] | None:
    """What Lark reads of `text` from `position` on, and how far; None if it refuses."""
    parser: Any = _lark().parse_interactive("", start=rule)
    stack = parser.parser_state.state_stack
    end = position
    while True:
        state = stack[-1]
        token = _token(parser, text, end)
        if token is None:
            break
        try:
            parser.feed_token(token)
            end = token.end_pos or end
        except UnexpectedInput:
            # The parser reduces before it finds out: then another kind of token may be possible.
            if stack[-1] == state:
                break
    try:
        accepted = stack[-1] == parser.parser_state.parse_conf.end_state
        return _node(parser.parser_state.value_stack[-1] if accepted else parser.feed_eof()), end
    except UnexpectedInput:
        return None


def _token(parser: Any, text: str, position: int) -> Token | None:
    """The next token, as the parser's state expects it; None where it expects none such."""
    choices = parser.choices()
    start = _gap_end(text, position, lines="_NEWLINE" in choices)
    if "BODY" in choices and "LBRACE" not in choices:
        block = _block(text, start)
        if block:
            return block
    lexers: Any = _lark().parser.lexer.lexers
    ahead = LexerState(TextSlice(text, start, len(text)))
    try:
        token: Token = lexers[parser.parser_state.position].next_token(ahead, parser.parser_state)
    except (UnexpectedInput, EOFError):
        return None
    return token


def _gap_end(text: str, start: int, lines: bool) -> int:
    """Behind white space and comments, up to the end of the line where that matters."""
    end = start
    while end < len(text):
        if text.startswith(("//", "/*"), end):
            end = _hidden_end(text, end)
        elif text[end] == "\ufeff" or (text[end].isspace() and not (lines and text[end] == "\n")):
            end += 1
        else:
            break
    return end


def _block(text: str, position: int) -> Token | None:
    """The block that begins at `position`."""
    if text[position : position + 1] != "{":
        return None
    depth, end = 0, position
    while end < len(text):
        if text[end] in "\"'`" or text.startswith(("//", "/*"), end):
            end = _hidden_end(text, end)
            continue
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        end += 1
        if depth == 0:
            return Token("BODY", text[position:end], start_pos=position, end_pos=end)
    return None


def _hidden_end(text: str, start: int) -> int:
    """Behind the string, rune or comment at `start`; if it has no end, behind its mark or line."""
    if text.startswith("//", start):
        return text.find("\n", start) if "\n" in text[start:] else len(text)
    if text.startswith("/*", start):
        return _comment_end(text, start)
    quote, end = text[start], start + 1
    inside_a_word = start > 0 and (text[start - 1].isalnum() or text[start - 1] in "_$@#~")
    while not inside_a_word and end < len(text) and (text[end] != "\n" or quote == "`"):
        if text[end] == quote:
            return end + 1
        end += 2 if text[end] == "\\" and quote != "`" else 1
    return start + 1


def _comment_end(text: str, start: int) -> int:
    depth, end = 0, start
    while end < len(text):
        mark = text[end : end + 2]
        depth += {"/*": 1, "*/": -1}.get(mark, 0)
        end += 2 if mark in ("/*", "*/") else 1
        if depth == 0:
            return end
    return start + len(text[start:].split("\n", 1)[0])


def _node(tree: Any) -> Node:
    if isinstance(tree, Tree):
        return str(tree.data), tuple(map(_node, tree.children))
    return None if tree is None else str(tree)


class _Trees(Context):
    """Stands where the builder does, and makes Lark's trees instead of an AST."""

    def name(self, text: str, start: int, end: int) -> str:  # type: ignore[override]
        return text

    def __getattr__(self, rule: str) -> Any:
        def node(start: int, end: int, *parts: "Node | list[Node]") -> Node:
            children: list[Node] = []
            for part in parts:
                children.extend(part if isinstance(part, list) else [part])
            return rule, tuple(children)

        return node


def own_driver(text: str, rule: str, position: int) -> tuple[Node, int] | None:
    """The same from forstgen's driver."""
    trees: Any = _Trees(SourceFile("test.ft", text))
    read = run(trees, rule, position)
    return (read.value, read.end) if isinstance(read, Accepted) else None
