"""A generated handler, built and served on loopback, called as any HTTP client would."""

import http.client
import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as File
from types import MappingProxyType
from typing import Any

import pytest

from forstgen.ir import (
    ConstrainedType,
    ConstraintTest,
    Ensure,
    ErrorReport,
    Max,
    Min,
    NotEmpty,
    Path,
    Program,
    TypeDecl,
)
from forstgen.node import replace
from tests.backends.go.packages import write_module
from tests.backends.go.programs import (
    ERROR,
    FLOAT,
    INT,
    SPAN,
    STRING,
    error,
    function,
    many,
    maybe,
    named,
    package,
    program,
    ref,
    shape,
    union,
)
from tests.support.toolchains import go

pytestmark = pytest.mark.toolchain

HERE = File(__file__).parent


def shop() -> Program:
    types: list[TypeDecl] = [
        shape("Record", id=STRING, amount=FLOAT),
        shape("ProcessDataInput", records=many(ref("Record"))),
        shape("ProcessDataOutput", count=INT, total=FLOAT),
        shape("Receipt", number=ConstrainedType(INT, (Min(1, SPAN),))),
        error("OutOfStock", sku=STRING, left=ConstrainedType(INT, (Max(0, SPAN),))),
        error("Closed", message=STRING),
        error("Unrelated"),
        union("BuyError", ref("OutOfStock"), ref("Closed")),
    ]
    functions = [
        function("ping"),
        function("processData", {"input": ref("ProcessDataInput")}, ref("ProcessDataOutput")),
        replace(
            function("search", {"query": STRING, "limit": maybe(INT)}, many(STRING)),
            preconditions=(
                Ensure(
                    Path("query", STRING, (), SPAN),
                    ConstraintTest((NotEmpty(SPAN),)),
                    ErrorReport("NoQuery", "say what to look for", SPAN),
                    SPAN,
                ),
            ),
        ),
        function("buy", {"sku": STRING}, ref("Receipt"), ref("BuyError")),
        function("drop", {"id": maybe(STRING)}, failure=ERROR),
    ]
    return program(package("routes", types, functions))


@dataclass
class Answer:
    status: int
    headers: Mapping[str, str]
    body: str

    @property
    def value(self) -> Any:
        return json.loads(self.body)


@dataclass
class Service:
    port: int
    log: File

    def call(
        self,
        path: str,
        body: str | bytes = "",
        method: str = "POST",
        content_type: str | None = "application/json",
        versions: Mapping[str, str | bytes] = MappingProxyType({}),
    ) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        headers = {"Content-Type": content_type} if content_type else {}
        connection.request(method, path, body, {**headers, **versions})
        response = connection.getresponse()
        answer = Answer(response.status, dict(response.headers), response.read().decode("utf-8"))
        connection.close()
        return answer

    def logged(self) -> list[str]:
        return self.log.read_text("utf-8").splitlines()


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    root = tmp_path_factory.mktemp("service")
    write_module(root, {"shop": shop()})
    (root / "cmd").mkdir()
    shutil.copy(HERE / "service" / "main.go", root / "cmd")
    go()("build", "-o", "service", "./cmd", cwd=root).expect_success()
    log = root / "log"
    with (
        log.open("w") as stderr,
        subprocess.Popen(
            [root / "service"], stdout=subprocess.PIPE, stderr=stderr, text=True
        ) as run,
    ):
        assert run.stdout is not None
        yield Service(int(run.stdout.readline()), log)
        run.kill()


def test_a_result_is_200(service: Service) -> None:
    body = '{"records": [{"id": "a", "amount": 1.5}, {"id": "b", "amount": 2e0, "more": []}]}'
    answer = service.call("/process-data", body)

    assert (answer.status, answer.body) == (200, '{"count":2,"total":3.5}')
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.headers["Content-Length"] == str(len(answer.body))


def test_nothing_is_204_and_what_is_sent_is_ignored(service: Service) -> None:
    for body in ("", "{}", "nonsense" * 1000):
        answer = service.call("/ping", body, content_type="text/plain")

        assert (answer.status, answer.body) == (204, "")


def test_several_parameters_are_an_object_of_their_names(service: Service) -> None:
    assert service.call("/search", '{"limit": 2, "query": "x"}').value == ["x", "2"]
    assert service.call("/search", '{"limit": null, "query": "x"}').value == []
    assert service.call("/search", '{"query": "x"}', content_type=None).value == []


def test_an_optional_parameter_may_be_null(service: Service) -> None:
    assert service.call("/drop", '"x"').status == 204
    assert service.call("/drop", "null").value["tag"] == "routes/Unrelated"


