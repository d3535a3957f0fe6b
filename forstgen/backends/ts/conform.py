"""A package and a program that judges values with it: what `forstgen conform` runs.

In: a program. Out: the files of a folder, `driver.mjs` and the package `package`.
"""

from pathlib import PurePosixPath

import jinja2

from forstgen.backends.base import GeneratedFile
from forstgen.backends.templates import environment
from forstgen.backends.ts import backend
from forstgen.backends.ts.names import json_string, name_program
from forstgen.backends.ts.options import Options
from forstgen.backends.ts.validator_names import name_validators, request_key
from forstgen.ir import DeclType, FunctionDecl, Program
from forstgen.rules import Rulebook

__all__ = ["driver_files"]


def driver_files(program: Program) -> tuple[GeneratedFile, ...]:
    package = backend.render(program, Options())
    return (
        *(GeneratedFile("package" / file.path, file.text) for file in package),
        GeneratedFile(PurePosixPath("driver.mjs"), _driver(program)),
        *(
            GeneratedFile(PurePosixPath(f"{stem}.mjs"), _template(stem).render())
            for stem in ("judging", "issues")
        ),
    )


def _driver(program: Program) -> str:
    book, names = Rulebook(program), name_program(program)
    validators = name_validators(program, book, names)
    modules = {name: f"package{i}" for i, name in enumerate(names.modules)}
    types = []
    for address, entry in book.entries().items():
        if isinstance(entry, FunctionDecl):
            key = request_key(entry)
            if key not in validators[key.package].validators:
                assert isinstance(entry.input, DeclType)
                key = entry.input.name
        else:
            assert isinstance(entry, DeclType)
            key = entry.name
        validator = validators[key.package].validators[key]
        own = ", ".join(f"{modules[key.package]}.{name}" for name in validator.values)
        types.append((json_string(address), own))
    paths = [(modules[name], module) for name, module in names.modules.items()]
    return _template("conform").render(modules=paths, types=types)


def _template(stem: str) -> jinja2.Template:
    return environment("ts", {}).get_template(f"{stem}.mjs.j2")
