"""Which types reach themselves."""

from collections.abc import Mapping

from forstgen import ir
from forstgen.ir.order import components, cyclic
from forstgen.ir.walk import names_in, types_of

__all__ = ["recursive_types"]


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
