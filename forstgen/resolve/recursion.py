"""Which declarations a type names, and which types reach themselves."""

from collections.abc import Iterator, Mapping

from forstgen import ir
from forstgen.resolve.order import components, cyclic

__all__ = ["names_in", "recursive_types", "types_of"]


def recursive_types(decls: Mapping[ir.QualifiedName, ir.TypeDecl]) -> frozenset[ir.QualifiedName]:
    """The types that reach themselves through fields, elements or members."""
    references = {
        name: [n for type in types_of(decl) for n in names_in(type) if n in decls]
        for name, decl in decls.items()
    }
    found: list[ir.QualifiedName] = []
    for component in components(references, references.__getitem__):
        if cyclic(component, references.__getitem__):
            found += component
    return frozenset(found)


def types_of(decl: ir.TypeDecl) -> Iterator[ir.Type]:
    """The types that a declaration is made of."""
    match decl:
        case ir.ShapeDecl() | ir.ErrorDecl():
            for field in decl.fields:
                yield field.type
        case ir.AliasDecl():
            yield decl.type
        case ir.UnionDecl():
            yield from decl.members
        case ir.ContractDecl():
            for field in decl.fields:
                yield field.type
            for method in decl.methods:
                yield from (parameter.type for parameter in method.parameters)
                yield method.success
                if method.failure is not None:
                    yield method.failure
        case ir.ValueGroupDecl():
            pass


def names_in(type: ir.Type) -> Iterator[ir.QualifiedName]:
    """The declarations that `type` names, constraints left out."""
    pending = [type]
    while pending:
        match pending.pop():
            case ir.DeclType(name):
                yield name
            case ir.ConstrainedType(inner) | ir.OptionalType(inner) | ir.ArrayType(inner):
                pending.append(inner)
            case ir.MapType(key, value):
                pending += (value, key)
            case ir.TupleType(members):
                pending += reversed(members)
            case ir.ResultType(success, failure):
                pending += (failure, success)
            case _:
                pass
