"""What a function returns, before it has a name: types, shapes and lists read from expressions.

None stands for what is not safely known, and is never a guess.
"""

from collections.abc import Iterator
from typing import TypeAlias

from forstgen import ir
from forstgen.node import node
from forstgen.resolve.builtins import ANY
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.sites import Site, title
from forstgen.source import Span

__all__ = ["ListValue", "ShapeValue", "Value", "agree", "settle_value", "unknown_parts"]


@node
class ShapeValue:
    """`{total: 1, items: input.items}`; a field is None where its type is not known."""

    fields: tuple[tuple[str, "Value | None"], ...]


@node
class ListValue:
    """`[{a: 1}, {a: 2}]`."""

    element: "Value"


Value: TypeAlias = ir.Type | ShapeValue | ListValue


def agree(a: Value | None, b: Value | None) -> Value | None:
    """The type of a value that is sometimes `a` and sometimes `b`; None where they differ."""
    match a, b:
        case ShapeValue(), ShapeValue():
            others = dict(b.fields)
            if len(others) != len(a.fields) or any(name not in others for name, _ in a.fields):
                return None
            return ShapeValue(tuple((name, agree(v, others[name])) for name, v in a.fields))
        case ListValue(), ListValue():
            element = agree(a.element, b.element)
            return None if element is None else ListValue(element)
        case _:
            return a if a == b else None


def unknown_parts(value: Value | None, name: str = "") -> Iterator[str]:
    """The paths of what is not known in `value`; one empty path where nothing is."""
    match value:
        case None:
            yield name
        case ShapeValue():
            for field, inner in value.fields:
                yield from unknown_parts(inner, f"{name}.{field}" if name else field)
        case ListValue():
            yield from unknown_parts(value.element, name)
        case _:
            pass


def settle_value(resolution: Resolution, value: Value | None, site: Site, span: Span) -> ir.Type:
    """`value` as a type: shapes are hoisted under their site's name, the unknown is any value."""
    match value:
        case None:
            return ANY
        case ShapeValue():
            name, inner = resolution.hoist(site)
            fields = tuple(
                _field(
                    field,
                    settle_value(resolution, part, inner.part(title(field)), span),
                    span,
                )
                for field, part in value.fields
            )
            resolution.forms[name] = ir.ShapeDecl(name, fields, True, None, span)
            return ir.DeclType(name)
        case ListValue():
            item = settle_value(resolution, value.element, site.part("Item"), span)
            return ir.ArrayType(item)
        case _:
            return value


def _field(name: str, type: ir.Type, span: Span) -> ir.Field:
    if isinstance(type, ir.OptionalType):
        return ir.Field(name, name, type.inner, True, None, None, span)
    return ir.Field(name, name, type, False, None, None, span)
