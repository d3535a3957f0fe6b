"""AST → IR: names bound, intersections merged, inline shapes hoisted, guards and functions lowered.

The steps below read from top to bottom. Everything before `lower_declarations` only collects names;
after it every name has its form; after `lower_fields` every shape has its fields.
"""

from collections.abc import Sequence

from forstgen import ir
from forstgen.diagnostics import Outcome
from forstgen.node import node
from forstgen.resolve.assemble import Pieces, assemble
from forstgen.resolve.constants import fold_constants
from forstgen.resolve.contracts import Contracts
from forstgen.resolve.declarations import Owners, lower_declarations
from forstgen.resolve.functions import lower_functions
from forstgen.resolve.guard_index import GuardIndex
from forstgen.resolve.guards import lower_guard
from forstgen.resolve.inheritance import inherited_guards
from forstgen.resolve.lookup import Names
from forstgen.resolve.narrowing import narrowed_fields
from forstgen.resolve.packages import is_test
from forstgen.resolve.report import Report
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.shapes import Shapes
from forstgen.resolve.sites import Owner
from forstgen.resolve.symbols import declare
from forstgen.syntax import ast

__all__ = ["ResolveOptions", "resolve"]


@node
class ResolveOptions:
    """`invariants` names the guards that hold for every value of their subject's type."""

    invariants: tuple[str, ...] = ("Valid",)


_DEFAULTS = ResolveOptions()


def resolve(files: Sequence[ast.File], options: ResolveOptions = _DEFAULTS) -> Outcome[ir.Program]:
    """The program that `files` make up, in whatever order they come, and what is wrong with it."""
    program = sorted((f for f in files if not is_test(f)), key=lambda file: file.source.path)
    report = Report()
    names = Names(declare(program, report), report)
    fold_constants(names)
    resolution = Resolution(names.symbols, names, GuardIndex(names))
    owners = lower_declarations(resolution)
    shapes, contracts = _lower_fields(resolution, owners)
    exposed = lower_functions(shapes)
    guard_owners, guards = _lower_guards(shapes, frozenset(options.invariants))
    narrowed = narrowed_fields(resolution, (g for some in guards.values() for g in some))
    pieces = Pieces(shapes, contracts, owners, guard_owners, guards, exposed, narrowed)
    return Outcome(assemble(pieces), tuple(report.diagnostics))


def _lower_fields(resolution: Resolution, owners: Owners) -> tuple[Shapes, Contracts]:
    shapes = Shapes(resolution)
    contracts = Contracts(shapes)
    for name in owners:
        shapes.fields_of(name)
        contracts.lower(name)
    shapes.lower_pending()
    return shapes, contracts


def _lower_guards(
    shapes: Shapes, invariants: frozenset[str]
) -> tuple[dict[str, Owner], dict[str, list[ir.GuardDecl]]]:
    """The guards of each package in the order of the source, those that are inherited last."""
    owners: dict[str, Owner] = {}
    lowered: dict[ir.QualifiedName, ir.GuardDecl] = {}
    for entry in shapes.resolution.guards.entries:
        owner = owners.setdefault(entry.name.package, Owner(None))
        guard = lower_guard(shapes, entry, owner, invariants)
        if guard is not None:
            lowered[guard.name] = guard
    guards: dict[str, list[ir.GuardDecl]] = {}
    for guard in (*lowered.values(), *inherited_guards(shapes, lowered, owners)):
        guards.setdefault(guard.name.package, []).append(guard)
    return owners, guards
