"""Statements as black writes them: on one line where they fit, else broken at their brackets.

In: the text of an expression on one line. Out: the same, perhaps on several lines. Generated code
is born formatted; black itself would take longer than everything else together.
"""

import re
import unicodedata
from collections.abc import Sequence

__all__ = [
    "alias",
    "annotation",
    "call",
    "collection",
    "fits",
    "import_from",
    "is_one_group",
    "quote",
    "signature",
    "split",
    "string_assignment",
    "typed_call",
]

LINE_LENGTH = 88
STEP = "    "

_PAIRS = {"(": ")", "[": "]"}
_TOKEN = re.compile(r"""[\[\](),|]|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'""")


def fits(line: str) -> bool:
    if len(line) * 2 <= LINE_LENGTH:
        return True
    if line.isascii():
        return len(line) <= LINE_LENGTH
    return sum(_width(char) for char in line) <= LINE_LENGTH


def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "FW" else 1


def quote(text: str) -> str:
    """A string literal, in the quotes that need fewer escapes, double ones before single ones."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    mark = "'" if text.count('"') > text.count("'") else '"'
    return f"{mark}{''.join(_escaped(char, mark) for char in text)}{mark}"


def _escaped(char: str, mark: str) -> str:
    if char in (mark, "\\"):
        return f"\\{char}"
    if char.isprintable():
        return char
    return char.encode("unicode_escape").decode()


def annotation(indent: str, target: str, value: str, tail: str = "") -> str:
    """`id: T`, `id: T | None = None`, `X: TypeAlias = T`; `target` ends where the type begins."""
    flat = f"{indent}{target}{value}{tail}"
    if fits(flat):
        return flat
    if is_one_group(value):
        return f"{indent}{target}{_exploded(indent, value, has_default=bool(tail))}{tail}"
    if tail == " = None" and fits(f"{indent}{target}{value} = ("):
        return f"{indent}{target}{value} = (\n{indent}{STEP}None\n{indent})"
    if not split(value, "|")[1:] and not fits(f"{indent}{STEP}{value}"):
        return flat
    return f"{indent}{target}{_in_parentheses(indent, value)}{tail}"


def alias(name: str, annotated: str, value: str) -> str:
    """`X: TypeAlias = T`."""
    target = f"{name}: {annotated} = "
    if fits(target + value) or fits(f"{target}("):
        return annotation("", target, value)
    return f"{name}: (\n{STEP}{annotated}\n" + annotation("", ") = ", value)


def string_assignment(indent: str, target: str, value: str) -> str:
    """A string that fits on no line stays where it is."""
    flat = f"{indent}{target}{value}"
    if fits(flat) or not fits(f"{indent}{STEP}{value}"):
        return flat
    return f"{indent}{target}(\n{indent}{STEP}{value}\n{indent})"


def call(indent: str, head: str, arguments: Sequence[str], tail: str = ")") -> str:
    """`head(a, b)`, also of a class; `head` comes with its bracket."""
    flat = f"{indent}{head}{', '.join(arguments)}{tail}"
    if fits(flat):
        return flat
    return f"{indent}{head}\n{_items(indent, arguments)}\n{indent}{tail}"


def typed_call(target: str, kind: str, callee: str, arguments: Sequence[str]) -> str:
    """`X: Function[T] = Function(…)`."""
    flat = f"{target}{kind} = {callee}({', '.join(arguments)})"
    if fits(flat):
        return flat
    if not fits(f"{target}{kind} = {callee}(") and fits(f"{target}{kind} = ("):
        called = [f"{STEP}{callee}(", *_each(STEP, arguments), f"{STEP})"]
        return "\n".join([f"{target}{kind} = (", *called, ")"])
    if fits(f"{target}{kind.partition('[')[0]}[") or not fits(f"{target}("):
        head = annotation("", target, kind, f" = {callee}(")
    else:
        head = f"{target}{_in_parentheses('', kind)} = {callee}("
    return "\n".join([head, *_each("", arguments), ")"])


def signature(indent: str, head: str, parameters: Sequence[str], result: str, tail: str) -> str:
    """`head(self, x: T) -> result:`."""
    flat = f"{indent}{head}({', '.join(parameters)}) -> {result}{tail}"
    if fits(flat):
        return flat
    lines = [_parameter(indent + STEP, parameter) for parameter in parameters]
    return "\n".join([f"{indent}{head}(", *lines, annotation(indent, ") -> ", result, tail)])


def _parameter(indent: str, parameter: str) -> str:
    """`x: T = None,`; its type is broken, its default is not."""
    flat = f"{indent}{parameter},"
    if fits(flat):
        return flat
    target, _, rest = parameter.partition(": ")
    value, default, _ = rest.partition(" = None")
    if is_one_group(value):
        return f"{indent}{target}: {_exploded(indent, value)}{default},"
    if split(value, "|")[1:]:
        return f"{indent}{target}: {_in_parentheses(indent, value)}{default},"
    return flat


def import_from(indent: str, module: str, names: Sequence[str]) -> str:
    head = f"{indent}from {module} import "
    flat = head + ", ".join(names)
    return flat if fits(flat) else head + _column(indent, "(", names, ")")


def collection(head: str, items: Sequence[str], brackets: str) -> str:
    """A list or a tuple; one item of a tuple has its comma in any case."""
    opening, closing = brackets[0], brackets[1]
    comma = "," if opening == "(" and len(items) == 1 else ""
    flat = f"{head}{opening}{', '.join(items)}{comma}{closing}"
    return flat if fits(flat) else head + _column("", opening, items, closing)


def _column(indent: str, opening: str, items: Sequence[str], closing: str) -> str:
    """One line for each item."""
    lines = "".join(f"{indent}{STEP}{item},\n" for item in items)
    return f"{opening}\n{lines}{indent}{closing}"


def _in_parentheses(indent: str, value: str) -> str:
    """A union, or whatever else would not fit where it stands."""
    inner = indent + STEP
    text = _item(inner, value, "")
    return f"(\n{text}\n{indent})"


def _operands(indent: str, union: str, tail: str) -> str:
    """One line for each member of a union."""
    first, *rest = split(union, "|")
    lines = [_item(indent, first, ""), *(_item(f"{indent}| ", member, "") for member in rest)]
    return "\n".join(lines) + tail


def _each(indent: str, items: Sequence[str]) -> list[str]:
    return [_item(indent + STEP, item, ",") for item in items]


def _items(indent: str, items: Sequence[str]) -> str:
    """What stands between exploded brackets."""
    inner = indent + STEP
    flat = inner + ", ".join(items)
    if fits(flat):
        return flat
    return _item(inner, items[0], "") if len(items) == 1 else "\n".join(_each(indent, items))


def _item(lead: str, item: str, tail: str) -> str:
    """A line between brackets, broken further where it must be; `lead` ends where it begins."""
    flat = f"{lead}{item}{tail}"
    if fits(flat):
        return flat
    indent = lead.removesuffix("| ")
    if is_one_group(item):
        return lead + _exploded(indent, item) + tail
    return _operands(indent, item, tail) if split(item, "|")[1:] else flat


def _exploded(indent: str, value: str, *, has_default: bool = False) -> str:
    """`dict[K, V]` on several lines, the first without its indent.

    Before a default, several items stand on lines of their own, or black would break the default.
    """
    start = re.search(r"[\[(]", value)
    assert start is not None
    head, inside, closing = value[: start.start()], value[start.end() : -1], value[-1]
    items = [item for item in split(inside, ",") if item]
    is_tuple = start[0] == "(" and not head[-1:].isidentifier()
    if is_tuple or (has_default and len(items) > 1):
        lines = "\n".join(_each(indent, items))
    else:
        lines = _items(indent, items)
    return f"{head}{start[0]}\n{lines}\n{indent}{closing}"


def is_one_group(value: str) -> bool:
    """`list[T]` and `Field(…)`, but neither `A | B` nor `A`."""
    depth = 0
    for token in _TOKEN.finditer(value):
        match token[0]:
            case "[" | "(":
                depth += 1
            case "]" | ")":
                depth -= 1
                if depth == 0:
                    return token.end() == len(value)
            case "|" if depth == 0:
                return False
    return False


def split(text: str, separator: str) -> list[str]:
    """The parts of `text` between separators that stand in no bracket and in no string."""
    parts: list[str] = []
    depth = start = 0
    for token in _TOKEN.finditer(text):
        if token[0] in _PAIRS:
            depth += 1
        elif token[0] in _PAIRS.values():
            depth -= 1
        elif token[0] == separator and depth == 0:
            parts.append(text[start : token.start()].strip())
            start = token.end()
    parts.append(text[start:].strip())
    return parts
