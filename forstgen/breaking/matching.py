"""Which function of one version is which of another one."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from forstgen import ir

__all__ = ["functions_of", "matched"]

Functions: TypeAlias = Mapping[ir.QualifiedName, ir.FunctionDecl]


def functions_of(program: ir.Program) -> Functions:
    return {each.name: each for package in program.packages for each in package.functions}


def matched(old: Functions, new: Functions) -> list[tuple[ir.QualifiedName, ir.QualifiedName]]:
    """Functions of one name; then those of one route, which is all that callers know of them;
    then those that went to another package, where only one can be meant."""
    pairs: list[tuple[ir.QualifiedName, ir.QualifiedName]] = []
    gone, fresh = {*old}, {*new}
    for key in (_itself, _route, _own_name):
        successors = _by_key(key, new, fresh)
        for value, [name, *others] in _by_key(key, old, gone).items():
            match successors.get(value), others:
                case [successor], []:
                    pairs.append((name, successor))
                    gone.remove(name)
                    fresh.remove(successor)
                case _:
                    pass
    return sorted(pairs, key=lambda pair: pair[1])


def _by_key(
    key: Callable[[ir.FunctionDecl], object], functions: Functions, names: set[ir.QualifiedName]
) -> dict[object, list[ir.QualifiedName]]:
    found: dict[object, list[ir.QualifiedName]] = {}
    for name in sorted(names):
        found.setdefault(key(functions[name]), []).append(name)
    return found


def _itself(function: ir.FunctionDecl) -> object:
    return function.name


def _route(function: ir.FunctionDecl) -> object:
    return function.route


def _own_name(function: ir.FunctionDecl) -> object:
    return function.name.name
