"""Names → view: the index, one flat namespace over all packages."""

from forstgen.backends.py import view
from forstgen.backends.py.imports import Imports
from forstgen.backends.py.layout import collection, import_from, quote
from forstgen.backends.py.names import Names
from forstgen.backends.py.versions import INDEX, lower_version
from forstgen.ir.fingerprint import fingerprint

__all__ = ["lower_index"]

_RUNTIME = (
    *(
        "AnswerError",
        "AnyError",
        "CallError",
        "CallTimeout",
        "Difference",
        "Err",
        "ForstError",
        "JsonError",
        "Model",
    ),
    *("NetworkError", "NominalError", "Ok", "ResponseError", "StatusError"),
    *("VersionMismatchError", "Violation"),
    *("read_json", "validate", "validate_json", "violations"),
)


def lower_index(names: Names) -> view.Index:
    """`__init__.py`. Where the schema has a name of the runtime, ours is exported as `Forst…`."""
    imports = Imports(names.clients)
    exports = list(names.clients)
    for name, exported in names.exported.items():
        module = f".{names.modules[name.package]}"
        exports.append(imports.name(module, names.types[name], exported))
    # A module of the package would take the place of a function that is called like it.
    modules = frozenset(names.modules.values())
    for own in _RUNTIME:
        choices = [own] if own not in modules else []
        other = f"Forst{own}" if own[0].isupper() else f"forst_{own}"
        exports.append(imports.name("._runtime", own, *choices, other))
    imports.name("typing", "TYPE_CHECKING", "TYPE_CHECKING")
    client_import = import_from("    ", ".client", sorted(names.clients))
    listed = collection("__all__ = ", [quote(name) for name in sorted(exports)], "[]")
    made_from = (*imports.statements(), client_import, listed)
    return view.Index(
        version=lower_version(INDEX, fingerprint(made_from), imports),
        imports=imports.groups(),
        clients=tuple(quote(name) for name in sorted(names.clients)),
        client_import=client_import,
        exports=listed,
    )
