"""Where lines break: exactly where prettier, with its default options, breaks them.

In: type expressions and the column they begin at. Out: text, which is one line whenever it fits.
"""

from collections.abc import Iterable

from forstgen.backends.ts.doc import (
    LINE,
    SOFT_LINE,
    STEP,
    WIDTH,
    Doc,
    Group,
    IfBroken,
    Indent,
    join,
    render,
    width,
)
from forstgen.backends.ts.view import (
    END,
    TYPE,
    Dictionary,
    Generic,
    ListOf,
    Mapped,
    Tuple,
    TypeExpr,
    Union,
)

__all__ = [
    "annotation",
    "array",
    "assigned",
    "braced",
    "definition",
    "document",
    "flat",
    "marked",
]

COMMA: Doc = (",", LINE)
KEYWORDS = frozenset(
    ("boolean", "never", "null", "number", "object", "string", "undefined", "unknown", "void")
)


# -- type expressions ------------------------------------------------------------------------------


def flat(expr: TypeExpr) -> str:
    """`expr` on one line."""
    match expr:
        case str():
            return expr
        case ListOf(Union() as union):
            return f"({flat(union)})[]"
        case ListOf(element):
            return f"{flat(element)}[]"
        case Union(members):
            return " | ".join(map(flat, members))
        case Tuple(members):
            return f"[{', '.join(map(flat, members))}]"
        case Generic(name, argument):
            return f"{name}<{flat(argument)}>"
        case Dictionary(key, value):
            return f"{{ [key: {key}]: {flat(value)} }}"
        case Mapped(keys, value):
            return f"{{ [key in {flat(keys)}]?: {flat(value)} }}"


def document(expr: TypeExpr) -> Doc:
    """`expr` with all the places where it may break."""
    match expr:
        case str():
            return expr
        case ListOf(Union() as union) if not _hugs(union):
            return "(", Group((Indent((SOFT_LINE, _members(union))), SOFT_LINE)), ")[]"
        case ListOf(Union() as union):
            return "(", document(union), ")[]"
        case ListOf(element):
            return document(element), "[]"
        case Union(members) if _hugs(expr):
            return join(" | ", tuple(map(document, members)))
        case Union():
            return Group(Indent((SOFT_LINE, _members(expr))))
        case Tuple(members):
            return _list("[", [_tuple_member(member, len(members)) for member in members], "]")
        case Generic(name, argument) if _is_simple(argument):
            return f"{name}<", document(argument), ">"
        case Generic(name, argument):
            return f"{name}<", Group((Indent((SOFT_LINE, _inside(argument))), SOFT_LINE)), ">"
        case Dictionary(key, value):
            index = Group((Indent((SOFT_LINE, f"key: {key}")), SOFT_LINE))
            return _braces(Group(("[", index, "]: ", document(value))))
        case Mapped(keys, value):
            index = Group(("[", Indent((SOFT_LINE, "key in ", document(keys))), SOFT_LINE, "]"))
            return _braces(Group((index, "?: ", document(value))))


def _braces(member: Doc) -> Doc:
    return Group(("{", Indent((LINE, member, IfBroken(";"))), LINE, "}"))


def _list(opening: str, members: Iterable[Doc], closing: str, line: Doc = SOFT_LINE) -> Doc:
    items = join(COMMA, tuple(map(Group, members)))
    return Group((opening, Indent((line, items)), IfBroken(","), line, closing))


def _members(union: Union) -> Doc:
    """The members of a union, one per line with a bar before it where they do not fit."""
    first, *others = (Indent(document(member)) for member in union.members)
    return Group((IfBroken("| "), first, *((LINE, "| ", other) for other in others)))


def _inside(expr: TypeExpr) -> Doc:
    """`expr` where what is around it indents it already."""
    return _members(expr) if isinstance(expr, Union) and not _hugs(expr) else document(expr)


def _tuple_member(expr: TypeExpr, count: int) -> Doc:
    if not isinstance(expr, Union) or _hugs(expr):
        return document(expr)
    if count == 1:
        return _members(expr)
    opening = IfBroken(("(", SOFT_LINE))
    return Group((Indent((opening, _members(expr))), SOFT_LINE, IfBroken(")")))


def _hugs(union: Union) -> bool:
    """Whether `union` is one reference or object type, and null: it then breaks like that type."""
    others = [member for member in union.members if member != "null"]
    match others:
        case [str(text)]:
            return text not in KEYWORDS and not _is_literal(text)
        case [Dictionary() | Generic()]:
            return True
        case _:
            return False


def _is_literal(text: str) -> bool:
    return text[0] in "\"'-0123456789" or text in ("true", "false")


def _is_simple(argument: TypeExpr) -> bool:
    """Whether no line may break between `argument` and the angle brackets around it."""
    if isinstance(argument, Union):
        return _hugs(argument)
    return isinstance(argument, str | Dictionary | Mapped)


# -- places where they stand -----------------------------------------------------------------------


def annotation(expr: TypeExpr, column: int, indent: int) -> str:
    """`: T` behind a name that ends at `column`, with one more character to follow."""
    text = f": {flat(expr)}"
    if column + width(text) < WIDTH:
        return text
    return render((Group((": ", document(expr))), ";"), column, indent)[:-1]


def definition(expr: TypeExpr, column: int) -> str:
    """` = T` of a type alias whose name ends at `column`."""
    text = f" = {flat(expr)}"
    if column + width(text) < WIDTH:
        return text
    if isinstance(expr, Union) and not _hugs(expr):
        return render((" =", Indent((LINE, _members(expr))), ";"), column)[:-1]
    if _breaks_in_time(doc := document(expr), column + len(" = ")):
        return render((" = ", doc, ";"), column)[:-1]
    return render((" =", Indent((LINE, doc)), ";"), column)[:-1]


def _breaks_in_time(doc: Doc, column: int) -> bool:
    """Whether `doc` offers a line break before the text gets too long."""
    head, newline, _ = render(_forced(doc), column).partition("\n")
    return bool(newline) and column + width(head) <= WIDTH


def _forced(doc: Doc) -> Doc:
    """`doc` with all its groups broken."""
    match doc:
        case Group(body):
            return _forced(body)
        case Indent(body):
            return Indent(_forced(body))
        case tuple():
            return tuple(map(_forced, doc))
        case _:
            return doc


def assigned(operator: str, literal: str, column: int, untyped: int, indent: int) -> str:
    """`operator` and a literal, on the next line where it is too long for this one.

    What stands before ends at `column`, in JavaScript at `untyped`; marked where only one breaks.
    """
    taken = len(operator) + 1 + width(literal)
    if column + taken < WIDTH:
        return f"{operator} {literal}"
    newline = "\n" + " " * (indent + 1)
    return f"{operator}{marked(newline) if untyped + taken < WIDTH else newline} {literal}"


def entry_value(literal: str, key: int) -> str:
    """`: literal` in an object, behind a key of `key` columns; a short key keeps it beside it."""
    is_short = key <= 2 * STEP
    return f": {literal}" if is_short else assigned(":", literal, 2 + key, 2 + key, 2)


def array(items: Iterable[Doc]) -> Doc:
    """`[a, b]`."""
    return _list("[", items, "]")


def braced(members: Iterable[Doc]) -> Doc:
    """`{ a, b: c }`."""
    return _list("{", members, "}", LINE)


def marked(text: str) -> str:
    """`text` as a part that JavaScript does not have."""
    return f"{TYPE}{text}{END}" if text else ""
