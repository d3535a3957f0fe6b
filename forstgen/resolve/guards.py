"""Guards: the subject, the parameters and the statements, bound."""

from forstgen import ir
from forstgen.resolve.builtins import UNKNOWN
from forstgen.resolve.guard_index import GuardEntry
from forstgen.resolve.paths import Root
from forstgen.resolve.shapes import Shapes
from forstgen.resolve.sites import Owner, Site, title
from forstgen.resolve.statements import Statements
from forstgen.resolve.types import lower_type
from forstgen.syntax import ast

__all__ = ["lower_guard"]


def lower_guard(
    shapes: Shapes, entry: GuardEntry, owner: Owner, invariants: frozenset[str]
) -> ir.GuardDecl | None:
    """None where the subject's type is not known, which has been reported."""
    decl = entry.decl
    site = Site(entry.scope, owner, _stem(entry))
    subject = _parameter(shapes, decl.subject, site.part("Subject"))
    parameters = tuple(
        _parameter(shapes, p, site.part(title(p.name.text if p.name else "")))
        for p in decl.parameters
    )
    shapes.lower_pending()
    if shapes.resolution.underlying(subject.type) is UNKNOWN:
        return None
    known = {parameter.name: parameter.type for parameter in parameters}
    roots = {subject.name: Root(subject.name, subject.type)}
    body = Statements(shapes, site, known).lower(decl.body, roots)
    shapes.lower_pending()
    is_invariant = decl.name.text in invariants and not parameters
    return ir.GuardDecl(
        entry.name, subject, parameters, body, is_invariant, decl.doc, decl.name.span
    )


def _stem(entry: GuardEntry) -> str:
    return "".join(title(part) for part in entry.name.name.split("."))


def _parameter(shapes: Shapes, written: ast.Parameter, site: Site) -> ir.Parameter:
    type = lower_type(shapes.resolution, written.type, site)
    if written.variadic:
        type = ir.ArrayType(type)
    name = written.name
    return ir.Parameter(name.text if name else "subject", type, name.span if name else written.span)
