"""A refused token as a diagnostic: what was found, what could have stood there, and the remedy."""

from typing import TYPE_CHECKING, NamedTuple

from forstgen.diagnostics import Diagnostic, Label, diagnostic
from forstgen.diagnostics.suggest import did_you_mean
from forstgen.syntax.driver import Refused
from forstgen.syntax.expected import Key, accessing_symbols, keys, phrase
from forstgen.syntax.lexer import BLOCK, CALL, NAME

if TYPE_CHECKING:
    from forstgen.syntax.builder.context import Context

_CLOSES = {"{": "}", "(": ")", "[": "]"}
_DECLARATIONS = ("type", "error", "is", "func", "const", "var", "import", "package")
_BEGINNINGS = "`type`, `error`, `is`, `func` or `const`"
_CLOSING = frozenset(_CLOSES.values())
_LITERALS = {'"': "string", "'": "rune", "`": "raw string"}


class _Place(NamedTuple):
    """Where the reading stopped: the token, the symbols before it, and what could follow them."""

    found: str
    symbols: list[Key]
    expected: frozenset[Key]

    def follows(self, *symbols: Key) -> bool:
        return tuple(self.symbols[-len(symbols) :]) == symbols


def describe(b: "Context", refused: Refused) -> Diagnostic:
    """The diagnostic for a token that nothing can be made of."""
    if refused.is_too_deep:
        message = "this is nested too deeply"
        help = "give a part of it a name with a `type` of its own"
        return _at(b, "nesting-too-deep", message, refused, help)
    found = b.text[refused.start : refused.end]
    symbols = [accessing_symbols()[state] for state in refused.states]
    place = _Place(found, symbols, keys(tuple(refused.states)))
    if found in _LITERALS:
        return _unterminated(b, refused, found)
    if found == "{" and BLOCK in place.expected:
        return _unclosed(b, refused.start, None)
    opening = _innermost_opening(b, refused, symbols)
    if not found and opening is not None:
        return _unclosed(b, opening, refused.start)
    message, remedy = _common_mistake(b, place, refused) or (_general(b, place, refused), None)
    return _at(b, "syntax-unexpected-token", message, refused, remedy)


def describe_incomplete(
    b: "Context", start: int, next_start: int, refused: Refused | None
) -> Diagnostic:
    """The diagnostic for a declaration at `start` that runs into the next one."""
    if refused is not None:
        symbols = [accessing_symbols()[state] for state in refused.states]
        opening = _innermost_opening(b, refused, symbols, before=next_start)
        if opening is not None:
            return _unclosed(b, opening, next_start)
    found = b.span(next_start, next_start + len(_word(b.text, next_start)))
    message = f"the declaration before this `{b.text[next_start : found.end]}` is not complete"
    begins = b.span(start, start + len(_word(b.text, start)))
    label = Label(begins, "it begins here")
    return diagnostic("syntax-unexpected-token", message, found, labels=(label,))


def _at(b: "Context", code: str, message: str, refused: Refused, help: str | None) -> Diagnostic:
    return diagnostic(code, message, b.span(refused.start, refused.end), help=help)


def _innermost_opening(
    b: "Context", refused: Refused, symbols: list[Key], before: int | None = None
) -> int | None:
    """Where the last bracket stands that is still open."""
    closed = 0
    for symbol, start in zip(reversed(symbols), reversed(refused.starts), strict=False):
        if before is not None and start >= before:
            continue
        if symbol in _CLOSING:
            closed += 1
        elif symbol in _CLOSES or symbol == CALL:
            if not closed:
                return b.text.index("(", start) if symbol == CALL else start
            closed -= 1
    return None


def _unterminated(b: "Context", refused: Refused, quote: str) -> Diagnostic:
    line_end = b.text.find("\n", refused.start)
    end = refused.end if quote == "`" else line_end if line_end >= 0 else len(b.text)
    what = _LITERALS[quote]
    help = f"end it with {quote}" if quote == "`" else f"end it with {quote} in the same line"
    span = b.span(refused.start, min(end, refused.start + 80))
    return diagnostic("syntax-unterminated-string", f"this {what} never ends", span, help=help)


