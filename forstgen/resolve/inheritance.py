"""Invariants of what a shape was merged from.

A value of `A & B` is a value of A, so what always holds for an A holds for it. The guard is bound
anew to the merged shape, whose fields may have narrower types.
"""

from collections.abc import Iterator

from forstgen import ir
from forstgen.resolve.drafts import NamedPart, ShapeForm
from forstgen.resolve.guard_index import GuardEntry
from forstgen.resolve.paths import Root
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.shapes import Shapes
from forstgen.resolve.sites import Owner, Site
from forstgen.resolve.statements import Statements

__all__ = ["inherited_guards"]


def inherited_guards(
    shapes: Shapes, invariants: frozenset[str]
) -> dict[ir.QualifiedName, list[ir.GuardDecl]]:
    """The inherited invariants of each merged shape that has any."""
    resolution = shapes.resolution
    by_subject: dict[object, list[GuardEntry]] = {}
    for entry in resolution.guards.entries:
        if entry.decl.name.text in invariants and not entry.decl.parameters:
            by_subject.setdefault(entry.subject, []).append(entry)
    found: dict[ir.QualifiedName, list[ir.GuardDecl]] = {}
    if by_subject:
        for name, form in resolution.forms.items():
            if isinstance(form, ShapeForm) and form.parts:
                guards = [
                    _bind(shapes, entry, name, form)
                    for base in _bases(resolution, form)
                    for entry in by_subject.get(base, ())
                ]
                if guards:
                    found[name] = guards
    return found


def _bases(resolution: Resolution, form: ShapeForm) -> Iterator[ir.QualifiedName]:
    """Everything that the shape was merged from, the nearest first, each once."""
    seen: set[ir.QualifiedName] = set()
    pending = [form]
    while pending:
        for part in pending.pop(0).parts:
            if not isinstance(part, NamedPart):
                continue
            for step in resolution.steps(ir.DeclType(part.name)):
                if not isinstance(step, ir.DeclType) or step.name in seen:
                    continue
                seen.add(step.name)
                yield step.name
                base = resolution.forms.get(step.name)
                if isinstance(base, ShapeForm):
                    pending.append(base)


def _bind(
    shapes: Shapes, entry: GuardEntry, shape: ir.QualifiedName, form: ShapeForm
) -> ir.GuardDecl:
    decl = entry.decl
    name = decl.subject.name.text if decl.subject.name else "subject"
    type = ir.DeclType(shape)
    diagnostics = shapes.resolution.report.diagnostics
    known = len(diagnostics)
    site = Site(entry.scope, Owner(None), shape.name + decl.name.text)
    body = Statements(shapes, site, {}).lower(decl.body, {name: Root(name, type)})
    # What is wrong with the guard has been said where it was declared.
    del diagnostics[known:]
    inherited = ir.QualifiedName(shape.package, f"{shape.name}.{entry.name.name.replace('.', '')}")
    return ir.GuardDecl(
        inherited,
        ir.Parameter(name, type, form.span),
        (),
        body,
        True,
        decl.doc,
        decl.name.span,
    )
