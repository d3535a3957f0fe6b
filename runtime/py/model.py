# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""The base of every model: its fields by two names, absent ones left out."""

from typing import Any

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, ValidationError
from pydantic_core import CoreSchema
from typing_extensions import Self

from .guards import HasInvariants, guarded
from .refusals import is_unreadable, keep, reread

__all__ = ["Model", "fields_of"]

_GUARDED = "forst_guarded"


class Model(BaseModel, HasInvariants):
    """A Forst shape. `model_dump_json()` writes it as it is on the wire.

    JSON is read by its wire names alone; the constructor takes Python's names, too.
    """

    model_config = ConfigDict(
        strict=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        # Importing a thousand models must not build a thousand validators.
        defer_build=True,
    )

    def __init__(self, /, **data: Any) -> None:
        validator = type(self).__pydantic_validator__
        try:
            validator.validate_python(data, self_instance=self, by_name=True)
        except ValidationError as error:
            keep(error, data, by_name=True)
            raise

    # Pydantic calls constructors for all that it reads, but not its own, as this says.
    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]

    @classmethod
    def model_validate(cls, obj: Any, **options: Any) -> Self:
        try:
            if options:
                return super().model_validate(obj, **options)
            return cls.__pydantic_validator__.validate_python(obj)  # type: ignore[no-any-return]
        except ValidationError as error:
            keep(error, obj)
            raise

    @classmethod
    def model_validate_json(
        cls, json_data: str | bytes | bytearray, **options: Any
    ) -> Self:
        try:
            if options:
                return super().model_validate_json(json_data, **options)
            return cls.__pydantic_validator__.validate_json(json_data)  # type: ignore[no-any-return]
        except ValidationError as error:
            if not is_unreadable(error):
                keep(error, json_data, is_text=True)
                raise
            value = reread(error, json_data)
        return cls.model_validate(value, **options)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = handler(source)
        model: Any = handler.resolve_ref_schema(schema)
        for field in fields_of(model).values():
            if field["schema"].get("default", ...) is None:
                field["serialization_exclude_if"] = _is_absent
        if cls.forst_invariants:
            _guard(model, cls)
        return schema


def fields_of(schema: Any) -> dict[str, Any]:
    """The fields in the schema of a model, which is made to read dictionaries."""
    while schema["type"] != "model-fields" and "schema" in schema:
        if schema["type"] == "model":
            # Only what a model holds is strict.
            schema["strict"] = False
        schema = schema["schema"]
    fields: dict[str, Any] = schema.get("fields", {})
    return fields


def _is_absent(value: Any) -> bool:
    return value is None


def _guard(schema: Any, cls: type[Model]) -> None:
    """Puts the guards of `cls` around its schema, where others refer to it."""
    if _GUARDED in schema.get("metadata", ()):
        return  # Pydantic has kept it from before.
    inner: Any = dict(schema)
    ref = inner.pop("ref", None)
    schema.clear()
    schema.update(guarded(cls.forst_invariants, inner, ref))
    schema["metadata"] = {_GUARDED: True}
