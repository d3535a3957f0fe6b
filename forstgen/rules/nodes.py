"""What a rulebook is made of: rules with finished messages, and guards bound to what they ask.

Everything here is decided: arguments are literals, messages are final, what a type says already is
left out. A backend only spells it.
"""

from typing import NamedTuple, TypeAlias

from forstgen.ir import Base, ErrorReport, LiteralValue, QualifiedName, Type
from forstgen.ir import constraints as c
from forstgen.node import node

__all__ = [
    "Ask",
    "Condition",
    "Ensure",
    "Flat",
    "ForEach",
    "Guard",
    "GuardUse",
    "HasField",
    "If",
    "IfBranch",
    "IsNil",
    "Place",
    "Report",
    "Rule",
    "RuleTest",
    "Statement",
    "Step",
    "Test",
]

RuleTest: TypeAlias = (
    c.Min
    | c.Max
    | c.LessThan
    | c.GreaterThan
    | c.Between
    | c.NotEmpty
    | c.HasPrefix
    | c.HasSuffix
    | c.Contains
    | c.OneOf
    | c.Equals
    | c.IsTrue
    | c.IsFalse
    | c.Finite
)


@node
class Report:
    """What is said of a value that breaks a rule; `error` is the name behind an `or`."""

    code: str
    message: str
    error: str | None = None


@node
class Rule:
    """A constraint on a value that is there and has the right type.

    Arguments are literals of the base: whole numbers within ±2^53 for Int, lengths and counts,
    floats for Float.
    """

    test: RuleTest
    base: Base
    report: Report


class GuardUse(NamedTuple):
    """A guard with its arguments; the key under which a rulebook knows it."""

    name: QualifiedName
    arguments: tuple[LiteralValue, ...] = ()


@node
class Ask:
    """A guard is asked about the value. `speaker` is the `or` of the `ensure` that asks."""

    guard: GuardUse
    speaker: ErrorReport | None = None


@node
class IsNil:
    """`Nil()`: a value that is there is a fault."""

    report: Report


@node
class Flat:
    """A type taken apart, in the order of judgement: `base`, `rules`, the parts of `base`, `asks`.

    `base` has no constraints and is no alias. Where it is a DeclType (a shape, an error, a union, a
    value group), that declaration judges itself, with its own invariants; `asks` are those around.
    `absent` is said of a value that is not there, where that is a fault; `nil` of one that is.
    """

    base: Type
    rules: tuple[Rule, ...]
    asks: tuple[Ask, ...]
    is_optional: bool
    absent: Report | None
    nil: Report | None


@node
class Step:
    """One field on the way. `wire` are its keys in JSON: two for what lies in an error's payload.

    `owner` is the declaration that has the field `name`; None in a map or an `any`.
    """

    owner: QualifiedName | None
    name: str
    wire: tuple[str, ...]
    type: Type
    is_optional: bool


@node
class Place:
    """Where a statement looks: the subject, or a loop's element or key, and fields from there.

    `root` is unique within a body. `type` is that of the value when it is there, never optional.
    """

    root: str
    root_type: Type
    steps: tuple[Step, ...]
    type: Type
    may_be_absent: bool


@node
class HasField:
    """`is { field }`: an object has the field, and its value passes.

    `absent` is None where the object always has it. `fits` is a type that the value is judged by as
    a whole, where nothing was known of it before.
    """

    step: Step
    absent: Report | None
    tests: tuple[Rule | Ask, ...]
    fits: Type | None


Test: TypeAlias = Rule | Ask | IsNil | HasField


@node
class Ensure:
    """`absent` is said where nothing is at the place; None where that cannot be or is no fault.

    `borrows`: it has no `or`, so its reports, those for absence too, speak with the `or` of who
    asked for the guard.
    """

    place: Place
    absent: Report | None
    tests: tuple[Test, ...]
    borrows: bool


@node
class ForEach:
    """The body for every element of an array or entry of a map; `index` is its index or key."""

    index: str | None
    element: str | None
    place: Place
    index_type: Type
    element_type: Type
    body: tuple["Statement", ...]


@node
class Condition:
    """A question that reports nothing."""

    place: Place
    tests: tuple[Test, ...]
    holds_when_absent: bool


@node
class IfBranch:
    condition: Condition
    body: tuple["Statement", ...]


@node
class If:
    branches: tuple[IfBranch, ...]
    otherwise: tuple["Statement", ...]


Statement: TypeAlias = Ensure | ForEach | If


@node
class Guard:
    """A guard with its arguments put in. `subject` is the root of the places that begin with it."""

    use: GuardUse
    subject: str
    type: Type
    body: tuple[Statement, ...]
    doc: str | None
