"""The types that no function reaches: events, files, what other packages take as it is.

Comes in: two programs. Goes out: those that are in both, and those that are gone.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TypeAlias

from forstgen import ir
from forstgen.ir.order import components
from forstgen.ir.walk import names_in, names_in_statements, types_of

__all__ = ["gone", "kept"]

_Field: TypeAlias = tuple[str, bool, str, str]
"""A wire name, whether it may be missing, and the type by its facets."""


def kept(old: ir.Program, new: ir.Program) -> list[ir.TypeDecl]:
    """Types of `new` that `old` has, too, under the same name."""
    known, met = {decl.name for decl in _types(old)}, _reached(old) & _reached(new) | _embedded(new)
    return [decl for decl in _types(new) if decl.name in known and decl.name not in met]


def gone(old: ir.Program, new: ir.Program) -> list[ir.TypeDecl]:
    """Types that `new` has under no name. What another type was made of is met there."""
    before, after = {decl.name for decl in _types(old)}, {decl.name for decl in _types(new)}
    successors = {_meaning(new, name) for name in after - before}
    met = after | _reached(old) | _inner(old) | _embedded(old)
    return [
        decl
        for decl in _types(old)
        if decl.name not in met and _meaning(old, decl.name) not in successors
    ]


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


def _reached(program: ir.Program) -> set[ir.QualifiedName]:
    """The types and guards that functions are made of."""
    named = _named(program)
    found: set[ir.QualifiedName] = set()
    pending = [
        name
        for package in program.packages
        for function in package.functions
        for name in (
            *names_in(function.input, function.success),
            *names_in(*(() if function.failure is None else (function.failure,))),
            *names_in_statements(function.preconditions),
        )
    ]
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending += named[name]
    return found


def _inner(program: ir.Program) -> set[ir.QualifiedName]:
    """What others name, but for those that it names itself."""
    named = _named(program)
    circles = components(named, named.__getitem__)
    own = {name: number for number, circle in enumerate(circles) for name in circle}
    return {other for name, others in named.items() for other in others if own[name] != own[other]}


def _named(program: ir.Program) -> dict[ir.QualifiedName, list[ir.QualifiedName]]:
    """What each type and guard names, a type in what its guards ask as well."""
    packages = program.packages
    named = {
        decl.name: [] if isinstance(decl, ir.ContractDecl) else names_in(*types_of(decl))
        for package in packages
        for decl in package.types
    }
    for package in packages:
        for guard in package.guards:
            named[guard.name] = [*names_in_statements(guard.body)]
            if isinstance(guard.subject.type, ir.DeclType):
                named[guard.subject.type.name] += named[guard.name]
    return named
