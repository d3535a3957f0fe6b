"""`Void` in a field, an element or a parameter: only a function may give nothing."""

from collections.abc import Iterator

from forstgen import ir
from forstgen.checks.survey import Place, Survey
from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.ir.walk import parts

__all__ = ["check"]


def check(survey: Survey) -> Iterator[Diagnostic]:
    for place in survey.places:
        if _holds_void(survey.program, place):
            yield diagnostic(
                "void-as-data",
                "`Void` is no value: only a result can be `Void`",
                place.span,
                help="leave it out, or say `any`",
            )


def _holds_void(program: ir.Program, place: Place) -> bool:
    allowed = [place.type] if place.may_be_void else []
    for part in parts(place.type):
        if isinstance(part, ir.ResultType):
            allowed.append(part.success)
        elif isinstance(part, ir.VoidType | ir.DeclType):
            is_void = isinstance(program.underlying(part), ir.VoidType)
            if is_void and not any(part is each for each in allowed):
                return True
    return False
