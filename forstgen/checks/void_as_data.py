"""`Void` in a field, an element or a parameter: only a function may give nothing."""

from collections.abc import Iterator

from forstgen import ir
from forstgen.checks.survey import Survey
from forstgen.diagnostics import Diagnostic, diagnostic

__all__ = ["check"]


def check(survey: Survey) -> Iterator[Diagnostic]:
    for use in survey.no_data:
        is_void = isinstance(survey.program.underlying(use.type), ir.VoidType)
        if is_void and not use.is_result:
            yield diagnostic(
                "void-as-data",
                "`Void` is no value: only a result can be `Void`",
                use.span,
                help="leave it out, or say `any`",
            )
