"""Runs the LALR(1) table over a text: from an offset, as far as one start rule reaches.

A token that cannot continue what is complete ends it, and is left for the next run. The stack is a
list, so depth costs nothing; MAX_DEPTH keeps what comes out shallow enough for recursion.
"""

from typing import TYPE_CHECKING, Any, NamedTuple

from forstgen.syntax.lexer import BLOCK, COMMENT, NAME, next_token, next_token_in_line
from forstgen.syntax.tables import (
    ACTIONS,
    CLASSES,
    ENDS,
    FIRST_LINE_STATE,
    GOTOS,
    RULES,
    STARTS,
    same,
)

if TYPE_CHECKING:
    from forstgen.syntax.builder import Builder

MAX_DEPTH = 400
"""States on the stack: three for a shape in a shape, two for an array in an array."""

_KEYS: dict[str, str | int] = {"END": "", "NEWLINE": "\n", "BODY": BLOCK}
_KEYS |= {name: number for number, name in enumerate(CLASSES, 1)}


def _actions(line: str) -> dict[str | int, int]:
    words = line.split()
    row = {_KEYS.get(k, k): int(v) for k, v in zip(words[::2], words[1::2], strict=False)}
    return row | {";": row["\n"]} if "\n" in row else row


def _gotos(line: str) -> dict[str, int]:
    words = line.split()
    return dict(zip(words[::2], map(int, words[1::2]), strict=True))


def _sole_reduction(line: str) -> int:
    """The rule that a state reduces whatever follows, or -1."""
    return ~int(line) if line.startswith("-") and " " not in line else -1


SOLE_REDUCTIONS = [_sole_reduction(line) for line in ACTIONS.splitlines()]
ACTION_ROWS = [_actions(line) for line in ACTIONS.splitlines()]
GOTO_ROWS = [_gotos(line) for line in GOTOS.splitlines()]


class Accepted(NamedTuple):
    """What was read, and the offset behind its last token."""

    value: Any
    end: int


class Refused(NamedTuple):
    """The token [start, end) that nothing can be made of, and the stack as it was then.

    `states` has one entry more than `starts`, the offsets at which the symbols on the stack begin;
    `previous_end` is the offset behind the last token that was taken.
    """

    start: int
    end: int
    previous_end: int
    states: list[int]
    starts: list[int]

    @property
    def is_too_deep(self) -> bool:
        return len(self.states) > MAX_DEPTH


def run(b: "Builder", rule: str, position: int) -> Accepted | Refused:
    """Reads one `rule` from `position` on; `b` builds its value."""
    state, accepting = STARTS[rule], ENDS[rule]
    states, starts, values = [state], list[int](), list[Any]()
    end = position  # behind the last token that was taken; `position` is behind the one ahead
    kind, lexeme = 0, None
    while len(states) <= MAX_DEPTH:
        reduction = SOLE_REDUCTIONS[state]
        if reduction < 0:
            if lexeme is None:
                scan = next_token if state < FIRST_LINE_STATE else next_token_in_line
                match = scan(b.text, position)
                kind, position = match.lastindex, match.end()
                if kind == COMMENT:
                    position = b.comments.skip(position - 2, end)
                    continue
                lexeme = match[kind]
            row = ACTION_ROWS[state]
            action = row.get(lexeme) or row.get(kind)
            if action is None:
                if lexeme == "{" and BLOCK in row and (block := b.nesting.block_end(position - 1)):
                    lexeme, kind, position = b.text[position - 1 : block], BLOCK, block
                elif lexeme and (state == accepting or "" in row):
                    lexeme, kind = "", 0  # not a part of it: as if the text ended here
                elif not lexeme and state == accepting:
                    return Accepted(values[-1], end)
                else:
                    start = match.start(match.lastindex)
                    return Refused(start, match.end(), end, states, starts)
                continue
            if action > 0:
                start, end, state = position - len(lexeme), position, action
                states.append(state)
                starts.append(start)
                values.append(b.name(lexeme, start, end) if kind == NAME else lexeme)
                lexeme = None
                continue
            reduction = ~action
        state = _reduce(b, reduction, states, starts, values, end)
    return Refused(starts[-1], end, starts[-1], states, starts)


def _reduce(
    b: "Builder", rule: int, states: list[int], starts: list[int], values: list[Any], end: int
) -> int:
    """Puts on the stack what a rule makes of the symbols there; the state that leads to."""
    origin, size, build = RULES[rule]
    if size == 1:
        if build is not same:
            values[-1] = build(b, starts[-1], end, values[-1:])
        state = states[-1] = GOTO_ROWS[states[-2]][origin]
        return state
    start, symbols = end, list[Any]()
    if size:
        start, symbols = starts[-size], values[-size:]
        del states[-size:], starts[-size:], values[-size:]
    state = GOTO_ROWS[states[-1]][origin]
    states.append(state)
    starts.append(start)
    values.append(build(b, start, end, symbols))
    return state
