"""Guards that ask for themselves about the same value, so that no answer ever comes.

Asking about a part of the value (an element, a field) ends where the value ends, and is fine.
"""

from collections.abc import Iterator

from forstgen import ir
from forstgen.checks.survey import Survey
from forstgen.diagnostics import Diagnostic, Label, diagnostic
from forstgen.ir.order import components, cyclic

__all__ = ["check"]


def check(survey: Survey) -> Iterator[Diagnostic]:
    guards = {guard.name: guard for p in survey.program.packages for guard in p.guards}
    calls = {
        name: [called for called in _calls(guard, guard.body) if called in guards]
        for name, guard in guards.items()
    }
    for component in components(guards, calls.__getitem__):
        if cyclic(component, calls.__getitem__):
            first, *others = sorted((guards[name] for name in component), key=_name)
            names = " → ".join(guard.name.name for guard in (first, *others, first))
            yield diagnostic(
                "guard-cycle",
                f"Guard `{first.name.name}` asks for itself: {names}",
                first.span,
                help="ask one of them about less",
                labels=tuple(Label(guard.span, "goes through here") for guard in others),
            )


def _name(guard: ir.GuardDecl) -> ir.QualifiedName:
    return guard.name


def _calls(guard: ir.GuardDecl, statements: tuple[ir.Statement, ...]) -> Iterator[ir.QualifiedName]:
    """The guards that are asked about the subject itself."""
    for statement in statements:
        match statement:
            case ir.Ensure(path, test):
                yield from _asked(guard, path, test)
            case ir.ForEach(body=body):
                yield from _calls(guard, body)
            case ir.If(branches, otherwise):
                for branch in branches:
                    yield from _asked(guard, branch.condition.path, branch.condition.test)
                    yield from _calls(guard, branch.body)
                yield from _calls(guard, otherwise)


def _asked(guard: ir.GuardDecl, path: ir.Path, test: ir.Test) -> Iterator[ir.QualifiedName]:
    if path.root == guard.subject.name and not path.steps and isinstance(test, ir.ConstraintTest):
        for constraint in test.constraints:
            if isinstance(constraint, ir.GuardCall):
                yield constraint.guard
