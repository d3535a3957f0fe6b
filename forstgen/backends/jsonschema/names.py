"""The keys of `$defs`, and references to them."""

from urllib.parse import quote

from forstgen import ir
from forstgen.backends.jsonschema.view import Schema
from forstgen.rules import GuardUse
from forstgen.rules.messages import literal_text

__all__ = ["ANY_ERROR", "INT_KEY", "guard_key", "reference", "request_key", "result_key"]

ANY_ERROR = "Error"
INT_KEY = "IntKey"
"""Entries that belong to no package: `Error`, and the texts that are keys of `map[Int]…`."""


def guard_key(use: GuardUse) -> str:
    """`shop.User:Valid`, and `shop.User:Older(18)` where the guard has parameters.

    Generators of code take what stands before the last dot for a module: there, `shop.User` would
    have to be a type and a module at once.
    """
    subject, _, name = str(use.name).rpartition(".")
    arguments = ", ".join(literal_text(argument) for argument in use.arguments)
    return f"{subject}:{name}({arguments})" if use.arguments else f"{subject}:{name}"


def request_key(function: ir.FunctionDecl) -> str:
    return f"{function.name}()"


def result_key(function: ir.FunctionDecl) -> str:
    return f"{function.name}().result"


def reference(key: str) -> Schema:
    """A JSON Pointer in the fragment of a URI, with what either of them reserves escaped."""
    pointer = key.replace("~", "~0").replace("/", "~1")
    return {"$ref": f"#/$defs/{quote(pointer, safe='!$&()*+,;=:@~.')}"}
