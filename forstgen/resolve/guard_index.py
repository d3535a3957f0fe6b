"""Guards by name and subject.

Several guards may share a name when their subjects differ, so a guard is looked up with the
subjects that a type offers: itself, what it is an alias of, what it was merged from, and in the end
`String` or `Shape`.
"""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from forstgen import ir
from forstgen.diagnostics import Label
from forstgen.resolve.builtins import OPEN_SHAPE
from forstgen.resolve.lookup import Names
from forstgen.resolve.symbols import FileScope, GuardSymbol, TypeSymbol
from forstgen.syntax import ast

__all__ = ["GuardEntry", "GuardIndex", "SubjectKey", "subject_key"]

SubjectKey = Hashable


@dataclass(slots=True, eq=False)
class GuardEntry:
    """A guard, its name in the program and what it is about."""

    name: ir.QualifiedName
    subject: SubjectKey
    decl: ast.GuardDecl
    scope: FileScope


class GuardIndex:
    def __init__(self, names: Names) -> None:
        self._entries: dict[ir.QualifiedName, GuardEntry] = {}
        self._by_name: dict[str, list[GuardEntry]] = {}
        for package in names.symbols.packages.values():
            for symbol in package.guards:
                self._add(_entry(symbol, names), names)

    def _add(self, entry: GuardEntry, names: Names) -> None:
        first = self._entries.setdefault(entry.name, entry)
        if first is not entry:
            names.report.add(
                "duplicate-declaration",
                f"Guard `{entry.decl.name.text}` is declared twice for this subject",
                entry.decl.name.span,
                help="rename one of them",
                labels=(Label(first.decl.name.span, "the first one is here"),),
            )
            return
        self._by_name.setdefault(entry.decl.name.text, []).append(entry)

    @property
    def entries(self) -> Iterable[GuardEntry]:
        """All guards, package by package, in the order of the source."""
        return self._entries.values()

    def entry(self, name: ir.QualifiedName) -> GuardEntry | None:
        return self._entries.get(name)

    def names(self) -> Iterable[str]:
        return self._by_name

    def is_subject(self, name: ir.QualifiedName) -> bool:
        """Whether a guard is declared for the type `name`."""
        return any(entry.subject == name for entry in self._entries.values())

    def knows(self, name: str) -> bool:
        """Whether any subject has a guard of this name."""
        return name in self._by_name

    def find(
        self, name: str, subjects: Iterable[SubjectKey], scope: FileScope
    ) -> GuardEntry | None:
        """The guard `name` for the first of `subjects` that has one which `scope` can see."""
        candidates = self._by_name.get(name)
        if candidates is None:
            return None
        for subject in subjects:
            seen = [c for c in candidates if c.subject == subject and _sees(scope, c)]
            if seen:
                return min(seen, key=lambda c: _distance(scope, c))
        return None


def _sees(scope: FileScope, guard: GuardEntry) -> bool:
    home = guard.name.package
    if home == scope.package.name:
        return True
    if isinstance(guard.subject, ir.QualifiedName) and guard.subject.package == home:
        return True
    return any(i.package is not None and i.package.name == home for i in scope.imports.values())


def _distance(scope: FileScope, guard: GuardEntry) -> tuple[bool, bool, str]:
    """The guard of one's own package comes first, then that of the subject's."""
    home = guard.name.package
    at_home = isinstance(guard.subject, ir.QualifiedName) and guard.subject.package == home
    return home != scope.package.name, not at_home, home


def _entry(symbol: GuardSymbol, names: Names) -> GuardEntry:
    package = symbol.scope.package.name
    subject = _written_key(symbol.decl.subject.type, symbol.scope, names)
    name = f"{_text(subject, package)}.{symbol.decl.name.text}"
    return GuardEntry(ir.QualifiedName(package, name), subject, symbol.decl, symbol.scope)


def _written_key(expr: ast.TypeExpr, scope: FileScope, names: Names) -> SubjectKey:
    match expr:
        case ast.NamedType():
            found = names.find(expr, scope)
            if isinstance(found, TypeSymbol):
                return found.name
            return expr.name.text if found is None else subject_key(found)
        case ast.ConstrainedType():
            return _written_key(expr.base, scope, names)
        case ast.PointerType():
            return _written_key(expr.target, scope, names)
        case ast.ArrayType() | ast.ChanType():
            return ("Array", _written_key(expr.element, scope, names))
        case ast.MapType():
            return ("Map", *(_written_key(e, scope, names) for e in (expr.key, expr.value)))
        case ast.AppliedType():
            keys = tuple(_written_key(a, scope, names) for a in expr.arguments)
            return keys[0] if expr.name.text == "Pointer" and keys else (expr.name.text, *keys)
        case _:
            return "Shape"


def subject_key(type: ir.Type) -> SubjectKey:
    """What a guard for values of `type` is filed under."""
    match type:
        case ir.DeclType():
            return type.name
        case ir.PrimitiveType():
            return type.primitive.value
        case ir.LiteralType():
            return type.primitive.value
        case ir.ConstrainedType():
            return subject_key(type.base)
        case ir.OptionalType():
            return subject_key(type.inner)
        case ir.ArrayType():
            return ("Array", subject_key(type.element))
        case ir.MapType() if type == OPEN_SHAPE:
            return "Shape"
        case ir.MapType():
            return ("Map", subject_key(type.key), subject_key(type.value))
        case ir.TupleType():
            return ("Tuple", *map(subject_key, type.members))
        case ir.ResultType():
            return ("Result", subject_key(type.success), subject_key(type.failure))
        case ir.AnyErrorType():
            return "Error"
        case ir.AnyType():
            return "any"
        case ir.VoidType():
            return "Void"


def _text(key: SubjectKey, package: str) -> str:
    if isinstance(key, ir.QualifiedName):
        return key.name if key.package == package else str(key)
    if isinstance(key, tuple):
        name, *arguments = key
        return f"{name}({', '.join(_text(argument, package) for argument in arguments)})"
    return str(key)
