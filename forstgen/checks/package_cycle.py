"""Packages whose types need one another: Go and most readers want an order."""

from collections.abc import Iterator
from itertools import pairwise

from forstgen import ir
from forstgen.checks.survey import Survey
from forstgen.diagnostics import Diagnostic, Label, diagnostic
from forstgen.ir.fingerprint import references
from forstgen.ir.order import components, cyclic
from forstgen.ir.walk import names_in
from forstgen.source import Span

__all__ = ["check"]


def check(survey: Survey) -> Iterator[Diagnostic]:
    imports = {package.name: package.imports for package in survey.program.packages}
    for component in components(imports, imports.__getitem__):
        if cyclic(component, imports.__getitem__):
            path = _path(component, imports)
            spans = [_reference(survey, a, b) for a, b in pairwise(path)]
            labels = [Label(span, "and is needed here") for span in spans[1:] if span]
            yield diagnostic(
                "package-cycle",
                f"Packages need one another: {' → '.join(path)}",
                spans[0],
                help="move what they share into a package of its own",
                labels=tuple(labels),
            )


def _path(component: list[str], imports: dict[str, tuple[str, ...]]) -> list[str]:
    """One way round, from the first in the order of names."""
    at = min(component)
    path: dict[str, int] = {}
    while at not in path:
        path[at] = len(path)
        at = next(name for name in imports[at] if name in component)
    return [*list(path)[path[at] :], at]


def _reference(survey: Survey, package: str, needed: str) -> Span | None:
    """The first place in `package` that names something of `needed`."""
    for each in survey.program.packages:
        for decl in each.declarations if each.name == package else ():
            if isinstance(decl, ir.ShapeDecl | ir.ErrorDecl | ir.ContractDecl):
                for field in decl.fields:
                    if any(name.package == needed for name in names_in(field.type)):
                        return field.span
            if any(name.package == needed for name in references(decl)):
                return decl.span
    return None
