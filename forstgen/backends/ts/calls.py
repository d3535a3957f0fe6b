"""The call that a generated function makes: where to, what with, and what is expected of it."""

from collections.abc import Iterator

from forstgen.backends.ts.doc import LINE, WIDTH, Doc, Group, Indent, render, width
from forstgen.backends.ts.layout import array, braced
from forstgen.backends.ts.names import quote
from forstgen.node import node

__all__ = ["Contracted", "returned_call"]


@node
class Contracted:
    """The runtime's `call`, the version that it is of, and the validators that it is given.

    `schema` is the program's hash, `function` the function's fingerprint, `servers` are those of
    servers that may be called as well. `errors` are the classes of what is thrown, each with the
    test of what it is made from.
    """

    call: str
    schema: str
    function: str
    servers: tuple[str, ...]
    request: str | None
    answer: str | None
    errors: tuple[tuple[str, str], ...]

    @property
    def mentioned(self) -> Iterator[str]:
        """All that parameters of the function must not hide."""
        yield from (self.call, self.schema)
        yield from (each for each in (self.request, self.answer) if each is not None)
        yield from (each for error in self.errors for each in error)


def returned_call(contract: Contracted, route: str, body: str | tuple[str, ...]) -> str:
    """The expression behind `return`. `body` is a name, or the members of an object."""
    text = body if isinstance(body, str) else f"{{ {', '.join(body)} }}"
    doc = body if isinstance(body, str) else braced(map(_member, body))
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
    yield f"{pad}schema: {contract.schema},"
    yield _property("function", quote(contract.function), pad)
    if contract.servers:
        servers = array(map(quote, contract.servers))
        yield pad + render(("servers: ", servers, ","), len(pad), len(pad))
    for key, validator in (("request", contract.request), ("answer", contract.answer)):
        if validator is not None:
            yield _property(key, validator, pad)
    match contract.errors:
        case []:
            pass
        case [(error, test)]:
            line = f"{pad}errors: [[{error}, {test}]],"
            if width(line) > WIDTH:
                pair: Doc = array((error, test))
                line = pad + render(("errors: ", array((pair,)), ","), len(pad), len(pad))
            yield line
        case several:
            yield f"{pad}errors: ["
            for pair_of in several:
                yield f"{pad}  " + render((array(pair_of), ","), len(pad) + 2, len(pad) + 2)
            yield f"{pad}],"


def _property(key: str, value: str, pad: str) -> str:
    line = f"{pad}{key}: {value},"
    return line if width(line) <= WIDTH else f"{pad}{key}:\n{pad}  {value},"
