"""What a user may decide about the JSON Schema."""

from dataclasses import dataclass

__all__ = ["Options"]


@dataclass(frozen=True)
class Options:
    """`id` is the schema's `$id`; without one it is made of the version hash."""

    id: str | None = None
