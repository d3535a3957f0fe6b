"""The fenced blocks of a Markdown page.

In: the text of a page. Out: its blocks, each with the words behind its fence and its content. A
console block splits into commands and what they print.
"""

import re
from dataclasses import dataclass

__all__ = ["Block", "Command", "blocks_of", "commands_of"]

_FENCE = re.compile(r"^(?P<fence>`{3,})(?P<info>[^\n`]*)\n(?P<text>.*?)^(?P=fence)$", re.M | re.S)
_PROMPT = "$ "


@dataclass(frozen=True)
class Block:
    """`language` is the first word behind the fence, `file` the second: the block is that file."""

    line: int
    language: str
    file: str | None
    text: str


@dataclass(frozen=True)
class Command:
    """A line with a prompt, and the lines that follow it until the next."""

    text: str
    output: str


def blocks_of(page: str) -> tuple[Block, ...]:
    return tuple(
        Block(
            line=page.count("\n", 0, match.start()) + 1,
            language=next(iter(match["info"].split()), ""),
            file=next(iter(match["info"].split()[1:]), None),
            text=match["text"],
        )
        for match in _FENCE.finditer(page)
    )


def commands_of(block: Block) -> tuple[Command, ...]:
    first, *rest = re.split(rf"^{re.escape(_PROMPT)}", block.text, flags=re.M)
    if first.strip():
        raise ValueError(f"line {block.line}: a console block starts with `{_PROMPT}`")
    return tuple(
        Command(text.rstrip(), output)
        for text, _, output in (part.partition("\n") for part in rest)
    )
