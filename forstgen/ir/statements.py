"""Statements of guards and preconditions: paths bound to fields, tests to constraints."""

from typing import TypeAlias

from forstgen.ir.constraints import Constraint
from forstgen.ir.types import Type
from forstgen.node import field, node
from forstgen.source import Span

__all__ = [
    "Condition",
    "ConstraintTest",
    "Ensure",
    "ErrorReport",
    "ForEach",
    "If",
    "IfBranch",
    "Path",
    "PathStep",
    "ShapeTest",
    "Statement",
    "Test",
]


@node
class PathStep:
    """One field on the way: its Forst name, its wire name, and the field's type."""

    name: str
    wire_name: str
    type: Type
    optional: bool


@node
class Path:
    """`r.address.zip`. `root` is the subject, a loop variable or a function's parameter."""

    root: str
    root_type: Type
    steps: tuple[PathStep, ...]
    span: Span = field(compare=False, repr=False)

    @property
    def type(self) -> Type:
        return self.steps[-1].type if self.steps else self.root_type


@node
class ConstraintTest:
    """`is Min(1).Max(3)`: every constraint of the chain must hold."""

    constraints: tuple[Constraint, ...]


@node
class ShapeTest:
    """`is { field }`: the value has these fields, by wire name; None asks only for presence."""

    fields: tuple[tuple[str, Type | None], ...]


Test: TypeAlias = ConstraintTest | ShapeTest


@node
class ErrorReport:
    """`or Name("text")`: `name` need not be declared; `message` is None where no text is given."""

    name: str
    message: str | None
    span: Span = field(compare=False, repr=False)


@node
class Ensure:
    path: Path
    test: Test
    error: ErrorReport | None
    span: Span = field(compare=False, repr=False)


@node
class ForEach:
    """The body holds for every element; `path` is an array or a map (then `index` is its key)."""

    index: str | None
    element: str | None
    path: Path
    body: tuple["Statement", ...]
    span: Span = field(compare=False, repr=False)


@node
class Condition:
    """`path is test`, as a question: it decides a branch and reports nothing."""

    path: Path
    test: Test


@node
class IfBranch:
    condition: Condition
    body: tuple["Statement", ...]


@node
class If:
    branches: tuple[IfBranch, ...]
    otherwise: tuple["Statement", ...]
    span: Span = field(compare=False, repr=False)


Statement: TypeAlias = Ensure | ForEach | If
