"""What functions give back: as declared, or as their `return` statements say.

Functions may call one another in any order and to any depth; those that go in circles without
declaring a result are not known.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from forstgen import ir
from forstgen.ir.order import components, cyclic
from forstgen.resolve.builtins import ANY_ERROR, VOID
from forstgen.resolve.exposure import not_data
from forstgen.resolve.expressions import Answer, Expressions
from forstgen.resolve.shapes import Shapes
from forstgen.resolve.signatures import (
    as_failure,
    is_failure,
    lower_parameters,
    lower_result,
)
from forstgen.resolve.sites import Owner, Site, title
from forstgen.resolve.symbols import FunctionSymbol
from forstgen.resolve.unions import unite
from forstgen.resolve.values import ListValue, ShapeValue, Value, agree
from forstgen.syntax import ast

__all__ = ["Inference"]

_NOTHING_KNOWN = Answer(None, None)


class _Arms(NamedTuple):
    """What the `return` statements of a function give, one by one."""

    successes: list[Value | None]
    failures: list[ir.Type]


class Inference:
    """Answers what a function takes and gives; each function is read once."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes
        self.resolution = shapes.resolution
        self._sites: dict[FunctionSymbol, Site] = {}
        self._parameters: dict[FunctionSymbol, tuple[ir.Parameter, ...]] = {}
        self._answers: dict[FunctionSymbol, Answer] = {}

    def site(self, function: FunctionSymbol) -> Site:
        """Where the function's own types stand."""
        site = self._sites.get(function)
        if site is None:
            site = Site(function.scope, Owner(None), title(function.name.name))
            self._sites[function] = site
        return site

    def owners(self) -> dict[ir.QualifiedName, Owner]:
        """What the types that functions brought with them belong to."""
        return {function.name: site.owner for function, site in self._sites.items()}

    def parameters(
        self, function: FunctionSymbol, site: Site | None = None
    ) -> tuple[ir.Parameter, ...]:
        """The parameters of a function all of whose parameters are data.

        Their shapes belong to `site`: to the shape of all parameters, where there is one.
        """
        known = self._parameters.get(function)
        if known is None:
            at = site or self.site(function)
            known = lower_parameters(self.resolution, function.decl.parameters, at)
            self._parameters[function] = known
            self.shapes.lower_pending()
        return known

    def infer(self, functions: Iterable[FunctionSymbol]) -> None:
        """Finds the results of `functions` and of all that they depend on."""
        calls: dict[FunctionSymbol, list[FunctionSymbol]] = {}

        def callees(function: FunctionSymbol) -> list[FunctionSymbol]:
            if function not in calls:
                calls[function] = list(self._callees(function))
            return calls[function]

        for component in components(functions, callees):
            if cyclic(component, callees):
                self._answers.update(dict.fromkeys(component, _NOTHING_KNOWN))
            else:
                self._answers[component[0]] = self._find(component[0])

    def answer(self, function: FunctionSymbol) -> Answer:
        return self._answers.get(function, _NOTHING_KNOWN)

    def _find(self, function: FunctionSymbol) -> Answer:
        if function.decl.result is None:
            return self._read(function)
        outcome = lower_result(self.resolution, function.decl.result, self.site(function))
        self.shapes.lower_pending()
        return Answer(outcome.success, outcome.failure)

    def _callees(self, function: FunctionSymbol) -> Iterator[FunctionSymbol]:
        if function.decl.result is not None:
            return
        body = function.decl.body
        reader = Expressions(self.shapes, self.site(function), {}, self.answer)
        for expr in (*(value for _, value in body.bindings), *body.returns):
            for call in _calls(expr):
                found = reader.function(call.callee)
                if found is not None:
                    yield found

    def _read(self, function: FunctionSymbol) -> Answer:
        """The result that the `return` statements agree on."""
        body = function.decl.body
        arms = _Arms([], [ANY_ERROR] if body.ensures_at_top_level else [])
        if any(returned is not None for returned in body.returns):
            reader = self._reader(function)
            for returned in body.returns:
                self._add_arm(returned, reader, arms)
        success: Value | None = arms.successes[0] if arms.successes else VOID
        for other in arms.successes[1:]:
            success = agree(success, other)
        return Answer(success, self._united(arms.failures, function))

    def _add_arm(self, expr: ast.Expr | None, reader: Expressions, arms: _Arms) -> None:
        match expr:
            case None:
                arms.successes.append(VOID)
            case ast.CallExpr(ast.PathExpr((ast.Name("Ok"),)), (value,)):
                arms.successes.append(reader.value(value))
            case ast.CallExpr(ast.PathExpr((ast.Name("Err"),)), (value,)):
                arms.failures.append(self._error(reader.value(value)) or ANY_ERROR)
            case ast.CallExpr() if (function := reader.function(expr.callee)) is not None:
                answer = self.answer(function)
                arms.successes.append(answer.success)
                if answer.failure is not None:
                    arms.failures.append(answer.failure)
            case _:
                found = reader.value(expr)
                error = self._error(found)
                if error is not None:
                    arms.failures.append(error)
                else:
                    arms.successes.append(found)

    def _error(self, value: Value | None) -> ir.Type | None:
        """`value` as a failure, if it is an error."""
        if value is None or isinstance(value, ShapeValue | ListValue):
            return None
        is_error = is_failure(self.resolution, value)
        return as_failure(self.resolution, value) if is_error else None

    def _united(self, failures: list[ir.Type], function: FunctionSymbol) -> ir.Type | None:
        if not failures:
            return None
        united, _ = unite(self.resolution, failures, function.decl.name.span)
        if united is None:
            return ANY_ERROR
        at = self.site(function).part("Failure")
        return self.resolution.settle(united, at, function.decl.name.span)

    def _reader(self, function: FunctionSymbol) -> Expressions:
        """Reads expressions with the function's parameters and locals at hand."""
        known: dict[str, Value | None] = {}
        reader = Expressions(self.shapes, self.site(function), known, self.answer)
        written = function.decl.parameters
        if any(not_data(self.resolution, p.type, function.scope) for p in written):
            names = [name for p in written for name in (*p.destructured, p.name) if name]
            known.update((name.text, None) for name in names)
        else:
            for parameter, lowered in zip(written, self.parameters(function), strict=True):
                if parameter.name is not None:
                    known[lowered.name] = lowered.type
                for name in parameter.destructured:
                    known[name.text] = reader.step(lowered.type, name.text)
        for name, expr in function.decl.body.bindings:
            known[name.text] = reader.value(expr)
        return reader


def _calls(expr: ast.Expr | None) -> Iterator[ast.CallExpr]:
    """The calls in an expression."""
    pending: list[ast.Expr | None] = [expr]
    while pending:
        match pending.pop():
            case ast.CallExpr() as call:
                yield call
                pending += call.arguments
            case ast.ListLiteral(items) | ast.ArrayExpr(items=items):
                pending += items
            case ast.ShapeExpr(fields=fields):
                pending += [value for _, value in fields]
            case ast.MapExpr(entries=entries):
                pending += [value for _, value in entries]
            case _:
                pass
