"""Signatures of functions, methods and constructors, for TypeScript and JavaScript at once.

JavaScript has no types, so its line may fit where TypeScript's does not: then the line breaks are
marked as types are, and both languages come out as prettier has them.
"""

from collections.abc import Sequence

from forstgen.backends.ts.doc import WIDTH, Group, render, width
from forstgen.backends.ts.layout import annotation, document, flat, marked
from forstgen.backends.ts.view import END, TYPE, Dictionary, Mapped, TypeExpr
from forstgen.node import node

__all__ = ["Parameter", "signature"]

_OPENED_OBJECT = "{\n"


@node
class Parameter:
    """`name: T`, `name?: T` or `name = default`. `untyped` is what JavaScript has of it."""

    name: str
    type: TypeExpr | None
    is_optional: bool = False
    default: str | None = None

    @property
    def untyped(self) -> str:
        return self.name if self.default is None else f"{self.name} = {self.default}"


def signature(
    parameters: Sequence[Parameter],
    result: TypeExpr | None,
    column: int,
    indent: int = 0,
    tail: str = " {",
) -> str:
    """`(a: A, b: B): T` behind a name that ends at `column`; `tail` follows on the same line."""
    texts = ", ".join(_typed(p, "" if p.type is None else f": {flat(p.type)}") for p in parameters)
    line = f"({texts}){marked('' if result is None else f': {flat(result)}')}"
    if column + width(_bare(line)) + len(tail) <= WIDTH:
        return line
    match parameters:
        case []:
            return "()" + _returned(result, column + 2, indent, tail)
        case [Parameter(type=Dictionary() | Mapped() as only)]:
            return _hugging(parameters[0].name, only, result, column, indent, tail)
    returned = _returned(result, indent + 1, indent, tail)
    if len(parameters) == 1 and _OPENED_OBJECT in returned:
        # Prettier keeps an object type open, and a lone parameter before it on one line.
        beside = _returned(result, column + width(_bare(f"({texts})")), indent, tail)
        head = _bare(f"({texts}){beside}").partition("\n")[0]
        if column + width(head) <= WIDTH:
            return f"({texts}){beside}"
    return _broken(parameters, column + len(tail), indent) + returned


def _broken(parameters: Sequence[Parameter], taken: int, indent: int) -> str:
    """The parenthesis with one parameter per line."""
    step = indent + 2
    texts = []
    for p in parameters:
        column = step + width(p.name) + p.is_optional
        texts.append(_typed(p, "" if p.type is None else annotation(p.type, column, step)))
    start, end = "\n" + " " * step, ",\n" + " " * indent
    if taken + width(f"({', '.join(p.untyped for p in parameters)})") > WIDTH:
        return f"({start}{f',{start}'.join(texts)}{end})"
    between = f",{marked(start[:-1])} "
    return f"({marked(start)}{between.join(texts)}{marked(end)})"


def _hugging(
    name: str, only: TypeExpr, result: TypeExpr | None, column: int, indent: int, tail: str
) -> str:
    """An object type as the only parameter breaks in its braces, not before it."""
    returned = "" if result is None else Group((": ", document(result)))
    doc = document(only)
    opened = _OPENED_OBJECT in _returned(result, indent + len("})"), indent, tail)
    if isinstance(only, Dictionary) and isinstance(doc, Group) and not opened:
        doc = doc.body
    whole = Group((f"({name}: ", doc, ")", returned))
    return marked(render((whole, tail), column, indent).removesuffix(tail))


def _returned(result: TypeExpr | None, column: int, indent: int, tail: str) -> str:
    if result is None:
        return ""
    text = f": {flat(result)}"
    if column + width(text) + len(tail) <= WIDTH:
        return marked(text)
    doc = Group((": ", document(result)))
    return marked(render((doc, tail), column, indent).removesuffix(tail))


def _bare(text: str) -> str:
    return text.replace(TYPE, "").replace(END, "")


def _typed(parameter: Parameter, type_text: str) -> str:
    mark = "?" if parameter.is_optional else ""
    default = "" if parameter.default is None else f" = {parameter.default}"
    return f"{parameter.name}{marked(mark + type_text)}{default}"
