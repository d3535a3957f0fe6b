# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""The constraints of Forst behind a type: `Annotated[String, Min(1), Max(64)]`.

Each is a rule of pydantic-core's own where there is one, and judges values by itself
where all that is wrong with them has to be told.
"""

from collections.abc import Sequence
from enum import Enum
from typing import Any, ClassVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .schemas import bounded, is_plain, listed, matching, sized
from .violations import literal_text, values_text

__all__ = [
    "Between",
    "Constraint",
    "Contains",
    "Equals",
    "GreaterThan",
    "HasPrefix",
    "HasSuffix",
    "IsFalse",
    "IsTrue",
    "LessThan",
    "Max",
    "Min",
    "NotEmpty",
    "OneOf",
]

_WORDS = {
    "string": ("character", "characters"),
    "array": ("element", "elements"),
    "map": ("entry", "entries"),
}


class Constraint:
    """A rule about a value of the right type. `message` replaces the default one."""

    __slots__ = ("arguments", "message")

    def __init__(self, *arguments: Any, message: str | None = None) -> None:
        self.arguments = arguments
        self.message = message

    def holds(self, value: Any) -> bool:
        raise NotImplementedError

    def native(self, schema: Any) -> CoreSchema | None:
        """`schema` with this rule, where pydantic-core knows it."""
        return None

    def report(self, value: Any) -> tuple[str, str]:
        """The code and the message for a value that breaks the rule."""
        code, message = self.default(_kind(value))
        return code, message if self.message is None else self.message

    def default(self, kind: str) -> tuple[str, str]:
        raise NotImplementedError

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = handler(source)
        native = self.native(schema)
        if native is not None:
            return native
        return core_schema.no_info_after_validator_function(self._check, schema)

    def _check(self, value: Any) -> Any:
        own = value.value if isinstance(value, Enum) else value
        if not self.holds(own):
            raise refusal(*self.report(own))
        return value

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return repr(self) == repr(other)

    def __hash__(self) -> int:
        return hash((type(self), self.arguments))

    def __repr__(self) -> str:
        shown = [repr(argument) for argument in self.arguments]
        if self.message is not None:
            shown.append(f"message={self.message!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


class Min(Constraint):
    __slots__ = ()

    def holds(self, value: Any) -> bool:
        return bool(_size(value) >= self.arguments[0])

    def native(self, schema: Any) -> CoreSchema | None:
        [bound] = self.arguments
        return sized(schema, min_length=bound) or bounded(schema, ge=bound)

    def default(self, kind: str) -> tuple[str, str]:
        return _limit(kind, "min", "at least", self.arguments[0])


class Max(Constraint):
    __slots__ = ()

    def holds(self, value: Any) -> bool:
        return bool(_size(value) <= self.arguments[0])

    def native(self, schema: Any) -> CoreSchema | None:
        [bound] = self.arguments
        return sized(schema, max_length=bound) or bounded(schema, le=bound)

    def default(self, kind: str) -> tuple[str, str]:
        return _limit(kind, "max", "at most", self.arguments[0])


class LessThan(Constraint):
    __slots__ = ()

    def holds(self, value: Any) -> bool:
        return bool(value < self.arguments[0])

    def native(self, schema: Any) -> CoreSchema | None:
        return bounded(schema, lt=self.arguments[0])

    def default(self, kind: str) -> tuple[str, str]:
        return "number.less_than", f"must be less than {literal_text(*self.arguments)}"


class GreaterThan(Constraint):
    __slots__ = ()

    def holds(self, value: Any) -> bool:
        return bool(value > self.arguments[0])

    def native(self, schema: Any) -> CoreSchema | None:
        return bounded(schema, gt=self.arguments[0])

    def default(self, kind: str) -> tuple[str, str]:
        bound = literal_text(*self.arguments)
        return "number.greater_than", f"must be greater than {bound}"


class Between(Constraint):
    __slots__ = ()

    def holds(self, value: Any) -> bool:
        low, high = self.arguments
        return bool(low <= value <= high)

    def native(self, schema: Any) -> CoreSchema | None:
        low, high = self.arguments
        return bounded(schema, ge=low, le=high)

    def default(self, kind: str) -> tuple[str, str]:
        limits = " and ".join(map(literal_text, self.arguments))
        return "number.between", f"must be between {limits}"


class NotEmpty(Constraint):
    __slots__ = ()

    def holds(self, value: Any) -> bool:
        return len(value) > 0

    def native(self, schema: Any) -> CoreSchema | None:
        return sized(schema, min_length=1)

    def default(self, kind: str) -> tuple[str, str]:
        return f"{kind}.not_empty", "must not be empty"


class HasPrefix(Constraint):
    __slots__ = ()

    def holds(self, value: Any) -> bool:
        return bool(value.startswith(self.arguments[0]))

    def native(self, schema: Any) -> CoreSchema | None:
        return matching(schema, "^{}", self.arguments[0])

    def default(self, kind: str) -> tuple[str, str]:
        return "string.has_prefix", f"must start with {literal_text(*self.arguments)}"


class HasSuffix(Constraint):
    __slots__ = ()

    def holds(self, value: Any) -> bool:
        return bool(value.endswith(self.arguments[0]))

    def native(self, schema: Any) -> CoreSchema | None:
        return matching(schema, "{}$", self.arguments[0])

    def default(self, kind: str) -> tuple[str, str]:
        return "string.has_suffix", f"must end with {literal_text(*self.arguments)}"


class Contains(Constraint):
    __slots__ = ()

    def holds(self, value: Any) -> bool:
        return self.arguments[0] in value

    def native(self, schema: Any) -> CoreSchema | None:
        return matching(schema, "{}", self.arguments[0])

    def default(self, kind: str) -> tuple[str, str]:
        return "string.contains", f"must contain {literal_text(*self.arguments)}"


class _Listed(Constraint):
    """One of some values."""

    __slots__ = ()

    allowed: ClassVar[tuple[Any, ...] | None] = None

    @property
    def values(self) -> Sequence[Any]:
        return self.arguments if self.allowed is None else self.allowed

    def holds(self, value: Any) -> bool:
        return value in self.values

    def native(self, schema: Any) -> CoreSchema | None:
        if not is_plain(schema):
            return None
        return listed(schema, core_schema.literal_schema(list(self.values)))


class OneOf(_Listed):
    __slots__ = ()

    def default(self, kind: str) -> tuple[str, str]:
        return "one_of", values_text(self.values)


class Equals(_Listed):
    __slots__ = ()

    def default(self, kind: str) -> tuple[str, str]:
        return "equals", f"must be {literal_text(*self.arguments)}"


class IsTrue(_Listed):
    __slots__ = ()

    allowed = (True,)

    def default(self, kind: str) -> tuple[str, str]:
        return "bool.true", "must be true"


class IsFalse(_Listed):
    __slots__ = ()

    allowed = (False,)

    def default(self, kind: str) -> tuple[str, str]:
        return "bool.false", "must be false"


def refusal(code: str, message: str) -> PydanticCustomError:
    """What a validator raises, in the contract's words."""
    kind: Any = code
    # Braces would be read as places for values.
    return PydanticCustomError(kind, "{words}", {"words": message})


def _kind(value: Any) -> str:
    if isinstance(value, str):
        return "string"
    if isinstance(value, list):
        return "array"
    return "map" if isinstance(value, dict) else "number"


def _size(value: Any) -> Any:
    kinds: Any = (str, list, dict)
    return len(value) if isinstance(value, kinds) else value


def _limit(kind: str, code: str, words: str, bound: float) -> tuple[str, str]:
    text = literal_text(bound)
    if kind not in _WORDS:
        return f"number.{code}", f"must be {words} {text}"
    noun = _WORDS[kind][bound != 1]
    return f"{kind}.{code}", f"must have {words} {text} {noun}"
