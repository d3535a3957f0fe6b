"""The whole resolved program, and the questions every backend asks of it."""

from typing import TypeAlias

from forstgen.ir.applicability import Base, base_of
from forstgen.ir.constraints import LiteralValue
from forstgen.ir.decls import (
    AliasDecl,
    Decl,
    ErrorDecl,
    Field,
    FunctionDecl,
    GuardDecl,
    TypeDecl,
    UnionDecl,
    ValueGroupDecl,
)
from forstgen.ir.facets import Facets, facets_of, invariants_of, symbol
from forstgen.ir.fingerprint import Texts, fingerprint
from forstgen.ir.names import QualifiedName
from forstgen.ir.sharing import share
from forstgen.ir.types import (
    AnyErrorType,
    ConstrainedType,
    DeclType,
    LiteralType,
    OptionalType,
    Primitive,
    PrimitiveType,
    Type,
)
from forstgen.node import field, node, replace

__all__ = ["Package", "Program"]

Meaning: TypeAlias = tuple[str, frozenset[QualifiedName]]


@node
class Package:
    """One Forst package: its declarations in the order of the files' paths and of the source.

    Hoisted declarations stand directly before the declaration that they come from. `imports` are
    the names of the packages that its declarations refer to, sorted; packages never form a cycle.
    """

    name: str
    types: tuple[TypeDecl, ...]
    guards: tuple[GuardDecl, ...]
    functions: tuple[FunctionDecl, ...]
    imports: tuple[str, ...]

    @property
    def declarations(self) -> tuple[Decl, ...]:
        return (*self.types, *self.guards, *self.functions)


