"""What a schema leaves out: rules that JSON Schema has no words for."""

from collections.abc import Iterable, Iterator

from forstgen.backends.jsonschema.view import Schema
from forstgen.diagnostics import Diagnostic, diagnostic
from forstgen.node import field, node
from forstgen.rules import Ask, Ensure, HasField, Report, Rule, Test
from forstgen.source import Span

__all__ = ["Loss", "loss_of_ask", "losses_of", "unenforced", "warning"]


@node
class Loss:
    """A rule that is not in the schema: what is said of a value that breaks it, and where.

    `place` names fields and loop variables as the Forst text does. `report` is None for a guard.
    """

    place: str
    asked: str
    report: Report | None
    span: Span | None = field(compare=False, repr=False)


def losses_of(ensure: Ensure) -> Iterator[Loss]:
    """Everything that a statement asks."""
    names = (ensure.place.root, *(step.name for step in ensure.place.steps))
    place = ".".join(names)
    if ensure.absent is not None:
        yield Loss(place, ensure.absent.code, ensure.absent, None)
    yield from _losses(place, ensure.tests)


def _losses(place: str, tests: Iterable[Test]) -> Iterator[Loss]:
    for test in tests:
        match test:
            case Rule(written, _, report):
                yield Loss(place, report.code, report, written.span)
            case Ask():
                yield loss_of_ask(place, test)
            case HasField(step, absent, inner):
                if absent is not None:
                    yield Loss(f"{place}.{step.name}", absent.code, absent, None)
                yield from _losses(f"{place}.{step.name}", inner)
            case _:
                yield Loss(place, test.report.code, test.report, None)


def loss_of_ask(place: str, ask: Ask) -> Loss:
    return Loss(place, str(ask.guard.name), None, None)


def unenforced(losses: Iterable[Loss]) -> Schema:
    """The keyword that names what is left out."""
    listed = [_shown(loss) for loss in losses]
    return {"x-forst-unenforced": listed} if listed else {}


def _shown(loss: Loss) -> Schema:
    if loss.report is None:
        return {"place": loss.place, "guard": loss.asked}
    code, message, error = loss.report.code, loss.report.message, loss.report.error
    shown = {"place": loss.place, "code": code, "message": message}
    return shown if error is None else {**shown, "error": error}


def warning(loss: Loss, owner: str, span: Span) -> Diagnostic:
    is_known = loss.span is not None and loss.span.source.path
    return diagnostic(
        "constraint-loss",
        f"JSON Schema does not enforce `{loss.asked}` on `{loss.place}` in `{owner}`",
        loss.span if is_known else span,
        help="the schema names it in `x-forst-unenforced`; TypeScript, Python and Go enforce it",
    )
