"""Constraints: one node per rule, in the order in which the user chained them.

A constraint says nothing about its base; `Min` is a length on a String, a value on an Int and a
count on an Array, and the type it stands on tells which. Arguments are literals after resolution
(constants are folded in), or, inside a guard with parameters, a reference to one of them.
"""

from typing import TypeAlias

from forstgen.ir.names import QualifiedName
from forstgen.node import field, node
from forstgen.source import Span

__all__ = [
    "Argument",
    "Between",
    "Constraint",
    "Contains",
    "Equals",
    "Finite",
    "GreaterThan",
    "GuardCall",
    "HasPrefix",
    "HasSuffix",
    "IsFalse",
    "IsNil",
    "IsPresent",
    "IsTrue",
    "LessThan",
    "LiteralValue",
    "Max",
    "Min",
    "NotEmpty",
    "OneOf",
    "ParameterRef",
]

LiteralValue: TypeAlias = str | int | float | bool


@node
class ParameterRef:
    """A parameter of the enclosing guard, used as an argument: `Min(n)`."""

    name: str
    span: Span = field(compare=False, repr=False)


Argument: TypeAlias = LiteralValue | ParameterRef


@node
class Min:
    """`Min(n)`: length, value or count is at least `n`."""

    bound: Argument
    span: Span = field(compare=False, repr=False)


@node
class Max:
    """`Max(n)`: length, value or count is at most `n`."""

    bound: Argument
    span: Span = field(compare=False, repr=False)


@node
class LessThan:
    bound: Argument
    span: Span = field(compare=False, repr=False)


@node
class GreaterThan:
    bound: Argument
    span: Span = field(compare=False, repr=False)


@node
class Between:
    """`Between(low, high)`, both inclusive."""

    low: Argument
    high: Argument
    span: Span = field(compare=False, repr=False)


@node
class NotEmpty:
    span: Span = field(compare=False, repr=False)


@node
class HasPrefix:
    text: Argument
    span: Span = field(compare=False, repr=False)


@node
class HasSuffix:
    text: Argument
    span: Span = field(compare=False, repr=False)


@node
class Contains:
    text: Argument
    span: Span = field(compare=False, repr=False)


@node
class OneOf:
    """`OneOf(["a", "b"])`, in the order written, without repetitions."""

    values: tuple[LiteralValue, ...]
    span: Span = field(compare=False, repr=False)


@node
class Equals:
    value: Argument
    span: Span = field(compare=False, repr=False)


@node
class IsTrue:
    """`True()`."""

    span: Span = field(compare=False, repr=False)


@node
class IsFalse:
    """`False()`."""

    span: Span = field(compare=False, repr=False)


@node
class Finite:
    span: Span = field(compare=False, repr=False)


@node
class IsPresent:
    """`Present()`, on an optional."""

    span: Span = field(compare=False, repr=False)


@node
class IsNil:
    """`Nil()`, on an optional."""

    span: Span = field(compare=False, repr=False)


@node
class GuardCall:
    """A guard asked for by name: `Password.Strong()`, `ensure u is Adult(18)`."""

    guard: QualifiedName
    arguments: tuple[Argument, ...]
    span: Span = field(compare=False, repr=False)


Constraint: TypeAlias = (
    Min
    | Max
    | LessThan
    | GreaterThan
    | Between
    | NotEmpty
    | HasPrefix
    | HasSuffix
    | Contains
    | OneOf
    | Equals
    | IsTrue
    | IsFalse
    | Finite
    | IsPresent
    | IsNil
    | GuardCall
)
