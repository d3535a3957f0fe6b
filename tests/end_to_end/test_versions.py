"""A new version is rolled out: clients and servers of two versions, as processes, in every pairing.

What the comparison allows works, what it does not is refused before anybody is misunderstood, and
what did not change goes on.
"""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from tests.end_to_end.service import serve
from tests.support import toolchains
from tests.support.command import forstgen

pytestmark = pytest.mark.toolchain

OLD = """\
package shop

type Draft = { title: String.Max(80) }

type Item = { title: String, size: Int.Max(10) }

func Save(draft Draft): Bool { return true }

func Load(title String): Item { return items.Load(title) }

func Count(): Int { return 3 }
"""

NEW = OLD.replace("Max(80)", "Max(100)").replace("Max(10) }", "Max(20) }")
"""The request of Save is widened, so old clients go on; the result of Load is, so new ones do."""

CONFIG = """\
input = "schema"

[ts]
out = "ts"

[py]
out = "py"

[go]
out = "go"
"""

SERVER = """\
package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"net/http"

	"sidecar"
)

type service struct{}

func (service) Save(context.Context, sidecar.Draft) (bool, error) { return true, nil }

func (service) Load(_ context.Context, title string) (sidecar.Item, error) {
	return sidecar.Item{Title: title, Size: 7}, nil
}

func (service) Count(context.Context) (int64, error) { return 3, nil }

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("listening on http://%s\\n", listener.Addr())
	log.Fatal(http.Serve(listener, sidecar.NewHandler(service{})))
}
"""

MODULE = "module server\n\ngo 1.26\n\nrequire sidecar v0.0.0\n\nreplace sidecar => ../go\n"

PYTHON = """\
import asyncio, json
from py import AsyncForstClient, ForstClient, VersionMismatchError

def told(error):
    return {"function": error.function, "status": error.status, "differences": error.differences}

def outcome(call):
    try:
        call()
        return "answered"
    except VersionMismatchError as error:
        return told(error)

async def later(make):
    async with AsyncForstClient() as client:
        try:
            await make(client)
            return "answered"
        except VersionMismatchError as error:
            return told(error)

calls = {
    "Save": lambda client: client.save({"title": "a"}),
    "Load": lambda client: client.load("a"),
    "Count": lambda client: client.count(),
}
with ForstClient() as client:
    found = {name: outcome(lambda: call(client)) for name, call in calls.items()}
assert found == {name: asyncio.run(later(call)) for name, call in calls.items()}
print(json.dumps(found))
"""

TYPESCRIPT = """\
import { count, load, save, VersionMismatchError } from "./ts/esm/index.js";

async function outcome(call) {
  try {
    await call();
    return "answered";
  } catch (error) {
    if (!(error instanceof VersionMismatchError)) throw error;
    return { function: error.function, status: error.status, differences: error.differences };
  }
}

console.log(JSON.stringify({
  Save: await outcome(() => save({ title: "a" })),
  Load: await outcome(() => load("a")),
  Count: await outcome(() => count()),
}));
"""


def generate(folder: Path, schema: str, *, against: Path | None = None) -> None:
    (folder / "schema").mkdir(parents=True)
    (folder / "schema" / "shop.ft").write_text(schema)
    (folder / "forstgen.toml").write_text(CONFIG)
    if against is not None:
        compared = ("breaking", "--against", against / "schema", "--compatible", "--no-witnesses")
        told = forstgen(*compared, cwd=folder)
        assert "recorded: old clients and new servers of shop.Save\n" in told.out, told
    assert forstgen(cwd=folder).status == 0
    (folder / "main.py").write_text(PYTHON)
    (folder / "main.mjs").write_text(TYPESCRIPT)
    (folder / "server").mkdir()
    (folder / "server" / "main.go").write_text(SERVER)
    (folder / "server" / "go.mod").write_text(MODULE)
    toolchains.go()("build", "-o", folder / "serve", ".", cwd=folder / "server").expect_success()


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """`old`, `new`, and `told`: the new one whose lock says who may meet the old one."""
    folder = tmp_path_factory.mktemp("versions")
    generate(folder / "old", OLD)
    generate(folder / "new", NEW)
    generate(folder / "told", NEW, against=folder / "old")
    return {name: folder / name for name in ("old", "new", "told")}


@pytest.fixture(scope="module")
def servers(versions: dict[str, Path]) -> Iterator[dict[str, str]]:
    with ExitStack() as stack:
        yield {n: stack.enter_context(serve(path / "serve")) for n, path in versions.items()}


def difference(outcome: object) -> tuple[str, list[str]]:
    assert isinstance(outcome, dict)
    assert outcome["status"] == 409
    return outcome["function"], [f"{d['part']} {d['facet']}" for d in outcome["differences"]]


ANSWERED = "answered"
SAVE = ("shop.Save", ["request validation"])
LOAD = ("shop.Load", ["result validation"])


@pytest.mark.parametrize("language", ["py", "ts"])
@pytest.mark.parametrize(
    ("client", "server", "save", "load"),
    [
        ("old", "old", ANSWERED, ANSWERED),
        ("new", "new", ANSWERED, ANSWERED),
        ("told", "new", ANSWERED, ANSWERED),
        ("old", "new", SAVE, LOAD),
        ("new", "old", SAVE, LOAD),
        ("old", "told", ANSWERED, LOAD),
        ("told", "old", SAVE, ANSWERED),
    ],
)
def test_clients_and_servers_of_two_versions(
    versions: dict[str, Path],
    servers: dict[str, str],
    language: str,
    client: str,
    server: str,
    save: object,
    load: object,
) -> None:
    environment = {"FORST_BASE_URL": servers[server]}
    tool, program = {
        "py": (toolchains.python, "main.py"),
        "ts": (toolchains.node, "main.mjs"),
    }[language]
    run = tool(program, cwd=versions[client], environment=environment).expect_success()
    told = json.loads(run.stdout)

    assert told["Count"] == ANSWERED
    for name, expected in (("Save", save), ("Load", load)):
        found = told[name] if expected == ANSWERED else difference(told[name])
        assert found == expected, name


def test_who_says_no_version_is_served(servers: dict[str, str]) -> None:
    for url in servers.values():
        assert httpx.post(f"{url}/shop/save", json={"title": "a"}).json() is True


def test_a_mismatch_is_a_problem_in_words(servers: dict[str, str]) -> None:
    headers = {"Forst-Schema": "0" * 32, "Forst-Function": "-.-.-.-.-.-"}
    answer = httpx.post(f"{servers['new']}/shop/count", headers=headers, content=b"no JSON")
    problem = answer.json()

    assert (answer.status_code, answer.headers["content-type"]) == (409, "application/problem+json")
    assert problem["type"] == "urn:forst:version-mismatch"
    assert problem["detail"].startswith("client and server have different versions of shop.Count: ")
    assert problem["client"] == {"schema": "0" * 32, "function": "-.-.-.-.-.-"}
    assert problem["server"]["function"].count(".") == 5


def test_the_outputs_of_two_versions_are_told_apart(versions: dict[str, Path]) -> None:
    same = forstgen("verify", versions["told"] / "ts", versions["new"] / "py")
    other = forstgen("verify", versions["old"] / "ts", versions["new"] / "go")

    assert (same.status, other.status) == (0, 1)
