"""The clients call a server on loopback: what is sent, what comes back, what goes wrong."""

import json
import socket
from typing import Any

import httpx
import pytest
from pydantic import ValidationError

from tests.backends.py.calls import Call, caller
from tests.backends.py.server import Answer, Server, problem
from tests.backends.py.test_models import PRODUCT


@pytest.fixture(params=["ForstClient", "AsyncForstClient"])
def call(request: pytest.FixtureRequest, shop: Any) -> Call:
    return caller(getattr(shop, request.param))


def answered(server: Server, path: str, value: object) -> dict[str, Any]:
    server.answers[path] = Answer(200, json.dumps(value).encode())
    return {"base_url": server.url}


def test_one_parameter_is_the_body(shop: Any, server: Server, call: Call) -> None:
    options = answered(server, "/find-product", PRODUCT)
    product = call(options, "find_product", "p1")
    [request] = server.requests

    assert product == shop.Product.model_validate(PRODUCT)
    assert json.loads(request.body) == "p1"
    assert request.headers["content-type"] == "application/json"


def test_several_parameters_are_an_object(server: Server, call: Call) -> None:
    options = answered(server, "/rename", PRODUCT)
    call(options, "rename", "p1", "Lamp", None)
    call(options, "rename", "p1", "Lamp", "why")

    assert [json.loads(request.body) for request in server.requests] == [
        {"productId": "p1", "title": "Lamp"},
        {"productId": "p1", "title": "Lamp", "note": "why"},
    ]


def test_no_parameter_is_no_body(server: Server, call: Call) -> None:
    options = answered(server, "/count", 7)

    assert call(options, "count") == 7
    assert server.requests[0].body == b""


def test_models_and_unions_are_sent_as_on_the_wire(shop: Any, server: Server, call: Call) -> None:
    options = answered(server, "/draw", {"1": {"kind": "circle", "radius": 1}})
    figures = call(options, "draw", shop.Square(kind="square", side=2.0))

    assert figures == {1: shop.Circle(kind="circle", radius=1.0)}
    assert json.loads(server.requests[0].body) == {"kind": "square", "side": 2.0}


def test_a_value_of_another_type_is_not_sent(server: Server, call: Call) -> None:
    with pytest.raises(ValidationError):
        call({"base_url": server.url}, "find_product", 7)
    assert server.requests == []


def test_a_function_that_gives_nothing(server: Server, call: Call) -> None:
    server.answers["/close"] = Answer(204)

    assert call({"base_url": server.url}, "close_") is None


def test_an_absent_value_is_null(server: Server, call: Call) -> None:
    options = answered(server, "/find", None)

    assert call(options, "find") is None
    assert server.requests[0].body == b"null"


def test_a_declared_error_raises_its_class(shop: Any, server: Server, call: Call) -> None:
    server.answers["/find-product"] = problem(
        422, tag="routes/NotFound", detail="no p1", payload={"productId": "p1"}
    )

    with pytest.raises(shop.NotFound, match="no p1") as caught:
        call({"base_url": server.url}, "find_product", "p1")
    assert caught.value.product_id == "p1"


def test_a_function_that_fails_with_anything_raises_every_declared_error(
    shop: Any, server: Server, call: Call
) -> None:
    server.answers["/import"] = problem(422, tag="routes/Closed", detail="shut", payload={})

    with pytest.raises(shop.Closed):
        call({"base_url": server.url}, "import_", shop.Role.ADMIN)


@pytest.mark.parametrize(
    "answer",
    [
        problem(500, type="about:blank", detail="broken"),
        problem(422, tag="routes/Unheard", detail="x", payload={}),
        problem(422, tag="routes/NotFound", detail="x", payload={"productId": 7}),
        problem(422, tag=["routes/NotFound"]),
        Answer(404, b"not json"),
        Answer(500, b"[" * 100_000),
        Answer(302, b""),
        Answer(503, b"\xff\x00"),
    ],
)
def test_any_other_failure_raises_status_and_body(
    shop: Any, server: Server, call: Call, answer: Answer
) -> None:
    server.answers["/find-product"] = answer

    with pytest.raises(shop.StatusError, match=str(answer.status)) as caught:
        call({"base_url": server.url}, "find_product", "p1")
    assert (caught.value.status, caught.value.body) == (answer.status, answer.body)


