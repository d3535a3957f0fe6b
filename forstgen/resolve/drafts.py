"""What types look like on their way from AST to IR.

A *draft* is what a type expression turns out to be before it has a name: a finished type, or a
shape or union that a declaration or a hoisted name will stand for. A *form* is what stands behind a
name; the fields of shapes are lowered last, when every name has its form.
"""

from dataclasses import dataclass
from typing import TypeAlias

from forstgen import ir
from forstgen.node import node
from forstgen.resolve.sites import Site
from forstgen.source import Span
from forstgen.syntax import ast

__all__ = [
    "ContractForm",
    "Draft",
    "ErrorForm",
    "Form",
    "InlinePart",
    "NamedPart",
    "Part",
    "ShapeDraft",
    "ShapeForm",
    "UnionDraft",
]


@node
class InlinePart:
    """Members written in place."""

    shape: ast.ShapeType


@node
class NamedPart:
    """All that another shape or contract has: a member of an intersection, a guard's subject."""

    name: ir.QualifiedName
    span: Span


Part: TypeAlias = InlinePart | NamedPart


@node
class ShapeDraft:
    """A shape or a contract without a name; with several parts, their merger."""

    parts: tuple[Part, ...]
    is_router: bool = False


@node
class UnionDraft:
    members: tuple[ir.Type, ...]


Draft: TypeAlias = ir.Type | ShapeDraft | UnionDraft


@dataclass(slots=True, eq=False)
class ShapeForm:
    parts: tuple[Part, ...]
    site: Site
    doc: str | None
    span: Span
    is_hoisted: bool


@dataclass(slots=True, eq=False)
class ContractForm:
    parts: tuple[Part, ...]
    site: Site
    doc: str | None
    span: Span
    is_router: bool


@dataclass(slots=True, eq=False)
class ErrorForm:
    payload: ast.TypeExpr
    site: Site
    doc: str | None
    span: Span


Form: TypeAlias = (
    ShapeForm
    | ContractForm
    | ErrorForm
    | ir.ShapeDecl
    | ir.AliasDecl
    | ir.UnionDecl
    | ir.ValueGroupDecl
)
"""A ShapeDecl is one that forstgen makes of a function's parameters or of what it returns."""
