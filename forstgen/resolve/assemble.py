"""The finished program: packages by name, declarations in the order of the source."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from forstgen import ir
from forstgen.ir.walk import names_in, names_in_statements, types_of
from forstgen.resolve.arguments import primitive_of
from forstgen.resolve.contracts import Contracts
from forstgen.resolve.discriminators import discriminator
from forstgen.resolve.drafts import ContractForm, ErrorForm, Form, ShapeForm
from forstgen.resolve.functions import Exposed
from forstgen.resolve.narrowing import Narrowed
from forstgen.resolve.recursion import recursive_types
from forstgen.resolve.shapes import Shapes
from forstgen.resolve.sites import Owner
from forstgen.resolve.symbols import PackageScope, TypeSymbol

__all__ = ["Pieces", "assemble"]

Owners = dict[ir.QualifiedName, Owner]


@dataclass(slots=True)
class Pieces:
    """All that the steps before have made; `guards` by package, in the order of the source."""

    shapes: Shapes
    contracts: Contracts
    owners: Owners
    guard_owners: dict[str, Owner]
    guards: dict[str, list[ir.GuardDecl]]
    exposed: Exposed
    narrowed: Narrowed


def assemble(pieces: Pieces) -> ir.Program:
    decls = {
        name: _decl(pieces, name, form) for name, form in pieces.shapes.resolution.forms.items()
    }
    references = {name: names_in(*types_of(decl)) for name, decl in decls.items()}
    used = _used(pieces, decls, references)
    decls = {name: decl for name, decl in decls.items() if name in used}
    packages = [
        _package(pieces, package, decls, references)
        for package in pieces.shapes.resolution.symbols.packages.values()
    ]
    # A package of nothing but constants and private functions leaves nothing to write.
    declaring = tuple(package for package in packages if package.declarations)
    return ir.Program(declaring, recursive_types(references))


def _used(
    pieces: Pieces,
    decls: dict[ir.QualifiedName, ir.TypeDecl],
    references: dict[ir.QualifiedName, list[ir.QualifiedName]],
) -> set[ir.QualifiedName]:
    """All types but the hoisted ones that were merged into others and that nothing names."""
    pending = [
        name
        for name, decl in decls.items()
        if not (isinstance(decl, ir.ShapeDecl | ir.UnionDecl) and decl.is_hoisted)
    ]
    for guards in pieces.guards.values():
        pending += _names_in_guards(guards)
    pending += _names_in_functions(pieces.exposed.functions.values())
    used: set[ir.QualifiedName] = set()
    while pending:
        name = pending.pop()
        if name in decls and name not in used:
            used.add(name)
            pending += references[name]
    return used


def _package(
    pieces: Pieces,
    scope: PackageScope,
    decls: dict[ir.QualifiedName, ir.TypeDecl],
    references: dict[ir.QualifiedName, list[ir.QualifiedName]],
) -> ir.Package:
    types: list[ir.TypeDecl] = []
    functions: list[ir.FunctionDecl] = []
    for symbol in scope.declarations:
        if isinstance(symbol, TypeSymbol):
            owner = pieces.owners.get(symbol.name)
        else:
            owner = pieces.exposed.owners.get(symbol.name)
            if symbol.name in pieces.exposed.functions:
                functions.append(pieces.exposed.functions[symbol.name])
        types += _family(owner, decls)
    types += _family(pieces.guard_owners.get(scope.name), decls)
    guards = tuple(pieces.guards.get(scope.name, ()))
    imports = {name.package for decl in types for name in references[decl.name]}
    imports |= {name.package for name in _names_in_guards(guards)}
    imports |= {name.package for name in _names_in_functions(functions)}
    imports.discard(scope.name)
    return ir.Package(scope.name, tuple(types), guards, tuple(functions), tuple(sorted(imports)))


def _family(
    owner: Owner | None, decls: dict[ir.QualifiedName, ir.TypeDecl]
) -> Iterable[ir.TypeDecl]:
    return () if owner is None else (decls[name] for name in owner.family() if name in decls)


def _decl(pieces: Pieces, name: ir.QualifiedName, form: Form) -> ir.TypeDecl:
    match form:
        case ShapeForm():
            return ir.ShapeDecl(name, _fields(pieces, name), form.is_hoisted, form.doc, form.span)
        case ErrorForm():
            return ir.ErrorDecl(name, _fields(pieces, name), form.doc, form.span)
        case ContractForm():
            return ir.ContractDecl(
                name,
                _fields(pieces, name),
                pieces.contracts.methods_of(name),
                form.is_router,
                form.doc,
                form.span,
            )
        case ir.UnionDecl():
            return ir.UnionDecl(
                name,
                form.members,
                discriminator(pieces.shapes, form.members),
                form.is_hoisted,
                form.doc,
                form.span,
            )
        case ir.ShapeDecl() | ir.AliasDecl() | ir.ValueGroupDecl():
            return form
        case _:
            assert_never(form)


def _fields(pieces: Pieces, name: ir.QualifiedName) -> tuple[ir.Field, ...]:
    fields = pieces.shapes.fields_of(name)
    if not pieces.narrowed:
        return fields
    return tuple(_narrow(pieces, name, field) for field in fields)


def _narrow(pieces: Pieces, shape: ir.QualifiedName, field: ir.Field) -> ir.Field:
    values = pieces.narrowed.get((shape, field.name))
    if values is None:
        return field
    narrowed = ir.LiteralType(primitive_of(values[0]), values)
    return ir.Field(
        field.name,
        field.wire_name,
        field.type,
        field.optional,
        narrowed,
        field.doc,
        field.span,
    )


def _names_in_guards(guards: Iterable[ir.GuardDecl]) -> Iterator[ir.QualifiedName]:
    for guard in guards:
        yield from names_in(*(each.type for each in (guard.subject, *guard.parameters)))
        yield from names_in_statements(guard.body)


def _names_in_functions(functions: Iterable[ir.FunctionDecl]) -> Iterator[ir.QualifiedName]:
    for function in functions:
        yield from names_in(function.input, function.success)
        yield from names_in(*(parameter.type for parameter in function.parameters))
        yield from names_in(function.failure) if function.failure else ()
        yield from names_in_statements(function.preconditions)
