"""Two versions of a schema, compared by meaning and by direction.

Comes in: two programs. Goes out: findings, each with who meets it and who has to be deployed first.
"""

from forstgen.breaking.compare import compare
from forstgen.breaking.nodes import Change, Direction, Effect, Finding, Order, Step
from forstgen.breaking.rules import RULES, RuleOfChange

__all__ = [
    "RULES",
    "Change",
    "Direction",
    "Effect",
    "Finding",
    "Order",
    "RuleOfChange",
    "Step",
    "compare",
]
