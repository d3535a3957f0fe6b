"""The failure of a result is an error, or a union of errors."""

from collections.abc import Iterator

from forstgen import ir
from forstgen.checks.survey import Survey
from forstgen.diagnostics import Diagnostic, diagnostic

__all__ = ["check"]


def check(survey: Survey) -> Iterator[Diagnostic]:
    for failure in survey.failures:
        if not _is_error(survey.program, failure.type):
            yield diagnostic(
                "result-failure-not-error",
                "The failure of a result must be an error",
                failure.span,
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
