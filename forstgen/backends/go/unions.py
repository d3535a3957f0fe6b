"""Unions as sealed interfaces.

In: a union whose members are declarations. Out: `view.Union`. A field whose literals tell the
members apart chooses how a value is read; without one, the first member that fits is taken.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from forstgen.backends.go import text
from forstgen.backends.go.checks import HERE, Checks
from forstgen.backends.go.codecs import Codecs
from forstgen.backends.go.columns import aligned
from forstgen.backends.go.layout import block
from forstgen.backends.go.types import Types
from forstgen.backends.go.view import Case, Union
from forstgen.ir import (
    AliasDecl,
    AnyErrorType,
    ConstrainedType,
    Constraint,
    DeclType,
    Equals,
    ErrorDecl,
    LiteralValue,
    OneOf,
    ShapeDecl,
    Type,
    UnionDecl,
)

__all__ = ["lower_union"]

_KINDS = {str: "textLiteral", bool: "boolLiteral", int: "numberLiteral", float: "numberLiteral"}

LONGEST_HEAD = 100

_Tags = list[tuple[LiteralValue, int]]


class _Inner(NamedTuple):
    """A union in a union: its type, the call that checks it, and the types that it covers."""

    type: str
    check: str
    covered: frozenset[str]


def lower_union(decl: UnionDecl, doc: str, codecs: Codecs, checks: Checks) -> Union:
    types = codecs.types
    name = types.names.types[decl.name]
    members = types.members(decl)
    aliases = _aliases(decl, checks)
    cases = [_case(member, aliases, codecs, checks) for member in members]
    markers = aligned([_marker(f"func ({case.type}) is{name}()") for case in cases])
    is_error = all(_is_error(types, member) for member in members)
    tags = _tags(decl.discriminator, members, types)
    if tags is None:
        opening = f"r.union({text.quoted(str(decl.name))}, {len(cases)})"
    else:
        field = text.quoted(decl.discriminator or "tag")
        opening = f"r.tagged({field}, {_KINDS[type(tags[0][0])]}, tagsOf{name})"
    shown = [(text.quoted(_canonical(value)), at) for value, at in tags or ()]
    check = _check(cases, _inner(decl, checks), tagged=tags is not None)
    check += checks.asks(checks.book.invariants(decl.name), DeclType(decl.name), HERE)
    if not check and checks.judged.has_rules(DeclType(decl.name)):
        check = ["// The members with rules are other names of one that stands before them."]
    return Union(doc, name, is_error, markers, cases, opening, shown, check)


def _aliases(decl: UnionDecl, checks: Checks) -> dict[str, DeclType]:
    """Members by their Go types that are other names of errors, and ask for more than these do.

    Of several names of one error the first takes all values.
    """
    types = checks.types
    first: dict[str, Type] = {}
    for member in decl.members:
        if _is_error(types, member):
            first.setdefault(types.expression(types.program.underlying(member)), member)
    return {
        go_type: member
        for go_type, member in first.items()
        if isinstance(member, DeclType)
        and types.is_transparent(member.name)
        and checks.judged.has_rules(member)
    }


def _case(member: Type, aliases: dict[str, DeclType], codecs: Codecs, checks: Checks) -> Case:
    go_type = codecs.types.expression(member)
    judged = aliases.get(go_type, member)
    checker = checks.call(judged, "").partition("(")[0]
    return Case(go_type, codecs.reader(member), codecs.writer(member), checker)


def _inner(decl: UnionDecl, checks: Checks) -> list[_Inner]:
    """Members that are unions and have rules: these know the rules of their own members."""
    types = checks.types
    found: list[_Inner] = []
    for member in decl.members:
        under = types.program.underlying(member)
        union = types.program.type_decl(under.name) if isinstance(under, DeclType) else None
        if isinstance(union, UnionDecl) and checks.judged.has_rules(member):
            covered = frozenset(map(types.expression, types.members(union)))
            found.append(_Inner(types.expression(under), checks.call(member, "&m"), covered))
    return found


def _check(cases: list[Case], inner: list[_Inner], *, tagged: bool) -> list[str]:
    """What the member says that is there. Where no tag tells which member that has to be, it is one
    that has nothing to say."""
    covered = {type for union in inner for type in union.covered}
    lines: list[str] = []
    for case in cases:
        if case.checker and case.type not in covered:
            lines += [f"case {case.type}:", f"\t{case.checker}(c, &m)"]
            behind = block("if m != nil", [f"{case.checker}(c, m)"])
            lines += [f"case *{case.type}:", *(f"\t{line}" for line in behind)]
    if lines:
        lines = ["switch m := (*v).(type) {", *lines, "}"]
    for union in inner:
        lines += block(f"if m, ok := (*v).({union.type}); ok", [union.check])
    if tagged or not lines:
        return lines
    return [*block("if before, ok := c.tries(); ok", [*lines, "c.tried(before)"])]


def _marker(head: str) -> tuple[str, ...]:
    """A method that does nothing, on one line as long as `gofmt` has it there."""
    return (head, "{}") if len(head) < LONGEST_HEAD else (f"{head} {{\n}}",)


def _is_error(types: Types, member: Type) -> bool:
    match types.program.underlying(member):
        case AnyErrorType():
            return True
        case DeclType(name=name):
            return isinstance(types.program.type_decl(name), ErrorDecl)
        case _:
            return False


def _tags(discriminator: str | None, members: Sequence[Type], types: Types) -> _Tags | None:
    """The literals of each member; None where they do not tell the members apart."""
    tags: _Tags = []
    for at, member in enumerate(members):
        literals = _literals(discriminator, member, types)
        if not literals:
            return None
        tags.extend((literal, at) for literal in literals)
    distinct = {(type(literal), literal) for literal, _ in tags}
    kinds = {_KINDS[kind] for kind, _ in distinct}
    return tags if len(distinct) == len(tags) and len(kinds) == 1 else None


def _literals(discriminator: str | None, member: Type, types: Types) -> Sequence[LiteralValue]:
    form = types.program.underlying(member)
    if not isinstance(form, DeclType):
        return ()
    match types.program.type_decl(form.name):
        case ErrorDecl() as error if discriminator is None:
            return (error.tag,)
        case ShapeDecl(fields=fields):
            for field in fields:
                if field.wire_name == discriminator:
                    return _values(field.type, types)
            return ()
        case _:
            return ()


def _values(type: Type, types: Types) -> Sequence[LiteralValue]:
    """The closed set that a type is, if it is one: of its own, or by the constraints on the way."""
    values: Sequence[LiteralValue] = types.program.literals(type)
    for constraint in _constraints(type, types):
        match constraint:
            case OneOf(allowed):
                values = [value for value in allowed if not values or value in values]
            case Equals(str() | int() | float() as value):
                values = [value]
            case _:
                pass
    return values


def _constraints(type: Type, types: Types) -> Iterator[Constraint]:
    """Those of a type and of its aliases."""
    match type:
        case ConstrainedType(base, constraints):
            yield from _constraints(base, types)
            yield from constraints
        case DeclType(name):
            decl = types.program.type_decl(name)
            if isinstance(decl, AliasDecl):
                yield from _constraints(decl.type, types)
        case _:
            pass


def _canonical(value: LiteralValue) -> str:
    """The text that the runtime makes of a literal on the wire."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return value
        case _:
            # Never with an exponent, as `strconv.FormatFloat` has it with `f`.
            text = format(Decimal(repr(float(value))), "f")
            return text.removesuffix(".0")
