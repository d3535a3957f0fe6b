"""The two facets of every declaration, with all that it refers to.

Comes in: the declarations. Goes out: fingerprints that are equal where the JSON that is accepted is
the same, whatever things are called. `docs/versioning.md` states how, so that others can do it too.
"""

import hashlib
from collections import ChainMap, defaultdict
from collections.abc import Callable, Container, Iterable, Mapping
from typing import TypeAlias

from forstgen.ir.decls import AliasDecl, Decl, FunctionDecl, GuardDecl
from forstgen.ir.names import QualifiedName
from forstgen.ir.order import components, cyclic
from forstgen.ir.types import DeclType, Type
from forstgen.ir.validation import Asked
from forstgen.ir.walk import names_in_decl
from forstgen.ir.wire import Reference, part, wire_of, wire_of_type
from forstgen.node import field, node

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
Named: TypeAlias = Mapping[QualifiedName, list[QualifiedName]]
TextOf: TypeAlias = Callable[[QualifiedName, Reference], str]


@node
class Fingerprints:
    """What JSON must look like, and what else is asked of it."""

    wire: str
    validation: str


@node
class Facets:
    """The fingerprints of all declarations of a program, each including what it refers to.

    `functions` has the one fingerprint of each exposed function, which a call carries: what it
    takes, what it gives and how it fails, each in both facets. `of_type` gives those of any type
    that is made of the declarations.
    """

    declarations: Mapping[QualifiedName, Fingerprints]
    functions: Mapping[QualifiedName, str]
    of_type: Callable[[Type], Fingerprints] = field(compare=False, repr=False)

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
    guards = {name for name, decl in known.items() if isinstance(decl, GuardDecl)}
    named = {name: names_in_decl(decl) for name, decl in known.items()}
    structures = {
        name: [] if name in guards else [each for each in names if each not in guards]
        for name, names in named.items()
    }
    wire = _closed(known, structures, lambda name, refer: wire_of(known[name], refer))

    def asking(refer: Reference) -> Asked:
        return Asked(refer, lambda type: wire_of_type(type, wire.__getitem__))

    def asked(name: QualifiedName, refer: Reference) -> str:
        always = sorted(f".{part(refer(guard))}" for guard in invariants[name])
        return asking(refer).of(known[name]) + "".join(always)

    for name, always in invariants.items():
        named[name] += always
    validation = _closed(known, named, asked)
    every = asking(validation.__getitem__)

    def of_type(type: Type) -> Fingerprints:
        return Fingerprints(_shown(every.wire(type)), _shown(every.of_type(type)))

    return Facets(
        {name: Fingerprints(_shown(wire[name]), _shown(validation[name])) for name in known},
        {
            decl.name: _function(decl, wire.__getitem__, every)
            for decl in known.values()
            if isinstance(decl, FunctionDecl)
        },
        of_type,
    )


def _function(decl: FunctionDecl, wire: Reference, asked: Asked) -> str:
    """The parts that `forstgen.ir.meeting.PARTS` names, with dots between them."""
    failure = decl.failure
    texts = (
        wire_of_type(decl.input, wire),
        asked.of_request(decl),
        wire_of_type(decl.success, wire),
        asked.of_type(decl.success),
        "" if failure is None else wire_of_type(failure, wire),
        "" if failure is None else asked.of_type(failure),
    )
    return ".".join(_shown(text)[:16] for text in texts)


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


def _closed(known: Mapping[QualifiedName, Decl], named: Named, text_of: TextOf) -> Texts:
    """The text of each declaration, with the texts of those that it names in their places."""
    texts: Texts = {}
    for component in components(named, named.__getitem__):
        if cyclic(component, named.__getitem__):
            aliases = [name for name in component if isinstance(known[name], AliasDecl)]
            texts |= _circle(component, _transparent(aliases, named), texts, text_of)
        else:
            [name] = component
            texts[name] = text_of(name, texts.__getitem__)
    return texts


def _transparent(aliases: list[QualifiedName], named: Named) -> list[QualifiedName]:
    """The aliases that do not go in circles by themselves, each after those that it names."""
    those = set(aliases)

    def edges(name: QualifiedName) -> list[QualifiedName]:
        return [other for other in named[name] if other in those]

    found = components(aliases, edges)
    return [component[0] for component in found if not cyclic(component, edges)]


def _circle(
    circle: list[QualifiedName], aliases: list[QualifiedName], done: Texts, text_of: TextOf
) -> Texts:
    """The texts of declarations that reach one another, told apart by what is around each.

    `aliases` are those among them that are nothing but what they stand for, as outside a circle.
    """
    members = [name for name in circle if name not in set(aliases)]

    def expanded(texts: Texts) -> ChainMap[QualifiedName, str]:
        known = ChainMap(texts, done)
        for name in aliases:
            known[name] = text_of(name, known.__getitem__)
        return known

    def around(marks: Texts) -> Texts:
        known = expanded(dict(marks))
        return {name: text_of(name, known.__getitem__) for name in members}

    if not any(around(dict.fromkeys(members, "")).values()):
        return dict.fromkeys(circle, "")
    marks, count = dict.fromkeys(members, "@"), 0
    while len(set(marks.values())) > count:
        count = len(set(marks.values()))
        marks = {name: _digest(text) for name, text in around(marks).items()}
    everyone = _digest("\n".join(sorted(set(marks.values()))))
    return dict(
        expanded({name: f"circle({mark},{everyone})" for name, mark in marks.items()}).maps[0]
    )


def _summed(declarations: Mapping[QualifiedName, Fingerprints]) -> Fingerprints:
    """One fingerprint of each facet for many declarations, which count by their names here."""
    named = declarations.items()
    wire = sorted(f"{name} {of.wire}" for name, of in named if of.wire != NOTHING)
    asked = sorted(f"{name} {of.validation}" for name, of in named if of.validation != NOTHING)
    return Fingerprints(_shown("\n".join(wire)), _shown("\n".join(asked)))


def _shown(text: str) -> str:
    return _digest(text) if text else NOTHING


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
