"""The folder as a whole: what is in it, what importing it costs, what stays the same."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from forstgen import assets
from forstgen.backends.py import RUNTIME_MODULES
from tests.backends.py.generated import program, render, write
from tests.backends.py.samples import HOSTILE, SHOP


def run(code: str, folder: Path) -> str:
    """What a new Python prints in `folder`; warnings are errors."""
    command = [sys.executable, "-W", "error", "-c", code]
    process = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stderr
    return process.stdout


def test_the_files_of_a_package() -> None:
    expected = {"__init__.py", "_schema.py", "client.py", "py.typed", "routes.py", "shared.py"}
    expected |= {f"_runtime/{module}.py" for module in RUNTIME_MODULES}

    assert set(render(SHOP)) == expected


def test_it_is_imported_from_a_folder_that_is_no_package(tmp_path: Path) -> None:
    write(SHOP, tmp_path / "out" / "py")

    assert run("from out.py import Product; print(Product.__module__)", tmp_path) == (
        "out.py.routes\n"
    )


def test_models_are_imported_without_httpx(tmp_path: Path) -> None:
    write(SHOP, tmp_path / "shop")
    code = """
import sys, shop
print("httpx" in sys.modules)
shop.ForstClient
print("httpx" in sys.modules)
"""

    assert run(code, tmp_path) == "False\nTrue\n"


def test_importing_builds_no_validator(tmp_path: Path) -> None:
    write(SHOP, tmp_path / "shop")
    code = "import shop; print(shop.Everything.__pydantic_complete__)"

    assert run(code, tmp_path) == "False\n"


def test_every_hostile_model_is_exported_and_can_be_built(tmp_path: Path) -> None:
    write(HOSTILE, tmp_path / "hostile")
    code = """
import hostile, pydantic
values = [getattr(hostile, name) for name in hostile.__all__]
models = [v for v in values if isinstance(v, type) and issubclass(v, pydantic.BaseModel)]
print(len(models) > 100, all(model.model_rebuild() for model in models))
try:
    hostile.Nothing
except Exception as error:
    print(error)
"""

    assert run(code, tmp_path) == "True True\nmodule 'hostile' has no attribute 'Nothing'\n"


def test_a_name_of_the_runtime_gives_way_to_the_schema(tmp_path: Path) -> None:
    declared = "package p\ntype StatusError = { x: Int }\ntype ForstClient = { x: Int }\n"
    write({"p/p.ft": declared}, tmp_path / "given")
    code = """
import given
print(given.StatusError(x=1), given.ForstClient(x=1))
print(given.ForstStatusError.__module__, given.ForstClient_.__module__)
"""

    assert run(code, tmp_path) == "x=1 x=1\ngiven._runtime.errors given.client\n"


def test_a_field_that_is_called_as_python_does_keeps_its_wire_name(tmp_path: Path) -> None:
    write(HOSTILE, tmp_path / "hostile")
    code = """
import json
from hostile import Fields
names = [field.alias or name for name, field in Fields.model_fields.items()]
value = Fields.model_validate({name: [name] for name in names})
assert json.loads(value.model_dump_json()) == {name: [name] for name in names}
assert value.class_ == ["class"] and value.model_config_ == ["model_config"]
assert value.self_ == ["self"] and value.list == ["list"]
print(*(name for name in names if name in ("class", "__proto__", "_private", "self", "UserId")))
"""

    assert run(code, tmp_path) == "class __proto__ _private self UserId\n"


@pytest.mark.parametrize("files", [SHOP, HOSTILE], ids=["shop", "hostile"])
def test_imports_stay_inside_the_package(files: dict[str, str]) -> None:
    foreign = {
        "builtins",
        "typing",
        "pydantic",
        "pydantic.fields",
        "typing_extensions",
        "pydantic_core",
        "httpx",
    }
    foreign |= {
        "collections.abc",
        "contextlib",
        "dataclasses",
        "enum",
        "functools",
        "inspect",
        "json",
        "math",
        "os",
        "re",
        "sys",
        "threading",
        "types",
    }
    for path, text in render(files).items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Import):
                assert {alias.name for alias in node.names} <= foreign, path
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                assert node.module in foreign, path


def test_only_one_file_names_the_version_of_the_program() -> None:
    version = program(SHOP).fingerprint

    assert [path for path, text in render(SHOP).items() if version in text] == ["_schema.py"]


def test_a_change_in_one_package_leaves_the_others_alone() -> None:
    changed = {**SHOP, "extra/extra.ft": "package extra\ntype More = { x: Int }\n"}
    before, after = render(SHOP), render(changed)

    assert {path for path in after if before.get(path) != after[path]} == {
        "__init__.py",
        "_schema.py",
        "extra.py",
    }


def test_the_files_say_what_they_are() -> None:
    for path, text in render(SHOP).items():
        first = text.partition("\n")[0]
        if path.startswith("_runtime/"):
            assert "forstgen runtime, copied unchanged" in first
        elif path.endswith(".py"):
            assert first == "# Code generated by forstgen. DO NOT EDIT."
            assert text.split("\n")[1].startswith("# forstgen:schema ")


def test_the_runtime_is_copied_byte_for_byte() -> None:
    files = render(SHOP)
    sources = {path.stem: path for path in (assets.folder("runtime") / "py").glob("*.py")}

    assert set(sources) == set(RUNTIME_MODULES)
    for module, path in sources.items():
        assert files[f"_runtime/{module}.py"].encode() == path.read_bytes()


def test_a_package_without_types_is_a_module_all_the_same(tmp_path: Path) -> None:
    write({"bare/a.ft": "package bare\nfunc Ping() {}\n"}, tmp_path / "nothing")
    code = "import nothing.bare; nothing.ForstClient().close()"

    assert run(code, tmp_path) == ""


def test_a_package_without_functions_has_clients_all_the_same(tmp_path: Path) -> None:
    write({"bare/a.ft": "package bare\ntype T = { x: Int }\n"}, tmp_path / "nothing")

    assert run("import nothing; nothing.ForstClient().close()", tmp_path) == ""
