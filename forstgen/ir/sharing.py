"""Equal fields as one object: what is worked out about one of them is known of all.

A schema says `id: String.Min(1)` hundreds of times. Only spans tell such fields apart, so this is
for whoever blames nobody.
"""

from collections.abc import Iterable

from forstgen.ir.decls import ErrorDecl, Field, ShapeDecl, TypeDecl
from forstgen.ir.fingerprint import Texts
from forstgen.node import replace

__all__ = ["share"]


def share(decls: Iterable[TypeDecl], texts: Texts) -> tuple[TypeDecl, ...]:
    """The same declarations; `texts` gets to know the fields that are left."""
    known: dict[tuple[str, str | None], Field] = {}

    def shared(field: Field) -> Field:
        return known.setdefault((texts.of_field(field), field.doc), field)

    return tuple(
        replace(decl, fields=tuple(map(shared, decl.fields)))
        if isinstance(decl, ShapeDecl | ErrorDecl)
        else decl
        for decl in decls
    )