@pytest.mark.parametrize(
    ("body", "violations"),
    [
        ("{}", [("/records", "required")]),
        ('{"records": null}', [("/records", "type")]),
        (
            '{"records": [{"amount": "1"}, 7]}',
            [("/records/0/id", "required"), ("/records/0/amount", "type"), ("/records/1", "type")],
        ),
        ("", [("", "json.syntax")]),
        ('{"records": []', [("", "json.syntax")]),
        ('{"records": []} x', [("", "json.trailing")]),
        ('{"records": [], "records": []}', [("", "json.duplicate_key")]),
        (b'{"records": "\xff"}', [("", "json.utf8")]),
    ],
)
def test_what_does_not_fit_is_400(
    service: Service, body: str | bytes, violations: list[tuple[str, str]]
) -> None:
    answer = service.call("/process-data", body)
    problem = answer.value

    assert answer.status == 400
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert (problem["type"], problem["title"], problem["status"]) == (
        "about:blank",
        "Bad Request",
        400,
    )
    assert [(v["path"], v["code"]) for v in problem["violations"]] == violations
    assert all(v["message"] for v in problem["violations"])


@pytest.mark.parametrize(
    ("path", "method", "content_type", "body", "status"),
    [
        ("/none", "POST", "application/json", "{}", 404),
        ("/process-data/", "POST", "application/json", "{}", 404),
        ("/", "GET", None, "", 404),
        ("/process-data", "GET", None, "", 405),
        ("/ping", "PUT", "application/json", "{}", 405),
        ("/process-data", "POST", "application/json", " " * 1001, 413),
        ("/process-data", "POST", "text/plain", "{}", 415),
        ("/process-data", "POST", "application/x-www-form-urlencoded", "a=b", 415),
    ],
)
def test_other_refusals_are_problems_too(
    service: Service, path: str, method: str, content_type: str | None, body: str, status: int
) -> None:
    answer = service.call(path, body, method, content_type)

    assert answer.status == status
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.value["status"] == status
    assert answer.value["type"] == "about:blank"
    assert answer.headers.get("Allow") == ("POST" if status == 405 else None)


def test_nominal_errors_are_422(service: Service) -> None:
    wrapped = service.call("/buy", '"none"')
    pointer = service.call("/buy", '"closed"')

    assert (wrapped.status, pointer.status) == (422, 422)
    assert wrapped.headers["Content-Type"] == "application/problem+json"
    assert wrapped.value == {
        "type": "urn:forst:error:routes/OutOfStock",
        "title": "OutOfStock",
        "status": 422,
        "detail": "OutOfStock",
        "tag": "routes/OutOfStock",
        "payload": {"sku": "none", "left": 0},
    }
    assert pointer.value["detail"] == "come back tomorrow"
    assert pointer.value["payload"] == {"message": "come back tomorrow"}


def test_a_caller_with_our_version_is_served_whatever_its_schema(service: Service) -> None:
    program = shop()
    own = program.facets.functions[named("processData")]
    for versions in (
        {"Forst-Schema": program.fingerprint},
        {"Forst-Schema": "0" * 32, "Forst-Function": own},
        {"Forst-Schema": "0" * 32, "Forst-Function": f"-.-.-.-.-.-, {own}"},
    ):
        assert service.call("/process-data", '{"records": []}', versions=versions).status == 200


def test_a_caller_with_another_version_is_409_and_told_what_differs(service: Service) -> None:
    program = shop()
    own = program.facets.functions[named("buy")]
    request, *rest = own.split(".")
    theirs = ".".join(["0123456789abcdef", *rest])
    versions = {"Forst-Schema": "0" * 32, "Forst-Function": theirs}
    answer = service.call("/buy", "no JSON", versions=versions)

    assert answer.status == 409
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.value == {
        "type": "urn:forst:version-mismatch",
        "title": "Version mismatch",
        "status": 409,
        "detail": "client and server have different versions of routes.buy: request (wire)",
        "function": "routes.buy",
        "client": {"schema": "0" * 32, "function": theirs},
        "server": {"schema": program.fingerprint, "function": own},
        "differences": [
            {"part": "request", "facet": "wire", "client": "0123456789abcdef", "server": request}
        ],
    }


@pytest.mark.parametrize("value", ["", "x", "," * 100_000, b"\xff\xfe", "-.-.-.-.-.-.-", "é"])
def test_a_version_that_is_none_is_409_and_not_repeated(
    service: Service, value: str | bytes
) -> None:
    answer = service.call("/ping", versions={"Forst-Schema": value, "Forst-Function": value})

    assert answer.status == 409
    assert answer.value["client"] == {"schema": "", "function": ""}
    assert len(answer.value["differences"]) == 6


def test_preconditions_are_told_in_the_words_of_their_or(service: Service) -> None:
    answer = service.call("/search", '{"query": "", "limit": 1}')

    assert answer.status == 400
    assert answer.value["violations"] == [
        {
            "path": "/query",
            "code": "string.not_empty",
            "message": "say what to look for",
            "error": "NoQuery",
        }
    ]


@pytest.mark.parametrize(
    "sku", ["secret", "undeclared", "panic", "invalid", "broken rule", "broken error"]
)
def test_other_errors_are_logged_and_not_told(service: Service, sku: str) -> None:
    before = len(service.logged())
    answer = service.call("/buy", json.dumps(sku))

    assert answer.status == 500
    assert answer.value == {"type": "about:blank", "title": "Internal Server Error", "status": 500}
    assert any(line.startswith("/buy ") for line in service.logged()[before:])
    assert service.call("/buy", '"book"').value == {"number": 7}
