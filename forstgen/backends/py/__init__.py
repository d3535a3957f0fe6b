"""The Python backend: Pydantic models, exceptions, protocols, and clients on httpx."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import PurePosixPath
from typing import TypeAlias

import jinja2

from forstgen.backends.base import NOTHING_ELSE, Backend, GeneratedFile
from forstgen.backends.py.client import lower_client
from forstgen.backends.py.index import lower_index
from forstgen.backends.py.lower import lower_package
from forstgen.backends.py.names import Names
from forstgen.backends.py.options import Options
from forstgen.backends.py.versions import lower_schema
from forstgen.backends.py.view import (
    Alias,
    Client,
    Enumeration,
    ErrorClass,
    GuardFunction,
    Index,
    Item,
    Model,
    Module,
    Protocol,
    Schema,
    Union,
)
from forstgen.backends.runtime import runtime_files
from forstgen.backends.templates import environment
from forstgen.diagnostics import Diagnostic
from forstgen.ir import Program
from forstgen.ir.meeting import Compatible
from forstgen.rules import Rulebook

__all__ = ["backend"]

RUNTIME_MODULES = (
    *("__init__", "client", "constraints", "errors", "guards", "json_faults", "json_text"),
    *("json_values", "judge", "kinds", "model", "plans", "refusals", "result"),
    *("retold", "schemas", "shapes", "types", "validation", "versions", "violations"),
)

STEMS: dict[type[Item], str] = {
    Alias: "alias",
    Enumeration: "value_group",
    ErrorClass: "error",
    GuardFunction: "guard",
    Model: "shape",
    Protocol: "contract",
    Union: "union",
}

Macro: TypeAlias = Callable[..., str]


class PythonBackend:
    target = "py"

    def check(self, program: Program, options: Options) -> tuple[Diagnostic, ...]:
        """Python can express every program."""
        return ()

    def render(
        self, program: Program, options: Options, compatible: Compatible = NOTHING_ELSE
    ) -> tuple[GeneratedFile, ...]:
        names = Names.of(program)
        book = Rulebook(program)
        modules = [lower_package(book, names, package) for package in program.packages]
        client = lower_client(book, names, compatible)
        index = lower_index(names)
        versions = (*(module.version for module in modules), client.version, index.version)
        runtime = ((f"{module}.py", f"_runtime/{module}.py") for module in RUNTIME_MODULES)
        return (
            *map(_module_file, modules),
            _client_file(client),
            _index_file(index),
            _schema_file(lower_schema(program.fingerprint, versions)),
            GeneratedFile(PurePosixPath("py.typed"), ""),
            *runtime_files("py", runtime),
        )


backend: Backend[Options] = PythonBackend()


def _module_file(module: Module) -> GeneratedFile:
    doc = f"The types of the Forst package `{module.package}`."
    body = "".join(_spaced(module.items))
    return _file(module.path, module.package, doc, module, body)


def _spaced(items: Iterable[Item]) -> Iterator[str]:
    """Two empty lines around a class, one between aliases; one is in the file's template."""
    after_alias = True
    for index, item in enumerate(items):
        is_alias = isinstance(item, Alias | Union)
        yield "\n" * (bool(index) + (not is_alias or not after_alias))
        yield _macro(STEMS[type(item)])(item)
        after_alias = is_alias


def _client_file(client: Client) -> GeneratedFile:
    doc = "The functions of the program, called over HTTP."
    return _file("client.py", "(client)", doc, client, _macro("client")(client))


def _index_file(index: Index) -> GeneratedFile:
    doc = "Everything in one namespace."
    return _file("__init__.py", "(index)", doc, index, _macro("index")(index))


def _file(
    path: str, what: str, doc: str, made: Module | Client | Index, body: str
) -> GeneratedFile:
    version = made.version
    header = (what, version.fingerprint, doc, made.imports, version.assignment)
    return GeneratedFile(PurePosixPath(path), _macro("file")(*header, body))


def _schema_file(schema: Schema) -> GeneratedFile:
    doc = "The version of the schema that this package was made from."
    header = ("(program)", schema.fingerprint, doc, schema.imports, None)
    text = _macro("file")(*header, _macro("schema")(schema))
    return GeneratedFile(PurePosixPath("_schema.py"), text)


@cache
def _macro(stem: str) -> Macro:
    """The macro of a template, called as the template is: `shape` of `shape.py.j2`."""
    macro: Macro = getattr(_environment().get_template(f"{stem}.py.j2").module, stem)
    return macro


@cache
def _environment() -> jinja2.Environment:
    return environment("py", {})
