"""Value groups: `type Role = (Admin = "admin", User = "user")`."""

from forstgen import ir
from forstgen.diagnostics import Label
from forstgen.resolve.arguments import primitive_of
from forstgen.resolve.report import Report
from forstgen.source import Span
from forstgen.syntax import ast

__all__ = ["lower_value_group"]


def lower_value_group(
    group: ast.ValueGroupType,
    name: ir.QualifiedName,
    doc: str | None,
    span: Span,
    report: Report,
) -> ir.ValueGroupDecl:
    """The group; an entry of another type, or one that is there already, is left out."""
    entries: dict[str, ir.LiteralValue] = {}
    spans: dict[str | tuple[ir.LiteralValue], Span] = {}
    primitive = _primitive(group)
    for entry, literal in group.entries:
        value = literal.value
        if value is None or primitive_of(value) is not primitive:
            report.add(
                "mixed-value-group",
                f"The values of a group are of one type, and the first is {primitive.value}",
                literal.span,
            )
            continue
        first = spans.get(entry.text) or spans.get((value,))
        if first is not None:
            report.add(
                "duplicate-value",
                f"`{entry.text}` repeats a name or a value of this group",
                entry.span,
                labels=(Label(first, "the first one is here"),),
            )
            continue
        entries[entry.text] = value
        spans[entry.text] = spans[(value,)] = entry.span
    return ir.ValueGroupDecl(name, primitive, tuple(entries.items()), doc, span)


def _primitive(group: ast.ValueGroupType) -> ir.Primitive:
    values = [literal.value for _, literal in group.entries if literal.value is not None]
    return primitive_of(values[0]) if values else ir.Primitive.STRING
