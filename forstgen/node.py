"""The one decorator behind every AST, IR and view node.

Nodes are immutable by type: mypy refuses an assignment to their fields. At run time they are plain
slotted dataclasses, because a frozen one costs three times as much to construct and a program of
1,000 types has some 100,000 nodes.
"""

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

__all__ = ["field", "node"]

C = TypeVar("C")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def node(cls: type[C]) -> type[C]:
    """A closed, immutable, comparable value: `@node class Name: text: str`."""
    return dataclass(slots=True)(cls)
