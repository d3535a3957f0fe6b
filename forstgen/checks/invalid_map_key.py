"""Maps whose keys cannot be keys of a JSON object: only texts and whole numbers can."""

from collections.abc import Iterator

from forstgen import ir
from forstgen.checks.survey import Survey
from forstgen.diagnostics import Diagnostic, diagnostic

__all__ = ["check"]

_KEYS = frozenset({ir.Base.STRING, ir.Base.INT})


def check(survey: Survey) -> Iterator[Diagnostic]:
    for key in survey.map_keys:
        if survey.program.base(key.type) not in _KEYS:
            yield diagnostic(
                "invalid-map-key",
                "The keys of a map are String or Int, as those of a JSON object are texts",
                key.span,
            )
