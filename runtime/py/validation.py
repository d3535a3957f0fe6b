# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""Values judged by the contract, whatever their type is."""

from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from .json_text import JsonError, read_loosely
from .judge import Case
from .plans import plan_of
from .refusals import is_unreadable, keep, refused, reread
from .retold import retold
from .violations import Violation, violation

__all__ = ["validate", "validate_json", "violations", "write_json"]

_TOO_DEEP = violation("", "json.depth", "is nested deeper than 200 levels")


def violations(type: Any, value: Any) -> list[Violation]:
    """All that is wrong with a value of a generated type, in the order of the contract.

    `value` is JSON as Python has it, or made of generated classes, or the
    ValidationError that one of them raised. That of somebody else's validator
    (`TypeAdapter(Order)`, a model around `Order`) tells as much as Pydantic found:
    `validate(Order, value)` finds all.
    """
    by_name = False
    if isinstance(value, ValidationError):
        known = refused(value)
        if known is None:
            return retold(plan_of(type), value)
        value, by_name = known.value, known.by_name
        if known.is_text:
            try:
                value = read_loosely(value)
            except JsonError as error:
                return error.violations
    case = Case(by_name)
    try:
        plan_of(type).judge_whole(value, case)
    except RecursionError:
        return [_TOO_DEEP]
    return case.found


def validate(type: Any, value: Any) -> Any:
    """`value` as one of `type`, perhaps an alias; ValidationError if it is none."""
    try:
        return _adapter(type).validate_python(value)
    except ValidationError as error:
        keep(error, value)
        raise


def validate_json(type: Any, text: str | bytes | bytearray) -> Any:
    """The value of `type` that a text holds; ValidationError where it holds none."""
    try:
        return _adapter(type).validate_json(text)
    except ValidationError as error:
        if not is_unreadable(error):
            keep(error, text, is_text=True)
            raise
        value = reread(error, text)
    return validate(type, value)


def write_json(type: Any, value: Any) -> bytes:
    """What `value`, which is one of `type`, is on the wire."""
    return _adapter(type).dump_json(value, warnings=False)


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    bare = kind
    while get_origin(bare) is Annotated:
        bare, *_ = get_args(bare)
    is_model = isinstance(bare, type) and issubclass(bare, BaseModel)
    return TypeAdapter(kind, config=None if is_model else ConfigDict(strict=True))
