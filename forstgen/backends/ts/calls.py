"""The call that a generated function makes: where to, what with, and what is expected of it."""

from collections.abc import Iterator

from forstgen.backends.ts.doc import LINE, WIDTH, Doc, Group, Indent, render, width
from forstgen.backends.ts.layout import array, braced, call
from forstgen.node import node

__all__ = ["Contracted", "returned_call"]


@node
class Contracted:
    """The runtime's `call`, and the validators that it is given.

    `errors` are the classes of what is thrown, each with the test of what it is made from.
    """

    call: str
    request: str | None
    answer: str | None
    errors: tuple[tuple[str, str], ...]

    @property
    def mentioned(self) -> Iterator[str]:
        """All that parameters of the function must not hide."""
        yield self.call
        yield from (each for each in (self.request, self.answer) if each is not None)
        yield from (each for error in self.errors for each in error)


def returned_call(contract: Contracted, route: str, body: str | tuple[str, ...]) -> str:
    """The expression behind `return`. `body` is a name, or the members of an object."""
    text = body if isinstance(body, str) else f"{{ {', '.join(body)} }}"
    doc = body if isinstance(body, str) else braced(map(_member, body))
    if not (contract.request or contract.answer or contract.errors):
        return call(contract.call, (route, doc, "options"), len("  return "), 2)
    head = f"{contract.call}({route}, {text}, options, {{"
    if len("  return ") + width(head) <= WIDTH:
        return "\n".join((head, *_members(contract, "    "), "  })"))
    lines = [f"{contract.call}(", f"    {route},"]
    lines.append("    " + render((doc, ","), 4, 4))
    lines += ["    options,", "    {", *_members(contract, "      "), "    },", "  )"]
    return "\n".join(lines)


def _member(text: str) -> Doc:
    key, _, value = text.partition(": ")
    return (f"{key}:", Group(Indent((LINE, value)))) if " ?? " in value else text


def _members(contract: Contracted, pad: str) -> Iterator[str]:
    """What the call has to hold, one line for each."""
    for key, validator in (("request", contract.request), ("answer", contract.answer)):
        if validator is not None:
            line = f"{pad}{key}: {validator},"
            yield line if width(line) <= WIDTH else f"{pad}{key}:\n{pad}  {validator},"
    match contract.errors:
        case []:
            pass
        case [(error, test)]:
            pair: Doc = array((error, test))
            yield pad + render(("errors: ", array((pair,)), ","), len(pad), len(pad))
        case several:
            yield f"{pad}errors: ["
            for pair_of in several:
                yield f"{pad}  " + render((array(pair_of), ","), len(pad) + 2, len(pad) + 2)
            yield f"{pad}],"
