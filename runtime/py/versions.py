# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""Versions of a schema that meet by accident: in one package, and in one call."""

import re
from collections.abc import Iterable
from typing import Any

from typing_extensions import TypedDict

from .errors import StatusError
from .json_values import is_array, is_object

__all__ = [
    "VERSION_MISMATCH",
    "Difference",
    "MixedVersionsError",
    "VersionMismatchError",
    "missing",
]

VERSION_MISMATCH = "urn:forst:version-mismatch"
"""The type of the problem that a server answers with."""


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


class Difference(TypedDict):
    """A part of a function that client and server know in different versions."""

    part: str
    """`request`, `result` or `error`."""

    facet: str
    """`wire`, the structure of its JSON, or `validation`, what else is asked of it."""

    client: str
    server: str


class VersionMismatchError(StatusError):
    """The server has another version of the function, and did not look at the call."""

    def __init__(
        self,
        route: str,
        status: int,
        body: bytes,
        problem: dict[str, Any],
        client: dict[str, str],
    ) -> None:
        super().__init__(route, status, body, problem)
        self.function = _text(problem, "function")
        """`<package>.<Function>`."""

        self.differences = _differences(problem)
        self.client = client
        """The fingerprints of the client's own `schema` and `function`."""

        self.server = _version(problem.get("server"))
        """What the server says of itself; empty texts where it does not."""

    @classmethod
    def _said(cls, problem: dict[str, Any]) -> str:
        parts = [f"{d['part']} ({d['facet']})" for d in _differences(problem)]
        differing = f": {', '.join(parts)}" if parts else ""
        function = _text(problem, "function") or "the function"
        return (
            f": client and server have different versions of {function}{differing}. "
            "Generate both from one version of the schema, or record with "
            "`forstgen breaking --compatible` that they may meet"
        )


def _differences(problem: dict[str, Any]) -> list[Difference]:
    """Those that a server names, as far as they can be understood."""
    told: Any = problem.get("differences")
    return [
        {
            "part": difference["part"],
            "facet": difference["facet"],
            "client": difference["client"],
            "server": difference["server"],
        }
        for difference in (told if is_array(told) else [])
        if is_object(difference) and _is_difference(difference)
    ]


def _is_difference(told: dict[str, Any]) -> bool:
    return (
        told.get("part") in ("request", "result", "error")
        and told.get("facet") in ("wire", "validation")
        and isinstance(told.get("client"), str)
        and isinstance(told.get("server"), str)
    )


def _version(told: Any) -> dict[str, str]:
    members = told if is_object(told) else {}
    return {key: _text(members, key) for key in ("schema", "function")}


def _text(members: dict[str, Any], key: str) -> str:
    value = members.get(key)
    return value if isinstance(value, str) else ""
