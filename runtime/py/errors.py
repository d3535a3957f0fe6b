# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""Errors: those that a schema declares, and those of a call that went wrong.

ForstError
├── NominalError       the base of every declared error
└── CallError          no answer of the expected type
    ├── NetworkError   no answer at all
    │   └── CallTimeout
    ├── StatusError    an answer that is neither a success nor a declared error
    │   └── VersionMismatchError, see `versions`
    ├── AnswerError    a success with a value that is not what was promised
    └── ResponseError  a success whose body is not JSON
"""

from inspect import get_annotations
from typing import Any, ClassVar, Literal, TypeVar

from pydantic import (
    GetCoreSchemaHandler,
    ValidationError,
    ValidatorFunctionWrapHandler,
    create_model,
)
from pydantic_core import CoreSchema, core_schema
from typing_extensions import Self, dataclass_transform

from .guards import HasInvariants, demand, guarded
from .json_text import ForstError
from .model import Model
from .refusals import keep
from .types import String
from .violations import Violation, summary

__all__ = [
    "AnswerError",
    "AnyError",
    "CallError",
    "CallTimeout",
    "ForstError",
    "NetworkError",
    "NominalError",
    "ResponseError",
    "StatusError",
]

N = TypeVar("N", bound=ForstError)


class AnyError(Model):
    """Some error as data; `tag` is there where the error is a declared one."""

    message: String
    tag: String | None = None


class CallError(ForstError):
    """A call of the function at `route` that brought no answer of its type."""

    def __init__(self, route: str, message: str) -> None:
        super().__init__(message)
        self.route = route

    def __reduce__(self) -> tuple[Any, ...]:
        return _blank, (type(self), self.args), self.__dict__


class NetworkError(CallError):
    """No answer: nobody listens, or the connection broke. `__cause__` says more."""


class CallTimeout(NetworkError):
    """No answer in time."""


class StatusError(CallError):
    """An answer that is neither a success nor a declared error."""

    def __init__(
        self, route: str, status: int, body: bytes, problem: dict[str, Any]
    ) -> None:
        super().__init__(route, f"{route} answered {status}{self._said(problem)}")
        self.status = status
        self.body = body
        self.problem = problem
        """The members of a problem (RFC 9457); none in any other body."""

        told: Any = problem.get("violations")
        self.violations: list[Violation] = told if isinstance(told, list) else []
        """What the server finds wrong with the request."""

    @classmethod
    def _said(cls, problem: dict[str, Any]) -> str:
        words = [str(problem[key]) for key in ("title", "detail") if problem.get(key)]
        return f" ({': '.join(words)})" if words else ""


class AnswerError(CallError):
    """A success with a value that is not what the function promises."""

    def __init__(
        self, route: str, status: int, body: bytes, violations: list[Violation]
    ) -> None:
        told = summary(violations)
        said = f"{route} answered {status} with a value that is not valid: {told}"
        super().__init__(route, said)
        self.status = status
        self.body = body
        self.violations = violations


class ResponseError(CallError):
    """A success whose body is not JSON; `__cause__` says why."""

    def __init__(self, route: str, status: int, body: bytes) -> None:
        super().__init__(route, f"{route} answered {status} without JSON")
        self.status = status
        self.body = body


@dataclass_transform(kw_only_default=True, eq_default=False)
class NominalError(ForstError, HasInvariants):
    """An error that the schema declares: an exception, and data where a type names it.

    The annotations of a subclass are its payload, checked as the fields of a model are.
    `str()` is the error's message.
    """

    tag: ClassVar[str]
    """`<package>/<Name>`, the error's identity on the wire."""

    _payload: ClassVar[type[Model] | None]
    _wire: ClassVar[type[Model] | None]

    def __init_subclass__(cls, *, tag: str | None = None, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls._payload = cls._wire = None
        if tag is not None:
            cls.tag = tag

    def __init__(self, **payload: Any) -> None:
        model = self.forst_payload()
        own = model.model_fields.get("message")
        message = payload.get("message") if own and own.is_required() else None
        super().__init__(message if isinstance(message, str) else type(self).__name__)
        try:
            self.__dict__.update(model(**payload).__dict__)
            for guard in self.forst_invariants:
                demand(guard, self)
        except ValidationError as error:
            wire = {"tag": self.tag, "message": str(self), "payload": payload}
            keep(error, wire, by_name=True)
            raise

    @classmethod
    def from_wire(cls, wire: dict[str, Any]) -> Self:
        """The error behind `{"tag": …, "message": …, "payload": {…}}`, if it is one."""
        return cls._from_model(cls._wire_model().model_validate(wire))

    @classmethod
    def _from_model(cls, wire: Any) -> Self:
        error = _blank(cls, (wire.message,))
        error.__dict__.update(wire.payload.__dict__)
        return error

    @classmethod
    def _from_python(cls, value: Any, read: ValidatorFunctionWrapHandler) -> Any:
        return value if isinstance(value, cls) else read(value)

    def _to_model(self) -> Model:
        payload = self.forst_payload().model_construct(**self._values())
        return self._wire_model().model_construct(
            tag=self.tag, message=str(self), payload=payload
        )

    def _values(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.forst_payload().model_fields}

    @classmethod
    def forst_payload(cls) -> type[Model]:
        if cls._payload is None:
            cls._payload = _model(cls, f"{cls.__name__}Payload", _annotated(cls))
        return cls._payload

    @classmethod
    def _wire_model(cls) -> type[Model]:
        if cls._wire is None:
            fields = {
                "tag": (Literal[cls.tag], ...),
                "message": (String, ...),
                "payload": (cls.forst_payload(), ...),
            }
            cls._wire = _model(cls, cls.__name__, fields)
        return cls._wire

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        wire = handler.generate_schema(cls._wire_model())
        from_wire = core_schema.no_info_after_validator_function(cls._from_model, wire)
        either = core_schema.json_or_python_schema(
            json_schema=from_wire,
            python_schema=core_schema.no_info_wrap_validator_function(
                cls._from_python, from_wire
            ),
            serialization=core_schema.plain_serializer_function_ser_schema(
                cls._to_model, return_schema=wire
            ),
        )
        return guarded(cls.forst_invariants, either) if cls.forst_invariants else either

    def __reduce__(self) -> tuple[Any, ...]:
        return _blank, (type(self), self.args), self.__dict__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, NominalError) or type(self) is not type(other):
            return NotImplemented
        return self.args == other.args and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self.tag)

    def __repr__(self) -> str:
        values = ", ".join(
            f"{name}={value!r}" for name, value in self._values().items()
        )
        return f"{type(self).__name__}({values})"


def _blank(kind: type[N], args: tuple[Any, ...]) -> N:
    """An error that still lacks its payload."""
    return kind.__new__(kind, *args)


def _annotated(kind: type[NominalError]) -> dict[str, Any]:
    """The fields that `kind` and its bases declare, as `create_model` takes them."""
    return {
        name: (annotation, base.__dict__.get(name, ...))
        for base in reversed(kind.__mro__)
        if issubclass(base, NominalError) and base is not NominalError
        for name, annotation in get_annotations(base).items()
    }


def _model(kind: type[NominalError], name: str, fields: dict[str, Any]) -> type[Model]:
    model = create_model(
        name,
        __base__=Model,
        __module__=kind.__module__,
        __cls_kwargs__={"title": name},
        **fields,
    )
    # For annotations that are texts: the name alone is that of the error.
    model.__name__ = f"{name} as data"
    return model
