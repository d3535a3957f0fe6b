"""The version of each module, as a name in `_schema.py` that the module asks for.

In: what a module is called, and its fingerprint. Out: that name, and the lines that mention it. A
module of another version asks for a name that is not there.
"""

from collections.abc import Iterable

from forstgen.backends.py import view
from forstgen.backends.py.imports import Imports
from forstgen.backends.py.layout import alias, quote, string_assignment

__all__ = ["INDEX", "lower_schema", "lower_version", "of_package"]

INDEX = "index"
"""What `__init__.py` is called here."""


def of_package(module: str) -> str:
    """What the module of a package is called here: `orders`; `index_`, where that is `index`."""
    return f"{module}_" if module.rstrip("_") == INDEX else module


def lower_version(called: str, fingerprint: str, imports: Imports) -> view.Version:
    """`orders_<fingerprint>`, which is the module's last import: it is taken by nothing else."""
    name = f"{called}_{fingerprint}"
    own = imports.library("._schema", name)
    return view.Version(
        fingerprint=fingerprint,
        constant=alias(name, "Final", quote(fingerprint)),
        assignment=string_assignment("", "__forst_version__ = ", own),
    )


def lower_schema(fingerprint: str, versions: Iterable[view.Version]) -> view.Schema:
    """`_schema.py`."""
    imports = Imports(())
    for name in ("TYPE_CHECKING", "Final"):
        imports.library("typing", name)
    constants = tuple(sorted(version.constant for version in versions))
    return view.Schema(fingerprint, imports.groups(), constants)
