"""The field that tells the members of a union apart, if there is one."""

from forstgen import ir
from forstgen.resolve.arguments import primitive_of
from forstgen.resolve.constraints import values_of
from forstgen.resolve.drafts import ShapeForm
from forstgen.resolve.intersections import chain_of
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.shapes import Shapes

__all__ = ["discriminator"]


def discriminator(shapes: Shapes, members: tuple[ir.Type, ...]) -> str | None:
    """The wire name of the first required field with disjoint literals in all `members`."""
    tables: list[dict[str, ir.Field]] = []
    for member in members:
        under = shapes.resolution.underlying(member)
        if not isinstance(under, ir.DeclType) or not isinstance(
            shapes.resolution.form(under), ShapeForm | ir.ShapeDecl
        ):
            return None
        tables.append({field.wire_name: field for field in shapes.fields_of(under.name)})
    for wire_name in tables[0]:
        if all(wire_name in table for table in tables) and _tells_apart(
            shapes.resolution, [table[wire_name] for table in tables]
        ):
            return wire_name
    return None


def _tells_apart(resolution: Resolution, fields: list[ir.Field]) -> bool:
    seen: set[tuple[ir.Primitive, ir.LiteralValue]] = set()
    for field in fields:
        values = {(primitive_of(value), value) for value in _literals(resolution, field)}
        if field.optional or not values or seen & values:
            return False
        seen |= values
    return len({primitive for primitive, _ in seen}) == 1


def _literals(resolution: Resolution, field: ir.Field) -> tuple[ir.LiteralValue, ...]:
    values = values_of(resolution, field.type)
    for constraint in chain_of(resolution, field.type):
        match constraint:
            case ir.OneOf(allowed):
                values = tuple(v for v in allowed if not values or v in values)
            case ir.Equals(str() | int() | float() as value):
                values = (value,)
            case _:
                pass
    return values
