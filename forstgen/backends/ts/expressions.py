"""Expressions of generated functions, laid out as prettier does it.

In: nodes. Out: their text on one line, or a document with the places where it may break.
"""

import re
from collections.abc import Iterable
from typing import TypeAlias, assert_never

from forstgen.backends.ts.doc import (
    LINE,
    SOFT_LINE,
    WIDTH,
    Doc,
    Group,
    IfBroken,
    Indent,
    join,
    render,
    width,
)
from forstgen.node import node

__all__ = [
    "All",
    "Any",
    "Call",
    "Compare",
    "Either",
    "Expr",
    "Not",
    "condition",
    "conjunction",
    "disjunction",
    "document",
    "flat",
    "joined",
    "negated",
    "parts",
    "returned",
    "spread",
    "spread_parts",
]


@node
class Call:
    """`function(a, b)`."""

    function: str
    arguments: tuple["str | Call", ...]


@node
class Compare:
    """`left === right`."""

    left: str
    operator: str
    right: str


@node
class Not:
    inner: "Expr"


@node
class Either:
    """`test ? then : otherwise`; only behind a `return`."""

    test: Call
    then: str
    otherwise: Call


@node
class All:
    """`a && b`, two parts at least, none of them a conjunction."""

    parts: tuple["Expr", ...]


@node
class Any:
    """`a || b`, two parts at least, none of them a disjunction."""

    parts: tuple["Expr", ...]


Expr: TypeAlias = str | Call | Compare | Not | All | Any
"""A text is a name or a literal."""

_OPPOSITES = {"===": "!==", "==": "!=", "<": ">=", ">": "<="}
_NEGATED = {"true": "false", "false": "true"}
_OPPOSITES |= {opposite: operator for operator, opposite in _OPPOSITES.items()}


def conjunction(parts: Iterable[Expr]) -> Expr:
    """All of `parts`; of none, `true`."""
    found: list[Expr] = []
    for part in parts:
        if isinstance(part, All):
            found += part.parts
        elif not isinstance(part, str):
            found.append(part)
        elif part == "false":
            return part
        elif part != "true":
            found.append(part)
    if len(found) < 2:
        return found[0] if found else "true"
    return All(tuple(found))


def disjunction(parts: Iterable[Expr]) -> Expr:
    """Any of `parts`; of none, `false`."""
    found: list[Expr] = []
    for part in parts:
        if isinstance(part, Any):
            found += part.parts
        elif not isinstance(part, str):
            found.append(part)
        elif part == "true":
            return part
        elif part != "false":
            found.append(part)
    if len(found) < 2:
        return found[0] if found else "false"
    return Any(tuple(found))


def negated(expr: Expr) -> Expr:
    """The opposite, as one would write it."""
    match expr:
        case Call():
            return Not(expr)
        case Compare(left, operator, right):
            return Compare(left, _OPPOSITES[operator], right)
        case str():
            return _NEGATED.get(expr) or Not(expr)
        case Not(inner):
            return inner
        case All(parts):
            return disjunction(map(negated, parts))
        case Any(parts):
            return conjunction(map(negated, parts))
        case _:
            assert_never(expr)


def flat(expr: Expr) -> str:
    """`expr` on one line."""
    # Every expression comes through here; what is most frequent is asked first.
    if isinstance(expr, str):
        return expr
    if isinstance(expr, Call):
        texts = [each if isinstance(each, str) else flat(each) for each in expr.arguments]
        return f"{expr.function}({', '.join(texts)})"
    if isinstance(expr, Compare):
        return f"{expr.left} {expr.operator} {expr.right}"
    if isinstance(expr, Not):
        inner = flat(expr.inner)
        return f"!{inner}" if isinstance(expr.inner, str | Call) else f"!({inner})"
    return joined(parts(expr), expr)


def parts(expr: Expr) -> list[str]:
    """The parts of a chain, each on one line; of anything else, itself."""
    if not isinstance(expr, All | Any):
        return [flat(expr)]
    return [f"({flat(p)})" if isinstance(p, All | Any) else flat(p) for p in expr.parts]


