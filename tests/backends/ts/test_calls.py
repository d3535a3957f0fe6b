"""What a call says of versions, and what comes of it where the server's is another."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from forstgen.ir import Program
from forstgen.ir.meeting import PARTS, Compatible
from tests.backends.ts.samples import write
from tests.backends.ts.server import Answer, Request, serve
from tests.support.programs import program_of
from tests.support.toolchains import node

pytestmark = pytest.mark.toolchain

SOURCE = """\
package orders

type Order = { id: String, count: Int.Min(1) }

error Refused { why: String }

func Place(order Order): Result(Order, Refused) { return order }

func Count(): Int { return 1 }
"""
OLD = program_of(orders_a=SOURCE)
NEW = program_of(orders_a=SOURCE.replace("Min(1)", "Min(2)").replace("why: String", "why: Int"))
ORDER = {"id": "a", "count": 7}

CALLS = """
import * as sidecar from "./package/esm/index.js";

const results = {};

async function record(name, call) {
  try {
    results[name] = { value: await call() };
  } catch (error) {
    const { constructor, message } = error;
    const parents = ["StatusError", "CallError", "ForstError"];
    const isA = parents.filter((parent) => error instanceof sidecar[parent]);
    results[name] = { class: constructor.name, name: error.name, message, isA, ...error };
  }
}

const order = { id: "a", count: 7 };
const base = process.env.FORST_BASE_URL;
const to = (path) => ({ baseUrl: `${base}/${path}` });
const headers = { "Forst-Schema": "x", "FORST-FUNCTION": "y", "X-Trace": "1" };

