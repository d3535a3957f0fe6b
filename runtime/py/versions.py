# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""Versions of a schema that meet by accident, in one package."""

import re
from collections.abc import Iterable

__all__ = ["MixedVersionsError", "missing"]


class MixedVersionsError(ImportError):
    """A module is of another version of the schema than the package that it lies in."""


def missing(schema: str, name: str, known: Iterable[str]) -> Exception:
    """What to raise where the module `schema` has the names `known`, and not `name`."""
    asked = _as_version(name)
    if asked is None:
        return AttributeError(f"module {schema!r} has no attribute {name!r}")
    module, version = asked
    package = schema.rpartition(".")[0]
    versions = dict(own for own in map(_as_version, known) if own)
    other = f"version {versions[module]} of it" if module in versions else "none of it"
    file = "__init__.py" if module == "index" else f"{_file_stem(module)}.py"
    return MixedVersionsError(
        f"{package} has files of two versions of its schema: {file} is of version "
        f"{version}, but _schema.py has {other}. Run forstgen, which writes all of "
        "them from one version",
        name=package if module == "index" else f"{package}.{_file_stem(module)}",
    )


def _as_version(name: str) -> tuple[str, str] | None:
    """The module and the fingerprint in `orders_<fingerprint>`."""
    found = re.fullmatch(r"(.+)_([0-9a-f]{32})", name)
    return (found[1], found[2]) if found else None


def _file_stem(module: str) -> str:
    # `index` is the package itself; the module of a package of that name has one more.
    return module[:-1] if module.rstrip("_") == "index" else module
