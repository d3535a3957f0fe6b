"""Paths of statements, bound to fields: `record.metadata.priority`."""

from collections.abc import Mapping

from forstgen import ir
from forstgen.diagnostics.suggest import did_you_mean
from forstgen.node import node
from forstgen.resolve.builtins import UNKNOWN
from forstgen.resolve.shapes import Shapes
from forstgen.syntax import ast

__all__ = ["Root", "Roots", "lower_path", "step_into"]


@node
class Root:
    """What a name stands for where a path begins: the subject, a parameter, a loop's variable.

    A destructured parameter's name stands for a field already, so it has a step.
    """

    name: str
    type: ir.Type
    steps: tuple[ir.PathStep, ...] = ()


Roots = Mapping[str, Root]


def lower_path(shapes: Shapes, path: ast.Path, roots: Roots) -> ir.Path | None:
    first, *names = path.names
    root = roots.get(first.text)
    if root is None:
        shapes.resolution.report.add(
            "unknown-name",
            f"`{first.text}` is not known here",
            first.span,
            help=did_you_mean(first.text, roots),
        )
        return None
    lowered = ir.Path(root.name, root.type, root.steps, path.span)
    for name in names:
        step = step_into(shapes, lowered.type, name)
        if step is None:
            return None
        lowered = ir.Path(root.name, root.type, (*lowered.steps, step), path.span)
    return lowered


def step_into(shapes: Shapes, type: ir.Type, name: ast.Name) -> ir.PathStep | None:
    """The field `name` of a value of `type`; a problem is reported."""
    type = type.inner if isinstance(type, ir.OptionalType) else type
    under = shapes.resolution.underlying(type)
    if under is UNKNOWN:
        return None
    if isinstance(under, ir.DeclType):
        field = shapes.field(under.name, name.text)
        if field is not None:
            return ir.PathStep(field.name, field.wire_name, field.type, field.optional)
        owner = f"`{under.name.name}` has"
        known = [field.name for field in shapes.fields_of(under.name)]
    else:
        owner, known = "This value has", []
    shapes.resolution.report.add(
        "unknown-field",
        f"{owner} no field `{name.text}`",
        name.span,
        help=did_you_mean(name.text, known),
    )
    return None
