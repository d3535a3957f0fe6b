"""Contracts: shapes with methods, and routers."""

from typing import assert_never

from forstgen import ir
from forstgen.diagnostics import Label
from forstgen.resolve.drafts import ContractForm, InlinePart, NamedPart
from forstgen.resolve.shapes import Shapes
from forstgen.resolve.signatures import lower_parameters, lower_result
from forstgen.resolve.sites import Site, title
from forstgen.resolve.symbols import TypeSymbol
from forstgen.syntax import ast

__all__ = ["Contracts"]


class Contracts:
    """Lowers methods, those of embedded and merged contracts included."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes
        self.resolution = shapes.resolution
        self._known: dict[ir.QualifiedName, dict[str, ir.Method]] = {}

    def lower(self, name: ir.QualifiedName) -> None:
        """Lowers the methods of a declared type, if it is a contract."""
        self._methods(name)

    def methods_of(self, name: ir.QualifiedName) -> tuple[ir.Method, ...]:
        """The methods; none of a contract without a declaration, which is an error anyway."""
        return tuple(self._known.get(name, {}).values())

    def _methods(self, name: ir.QualifiedName) -> dict[str, ir.Method]:
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = {}
            form = self.resolution.form(ir.DeclType(name))
            if not isinstance(form, ContractForm):
                return known
            for part in form.parts:
                match part:
                    case NamedPart():
                        known.update(self._methods(part.name))
                    case InlinePart():
                        self._add(part.shape, form.site, known)
                    case _:
                        assert_never(part)
        return known

    def _add(self, shape: ast.ShapeType, site: Site, known: dict[str, ir.Method]) -> None:
        for member in shape.members:
            match member:
                case ast.Method():
                    self._add_method(member, site, known)
                case ast.Embedding(ast.NamedType() as embedded):
                    found = self.resolution.names.find(embedded, site.scope)
                    if isinstance(found, TypeSymbol):
                        known.update(self._methods(found.name))
                case _:
                    pass

    def _add_method(self, member: ast.Method, site: Site, known: dict[str, ir.Method]) -> None:
        name = member.name.text
        first = known.get(name)
        if first is not None:
            self.resolution.report.add(
                "duplicate-field",
                f"Method `{name}` is there twice",
                member.name.span,
                help="rename one of them",
                labels=(Label(first.span, "the first one is here"),),
            )
            return
        at = site.part(title(name))
        parameters = lower_parameters(self.resolution, member.parameters, at)
        outcome = lower_result(self.resolution, member.result, at)
        known[name] = ir.Method(
            name, parameters, outcome.success, outcome.failure, member.doc, member.name.span
        )
