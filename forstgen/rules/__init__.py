"""What a valid value is, decided once for all targets: `docs/semantics.md` in data.

From the IR comes a `Rulebook`; backends ask it and spell the answers in their language.
"""

from forstgen.rules.bodies import REQUEST
from forstgen.rules.messages import length_report, values_report
from forstgen.rules.nodes import (
    Ask,
    Condition,
    Ensure,
    Flat,
    ForEach,
    Guard,
    GuardUse,
    HasField,
    If,
    IfBranch,
    IsNil,
    Place,
    Report,
    Rule,
    RuleTest,
    Statement,
    Step,
    Test,
)
from forstgen.rules.rulebook import Entry, Rulebook

__all__ = [
    "REQUEST",
    "Ask",
    "Condition",
    "Ensure",
    "Entry",
    "Flat",
    "ForEach",
    "Guard",
    "GuardUse",
    "HasField",
    "If",
    "IfBranch",
    "IsNil",
    "Place",
    "Report",
    "Rule",
    "RuleTest",
    "Rulebook",
    "Statement",
    "Step",
    "Test",
    "length_report",
    "values_report",
]
