"""A package and a program that judges values with it: what `forstgen conform` runs.

In: a program. Out: the files of a module, `driver/main.go` and the package in `package`.
"""

from pathlib import PurePosixPath

from forstgen import ir
from forstgen.backends.base import GeneratedFile
from forstgen.backends.go import text
from forstgen.backends.go.calls import Calls
from forstgen.backends.go.columns import aligned
from forstgen.backends.go.hoist import hoist
from forstgen.backends.go.judged import Judged
from forstgen.backends.go.names import Names
from forstgen.backends.go.options import Options
from forstgen.backends.go.render import render
from forstgen.backends.go.types import Types
from forstgen.backends.templates import environment
from forstgen.rules import Entry, Rulebook

__all__ = ["driver_files"]

_OPTIONS = Options(package="generated", module="")


def driver_files(program: ir.Program) -> tuple[GeneratedFile, ...]:
    package = render(program, _OPTIONS)
    return (
        GeneratedFile(PurePosixPath("go.mod"), "module conform\n\ngo 1.26\n"),
        GeneratedFile(PurePosixPath("driver/main.go"), _driver(program)),
        *(GeneratedFile("package" / file.path, file.text) for file in package),
    )


def _driver(program: ir.Program) -> str:
    hoisted = hoist(program)
    types, book = Types(hoisted, Names(hoisted)), Rulebook(hoisted)
    calls = Calls(types, Judged(book))
    functions = {f.name: f for package in hoisted.packages for f in package.functions}
    decoders = [
        (f"{text.quoted(address)}:", f"decoding(generated.Decode{name}),")
        for address, entry in Rulebook(program).entries().items()
        if (name := _decoder(entry, types, calls, functions))
    ]
    template = environment("go", {}).get_template("conform.go.j2")
    return template.render(decoders=aligned(decoders))


def _decoder(
    entry: Entry,
    types: Types,
    calls: Calls,
    functions: dict[ir.QualifiedName, ir.FunctionDecl],
) -> str:
    """The name behind `Decode`."""
    if isinstance(entry, ir.FunctionDecl):
        function = functions[entry.name]
        if calls.has_request(function):
            return types.names.requests[function.name]
        entry = function.input
    assert isinstance(entry, ir.DeclType)
    return types.names.types[entry.name]
