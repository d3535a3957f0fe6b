"""The whole resolved program, and the questions every backend asks of it."""

from collections.abc import Iterable

from forstgen.ir.decls import (
    AliasDecl,
    Decl,
    ErrorDecl,
    FunctionDecl,
    GuardDecl,
    TypeDecl,
    UnionDecl,
)
from forstgen.ir.fingerprint import canonical, fingerprint, references
from forstgen.ir.names import QualifiedName
from forstgen.ir.types import (
    AnyErrorType,
    ConstrainedType,
    DeclType,
    OptionalType,
    Type,
)
from forstgen.node import field, node

__all__ = ["Package", "Program"]


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
    _fingerprints: dict[str, str] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        types = {d.name: d for p in self.packages for d in p.types}
        guards = {g.name: g for p in self.packages for g in p.guards}
        object.__setattr__(self, "_types", types)
        object.__setattr__(self, "_guards", guards)
        object.__setattr__(self, "_fingerprints", {})

    @property
    def fingerprint(self) -> str:
        """The version hash of the whole program."""
        return self._fingerprint("", (p.name for p in self.packages))

    def package_fingerprint(self, name: str) -> str:
        """The version hash of one package, together with all that its declarations refer to."""
        return self._fingerprint(name, (name,))

    def _fingerprint(self, key: str, packages: Iterable[str]) -> str:
        known = self._fingerprints.get(key)
        if known is None:
            wanted = set(packages)
            decls = {d.name: d for p in self.packages if p.name in wanted for d in p.declarations}
            pending = list(decls.values())
            while pending:
                for name in references(pending.pop()):
                    if name not in decls:
                        decl = self._types.get(name) or self._guards[name]
                        decls[name] = decl
                        pending.append(decl)
            known = fingerprint(canonical(decl) for decl in decls.values())
            self._fingerprints[key] = known
        return known

    def type_decl(self, name: QualifiedName) -> TypeDecl:
        """The declaration behind a DeclType. KeyError would be a bug in `resolve`."""
        return self._types[name]

    def guard_decl(self, name: QualifiedName) -> GuardDecl:
        return self._guards[name]

    def underlying(self, type: Type) -> Type:
        """`type` with its aliases and constraints taken off, down to what it is on the wire."""
        while True:
            if isinstance(type, ConstrainedType):
                type = type.base
            elif isinstance(type, DeclType):
                decl = self._types[type.name]
                if not isinstance(decl, AliasDecl):
                    return type
                type = decl.type
            else:
                return type

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
