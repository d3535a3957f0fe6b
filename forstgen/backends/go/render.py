"""The files of the Go package.

In: `ir.Program` and the options. Out: `GeneratedFile`s, the runtime among them.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from forstgen.backends.base import NOTHING_ELSE, GeneratedFile
from forstgen.backends.go.calls import Calls
from forstgen.backends.go.codecs import Codecs
from forstgen.backends.go.columns import aligned
from forstgen.backends.go.hoist import hoist
from forstgen.backends.go.imports import imports_of
from forstgen.backends.go.judged import Judged
from forstgen.backends.go.lower import lower_package
from forstgen.backends.go.names import HANDLERS, Names
from forstgen.backends.go.options import Options
from forstgen.backends.go.signatures import lower_handlers
from forstgen.backends.go.types import Types
from forstgen.backends.go.view import File, Guard, Handlers, Interface, Item, Schema, Stamp
from forstgen.backends.runtime import runtime_files
from forstgen.backends.templates import environment
from forstgen.ir import Program
from forstgen.ir.fingerprint import fingerprint
from forstgen.ir.meeting import Compatible
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
    "versions",
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


def render(
    program: Program, options: Options, compatible: Compatible = NOTHING_ELSE
) -> tuple[GeneratedFile, ...]:
    hoisted = hoist(program)
    codecs, judged = Codecs(Types(hoisted, Names(hoisted))), Judged(Rulebook(hoisted))
    items = {package.name: lower_package(package, codecs, judged) for package in hoisted.packages}
    packages = [
        (codecs.types.names.files[name], _package(program, name, own, codecs.types.names, options))
        for name, own in items.items()
        if own
    ]
    versions = program.facets.functions if any(p.functions for p in program.packages) else {}
    handlers = lower_handlers(
        codecs, Calls(codecs.types, judged), _checked(items.values()), versions, compatible
    )
    files = [*packages, ("handlers.go", _handlers(handlers, options))]
    return (
        *_module(options),
        _schema(program, [view.stamp for _, view in files], options),
        *(_file(path, _template("file").render(file=view)) for path, view in files),
        *_runtime(options),
    )


def _module(options: Options) -> Iterator[GeneratedFile]:
    if options.module:
        yield _file("go.mod", f"module {options.module}\n\ngo 1.26\n")


def _schema(program: Program, stamps: Iterable[Stamp], options: Options) -> GeneratedFile:
    files = [
        aligned([(f"versionOf{stamp.name}", stamp.type), ("_", f"= fileOf{stamp.name}")])
        for stamp in stamps
    ]
    view = Schema(options.package, program.fingerprint, files)
    return _file("schema.go", _template("schema").render(schema=view))


def _package(
    program: Program, name: str, items: list[Item], names: Names, options: Options
) -> File:
    """The file of a Forst package that declares types, or judges the input of a function."""
    stamp = Stamp(names.stamps[name], program.package_fingerprint(name))
    contracts = (item for item in items if isinstance(item, Interface))
    signatures = (method.signature for each in contracts for method in each.methods)
    texts = [_MACROS[item.stem](item) for item in items]
    return File(options.package, name, stamp, imports_of(signatures), texts)


def _checked(packages: Iterable[list[Item]]) -> set[str]:
    """What there is a check of."""
    judged = (
        item for items in packages for item in items if not isinstance(item, Interface | Guard)
    )
    return {item.name for item in judged if item.check}


def _handlers(handlers: Handlers, options: Options) -> File:
    """The version is a hash of the text, which all packages have a part in."""
    text = _template("index").render(handlers=handlers)
    imports = ["context", "net/http"] if handlers.methods else ["net/http"]
    return File(
        options.package, "(handlers)", Stamp(HANDLERS, fingerprint([text])), imports, [text]
    )


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


class _Macros(dict[str, Any]):
    """Per stem the macro that prints an item: templates are called, not included, per item."""

    def __missing__(self, stem: str) -> Any:
        assert stem in STEMS
        macro = self[stem] = getattr(_template(stem).module, stem)
        return macro


_MACROS = _Macros()
