"""Whether the members of a union keep to themselves, or their order decides who takes a value.

In: types. Out: verdicts. Pydantic, left alone, prefers the member that a value
fills best; everywhere else the first that fits is taken.
"""

from collections.abc import Sequence

from forstgen.ir import (
    DeclType,
    ErrorDecl,
    LiteralType,
    Primitive,
    PrimitiveType,
    Program,
    Type,
    ValueGroupDecl,
)
from forstgen.ir.kinds import json_kind

__all__ = ["is_ordered", "scalar"]


def is_ordered(program: Program, members: Sequence[Type]) -> bool:
    """Whether a value may fit several members, as far as its kind in JSON tells."""
    errors = [member for member in members if _is_error(program, member)]
    kinds = [json_kind(program, member) for member in members if member not in errors]
    if errors:
        kinds.append("object")
    return None in kinds or len(set(kinds)) < len(kinds)


def _is_error(program: Program, member: Type) -> bool:
    """Errors are told apart by their tags."""
    type = program.underlying(member)
    return isinstance(type, DeclType) and isinstance(program.type_decl(type.name), ErrorDecl)


def scalar(program: Program, type: Type) -> Primitive | None:
    """The scalar that every value of the type is, value groups and literals among them."""
    match program.underlying(type):
        case PrimitiveType(primitive) | LiteralType(primitive):
            return primitive
        case DeclType(name):
            decl = program.type_decl(name)
            return decl.primitive if isinstance(decl, ValueGroupDecl) else None
        case _:
            return None
