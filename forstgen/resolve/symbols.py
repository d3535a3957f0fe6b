"""What is declared where: packages, the files they are made of, and every name in them.

Comes in: the ASTs of all files. Goes out: `Symbols`, in which later steps look names up; two
declarations of one name are reported, the first one counts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from forstgen import ir
from forstgen.diagnostics import Label
from forstgen.resolve.packages import in_routes_folder, package_names
from forstgen.resolve.report import Report
from forstgen.source import Span
from forstgen.syntax import ast

__all__ = [
    "ConstantSymbol",
    "FileScope",
    "FunctionSymbol",
    "GuardSymbol",
    "ImportedPackage",
    "PackageScope",
    "Symbols",
    "TypeSymbol",
    "declare",
]


@dataclass(slots=True, eq=False)
class TypeSymbol:
    """A `type` or an `error`. `reference` is what its name means inside another type.

    It is a DeclType, until the declaration turns out to be an optional.
    """

    name: ir.QualifiedName
    decl: ast.TypeDecl | ast.ErrorDecl
    scope: "FileScope"
    reference: ir.Type


@dataclass(slots=True, eq=False)
class FunctionSymbol:
    name: ir.QualifiedName
    decl: ast.FuncDecl
    scope: "FileScope"


@dataclass(slots=True, eq=False)
class GuardSymbol:
    decl: ast.GuardDecl
    scope: "FileScope"


@dataclass(slots=True, eq=False)
class ConstantSymbol:
    """`value` is None until it is folded, and where it cannot be."""

    decl: ast.ConstDecl
    scope: "FileScope"
    expr: ast.Expr | None
    value: ir.LiteralValue | None = None


@dataclass(slots=True, eq=False)
class PackageScope:
    """The names of one package, whichever of its files declares them."""

    name: str
    types: dict[str, TypeSymbol] = field(default_factory=dict)
    functions: dict[str, FunctionSymbol] = field(default_factory=dict)
    constants: dict[str, ConstantSymbol] = field(default_factory=dict)
    guards: list[GuardSymbol] = field(default_factory=list)
    declarations: list[TypeSymbol | FunctionSymbol] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class ImportedPackage:
    """What an import's name stands for; `package` is None where it is Go's or TypeScript's."""

    path: str
    package: PackageScope | None


@dataclass(slots=True, eq=False)
class FileScope:
    """What one file sees: its package, and what it imports."""

    package: PackageScope
    imports: dict[str, ImportedPackage]
    is_routes: bool


@dataclass(slots=True, eq=False)
class Symbols:
    """All packages, in the order of their names."""

    packages: dict[str, PackageScope]

    @property
    def types(self) -> Iterable[TypeSymbol]:
        return (t for p in self.packages.values() for t in p.types.values())


def declare(files: Sequence[ast.File], report: Report) -> Symbols:
    """Declares everything in `files`, which stand in the order of their paths."""
    names = package_names(files)
    packages = {name: PackageScope(name) for name in sorted(set(names))}
    for file, name in zip(files, names, strict=True):
        scope = FileScope(packages[name], _imports(file, packages), in_routes_folder(file))
        _declare_file(file, scope, report)
    return Symbols(packages)


def _imports(file: ast.File, packages: dict[str, PackageScope]) -> dict[str, ImportedPackage]:
    imports: dict[str, ImportedPackage] = {}
    for imported in file.imports:
        last = imported.path.rstrip("/").rpartition("/")[2]
        name = imported.alias.text if imported.alias else last
        package = None if imported.is_node else packages.get(last) or packages.get(name)
        imports[name] = ImportedPackage(imported.path, package)
    return imports


def _declare_file(file: ast.File, scope: FileScope, report: Report) -> None:
    package = scope.package
    repeated: ast.Expr | None = None
    for decl in file.declarations:
        match decl:
            case ast.TypeDecl() | ast.ErrorDecl():
                name = ir.QualifiedName(package.name, decl.name.text)
                symbol = TypeSymbol(name, decl, scope, ir.DeclType(name))
                if _is_new(symbol, package.types, report):
                    package.declarations.append(symbol)
            case ast.FuncDecl(receiver=False):
                function = FunctionSymbol(
                    ir.QualifiedName(package.name, decl.name.text), decl, scope
                )
                if _is_new(function, package.functions, report):
                    package.declarations.append(function)
            case ast.GuardDecl():
                package.guards.append(GuardSymbol(decl, scope))
            case ast.ConstDecl():
                repeated = decl.value if decl.value is not None else repeated
                _is_new(ConstantSymbol(decl, scope, repeated), package.constants, report)
            case ast.FuncDecl() | ast.VarDecl():
                pass


class _Named(Protocol):
    @property
    def name(self) -> ast.Name: ...

    @property
    def span(self) -> Span: ...


class _Symbol(Protocol):
    @property
    def decl(self) -> _Named: ...


S = TypeVar("S", bound=_Symbol)


def _is_new(symbol: S, known: dict[str, S], report: Report) -> bool:
    """Adds `symbol` to `known`, or reports that its name is taken."""
    name = symbol.decl.name
    first = known.setdefault(name.text, symbol)
    # `_` and `init` may be declared as often as one likes, as in Go.
    if first is symbol or name.text in {"_", "init"}:
        return first is symbol
    report.add(
        "duplicate-declaration",
        f"`{name.text}` is declared twice in this package",
        name.span,
        help="rename one of them",
        labels=(Label(first.decl.name.span, f"the first `{name.text}` is here"),),
    )
    return False
