"""Versions that meet: a module in a package of another version, and a call of another version."""

import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from forstgen.ir.meeting import PARTS, Compatible
from tests.backends.py.calls import Call, caller
from tests.backends.py.generated import imported, program, render, write
from tests.backends.py.samples import MEETING
from tests.backends.py.server import Answer, Request, Server, problem
from tests.backends.py.test_package import run

ROUTE = "/version/place"
FUNCTION = "version.Place"
OTHER_SERVER = "aaaaaaaaaaaaaaaa.-.bbbbbbbbbbbbbbbb.-.-.-"

FINGERPRINT = next(
    text for name, text in program(MEETING).facets.functions.items() if str(name) == FUNCTION
)
SCHEMA = program(MEETING).fingerprint


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A package whose clients may call one other version of a server."""
    folder = tmp_path_factory.mktemp("generated") / "meeting"
    with imported(
        write(MEETING, folder, Compatible(frozenset({(FINGERPRINT, OTHER_SERVER)})))
    ) as it:
        yield it


@pytest.fixture(params=["ForstClient", "AsyncForstClient"])
def call(request: pytest.FixtureRequest, meeting: Any) -> Call:
    return caller(getattr(meeting, request.param))


# -- in one package --------------------------------------------------------------------------------


def with_version(files: dict[str, str], path: str, version: str, folder: Path) -> None:
    """The package, with a module that is of another version."""
    write(files, folder)
    text = (folder / path).read_text(encoding="utf-8")
    own = text.split("\n")[1].split()[-1]
    (folder / path).write_text(text.replace(own, version), encoding="utf-8")


@pytest.mark.parametrize(
    ("path", "module", "code"),
    [
        ("__init__.py", "mixed", "import mixed"),
        ("client_.py", "mixed.client_", "import mixed"),
        ("index.py", "mixed.index", "import mixed"),
        ("index_.py", "mixed.index_", "import mixed"),
        ("schema.py", "mixed.schema", "import mixed"),
        ("version.py", "mixed.version", "import mixed"),
        ("client.py", "mixed.client", "from mixed import ForstClient"),
    ],
)
def test_a_module_of_another_version_is_refused(
    tmp_path: Path, path: str, module: str, code: str
) -> None:
    with_version(MEETING, path, "f" * 32, tmp_path / "mixed")
    [own] = [text.split("\n")[1] for name, text in render(MEETING).items() if name == path]
    code = f"try: {code}\nexcept ImportError as e: print(type(e).__name__, e.name, e, sep='\\n')"

    assert run(code, tmp_path).splitlines() == [
        "MixedVersionsError",
        module,
        f"mixed has files of two versions of its schema: {path} is of version {'f' * 32}, but "
        f"_schema.py has version {own.split()[-1]} of it. "
        "Run forstgen, which writes all of them from one version",
    ]


def test_a_module_that_the_package_does_not_know_is_refused(tmp_path: Path) -> None:
    write(MEETING, tmp_path / "mixed")
    (tmp_path / "mixed" / "stock.py").write_text(f"from ._schema import stock_{'f' * 32}\n")
    code = "try: import mixed.stock\nexcept ImportError as error: print(error)"

    assert f"stock.py is of version {'f' * 32}, but _schema.py has none" in run(code, tmp_path)


def test_clients_are_checked_when_they_are_asked_for(tmp_path: Path) -> None:
    with_version(MEETING, "client.py", "f" * 32, tmp_path / "mixed")
    code = """
import mixed
for name in ("ForstClient", "AsyncForstClient"):
    try:
        getattr(mixed, name)
    except ImportError as error:
        print(type(error).__name__)
"""

    assert run(code, tmp_path) == "MixedVersionsError\n" * 2


def test_what_asks_for_any_other_name_is_told_that_there_is_none(tmp_path: Path) -> None:
    write(MEETING, tmp_path / "whole")
    code = f"""
import doctest, importlib, inspect, pickle, pydoc
from whole import _schema
from whole._schema import *
from whole.version import __forst_version__

