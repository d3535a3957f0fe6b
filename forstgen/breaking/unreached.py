"""The types that no function reaches: events, files, what other packages take as it is.

Comes in: two programs. Goes out: those that are in both, and those that are gone.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TypeAlias

from forstgen import ir
from forstgen.ir.order import components
from forstgen.ir.walk import names_in_decl

__all__ = ["unreached"]

_Field: TypeAlias = tuple[str, bool, str, str]
"""A wire name, whether it may be missing, and the type by its facets."""

_Named: TypeAlias = dict[ir.QualifiedName, list[ir.QualifiedName]]


def unreached(
    old: ir.Program, new: ir.Program
) -> tuple[tuple[ir.TypeDecl, ...], tuple[ir.TypeDecl, ...]]:
    """Types of `new` that `old` has under the same name, and types of `old` that `new` has under
    no name. What another type was made of is met there."""
    before, after = ({decl.name: decl for decl in _types(program)} for program in (old, new))
    named = _named(old)
    reached = _reached(old, named)
    met_now = reached & _reached(new, _named(new)) | _embedded(new)
    kept = tuple(decl for name, decl in after.items() if name in before and name not in met_now)

    successors = {_meaning(new, name) for name in after.keys() - before.keys()}
    met_then = after.keys() | reached | _inner(named) | _embedded(old)
    gone = tuple(
        decl
        for name, decl in before.items()
        if name not in met_then and _meaning(old, name) not in successors
    )
    return kept, gone


def _meaning(program: ir.Program, name: ir.QualifiedName) -> tuple[str, str]:
    facets = program.facets.declarations[name]
    return facets.wire, facets.validation


def _embedded(program: ir.Program) -> set[ir.QualifiedName]:
    """Shapes whose fields another one has, all of them and more, be it because it embeds them."""
    of_type = program.facets.of_type
    shapes: dict[ir.QualifiedName, set[_Field]] = {}
    holders: defaultdict[_Field, set[ir.QualifiedName]] = defaultdict(set)
    for package in program.packages:
        for decl in package.types:
            if isinstance(decl, ir.ShapeDecl) and decl.fields:
                facets = ((f, of_type(f.type)) for f in decl.fields)
                own = {(f.wire_name, f.optional, each.wire, each.validation) for f, each in facets}
                shapes[decl.name] = own
                for key in own:
                    holders[key].add(decl.name)
    return {
        name
        for name, own in shapes.items()
        if any(own < shapes[other] for other in min((holders[each] for each in own), key=len))
    }


def _types(program: ir.Program) -> Iterator[ir.TypeDecl]:
    """What has values and a name of its own; a contract has none."""
    for package in program.packages:
        for decl in package.types:
            is_hoisted = isinstance(decl, ir.ShapeDecl | ir.UnionDecl) and decl.is_hoisted
            if not is_hoisted and not isinstance(decl, ir.ContractDecl):
                yield decl


def _named(program: ir.Program) -> _Named:
    """What each type and guard names, a type in what its guards ask as well."""
    packages = program.packages
    named = {decl.name: names_in_decl(decl) for package in packages for decl in package.types}
    for package in packages:
        for guard in package.guards:
            named[guard.name] = names_in_decl(guard)
            if isinstance(guard.subject.type, ir.DeclType):
                named[guard.subject.type.name] += named[guard.name]
    return named


def _reached(program: ir.Program, named: _Named) -> set[ir.QualifiedName]:
    """The types and guards that functions are made of."""
    functions = (each for package in program.packages for each in package.functions)
    pending = [name for function in functions for name in names_in_decl(function)]
    found: set[ir.QualifiedName] = set()
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending += named[name]
    return found


def _inner(named: _Named) -> set[ir.QualifiedName]:
    """What others name, but for those that it names itself."""
    circles = components(named, named.__getitem__)
    own = {name: number for number, circle in enumerate(circles) for name in circle}
    return {other for name, others in named.items() for other in others if own[name] != own[other]}
