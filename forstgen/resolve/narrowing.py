"""What a type's invariant says about the values of its fields.

`ensure op.kind is OneOf(["sum", "average"])` in a guard named `Valid` leaves two values, and a
reader of the type should see them. The guard itself stays where it is.
"""

from collections.abc import Iterable

from forstgen import ir
from forstgen.resolve.arguments import primitive_of
from forstgen.resolve.constraints import scalar
from forstgen.resolve.resolution import Resolution

__all__ = ["Narrowed", "narrowed_fields"]

Narrowed = dict[tuple[ir.QualifiedName, str], tuple[ir.LiteralValue, ...]]
"""The values that are left of a field, by the shape's name and the field's."""


def narrowed_fields(resolution: Resolution, guards: Iterable[ir.GuardDecl]) -> Narrowed:
    found: Narrowed = {}
    for guard in guards:
        subject = guard.subject.type
        if not guard.is_invariant or not isinstance(subject, ir.DeclType):
            continue
        for statement in guard.body:
            match statement:
                case ir.Ensure(ir.Path(root, _, (step,)), ir.ConstraintTest(constraints)):
                    if root == guard.subject.name:
                        _narrow(resolution, found, (subject.name, step.name), step, constraints)
                case _:
                    pass
    return found


def _narrow(
    resolution: Resolution,
    found: Narrowed,
    key: tuple[ir.QualifiedName, str],
    step: ir.PathStep,
    constraints: tuple[ir.Constraint, ...],
) -> None:
    base = scalar(resolution, step.type)
    if not isinstance(base, ir.PrimitiveType | ir.LiteralType):
        return
    for constraint in constraints:
        match constraint:
            case ir.OneOf(values):
                pass
            case ir.Equals(str() | int() | float() as value):
                values = (value,)
            case _:
                continue
        if all(primitive_of(value) is base.primitive for value in values):
            known = found.get(key, values)
            # Sets that share nothing leave no value: that is for the checks to say.
            found[key] = tuple(value for value in values if value in known) or known
