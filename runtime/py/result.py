# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""`Result(S, F)` as data: `Ok[S] | Err[F]`."""

from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .model import Model, fields_of
from .types import Bool, Of

__all__ = ["Err", "Ok"]

S = TypeVar("S")
F = TypeVar("F")


class _Side(Model):
    def __init__(self, /, **data: Any) -> None:
        fields = type(self).model_fields
        super().__init__(**{"ok": fields["ok"].default, **data})

    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = super().__get_pydantic_core_schema__(source, handler)
        fields = fields_of(handler.resolve_ref_schema(schema))
        # Only a constructor knows which side it is; JSON has to say so.
        fields["ok"]["schema"] = _without_default(fields["ok"]["schema"])
        if "value" in fields and _takes_nothing(fields["value"]["schema"]):
            value = fields["value"]["schema"]
            fields["value"]["schema"] = core_schema.with_default_schema(
                value, default=None
            )
        return schema

    def __reduce__(self) -> tuple[Any, ...]:
        # `Ok[S]` is made on demand, so pickle does not find it by its name.
        generic = self.__pydantic_generic_metadata__
        return (
            _blank,
            (generic["origin"] or type(self), generic["args"]),
            self.__getstate__(),
        )


class Ok(_Side, Generic[S]):
    """`{"ok": true, "value": S}`."""

    ok: Annotated[Literal[True], Of(Bool)] = True
    value: S


class Err(_Side, Generic[F]):
    """`{"ok": false, "error": F}`."""

    ok: Annotated[Literal[False], Of(Bool)] = False
    error: F


def _without_default(schema: Any) -> Any:
    return schema["schema"] if schema["type"] == "default" else schema


def _takes_nothing(schema: Any) -> bool:
    """Whether the value may be missing: it is `Void` or an optional."""
    return schema["type"] in ("none", "nullable")


def _blank(kind: Any, arguments: tuple[Any, ...]) -> Any:
    applied = kind[arguments] if arguments else kind
    return applied.__new__(applied)
