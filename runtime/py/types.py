# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""Forst's types as Pydantic reads them: nothing is coerced, `7.0` is whole.

The aliases are made once and shared by all models, because making an `Annotated` type
costs more than using it.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any

from pydantic import AllowInfNan, GetCoreSchemaHandler, GetJsonSchemaHandler, Strict
from pydantic_core import CoreSchema, core_schema

from .constraints import refusal
from .guards import HasInvariants, guarded
from .json_values import is_json
from .schemas import LARGEST, listed, text_schema, whole_schema
from .violations import values_text

__all__ = [
    "Absent",
    "AnyJson",
    "Bool",
    "FirstFit",
    "Float",
    "Int",
    "IntKey",
    "Length",
    "Of",
    "Positions",
    "Present",
    "ReadAs",
    "String",
    "Tagged",
    "ValueGroup",
    "WholeKey",
    "whole_key",
]

_LONG = 17
"""More characters than an Int has."""

_CANONICAL = re.compile(r"0|-?[1-9][0-9]*", re.ASCII)


@dataclass(frozen=True)
class _Text:
    """A string without half surrogate pairs."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return text_schema()


@dataclass(frozen=True)
class _Whole:
    """A number without a fraction, within ±(2⁵³ - 1)."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return whole_schema()

    def __get_pydantic_json_schema__(
        self, schema: Any, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        # To JSON Schema `7.0` is an integer, too. The last step has the bounds.
        is_chain = schema["type"] == "chain"
        return handler(schema["steps"][-1] if is_chain else schema)


@dataclass(frozen=True)
class _Json:
    """Any JSON value, to its depths."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._check)

    def _check(self, value: Any) -> Any:
        if not is_json(value):
            raise refusal("type", "must be a JSON value")
        return value


@dataclass(frozen=True)
class WholeKey:
    """Behind a whole number that is the key of a map: in JSON a text, `"7"`."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_before_validator_function(whole_key, handler(source))


def whole_key(key: Any) -> Any:
    """The number that a key stands for; any other key as it is."""
    if isinstance(key, str) and _CANONICAL.fullmatch(key):
        # Of a number that is no Int, nobody has to know more.
        return int(key) if len(key) <= _LONG else LARGEST + 1
    return key


@dataclass(frozen=True)
class Of:
    """Behind literals that are no texts: a value must first of all be of that type.

    Literals compare, so that to them true is 1, and 1.0 is, too.
    """

    type: Any

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return listed(handler.generate_schema(self.type), handler(source))


@dataclass(frozen=True)
class ReadAs:
    """Behind a type that a rule makes narrower: values are judged as `type` first."""

    type: Any

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return handler.generate_schema(self.type)


@dataclass(frozen=True)
class Length:
    """Behind an array that always has as many elements."""

    length: int

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema: Any = handler(source)
        schema |= {"min_length": self.length, "max_length": self.length}
        return schema  # type: ignore[no-any-return]


@dataclass(frozen=True)
class Positions:
    """Behind a tuple: an array in JSON, a tuple or a list in Python."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema: Any = handler(source)
        schema["strict"] = False
        return schema  # type: ignore[no-any-return]


@dataclass(frozen=True)
class Present:
    """Behind an optional that has to be there."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema: Any = handler(source)
        present: CoreSchema = schema["schema"]
        return present


@dataclass(frozen=True)
class Absent:
    """Behind an optional that must not be there: `Nil()`."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.none_schema()


class FirstFit:
    """Behind a union: the first member that a value fits takes it.

    Equal to no other: Python keeps one of two types that are equal, as `A | B` is to
    `B | A`.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        union: Any = handler(source)
        if union["type"] == "union":
            union["mode"] = "left_to_right"
        return union  # type: ignore[no-any-return]


class Tagged:
    """Behind a union whose members a literal field tells apart.

    Its wire name, and then the value that each member has there, or a tuple of values.
    `attribute` is what the models call it, or all that they call it.
    """

    def __init__(self, wire: str, *tags: Any, attribute: Any = ()) -> None:
        self.wire = wire
        self.tags = [_several(tag) for tag in tags]
        self.attributes = _several(attribute)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        union: Any = handler(source)
        if len(self.tags) == 1:
            # Python has no union of one.
            union = core_schema.union_schema([union])
        if not isinstance(self.tags[0][0], str):
            union["mode"] = "left_to_right"
            return union  # type: ignore[no-any-return]
        pairs = zip(union["choices"], self.tags, strict=True)
        ways: Any = [[name] for name in (self.wire, *self.attributes)]
        tagged = core_schema.tagged_union_schema(
            {tag: choice for choice, tags in pairs for tag in tags},
            discriminator=ways if self.attributes else self.wire,
            from_attributes=True,
        )
        if not self.attributes:
            return tagged
        # To write a value, Pydantic looks for the tag under one name only.
        return core_schema.lax_or_strict_schema(tagged, union, strict=False)


def _several(value: Any) -> tuple[Any, ...]:
    kind: Any = tuple
    return value if isinstance(value, kind) else (value,)


class ValueGroup(HasInvariants, Enum):
    """The base of named values: `class Role(str, ValueGroup)`. Formats as its value."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        members = list(cls.__members__.values())
        values = [member.value for member in members]
        if isinstance(values[0], str):
            schema: CoreSchema = core_schema.enum_schema(
                cls, members, sub_type="str", strict=False
            )
        else:
            value = handler.generate_schema(_ALIASES[type(values[0])])
            named = core_schema.enum_schema(cls, members, strict=False)
            schema = core_schema.union_schema(
                [
                    core_schema.is_instance_schema(cls),
                    core_schema.chain_schema([value, named]),
                ],
                mode="left_to_right",
                custom_error_type="one_of",
                custom_error_message=values_text(values),
            )
        return guarded(cls.forst_invariants, schema) if cls.forst_invariants else schema

    def __bool__(self) -> bool:
        return bool(self.value)

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, spec: str) -> str:
        return format(self.value, spec)


String = Annotated[str, Strict(), _Text()]
Int = Annotated[int, _Whole()]
Float = Annotated[float, Strict(), AllowInfNan(False)]
Bool = Annotated[bool, Strict()]
AnyJson = Annotated[Any, _Json()]
IntKey = Annotated[Int, WholeKey()]

_ALIASES: dict[type, Any] = {str: String, int: Int, float: Float, bool: Bool}
