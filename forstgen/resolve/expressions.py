"""The types of expressions, as far as they can be read without a type checker."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from forstgen import ir
from forstgen.resolve.arguments import primitive_of
from forstgen.resolve.builtins import INT, NAMED, UNKNOWN
from forstgen.resolve.constants import find_constant
from forstgen.resolve.shapes import Shapes
from forstgen.resolve.sites import Site
from forstgen.resolve.symbols import FunctionSymbol, TypeSymbol
from forstgen.resolve.types import lower_type
from forstgen.resolve.values import ListValue, ShapeValue, Value, agree
from forstgen.syntax import ast

__all__ = ["Answer", "Expressions", "Locals"]

Locals = Mapping[str, Value | None]


class Answer(NamedTuple):
    """What calling a function of the program gives; a success of None is not known."""

    success: Value | None
    failure: ir.Type | None


class Expressions:
    """Reads expressions of one function: `site` is where its types stand."""

    def __init__(
        self,
        shapes: Shapes,
        site: Site,
        locals: Locals,
        answer: Callable[[FunctionSymbol], Answer],
    ) -> None:
        self.shapes = shapes
        self.resolution = shapes.resolution
        self.site = site
        self.locals = locals
        self.answer = answer

    def value(self, expr: ast.Expr) -> Value | None:
        match expr:
            case ast.Literal():
                value = expr.value
                return None if value is None else ir.PrimitiveType(primitive_of(value))
            case ast.PathExpr():
                return self._path(expr)
            case ast.CallExpr():
                return self._call(expr)
            case ast.ShapeExpr() if expr.type is not None:
                return self._named(expr.type)
            case ast.ShapeExpr():
                fields = {name.text: self._field(name, inner) for name, inner in expr.fields}
                return ShapeValue(tuple(fields.items()))
            case ast.ListLiteral():
                return self._list(expr)
            case ast.MapExpr():
                return self._map(expr)
            case ast.ArrayExpr():
                return lower_type(self.resolution, expr.type, self.site.part("Result"))
            case ast.OtherExpr():
                return None

    def function(self, callee: ast.PathExpr) -> FunctionSymbol | None:
        """The function of the program that is called, if it is one."""
        scope = self.site.scope
        match callee.names:
            case (name,) if name.text not in self.locals:
                return scope.package.functions.get(name.text)
            case (qualifier, name) if qualifier.text not in self.locals:
                package = self.resolution.names.package(qualifier.text, scope)
                return package.functions.get(name.text) if package else None
            case _:
                return None

    def _field(self, name: ast.Name, expr: ast.Expr | None) -> Value | None:
        """`{total: 1}`, and `{total}` for the variable of that name."""
        return self.value(expr or ast.PathExpr((name,), name.span))

    def _named(self, type: ast.NamedType) -> Value | None:
        found = self.resolution.names.find(type, self.site.scope)
        return found.reference if isinstance(found, TypeSymbol) else None

    def _list(self, expr: ast.ListLiteral) -> Value | None:
        if not expr.items:
            return None
        first, *others = [self.value(item) for item in expr.items]
        for other in others:
            first = agree(first, other)
        if first is None:
            return None
        return (
            ListValue(first) if isinstance(first, ShapeValue | ListValue) else ir.ArrayType(first)
        )

    def _map(self, expr: ast.MapExpr) -> Value | None:
        """A map of anything with keys that are all known is as good as a shape."""
        scope = self.site.scope
        open_value = isinstance(expr.type.value, ast.InterfaceType) or (
            isinstance(expr.type.value, ast.NamedType)
            and isinstance(self.resolution.names.find(expr.type.value, scope), ir.AnyType)
        )
        keys = [key.value if isinstance(key, ast.Literal) else None for key, _ in expr.entries]
        texts = [key for key in keys if isinstance(key, str)]
        if open_value and texts and len(set(texts)) == len(keys):
            values = (self.value(value) for _, value in expr.entries)
            return ShapeValue(tuple(zip(texts, values, strict=True)))
        return lower_type(self.resolution, expr.type, self.site.part("Result"))

    def _call(self, expr: ast.CallExpr) -> Value | None:
        function = self.function(expr.callee)
        if function is not None:
            answer = self.answer(function)
            # A Result that nobody looked into is no value of its success type.
            return answer.success if answer.failure is None else None
        match expr.callee.names:
            case (name,):
                return self._builtin(name.text)
            case (qualifier, name):
                return self._named(ast.NamedType((qualifier,), name, expr.span))
            case _:
                return None

    def _builtin(self, name: str) -> Value | None:
        """`len(xs)`, conversions such as `string(n)`, and constructors of declared errors."""
        if name in {"len", "cap"}:
            return INT
        symbol = self.site.scope.package.types.get(name)
        if symbol is not None:
            return symbol.reference
        type = NAMED.get(name)
        return type if isinstance(type, ir.PrimitiveType) else None

    def _path(self, expr: ast.PathExpr) -> Value | None:
        root, *steps = expr.names
        if root.text in self.locals:
            value = self.locals[root.text]
            for step in steps:
                value = self.step(value, step.text)
            return value
        path = tuple(name.text for name in expr.names)
        constant = find_constant(path, self.site.scope, self.resolution.names)
        if constant is None or constant.value is None:
            return None
        return ir.PrimitiveType(primitive_of(constant.value))

    def step(self, value: Value | None, name: str) -> Value | None:
        match value:
            case ShapeValue():
                return dict(value.fields).get(name)
            case None | ListValue():
                return None
            case ir.OptionalType():
                return self.step(value.inner, name)
        under = self.resolution.underlying(value)
        if not isinstance(under, ir.DeclType):
            return None
        field = self.shapes.field(under.name, name)
        if field is None or field.type is UNKNOWN:
            return None
        return ir.OptionalType(field.type) if field.optional else field.type
