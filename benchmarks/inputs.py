"""One schema of any size, in Forst and as an OpenAPI 3.1 document.

In: the number of object types. Out: text. An object type has eight fields: texts, numbers, an enum,
arrays and references to types before and after it, with constraints. To every two types there is a
function, to every ten an enum, to every twenty an error.

    python -m benchmarks.inputs FOLDER 1000
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

__all__ = [
    "STATUSES",
    "enum_count",
    "forst_source",
    "forst_types",
    "longest_id",
    "openapi_document",
    "parent_of",
    "part_of",
    "status_of",
    "write_inputs",
]

Schema = dict[str, object]

STATUSES = ("draft", "open", "paid", "closed")


@dataclass(frozen=True)
class Field:
    """A field in both languages."""

    name: str
    forst: str
    schema: Schema
    required: bool = True


def write_inputs(folder: Path, types: int) -> None:
    (folder / "forst").mkdir(parents=True)
    (folder / "forst" / "inventory.ft").write_text(forst_source(types), encoding="utf-8")
    document = json.dumps(openapi_document(types), indent=2)
    (folder / "openapi.json").write_text(document, encoding="utf-8")


def forst_source(types: int) -> str:
    errors = map(_forst_error, range(_errors(types)))
    functions = (_forst_function(index, types) for index in range(types // 2))
    return "\n\n".join((forst_types(types), *errors, *functions)) + "\n"


def forst_types(types: int) -> str:
    """The types alone."""
    enums = map(_forst_enum, range(enum_count(types)))
    objects = (_forst_type(index, types) for index in range(types))
    return "\n\n".join(("package inventory", *enums, *objects))


def openapi_document(types: int) -> Schema:
    """The types alone: what a generator of types has to do, and no more."""
    enums = {f"Status{n}": _enum_schema(n) for n in range(enum_count(types))}
    objects = {f"Item{n}": _object_schema(n, types) for n in range(types)}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Inventory", "version": "1"},
        "paths": {},
        "components": {"schemas": enums | objects},
    }


def enum_count(types: int) -> int:
    return max(1, types // 10)


def _errors(types: int) -> int:
    return max(1, types // 20)


def part_of(index: int, types: int) -> int:
    """The type behind an even one, else one far before: every reference is soon back at the first,
    because openapi-typescript follows them by recursion."""
    return index + 1 if index % 2 == 0 and index + 1 < types else index // 3


def parent_of(index: int) -> int:
    return index // 2


def status_of(index: int, types: int) -> int:
    return index % enum_count(types)


def longest_id(index: int) -> int:
    return 32 + index % 32


def _fields(index: int, types: int) -> tuple[Field, ...]:
    longest, status = longest_id(index), f"Status{status_of(index, types)}"
    part, parent = f"Item{part_of(index, types)}", f"Item{parent_of(index)}"
    text: Schema = {"type": "string", "minLength": 1}
    return (
        Field("id", f"String.Min(1).Max({longest})", text | {"maxLength": longest}),
        Field("title", "String.NotEmpty().Max(200)", text | {"maxLength": 200}),
        Field(
            "quantity",
            "Int.Between(1, 1000)",
            {"type": "integer", "minimum": 1, "maximum": 1000},
        ),
        Field("price", "Float.GreaterThan(0.0)", {"type": "number", "exclusiveMinimum": 0}),
        Field("status", status, _reference(status)),
        Field("labels", "Array(String.NotEmpty()).Max(10)", _array(text, 10)),
        Field("parts", f"Array({part}).Max(20)", _array(_reference(part), 20)),
        Field("parent", f"{parent}?", _reference(parent), required=False),
    )


def _reference(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _array(items: Schema, most: int) -> Schema:
    return {"type": "array", "items": items, "maxItems": most}


def _object_schema(index: int, types: int) -> Schema:
    fields = _fields(index, types)
    return {
        "type": "object",
        "description": f"Item {index} of the inventory.",
        "properties": {field.name: field.schema for field in fields},
        "required": [field.name for field in fields if field.required],
    }


def _enum_schema(number: int) -> Schema:
    return {"type": "string", "enum": [f"{status}-{number}" for status in STATUSES]}


def _forst_enum(number: int) -> str:
    members = " | ".join(f'"{status}-{number}"' for status in STATUSES)
    return f"type Status{number} = {members}"


def _forst_error(number: int) -> str:
    return f"error Missing{number} {{ id: String, available: Int }}"


def _forst_type(index: int, types: int) -> str:
    fields = "\n".join(f"  {field.name}: {field.forst}," for field in _fields(index, types))
    return f"// Item {index} of the inventory.\ntype Item{index} = {{\n{fields}\n}}"


def _forst_function(index: int, types: int) -> str:
    result = f"Result(Item{index * 2 % types}, Missing{index % _errors(types)})"
    return (
        f"// Stores item {index}.\n"
        f"func Store{index}(item Item{index}): {result} {{\n"
        f'  ensure item.quantity is Min(1) or Missing{index % _errors(types)}("nothing left")\n'
        f"  stored := warehouse.Store(item)\n"
        f"  return stored\n"
        f"}}"
    )


if __name__ == "__main__":
    write_inputs(Path(sys.argv[1]), int(sys.argv[2]))
