"""A contract in a field, a parameter or a result: it has methods and is no data."""

from collections.abc import Iterator

from forstgen import ir
from forstgen.checks.survey import Survey
from forstgen.diagnostics import Diagnostic, Label, diagnostic

__all__ = ["check"]


def check(survey: Survey) -> Iterator[Diagnostic]:
    for use in survey.no_data:
        under = survey.program.underlying(use.type)
        if isinstance(under, ir.DeclType):
            contract = survey.program.type_decl(under.name)
            yield diagnostic(
                "contract-as-data",
                f"`{under.name.name}` is a contract: it has methods, so it is no data",
                use.span,
                help="use a shape without methods",
                labels=(Label(contract.span, "the contract is declared here"),),
            )
