"""The flat index: everything of all packages under one roof, each name once."""

from collections.abc import Iterable, Sequence

from forstgen import words
from forstgen.backends.naming import flatten
from forstgen.backends.ts.doc import WIDTH
from forstgen.backends.ts.imports import RUNTIME
from forstgen.backends.ts.names import RESERVED, identifier
from forstgen.backends.ts.view import (
    Alias,
    ConstObject,
    Contract,
    ErrorClass,
    Export,
    Function,
    Interface,
    Item,
    Module,
    UnionAlias,
)
from forstgen.ir import QualifiedName

__all__ = ["exports", "flat_names", "is_value"]

RUNTIME_TYPES = ("AnyError", "CallOptions", "Err", "ErrorData", "Fetch", "Ok", "Problem")
RUNTIME_VALUES = (
    *("CallError", "CallTimeout", "ForstError", "NetworkError", "NominalError"),
    *("ResponseError", "StatusError"),
)
TAKEN = frozenset((*RUNTIME_TYPES, *RUNTIME_VALUES, "schemaHash")) | RESERVED


def is_value(item: Item) -> bool:
    """Whether there is something of `item` at run time."""
    return isinstance(item, ConstObject | ErrorClass | Function)


def flat_names(modules: Iterable[Module]) -> dict[QualifiedName, str]:
    """What every item is called in the index; `QualifiedName.name` is its name in its module."""
    types: list[QualifiedName] = []
    functions: list[QualifiedName] = []
    for module in modules:
        for item in module.items:
            names = functions if isinstance(item, Function) else types
            names.append(QualifiedName(module.package, item.name))
    flat = flatten(types, str, TAKEN, qualify=_qualified_type)
    return flat | flatten(functions, str, TAKEN | set(flat.values()), qualify=_qualified_function)


def _qualified_type(name: QualifiedName) -> str:
    return identifier(words.pascal(name.package) + name.name[:1].upper() + name.name[1:])


def _qualified_function(name: QualifiedName) -> str:
    return identifier(words.camel(name.package) + name.name[:1].upper() + name.name[1:])


def exports(
    modules: Sequence[Module], flat: dict[QualifiedName, str], *, typed: bool
) -> tuple[Export, ...]:
    """The lines of `index.ts`, or where they are not `typed`, of `index.js`."""
    result = [Export(_names_of(module, flat, typed), f"./{module.path}.js") for module in modules]
    runtime = [f"type {name}" for name in RUNTIME_TYPES] if typed else []
    result.append(Export(_list((*runtime, *RUNTIME_VALUES), RUNTIME), RUNTIME))
    result.append(Export("*", "./schema.js"))
    return tuple(result)


def _names_of(module: Module, flat: dict[QualifiedName, str], typed: bool) -> str:
    """`*` where the index renames nothing of the package, so that most changes leave it alone."""
    names = [(item, flat[QualifiedName(module.package, item.name)]) for item in module.items]
    if all(item.name == name for item, name in names):
        return "*"
    return _list(
        [_export(item, name) for item, name in names if typed or is_value(item)],
        f"./{module.path}.js",
    )


def _export(item: Item, name: str) -> str:
    kind = "type " if isinstance(item, Interface | Contract | Alias | UnionAlias) else ""
    return f"{kind}{item.name}" if item.name == name else f"{kind}{item.name} as {name}"


def _list(names: Sequence[str], path: str) -> str:
    """Names in braces, one per line where they do not fit; a single one stays where it is."""
    if not names:
        return "{}"
    line = f"{{ {', '.join(names)} }}"
    if len(names) == 1 or len(f'export {line} from "{path}";') <= WIDTH:
        return line
    return "{\n" + "".join(f"  {name},\n" for name in names) + "}"
