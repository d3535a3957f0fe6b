"""The version hash of a schema: SHA-256 over the meaning of its declarations and nothing else.

Comments, spans, white space, the order of files and of declarations, and forstgen's own version do
not count: they are left out of equality in the IR, and what does not count for equality does not
count here. `docs/versioning.md` states the canonical text.
"""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from enum import Enum
from operator import attrgetter
from typing import Any

from forstgen.ir.decls import Decl
from forstgen.ir.names import QualifiedName

__all__ = ["canonical", "fingerprint", "references"]


def fingerprint(texts: Iterable[str]) -> str:
    """The first 128 bits of SHA-256 over the sorted canonical texts, as 32 hexadecimal digits."""
    return hashlib.sha256("\n".join(sorted(texts)).encode()).hexdigest()[:32]


def canonical(decl: Decl) -> str:
    """One line that two declarations share exactly when they are equal."""
    parts: list[str] = []
    _write(decl, parts.append)
    return "".join(parts)


def references(decl: Decl) -> frozenset[QualifiedName]:
    """The declarations that `decl` names, itself left out."""
    found: set[QualifiedName] = set()
    _collect(decl, found.add)
    found.discard(decl.name)
    return frozenset(found)


_FIELDS: dict[type, tuple[str, Callable[[Any], Any]]] = {}


def _fields(kind: type) -> tuple[str, Callable[[Any], Any]]:
    """A node class's name, and a getter of the tuple of its fields that count."""
    known = _FIELDS.get(kind)
    if known is None:
        names = [f.name for f in fields(kind) if f.compare]
        getter: Callable[[Any], Any]
        match names:
            case []:
                getter = _nothing
            case [name]:
                only = attrgetter(name)

                def getter(node: Any) -> Any:
                    return (only(node),)
            case _:
                getter = attrgetter(*names)
        known = _FIELDS[kind] = (kind.__name__, getter)
    return known


def _nothing(_: object) -> tuple[()]:
    return ()


def _write(value: Any, put: Callable[[str], None]) -> None:
    kind = type(value)
    if kind is QualifiedName:
        put(f"{value.package}.{value.name}")
    elif kind is tuple:
        put("[")
        for item in value:
            _write(item, put)
            put(",")
        put("]")
    elif value is None or kind is str or kind is int or kind is bool or kind is float:
        put(json.dumps(value))
    elif isinstance(value, Enum):
        put(str(value.value))
    else:
        name, getter = _fields(kind)
        put(name)
        put("(")
        for item in getter(value):
            _write(item, put)
            put(",")
        put(")")


def _collect(value: Any, add: Callable[[QualifiedName], None]) -> None:
    kind = type(value)
    if kind is QualifiedName:
        add(value)
    elif kind is tuple:
        for item in value:
            _collect(item, add)
    elif is_dataclass(kind):
        for item in _fields(kind)[1](value):
            _collect(item, add)
