"""The package as its users have it: installed from its folder, compiled against, and run."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dev import NODE
from tests.backends.ts.server import Answer, Served, serve
from tests.support.toolchains import NODE_MODULES, TYPESCRIPT_RELEASES, Tool, node, tsc

pytestmark = pytest.mark.toolchain

CASES = Path(__file__).parent / "consumer"
CONSUMERS: dict[str, tuple[list[str], dict[str, object]]] = {
    "node": (["types.ts"], {"module": "nodenext", "types": ["node"]}),
    "bundler": (
        ["types.ts"],
        {
            "module": "esnext",
            "moduleResolution": "bundler",
            "target": "es2020",
            "lib": ["es2020", "dom"],
            "types": [],
        },
    ),
    "strictest": (
        ["types.ts", "exact.ts", "bare.ts"],
        {
            "module": "nodenext",
            "types": ["node"],
            "exactOptionalPropertyTypes": True,
            "noUncheckedIndexedAccess": True,
            "noPropertyAccessFromIndexSignature": True,
            "noImplicitOverride": True,
            "noImplicitReturns": True,
            "noUnusedLocals": True,
            "noUnusedParameters": True,
            "isolatedDeclarations": True,
            "declaration": True,
            "verbatimModuleSyntax": True,
            "erasableSyntaxOnly": True,
        },
    ),
    "bare": (["bare.ts"], {"module": "nodenext", "lib": ["es2015"], "types": []}),
}


@pytest.fixture(scope="module")
def consumer(output: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of its own that has installed the service and the hostile sample."""
    folder = tmp_path_factory.mktemp("consumer")
    for case in CASES.iterdir():
        shutil.copy(case, folder)
    (folder / "package.json").write_text('{"name": "consumer", "type": "module"}')
    hostile = shutil.copytree(output / "hostile", folder.parent / f"{folder.name}-hostile")
    manifest = json.loads((hostile / "package.json").read_text())
    (hostile / "package.json").write_text(json.dumps(manifest | {"name": "hostile"}))
    script = NODE.parent.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    npm = Tool("npm", (*node.command, script), node.environment)
    npm(
        "install", "--offline", "--no-audit", output / "service", hostile, cwd=folder
    ).expect_success()
    types = folder / "node_modules" / "@types"
    types.mkdir(exist_ok=True)
    (types / "node").symlink_to(NODE_MODULES / "@types" / "node")
    (folder / "node_modules" / "undici-types").symlink_to(NODE_MODULES / "undici-types")
    return folder


@pytest.mark.parametrize("release", TYPESCRIPT_RELEASES)
@pytest.mark.parametrize("kind", CONSUMERS)
def test_a_consumer_compiles_against_it(consumer: Path, kind: str, release: str) -> None:
    files, options = CONSUMERS[kind]
    config = consumer / f"tsconfig.{kind}.json"
    options = {"strict": True, "noEmit": True, **options}
    config.write_text(json.dumps({"compilerOptions": options, "files": files}))

    tsc(release)("-p", config, cwd=consumer).expect_silence()


RECORD = {
    "id": "a",
    "status": "new",
    "level": 2,
    "tags": [],
    "roles": {},
    "slots": {},
    "outcome": {"ok": False, "error": {"message": "none"}},
    "position": [0.5, 1],
    "extra": None,
}
EMPTY_ID = {
    "path": "/id",
    "code": "string.min",
    "message": "must have at least 1 character",
}


