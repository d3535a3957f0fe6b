"""The values of constants: literals, references to other constants, iota, simple arithmetic.

Comes in: the symbols. Goes out: every ConstantSymbol's `value`; None where it is not known, which
matters only where the constant is used.
"""

from collections.abc import Iterator

from forstgen import ir
from forstgen.ir.order import components
from forstgen.resolve.arithmetic import evaluate, identifiers
from forstgen.resolve.lookup import Names
from forstgen.resolve.symbols import ConstantSymbol, FileScope
from forstgen.syntax import ast

__all__ = ["find_constant", "fold_constants"]


def fold_constants(names: Names) -> None:
    constants = [c for p in names.symbols.packages.values() for c in p.constants.values()]
    needs = {id(c): list(_needs(c, names)) for c in constants}
    for component in components(constants, lambda c: needs[id(c)]):
        if len(component) == 1 and component[0] not in needs[id(component[0])]:
            component[0].value = _value(component[0], names)


def find_constant(path: tuple[str, ...], scope: FileScope, names: Names) -> ConstantSymbol | None:
    """The constant that `Max` or `limits.Max` stands for."""
    match path:
        case (name,):
            return scope.package.constants.get(name)
        case (qualifier, name):
            package = names.package(qualifier, scope)
            return package.constants.get(name) if package else None
        case _:
            return None


def _needs(constant: ConstantSymbol, names: Names) -> Iterator[ConstantSymbol]:
    for path in _paths(constant.expr):
        found = find_constant(path, constant.scope, names)
        if found is not None:
            yield found


def _paths(expr: ast.Expr | None) -> Iterator[tuple[str, ...]]:
    match expr:
        case ast.PathExpr():
            yield tuple(name.text for name in expr.names)
        case ast.OtherExpr():
            yield from identifiers(_text(expr))
        case _:
            pass


def _value(constant: ConstantSymbol, names: Names) -> ir.LiteralValue | None:
    def known(path: tuple[str, ...]) -> ir.LiteralValue | None:
        if path == ("iota",):
            return constant.decl.iota
        found = find_constant(path, constant.scope, names)
        return found.value if found else None

    value: ir.LiteralValue | None
    match constant.expr:
        case ast.Literal():
            value = constant.expr.value
        case ast.PathExpr():
            value = known(tuple(name.text for name in constant.expr.names))
        case ast.OtherExpr():
            value = evaluate(_text(constant.expr), known)
        case _:
            return None
    return _as_declared(value, constant.decl.type)


def _as_declared(
    value: ir.LiteralValue | None, type: ast.TypeExpr | None
) -> ir.LiteralValue | None:
    """`const Rate: Float = 1` is 1.0."""
    if isinstance(type, ast.NamedType) and type.name.text in {"Float", "float64", "float32"}:
        return float(value) if isinstance(value, int) and not isinstance(value, bool) else value
    return value


def _text(expr: ast.OtherExpr) -> str:
    return expr.span.source.text[expr.span.start : expr.span.end]
