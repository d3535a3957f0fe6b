"""The files of the Go package.

In: `ir.Program` and the options. Out: `GeneratedFile`s, the runtime among them.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import PurePosixPath
from types import ModuleType
from typing import Any

from forstgen.backends.base import GeneratedFile
from forstgen.backends.go.calls import Calls
from forstgen.backends.go.codecs import Codecs
from forstgen.backends.go.hoist import hoist
from forstgen.backends.go.imports import imports_of
from forstgen.backends.go.judged import Judged
from forstgen.backends.go.lower import lower_package
from forstgen.backends.go.names import Names
from forstgen.backends.go.options import Options
from forstgen.backends.go.signatures import lower_handlers
from forstgen.backends.go.types import Types
from forstgen.backends.go.view import File, Guard, Interface, Item, Schema
from forstgen.backends.runtime import runtime_files
from forstgen.backends.templates import environment
from forstgen.ir import Program
from forstgen.ir.fingerprint import fingerprint
from forstgen.rules import Rulebook

__all__ = ["render"]

RUNTIME = (
    "arrays",
    "checker",
    "combinators",
    "errors",
    "faults",
    "findings",
    "guards",
    "keys",
    "objects",
    "problem",
    "reader",
    "rules",
    "scan",
    "server",
    "steps",
    "unions",
    "values",
    "violations",
    "writer",
)

STEMS = (
    "alias",
    "answer",
    "contract",
    "error",
    "guard",
    "request",
    "result",
    "shape",
    "tuple",
    "union",
    "value_group",
)


def render(program: Program, options: Options) -> tuple[GeneratedFile, ...]:
    hoisted = hoist(program)
    codecs, judged = Codecs(Types(hoisted, Names(hoisted))), Judged(Rulebook(hoisted))
    packages = {
        package.name: lower_package(package, codecs, judged) for package in hoisted.packages
    }
    return (
        *_module(options),
        _schema(program, options),
        *_packages(program, packages, codecs.types.names, options),
        _handlers(packages, codecs, judged, options),
        *_runtime(options),
    )


def _module(options: Options) -> Iterator[GeneratedFile]:
    if options.module:
        yield _file("go.mod", f"module {options.module}\n\ngo 1.26\n")


def _schema(program: Program, options: Options) -> GeneratedFile:
    view = Schema(options.package, program.fingerprint)
    return _file("schema.go", _template("schema").render(schema=view))


def _packages(
    program: Program, packages: Mapping[str, list[Item]], names: Names, options: Options
) -> Iterator[GeneratedFile]:
    """A file per Forst package that declares types, or judges the input of a function."""
    for name, items in packages.items():
        if items:
            known_as = program.package_fingerprint(name)
            contracts = (item for item in items if isinstance(item, Interface))
            signatures = (method.signature for each in contracts for method in each.methods)
            imports = imports_of(signatures)
            view = File(options.package, name, known_as, imports, items)
            text = _template("file").render(file=view, stems=_macros())
            yield _file(names.files[name], text)


def _handlers(
    packages: Mapping[str, list[Item]], codecs: Codecs, judged: Judged, options: Options
) -> GeneratedFile:
    """The header carries a hash of what follows it, which all packages have a part in."""
    calls = Calls(codecs.types, judged)
    judged_items = (
        item
        for items in packages.values()
        for item in items
        if not isinstance(item, Interface | Guard) and item.check
    )
    checked = {item.name for item in judged_items}
    view = lower_handlers(options.package, codecs, calls, checked)
    body = _template("index").render(handlers=view)
    header = _template("header").render(what="handlers", fingerprint=fingerprint([body]))
    return _file("handlers.go", header + body)


def _runtime(options: Options) -> Iterator[GeneratedFile]:
    """The runtime as it is, but for the package clause: it lies in the user's package."""
    paths = [(f"{stem}.go", f"runtime_{stem}.go") for stem in RUNTIME]
    for file in runtime_files("go", paths):
        text = file.text.replace("\npackage sidecar\n", f"\npackage {options.package}\n", 1)
        yield GeneratedFile(file.path, text)


def _file(path: str, text: str) -> GeneratedFile:
    return GeneratedFile(PurePosixPath(path), text)


@cache
def _environment() -> Any:
    return environment("go", {})


def _template(stem: str) -> Any:
    return _environment().get_template(f"{stem}.go.j2")


@cache
def _macros() -> dict[str, Any]:
    """Per stem the macro that prints an item: templates are called, not included, per item."""
    modules: dict[str, ModuleType] = {stem: _template(stem).module for stem in STEMS}
    return {stem: getattr(module, stem) for stem, module in modules.items()}