assert SCHEMA_HASH == _schema.SCHEMA_HASH == {SCHEMA!r}
assert getattr(_schema, "version_" + __forst_version__) == __forst_version__
for name in ("version_", "version_7", "_" + "f" * 32, "f" * 32, "version_" + "F" * 32, "x"):
    assert not hasattr(_schema, name), name
try:
    _schema.nothing
except AttributeError as error:
    print(error)
try:
    from whole._schema import nothing
except ImportError as error:
    print(type(error).__name__)
try:
    importlib.import_module("whole._schema.nothing")
except ModuleNotFoundError:
    pass
assert pickle.loads(pickle.dumps(_schema.SCHEMA_HASH)) == SCHEMA_HASH
assert inspect.getmodule(_schema) is _schema and dict(inspect.getmembers(_schema))
assert doctest.testmod(_schema).failed == 0
assert importlib.reload(_schema) is _schema
pydoc.render_doc(_schema)
"""

    assert run(code, tmp_path) == (
        "module 'whole._schema' has no attribute 'nothing'\nImportError\n"
    )


def test_two_branches_change_different_lines_of_the_version() -> None:
    lines = render(MEETING)["_schema.py"].splitlines()
    constants = [number for number, line in enumerate(lines) if ": Final = " in line]

    assert len(constants) == len({"program", "client", "__init__"} | set(MEETING))
    assert all(not lines[number - 1] and not lines[number + 1] for number in constants)


# -- in one call -----------------------------------------------------------------------------------


def versioned(schema: str, function: str) -> Callable[[Request], Answer]:
    """A server of that version, which knows of no other that may call it."""

    def answer(request: Request) -> Answer:
        asking = request.headers["forst-schema"]
        own, *others = request.headers["forst-function"].split(", ")
        if asking == schema or function in (own, *others):
            return Answer(200, request.body)
        pairs = zip(PARTS, own.split("."), function.split("."), strict=True)
        return problem(
            409,
            type="urn:forst:version-mismatch",
            title="Version mismatch",
            detail="client and server have different versions",
            function=FUNCTION,
            client={"schema": asking, "function": own},
            server={"schema": schema, "function": function},
            differences=[
                {"part": part, "facet": facet, "client": c, "server": s}
                for (part, facet), c, s in pairs
                if c != s
            ],
        )

    return answer


def placed(meeting: Any, server: Server, call: Call, **options: Any) -> Any:
    order = meeting.Order(id="o1")
    return call({"base_url": server.url, **options}, "place", order)


@pytest.mark.parametrize(
    ("schema", "function"),
    [(SCHEMA, OTHER_SERVER[::-1]), ("0" * 32, FINGERPRINT), ("0" * 32, OTHER_SERVER)],
    ids=["the program", "the function", "compatible"],
)
def test_a_call_says_its_version(
    meeting: Any, server: Server, call: Call, schema: str, function: str
) -> None:
    server.answers[ROUTE] = versioned(schema, function)

    assert placed(meeting, server, call) == meeting.Order(id="o1")
    assert server.requests[0].headers["forst-schema"] == SCHEMA
    assert server.requests[0].headers["forst-function"] == f"{FINGERPRINT}, {OTHER_SERVER}"


def test_headers_of_the_user_do_not_change_the_version(
    meeting: Any, server: Server, call: Call
) -> None:
    server.answers[ROUTE] = versioned(SCHEMA, FINGERPRINT)
    own = {"FORST-Schema": "x", "Forst-Function": "y", "X-Own": "z"}
    placed(meeting, server, call, headers=own)
    sent = server.requests[0].headers

    assert (sent["forst-schema"], sent["x-own"]) == (SCHEMA, "z")
    assert sent["forst-function"].startswith(FINGERPRINT)


def test_headers_of_the_users_own_http_client_do_not_either(meeting: Any, server: Server) -> None:
    server.answers[ROUTE] = versioned(SCHEMA, FINGERPRINT)
    with httpx.Client(base_url=server.url, headers={"Forst-Schema": "x"}) as http:
        meeting.ForstClient(http=http).place(meeting.Order(id="o1"))

    assert server.requests[0].headers["forst-schema"] == SCHEMA


def test_a_mismatch_says_what_differs(meeting: Any, server: Server, call: Call) -> None:
    request, _, *others = FINGERPRINT.split(".")
    theirs = ".".join((request, "c" * 16, "d" * 16, *others[1:]))
    server.answers[ROUTE] = versioned("0" * 32, theirs)

    with pytest.raises(meeting.ForstVersionMismatchError) as caught:
        placed(meeting, server, call)
    error = pickle.loads(pickle.dumps(caught.value))
    assert isinstance(error, meeting.StatusError)
    assert str(error) == (
        "/version/place answered 409: client and server have different versions of "
        "version.Place: request (validation), result (wire). Generate both from one version of "
        "the schema, or record with `forstgen breaking --compatible` that they may meet"
    )
    assert error.differences == [
        {"part": "request", "facet": "validation", "client": "-", "server": "c" * 16},
        {"part": "result", "facet": "wire", "client": others[0], "server": "d" * 16},
    ]
    assert (error.function, error.status, error.route) == (FUNCTION, 409, ROUTE)
    assert error.client == {"schema": SCHEMA, "function": FINGERPRINT}
    assert error.server == {"schema": "0" * 32, "function": theirs}
    assert error.problem["title"] == "Version mismatch"


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"differences": None, "client": [], "server": "x", "function": 7},
        {"differences": "request", "client": {"schema": 1}},
        {"differences": [1, None, "x"]},
    ],
)
def test_a_mismatch_of_a_server_that_says_other_things_is_one_all_the_same(
    meeting: Any, server: Server, call: Call, members: dict[str, Any]
) -> None:
    server.answers[ROUTE] = problem(409, type="urn:forst:version-mismatch", **members)

    with pytest.raises(
        meeting.ForstVersionMismatchError, match="versions of the function"
    ) as caught:
        placed(meeting, server, call)
    assert caught.value.differences == []
    assert caught.value.client == {"schema": SCHEMA, "function": FINGERPRINT}
    assert caught.value.server == {"schema": "", "function": ""}


def test_of_differences_those_count_that_can_be_understood(
    meeting: Any, server: Server, call: Call
) -> None:
    good = {"part": "result", "facet": "wire", "client": "a", "server": "b"}
    bad = [{**good, "part": "nonsense"}, {**good, "facet": 7}, {"part": "result"}]
    told = [{**good, "more": True}, *bad]
    server.answers[ROUTE] = problem(409, type="urn:forst:version-mismatch", differences=told)

    with pytest.raises(meeting.ForstVersionMismatchError) as caught:
        placed(meeting, server, call)
    assert caught.value.differences == [good]


@pytest.mark.parametrize(
    "answer",
    [
        problem(409, type="about:blank", title="Conflict"),
        problem(422, type="urn:forst:version-mismatch"),
        problem(409, type=["urn:forst:version-mismatch"]),
        Answer(409, b"not json"),
    ],
)
def test_any_other_conflict_is_a_status(
    meeting: Any, server: Server, call: Call, answer: Answer
) -> None:
    server.answers[ROUTE] = answer

    with pytest.raises(meeting.StatusError) as caught:
        placed(meeting, server, call)
    assert type(caught.value) is meeting.StatusError


# -- names -----------------------------------------------------------------------------------------


def test_names_of_versions_give_way_to_the_schema(meeting: Any) -> None:
    assert meeting.VersionMismatchError(id="x").id == "x"
    assert meeting.Difference(a=1).a == 1
    assert set(meeting.ForstDifference.__annotations__) == {"part", "facet", "client", "server"}
    assert meeting.SCHEMA_HASH(hash="x").hash == "x"
    assert meeting.client.SCHEMA_HASH == SCHEMA
    assert {"VersionMismatchError", "ForstVersionMismatchError"} <= set(meeting.__all__)
