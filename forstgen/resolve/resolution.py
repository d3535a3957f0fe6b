"""The program while it is being resolved: what every step of `resolve` reads and adds to."""

from collections import deque
from collections.abc import Iterator

from forstgen import ir
from forstgen.resolve.drafts import (
    ContractForm,
    Draft,
    Form,
    NamedPart,
    Part,
    ShapeDraft,
    ShapeForm,
    UnionDraft,
)
from forstgen.resolve.guard_index import GuardIndex
from forstgen.resolve.lookup import Names
from forstgen.resolve.report import Report
from forstgen.resolve.sites import Owner, Site, title
from forstgen.resolve.symbols import Symbols
from forstgen.source import Span
from forstgen.syntax import ast

__all__ = ["Resolution"]


class Resolution:
    """Names have forms, types have underlying types, and hoisted shapes wait for their fields."""

    def __init__(self, symbols: Symbols, names: Names, guards: GuardIndex) -> None:
        self.symbols = symbols
        self.names = names
        self.guards = guards
        self.report: Report = names.report
        self.forms: dict[ir.QualifiedName, Form] = {}
        self.pending: deque[ir.QualifiedName] = deque()
        self.inherited: dict[tuple[ir.QualifiedName, ir.QualifiedName], ir.QualifiedName] = {}
        self._taken = {symbol.name for symbol in symbols.types}
        self._underlying: dict[ir.QualifiedName, ir.Type] = {}

    def add_alias(
        self, name: ir.QualifiedName, type: ir.Type, span: Span, doc: str | None = None
    ) -> None:
        self.forms[name] = ir.AliasDecl(name, type, doc, span)
        self._underlying[name] = self.underlying(type)

    def add_shape(
        self,
        name: ir.QualifiedName,
        draft: ShapeDraft,
        site: Site,
        doc: str | None,
        span: Span,
        *,
        is_hoisted: bool,
    ) -> None:
        """A shape, or a contract where one of its parts has methods."""
        if draft.is_router or any(self._has_methods(part) for part in draft.parts):
            self.forms[name] = ContractForm(draft.parts, site, doc, span, draft.is_router)
        else:
            self.forms[name] = ShapeForm(draft.parts, site, doc, span, is_hoisted)

    def _has_methods(self, part: Part) -> bool:
        if isinstance(part, NamedPart):
            return isinstance(self.form(ir.DeclType(part.name)), ContractForm)
        return any(isinstance(member, ast.Method) for member in part.shape.members)

    def underlying(self, type: ir.Type) -> ir.Type:
        """`type` without aliases and constraints; an alias that has no form yet stays as it is."""
        if isinstance(type, ir.ConstrainedType):
            type = type.base
        if isinstance(type, ir.DeclType):
            return self._underlying.get(type.name, type)
        return type

    def form(self, type: ir.Type) -> Form | None:
        """The shape, union, error … that `type` is in the end; None for anything else."""
        type = self.underlying(type)
        return self.forms.get(type.name) if isinstance(type, ir.DeclType) else None

    def steps(self, type: ir.Type) -> Iterator[ir.Type]:
        """`type`, then what it is an alias or refinement of, down to its underlying type."""
        while True:
            yield type
            if isinstance(type, ir.ConstrainedType):
                type = type.base
                continue
            form = self.forms.get(type.name) if isinstance(type, ir.DeclType) else None
            if not isinstance(form, ir.AliasDecl):
                return
            type = form.type

    def settle(self, draft: Draft, site: Site, span: Span) -> ir.Type:
        """`draft` as a type: a shape or union is hoisted under its site's name."""
        match draft:
            case ShapeDraft():
                name, inner = self.hoist(site)
                self.add_shape(name, draft, inner, None, span, is_hoisted=True)
                self.pending.append(name)
                return ir.DeclType(name)
            case UnionDraft():
                name, _ = self.hoist(site)
                self.forms[name] = ir.UnionDecl(name, draft.members, None, True, None, span)
                return ir.DeclType(name)
            case _:
                return draft

    def hoist(self, site: Site) -> tuple[ir.QualifiedName, Site]:
        """A free name for what stands at `site`, and the site that its own parts stand at."""
        if site.reserved is not None:
            return site.reserved
        package = site.scope.package.name
        name = ir.QualifiedName(package, site.own)
        number = 2
        while name in self._taken:
            name = ir.QualifiedName(package, f"{site.own}{number}")
            number += 1
        self._taken.add(name)
        owner = Owner(name)
        site.owner.hoisted.append(owner)
        return name, Site(site.scope, owner, name.name)

    def inherit(self, shape: ir.QualifiedName, guard: ir.QualifiedName) -> ir.QualifiedName:
        """The name of `guard` for values of `shape`, which was merged from the guard's subject.

        A guard is about one type; `inheritance` binds it anew to each type that it is asked about.
        """
        known = self.inherited.get((shape, guard))
        if known is None:
            own = "".join(title(part) for part in guard.name.split("."))
            known = ir.QualifiedName(shape.package, f"{shape.name}.{own}")
            while self.guards.entry(known) or known in self.inherited.values():
                known = ir.QualifiedName(known.package, f"{known.name}_")
            self.inherited[shape, guard] = known
        return known

    def named(self, type: ir.Type) -> ir.QualifiedName:
        """The first name on the way from `type` to the shape that it is."""
        if isinstance(type, ir.ConstrainedType):
            type = type.base
        assert isinstance(type, ir.DeclType)
        return type.name
