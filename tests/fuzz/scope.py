"""What a random package has declared so far, so that what follows is valid by construction."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

__all__ = ["Base", "Declared", "Drawn", "Field", "Scope"]


class Base(Enum):
    """What the constraints of a type are about."""

    STRING = auto()
    INT = auto()
    FLOAT = auto()
    BOOL = auto()
    ARRAY = auto()
    MAP = auto()
    SHAPE = auto()
    OTHER = auto()


@dataclass
class Drawn:
    """A type expression as text, and what may be asked of its values.

    `is_open` says that a constraint may follow, `is_bare` that none is there yet.
    `is_compound` says that the text needs parentheses before anything can be joined to it.
    """

    text: str
    base: Base
    optional: bool = False
    is_open: bool = True
    is_bare: bool = True
    is_compound: bool = False
    element: "Drawn | None" = None
    declared: "Declared | None" = None

    @property
    def operand(self) -> str:
        return f"({self.text})" if self.is_compound else self.text


@dataclass
class Field:
    name: str
    wire_name: str
    type: Drawn


@dataclass
class Declared:
    """A declared type. `fields` is empty until a shape has been drawn, and for anything else."""

    package: str
    name: str
    type: Drawn
    fields: list[Field] = field(default_factory=list)
    is_complete: bool = True
    is_error: bool = False
    is_key: bool = False
    guards: list[str] = field(default_factory=list)
    """Guards without parameters that have this type as their subject."""


@dataclass
class Scope:
    """One package while it is drawn, with the complete packages that it may import."""

    package: str
    imported: list["Scope"]
    names: set[str] = field(default_factory=set)
    routes: set[str] = field(default_factory=set)
    types: list[Declared] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    """Constants that are whole numbers from 0 to 3."""
    guards: dict[Base, list[tuple[str, int]]] = field(default_factory=dict)
    """Guards of built-in types: name and how many whole numbers they take."""

    def visible(self) -> Iterator[Declared]:
        for scope in (*self.imported, self):
            yield from scope.types

    def complete(self) -> list[Declared]:
        return [d for d in self.visible() if d.is_complete and not d.is_error]

    def shapes(self) -> list[Declared]:
        """Shapes whose fields are known, those of other packages included."""
        return [d for d in self.complete() if d.type.base is Base.SHAPE and d.fields]

    def errors(self) -> list[Declared]:
        return [d for d in self.visible() if d.is_error]

    def reference(self, declared: Declared) -> str:
        """The name of a type in this package; `assemble` puts the import's name for the marks."""
        if declared.package == self.package:
            return declared.name
        return f"⟦{declared.package}⟧.{declared.name}"

    def use(self, declared: Declared) -> Drawn:
        """A type expression that names `declared`."""
        type = declared.type
        return Drawn(
            self.reference(declared),
            type.base,
            type.optional,
            type.is_open,
            type.is_bare,
            element=type.element,
            declared=declared,
        )
