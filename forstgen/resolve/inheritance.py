"""Guards of what a shape was merged from.

A value of `A & B` is a value of A, so what always holds for an A holds for it, and it can be asked
what an A can be asked. A guard is about one type, so it is bound anew to the merged shape, whose
fields may have narrower types.
"""

from collections.abc import Iterator, Mapping
from operator import attrgetter

from forstgen import ir
from forstgen.resolve.drafts import NamedPart, ShapeForm
from forstgen.resolve.guard_index import GuardEntry
from forstgen.resolve.paths import Root
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.shapes import Shapes
from forstgen.resolve.sites import Owner, Site
from forstgen.resolve.statements import Statements

__all__ = ["inherited_guards"]

Guards = Mapping[ir.QualifiedName, ir.GuardDecl]


def inherited_guards(
    shapes: Shapes, guards: Guards, owners: dict[str, Owner]
) -> list[ir.GuardDecl]:
    """The guards that merged shapes inherit, in the order of their names."""
    resolution = shapes.resolution
    _inherit_invariants(resolution, guards)
    found: list[ir.GuardDecl] = []
    done = 0
    # A guard that is bound anew may ask for others of its shape, which join the queue.
    while done < len(resolution.inherited):
        for (shape, guard), name in list(resolution.inherited.items())[done:]:
            done += 1
            if guard in guards:
                owner = owners.setdefault(name.package, Owner(None))
                found.append(_bind(shapes, guards[guard], name, shape, owner))
    return sorted(found, key=attrgetter("name"))


def _inherit_invariants(resolution: Resolution, guards: Guards) -> None:
    by_subject: dict[object, list[GuardEntry]] = {}
    for entry in resolution.guards.entries:
        if entry.name in guards and guards[entry.name].is_invariant:
            by_subject.setdefault(entry.subject, []).append(entry)
    for name, form in resolution.forms.items() if by_subject else ():
        for base in _bases(resolution, form) if isinstance(form, ShapeForm) else ():
            for entry in by_subject.get(base, ()):
                resolution.inherit(name, entry.name)


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
    shapes: Shapes,
    guard: ir.GuardDecl,
    name: ir.QualifiedName,
    shape: ir.QualifiedName,
    owner: Owner,
) -> ir.GuardDecl:
    resolution = shapes.resolution
    entry = resolution.guards.entry(guard.name)
    assert entry is not None
    subject = ir.Parameter(guard.subject.name, ir.DeclType(shape), guard.subject.span)
    parameters = {parameter.name: parameter.type for parameter in guard.parameters}
    site = Site(entry.scope, owner, name.name.replace(".", ""))
    known = len(resolution.report.diagnostics)
    body = Statements(shapes, site, parameters).lower(
        entry.decl.body, {subject.name: Root(subject.name, subject.type)}
    )
    # What is wrong with the guard has been said where it is declared.
    del resolution.report.diagnostics[known:]
    shapes.lower_pending()
    return ir.GuardDecl(
        name, subject, guard.parameters, body, guard.is_invariant, guard.doc, guard.span
    )
