"""Statements of guards and preconditions of functions, bound to the fields they are about."""

from collections.abc import Mapping
from typing import assert_never

from forstgen import ir
from forstgen.resolve.assertions import Tests
from forstgen.resolve.builtins import INT, UNKNOWN
from forstgen.resolve.paths import Root, Roots, lower_path
from forstgen.resolve.shapes import Shapes
from forstgen.resolve.sites import Site
from forstgen.syntax import ast

__all__ = ["Statements", "lower_preconditions"]


class Statements:
    """Lowers the statements of one guard or function."""

    def __init__(self, shapes: Shapes, site: Site, parameters: Mapping[str, ir.Type]) -> None:
        self.shapes = shapes
        self.tests = Tests(shapes, site, parameters)

    def lower(
        self, statements: tuple[ast.Statement, ...], roots: Roots
    ) -> tuple[ir.Statement, ...]:
        """The statements that mean something; the others have been reported."""
        lowered = (self.statement(statement, roots) for statement in statements)
        return tuple(statement for statement in lowered if statement is not None)

    def statement(self, statement: ast.Statement, roots: Roots) -> ir.Statement | None:
        match statement:
            case ast.Ensure():
                return self._ensure(statement, roots)
            case ast.ForEach():
                return self._for_each(statement, roots)
            case ast.If():
                return self._if(statement, roots)
            case ast.EnsureNot() | ast.OtherStatement():
                self._unsupported(statement)
                return None
            case _:
                assert_never(statement)

    def _ensure(self, ensure: ast.Ensure, roots: Roots) -> ir.Ensure | None:
        path = lower_path(self.shapes, ensure.path, roots)
        if path is None:
            return None
        test = self.tests.lower(ensure.test, path.type)
        if test is None:
            return None
        return ir.Ensure(path, test, _error(ensure.error), ensure.span)

    def _for_each(self, loop: ast.ForEach, roots: Roots) -> ir.ForEach | None:
        path = lower_path(self.shapes, loop.path, roots)
        if path is None:
            return None
        type = path.type.inner if isinstance(path.type, ir.OptionalType) else path.type
        match self.shapes.resolution.underlying(type):
            case ir.ArrayType(element):
                index_type: ir.Type = INT
            case ir.MapType(index_type, element):
                pass
            case other:
                if other is not UNKNOWN:
                    self._report(loop.path, "Only an array or a map can be gone through")
                return None
        inner = dict(roots)
        if loop.index is not None:
            inner[loop.index.text] = Root(loop.index.text, index_type)
        if loop.element is not None:
            inner[loop.element.text] = Root(loop.element.text, element)
        body = self.lower(loop.body, inner)
        if not body:
            return None
        index = loop.index.text if loop.index else None
        variable = loop.element.text if loop.element else None
        return ir.ForEach(index, variable, path, body, loop.span)

    def _if(self, decision: ast.If, roots: Roots) -> ir.If | None:
        branches: list[ir.IfBranch] = []
        for branch in decision.branches:
            condition = branch.condition
            if not isinstance(condition, ast.IsCondition):
                self._unsupported(branch)
                return None
            question = self._condition(condition, roots)
            if question is None:
                return None
            branches.append(ir.IfBranch(question, self.lower(branch.body, roots)))
        otherwise = self.lower(decision.otherwise or (), roots)
        return ir.If(tuple(branches), otherwise, decision.span)

    def _condition(self, condition: ast.IsCondition, roots: Roots) -> ir.Condition | None:
        path = lower_path(self.shapes, condition.path, roots)
        test = None if path is None else self.tests.lower(condition.test, path.type)
        return None if path is None or test is None else ir.Condition(path, test)

    def _unsupported(self, statement: ast.EnsureNot | ast.OtherStatement | ast.IfBranch) -> None:
        self._report(statement, "A guard does not enforce this statement")

    def _report(
        self,
        place: ast.Path | ast.EnsureNot | ast.OtherStatement | ast.IfBranch,
        message: str,
    ) -> None:
        self.shapes.resolution.report.add(
            "unsupported-statement",
            message,
            place.span,
            help="a guard consists of `ensure … is …`, `for`, and `if … is …`",
        )


def lower_preconditions(
    shapes: Shapes, body: ast.FuncBody, site: Site, roots: Roots
) -> tuple[ir.Statement, ...]:
    """The leading statements of a function that say something about its parameters.

    The rest of a body is none of our business, so what cannot be bound is no problem: it ends them.
    """
    found: list[ir.Statement] = []
    statements = Statements(shapes, site, {})
    diagnostics = shapes.resolution.report.diagnostics
    for precondition in body.preconditions:
        known = len(diagnostics)
        lowered = statements.statement(precondition, roots)
        if lowered is None or len(diagnostics) > known:
            del diagnostics[known:]
            break
        found.append(lowered)
    return tuple(found)


def _error(call: ast.ErrorCall | None) -> ir.ErrorReport | None:
    if call is None:
        return None
    match call.arguments:
        case (ast.Literal(str() as message), *_):
            return ir.ErrorReport(call.name.text, message, call.span)
        case _:
            return ir.ErrorReport(call.name.text, None, call.span)