@pytest.fixture(scope="module")
def conversation(consumer: Path) -> Iterator[tuple[dict[str, Any], Served]]:
    """What came of every call of `calls.mjs`, by its name, and what the server saw of it."""
    problem = {
        "title": "InvalidRecord",
        "status": 422,
        "detail": "no id",
        "tag": "routes/InvalidRecord",
    }
    answers = {
        "/process-data": Answer(200, json.dumps(RECORD)),
        "/rename": Answer(200, "null"),
        "/several/rename": Answer(200, json.dumps(RECORD | {"id": "b"})),
        "/bad-answer/process-data": Answer(200, '{"id": "a"}'),
        "/refused/process-data": Answer(
            400, json.dumps({"status": 400, "violations": [EMPTY_ID, "other"]})
        ),
        "/malformed/process-data": Answer(422, json.dumps(problem | {"payload": {"id": 7}})),
        "/health": Answer(204),
        "/declared/process-data": Answer(
            422, json.dumps(problem | {"payload": {"id": "a", "reason": "x"}})
        ),
        "/declared/rename": Answer(
            422, json.dumps({"tag": "shared/NotFound", "payload": {"id": "a"}})
        ),
        "/undeclared/process-data": Answer(422, json.dumps(problem | {"tag": "shared/Other"})),
        "/text/health": Answer(503, "come back later"),
        "/not-json/health": Answer(200, "<html>"),
        "/slow/health": Answer(204, delay=1),
    }
    with serve(answers) as served:
        run = node("calls.mjs", cwd=consumer, environment={"FORST_BASE_URL": served.url})
        yield json.loads(run.expect_success().stdout), served


@pytest.fixture
def results(conversation: tuple[dict[str, Any], Served]) -> dict[str, Any]:
    return conversation[0]


@pytest.fixture
def served(conversation: tuple[dict[str, Any], Served]) -> Served:
    return conversation[1]


def test_a_success_is_the_answer(results: dict[str, Any]) -> None:
    assert results["success"] == {"value": RECORD}
    assert results["null"] == {"value": None}
    assert results["void"] == {"value": None}
    assert results["quick"] == {"value": None}
    assert results["several"] == {"value": RECORD | {"id": "b"}}


def test_one_parameter_is_the_body(served: Served) -> None:
    request = served.last("/process-data")

    assert request.method == "POST"
    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.body).items() >= {"id": "a", "level": 2, "__proto__": 1}.items()


def test_several_parameters_are_an_object_of_their_names(served: Served) -> None:
    assert served.sent("/several/rename") == {"id": "a", "name": "b", "__proto__": 7}


def test_an_absent_parameter_is_left_out(served: Served) -> None:
    assert served.sent("/rename") == {"id": "a", "__proto__": 7}


def test_without_parameters_nothing_is_sent(served: Served) -> None:
    request = next(r for r in served.requests if r.path == "/health")

    assert request.body == ""
    assert "content-type" not in request.headers
    assert (request.headers["x-trace"], request.headers["accept"]) == ("1", "*/*")


def test_a_declared_error_is_thrown_as_its_class(results: dict[str, Any]) -> None:
    error = results["declared"]

    assert (error["class"], error["name"]) == ("InvalidRecord", "InvalidRecord")
    assert error["message"] == "no id"
    assert error["isError"]
    assert error["isForstError"]
    assert error["isNominalError"]
    assert not error["isCallError"]
    assert error["json"] == {
        "tag": "routes/InvalidRecord",
        "message": "no id",
        "payload": {"id": "a", "reason": "x"},
    }
    assert results["shared"]["class"] == "NotFound"
    assert results["shared"]["message"] == "NotFound"


def test_an_error_made_by_hand_is_like_one_received(results: dict[str, Any]) -> None:
    assert results["thrown"]["json"] == {
        "tag": "routes/InvalidRecord",
        "message": "InvalidRecord",
        "payload": {"id": "a", "reason": "b"},
    }


def test_any_other_answer_is_a_status_error(results: dict[str, Any]) -> None:
    error, text, missing = (results[name] for name in ("undeclared", "text", "missing"))

    assert error["class"] == text["class"] == missing["class"] == "StatusError"
    assert error["isCallError"]
    assert error["properties"]["status"] == 422
    assert error["properties"]["problem"]["tag"] == "shared/Other"
    assert error["message"] == "/process-data answered 422 (InvalidRecord: no id)"
    assert (text["properties"]["status"], text["properties"]["body"]) == (503, "come back later")
    assert missing["properties"]["status"] == 404


