"""Constants that a call makes, marked as pure: a bundler leaves out those that nobody imports.

TypeScript and JavaScript break such a line in different places, so both texts are written.
"""

from forstgen.backends.ts.doc import WIDTH, render, width
from forstgen.backends.ts.expressions import Call, flat, spread
from forstgen.backends.ts.layout import document as type_document
from forstgen.backends.ts.layout import flat as flat_type
from forstgen.backends.ts.layout import marked
from forstgen.backends.ts.view import BARE, BARE_END, Generic

__all__ = ["pure"]

HEAD = "export const "
PURE = "/* @__PURE__ */ "


def pure(name: str, type: Generic, value: Call) -> str:
    """`: T = /* @__PURE__ */ f(a)`, behind the name."""
    column = len(HEAD) + width(name)
    typed = _assigned(f": {flat_type(type)}", column, value)
    if column + width(f": {flat_type(type)} =") > WIDTH and not isinstance(type.argument, str):
        broken = render((": ", type_document(type), " ="), column).removesuffix(" =")
        typed = broken + _assigned("", width(broken.rpartition("\n")[2]), value)
    untyped = _assigned("", column, value)
    return f"{marked(typed)}{BARE}{untyped}{BARE_END}"


def _assigned(head: str, column: int, value: Call) -> str:
    """`head = value`: the value begins on the same line where its parenthesis fits there."""
    begins = column + width(f"{head} = {PURE}{value.function}(")
    if begins <= WIDTH:
        return f"{head} = {PURE}" + _ending(value, begins - len(value.function) - 1, 0)
    return f"{head} =\n  {PURE}" + _ending(value, 2 + len(PURE), 2)


def _ending(value: Call, column: int, indent: int) -> str:
    text = flat(value)
    if column + width(text) < WIDTH:
        return text
    return spread(value, column, indent)
