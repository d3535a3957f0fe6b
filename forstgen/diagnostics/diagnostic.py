"""What forstgen has to say about the user's input, as values.

A stage returns its result together with the diagnostics it collected; nothing here is raised, and
nothing here knows a terminal.
"""

from enum import Enum
from typing import Generic, TypeVar

from forstgen.node import field, node
from forstgen.source import Span

__all__ = ["Diagnostic", "Label", "Outcome", "Severity"]

T = TypeVar("T")


class Severity(Enum):
    ERROR = "error"
    WARNING = "warning"


@node
class Label:
    """A second place that explains the first: “the other `User` is here”."""

    span: Span
    text: str


@node
class Diagnostic:
    """One problem: its stable code, one sentence, where it is, and what to do about it.

    `message` states the fact, `help` the remedy; both are plain text, sentences without a final
    full stop. `span` is None only for problems of the whole run (no input files, say).
    """

    code: str
    severity: Severity
    message: str
    span: Span | None = None
    help: str | None = None
    labels: tuple[Label, ...] = field(default=())

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR


@node
class Outcome(Generic[T]):
    """What a stage gives back: its value, or None where errors left none, and its diagnostics."""

    value: T | None
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def failed(self) -> bool:
        return self.value is None or any(d.is_error for d in self.diagnostics)