def test_a_request_that_is_not_valid_never_leaves(results: dict[str, Any], served: Served) -> None:
    error = results["bad request"]

    assert (error["class"], error["isForstError"], error["isCallError"]) == (
        "ForstValidationError",
        True,
        False,
    )
    assert error["properties"]["violations"] == [
        EMPTY_ID,
        {"path": "/level", "code": "equals", "message": "must be 2"},
    ]
    assert error["message"] == "/id must have at least 1 character; /level must be 2"
    assert results["several, bad"]["properties"]["violations"] == [
        EMPTY_ID,
        {"path": "/__proto__", "code": "type", "message": "must be an integer"},
    ]
    assert not any('"level": 3' in request.body for request in served.requests)


def test_a_request_that_is_not_judged_is_sent(results: dict[str, Any], served: Served) -> None:
    error = results["unchecked request"]

    assert served.sent("/refused/process-data") == {"id": ""}
    assert (error["class"], error["properties"]["status"]) == ("StatusError", 400)


def test_what_the_server_says_of_a_request_is_at_hand(results: dict[str, Any]) -> None:
    assert results["unchecked request"]["properties"]["violations"] == [EMPTY_ID]


def test_an_answer_that_is_not_valid_is_an_error(results: dict[str, Any]) -> None:
    error = results["bad answer"]

    assert (error["class"], error["isCallError"]) == ("AnswerError", True)
    assert error["properties"]["status"] == 200
    assert error["properties"]["body"] == {"id": "a"}
    assert error["properties"]["violations"][0] == {
        "path": "/status",
        "code": "required",
        "message": "is required",
    }
    assert error["message"].startswith("/process-data answered 200 with a value that is not valid")
    assert results["unchecked answer"] == {"value": {"id": "a"}}


def test_an_error_with_a_wrong_payload_is_a_status_error(results: dict[str, Any]) -> None:
    error = results["malformed error"]

    assert (error["class"], error["properties"]["status"]) == ("StatusError", 422)
    assert error["properties"]["problem"]["payload"] == {"id": 7}


def test_a_success_that_is_not_json_is_a_response_error(results: dict[str, Any]) -> None:
    error = results["not json"]

    assert (error["class"], error["cause"]) == ("ResponseError", "SyntaxError")
    assert error["properties"]["body"] == "<html>"


def test_no_answer_is_a_network_error(results: dict[str, Any]) -> None:
    refused, slow = results["refused"], results["slow"]

    assert (refused["class"], refused["cause"]) == ("NetworkError", "TypeError")
    assert (slow["class"], slow["isCallError"]) == ("CallTimeout", True)


def test_an_aborted_call_fails_with_the_reason(results: dict[str, Any]) -> None:
    assert (results["aborted"]["class"], results["aborted"]["message"]) == (
        "RangeError",
        "not any more",
    )
    assert (results["abort"]["class"], results["abort"]["message"]) == (
        "RangeError",
        "changed my mind",
    )


def test_another_fetch_may_be_used(results: dict[str, Any]) -> None:
    assert results["other fetch"] == {"value": {"url": "x:/health", "method": "POST"}}


def test_there_is_a_base_url_without_any_setting(results: dict[str, Any]) -> None:
    for name in ("default url", "no process"):
        assert "http://localhost:8080/health" in results[name]["message"]


def test_the_index_exports_what_exists_at_run_time(results: dict[str, Any]) -> None:
    assert results["role"] == {"Admin": "admin", "Viewer": "viewer"}
    assert {"InvalidRecord", "NotFound", "Role", "StatusError", "schemaHash", "processData"} <= set(
        results["exports"]
    )
    assert len(results["schemaHash"]) == 32


def test_hostile_names_are_there(results: dict[str, Any]) -> None:
    assert results["hostile"]["keys"]["__proto___"] == "value __proto__"
    assert "errors/Object" in results["hostile"]["tags"]
