"""Versions that meet: a module in a package of another version."""

from pathlib import Path

import pytest

from tests.backends.py.generated import program, render, write
from tests.backends.py.samples import MEETING
from tests.backends.py.test_package import run

SCHEMA = program(MEETING).fingerprint


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
