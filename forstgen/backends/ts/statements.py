"""Statements of generated functions, laid out as prettier does it.

In: nodes. Out: lines. What fits on its line, which is nearly everything, is put there at once; only
the rest becomes a document that looks for its line breaks.
"""

from typing import TypeAlias, assert_never

from forstgen.backends.ts.doc import SOFT_LINE, WIDTH, Group, IfBroken, Indent, render, width
from forstgen.backends.ts.expressions import (
    All,
    Any,
    Call,
    Compare,
    Either,
    Expr,
    Not,
    condition,
    document,
    flat,
    joined,
    parts,
    returned,
    spread,
    spread_parts,
)
from forstgen.node import node

__all__ = [
    "Block",
    "Const",
    "Each",
    "Exit",
    "If",
    "Indexed",
    "Lines",
    "Return",
    "Statement",
    "Switch",
    "Try",
    "printed",
]


@node
class If:
    """`if (test) { … } else { … }`; a lone `If` as the alternative is an `else if`."""

    test: Expr
    then: "Block"
    otherwise: "Block" = ()


@node
class Indexed:
    """`for (let index = 0; index < count; index++) { … }`."""

    index: str
    count: str
    body: "Block"


@node
class Each:
    """`for (const name of items) { … }`."""

    name: str
    items: Expr
    body: "Block"


@node
class Const:
    """`const name = value;`."""

    name: str
    value: str


@node
class Return:
    value: Expr | Either


@node
class Exit:
    """`return;` or `break;`."""

    word: str


@node
class Switch:
    """`switch (subject) { case a: … default: … }`. Without a default, `default` is empty."""

    subject: str
    cases: tuple[tuple[tuple[str, ...], "Block"], ...]
    default: "Block"


@node
class Try:
    """`try { … } catch (error) { … }`."""

    body: "Block"
    caught: "Block"


@node
class Lines:
    """Statements that have been laid out for the place where they stand."""

    text: str


Statement: TypeAlias = Call | If | Indexed | Each | Const | Return | Exit | Switch | Try | Lines
Block: TypeAlias = tuple[Statement, ...]


def printed(block: Block, indent: int = 2) -> str:
    """The lines of `block`, without the last line feed."""
    lines: list[str] = []
    _print(block, " " * indent, lines)
    return "\n".join(lines)


def _print(block: Block, pad: str, lines: list[str]) -> None:
    for statement in block:
        match statement:
            case Call():
                line = f"{pad}{flat(statement)};"
                if width(line) > WIDTH:
                    line = f"{pad}{spread(statement, len(pad), len(pad))};"
                lines.append(line)
            case If():
                _print_if(statement, pad, lines)
            case Lines(text):
                lines.append(text)
            case Indexed(index, count, body):
                lines.append(_loop(index, Compare(index, "<", count), pad))
                _print_body(body, pad, lines)
            case Each(name, items, body):
                line = f"{pad}for (const {name} of {flat(items)}) {{"
                if width(line) > WIDTH and isinstance(items, Call):
                    doc = (f"for (const {name} of ", document(items), ") {")
                    line = pad + render(doc, len(pad), len(pad))
                lines.append(line)
                _print_body(body, pad, lines)
            case Const(name, value):
                line = f"{pad}const {name} = {value};"
                if width(line) > WIDTH:
                    line = f"{pad}const {name} =\n{pad}  {value};"
                lines.append(line)
            case Return(value):
                lines.append(_return(value, pad))
            case Exit(word):
                lines.append(f"{pad}{word};")
            case Switch():
                _print_switch(statement, pad, lines)
            case Try():
                _print_try(statement, pad, lines)
            case _:
                assert_never(statement)


def _print_try(statement: Try, pad: str, lines: list[str]) -> None:
    lines.append(f"{pad}try {{")
    _print(statement.body, pad + "  ", lines)
    lines.append(f"{pad}}} catch (error) {{")
    _print_body(statement.caught, pad, lines)


