"""What stands behind `is`: chains of constraints and tests of shapes."""

from collections.abc import Mapping

from forstgen import ir
from forstgen.resolve.builtins import UNKNOWN
from forstgen.resolve.constraints import lower_chain, values_of
from forstgen.resolve.intersections import chain_of
from forstgen.resolve.shapes import Shapes
from forstgen.resolve.sites import Site, title
from forstgen.resolve.symbols import TypeSymbol
from forstgen.resolve.types import lower_type
from forstgen.syntax import ast

__all__ = ["Tests"]


class Tests:
    """Lowers the tests of one guard or function; `parameters` may stand as arguments."""

    def __init__(self, shapes: Shapes, site: Site, parameters: Mapping[str, ir.Type]) -> None:
        self.shapes = shapes
        self.resolution = shapes.resolution
        self.site = site
        self.parameters = parameters

    def lower(self, test: ast.Assertion | ast.ShapeTest, type: ir.Type) -> ir.Test | None:
        """`test` of a value of `type`; None where nothing can be said."""
        type = type.inner if isinstance(type, ir.OptionalType) else type
        if self.resolution.underlying(type) is UNKNOWN:
            return None
        if isinstance(test, ast.ShapeTest):
            return self._shape(test.shape, type)
        constraints = () if test.base is None else self._base(test.base, type)
        constraints += lower_chain(
            self.resolution, test.constraints, type, self.site.scope, self.parameters
        )
        return ir.ConstraintTest(constraints) if constraints else None

    def _base(self, base: ast.NamedType, type: ir.Type) -> tuple[ir.Constraint, ...]:
        """`is Password.Strong()`: what a Password must hold; nothing for the type itself."""
        found = self.resolution.names.type(base, self.site.scope)
        wanted = found.reference if isinstance(found, TypeSymbol) else found
        if wanted is UNKNOWN or any(step == wanted for step in self.resolution.steps(type)):
            return ()
        values = values_of(self.resolution, wanted)
        if values:
            return (ir.OneOf(values, base.span),)
        if self.resolution.underlying(wanted) == self.resolution.underlying(type):
            return tuple(chain_of(self.resolution, wanted))
        self.resolution.report.add(
            "constraint-not-applicable",
            f"This value is never a `{base.name.text}`",
            base.span,
        )
        return ()

    def _shape(self, shape: ast.ShapeType, type: ir.Type) -> ir.Test:
        fields: list[tuple[str, ir.Type | None]] = []
        under = self.resolution.underlying(type)
        for member in shape.members:
            match member:
                case ast.Field():
                    name, wanted = member.name.text, member.type
                case ast.Embedding(ast.NamedType((), bare)):
                    name, wanted = bare.text, None
                case _:
                    continue
            known = None
            if isinstance(under, ir.DeclType):
                known = self.shapes.field(under.name, name)
            wire_name = known.wire_name if known else name
            fields.append((wire_name, self._field_type(wanted, known, name)))
        return ir.ShapeTest(tuple(fields))

    def _field_type(
        self, wanted: ast.TypeExpr | None, known: ir.Field | None, name: str
    ) -> ir.Type | None:
        if wanted is None:
            return None
        if isinstance(wanted, ast.NamedType) and known is not None:
            entry = self._entry(wanted, known.type)
            if entry is not None:
                return entry
        return lower_type(self.resolution, wanted, self.site.part(title(name)))

    def _entry(self, wanted: ast.NamedType, type: ir.Type) -> ir.LiteralType | None:
        """`{ role: Admin }`, where Admin is an entry of the field's value group."""
        form = self.resolution.form(type)
        if wanted.qualifiers or not isinstance(form, ir.ValueGroupDecl):
            return None
        for name, value in form.entries:
            if name == wanted.name.text:
                return ir.LiteralType(form.primitive, (value,))
        return None
