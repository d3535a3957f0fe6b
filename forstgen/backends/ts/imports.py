"""How one module refers to the runtime and to other modules, and what it has to import for it.

Every import is a namespace (`import * as shared from "./shared.js"`): one name per package, which
is what Forst sources write too, and nothing that users declare can be hidden by an import.

A package has two modules: the one that users import, and `internal/<package>`, which looks for what
is wrong with a value and is for generated code alone.
"""

from collections.abc import Mapping
from enum import IntEnum
from typing import TypeAlias, assert_never

from forstgen.backends.naming import escape
from forstgen.backends.ts.names import RESERVED, Names, identifier
from forstgen.backends.ts.validator_names import ValidatorNames
from forstgen.backends.ts.view import Import
from forstgen.ir import Package, QualifiedName
from forstgen.rules import GuardUse

__all__ = ["RUNTIME", "Layer", "Scope"]

RUNTIME = "./runtime/index.js"

LOCALS = frozenset(
    ("asked", "found", "i", "j", "k", "key", "key2", "key3", "options", "path", "speaker", "value")
)
"""What parameters and variables of generated functions are called."""

BUILTINS = frozenset(("Array", "Number", "Promise"))
"""What generated code needs of JavaScript's own."""


class Layer(IntEnum):
    """What a module is for, in the order of imports."""

    RUNTIME = 0
    SCHEMA = 1
    PUBLIC = 2
    INTERNAL = 3


_Module: TypeAlias = tuple[str, Layer]
"""A module of a package; those of the runtime and of the schema, which are none, have no name."""

_RUNTIME: _Module = ("", Layer.RUNTIME)
_SCHEMA: _Module = ("", Layer.SCHEMA)


class Scope:
    """The names of one module, and the imports that lowering it turns out to need."""

    def __init__(
        self,
        package: Package,
        layer: Layer,
        names: Names,
        validators: Mapping[str, ValidatorNames],
        errors: frozenset[QualifiedName],
    ) -> None:
        self.errors = errors
        self._own: _Module = (package.name, layer)
        self._names = names
        self._validators = validators
        own = validators[package.name]
        self._guards = own.guards
        self._taken = {*(own.exported if layer is Layer.PUBLIC else own.internal)}
        self._declared = frozenset(self._taken)
        self._taken |= RESERVED | LOCALS | BUILTINS
        self._variables: dict[str, str] = {}
        self._runtime_values: dict[str, str] = {}
        self._used: dict[_Module, bool] = {}
        self._aliases: dict[_Module, str] = {}
        # What a package imports gets its name first: what its guards mention beside that varies.
        for module in (_RUNTIME, *((name, Layer.PUBLIC) for name in package.imports)):
            self._alias(module)
        if package.functions and layer is Layer.PUBLIC:
            self._alias(_SCHEMA)

    def builtin(self, name: str) -> str:
        """What JavaScript calls `name`, also where the module has its own of that name."""
        return f"globalThis.{name}" if name in self._declared else name

    def free(self, name: str) -> str:
        """`name`, or one like it that nothing else in the module has."""
        name = escape(name, self._taken)
        self._taken.add(name)
        return name

    def variable(self, name: str) -> str:
        """A parameter or variable of functions, called `name` where it can be."""
        known = self._variables.get(name)
        if known is None:
            known = self._variables[name] = self.free(identifier(name))
        return known

    # -- types and values --------------------------------------------------------------------------

    def type(self, name: QualifiedName) -> str:
        """A declaration where only its type is needed."""
        return self._member((name.package, Layer.PUBLIC), self._names.types[name], False)

    def value(self, name: QualifiedName) -> str:
        """A declaration that has to be there at run time."""
        return self._function(name, Layer.PUBLIC, self._names.types[name])

    def runtime_type(self, name: str) -> str:
        return self._member(_RUNTIME, name, False)

    def runtime_value(self, name: str) -> str:
        known = self._runtime_values.get(name)
        if known is None:
            known = self._runtime_values[name] = self._member(_RUNTIME, name, True)
        return known

    def schema_hash(self) -> str:
        """The version of the program, which no file but that of the schema may hold."""
        return self._member(_SCHEMA, "schemaHash", True)

    # -- validators --------------------------------------------------------------------------------

    def test(self, name: QualifiedName) -> str:
        """Says whether a value is valid."""
        return self._function(
            name, Layer.PUBLIC, self._validators[name.package].validators[name].test
        )

    def validate(self, name: QualifiedName) -> str:
        """Says what is wrong with a value."""
        return self._function(
            name, Layer.PUBLIC, self._validators[name.package].validators[name].validate
        )

    def collector(self, name: QualifiedName) -> str:
        """Collects what is wrong with a part of a value."""
        return self._function(name, Layer.INTERNAL, self._validators[name.package].collectors[name])

    def answer(self, name: QualifiedName) -> str:
        """Says what is wrong with the answer of a function."""
        return self._function(
            name, Layer.INTERNAL, self._validators[name.package].answers[name].validate
        )

    def preconditions(self, name: QualifiedName) -> str:
        """Says whether a request meets them."""
        return self._function(
            name, Layer.INTERNAL, self._validators[name.package].preconditions[name]
        )

    def guard(self, use: GuardUse) -> str:
        """Says whether a value passes a guard, which every package has for itself."""
        return self._member((self._own[0], Layer.INTERNAL), self._guards[use].test, True)

    def guard_collector(self, use: GuardUse) -> str:
        """Collects what a guard finds wrong."""
        return self._member((self._own[0], Layer.INTERNAL), self._guards[use].collect, True)

    # -- modules -----------------------------------------------------------------------------------

    def imports(self) -> tuple[Import, ...]:
        """The runtime first, then the schema, then packages by name."""
        return tuple(
            Import(self._alias(module), self._path(module), not self._used[module])
            for module in sorted(self._used)
        )

    def _function(self, name: QualifiedName, layer: Layer, function: str) -> str:
        return self._member((name.package, layer), function, True)

    def _member(self, module: _Module, name: str, is_value: bool) -> str:
        if module == self._own:
            return name
        self._used[module] = is_value or self._used.get(module, False)
        return f"{self._alias(module)}.{name}"

    def _alias(self, module: _Module) -> str:
        alias = self._aliases.get(module)
        if alias is None:
            alias = self._aliases[module] = self.free(self._wanted(module))
        return alias

    def _wanted(self, module: _Module) -> str:
        package, layer = module
        match layer:
            case Layer.RUNTIME:
                return "forst"
            case Layer.SCHEMA:
                return "schema"
            case Layer.PUBLIC:
                return identifier(package)
            case Layer.INTERNAL:
                is_own = package == self._own[0]
                return "internal" if is_own else f"{identifier(package)}Internal"
            case _:
                assert_never(layer)

    def _path(self, module: _Module) -> str:
        package, layer = module
        is_internal = self._own[1] is Layer.INTERNAL
        up = ".." if is_internal else "."
        match layer:
            case Layer.RUNTIME:
                return f"{up}/runtime/index.js"
            case Layer.SCHEMA:
                return f"{up}/schema.js"
            case Layer.PUBLIC:
                return f"{up}/{self._names.modules[package]}.js"
            case Layer.INTERNAL:
                folder = "." if is_internal else "./internal"
                return f"{folder}/{self._names.modules[package]}.js"
            case _:
                assert_never(layer)
