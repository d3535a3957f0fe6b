"""The failure of a result is an error, or a union of errors."""

from collections.abc import Iterator

from forstgen import ir
from forstgen.checks.survey import Survey
from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.ir.walk import parts
from forstgen.source import Span

__all__ = ["check"]


def check(survey: Survey) -> Iterator[Diagnostic]:
    program = survey.program
    for place in survey.places:
        for part in parts(place.type):
            if isinstance(part, ir.ResultType) and not _is_error(program, part.failure):
                yield _not_an_error(place.span)
    for package in program.packages:
        callables: list[ir.FunctionDecl | ir.Method] = [*package.functions]
        for decl in package.types:
            callables += decl.methods if isinstance(decl, ir.ContractDecl) else ()
        for callable in callables:
            if callable.failure is not None and not _is_error(program, callable.failure):
                yield _not_an_error(callable.span)


def _not_an_error(span: Span) -> Diagnostic:
    return diagnostic(
        "result-failure-not-error",
        "The failure of a result must be an error",
        span,
        help="declare it with `error Name { … }`, or write `Error`",
    )


def _is_error(program: ir.Program, type: ir.Type) -> bool:
    under = program.underlying(type)
    if isinstance(under, ir.AnyErrorType | ir.AnyType):
        return True
    decl = program.type_decl(under.name) if isinstance(under, ir.DeclType) else None
    if isinstance(decl, ir.UnionDecl):
        return all(_is_error(program, member) for member in decl.members)
    return isinstance(decl, ir.ErrorDecl)
