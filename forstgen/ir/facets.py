"""The two facets of every declaration, with all that it refers to.

Comes in: the declarations. Goes out: fingerprints that are equal where the JSON that is accepted is
the same, whatever things are called. `docs/versioning.md` states how, so that others can do it too.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping
from typing import TypeAlias

from forstgen.ir.decls import Decl, FunctionDecl, GuardDecl
from forstgen.ir.names import QualifiedName
from forstgen.ir.order import components, cyclic
from forstgen.ir.types import DeclType
from forstgen.ir.validation import Asked
from forstgen.ir.wire import Reference, part, wire_of, wire_of_type
from forstgen.node import node

__all__ = [
    "NOTHING",
    "Facets",
    "Fingerprints",
    "facets_of",
    "invariants_of",
    "own_facets",
    "symbol",
]

NOTHING = "-"
"""The fingerprint of a facet about which a declaration says nothing."""

Texts: TypeAlias = dict[QualifiedName, str]
TextOf: TypeAlias = Callable[[QualifiedName, Reference], str]


@node
class Fingerprints:
    """What JSON must look like, and what else is asked of it."""

    wire: str
    validation: str


@node
class Facets:
    """The fingerprints of all declarations of a program, each including what it refers to."""

    declarations: Mapping[QualifiedName, Fingerprints]

    def function(self, name: QualifiedName) -> str:
        """The one fingerprint of an exposed function, which a call carries."""
        found = self.declarations[QualifiedName(name.package, f"{name.name}()")]
        return _digest(f"{found.wire} {found.validation}")

    def package(self, name: str) -> Fingerprints:
        return _summed({n: of for n, of in self.declarations.items() if n.package == name})

    def program(self) -> Fingerprints:
        return _summed(self.declarations)


def symbol(decl: Decl) -> QualifiedName:
    """A name that is this declaration's alone: a function may be called like a type."""
    name = decl.name
    is_function = isinstance(decl, FunctionDecl)
    return QualifiedName(name.package, f"{name.name}()") if is_function else name


def facets_of(declarations: Iterable[Decl]) -> Facets:
    """The facets of all `declarations`, which are those of a whole program."""
    known = {symbol(decl): decl for decl in declarations}
    invariants = invariants_of(known.values())
    wire = _closed(known, lambda name, refer: wire_of(known[name], refer))

    def asked(name: QualifiedName, refer: Reference) -> str:
        always = sorted(f".{part(refer(guard))}" for guard in invariants[name])
        of_type = Asked(refer, lambda type: wire_of_type(type, wire.__getitem__))
        return of_type.of(known[name]) + "".join(always)

    validation = _closed(known, asked)
    return Facets(
        {name: Fingerprints(_shown(wire[name]), _shown(validation[name])) for name in known}
    )


def own_facets(decl: Decl, guards: Container[QualifiedName]) -> Fingerprints:
    """The facets of `decl` alone: what it refers to is named, and asks for nothing here."""
    asked = Asked(
        lambda name: f"@{name}" if name in guards else "",
        lambda type: wire_of_type(type, lambda name: f"@{name}"),
    )
    wire = wire_of(decl, lambda name: f"@{name}")
    return Fingerprints(_shown(wire)[:16], _shown(asked.of(decl))[:16])


def invariants_of(
    declarations: Iterable[Decl],
) -> defaultdict[QualifiedName, set[QualifiedName]]:
    """The guards that always hold, by the type that they are about."""
    found: defaultdict[QualifiedName, set[QualifiedName]] = defaultdict(set)
    for decl in declarations:
        match decl:
            case GuardDecl(is_invariant=True) if isinstance(decl.subject.type, DeclType):
                found[decl.subject.type.name].add(decl.name)
    return found


def _closed(names: Iterable[QualifiedName], text_of: TextOf) -> Texts:
    """The text of each declaration, with the texts of those that it names in their places."""
    named = {name: _named(name, text_of) for name in names}
    texts: Texts = {}
    for component in components(named, named.__getitem__):
        if cyclic(component, named.__getitem__):
            texts |= _circle(component, texts, text_of)
        else:
            [name] = component
            texts[name] = text_of(name, texts.__getitem__)
    return texts


def _named(name: QualifiedName, text_of: TextOf) -> list[QualifiedName]:
    found: list[QualifiedName] = []

    def note(other: QualifiedName) -> str:
        found.append(other)
        return "@"

    text_of(name, note)
    return found


def _circle(circle: list[QualifiedName], done: Texts, text_of: TextOf) -> Texts:
    """The texts of declarations that reach one another, told apart by what is around each."""

    def around(marks: Texts) -> Texts:
        return {
            name: text_of(name, lambda other: marks[other] if other in marks else done[other])
            for name in circle
        }

    if not any(around(dict.fromkeys(circle, "")).values()):
        return dict.fromkeys(circle, "")
    marks, count = dict.fromkeys(circle, "@"), 0
    while len(set(marks.values())) > count:
        count = len(set(marks.values()))
        marks = {name: _digest(text) for name, text in around(marks).items()}
    everyone = _digest("\n".join(sorted(set(marks.values()))))
    return {name: f"circle({mark},{everyone})" for name, mark in marks.items()}


def _summed(declarations: Mapping[QualifiedName, Fingerprints]) -> Fingerprints:
    """One fingerprint of each facet for many declarations, which count by their names here."""
    named = sorted(declarations.items())
    wire = [f"{name} {of.wire}" for name, of in named if of.wire != NOTHING]
    validation = [f"{name} {of.validation}" for name, of in named if of.validation != NOTHING]
    return Fingerprints(_shown("\n".join(wire)), _shown("\n".join(validation)))


def _shown(text: str) -> str:
    return _digest(text) if text else NOTHING


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