@node
class Program:
    """Everything in one run; packages in the order of their names.

    `recursive` holds the types that reach themselves through fields, elements or members.
    """

    packages: tuple[Package, ...]
    recursive: frozenset[QualifiedName]
    _types: dict[QualifiedName, TypeDecl] = field(init=False, compare=False, repr=False)
    _guards: dict[QualifiedName, GuardDecl] = field(init=False, compare=False, repr=False)
    _meanings: dict[QualifiedName, Meaning] = field(init=False, compare=False, repr=False)
    _underlying: dict[QualifiedName, Type] = field(init=False, compare=False, repr=False)
    _facets: Facets | None = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        types = {d.name: d for p in self.packages for d in p.types}
        guards = {g.name: g for p in self.packages for g in p.guards}
        object.__setattr__(self, "_types", types)
        object.__setattr__(self, "_guards", guards)
        object.__setattr__(self, "_meanings", {})
        object.__setattr__(self, "_underlying", {})
        object.__setattr__(self, "_facets", None)

    @property
    def shared(self) -> "Program":
        """The same program with equal fields as one object, for work that needs no spans."""
        packages = tuple(replace(each, types=share(each.types)) for each in self.packages)
        return Program(packages, self.recursive)

    @property
    def declarations(self) -> tuple[Decl, ...]:
        return tuple(decl for package in self.packages for decl in package.declarations)

    @property
    def canonical_texts(self) -> dict[QualifiedName, str]:
        """The meaning of every declaration as a line of text, by its symbol."""
        return {symbol: text for symbol, (text, _) in self._all_meanings().items()}

    @property
    def facets(self) -> Facets:
        """What JSON every declaration accepts, in fingerprints that do not depend on names."""
        if self._facets is None:
            object.__setattr__(self, "_facets", facets_of(self.declarations))
        assert self._facets is not None
        return self._facets

    @property
    def fingerprint(self) -> str:
        """The version hash of the whole program."""
        return fingerprint(text for text, _ in self._all_meanings().values())

    def package_fingerprint(self, name: str) -> str:
        """The version hash of one package, together with all that its declarations refer to.

        The package's name is part of it: the hash of a program never stands in a package's file.
        """
        meanings = self._all_meanings()
        found = {symbol(d) for p in self.packages if p.name == name for d in p.declarations}
        pending = list(found)
        while pending:
            reached = meanings[pending.pop()][1] - found
            found |= reached
            pending += reached
        return fingerprint((f"package {name}", *(meanings[each][0] for each in found)))

    def _all_meanings(self) -> dict[QualifiedName, Meaning]:
        """The meaning of every declaration; that of a type names the guards that always hold."""
        if not self._meanings:
            found: dict[QualifiedName, Meaning] = {}
            invariants, texts = invariants_of(self._guards.values()), Texts()
            for decl in self.declarations:
                text, named = texts.meaning(decl)
                found[symbol(decl)] = (text, named | invariants[symbol(decl)])
            # All at once: the targets may be rendered in threads, and none may see a part.
            object.__setattr__(self, "_meanings", found)
        return self._meanings

    def type_decl(self, name: QualifiedName) -> TypeDecl:
        """The declaration behind a DeclType. KeyError would be a bug in `resolve`."""
        return self._types[name]

    def message_field(self, error: ErrorDecl) -> Field | None:
        """The field that is the error's message; without one, the error's name is."""
        for declared in error.fields:
            if declared.name in ("message", "Message") and not declared.optional:
                match self.underlying(declared.type):
                    case PrimitiveType(Primitive.STRING) | LiteralType(Primitive.STRING):
                        return declared
        return None

    def guard_decl(self, name: QualifiedName) -> GuardDecl:
        return self._guards[name]

    def underlying(self, type: Type) -> Type:
        """`type` with its aliases and constraints taken off, down to what it is on the wire."""
        # Every alias on the way is remembered: a chain of thousands is gone down once.
        way: list[QualifiedName] = []
        while True:
            if isinstance(type, ConstrainedType):
                type = type.base
                continue
            if not isinstance(type, DeclType):
                break
            known = self._underlying.get(type.name)
            if known is not None:
                type = known
                break
            decl = self._types[type.name]
            if not isinstance(decl, AliasDecl):
                break
            way.append(type.name)
            type = decl.type
        for name in way:
            self._underlying[name] = type
        return type

    def scalar(self, type: Type) -> Type:
        """The underlying type; of a value group, the primitive type of its entries."""
        under = self.underlying(type)
        decl = self._types[under.name] if isinstance(under, DeclType) else None
        return PrimitiveType(decl.primitive) if isinstance(decl, ValueGroupDecl) else under

    def base(self, type: Type) -> Base | None:
        """What constraints on `type` stand on; None where none applies."""
        return base_of(self.scalar(type))

    def literals(self, type: Type) -> tuple[LiteralValue, ...]:
        """The closed set of values that a literal type or a value group has, else nothing."""
        under = self.underlying(type)
        if isinstance(under, LiteralType):
            return under.values
        decl = self._types[under.name] if isinstance(under, DeclType) else None
        if isinstance(decl, ValueGroupDecl):
            return tuple(value for _, value in decl.entries)
        return ()

    def tagged_errors(self, union: UnionDecl) -> dict[str, Type]:
        """The members of a union of errors by their tags, empty where it has others.

        Of several names of one error the first takes all values.
        """
        found: dict[str, Type] = {}
        for member in union.members:
            under = self.underlying(member)
            decl = self._types[under.name] if isinstance(under, DeclType) else None
            if not isinstance(decl, ErrorDecl):
                return {}
            found.setdefault(decl.tag, member)
        return found

    def errors(self, failure: Type | None) -> tuple[ErrorDecl, ...]:
        """The nominal errors that a function's `failure` names, in order."""
        if failure is None or isinstance(failure, AnyErrorType | OptionalType):
            return ()
        found: dict[QualifiedName, ErrorDecl] = {}
        pending: list[Type] = [failure]
        while pending:
            type = self.underlying(pending.pop(0))
            if not isinstance(type, DeclType):
                continue
            match self._types[type.name]:
                case ErrorDecl() as error:
                    found.setdefault(error.name, error)
                case UnionDecl(members=members):
                    pending[:0] = members
                case _:
                    pass
        return tuple(found.values())
