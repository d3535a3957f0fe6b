"""Which types reach themselves."""

from collections.abc import Mapping

from forstgen import ir
from forstgen.ir.order import components, cyclic

__all__ = ["recursive_types"]


def recursive_types(
    references: Mapping[ir.QualifiedName, list[ir.QualifiedName]],
) -> frozenset[ir.QualifiedName]:
    """The types that reach themselves through fields, elements or members."""

    def types(name: ir.QualifiedName) -> list[ir.QualifiedName]:
        return [needed for needed in references[name] if needed in references]

    found: list[ir.QualifiedName] = []
    for component in components(references, types):
        if cyclic(component, types):
            found += component
    return frozenset(found)
