"""Constant expressions as Go computes them: `1 << iota`, `60 * Minute`, `"a" + "b"`.

Comes in: the text of an expression and what its names stand for. Goes out: its value, or None where
it is anything but plain arithmetic of literals and constants.
"""

import re
from collections.abc import Callable, Iterator

from forstgen import ir

__all__ = ["evaluate", "identifiers"]

_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])"
    r'|"(?P<text>[^"\\\n]*)"'
    r"|(?P<path>[^\W\d]\w*(?:\.[^\W\d]\w*)?)"
    r"|(?P<operator><<|>>|&\^|[-+*/%|^&()]))"
)
_PRECEDENCE = {"+": 1, "-": 1, "|": 1, "^": 1}
_PRECEDENCE |= {"*": 2, "/": 2, "%": 2, "<<": 2, ">>": 2, "&": 2, "&^": 2}

# Go's untyped constants are exact; nobody writes bounds beyond these.
_MOST_BITS = 64
_MOST_TOKENS = 200

Lookup = Callable[[tuple[str, ...]], ir.LiteralValue | None]


def identifiers(text: str) -> Iterator[tuple[str, ...]]:
    """The names that an expression consists of, if it is arithmetic at all."""
    for token in _tokens(text) or ():
        if token.lastgroup == "path":
            yield tuple(token["path"].split("."))


def evaluate(text: str, lookup: Lookup) -> ir.LiteralValue | None:
    tokens = _tokens(text)
    if tokens is None:
        return None
    try:
        return _Evaluation(tokens, lookup).whole()
    except (ArithmeticError, TypeError, ValueError):
        # Division by zero, `"a" * true`, a name without a value: not a constant that we know.
        return None


def _tokens(text: str) -> list[re.Match[str]] | None:
    tokens: list[re.Match[str]] = []
    at = 0
    text = text.rstrip()
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None or len(tokens) == _MOST_TOKENS:
            return None
        tokens.append(token)
        at = token.end()
    return tokens


class _Evaluation:
    """Precedence climbing over the tokens; Go has two levels of arithmetic operators."""

    def __init__(self, tokens: list[re.Match[str]], lookup: Lookup) -> None:
        self.tokens = tokens
        self.lookup = lookup
        self.at = 0

    def whole(self) -> ir.LiteralValue:
        value = self.operation(1)
        if self.at != len(self.tokens):
            raise ValueError("something is left over")
        return value

    def peek(self) -> str:
        return self.tokens[self.at][0].strip() if self.at < len(self.tokens) else ""

    def operation(self, level: int) -> ir.LiteralValue:
        left = self.operand()
        while _PRECEDENCE.get(operator := self.peek(), 0) >= level:
            self.at += 1
            left = _apply(operator, left, self.operation(_PRECEDENCE[operator] + 1))
        return left

    def operand(self) -> ir.LiteralValue:
        if self.at == len(self.tokens):
            raise ValueError("an operand is missing")
        token = self.tokens[self.at]
        self.at += 1
        match token.lastgroup:
            case "number":
                number = token["number"]
                return int(number) if number.isdigit() else float(number)
            case "text":
                return token["text"]
            case "path":
                return self.named(token["path"])
        if token["operator"] == "-":
            return _apply("-", 0, self.operand())
        if token["operator"] != "(":
            raise ValueError("no operand begins like this")
        value = self.operation(1)
        if self.peek() != ")":
            raise ValueError("a parenthesis is not closed")
        self.at += 1
        return value

    def named(self, path: str) -> ir.LiteralValue:
        value = self.lookup(tuple(path.split(".")))
        if value is None:
            raise ValueError("a name has no value")
        return value


def _apply(operator: str, a: ir.LiteralValue, b: ir.LiteralValue) -> ir.LiteralValue:
    if isinstance(a, str) and isinstance(b, str) and operator == "+":
        return a + b
    if isinstance(a, str | bool) or isinstance(b, str | bool):
        raise TypeError("no arithmetic of these")
    if isinstance(a, int) and isinstance(b, int):
        value = _whole(operator, a, b)
        if value.bit_length() > _MOST_BITS:
            raise OverflowError
        return value
    match operator:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
        case "/":
            return a / b
        case _:
            raise TypeError("bits of a float")


def _whole(operator: str, a: int, b: int) -> int:
    """Integers: division truncates towards zero, and shifts are bounded."""
    match operator:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
        case "/" | "%":
            quotient = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
            return quotient if operator == "/" else a - b * quotient
        case "<<" | ">>" if not 0 <= b <= _MOST_BITS:
            raise OverflowError
        case "<<":
            return a << b
        case ">>":
            return a >> b
        case "&":
            return a & b
        case "|":
            return a | b
        case "^":
            return a ^ b
        case _:
            return a & ~b
