"""Literals as values: strings and runes with their escapes decoded, numbers within their range.

A problem is a `LiteralError` with its place in the literal; the caller knows where the literal is.
"""

import re
from typing import NamedTuple

MAX_INT = 2**63 - 1

_ESCAPE = re.compile(
    r"\\(?:([abfnrtv\\'\"])|x([0-9A-Fa-f]{2})|([0-7]{3})"
    r"|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|.?)",
    re.DOTALL,
)
_SIMPLE = dict(zip("abfnrtv\\'\"", "\a\b\f\n\r\t\v\\'\"", strict=True))
_FLOAT = re.compile(r"[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?f?")


class LiteralError(NamedTuple):
    """What is wrong, and where in the literal."""

    code: str
    message: str
    help: str
    start: int
    end: int


def decode_string(literal: str) -> str | LiteralError:
    """The text of `"…"`, with Go's escapes, or of a raw string in backticks."""
    if literal[0] == "`":
        return literal[1:-1].replace("\r", "")
    return _decode(literal) if "\\" in literal else literal[1:-1]


def decode_rune(literal: str) -> int | LiteralError:
    """The code point of `'x'`."""
    text = _decode(literal)
    if isinstance(text, LiteralError):
        return text
    if len(text) != 1:
        help = "a text of any length stands in double quotes"
        message = "a rune holds exactly one character"
        return LiteralError("syntax-invalid-rune", message, help, 0, len(literal))
    return ord(text)


def decode_number(literal: str, negative: bool = False) -> int | float | LiteralError:
    """The value of an integer or a float, which may end in `f`."""
    sign = -1 if negative else 1
    if literal.isdecimal() and literal.isascii():
        # More than 19 digits are out of range whatever they are, and slow to convert.
        value = int(literal) if len(literal.lstrip("0")) <= 19 else MAX_INT + 2
        if value <= MAX_INT + negative:
            return sign * value
        return _number_error(literal, "an Int has 64 bits", "use a Float, or a String of digits")
    if _FLOAT.fullmatch(literal) and not literal.rstrip("f").isdecimal():
        number = float(literal.rstrip("f"))
        if number != float("inf"):
            return sign * number
        return _number_error(literal, "a Float has 64 bits", "use a smaller number")
    if "_" in literal:
        return _number_error(literal, "digits cannot be grouped", "leave out the `_`")
    return _number_error(literal, "numbers are decimal", "write it with the digits 0 to 9 alone")


def _number_error(literal: str, reason: str, help: str) -> LiteralError:
    shown = literal if len(literal) <= 30 else literal[:30] + "…"
    message = f"`{shown}` is not a number: {reason}"
    return LiteralError("syntax-invalid-number", message, help, 0, len(literal))


def _decode(literal: str) -> str | LiteralError:
    """Bytes may be written one by one (`\\xC3\\xA9`), so the whole is put together as UTF-8."""
    parts: list[bytes] = []
    done, end = 1, len(literal) - 1
    for escape in _ESCAPE.finditer(literal, 1, end):
        parts.append(literal[done : escape.start()].encode("utf-8", "surrogatepass"))
        byte = _escaped(escape)
        if byte is None:
            return _escape_error(escape[0], "is not an escape", escape.start(), escape.end())
        parts.append(byte)
        done = escape.end()
    parts.append(literal[done:end].encode("utf-8", "surrogatepass"))
    try:
        return b"".join(parts).decode("utf-8", "strict")
    except UnicodeDecodeError:
        return _escape_error(literal, "is not UTF-8 text", 0, len(literal))


def _escape_error(written: str, fault: str, start: int, end: int) -> LiteralError:
    shown = written if len(written) <= 30 else written[:30] + "…"
    help = "write a backslash as `\\\\`, or use a raw string in backticks"
    return LiteralError("syntax-invalid-escape", f"`{shown}` {fault}", help, start, end)


def _escaped(escape: re.Match[str]) -> bytes | None:
    """The bytes that an escape stands for, or None."""
    simple, hexadecimal, octal, short, long = escape.groups()
    if simple:
        return _SIMPLE[simple].encode()
    if hexadecimal:
        return bytes([int(hexadecimal, 16)])
    if octal:
        return bytes([int(octal, 8)]) if octal < "400" else None
    if not (short or long):
        return None
    point = int(short or long, 16)
    return chr(point).encode() if point < 0xD800 or 0xE000 <= point < 0x110000 else None
