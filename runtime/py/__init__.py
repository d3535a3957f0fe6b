# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""What generated modules are made of. `client` stands apart: it alone imports httpx."""

from .errors import (
    AnyError,
    CallError,
    CallTimeout,
    ForstError,
    NetworkError,
    NominalError,
    ResponseError,
    StatusError,
)
from .model import Model
from .result import Err, Ok
from .types import (
    Bool,
    FirstFit,
    Float,
    Int,
    IntKey,
    Of,
    OneOf,
    String,
    ValueGroup,
    WholeKey,
)

__all__ = [
    "AnyError",
    "Bool",
    "CallError",
    "CallTimeout",
    "Err",
    "FirstFit",
    "Float",
    "ForstError",
    "Int",
    "IntKey",
    "Model",
    "NetworkError",
    "NominalError",
    "Of",
    "Ok",
    "OneOf",
    "ResponseError",
    "StatusError",
    "String",
    "ValueGroup",
    "WholeKey",
]
