"""A lock → the program that it was written from, but for what does not count as meaning."""

from collections.abc import Iterator

from forstgen import ir
from forstgen.diagnostics import Diagnostic, Outcome, diagnostic
from forstgen.ir.facets import symbol
from forstgen.ir.fingerprint import fingerprint, references
from forstgen.ir.order import components, cyclic
from forstgen.ir.walk import names_in, types_of
from forstgen.lock.lines import Line, Lock, line_of
from forstgen.lock.notation import Unreadable, read_node
from forstgen.lock.read import REGENERATE
from forstgen.source import Span

__all__ = ["locked_program"]


def locked_program(lock: Lock) -> Outcome[ir.Program]:
    """The program of `lock`, its declarations in the order of their names."""
    found: dict[ir.QualifiedName, ir.Decl] = {}
    for line in lock.lines:
        if fingerprint([line.text])[:16] != line.fingerprint:
            return Outcome(None, (_edited(lock, line),))
        try:
            decl = read_node(line.text, ir.Decl)
        except Unreadable:
            return Outcome(None, (_edited(lock, line),))
        found[symbol(decl)] = decl
    program = _program(found)
    problems = tuple(_problems(lock, program, found))
    return Outcome(None if problems else program, problems)


def _problems(
    lock: Lock, program: ir.Program, found: dict[ir.QualifiedName, ir.Decl]
) -> Iterator[Diagnostic]:
    """Lines whose parts contradict one another, or that name what the lock does not have."""
    guards = {guard.name for package in program.packages for guard in package.guards}
    for line, decl in zip(lock.lines, found.values(), strict=True):
        if line != line_of(decl, line.text, guards) or not references(decl) <= found.keys():
            yield _edited(lock, line)
            return


def _program(found: dict[ir.QualifiedName, ir.Decl]) -> ir.Program:
    """The packages of the declarations `found`, with what else a program knows of them."""
    named = {
        name: names_in(*types_of(decl))
        for name, decl in found.items()
        if not isinstance(decl, ir.GuardDecl | ir.FunctionDecl)
    }
    recursive: set[ir.QualifiedName] = set()

    def types(name: ir.QualifiedName) -> list[ir.QualifiedName]:
        return [needed for needed in named[name] if needed in named]

    for component in components(named, types):
        if cyclic(component, types):
            recursive |= set(component)
    packages = sorted({name.package for name in found})
    return ir.Program(tuple(_package(name, found) for name in packages), frozenset(recursive))


def _package(name: str, found: dict[ir.QualifiedName, ir.Decl]) -> ir.Package:
    own = [decl for decl in found.values() if decl.name.package == name]
    guards = tuple(decl for decl in own if isinstance(decl, ir.GuardDecl))
    functions = tuple(decl for decl in own if isinstance(decl, ir.FunctionDecl))
    types = tuple(d for d in own if not isinstance(d, ir.GuardDecl | ir.FunctionDecl))
    imports = {other.package for decl in own for other in references(decl)} - {name}
    return ir.Package(name, types, guards, functions, tuple(sorted(imports)))


def _edited(lock: Lock, line: Line) -> Diagnostic:
    start = lock.source.text.find(f"\n{line}") + 1
    return diagnostic(
        "lock-syntax",
        f"The line of `{line.symbol}` in the lock is not what forstgen wrote",
        Span(lock.source, start, start + len(line.symbol)),
        help=REGENERATE,
    )
