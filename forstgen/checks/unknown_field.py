"""Tests for fields, `is { name }`, that a shape does not have.

A shape without any fields is where guards that add fields begin (`MutationArg.Input({ … })`); its
own guards name the fields that they add.
"""

from collections.abc import Iterator

from forstgen.checks.survey import Survey
from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.diagnostics.suggest import did_you_mean

__all__ = ["check"]


def check(survey: Survey) -> Iterator[Diagnostic]:
    for test in survey.field_tests:
        decl = survey.fields_of(test.path)
        if decl is None or not decl.fields:
            continue
        known = [field.wire_name for field in decl.fields]
        for wire_name, _ in test.fields:
            if wire_name not in known:
                yield diagnostic(
                    "unknown-field",
                    f"`{decl.name.name}` has no field `{wire_name}`",
                    test.path.span,
                    help=did_you_mean(wire_name, known),
                )
