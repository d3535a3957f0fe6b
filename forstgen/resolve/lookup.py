"""Finding what a written type name means, and saying what is wrong with one that means nothing."""

from forstgen import ir
from forstgen.diagnostics.suggest import did_you_mean
from forstgen.resolve.builtins import NAMED, NIL_NAMES, PARAMETERISED, UNKNOWN
from forstgen.resolve.report import Report
from forstgen.resolve.symbols import FileScope, PackageScope, Symbols, TypeSymbol
from forstgen.syntax import ast

__all__ = ["Names"]

# No user type may take these: they are keywords of the language.
_KEYWORDS = frozenset({"String", "Int", "Float", "Bool", "Void"})


class Names:
    """Looks names up in a program's symbols."""

    __slots__ = ("_foreign", "report", "symbols")

    def __init__(self, symbols: Symbols, report: Report) -> None:
        self.symbols = symbols
        self.report = report
        self._foreign: set[tuple[int, str]] = set()

    def find(self, named: ast.NamedType, scope: FileScope) -> TypeSymbol | ir.Type | None:
        """What `named` means, or None; reports nothing."""
        if not named.qualifiers:
            return _unqualified(named.name.text, scope.package)
        if len(named.qualifiers) > 1:
            return None
        package = self.package(named.qualifiers[0].text, scope)
        return package.types.get(named.name.text) if package else None

    def package(self, name: str, scope: FileScope) -> PackageScope | None:
        """The package of the program that `name` stands for in a file."""
        imported = scope.imports.get(name)
        if imported is not None:
            return imported.package
        return scope.package if name == scope.package.name else None

    def type(self, named: ast.NamedType, scope: FileScope) -> TypeSymbol | ir.Type:
        """What `named` means; a problem is reported and gives UNKNOWN."""
        if not named.qualifiers:
            found = _unqualified(named.name.text, scope.package)
            return self._unknown_here(named.name, scope) if found is None else found
        if len(named.qualifiers) > 1:
            text = ".".join(name.text for name in (*named.qualifiers, named.name))
            self.report.add(
                "unknown-type",
                f"`{text}` has more than one qualifier",
                named.span,
                help="write `package.Type`",
            )
            return UNKNOWN
        return self._qualified(named.qualifiers[0], named.name, scope)

    def _qualified(
        self, qualifier: ast.Name, name: ast.Name, scope: FileScope
    ) -> TypeSymbol | ir.Type:
        package = self.package(qualifier.text, scope)
        if package is None:
            imported = scope.imports.get(qualifier.text)
            if imported is not None:
                return self._foreign_type(qualifier, name, imported.path, scope)
            package = self.symbols.packages.get(qualifier.text)
            if package is None:
                self._unknown_package(qualifier, scope)
                return UNKNOWN
            self.report.add(
                "missing-import",
                f"Package `{package.name}` is not imported in this file",
                qualifier.span,
                help=f'add `import "{package.name}"`',
            )
        found = package.types.get(name.text)
        if found is not None:
            return found
        self.report.add(
            "unknown-type",
            f"Package `{package.name}` has no type `{name.text}`",
            name.span,
            help=did_you_mean(name.text, package.types),
        )
        return UNKNOWN

    def _foreign_type(
        self, qualifier: ast.Name, name: ast.Name, path: str, scope: FileScope
    ) -> ir.Type:
        text = f"{qualifier.text}.{name.text}"
        # Once per file: a file that uses `time.Time` uses it in many places.
        if (id(scope), text) not in self._foreign:
            self._foreign.add((id(scope), text))
            advice = "declare what it looks like as JSON as a type of your own"
            last = path.rpartition("/")[2]
            # A TypeScript module may well be called like a package.
            near = did_you_mean(last, self.symbols.packages.keys() - {last})
            self.report.add(
                "foreign-type",
                f'`{text}` comes from "{path}", which is not part of this program: '
                "it is any value here",
                qualifier.span,
                help=f"{near} If not, {advice}" if near else advice,
            )
        return UNKNOWN

    def _unknown_package(self, qualifier: ast.Name, scope: FileScope) -> None:
        self.report.add(
            "unknown-package",
            f"There is no package `{qualifier.text}`",
            qualifier.span,
            help=did_you_mean(qualifier.text, {*scope.imports, *self.symbols.packages}),
        )

    def _unknown_here(self, name: ast.Name, scope: FileScope) -> ir.Type:
        elsewhere = sorted(
            package.name for package in self.symbols.packages.values() if name.text in package.types
        )
        if name.text in NIL_NAMES:
            code, message = "unsupported-type", f"`{name.text}` alone is no type"
            help: str | None = f"write `T | {name.text}` for a T that may be absent"
        elif name.text in PARAMETERISED:
            code, message = "type-arguments", f"`{name.text}` needs type arguments"
            help = f"write `{PARAMETERISED[name.text][0]}`"
        else:
            code, message = "unknown-type", f"There is no type `{name.text}`"
            help = did_you_mean(name.text, _known_here(name.text, scope))
            if elsewhere:
                package = elsewhere[0]
                help = f'package `{package}` has one: import "{package}", '
                help += f"then write `{package}.{name.text}`"
        self.report.add(code, message, name.span, help=help)
        return UNKNOWN


def _known_here(name: str, scope: FileScope) -> set[str]:
    """The types of the package and the built-in ones, those of Go for a name in their style."""
    own_style = name[:1].isupper()
    builtins = {known for known in (*NAMED, *PARAMETERISED) if known[0].isupper() == own_style}
    return builtins.union(scope.package.types)


def _unqualified(name: str, package: PackageScope) -> TypeSymbol | ir.Type | None:
    if name in _KEYWORDS:
        return NAMED[name]
    return package.types.get(name) or NAMED.get(name)
