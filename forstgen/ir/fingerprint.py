"""The version hash of a schema: SHA-256 over the meaning of its declarations and nothing else.

Comments, spans, white space, the order of files and of declarations, and forstgen's own version do
not count: they are left out of equality in the IR, and what does not count for equality does not
count here. `docs/versioning.md` states the canonical text.
"""

import hashlib
from collections.abc import Callable, Iterable
from enum import Enum
from json.encoder import encode_basestring_ascii
from operator import attrgetter
from typing import Any

from forstgen.ir.decls import Decl, Field, FunctionDecl
from forstgen.ir.names import QualifiedName
from forstgen.node import compared_fields

__all__ = ["Texts", "canonical", "fingerprint", "meaning", "references"]


def fingerprint(texts: Iterable[str]) -> str:
    """The first 128 bits of SHA-256 over the sorted canonical texts, as 32 hexadecimal digits."""
    return hashlib.sha256("\n".join(sorted(texts)).encode()).hexdigest()[:32]


def meaning(decl: Decl) -> tuple[str, frozenset[QualifiedName]]:
    """The canonical text of `decl`, and the other declarations that it names."""
    return Texts().meaning(decl)


def canonical(decl: Decl) -> str:
    """One line that two declarations share exactly when they are equal."""
    return meaning(decl)[0]


def references(decl: Decl) -> frozenset[QualifiedName]:
    """The declarations that `decl` names, itself left out."""
    return meaning(decl)[1]


class Texts:
    """Canonical texts; a field that stands in several declarations is written once."""

    def __init__(self) -> None:
        # By identity, with the field to keep it.
        self._fields: dict[int, tuple[Field, str, list[QualifiedName]]] = {}

    def meaning(self, decl: Decl) -> tuple[str, frozenset[QualifiedName]]:
        named: list[QualifiedName] = []
        text = self._text(decl, named)
        # The first is the declaration's own name; a function may be called like a type that it
        # names.
        others = set(named[1:])
        if not isinstance(decl, FunctionDecl):
            others.discard(decl.name)
        return text, frozenset(others)

    def _text(self, value: Any, named: list[QualifiedName]) -> str:
        """The text of a node or of what is in one; `named` gets the names that it mentions."""
        kind = type(value)
        if kind is QualifiedName:
            named.append(value)
            return f"{value.package}.{value.name}"
        if kind is str:
            return encode_basestring_ascii(value)
        if kind is tuple:
            return f"[{''.join([self._text(item, named) + ',' for item in value])}]"
        if value is None:
            return "null"
        if kind is bool:
            return "true" if value else "false"
        if kind is int or kind is float:
            return repr(value)
        if isinstance(value, Enum):
            return str(value.value)
        return self._field(value, named) if kind is Field else self._node(value, kind, named)

    def _field(self, field: Field, named: list[QualifiedName]) -> str:
        known = self._fields.get(id(field))
        if known is None:
            own: list[QualifiedName] = []
            known = self._fields[id(field)] = (field, self._node(field, Field, own), own)
        named += known[2]
        return known[1]

    def _node(self, node: Any, kind: type, named: list[QualifiedName]) -> str:
        getter = _GETTERS.get(kind)
        if getter is None:
            getter = _GETTERS[kind] = _getter(compared_fields(kind))
        return (
            f"{kind.__name__}({''.join([self._text(item, named) + ',' for item in getter(node)])})"
        )


_Getter = Callable[[Any], tuple[Any, ...]]
_GETTERS: dict[type, _Getter] = {}


def _getter(names: tuple[str, ...]) -> _Getter:
    """A function from a node to the tuple of its fields `names`."""
    match names:
        case ():
            return lambda node: ()
        case (only,):
            get = attrgetter(only)
            return lambda node: (get(node),)
        case _:
            return attrgetter(*names)
