# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""`Result(S, F)` as data: `Ok[S] | Err[F]`."""

from typing import Any, Generic, Literal, TypeVar

from .model import Model

__all__ = ["Err", "Ok"]

S = TypeVar("S")
F = TypeVar("F")


class _Side(Model):
    def __reduce__(self) -> tuple[Any, ...]:
        # `Ok[S]` is made on demand, so pickle does not find it by its name.
        generic = self.__pydantic_generic_metadata__
        return (
            _blank,
            (generic["origin"] or type(self), generic["args"]),
            self.__getstate__(),
        )


class Ok(_Side, Generic[S]):
    """`{"ok": true, "value": S}`."""

    ok: Literal[True] = True
    value: S


class Err(_Side, Generic[F]):
    """`{"ok": false, "error": F}`."""

    ok: Literal[False] = False
    error: F


def _blank(kind: Any, arguments: tuple[Any, ...]) -> Any:
    applied = kind[arguments] if arguments else kind
    return applied.__new__(applied)
