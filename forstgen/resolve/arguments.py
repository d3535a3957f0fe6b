"""Arguments of constraints and guards as literals or references to a guard's parameters."""

from collections.abc import Mapping
from typing import NamedTuple

from forstgen import ir
from forstgen.diagnostics.suggest import did_you_mean
from forstgen.resolve.constants import find_constant
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.symbols import FileScope
from forstgen.source import Span
from forstgen.syntax import ast

__all__ = ["LITERAL", "NUMBER", "TEXT", "ArgumentKind", "Arguments", "primitive_of"]


class ArgumentKind(NamedTuple):
    """What a constraint wants: the words for it, and the primitive types that it may have."""

    words: str
    primitives: frozenset[ir.Primitive]


NUMBER = ArgumentKind("a number", frozenset({ir.Primitive.INT, ir.Primitive.FLOAT}))
TEXT = ArgumentKind("a string", frozenset({ir.Primitive.STRING}))
LITERAL = ArgumentKind("a literal", frozenset(ir.Primitive))


class Arguments:
    """Lowers the arguments of one call; None stands for a reported problem."""

    __slots__ = ("entries", "parameters", "resolution", "scope")

    def __init__(
        self,
        resolution: Resolution,
        scope: FileScope,
        parameters: Mapping[str, ir.Type],
        entries: Mapping[str, ir.LiteralValue],
    ) -> None:
        """`entries` are those of the value group that the call is about: `Equals(Admin)`."""
        self.resolution = resolution
        self.scope = scope
        self.parameters = parameters
        self.entries = entries

    def argument(self, written: ast.Argument, kind: ArgumentKind) -> ir.Argument | None:
        match written:
            case ast.Literal() | ast.LiteralType():
                literal = written if isinstance(written, ast.Literal) else written.literal
                return self._fitting(literal.value, kind, literal.span)
            case ast.NamedType():
                return self._named(written, kind)
            case _:
                self._refuse(kind, written.span)
                return None

    def values(self, written: tuple[ast.Argument, ...]) -> tuple[ir.LiteralValue, ...] | None:
        """The literals of `OneOf(["a", "b"])`, also spelt `OneOf("a", "b")`, each once."""
        found: list[ir.LiteralValue] = []
        items: tuple[ast.Argument | ast.Expr, ...] = written
        if len(written) == 1 and isinstance(written[0], ast.ListLiteral):
            items = written[0].items
        for item in items:
            value = self._value(item)
            if value is None:
                return None
            if not any(value == known and type(value) is type(known) for known in found):
                found.append(value)
        return tuple(found)

    def _value(self, item: ast.Argument | ast.Expr) -> ir.LiteralValue | None:
        argument: ir.Argument | None
        match item:
            case ast.Literal() | ast.NamedType() | ast.LiteralType():
                argument = self.argument(item, LITERAL)
            case ast.PathExpr():
                *qualifiers, name = item.names
                named = ast.NamedType(tuple(qualifiers), name, item.span)
                argument = self._named(named, LITERAL)
            case _:
                argument = None
                self._refuse(LITERAL, item.span)
        if isinstance(argument, ir.ParameterRef):
            self._refuse(LITERAL, item.span)
            return None
        return argument

    def _named(self, named: ast.NamedType, kind: ArgumentKind) -> ir.Argument | None:
        path = (*(name.text for name in named.qualifiers), named.name.text)
        if len(path) == 1:
            type = self.parameters.get(path[0])
            if type is not None:
                return self._parameter(path[0], type, kind, named.span)
            if path[0] in self.entries:
                return self._fitting(self.entries[path[0]], kind, named.span)
        constant = find_constant(path, self.scope, self.resolution.names)
        if constant is None:
            known = {*self.parameters, *self.entries, *self.scope.package.constants}
            self.resolution.report.add(
                "unknown-name",
                f"There is no constant `{'.'.join(path)}`",
                named.span,
                help=did_you_mean(path[-1], known),
            )
            return None
        if constant.value is None:
            self.resolution.report.add(
                "constraint-arguments",
                f"The value of `{'.'.join(path)}` is not known here",
                named.span,
                help="a constant may be a literal, another constant, or arithmetic of these",
            )
            return None
        return self._fitting(constant.value, kind, named.span)

    def _parameter(
        self, name: str, type: ir.Type, kind: ArgumentKind, span: Span
    ) -> ir.Argument | None:
        under = self.resolution.underlying(type)
        if isinstance(under, ir.PrimitiveType) and under.primitive in kind.primitives:
            return ir.ParameterRef(name, span)
        self._refuse(kind, span)
        return None

    def _fitting(
        self, value: ir.LiteralValue | None, kind: ArgumentKind, span: Span
    ) -> ir.LiteralValue | None:
        if value is None or primitive_of(value) not in kind.primitives:
            self._refuse(kind, span)
            return None
        return value

    def _refuse(self, kind: ArgumentKind, span: Span) -> None:
        self.resolution.report.add(
            "constraint-arguments", f"{kind.words.capitalize()} is expected here", span
        )


_PRIMITIVE_OF: dict[type, ir.Primitive] = {
    str: ir.Primitive.STRING,
    int: ir.Primitive.INT,
    float: ir.Primitive.FLOAT,
    bool: ir.Primitive.BOOL,
}


def primitive_of(value: ir.LiteralValue) -> ir.Primitive:
    return _PRIMITIVE_OF[type(value)]
