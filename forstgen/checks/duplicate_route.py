"""Two functions under one path: `getUser` and `GetUser`, or two packages that look alike."""

from collections.abc import Iterator

from forstgen import ir
from forstgen.checks.survey import Survey
from forstgen.diagnostics import Diagnostic, Label, diagnostic

__all__ = ["check"]


def check(survey: Survey) -> Iterator[Diagnostic]:
    routes: dict[str, ir.FunctionDecl] = {}
    for package in survey.program.packages:
        for function in package.functions:
            first = routes.setdefault(function.route, function)
            if first is not function:
                yield diagnostic(
                    "duplicate-route",
                    f"`{function.name}` and `{first.name}` have the same path, {function.route}",
                    function.span,
                    help="rename one of them",
                    labels=(Label(first.span, "the first one is here"),),
                )
