"""The TypeScript backend: a typed ESM package, with the JavaScript of every module beside it.

Templates print TypeScript and mark its types (see `view`); the JavaScript is the same text without
them, so no compiler has to run before the package can be used.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import PurePosixPath
from typing import TypeAlias

import jinja2
from jinja2.ext import Extension

from forstgen.backends.base import NOTHING_ELSE, Backend, GeneratedFile
from forstgen.backends.runtime import runtime_files
from forstgen.backends.templates import environment
from forstgen.backends.ts.index import lower_index
from forstgen.backends.ts.lower import lower, lower_internal
from forstgen.backends.ts.names import Names, json_string, name_program
from forstgen.backends.ts.options import Options
from forstgen.backends.ts.validator_names import ValidatorNames, name_validators
from forstgen.backends.ts.versions import origin, version
from forstgen.backends.ts.view import (
    BARE,
    BARE_END,
    END,
    TYPE,
    Alias,
    ConstObject,
    Contract,
    ErrorClass,
    Function,
    Import,
    Interface,
    InternalModule,
    Item,
    Module,
    UnionAlias,
    Validators,
    Version,
)
from forstgen.diagnostics import Diagnostic
from forstgen.ir import Program
from forstgen.ir.fingerprint import fingerprint
from forstgen.ir.meeting import Compatible
from forstgen.rules import Rulebook

__all__ = ["backend"]

RUNTIME_MODULES = (
    *("client", "data", "depth", "errors", "findings", "index", "json", "judge", "platform"),
    *("schema", "versions", "violations"),
)

STEMS: dict[type[Item], str] = {
    Alias: "alias",
    ConstObject: "value_group",
    Contract: "contract",
    ErrorClass: "error",
    Function: "function",
    Interface: "shape",
    UnionAlias: "union",
    Validators: "validators",
}

Macro: TypeAlias = Callable[..., str]


class TypeScriptBackend:
    target = "ts"

    def check(self, program: Program, options: Options) -> tuple[Diagnostic, ...]:
        """TypeScript can express every program."""
        return ()

    def render(
        self, program: Program, options: Options, compatible: Compatible = NOTHING_ELSE
    ) -> tuple[GeneratedFile, ...]:
        book, names = Rulebook(program), name_program(program)
        validators = name_validators(program, book, names)
        modules = lower(program, book, names, validators, compatible)
        files = [file for module in modules for file in _module_files(module)]
        for internal in lower_internal(program, book, names, validators):
            files += _internal_files(internal)
        index = _index(program, names, validators)
        index_version = fingerprint(index[:1])
        files += _both("index", "(index)", index_version, *index)
        versions = [version(module.path, module.fingerprint) for module in modules]
        files += _schema_files(program.fingerprint, (*versions, version("index", index_version)))
        files += _package_files(modules, options)
        return (*files, *runtime_files("ts", _runtime_paths()))


backend: Backend[Options] = TypeScriptBackend()


def _module_files(module: Module) -> tuple[GeneratedFile, ...]:
    items = [(_macro(f"{STEMS[type(item)]}.ts")(item), _is_value(item)) for item in module.items]
    typed = _typed("\n".join(text for text, _ in items))
    untyped = _untyped("\n".join(text for text, has_value in items if has_value))
    return _both(module.path, module.package, module.fingerprint, typed, untyped, module.imports)


def _internal_files(module: InternalModule) -> tuple[GeneratedFile, ...]:
    text = _macro("routines.ts")(module.routines)
    body = (_typed(text), _untyped(text))
    return _both(module.path, module.package, module.fingerprint, *body, module.imports)


def _is_value(item: Item) -> bool:
    """Whether there is something of `item` at run time."""
    return isinstance(item, ConstObject | ErrorClass | Validators | Function)


def _index(
    program: Program, names: Names, validators: Mapping[str, ValidatorNames]
) -> tuple[str, str]:
    """What the index exports, with types and without."""
    index = _macro("index.ts")
    typed = index(lower_index(program, names, validators, typed=True))
    untyped = index(lower_index(program, names, validators, typed=False))
    return typed, untyped


def _schema_files(schema: str, versions: Iterable[Version]) -> tuple[GeneratedFile, ...]:
    text, file = _macro("schema.ts")(schema, versions), _macro("file.ts")
    return (
        _generated("schema.ts", file("(program)", schema, (), "", _typed(text))),
        _generated("esm/schema.js", file("(program)", schema, (), "", _untyped(text))),
    )


def _both(
    path: str, what: str, hash: str, typed: str, untyped: str, imports: tuple[Import, ...] = ()
) -> tuple[GeneratedFile, ...]:
    """A module in TypeScript and, without its types, in JavaScript; each says its version."""
    file, said = _macro("file.ts"), _macro("origin.ts")(origin(path, hash))
    at_run_time = [entry for entry in imports if not entry.is_type]
    return (
        _generated(f"{path}.ts", file(what, hash, imports, _typed(said), typed)),
        _generated(f"esm/{path}.js", file(what, hash, at_run_time, _untyped(said), untyped)),
    )


def _package_files(modules: Iterable[Module], options: Options) -> tuple[GeneratedFile, ...]:
    paths = (*(module.path for module in modules), "schema")
    package = _macro("package.json")(
        json_string(options.name), fingerprint((options.name, *paths)), paths
    )
    tsconfig = _macro("tsconfig.json")
    return (
        _generated("package.json", package),
        _generated("tsconfig.json", tsconfig(fingerprint((tsconfig(""),)))),
    )


def _generated(path: str, text: str) -> GeneratedFile:
    return GeneratedFile(PurePosixPath(path), text)


def _runtime_paths() -> tuple[tuple[str, str], ...]:
    typed = [(f"{name}.ts", f"runtime/{name}.ts") for name in RUNTIME_MODULES]
    untyped = [(f"esm/{name}.js", f"esm/runtime/{name}.js") for name in RUNTIME_MODULES]
    return (*typed, *untyped)


# -- templates -------------------------------------------------------------------------------------

_TYPES = re.compile(f"{TYPE}[^{END}]*{END}")
_BARE = re.compile(f"{BARE}[^{BARE_END}]*{BARE_END}")
_VISIBLE = str.maketrans("⟦⟧⟨⟩", TYPE + END + BARE + BARE_END)


def _typed(text: str) -> str:
    return _unmarked(_BARE.sub("", text))


def _untyped(text: str) -> str:
    return _unmarked(_TYPES.sub("", text))


def _unmarked(text: str) -> str:
    for mark in (TYPE, END, BARE, BARE_END):
        text = text.replace(mark, "")
    return text


class _VisibleMarks(Extension):
    """In templates the marks around types are `⟦` and `⟧`, those around JavaScript `⟨` and `⟩`."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        return source.translate(_VISIBLE)


@cache
def _environment() -> jinja2.Environment:
    env = environment("ts", {})
    env.add_extension(_VisibleMarks)
    return env


@cache
def _macro(name: str) -> Macro:
    """The macro of a template, called as the template is: `shape` of `shape.ts.j2`."""
    macro: Macro = getattr(_environment().get_template(f"{name}.j2").module, name.partition(".")[0])
    return macro