def _unclosed(b: "Context", opening: int, found_at: int | None) -> Diagnostic:
    """A bracket that nothing closes: at the end or the next declaration, or where it is a block."""
    bracket = b.text[opening]
    at_opening = b.span(opening, opening + 1)
    if found_at is None:
        message = "this `{` is never closed"
        return diagnostic("syntax-unclosed-brace", message, at_opening, help="add a `}`")
    end = found_at + len(_word(b.text, found_at))
    found = f"`{b.text[found_at:end]}`" if end > found_at else "the end of the file"
    message = f"expected `{_CLOSES[bracket]}`, found {found}"
    label = Label(at_opening, f"this `{bracket}` is never closed")
    span = b.span(found_at, end)
    return diagnostic("syntax-unclosed-brace", message, span, labels=(label,))


def _word(text: str, start: int) -> str:
    end = start
    while end < len(text) and text[end].isalnum():
        end += 1
    return text[start:end]


def _common_mistake(b: "Context", place: _Place, refused: Refused) -> tuple[str, str | None] | None:
    """The mistakes that have a remedy of their own."""
    found, shown = place.found, _shown(place.found)
    before = b.text[refused.starts[-1] : refused.previous_end] if refused.starts else ""
    if found == ";":
        return "unexpected `;`", "members are separated by `,` or nothing, statements by nothing"
    if found == "," and before.endswith(","):
        return "unexpected second `,`", "leave one of them out"
    if found == "<":
        return "unexpected `<`", "type arguments stand in parentheses, as in `Map(K, V)`"
    if found == ">" and before == "-":
        return "unexpected `->`", "a result is written with a colon: `func F(): Int { }`"
    if found.startswith("."):
        return f"unexpected {shown}", "a constraint needs parentheses, as in `.Router()`"
    if "\n" in place.expected:
        return f"unexpected {shown}", "in a struct a line holds one member"
    if len(place.symbols) == 1 and found:
        near = None if found == "export" else did_you_mean(found, _DECLARATIONS)
        help = near or f"one begins with {_BEGINNINGS}"
        return f"expected a declaration, found {shown}", help
    if place.expected == {BLOCK}:
        return f"expected the function's body, found {shown}", "add `{ }`"
    if "is" in place.expected and "ensure" in place.symbols:
        return _general(b, place, refused), "a test is written `ensure path is Constraint()`"
    if place.follows("interface", "{"):
        return _general(b, place, refused), "a shape declares methods: `{ name(x T): R }`"
    if place.symbols[-1] == NAME:
        return _after_name(place, before, shown)
    return None


def _after_name(place: _Place, name: str, shown: str) -> tuple[str, str] | None:
    if place.follows("type", NAME):
        return (
            f"expected `=` after `type {name}`, found {shown}",
            f"a type is declared with `type {name} = …`",
        )
    if place.follows("error", NAME):
        return (
            f"expected the fields of the error `{name}`, found {shown}",
            f"an error is declared with `error {name} {{ field: Type }}`",
        )
    if place.follows("const", NAME):
        return (
            f"expected `:` or `=` after `{name}`, found {shown}",
            f"a constant is declared with `const {name} = …` or `const {name}: Type = …`",
        )
    if "..." in place.expected:
        return (
            f"expected the type of the parameter `{name}`, found {shown}",
            "a parameter is written `name: Type` or `name Type`",
        )
    if ":" in place.expected and "(" in place.expected:
        return f"expected `:` after `{name}`, found {shown}", f"a field is written `{name}: Type`"
    return None


def _general(b: "Context", place: _Place, refused: Refused) -> str:
    found = _shown(place.found)
    expected = phrase(place.expected)
    if not expected:
        return f"unexpected {found}"
    previous = b.text[max(refused.starts[-1], refused.previous_end - 30) : refused.previous_end]
    after = f" after `{previous}`" if previous and "\n" not in previous else ""
    return f"expected {expected}{after}, found {found}"


def _shown(found: str) -> str:
    if not found:
        return "the end of the file"
    if "\n" in found:
        return "the end of the line"
    if not found.isprintable():
        return f"the character U+{ord(found[0]):04X}"
    return f"`{found}`" if len(found) <= 40 else f"`{found[:40]}…`"
