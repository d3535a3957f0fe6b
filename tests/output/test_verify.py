"""Outputs without their sources: which are of one version, and what is believed of their lists."""

import re
import shlex
import shutil
from pathlib import Path, PurePosixPath

import pytest

from forstgen.backends.base import GeneratedFile
from forstgen.output import plan, write
from tests.support.command import forstgen

OUTPUTS = ("out/ts", "out/py", "out/go")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def generate(package: str = "shop", least: int = 0) -> None:
    """Three outputs of a program of two packages, and its lock; `least` is of the other package."""
    texts = {
        package: "type P = { a: Int }\n\nfunc Run(p: P): P {\n  return p\n}\n",
        "other": f"type Q = {{ b: Int.Min({least}) }}\n",
    }
    for name, text in texts.items():
        Path(f"api/{name}").mkdir(parents=True, exist_ok=True)
        Path(f"api/{name}/a.ft").write_text(f"package {name}\n\n{text}")
    named = [f"--{path[-2:]}={path}" for path in OUTPUTS]
    assert forstgen("api", *named, "--lock", "forst.lock", "-q").status == 0


@pytest.mark.parametrize(
    "package", ["program", "@program", "index", "handlers", "client", "tsconfig"]
)
def test_a_package_is_not_taken_for_a_file_that_is_none(package: str) -> None:
    generate(package)
    Path("forst.lock").rename("old.lock")
    generate(package, least=1)
    stale = forstgen("verify", *OUTPUTS, "--against", "old.lock")

    assert forstgen("verify", *OUTPUTS, "--against", "forst.lock").status == 0
    assert forstgen("verify", *OUTPUTS).status == 0
    assert stale.err.count("the packages that differ: other\n") == 3


def manifest(output: str) -> Path:
    return Path(output, ".forstgen-manifest")


def without(output: str, what: str) -> None:
    """The manifest of `output` loses the lines with `what` in them."""
    lines = manifest(output).read_text().splitlines(keepends=True)
    manifest(output).write_text("".join(line for line in lines if what not in line))


def told(*arguments: str) -> list[str]:
    """What is wrong, without the places."""
    done = forstgen("verify", *arguments)
    found = re.findall(r"error\[([^\n]*)", done.err)
    assert done.status == (1 if found else 0)
    return found


GARBLED = "edited-output]: `{}/.forstgen-manifest` is not as forstgen wrote it"


def test_a_list_that_has_lost_a_line_is_not_believed() -> None:
    generate()
    without("out/go", "schema.go\t")
    schema = Path("out/go/schema.go")
    schema.write_text(re.sub("[0-9a-f]{32}", "0" * 32, schema.read_text()))
    without("out/py", "shop")
    Path("out/py/shop.py").unlink()
    lines = manifest("out/ts").read_text().splitlines(keepends=True)
    manifest("out/ts").write_text("".join(lines[:5]))

    assert told("out/go") == [GARBLED.format("out/go")]
    assert told("out/py") == [GARBLED.format("out/py")]
    assert told("out/ts") == [GARBLED.format("out/ts")]
    assert forstgen("api", *(f"--{path[-2:]}={path}" for path in OUTPUTS), "-q").status == 0
    assert told(*OUTPUTS) == []


def test_a_list_with_a_line_that_is_none_is_not_believed() -> None:
    generate()
    text = manifest("out/py").read_text()
    for line in ("<<<<<<< ours", "shop.py", f"shop.py {'0' * 64}"):
        manifest("out/py").write_text(f"{text}{line}\n")

        assert f"{GARBLED.format('out/py')}: it has the line `{line}`" in told("out/py")

    manifest("out/py").write_text(f"{text}shop.py\t\n")

    assert GARBLED.format("out/py") in told("out/py")[0]


def test_a_list_of_an_older_forstgen_is_told_how_it_is_renewed() -> None:
    generate()
    without("out/py", "# Digest")
    done = forstgen("verify", "out/py")

    assert "does not say whether it is whole, as one of an older forstgen does not" in done.err
    assert "help: run `forstgen SCHEMA --py out/py`" in done.err

    Path("out/py/.forstgen-manifest").write_text("")

    assert "does not say whether it is whole" in forstgen("verify", "out/py").err


def test_line_ends_of_a_checkout_do_not_change_the_list() -> None:
    generate()
    text = manifest("out/py").read_bytes()
    manifest("out/py").write_bytes(text.replace(b"\n", b"\r\n"))

    assert told("out/py") == []


def test_a_file_that_the_list_does_not_have_is_told_if_forstgen_made_it() -> None:
    generate()
    for path in ("out/py/old.py", "out/py/_runtime/old.py"):
        shutil.copy("out/py/shop.py", path)
    shutil.copy("out/py/_runtime/kinds.py", "out/py/older.py")
    Path("out/py/mine.py").write_text("# mine\n")
    listed = "is generated, but not one of the files in `out/py/.forstgen-manifest`"

    assert told("out/py") == [
        f"edited-output]: `out/py/_runtime/old.py` {listed}",
        f"edited-output]: `out/py/old.py` {listed}",
        f"edited-output]: `out/py/older.py` {listed}",
    ]


def test_a_lock_a_schema_and_another_output_may_lie_in_an_output() -> None:
    generate()
    named = ["--jsonschema", "out/ts/a.json", "--lock", "out/ts/forst.lock", "--py", "out/ts/py"]
    assert forstgen("api", *named, "-q").status == 0

    assert told("out/ts", "out/ts/py", "out/ts/a.json") == []


def test_an_output_that_says_no_version_is_not_of_the_others_version() -> None:
    generate()
    files = [GeneratedFile(PurePosixPath("a.txt"), "of another target\n")]
    planned = plan(Path("out/other"), files).value
    assert planned is not None
    assert write([planned]) == ()
    done = forstgen("verify", *OUTPUTS, "out/other")

    assert done.status == 1
    assert "[incomplete-output]: No file of `out/other` says of which version of the" in done.err
    assert "`forstgen SCHEMA --out TARGET=out/other`" in done.err


def test_the_command_that_mends_can_be_pasted() -> None:
    generate()
    Path("sp ace").mkdir()
    shutil.move("out/py", "sp ace/py")
    Path("sp ace/py/shop.py").unlink()
    Path("sp ace/py/client.py").write_text("edited")
    for help in re.findall("help: (.*)", forstgen("verify", "sp ace/py").err):
        [command] = re.findall("`(forstgen SCHEMA .*?)`", help)

        assert shlex.split(command) == ["forstgen", "SCHEMA", "--py", "sp ace/py"]
        assert "where SCHEMA is the folder of the declarations" in help


def test_a_link_in_the_place_of_a_file_is_called_one() -> None:
    generate()
    shutil.move("out/py/shop.py", "shop.py")
    Path("out/py/shop.py").symlink_to(Path("shop.py").absolute())
    shutil.move("out/py/_runtime", "runtime")
    Path("out/py/_runtime").symlink_to(Path("runtime").absolute())
    fact = "is a symbolic link, which forstgen did not write"

    assert told("out/py") == [
        f"edited-output]: `out/py/_runtime` {fact}",
        f"edited-output]: `out/py/shop.py` {fact}",
    ]
