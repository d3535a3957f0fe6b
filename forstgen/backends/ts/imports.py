"""How one module refers to the runtime and to other modules, and what it has to import for it.

Every import is a namespace (`import * as shared from "./shared.js"`): one name per package, which
is what Forst sources write too, and nothing that users declare can be hidden by an import.
"""

from collections.abc import Collection

from forstgen.backends.naming import escape
from forstgen.backends.ts.names import RESERVED, Names, identifier
from forstgen.backends.ts.view import Import
from forstgen.ir import Package, QualifiedName

__all__ = ["RUNTIME", "Scope"]

RUNTIME = "./runtime/index.js"


class Scope:
    """The names of one module, and the imports that lowering it turns out to need."""

    def __init__(self, package: Package, names: Names, errors: frozenset[QualifiedName]) -> None:
        self.errors = errors
        self._package = package.name
        self._names = names
        self._values: set[str] = set()
        self._types: set[str] = set()
        taken = {names.types[decl.name] for decl in package.types}
        taken.update(names.functions[function.name] for function in package.functions)
        self._aliases = _aliases(package.imports, taken | RESERVED)
        self.promise = "globalThis.Promise" if "Promise" in taken else "Promise"

    def type(self, name: QualifiedName) -> str:
        """A declaration where only its type is needed."""
        return self._member(name, self._types)

    def value(self, name: QualifiedName) -> str:
        """A declaration that has to be there at run time."""
        return self._member(name, self._values)

    def runtime_type(self, name: str) -> str:
        self._types.add("")
        return f"{self._aliases['']}.{name}"

    def runtime_value(self, name: str) -> str:
        self._values.add("")
        return f"{self._aliases['']}.{name}"

    def _member(self, name: QualifiedName, used: set[str]) -> str:
        if name.package == self._package:
            return self._names.types[name]
        used.add(name.package)
        return f"{self._aliases[name.package]}.{self._names.types[name]}"

    def imports(self) -> tuple[Import, ...]:
        """The runtime first, then packages by name."""
        return tuple(
            Import(self._aliases[package], self._path(package), package not in self._values)
            for package in sorted(self._values | self._types)
        )

    def _path(self, package: str) -> str:
        return f"./{self._names.modules[package]}.js" if package else RUNTIME


def _aliases(packages: Collection[str], taken: Collection[str]) -> dict[str, str]:
    """A free name for the runtime (the package without a name) and for every other package."""
    used = set(taken)
    result: dict[str, str] = {}
    for package in ("", *packages):
        alias = escape(identifier(package) if package else "forst", used)
        used.add(alias)
        result[package] = alias
    return result