def _print_body(body: Block, pad: str, lines: list[str]) -> None:
    _print(body, pad + "  ", lines)
    lines.append(f"{pad}}}")


def _print_if(statement: If, pad: str, lines: list[str]) -> None:
    head = f"{pad}if ("
    while True:
        line = f"{head}{flat(statement.test)}) {{"
        if width(line) > WIDTH:
            line = head + _condition(statement.test, len(head), len(pad))
        lines.append(line)
        _print(statement.then, pad + "  ", lines)
        match statement.otherwise:
            case ():
                break
            case (If() as alternative,):
                statement, head = alternative, f"{pad}}} else if ("
            case rest:
                lines.append(f"{pad}}} else {{")
                _print(rest, pad + "  ", lines)
                break
    lines.append(f"{pad}}}")


def _condition(test: Expr, column: int, indent: int) -> str:
    if isinstance(test, Not) and isinstance(test.inner, All | Any):
        # The parentheses of the negation are enough.
        return render((document(test), ") {"), column, indent)
    if isinstance(test, All | Any):
        lines = spread_parts(parts(test), test, indent + 2)
        if lines is not None:
            return f"\n{lines}\n{' ' * indent}) {{"
    body = Group((Indent((SOFT_LINE, condition(test))), SOFT_LINE))
    return render((body, ") {"), column, indent)


def _loop(index: str, test: Compare, pad: str) -> str:
    line = f"{pad}for (let {index} = 0; {flat(test)}; {index}++) {{"
    if width(line) <= WIDTH:
        return line
    indent = len(pad) + 2
    shown = render((Group(condition(test)), ";"), indent, indent)
    parts = (f"let {index} = 0;", shown, f"{index}++")
    return f"{pad}for (\n" + "\n".join(f"{pad}  {part}" for part in parts) + f"\n{pad}) {{"


def _return(value: Expr | Either, pad: str) -> str:
    if isinstance(value, Either):
        return _return_either(value, pad)
    texts = parts(value)
    text = joined(texts, value)
    columns = len(pad) + width(text)
    if columns + len("return ;") <= WIDTH:
        return f"{pad}return {text};"
    if len(texts) > 1:
        is_short = columns + 2 <= WIDTH
        lines = f"{pad}  {text}" if is_short else spread_parts(texts, value, len(pad) + 2)
        if lines is not None:
            return f"{pad}return (\n{lines}\n{pad});"
    doc = returned(value)
    if isinstance(value, All | Any | Compare):
        doc = Group((IfBroken("("), Indent((SOFT_LINE, doc)), SOFT_LINE, IfBroken(")")))
    return render((f"{pad}return ", doc, ";"), 0, len(pad))


def _return_either(value: Either, pad: str) -> str:
    test, otherwise = flat(value.test), flat(value.otherwise)
    line = f"{pad}return {test} ? {value.then} : {otherwise};"
    if width(line) <= WIDTH:
        return line
    indent = len(pad)
    if indent + len("return ") + width(test) > WIDTH:
        test = spread(value.test, indent + len("return "), indent)
    if indent + 4 + width(otherwise) >= WIDTH:
        otherwise = spread(value.otherwise, indent + 4, indent + 4)
    return f"{pad}return {test}\n{pad}  ? {value.then}\n{pad}  : {otherwise};"


def _print_switch(statement: Switch, pad: str, lines: list[str]) -> None:
    line = f"{pad}switch ({statement.subject}) {{"
    if width(line) > WIDTH:
        subject = Group((Indent((SOFT_LINE, document(statement.subject))), SOFT_LINE))
        line = pad + render(("switch (", subject, ") {"), len(pad), len(pad))
    lines.append(line)
    for labels, body in statement.cases:
        lines += [f"{pad}  case {label}:" for label in labels]
        _print(body, pad + "    ", lines)
    if statement.default:
        lines.append(f"{pad}  default:")
        _print(statement.default, pad + "    ", lines)
    lines.append(f"{pad}}}")
