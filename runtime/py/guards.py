# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""Guards: functions that look at a value of the right type and yield what is wrong.

They run on valid values, where Pydantic has read one, and on stand-ins for values that
are wrong in part, where all that is wrong has to be told: there, `FAULT` stands for
each part that is told of already. Nothing that a guard says about such a part counts.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, TypeAlias, TypeVar

from pydantic import GetCoreSchemaHandler, ValidationError
from pydantic_core import (
    CoreSchema,
    InitErrorDetails,
    PydanticCustomError,
    core_schema,
)

from .json_values import is_object
from .violations import Violation, steps

__all__ = [
    "FAULT",
    "Guard",
    "Guarded",
    "HasInvariants",
    "Preconditions",
    "demand",
    "entries",
    "guarded",
    "invariant",
    "member",
    "passes",
]

Guard: TypeAlias = Callable[[Any], Iterator[Violation]]

K = TypeVar("K")
V = TypeVar("V")
G = TypeVar("G", bound=Guard)


class _Fault:
    """Whatever is asked of it, it has nothing to object."""

    def __getattr__(self, name: str) -> "_Fault":
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *arguments: object) -> "_Fault":
        return self

    def __iter__(self) -> Any:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __bool__(self) -> bool:
        return True

    def __contains__(self, item: object) -> bool:
        return True

    def __lt__(self, other: object) -> bool:
        return False

    __gt__ = __le__ = __ge__ = __lt__


FAULT: Any = _Fault()


@dataclass(frozen=True)
class Guarded:
    """Behind a type: its values pass the guard."""

    guard: Guard

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema: Any = handler(source)
        if schema["type"] != "nullable":
            return guarded((self.guard,), schema)
        schema["schema"] = guarded((self.guard,), schema["schema"])
        return schema  # type: ignore[no-any-return]


@dataclass(frozen=True)
class Preconditions:
    """Behind the type of a request: what a function demands of it, there or not."""

    guard: Guard

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return guarded((self.guard,), handler(source))


class HasInvariants:
    """What a class of data inherits: its own guards hold for each of its values."""

    forst_invariants: ClassVar[tuple[Guard, ...]] = ()


def invariant(kind: type[HasInvariants]) -> Callable[[G], G]:
    """Registers the guard below it for all values of a class."""

    def register(guard: G) -> G:
        kind.forst_invariants = (*kind.forst_invariants, guard)
        return guard

    return register


def guarded(
    guards: tuple[Guard, ...], schema: CoreSchema, ref: str | None = None
) -> CoreSchema:
    """`schema`, and then the guards."""

    def judge(value: Any) -> Any:
        for guard in guards:
            demand(guard, value)
        return value

    return core_schema.no_info_after_validator_function(judge, schema, ref=ref)


def demand(guard: Guard, value: Any) -> None:
    """ValidationError where the guard finds something, each at its place."""
    found = [*guard(value)]
    if found:
        errors = [
            InitErrorDetails(type=_said(each), loc=steps(each["path"]), input=value)
            for each in found
        ]
        raise ValidationError.from_exception_data(type(value).__name__, errors)


def _said(found: Violation) -> PydanticCustomError:
    """A violation as Pydantic has it: all of it is the context of the error."""
    kind: Any = found["code"]
    return PydanticCustomError(kind, "{message}", {**found})


def passes(guard: Guard, value: Any) -> bool:
    """Whether a guard that is asked in a condition has nothing to say."""
    counts = getattr(value, "forst_counts", None)
    return not any(counts is None or counts(found) for found in guard(value))


def entries(value: Mapping[K, V]) -> Iterable[tuple[K, V]]:
    """The entries of a map, in the order of their keys' code points."""
    return sorted(value.items(), key=_key)


def _key(entry: tuple[object, object]) -> str:
    return str(entry[0])


def member(value: Any, name: str) -> Any:
    """What a map, or any other JSON object, has under a name."""
    if value is FAULT:
        return FAULT
    return value.get(name) if is_object(value) else None
