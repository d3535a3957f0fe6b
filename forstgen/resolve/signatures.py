"""Parameters and results, of functions and of a contract's methods alike."""

from typing import NamedTuple

from forstgen import ir
from forstgen.diagnostics import Label
from forstgen.resolve.builtins import ANY_ERROR, VOID
from forstgen.resolve.drafts import ErrorForm, UnionDraft
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.sites import Site, title
from forstgen.resolve.types import draft_type, lower_type
from forstgen.source import Span
from forstgen.syntax import ast

__all__ = ["Outcome", "as_failure", "is_failure", "lower_parameters", "lower_result"]


class Outcome(NamedTuple):
    """What a call gives: a value, and, where it can fail, what it fails with."""

    success: ir.Type
    failure: ir.Type | None


def lower_parameters(
    resolution: Resolution, parameters: tuple[ast.Parameter, ...], site: Site
) -> tuple[ir.Parameter, ...]:
    """`site` is that of the function; a parameter's shape is called after both."""
    names = _parameter_names(parameters)
    only = len(parameters) == 1
    lowered: list[ir.Parameter] = []
    spans: dict[str, Span] = {}
    for name, parameter in zip(names, parameters, strict=True):
        at = site.part("Input" if only else title(name))
        if parameter.variadic:
            element = lower_type(resolution, parameter.type, at.part("Item"))
            type: ir.Type = ir.ArrayType(element)
        else:
            type = lower_type(resolution, parameter.type, at)
        span = parameter.name.span if parameter.name else parameter.span
        first = spans.setdefault(name, span)
        if first is not span:
            resolution.report.add(
                "duplicate-declaration",
                f"Parameter `{name}` is there twice",
                span,
                help="rename one of them",
                labels=(Label(first, "the first one is here"),),
            )
        lowered.append(ir.Parameter(name, type, span))
    return tuple(lowered)


def lower_result(resolution: Resolution, result: ast.TypeExpr | None, site: Site) -> Outcome:
    """The declared result of a function; none declared is none given."""
    if result is None:
        return Outcome(VOID, None)
    at = site.part("Result")
    match result:
        case ast.AppliedType(ast.Name("Result"), (success, failure)):
            value = lower_type(resolution, success, at)
            error = lower_type(resolution, failure, site.part("Failure"))
            return Outcome(value, as_failure(resolution, error))
        case _:
            pass
    draft = draft_type(resolution, result, at)
    if isinstance(draft, UnionDraft) and all(is_failure(resolution, m) for m in draft.members):
        return Outcome(VOID, resolution.settle(draft, site.part("Failure"), result.span))
    return split_result(resolution, resolution.settle(draft, at, result.span))


def split_result(resolution: Resolution, type: ir.Type) -> Outcome:
    """`Result(S, F)`, `(T, Error)` and `Error` as a success and a failure."""
    under = resolution.underlying(type)
    match under:
        case ir.ResultType():
            return Outcome(under.success, as_failure(resolution, under.failure))
        case ir.TupleType() if is_failure(resolution, under.members[-1]):
            failure = as_failure(resolution, under.members[-1])
            match under.members[:-1]:
                case ():
                    return Outcome(VOID, failure)
                case (only,):
                    return Outcome(only, failure)
                case several:
                    return Outcome(ir.TupleType(several), failure)
        case _ if is_failure(resolution, type):
            return Outcome(VOID, as_failure(resolution, type))
        case _:
            return Outcome(type, None)


def is_failure(resolution: Resolution, type: ir.Type) -> bool:
    """Whether `type` is an error, or a union of nothing but errors."""
    type = type.inner if isinstance(type, ir.OptionalType) else type
    if isinstance(resolution.underlying(type), ir.AnyErrorType):
        return True
    form = resolution.form(type)
    if isinstance(form, ir.UnionDecl):
        return all(is_failure(resolution, member) for member in form.members)
    return isinstance(form, ErrorForm)


def as_failure(resolution: Resolution, type: ir.Type) -> ir.Type:
    """`type` as the failure of a result: an absent error is none, any value is any error."""
    type = type.inner if isinstance(type, ir.OptionalType) else type
    under = resolution.underlying(type)
    return ANY_ERROR if isinstance(under, ir.AnyErrorType | ir.AnyType) else type


def _parameter_names(parameters: tuple[ast.Parameter, ...]) -> list[str]:
    """The parameters' names; a destructured one, which has none, is `input`, `input2`, …"""
    taken = {parameter.name.text for parameter in parameters if parameter.name is not None}
    names: list[str] = []
    for parameter in parameters:
        if parameter.name is not None:
            names.append(parameter.name.text)
            continue
        name, number = "input", 2
        while name in taken:
            name, number = f"input{number}", number + 1
        taken.add(name)
        names.append(name)
    return names
