"""A constraint on a base about which it says nothing: `Bool.Min(1)`, `String.Present()`.

The same goes for a test for fields, `is { name: T }`, of what has none, or never such a one.
"""

from collections.abc import Iterator

from forstgen import ir
from forstgen.checks.survey import Chain, FieldTest, Survey
from forstgen.diagnostics import Diagnostic, diagnostic

__all__ = ["check"]

_NAMES = {ir.IsTrue: "True", ir.IsFalse: "False", ir.IsPresent: "Present", ir.IsNil: "Nil"}


def check(survey: Survey) -> Iterator[Diagnostic]:
    yield from _chains(survey)
    for test in survey.field_tests:
        yield from _fields(survey, test)


def _chains(survey: Survey) -> Iterator[Diagnostic]:
    for chain in survey.chains:
        for constraint in chain.constraints:
            help = _missing(constraint, chain)
            if help is not None:
                name = _NAMES.get(type(constraint), type(constraint).__name__)
                what = chain.kind.value if chain.kind else "this type"
                yield diagnostic(
                    "constraint-not-applicable",
                    f"`{name}` says nothing about {what}",
                    constraint.span,
                    help=help,
                )


def _missing(constraint: ir.Constraint, chain: Chain) -> str | None:
    """What the constraint would need; None where it has it."""
    match constraint:
        case ir.GuardCall():
            return None
        case ir.IsPresent() | ir.IsNil():
            return None if chain.is_optional else "it is for optionals: `T?`"
        case _:
            bases = ir.APPLIES_TO[type(constraint)]
            if chain.kind in bases:
                return None
            return f"it is for {', '.join(b.value for b in ir.Base if b in bases)}"


def _fields(survey: Survey, test: FieldTest) -> Iterator[Diagnostic]:
    program, decl = survey.program, survey.fields_of(test.path)
    under = program.underlying(_there(test.path.type))
    if decl is None and not isinstance(under, ir.MapType | ir.AnyType):
        yield diagnostic(
            "constraint-not-applicable",
            "This value has no fields",
            test.path.span,
            help="`is { … }` is for shapes, errors, maps and `any`",
        )
        return
    types = {field.wire_name: field.type for field in decl.fields} if decl else {}
    for wire_name, wanted in test.fields:
        type = under.value if isinstance(under, ir.MapType) else types.get(wire_name)
        if type and wanted and not _can_be(program, _there(type), _there(wanted)):
            yield diagnostic(
                "constraint-not-applicable",
                f"`{wire_name}` never has this type",
                test.path.span,
                help="ask for the field alone, or for a type with the same base",
            )


def _can_be(program: ir.Program, type: ir.Type, wanted: ir.Type) -> bool:
    if isinstance(program.underlying(type), ir.AnyType):
        return True
    if program.literals(wanted):
        return program.base(wanted) is program.base(type)
    return program.underlying(wanted) == program.underlying(type)


def _there(type: ir.Type) -> ir.Type:
    return type.inner if isinstance(type, ir.OptionalType) else type
