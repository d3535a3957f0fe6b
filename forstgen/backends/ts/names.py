"""How Forst names become names of TypeScript: identifiers, property names, files, string literals.

A name changes only where it must; wire names are kept, quoted where they are no identifiers.
"""

import json
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from forstgen import words
from forstgen.backends.naming import DEVICES, escape, flatten
from forstgen.ir import LiteralValue, Package, Program, QualifiedName
from forstgen.node import node

__all__ = [
    "RESERVED",
    "RESERVED_TYPES",
    "THENABLE",
    "Names",
    "camel",
    "identifier",
    "json_string",
    "literal",
    "name_program",
    "property_name",
    "quote",
]

_WORDS = """
    arguments await break case catch class const continue debugger default delete do else enum eval
    export extends false finally for function if implements import in instanceof interface let new
    null package private protected public return static super switch this throw true try typeof var
    void while with yield globalThis undefined
"""
KEYWORDS = frozenset(_WORDS.split())
"""What no variable may be called in a module."""

_TYPE_WORDS = """
    any asserts bigint boolean infer intrinsic keyof never number object readonly string symbol
    unique unknown
"""
TYPE_KEYWORDS = frozenset(_TYPE_WORDS.split())
"""What no type may be called besides."""

COMMONJS = frozenset(("exports", "module", "require"))
"""What TypeScript keeps for itself where it writes CommonJS."""

RESERVED = KEYWORDS | COMMONJS
RESERVED_TYPES = RESERVED | TYPE_KEYWORDS

THENABLE = frozenset(("then",))
"""What no module may export: `import()` would take it for a promise and call it."""

RESERVED_FILES = DEVICES | {"esm", "index", "internal", "runtime", "schema"}

_ASCII_IDENTIFIER = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)
_ESCAPED = re.compile(r"[\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
_ESCAPES = {"\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


@node
class Names:
    """What declarations are called inside their modules, and packages as files."""

    types: Mapping[QualifiedName, str]
    functions: Mapping[QualifiedName, str]
    modules: Mapping[str, str]


def name_program(program: Program) -> Names:
    types: dict[QualifiedName, str] = {}
    functions: dict[QualifiedName, str] = {}
    for package in program.packages:
        taken = RESERVED_TYPES | THENABLE
        own = flatten((decl.name for decl in package.types), identifier, taken)
        types |= own
        taken = RESERVED | THENABLE | set(own.values())
        functions |= flatten((function.name for function in package.functions), camel, taken)
    return Names(types, functions, _modules(program.packages))


def _modules(packages: Iterable[Package]) -> dict[str, str]:
    """Files whose names differ by more than their case, for disks that do not see it."""
    result: dict[str, str] = {}
    taken = set(RESERVED_FILES)
    for package in sorted(packages, key=lambda package: (not package.name.islower(), package.name)):
        stem = re.sub(r"[^\w-]", "_", package.name)
        free = escape(stem.casefold(), taken)
        taken.add(free)
        result[package.name] = stem + free[len(stem.casefold()) :]
    return result


@lru_cache(4096)
def identifier(name: str) -> str:
    """`name` with an underscore for every character that no identifier may have."""
    if _is_identifier(name):
        return name
    spelled = "".join(c if c == "$" or f"a{c}".isidentifier() else "_" for c in name)
    return spelled if _is_identifier(spelled) else f"_{spelled}"


def camel(name: str) -> str:
    return identifier(words.camel(name))


@lru_cache(4096)
def property_name(wire_name: str) -> str:
    """`wire_name` as a member of an interface."""
    return wire_name if _is_identifier(wire_name) else quote(wire_name)


def _is_identifier(name: str) -> bool:
    if name.isascii():
        return _ASCII_IDENTIFIER.fullmatch(name) is not None
    return name.replace("$", "_").isidentifier()


def literal(value: LiteralValue) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return quote(value)
        case int():
            return str(value)
        case float():
            return repr(value).removesuffix(".0").replace("e+", "e").replace("e-0", "e-")


@lru_cache(4096)
def quote(text: str) -> str:
    """A string literal in the quotes that need fewer escapes, double ones where that is equal."""
    mark = "'" if text.count('"') > text.count("'") else '"'
    return f"{mark}{_ESCAPED.sub(_escape, text).replace(mark, f'{chr(92)}{mark}')}{mark}"


def json_string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return _ESCAPES.get(character) or f"\\u{ord(character):04x}"
