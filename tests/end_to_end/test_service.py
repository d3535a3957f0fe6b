"""One service, three languages: the generated clients talk to handlers behind the generated server.

The clients of `examples/` call every function and print what came of it; `story.jsonl` says what
that is, in whatever language the story is told.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from forstgen.words import camel
from tests.end_to_end.service import ROOT, build, serve
from tests.support import toolchains
from tests.support.generation import program_of

pytestmark = pytest.mark.toolchain

STORY = (Path(__file__).parent / "story.jsonl").read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("service")


@pytest.fixture(scope="module")
def program(folder: Path) -> Path:
    return build(folder)


@pytest.fixture
def base_url(program: Path) -> Iterator[str]:
    with serve(program) as url:
        yield url


def test_the_story_calls_every_function_and_meets_every_error() -> None:
    program = program_of(ROOT / "examples" / "forst")
    functions = [function for package in program.packages for function in package.functions]
    errors = {error.tag for f in functions for error in program.errors(f.failure)}
    told = [json.loads(line) for line in STORY]

    assert {camel(f.name.name) for f in functions} <= {name for name, _ in told}
    assert errors <= {r.get("tag") for _, r in told if isinstance(r, dict)}


def test_the_typescript_client_tells_the_story(folder: Path, base_url: str) -> None:
    client = folder / "examples" / "ts-client"
    toolchains.npm("install", "--offline", "--no-audit", "--no-fund", cwd=client).expect_success()

    run = toolchains.node("main.ts", cwd=client, environment={"FORST_BASE_URL": base_url})

    assert run.expect_success().stdout.splitlines() == STORY


def test_the_typescript_client_is_typed(folder: Path, program: Path) -> None:
    client = folder / "examples" / "ts-client"
    toolchains.npm("install", "--offline", "--no-audit", "--no-fund", cwd=client).expect_success()
    types = toolchains.NODE_MODULES / "@types"

    toolchains.tsc()("--typeRoots", types, "-p", ".", cwd=client).expect_success()


def test_the_python_client_tells_the_story(folder: Path, base_url: str) -> None:
    run = toolchains.python(
        "examples/py-client/main.py",
        cwd=folder,
        environment={"FORST_BASE_URL": base_url, "PYTHONPATH": str(folder)},
    )

    assert run.expect_success().stdout.splitlines() == STORY


def test_the_asynchronous_client_gets_the_same_answers(folder: Path, base_url: str) -> None:
    run = toolchains.python(
        "examples/py-client/main_async.py",
        cwd=folder,
        environment={"FORST_BASE_URL": base_url, "PYTHONPATH": str(folder)},
    )
    told = run.expect_success().stdout.splitlines()

    assert set(told) <= set(STORY)
    assert {_name(line) for line in told} == {_name(line) for line in STORY} - _OF_THE_STORY


_OF_THE_STORY = {"origin", "typed"}
"""Lines of the story that are no calls."""


def _name(line: str) -> str:
    return str(json.loads(line)[0])


def test_the_python_clients_are_typed(folder: Path, program: Path) -> None:
    toolchains.mypy(
        "--strict",
        "--explicit-package-bases",
        "examples/py-client",
        cwd=folder,
        environment={"MYPYPATH": f"{folder}:{folder / 'examples' / 'py-client'}"},
    ).expect_success()


@pytest.mark.parametrize(
    ("method", "path", "body", "kind", "status"),
    [
        ("POST", "/calculate", "{", "application/json", 400),
        ("POST", "/calculate", '{"numbers": []}', "application/json", 400),
        ("POST", "/calculate", "{}", "text/plain", 415),
        ("POST", "/nowhere", "{}", "application/json", 404),
        ("GET", "/calculate", "", "application/json", 405),
        ("POST", "/search", '"' + "x" * 11_000_000 + '"', "application/json", 413),
    ],
    ids=["no JSON", "fields missing", "no JSON type", "no function", "no POST", "too long"],
)
def test_bad_requests_are_refused_as_problems(
    method: str, path: str, body: str, kind: str, status: int, base_url: str
) -> None:
    headers = {"Content-Type": kind}
    answer = httpx.request(method, base_url + path, content=body, headers=headers)

    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == status


def test_a_function_without_a_result_answers_nothing(base_url: str) -> None:
    answer = httpx.post(base_url + "/health")

    assert (answer.status_code, answer.content) == (204, b"")
