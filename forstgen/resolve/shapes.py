"""The fields of shapes and errors: tags read, embedded shapes flattened, parts merged.

Fields are lowered when every name has its form, so that only embedding and merging need the fields
of another shape first; those are asked for by `fields_of`, which remembers them.
"""

from dataclasses import dataclass, field
from typing import assert_never

from forstgen import ir
from forstgen.diagnostics import Label
from forstgen.resolve.builtins import UNKNOWN
from forstgen.resolve.drafts import (
    ContractForm,
    ErrorForm,
    InlinePart,
    NamedPart,
    Part,
    ShapeForm,
)
from forstgen.resolve.intersections import conjoin
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.sites import Site, title
from forstgen.resolve.tags import read_tag
from forstgen.resolve.types import lower_type
from forstgen.source import Span
from forstgen.syntax import ast

__all__ = ["Shapes"]

_MOST_FIELDS = 1000


@dataclass(slots=True)
class _Members:
    """The fields of one shape by wire name, in order; `depth` counts the embeddings above one.

    `clashes`: what a second embedded shape brings at one depth, by the wire name of the first, and
    where it is embedded; a field that is nearer to the outside settles it.
    `is_too_large`: some fields were left out because there are too many.
    """

    fields: dict[str, ir.Field] = field(default_factory=dict)
    depth: dict[str, int] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    clashes: dict[str, tuple[ir.Field, Span]] = field(default_factory=dict)
    is_too_large: bool = False


