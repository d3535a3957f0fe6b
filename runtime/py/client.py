# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""Calls of Forst functions over HTTP, synchronous and asynchronous, on httpx."""

import os
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Any, Generic, TypeVar

import httpx
from pydantic import TypeAdapter, ValidationError
from typing_extensions import Self

from .errors import (
    AnswerError,
    CallTimeout,
    NetworkError,
    NominalError,
    ResponseError,
    StatusError,
)
from .json_text import ForstError
from .validation import validate, validate_json, violations, write_json
from .versions import VERSION_MISMATCH, VersionMismatchError

__all__ = ["AsyncCaller", "Caller", "Function"]

R = TypeVar("R")

_OBJECT = TypeAdapter(dict[str, Any])

DEFAULT_BASE_URL = "http://localhost:8080"
DEFAULT_TIMEOUT = 30.0


class Function(Generic[R]):
    """One function of the program: its route, what it takes and gives, how it may fail.

    `input` and `result` are types; None stands for a function that takes or gives
    nothing. Their validators are made by the first call. `schema` and `version` are
    the fingerprints of the program and of the function, `servers` those of other
    versions of the function that may answer its calls.
    """

    def __init__(
        self,
        route: str,
        *,
        input: Any,
        result: Any,
        errors: Iterable[type[NominalError]] = (),
        schema: str,
        version: str,
        servers: Iterable[str] = (),
    ) -> None:
        self.route = route
        self.headers = {
            "forst-schema": schema,
            "forst-function": ", ".join((version, *servers)),
        }
        self._version = {"schema": schema, "function": version}
        self._input = input
        self._result = result
        self._errors = {error.tag: error for error in errors}

    def write(self, value: Any) -> bytes:
        """The body of the request; ValidationError where `value` is not a valid one."""
        if self._input is None:
            return b""
        body = write_json(self._input, validate(self._input, value))
        # Models can be changed after they were made: what is sent is what counts.
        validate_json(self._input, body)
        return body

    def read(self, response: httpx.Response) -> R:
        """The answer, or the error that it stands for."""
        if not response.is_success:
            raise self._error(response)
        result: Any = None
        if self._result is None:
            return result  # type: ignore[no-any-return]
        try:
            result = validate_json(self._result, response.content)
        except ValidationError as error:
            raise self._broken(response, error) from error
        return result  # type: ignore[no-any-return]

    def _broken(self, response: httpx.Response, error: ValidationError) -> ForstError:
        found = violations(self._result, error)
        answer = (self.route, response.status_code, response.content)
        if any(violation["code"].startswith("json.") for violation in found):
            return ResponseError(*answer)
        return AnswerError(*answer, found)

    def _error(self, response: httpx.Response) -> ForstError:
        problem = _problem(response.content)
        answer = (self.route, response.status_code, response.content, problem)
        if response.status_code == 409 and problem.get("type") == VERSION_MISMATCH:
            return VersionMismatchError(*answer, self._version)
        kind = self._errors.get(str(problem.get("tag", "")))
        if kind is not None:
            try:
                return kind.from_wire({**problem, "message": problem.get("detail", "")})
            except ValidationError:
                pass  # Another version of the error: its payload is not ours.
        return StatusError(*answer)


class Caller:
    """The base of the synchronous client.

    Calls go to `base_url`, else to the environment's FORST_BASE_URL, else to
    http://localhost:8080. `http` is a client of your own, with its own transport and
    timeouts and perhaps a base URL; it is not closed with this one.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        timeout: float | None = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        transport: httpx.BaseTransport | None = None,
        http: httpx.Client | None = None,
    ) -> None:
        self._base_url = _base_url(base_url, http)
        self._headers = _headers(headers)
        self._owned = http is None
        self._http = http or httpx.Client(transport=transport, timeout=timeout)

    def _call(self, function: Function[R], value: Any = None) -> R:
        try:
            response = self._http.post(
                self._base_url + function.route,
                content=function.write(value),
                headers=self._headers | function.headers,
            )
        except httpx.TimeoutException as error:
            words = f"{function.route} gave no answer in time"
            raise CallTimeout(function.route, words) from error
        except (httpx.RequestError, httpx.InvalidURL) as error:
            words = f"{function.route} gave no answer: {error}"
            raise NetworkError(function.route, words) from error
        return function.read(response)

    def close(self) -> None:
        """Closes the connections."""
        if self._owned:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncCaller:
    """The base of the asynchronous client; takes what `Caller` takes."""

    def __init__(
        self,
        base_url: str | None = None,
        *,
        timeout: float | None = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        self._base_url = _base_url(base_url, http)
        self._headers = _headers(headers)
        self._owned = http is None
        self._http = http or httpx.AsyncClient(transport=transport, timeout=timeout)

    async def _call(self, function: Function[R], value: Any = None) -> R:
        try:
            response = await self._http.post(
                self._base_url + function.route,
                content=function.write(value),
                headers=self._headers | function.headers,
            )
        except httpx.TimeoutException as error:
            words = f"{function.route} gave no answer in time"
            raise CallTimeout(function.route, words) from error
        except (httpx.RequestError, httpx.InvalidURL) as error:
            words = f"{function.route} gave no answer: {error}"
            raise NetworkError(function.route, words) from error
        return function.read(response)

    async def close(self) -> None:
        """Closes the connections."""
        if self._owned:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def _base_url(
    explicit: str | None, http: httpx.Client | httpx.AsyncClient | None
) -> str:
    configured = str(http.base_url) if http is not None else ""
    url = explicit or configured or os.environ.get("FORST_BASE_URL") or DEFAULT_BASE_URL
    return url.rstrip("/")


def _headers(own: Mapping[str, str] | None) -> dict[str, str]:
    return {
        "accept": "application/json, application/problem+json",
        "content-type": "application/json",
        **{name.lower(): value for name, value in (own or {}).items()},
    }


def _problem(body: bytes) -> dict[str, Any]:
    """The members of a problem (RFC 9457); none where the body is something else."""
    try:
        return _OBJECT.validate_json(body)
    except ValidationError:
        return {}
