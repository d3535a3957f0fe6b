"""A program in which the answers of functions have names, so that validators for them are made."""

from collections.abc import Iterator

from forstgen import ir
from forstgen.node import replace

__all__ = ["named_answers"]

_PARTS = {" result": "Answer", " failure": "Fault"}


def named_answers(program: ir.Program) -> tuple[ir.Program, dict[str, str]]:
    """The program, and the types of `shop.place() result` and `shop.place() failure`."""
    known: dict[str, str] = {}
    packages: list[ir.Package] = []
    for package in program.packages:
        taken = {decl.name.name.casefold() for decl in package.declarations}
        added: list[ir.AliasDecl] = []
        for function in package.functions:
            for part, type in _answers(function):
                name = f"{function.name.name}{_PARTS[part]}".capitalize()
                while name.casefold() in taken:
                    name += "X"
                taken.add(name.casefold())
                full = ir.QualifiedName(package.name, name)
                added.append(ir.AliasDecl(full, type, None, function.span))
                known[f"{function.name}(){part}"] = str(full)
        packages.append(replace(package, types=(*package.types, *added)))
    return ir.Program(tuple(packages), program.recursive), known


def _answers(function: ir.FunctionDecl) -> Iterator[tuple[str, ir.Type]]:
    yield " result", function.success
    if function.failure is not None:
        yield " failure", function.failure