class Shapes:
    """Lowers fields, each shape once."""

    def __init__(self, resolution: Resolution) -> None:
        self.resolution = resolution
        self._known: dict[ir.QualifiedName, _Members] = {}

    def fields_of(self, name: ir.QualifiedName) -> tuple[ir.Field, ...]:
        return tuple(self._members(name).fields.values())

    def field(self, shape: ir.QualifiedName, name: str) -> ir.Field | None:
        """The field called `name` in Forst."""
        members = self._members(shape)
        wire_name = members.names.get(name)
        return None if wire_name is None else members.fields[wire_name]

    def lower_pending(self) -> None:
        """Lowers hoisted shapes, and those that are hoisted out of them, until none is left."""
        pending = self.resolution.pending
        while pending:
            self._members(pending.popleft())

    def _members(self, name: ir.QualifiedName) -> _Members:
        known = self._known.get(name)
        if known is None:
            # Stands here meanwhile: a shape that embeds itself has been reported.
            known = self._known[name] = _Members()
            form = self.resolution.forms.get(name)
            match form:
                case ShapeForm() | ContractForm():
                    self._merge(form.parts, known, form.site)
                case ErrorForm(payload=ast.ShapeType() as payload):
                    self._add_inline(payload, form.site, known)
                case ErrorForm():
                    self._add(self._value_of_error(form), 0, known)
                case ir.ShapeDecl():
                    for made in form.fields:
                        self._add(made, 0, known)
                case ir.AliasDecl():
                    under = self.resolution.underlying(form.type)
                    if isinstance(under, ir.DeclType) and under.name != name:
                        known = self._known[name] = self._members(under.name)
                case _:
                    pass
        return known

    def _value_of_error(self, form: ErrorForm) -> ir.Field:
        return self._field("value", "value", form.payload, None, form.payload.span, form.site)

    # -- one shape in place ----------------------------------------------------------------------

    def _add_inline(self, shape: ast.ShapeType, site: Site, members: _Members) -> None:
        for member in shape.members:
            match member:
                case ast.Field():
                    self._add_field(member, site, members)
                case ast.Embedding():
                    self._embed(member, site, members)
                case ast.Method():
                    pass
                case _:
                    assert_never(member)
        for wire_name, (second, embedding) in members.clashes.items():
            self._report_clash(second, members.fields[wire_name], embedding)

    def _add_field(self, member: ast.Field, site: Site, members: _Members) -> None:
        name = member.name.text
        wire_name: str | None = name
        if member.tag is not None:
            tag = read_tag(member.tag, self.resolution.report)
            if tag.is_hidden:
                return
            wire_name = tag.name
        # A bare name (`Input({ name })`) means the type of that name, as upstream reads it.
        type = member.type or ast.NamedType((), member.name, member.name.span)
        self._add(
            self._field(name, wire_name or name, type, member.doc, member.name.span, site),
            0,
            members,
        )

    def _field(
        self,
        name: str,
        wire_name: str,
        expr: ast.TypeExpr,
        doc: str | None,
        span: Span,
        site: Site,
    ) -> ir.Field:
        # A name needs no site; most fields are one.
        at = site if isinstance(expr, ast.NamedType) else site.part(title(name))
        type = lower_type(self.resolution, expr, at)
        if isinstance(type, ir.OptionalType):
            return ir.Field(name, wire_name, type.inner, True, None, doc, span)
        return ir.Field(name, wire_name, type, False, None, doc, span)

    def _add(
        self, added: ir.Field, depth: int, members: _Members, embedding: Span | None = None
    ) -> None:
        """As Go's JSON decides: the field nearest to the outside counts."""
        wire_name = added.wire_name
        first = members.fields.get(wire_name)
        if first is None and added.name not in members.names:
            members.fields[wire_name] = added
            members.depth[wire_name] = depth
            members.names[added.name] = wire_name
            return
        taken = wire_name if first is not None else members.names[added.name]
        if depth > members.depth[taken]:
            return
        if depth < members.depth[taken]:
            hidden = members.fields.pop(taken)
            del members.names[hidden.name], members.depth[taken]
            members.clashes.pop(taken, None)
            self._add(added, depth, members, embedding)
        elif embedding is not None:
            members.clashes.setdefault(taken, (added, embedding))
        else:
            self._report_duplicate(added, members.fields[taken])

    def _report_duplicate(self, second: ir.Field, first: ir.Field) -> None:
        self.resolution.report.add(
            "duplicate-field",
            f"{_shared_name(first, second)} is there twice",
            second.span,
            help="rename one of them",
            labels=(Label(first.span, "the first one is here"),),
        )

    def _report_clash(self, second: ir.Field, first: ir.Field, embedding: Span) -> None:
        self.resolution.report.add(
            "duplicate-field",
            f"{_shared_name(first, second)} comes from two embedded shapes",
            embedding,
            help="rename one of them, or declare the field here: then that one counts",
            labels=(Label(first.span, "one is here"), Label(second.span, "the other is here")),
        )

    # -- embedding -------------------------------------------------------------------------------

    def _embed(self, member: ast.Embedding, site: Site, members: _Members) -> None:
        tag = read_tag(member.tag, self.resolution.report)
        if tag.is_hidden:
            return
        name = embedded_name(member)
        if tag.name is not None:
            field = self._field(name, tag.name, member.type, member.doc, member.span, site)
            self._add(field, 0, members)
            return
        type = lower_type(self.resolution, member.type, site.part(title(name)))
        is_pointer = isinstance(type, ir.OptionalType)
        if isinstance(type, ir.OptionalType):
            type = type.inner
        if type is UNKNOWN:
            return
        form = self.resolution.form(type)
        if not isinstance(form, ShapeForm | ContractForm | ErrorForm):
            # What is not a shape is a field of its type's name, as in Go.
            self._add(
                ir.Field(name, name, type, is_pointer, None, member.doc, member.span), 0, members
            )
            return
        embedded = self._members(self.resolution.named(type))
        if not self._has_room(members, embedded, member.span):
            return
        for wire_name, inner in embedded.fields.items():
            flattened = _optional(inner) if is_pointer else inner
            self._add(flattened, embedded.depth[wire_name] + 1, members, member.span)

    def _has_room(self, members: _Members, inner: _Members, span: Span) -> bool:
        """Whether `inner` may go into `members`: a long chain of these grows as its square."""
        if inner.is_too_large:
            members.is_too_large = True
        elif len(inner.fields) > _MOST_FIELDS:
            members.is_too_large = True
            self.resolution.report.add(
                "shape-too-large",
                f"A shape of more than {_MOST_FIELDS} fields cannot be embedded or merged",
                span,
                help="make it the type of a field",
            )
        return not members.is_too_large

    # -- merging ---------------------------------------------------------------------------------

    def _merge(self, parts: tuple[Part, ...], members: _Members, site: Site) -> None:
        for part in parts:
            match part:
                case InlinePart() if len(parts) == 1:
                    self._add_inline(part.shape, site, members)
                case InlinePart():
                    inline = _Members()
                    self._add_inline(part.shape, site, inline)
                    self._merge_into(members, inline, part.shape.span)
                case NamedPart():
                    others = self._members(part.name)
                    if self._has_room(members, others, part.span):
                        self._merge_into(members, others, part.span)
                case _:
                    assert_never(part)

    def _merge_into(self, members: _Members, others: _Members, span: Span) -> None:
        for wire_name, other in others.fields.items():
            known = members.fields.get(wire_name)
            if known is None:
                self._add(other, 0, members)
                continue
            both = conjoin(self.resolution, (known.type, other.type))
            if both is None:
                self.resolution.report.add(
                    "conflicting-intersection",
                    f"Field `{other.name}` cannot have both types",
                    span,
                    help="give it one type",
                    labels=(
                        Label(known.span, "one type is here"),
                        Label(other.span, "the other is here"),
                    ),
                )
                continue
            members.fields[wire_name] = ir.Field(
                known.name,
                wire_name,
                both,
                known.optional and other.optional,
                None,
                known.doc or other.doc,
                known.span,
            )


def embedded_name(member: ast.Embedding) -> str:
    """The name that an embedded type has as a field: its own, without the package."""
    type = member.type
    while isinstance(type, ast.PointerType):
        type = type.target
    return type.name.text if isinstance(type, ast.NamedType | ast.AppliedType) else "embedded"


def _shared_name(first: ir.Field, second: ir.Field) -> str:
    """What two fields have in common: the name in Forst, or only that on the wire."""
    if first.name == second.name:
        return f"Field `{second.name}`"
    return f'The name "{second.wire_name}" on the wire'


def _optional(field: ir.Field) -> ir.Field:
    return ir.Field(
        field.name, field.wire_name, field.type, True, field.narrowed, field.doc, field.span
    )
