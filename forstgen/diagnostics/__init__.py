"""Problems in the user's input as values: the model, the table of codes, near names, rendering."""

from forstgen.diagnostics.codes import CODES, diagnostic
from forstgen.diagnostics.diagnostic import Diagnostic, Label, Outcome, Severity

__all__ = ["CODES", "Diagnostic", "Label", "Outcome", "Severity", "diagnostic"]
