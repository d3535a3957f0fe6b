"""A contract in a field, a parameter or a result: it has methods and is no data."""

from collections.abc import Iterator

from forstgen import ir
from forstgen.checks.survey import Survey
from forstgen.diagnostics import Diagnostic, Label, diagnostic
from forstgen.ir.walk import parts

__all__ = ["check"]


def check(survey: Survey) -> Iterator[Diagnostic]:
    contracts = {
        decl.name: decl
        for package in survey.program.packages
        for decl in package.types
        if isinstance(decl, ir.ContractDecl)
    }
    for place in survey.places if contracts else ():
        for part in parts(place.type):
            contract = contracts.get(part.name) if isinstance(part, ir.DeclType) else None
            if contract is not None:
                yield diagnostic(
                    "contract-as-data",
                    f"`{contract.name.name}` is a contract: it has methods, so it is no data",
                    place.span,
                    help="use a shape without methods",
                    labels=(Label(contract.span, "the contract is declared here"),),
                )
