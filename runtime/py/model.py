# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""The base of every model: its fields by two names, absent ones left out."""

from typing import Any

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema

__all__ = ["Model"]


class Model(BaseModel):
    """A Forst shape. `model_dump_json()` writes it as it is on the wire."""

    model_config = ConfigDict(
        populate_by_name=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        # Importing a thousand models must not build a thousand validators.
        defer_build=True,
    )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = handler(source)
        inner: Any = handler.resolve_ref_schema(schema)
        while inner["type"] != "model-fields" and "schema" in inner:
            inner = inner["schema"]
        for field in inner.get("fields", {}).values():
            if field["schema"].get("default", ...) is None:
                field["serialization_exclude_if"] = _is_absent
        return schema


def _is_absent(value: Any) -> bool:
    return value is None
