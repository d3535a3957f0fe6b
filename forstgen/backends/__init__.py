"""The targets: forstgen's own by name, those of other packages through entry points.

A backend is a module that exposes `backend` (see `backends.base`) and, in its submodule `options`,
the dataclass `Options`. It is imported when its target is asked for and not before. Another package
offers one as an entry point of the group `forstgen.backends`: the target's name = the module.
"""

from importlib import import_module
from typing import Any

from forstgen.backends.base import Backend
from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.diagnostics.suggest import did_you_mean

__all__ = ["BACKENDS", "find_backend", "load_backend", "load_options", "unknown_target"]

BACKENDS = {
    "ts": "forstgen.backends.ts",
    "py": "forstgen.backends.py",
    "go": "forstgen.backends.go",
    "jsonschema": "forstgen.backends.jsonschema",
}

_GROUP = "forstgen.backends"


def find_backend(target: str) -> str | None:
    """The name of the module that makes `target`; None where no backend does."""
    return BACKENDS.get(target) or _registered(target)


def unknown_target(name: str) -> Diagnostic:
    return diagnostic(
        "unknown-target",
        f"There is no target `{name}`",
        help=did_you_mean(name, BACKENDS) or f"the targets are {', '.join(BACKENDS)}",
    )


def _registered(target: str) -> str | None:
    # Imported here: it costs more than all of forstgen's start, and few runs need it.
    from importlib.metadata import entry_points

    return next((entry.value for entry in entry_points(group=_GROUP, name=target)), None)


def load_backend(module: str) -> Backend[Any]:
    backend: Backend[Any] = import_module(module).backend
    return backend


def load_options(module: str) -> type[Any]:
    """The class of the target's options: a dataclass with a default for every field."""
    options: type[Any] = import_module(f"{module}.options").Options
    return options