def joined(parts: list[str], expr: Expr) -> str:
    """`expr` on one line, given its parts."""
    return (" && " if isinstance(expr, All) else " || ").join(parts)


def spread_parts(parts: list[str], expr: Expr, indent: int) -> str | None:
    """A chain with a line for each of its parts; None where one of them has to break."""
    operator = " &&" if isinstance(expr, All) else " ||"
    room = WIDTH - indent - len(operator)
    *others, last = parts
    if any(width(part) > room for part in others) or width(last) > WIDTH - indent:
        return None
    pad = " " * indent
    return pad + f"{operator}\n{pad}".join(parts)


def spread(call: Call, column: int, indent: int) -> str:
    """A call that is too long for its line, with one more character to follow."""
    # Nearly always it is enough to give each argument a line.
    pad = " " * indent
    arguments = [f"{pad}  {flat(argument)}," for argument in call.arguments]
    if arguments and all(width(line) <= WIDTH for line in arguments):
        return "\n".join((f"{call.function}(", *arguments, f"{pad})"))
    return render((document(call), ";"), column, indent).removesuffix(";")


def document(expr: Expr) -> Doc:
    """`expr` with the places where it may break."""
    match expr:
        case str():
            return _member(expr)
        case Call(function, arguments):
            return _call(function, arguments)
        case Compare(left, operator, right):
            return Group(
                (Group(_member(left)), Indent((" ", Group((operator, LINE, _member(right))))))
            )
        case Not(All() | Any() as inner):
            return "!(", Group((Indent((SOFT_LINE, chain(inner))), SOFT_LINE)), ")"
        case Not(inner):
            return "!", document(inner)
        case All() | Any():
            return Group(chain(expr))
        case _:
            assert_never(expr)


def chain(expr: All | Any) -> tuple[Doc, ...]:
    """The parts of a chain, one per line where they do not fit."""
    operator = " &&" if isinstance(expr, All) else " ||"
    first, *others = map(_part, expr.parts)
    return Group(first), *((operator, LINE, other) for other in others)


def condition(expr: Expr) -> Doc:
    """`expr` between the parentheses of an `if`, which indent it already."""
    match expr:
        case All() | Any():
            return chain(expr)
        case Compare(left, operator, right):
            return Group(_member(left)), " ", Group((operator, LINE, _member(right)))
        case _:
            return document(expr)


def returned(expr: Expr) -> Doc:
    """`expr` behind a `return`, where two parts may share the line that the second one begins."""
    match expr:
        case All((first, second)) | Any((first, second)) if not (
            isinstance(first, All | Any) or isinstance(second, All | Any)
        ):
            head, *rest = chain(expr)
            return Group((head, Group(tuple(rest))))
        case All() | Any() | Compare():
            return Group(condition(expr))
        case _:
            return document(expr)


def _part(expr: Expr) -> Doc:
    if isinstance(expr, All | Any):
        head, *others = chain(expr)
        return Group(("(", head, Indent(tuple(others)), ")"))
    return document(expr)


def _call(function: str, arguments: tuple[str | Call, ...]) -> Doc:
    if not arguments:
        return f"{function}()"
    items = join((",", LINE), tuple(map(document, arguments)))
    return Group((f"{function}(", Indent((SOFT_LINE, items)), IfBroken(","), SOFT_LINE, ")"))


_CHAIN = re.compile(r"[\w$]+(?:\.[\w$]+|\[[\w$]+\])*")
_LINK = re.compile(r"\.[\w$]+|\[[\w$]+\]")


def _member(text: str) -> Doc:
    """A chain of members may break before each of them, but not before the only one."""
    links = _LINK.findall(text)
    if len(links) < 2 or _CHAIN.fullmatch(text) is None:
        return text
    first = text[: text.index(links[0])]
    return first, *map(_link, links)


def _link(text: str) -> Doc:
    if text.startswith("."):
        return Group(Indent((SOFT_LINE, text)))
    inner = text[1:-1]
    return text if inner.isdecimal() else Group(("[", Indent((SOFT_LINE, inner)), SOFT_LINE, "]"))
