"""What the files of a package say of their versions, to the compiler and to callers."""

import re
from pathlib import Path

import pytest

from forstgen.backends.go import backend
from forstgen.backends.go.options import Options
from forstgen.ir.meeting import Compatible
from tests.backends.go.programs import (
    INT,
    STRING,
    error,
    function,
    named,
    package,
    program,
    ref,
    shape,
)
from tests.support.toolchains import gofmt

SHOP = program(
    package(
        "routes",
        [shape("Receipt", number=INT), error("OutOfStock")],
        [
            function("buy", {"sku": STRING}, ref("Receipt"), ref("OutOfStock")),
            function("ping"),
        ],
    ),
    package("users", [shape("User", package="users", id=STRING)]),
    package("nothing"),
)
OWN = SHOP.facets.functions[named("buy")]
OLD, OLDER = "-.-.-.-.-.-", "-.-.-.-.-.0123456789abcdef"
TAKEN = Compatible(frozenset({(OLD, OWN), (OLDER, OWN), (OWN, OLD), (OWN, OWN), (OLD, OLDER)}))


def rendered(compatible: Compatible = TAKEN) -> dict[str, str]:
    return {str(f.path): f.text for f in backend.render(SHOP, Options(), compatible)}


def stamp(text: str) -> str:
    found = re.search(r"^// forstgen:schema \S+ (\w+)$", text, re.MULTILINE)
    assert found is not None
    return found[1]


def test_schema_go_has_the_version_of_each_other_file() -> None:
    files = rendered()
    made = {name for name, text in files.items() if "forstgen:schema" in text} - {"schema.go"}

    assert made == {"handlers.go", "routes.go", "users.go"}
    for name in made:
        end, version = name.removesuffix(".go").capitalize(), stamp(files[name])
        line = f"var fileOf{end} struct{{ v{version} bool }} = versionOf{end}\n"
        assert line in files[name]
        assert f"\tversionOf{end} struct{{ v{version} bool }}\n\t_ " in files["schema.go"]
        assert f" = fileOf{end}\n" in files["schema.go"]


def test_nothing_but_schema_go_has_the_hash_of_the_program() -> None:
    having = {name for name, text in rendered().items() if SHOP.fingerprint in text}

    assert having == {"schema.go"}


def test_a_function_has_its_version_and_those_of_the_clients_that_it_takes() -> None:
    ping = SHOP.facets.functions[named("ping")]

    assert (
        rendered()["handlers.go"]
        .split("s := newServer(SchemaHash, options)\n")[1]
        .startswith(
            "\ts.post(function{\n"
            '\t\tname:    "routes.buy",\n'
            '\t\tpath:    "/buy",\n'
            f'\t\tversion: "{OWN}",\n'
            '\t\terrors:  []string{"routes/OutOfStock"},\n'
            "\t\tclients: []string{\n"
            f'\t\t\t"{OLD}",\n'
            f'\t\t\t"{OLDER}",\n'
            "\t\t},\n"
            "\t}, func(c *call) {\n"
        )
    )
    assert (
        "\ts.post(function{\n"
        '\t\tname:    "routes.ping",\n'
        '\t\tpath:    "/ping",\n'
        f'\t\tversion: "{ping}",\n'
        "\t}, func(c *call) {\n"
    ) in rendered()["handlers.go"]


def test_other_clients_make_another_version_of_the_handlers_alone() -> None:
    before, after = rendered(Compatible()), rendered()
    changed = {name for name in before if before[name] != after[name]}

    assert changed == {"handlers.go", "schema.go"}
    assert stamp(before["handlers.go"]) != stamp(after["handlers.go"])
    assert stamp(before["schema.go"]) == stamp(after["schema.go"])


@pytest.mark.toolchain
def test_it_is_formatted(tmp_path: Path) -> None:
    for name, text in rendered().items():
        (tmp_path / name).write_text(text, "utf-8", newline="\n")

    gofmt("-l", ".", cwd=tmp_path).expect_silence()
