# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""What was refused goes with the error, so that all that is wrong can be told."""

from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from .json_text import JsonError, read_loosely

__all__ = ["Refused", "is_unreadable", "keep", "refused", "reread"]


class Refused(NamedTuple):
    """A value, or the text that holds it.

    `by_name`: its dictionaries may have the names of Python in them.
    """

    value: Any
    by_name: bool
    is_text: bool


def keep(error: Any, value: Any, by_name: bool = False, is_text: bool = False) -> None:
    """Puts into `error` what it was that Pydantic refused."""
    # A plain tuple: this runs for all that is refused, whether it is asked for or not.
    error._forst_refused = (value, by_name, is_text)


def refused(error: ValidationError) -> Refused | None:
    """What `keep` has put there."""
    known = error.__dict__.get("_forst_refused")
    return None if known is None else Refused(*known)


def is_unreadable(error: ValidationError) -> bool:
    """Whether Pydantic could not read the text at all.

    Its reader knows neither half surrogate pairs nor numbers of thousands of digits.
    """
    return error.error_count() == 1 and _first(error)["type"] == "json_invalid"


def reread(error: ValidationError, text: str | bytes | bytearray) -> Any:
    """The value of a text that Pydantic could not read; `error` where nobody can."""
    try:
        return read_loosely(text)
    except JsonError:
        keep(error, text, is_text=True)
        raise error from None


def _first(error: ValidationError) -> ErrorDetails:
    return error.errors(include_url=False, include_context=False, include_input=False)[
        0
    ]