await record("place", () => sidecar.place(order));
await record("count", () => sidecar.count());
await record("headers", () => sidecar.place(order, { ...to("headers"), headers }));
await record("silent", () => sidecar.place(order, to("silent")));
await record("odd", () => sidecar.place(order, to("odd")));
await record("conflict", () => sidecar.place(order, to("conflict")));
await record("status", () => sidecar.place(order, to("status")));
await record("declared", () => sidecar.place(order, to("declared")));
console.log(JSON.stringify(results));
"""

MISMATCH = "urn:forst:version-mismatch"
WIRE = {"part": "result", "facet": "wire", "client": "a", "server": "b"}
ODD: list[object] = [
    *(None, 7, "x", [], {}, {"part": "request"}, WIRE | {"part": "mood"}, WIRE | {"client": 7}),
    *(WIRE | {"facet": "tone"}, WIRE | {"more": True}),
]
ANSWERS = {
    "/headers/orders/place": Answer(200, json.dumps(ORDER)),
    "/silent/orders/place": Answer(409, json.dumps({"type": MISMATCH})),
    "/odd/orders/place": Answer(
        409,
        json.dumps({"type": MISMATCH, "function": 7, "server": {"schema": 7}, "differences": ODD}),
    ),
    "/conflict/orders/place": Answer(409, json.dumps({"type": "about:blank", "title": "Conflict"})),
    "/status/orders/place": Answer(500, json.dumps({"type": MISMATCH})),
    "/declared/orders/place": Answer(
        409, json.dumps({"type": MISMATCH, "tag": "orders/Refused", "payload": {"why": "no"}})
    ),
}


def version(program: Program, name: str) -> str:
    return {str(key): each for key, each in program.facets.functions.items()}[f"orders.{name}"]


def server_of(program: Program) -> Callable[[Request], Answer]:
    """A server that serves its own version, and refuses others before it reads the body."""
    own = {f"/orders/{name.lower()}": (name, version(program, name)) for name in ("Place", "Count")}
    answers = {"Place": ORDER, "Count": 1}

    def answer(request: Request) -> Answer:
        name, function = own[request.path]
        schema, said = request.headers["forst-schema"], request.headers["forst-function"]
        client, *_ = listed = said.split(", ")
        if schema == program.fingerprint or function in listed:
            return Answer(200, json.dumps(answers[name]))
        problem = {
            "type": MISMATCH,
            "title": "Version mismatch",
            "status": 409,
            "detail": "not for machines",
            "function": f"orders.{name}",
            "client": {"schema": schema, "function": client},
            "server": {"schema": program.fingerprint, "function": function},
            "differences": differences(client, function),
        }
        return Answer(409, json.dumps(problem))

    return answer


def differences(client: str, server: str) -> list[Mapping[str, str]]:
    parts = zip(PARTS, client.split("."), server.split("."), strict=True)
    return [
        {"part": part, "facet": facet, "client": ours, "server": theirs}
        for (part, facet), ours, theirs in parts
        if ours != theirs
    ]


Called = tuple[dict[str, Any], Callable[[str], Mapping[str, str]]]


def called(folder: Path, server: Program, compatible: Compatible | None = None) -> Called:
    """What comes of calls of the old client, and the headers that the server saw by path."""
    write(OLD, folder / "package", compatible or Compatible())
    (folder / "calls.mjs").write_text(CALLS)
    with serve(ANSWERS, server_of(server)) as served:
        run = node("calls.mjs", cwd=folder, environment={"FORST_BASE_URL": served.url})
        results: dict[str, Any] = json.loads(run.expect_success().stdout)
        return results, lambda path: served.last(path).headers


@pytest.fixture(scope="module")
def mismatched(tmp_path_factory: pytest.TempPathFactory) -> Called:
    """An old client and a new server."""
    return called(tmp_path_factory.mktemp("mismatched"), NEW)


def test_a_call_says_which_version_it_is_of(mismatched: Called) -> None:
    _, headers = mismatched

    for name in ("Place", "Count"):
        sent = headers(f"/orders/{name.lower()}")
        assert sent["forst-schema"] == OLD.fingerprint
        assert sent["forst-function"] == version(OLD, name)


def test_headers_of_the_caller_do_not_change_the_version(mismatched: Called) -> None:
    results, headers = mismatched
    sent = headers("/headers/orders/place")

    assert results["headers"] == {"value": ORDER}
    assert sent["x-trace"] == "1"
    assert sent["forst-schema"] == OLD.fingerprint
    assert sent["forst-function"] == version(OLD, "Place")


def test_a_function_of_another_version_is_an_error_that_says_all(mismatched: Called) -> None:
    error = mismatched[0]["place"]
    client, server = version(OLD, "Place"), version(NEW, "Place")

    assert error["class"] == error["name"] == "VersionMismatchError"
    assert error["isA"] == ["StatusError", "CallError", "ForstError"]
    assert (error["status"], error["route"]) == (409, "/orders/place")
    assert error["function"] == "orders.Place"
    assert error["client"] == {"schema": OLD.fingerprint, "function": client}
    assert error["server"] == {"schema": NEW.fingerprint, "function": server}
    assert error["differences"] == differences(client, server)
    assert error["problem"]["detail"] == "not for machines"
    assert error["message"] == (
        "/orders/place answered 409: client and server have different versions of orders.Place: "
        "request (validation), result (validation), error (wire). Generate both sides from one "
        "version of the schema, or record that the two may meet with "
        "`forstgen breaking --compatible`"
    )


def test_a_function_that_did_not_change_is_served(mismatched: Called) -> None:
    assert mismatched[0]["count"] == {"value": 1}


def test_a_server_may_say_little_of_a_mismatch(mismatched: Called) -> None:
    error = mismatched[0]["silent"]

    assert error["class"] == "VersionMismatchError"
    assert (error["function"], error["differences"]) == ("", [])
    assert error["client"]["schema"] == OLD.fingerprint
    assert error["server"] == {"schema": "", "function": ""}
    assert error["message"].startswith(
        "/orders/place answered 409: client and server have different versions of it. Generate"
    )


def test_a_server_may_say_other_things_of_a_mismatch(mismatched: Called) -> None:
    error = mismatched[0]["odd"]

    assert error["class"] == "VersionMismatchError"
    assert error["differences"] == [WIRE | {"more": True}]
    assert (error["function"], error["server"]) == ("", {"schema": "", "function": ""})


def test_any_other_conflict_is_no_mismatch(mismatched: Called) -> None:
    results, _ = mismatched

    assert results["conflict"]["class"] == results["status"]["class"] == "StatusError"
    assert results["declared"]["class"] == "Refused"


def test_one_version_is_served(tmp_path: Path) -> None:
    assert called(tmp_path, OLD)[0]["place"] == {"value": ORDER}


def test_a_client_names_the_servers_that_it_may_call_as_well(tmp_path: Path) -> None:
    client, server = version(OLD, "Place"), version(NEW, "Place")
    pairs = {(client, server), (client, "0.0.0.0.0.0"), (server, client)}
    results, headers = called(tmp_path, NEW, Compatible(frozenset(pairs)))

    assert results["place"] == {"value": ORDER}
    first, *others = headers("/orders/place")["forst-function"].split(", ")
    assert first == client
    assert others == sorted((server, "0.0.0.0.0.0"))
    assert headers("/orders/count")["forst-function"] == version(OLD, "Count")
