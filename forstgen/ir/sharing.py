"""Equal fields as one object: what is worked out about one of them is known of all.

A schema says `id: String.Min(1)` hundreds of times. Only spans tell such fields apart, so this is
for whoever blames nobody.
"""

from collections.abc import Callable, Hashable, Iterable
from operator import attrgetter
from typing import Any

from forstgen.ir.decls import ErrorDecl, Field, ShapeDecl, TypeDecl
from forstgen.ir.types import ArrayType, ConstrainedType, DeclType, PrimitiveType, Type
from forstgen.node import compared_fields, replace

__all__ = ["share"]


def share(decls: Iterable[TypeDecl]) -> tuple[TypeDecl, ...]:
    """The same declarations."""
    known: dict[Hashable, Field] = {}

    def shared(field: Field) -> Field:
        if field.narrowed is not None:
            return field
        said = field.name, field.wire_name, field.optional, field.doc
        return known.setdefault((said, _key(field.type)), field)

    return tuple(
        replace(decl, fields=tuple(map(shared, decl.fields)))
        if isinstance(decl, ShapeDecl | ErrorDecl)
        else decl
        for decl in decls
    )


def _key(type: Type) -> Hashable:
    """What only equal types have in common; types of rare kinds have it for themselves."""
    match type:
        case PrimitiveType(primitive):
            return primitive
        case DeclType(name):
            return name
        case ConstrainedType(base, constraints):
            return _key(base), *map(_key_of_constraint, constraints)
        case ArrayType(element, length):
            return ArrayType, length, _key(element)
        case _:
            return id(type)


_GETTERS: dict[type, Callable[[Any], Any]] = {}


def _key_of_constraint(constraint: Any) -> Hashable:
    kind = type(constraint)
    getter = _GETTERS.get(kind)
    if getter is None:
        names = compared_fields(kind)
        getter = _GETTERS[kind] = attrgetter(*names) if names else lambda constraint: None
    # As texts, 1 and 1.0 and true are three.
    return kind, repr(getter(constraint))
