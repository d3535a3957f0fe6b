"""Forst identifiers in Go's spelling: casing, initialisms, words that Go keeps for itself.

In: an identifier, or a literal that needs one. Out: a valid Go identifier; whether it is free is
for `names` to say.
"""

import unicodedata
from functools import cache

from forstgen import words
from forstgen.backends.naming import DEVICES
from forstgen.ir import LiteralValue

__all__ = ["CONTRACT_METHODS", "PARAMETERS", "constant", "exported", "file_stem", "parameter"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_INITIALISMS = _words(
    "ACL API ASCII CPU CSS DNS EOF GUID HTML HTTP HTTPS ID IP JSON QPS RAM RPC SLA SMTP SQL SSH TCP"
    " TLS TTL UDP UI GID UID UUID URI URL UTF8 VM XML XMPP XSRF XSS SIP RTP AMQP DB TS"
)

_KEYWORDS = (
    "break case chan const continue default defer else fallthrough for func go goto if import"
    " interface map package range return select struct switch type var"
)
_PREDECLARED = (
    "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64"
    " rune string uint uint8 uint16 uint32 uint64 uintptr true false iota nil append cap clear"
    " close complex copy delete imag len make max min new panic print println real recover"
)

PARAMETERS = _words(f"{_KEYWORDS} {_PREDECLARED} ctx context")
"""What a parameter is not called: keywords, what it would shadow, and the context before it."""

CONTRACT_METHODS = _words(
    "GobDecode GobEncode MarshalJSON MarshalXML ReadByte ReadRune Scan Seek UnmarshalJSON"
    " UnmarshalXML UnreadByte UnreadRune WriteByte"
)
"""Methods whose signature `go vet` knows; ours would be another."""


@cache
def exported(identifier: str) -> str:
    """`user_id`, `USER_ID` → `UserID`, `XMLHTTPRequest` as it is, `$` → `X`, `2fa` → `X2Fa`."""
    keeps_capitals = "_" not in identifier or any(char.islower() for char in identifier)
    spelled = _legal("".join(_capital(part, keeps_capitals) for part in words.parts(identifier)))
    return spelled if spelled and unicodedata.category(spelled[0]) == "Lu" else f"X{spelled}"


@cache
def parameter(identifier: str) -> str:
    """`userId` → `userID`, `URL` → `url`, `2fa` → `x2Fa`."""
    first, *rest = words.parts(identifier) or ["x"]
    spelled = _legal(first.lower() + "".join(_capital(part, True) for part in rest))
    return spelled if spelled and spelled[0].isalpha() else f"x{spelled}"


def constant(value: LiteralValue) -> str:
    """A literal's part of a constant's name: `Admin`, `Minus1`, `Point5`; "" where it has none."""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int | float):
        number = str(value).replace("-", "Minus").replace(".", "Point").replace("+", "")
        return number.replace("e", "E")
    spelled = "".join(_capital(part, True) for part in words.parts(value))
    return _legal(spelled)


def _capital(part: str, keeps_capitals: bool) -> str:
    upper = part.upper()
    if upper in _INITIALISMS or (keeps_capitals and part == upper):
        return upper
    return part[:1].upper() + part[1:].lower()


def _legal(text: str) -> str:
    """`text` without the characters that Go has no place for in an identifier."""
    if text.isascii():
        return text
    return "".join(char for char in text if char.isalpha() or char.isdecimal())


_BUILD_SUFFIXES = _words(
    "test aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9"
    " solaris wasip1 windows zos 386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle"
    " mips64 mips64le mips64p32 mips64p32le ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc"
    " sparc64 wasm"
)


def file_stem(package: str) -> str:
    """The name of a package's file without `.go`: one that Go takes for no test and no platform."""
    stem = "".join(c if c.isascii() and c.isalnum() else "_" for c in package).strip("_") or "x"
    is_special = stem.rpartition("_")[2].lower() in _BUILD_SUFFIXES and "_" in stem
    is_special = is_special or stem.lower() in DEVICES or stem.lower().startswith("runtime_")
    return f"{stem}_package" if is_special else stem
