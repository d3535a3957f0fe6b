# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""Forst's scalar types as Pydantic reads them: nothing is coerced, `7.0` is whole.

The aliases are made once and shared by all models, because making an `Annotated` type
costs more than using it.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any

from pydantic import AllowInfNan, GetCoreSchemaHandler, Strict
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

__all__ = [
    "Bool",
    "FirstFit",
    "Float",
    "Int",
    "IntKey",
    "Of",
    "OneOf",
    "String",
    "ValueGroup",
    "WholeKey",
]

_CANONICAL = re.compile(r"0|-?[1-9][0-9]*", re.ASCII)


@dataclass(frozen=True)
class _Whole:
    """A number without a fraction, however it is spelt; never a text or a boolean."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        number = core_schema.float_schema(strict=True, allow_inf_nan=False)
        return core_schema.union_schema(
            [
                core_schema.int_schema(strict=True),
                core_schema.chain_schema([number, core_schema.int_schema()]),
            ],
            mode="left_to_right",
        )


@dataclass(frozen=True)
class WholeKey:
    """Behind a whole number that is the key of a map: in JSON a text, `"7"`."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_before_validator_function(
            self._number, handler(source)
        )

    def _number(self, key: Any) -> Any:
        if isinstance(key, str) and _CANONICAL.fullmatch(key):
            return int(key)
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
        return core_schema.chain_schema(
            [handler.generate_schema(self.type), handler(source)]
        )


@dataclass(frozen=True)
class FirstFit:
    """Behind a union: the first member that a value fits takes it."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        union = handler(source)
        return {**union, "mode": "left_to_right"} if union["type"] == "union" else union


class OneOf:
    """One of a closed set of numbers; `Literal` has no floating-point values."""

    def __init__(self, *values: float) -> None:
        self.values = values

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(
            self._check, handler(source)
        )

    def _check(self, value: float) -> float:
        if value not in self.values:
            expected = ", ".join(str(known) for known in self.values)
            raise PydanticCustomError(
                "one_of", "Input should be one of {expected}", {"expected": expected}
            )
        return value


class ValueGroup(Enum):
    """The base of named values: `class Role(str, ValueGroup)`. Formats as its value."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        members = list(cls.__members__.values())
        read = core_schema.chain_schema(
            [
                handler.generate_schema(_ALIASES[type(members[0].value)]),
                core_schema.enum_schema(cls, members),
            ]
        )
        return core_schema.json_or_python_schema(
            json_schema=read,
            python_schema=core_schema.union_schema(
                [core_schema.is_instance_schema(cls), read], mode="left_to_right"
            ),
        )

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, spec: str) -> str:
        return format(self.value, spec)


String = Annotated[str, Strict()]
Int = Annotated[int, _Whole()]
Float = Annotated[float, Strict(), AllowInfNan(False)]
Bool = Annotated[bool, Strict()]
IntKey = Annotated[Int, WholeKey()]

_ALIASES: dict[type, Any] = {str: String, int: Int, float: Float, bool: Bool}
