"""The one decorator behind every AST, IR and view node.

Nodes are immutable by type: mypy refuses an assignment to their fields. At run time they are plain
slotted dataclasses, because a frozen one costs three times as much to construct and a program of
1,000 types has some 100,000 nodes.
"""

from dataclasses import dataclass, field, fields
from typing import TypeVar, dataclass_transform

__all__ = ["compared_fields", "field", "node"]

C = TypeVar("C")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def node(cls: type[C]) -> type[C]:
    """A closed, immutable, comparable value: `@node class Name: text: str`."""
    return dataclass(slots=True)(cls)


def compared_fields(cls: type) -> tuple[str, ...]:
    """The names of the fields of a node class that count for equality."""
    return tuple(each.name for each in fields(cls) if each.compare)