@pytest.mark.parametrize("body", [b"", b"not json", b"{", b"\xff"])
def test_an_answer_that_is_not_json_is_an_error(
    shop: Any, server: Server, call: Call, body: bytes
) -> None:
    server.answers["/find-product"] = Answer(200, body)

    with pytest.raises(shop.ResponseError) as caught:
        call({"base_url": server.url}, "find_product", "p1")
    assert (caught.value.status, caught.value.body) == (200, body)


@pytest.mark.parametrize(
    ("body", "path"),
    [(b"null", ""), (b"{}", "/productId"), (b'{"productId": ""}', "/productId")],
)
def test_an_answer_that_breaks_its_type_is_an_error(
    shop: Any, server: Server, call: Call, body: bytes, path: str
) -> None:
    server.answers["/find-product"] = Answer(200, body)

    with pytest.raises(shop.AnswerError, match="/find-product answered 200") as caught:
        call({"base_url": server.url}, "find_product", "p1")
    assert (caught.value.status, caught.value.body) == (200, body)
    assert caught.value.violations[0]["path"] == path


def test_a_problem_tells_what_is_wrong_with_the_request(
    shop: Any, server: Server, call: Call
) -> None:
    violation = {"path": "", "code": "string.min", "message": "must have at least 1 character"}
    server.answers["/find-product"] = problem(400, title="Bad Request", violations=[violation])

    with pytest.raises(shop.StatusError) as caught:
        call({"base_url": server.url}, "find_product", "p1")
    assert str(caught.value) == "/find-product answered 400 (Bad Request)"
    assert caught.value.route == "/find-product"
    assert caught.value.problem["title"] == "Bad Request"
    assert caught.value.violations == [violation]


def test_what_was_changed_into_something_invalid_is_not_sent(
    shop: Any, server: Server, call: Call
) -> None:
    figure = shop.Square(kind="square", side=2.0)
    figure.side = "two"

    with pytest.raises(ValidationError) as caught:
        call({"base_url": server.url}, "draw", figure)
    assert server.requests == []
    assert shop.violations(shop.Figure, caught.value) == [
        {"path": "/side", "code": "type", "message": "must be a number"}
    ]


def test_a_server_that_is_not_there_is_a_network_error(shop: Any, call: Call) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(shop.NetworkError) as caught:
            call({"base_url": url}, "count")
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert not isinstance(caught.value, shop.CallTimeout)


def test_an_address_that_is_none_is_a_network_error(shop: Any, call: Call) -> None:
    for url in ("http://[", "nowhere", "ftp://x"):
        with pytest.raises(shop.NetworkError):
            call({"base_url": url}, "count")


def test_an_answer_that_does_not_come_is_a_timeout(shop: Any, server: Server, call: Call) -> None:
    server.answers["/count"] = Answer(None)

    with pytest.raises(shop.CallTimeout) as caught:
        call({"base_url": server.url, "timeout": 0.05}, "count")
    assert isinstance(caught.value, shop.NetworkError | shop.CallError)


def test_the_address_comes_from_the_environment(
    server: Server, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(server, "/count", 7)
    monkeypatch.setenv("FORST_BASE_URL", f"{server.url}/")

    assert call({}, "count") == 7


def test_headers_are_sent_with_every_call(server: Server, call: Call) -> None:
    options = answered(server, "/count", 7)
    call({**options, "headers": {"Authorization": "Bearer x", "Accept": "text/plain"}}, "count")
    headers = server.requests[0].headers

    assert headers["authorization"] == "Bearer x"
    assert headers["accept"] == "text/plain"


def test_without_any_address_it_is_the_own_machine(
    shop: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FORST_BASE_URL", raising=False)
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, content=b"7")

    with shop.ForstClient(transport=httpx.MockTransport(answer)) as client:
        assert client.count() == 7
    assert seen == ["http://localhost:8080/count"]


def test_a_client_of_the_caller_keeps_its_address_and_stays_open(shop: Any, server: Server) -> None:
    answered(server, "/count", 7)
    with httpx.Client(base_url=server.url) as http:
        with shop.ForstClient(http=http) as client:
            assert client.count() == 7
        assert not http.is_closed


def test_a_client_closes_what_it_opened(shop: Any) -> None:
    client = shop.ForstClient()
    client.close()

    with pytest.raises(RuntimeError, match="closed"):
        client.count()
