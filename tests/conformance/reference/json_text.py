"""The strict reader of JSON texts, as the contract's chapter on texts has it.

In: text or bytes. Out: a value, or the one `BadText` that says why the text is none. All numbers
are floats, infinite ones too; half a surrogate pair stays in its text.
"""

import re
from typing import TypeAlias

__all__ = ["BadText", "Json", "read"]

Json: TypeAlias = "str | float | bool | list[Json] | dict[str, Json] | None"

DEEPEST = 200

_SPACE = re.compile(r"[ \t\n\r]*")
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")
_FRACTION = re.compile(r"\.[0-9]+")
_EXPONENT = re.compile(r"[eE][+-]?[0-9]+")
_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt])|u([0-9a-fA-F]{4}))')
_MEANINGS = dict(zip('"\\/bfnrt', '"\\/\b\f\n\r\t', strict=True))
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_WORDS: dict[str, Json] = {"true": True, "false": False, "null": None}


class BadText(Exception):
    """Why a text is not JSON: one of the codes that begin with `json.`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def read(text: str | bytes) -> Json:
    """The value that a text is."""
    try:
        # A text in memory may hold half surrogate pairs, which no bytes of UTF-8 stand for.
        given = text if isinstance(text, bytes) else text.encode()
        reader = _Reader(given.decode())
    except UnicodeError:
        raise BadText("json.utf8") from None
    value = reader.value(0)
    if reader.token():
        raise BadText("json.trailing")
    return value


class _Reader:
    """Goes through a text once, from front to back; the first fault ends it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def token(self) -> str:
        """The first character of the next token, which is not taken yet; "" at the end."""
        self.at = _match(_SPACE, self.text, self.at).end()
        return self.text[self.at : self.at + 1]

    def takes(self, token: str) -> bool:
        if self.token() != token:
            return False
        self.at += 1
        return True

    def expect(self, token: str) -> None:
        if not self.takes(token):
            raise BadText("json.syntax")

    def value(self, depth: int) -> Json:
        match self.token():
            case "{":
                return self.object(depth + 1)
            case "[":
                return self.array(depth + 1)
            case '"':
                return self.string()
            case "t" | "f" | "n":
                return self.word()
            case _:
                return self.number()

    def object(self, depth: int) -> dict[str, Json]:
        self.open("{", depth)
        found: dict[str, Json] = {}
        while not self.takes("}"):
            if found:
                self.expect(",")
            self.token()
            key = self.string()
            if key in found:
                raise BadText("json.duplicate_key")
            self.expect(":")
            found[key] = self.value(depth)
        return found

    def array(self, depth: int) -> list[Json]:
        self.open("[", depth)
        found: list[Json] = []
        while not self.takes("]"):
            if found:
                self.expect(",")
            found.append(self.value(depth))
        return found

    def open(self, bracket: str, depth: int) -> None:
        if depth > DEEPEST:
            raise BadText("json.depth")
        self.expect(bracket)

    def string(self) -> str:
        self.expect('"')
        parts: list[str] = []
        while True:
            plain = _match(_PLAIN, self.text, self.at)
            parts.append(plain[0])
            self.at = plain.end()
            if self.text.startswith('"', self.at):
                self.at += 1
                return _PAIR.sub(_joined, "".join(parts))
            parts.append(self.escape())

    def escape(self) -> str:
        found = _match(_ESCAPE, self.text, self.at)
        self.at = found.end()
        short, digits = found.groups()
        return _MEANINGS[short] if short else chr(int(digits, 16))

    def word(self) -> Json:
        for word, meaning in _WORDS.items():
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return meaning
        raise BadText("json.syntax")

    def number(self) -> float:
        start = self.at
        self.at = _match(_WHOLE, self.text, start).end()
        # A point or an exponent without digits is no end of a number: `1.`, `1e`.
        if self.text.startswith(".", self.at):
            self.at = _match(_FRACTION, self.text, self.at).end()
        if self.text.startswith(("e", "E"), self.at):
            self.at = _match(_EXPONENT, self.text, self.at).end()
        return float(self.text[start : self.at])


def _match(pattern: re.Pattern[str], text: str, at: int) -> re.Match[str]:
    found = pattern.match(text, at)
    if found is None:
        raise BadText("json.syntax")
    return found


def _joined(pair: re.Match[str]) -> str:
    """The character that two halves of a surrogate pair are."""
    return pair[0].encode("utf-16", "surrogatepass").decode("utf-16")
