"""A package and a program that judges values with it: what `forstgen conform` runs.

In: a program. Out: the files of a folder, `driver.py` and the package `package`.
"""

from pathlib import PurePosixPath

import jinja2

from forstgen.backends.base import GeneratedFile
from forstgen.backends.py import backend
from forstgen.backends.py.layout import quote
from forstgen.backends.py.names import Names
from forstgen.backends.py.options import Options
from forstgen.backends.templates import environment
from forstgen.ir import DeclType, FunctionDecl, Program
from forstgen.rules import Rulebook

__all__ = ["driver_files"]


def driver_files(program: Program) -> tuple[GeneratedFile, ...]:
    package = backend.render(program, Options())
    return (
        *(GeneratedFile("package" / file.path, file.text) for file in package),
        GeneratedFile(PurePosixPath("driver.py"), _driver(program)),
        GeneratedFile(PurePosixPath("judging.py"), _template("judging").render()),
    )


def _driver(program: Program) -> str:
    names = Names.of(program)
    types: list[tuple[str, str]] = []
    for address, entry in Rulebook(program).entries().items():
        if isinstance(entry, FunctionDecl):
            name = names.requests.get(entry.name)
            entry = entry.input if name is None else DeclType(name)
        assert isinstance(entry, DeclType)
        module = names.modules[entry.name.package]
        types.append((quote(address), f"{module}.{names.types[entry.name]}"))
    modules = sorted(names.modules.values())
    return _template("conform").render(modules=modules, types=types)


def _template(stem: str) -> jinja2.Template:
    return environment("py", {}).get_template(f"{stem}.py.j2")
