"""The forms behind all declared types, in an order in which each finds what it refers to.

A *head* reference decides what a type is: the target of an alias, a member of a union, an embedded
shape. Other references (elements, values) only name a type. A cycle of head references means
nothing and is reported; any other cycle is a recursive type.
"""

from collections.abc import Callable

from forstgen import ir
from forstgen.diagnostics import Label
from forstgen.ir.order import components, cyclic
from forstgen.resolve.builtins import OPEN_SHAPE, UNKNOWN
from forstgen.resolve.drafts import ContractForm, ErrorForm, NamedPart, ShapeDraft, UnionDraft
from forstgen.resolve.references import References, is_optional
from forstgen.resolve.resolution import Resolution
from forstgen.resolve.sites import Owner, Site
from forstgen.resolve.symbols import TypeSymbol
from forstgen.resolve.types import draft_type
from forstgen.resolve.value_groups import lower_value_group
from forstgen.source import Span
from forstgen.syntax import ast

__all__ = ["Owners", "lower_declarations"]

Owners = dict[ir.QualifiedName, Owner]
Heads = Callable[[TypeSymbol], list[TypeSymbol]]


def lower_declarations(resolution: Resolution) -> Owners:
    """Gives every declared type its form.

    The owners come in the order of the lowering: what a type embeds or merges stands before it.
    """
    # By name, not by place: the numbers of colliding hoisted names must not follow the files.
    symbols = sorted(resolution.symbols.types, key=lambda symbol: symbol.name)
    references = {id(symbol): References(resolution.names, symbol) for symbol in symbols}

    def all_of(symbol: TypeSymbol) -> list[TypeSymbol]:
        return references[id(symbol)].all

    def heads_of(symbol: TypeSymbol) -> list[TypeSymbol]:
        return references[id(symbol)].heads

    owners: Owners = {}
    for component in components(symbols, all_of):
        if cyclic(component, all_of):
            _declare_cycle(resolution, component, heads_of, owners)
        else:
            _declare(resolution, component[0], _site(component[0], owners))
    return owners


def _site(symbol: TypeSymbol, owners: Owners) -> Site:
    name = symbol.name
    owner = owners[name] = Owner(name)
    return Site(symbol.scope, owner, name.name, f"{name.name}Value")


def _declare_cycle(
    resolution: Resolution, component: list[TypeSymbol], heads_of: Heads, owners: Owners
) -> None:
    """Types that reach each other: an optional among them needs a name for what it may be."""
    within = set(component)
    sites: list[tuple[TypeSymbol, Site]] = []
    for knot in components(component, lambda s: [h for h in heads_of(s) if h in within]):
        if cyclic(knot, heads_of):
            _report_cycle(resolution, knot, heads_of)
            continue
        site = _site(knot[0], owners)
        sites.append((knot[0], site))
        if is_optional(resolution.names, knot[0]):
            site.reserved = resolution.hoist(site)
            knot[0].reference = ir.OptionalType(ir.DeclType(site.reserved[0]))
    for symbol, site in sites:
        _declare(resolution, symbol, site)


def _declare(resolution: Resolution, symbol: TypeSymbol, site: Site) -> None:
    decl, name, span = symbol.decl, symbol.name, symbol.decl.name.span
    inner = Site(site.scope, site.owner, site.stem)
    if isinstance(decl, ast.ErrorDecl):
        resolution.forms[name] = ErrorForm(decl.payload, inner, decl.doc, span)
        return
    if isinstance(decl.type, ast.ValueGroupType):
        resolution.forms[name] = lower_value_group(
            decl.type, name, decl.doc, span, resolution.report
        )
        return
    draft = draft_type(resolution, decl.type, site)
    if draft is OPEN_SHAPE and resolution.guards.is_subject(name):
        # The guards of `type MutationArg = Shape` add to it: it is where a shape begins.
        draft = ShapeDraft(())
    match draft:
        case ShapeDraft():
            resolution.add_shape(name, draft, inner, decl.doc, span, is_hoisted=False)
        case UnionDraft():
            resolution.forms[name] = ir.UnionDecl(name, draft.members, None, False, decl.doc, span)
        case ir.OptionalType():
            symbol.reference = _named_optional(resolution, draft, site, span)
            resolution.add_alias(name, symbol.reference, span, decl.doc)
        case ir.DeclType() if isinstance(resolution.form(draft), ContractForm):
            contract = ShapeDraft((NamedPart(draft.name, span),))
            resolution.add_shape(name, contract, inner, decl.doc, span, is_hoisted=False)
        case _:
            resolution.add_alias(name, draft, span, decl.doc)


def _named_optional(
    resolution: Resolution, draft: ir.OptionalType, site: Site, span: Span
) -> ir.OptionalType:
    """`draft`; where a name is reserved for what it may be, the optional of that name."""
    if site.reserved is None:
        return draft
    name, _ = site.reserved
    if name not in resolution.forms:
        resolution.add_alias(name, draft.inner, span)
    return ir.OptionalType(ir.DeclType(name))


def _report_cycle(resolution: Resolution, knot: list[TypeSymbol], heads_of: Heads) -> None:
    path = _cycle(knot, heads_of)
    shown = [symbol.name.name for symbol in (*path[:5], path[0])]
    if len(path) > 5:
        shown.insert(-1, "…")
    first, *others = path
    resolution.report.add(
        "alias-cycle",
        f"`{first.name.name}` is made of nothing but itself: {' → '.join(shown)}",
        first.decl.name.span,
        help="put an array, a map or a field of a shape between them",
        labels=tuple(Label(s.decl.name.span, "goes through here") for s in others[:4]),
    )
    for symbol in knot:
        symbol.reference = UNKNOWN
        resolution.add_alias(symbol.name, UNKNOWN, symbol.decl.name.span)


def _cycle(knot: list[TypeSymbol], heads_of: Heads) -> list[TypeSymbol]:
    """One way round, from the first in the order of names."""
    within = set(knot)
    at = min(knot, key=lambda symbol: symbol.name)
    path: dict[TypeSymbol, int] = {}
    while at not in path:
        path[at] = len(path)
        at = next(head for head in heads_of(at) if head in within)
    return list(path)[path[at] :]
