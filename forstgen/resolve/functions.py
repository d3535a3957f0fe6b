"""Exposed functions: what is sent to them, what comes back, what can go wrong, and their path."""

from collections.abc import Iterator
from typing import NamedTuple

from forstgen import ir
from forstgen.resolve.builtins import VOID
from forstgen.resolve.exposure import is_exposed, route, stays_inside
from forstgen.resolve.inference import Inference
from forstgen.resolve.paths import Root, step_into
from forstgen.resolve.shapes import Shapes
from forstgen.resolve.sites import Owner, Site
from forstgen.resolve.statements import lower_preconditions
from forstgen.resolve.symbols import FunctionSymbol
from forstgen.resolve.values import settle_value, unknown_parts

__all__ = ["Exposed", "lower_functions"]


class Exposed(NamedTuple):
    """The functions that can be called from outside, and the owners of their types."""

    functions: dict[ir.QualifiedName, ir.FunctionDecl]
    owners: dict[ir.QualifiedName, Owner]


def lower_functions(shapes: Shapes) -> Exposed:
    inference = Inference(shapes)
    # By name, for the same reason as the types: names must not follow the order of files.
    functions = sorted(_exposed(shapes), key=lambda function: function.name)
    bodies = {function.name: _lower_parameters(inference, function) for function in functions}
    inference.infer(functions)
    lowered = {f.name: _lower(inference, f, bodies[f.name]) for f in functions}
    shapes.lower_pending()
    return Exposed(lowered, inference.owners())


def _exposed(shapes: Shapes) -> Iterator[FunctionSymbol]:
    for package in shapes.resolution.symbols.packages.values():
        for function in package.functions.values():
            if not is_exposed(function):
                continue
            reason = stays_inside(shapes.resolution, function)
            if reason is None:
                yield function
                continue
            shapes.resolution.report.add(
                "not-exposed",
                f"`{function.name.name}` cannot be called from outside: {reason}",
                function.decl.name.span,
                help="give it parameters and a result that can be written as JSON",
            )


def _lower_parameters(inference: Inference, function: FunctionSymbol) -> ir.QualifiedName | None:
    """With several parameters the body is a shape of them, named before their own shapes are."""
    if len(function.decl.parameters) < 2:
        inference.parameters(function)
        return None
    site = inference.site(function)
    name, body = inference.resolution.hoist(site.part("Input"))
    inference.parameters(function, Site(site.scope, body.owner, site.stem))
    return name


def _lower(
    inference: Inference, function: FunctionSymbol, body: ir.QualifiedName | None
) -> ir.FunctionDecl:
    decl, site = function.decl, inference.site(function)
    span = decl.name.span
    parameters = inference.parameters(function)
    if body is not None:
        fields = tuple(_field(parameter) for parameter in parameters)
        inference.resolution.forms[body] = ir.ShapeDecl(body, fields, True, None, span)
    answer = inference.answer(function)
    _report_unknown(inference, function)
    success = settle_value(inference.resolution, answer.success, site.part("Result"), span)
    roots = _roots(inference.shapes, function, parameters)
    return ir.FunctionDecl(
        function.name,
        parameters,
        _input(parameters, body),
        success,
        answer.failure,
        route(function),
        lower_preconditions(inference.shapes, decl.body, site, roots),
        decl.doc,
        span,
    )


def _input(parameters: tuple[ir.Parameter, ...], body: ir.QualifiedName | None) -> ir.Type:
    if body is not None:
        return ir.DeclType(body)
    return parameters[0].type if parameters else VOID


def _field(parameter: ir.Parameter) -> ir.Field:
    type, name = parameter.type, parameter.name
    is_optional = isinstance(type, ir.OptionalType)
    if isinstance(type, ir.OptionalType):
        type = type.inner
    return ir.Field(name, name, type, is_optional, None, None, parameter.span)


def _roots(
    shapes: Shapes, function: FunctionSymbol, parameters: tuple[ir.Parameter, ...]
) -> dict[str, Root]:
    """The parameters' names, and those of the fields that a parameter is taken apart into."""
    roots: dict[str, Root] = {}
    for written, parameter in zip(function.decl.parameters, parameters, strict=True):
        if written.name is not None:
            roots[parameter.name] = Root(parameter.name, parameter.type)
        for name in written.destructured:
            step = step_into(shapes, parameter.type, name)
            if step is not None:
                roots[name.text] = Root(parameter.name, parameter.type, (step,))
    return roots


def _report_unknown(inference: Inference, function: FunctionSymbol) -> None:
    if function.decl.result is not None:
        return
    name = function.name.name
    parts = list(unknown_parts(inference.answer(function).success))
    if not parts:
        return
    fields = ", ".join(f"`{part}`" for part in parts)
    what = f"{fields} in the result of `{name}`" if fields != "``" else f"the result of `{name}`"
    inference.resolution.report.add(
        "unknown-result",
        f"The type of {what} cannot be read from its body: it is any value here",
        function.decl.name.span,
        help=f"declare it: `func {name}(…): T`",
    )
