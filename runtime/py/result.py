# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""`Result(S, F)` as data: `Ok[S] | Err[F]`."""

from typing import Generic, Literal, TypeVar

from .model import Model

__all__ = ["Err", "Ok"]

S = TypeVar("S")
F = TypeVar("F")


class Ok(Model, Generic[S]):
    """`{"ok": true, "value": S}`."""

    ok: Literal[True] = True
    value: S


class Err(Model, Generic[F]):
    """`{"ok": false, "error": F}`."""

    ok: Literal[False] = False
    error: F
