"""Packages mixed from two versions: each is refused when it is imported, by mypy and by pyright."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.support import batches, toolchains
from tests.support.mixes import CHANGES, Mix, mixed

pytestmark = pytest.mark.toolchain

SCHEMA = "_schema.py"

_IMPORT_ALL = """
import importlib, json, pathlib

told = {}
for package in sorted(pathlib.Path(".").glob("*/*/__init__.py")):
    errors = told[package.parent.as_posix()] = []
    for module in sorted(package.parent.glob("*.py")):
        name = ".".join(module.with_suffix("").parts).removesuffix(".__init__")
        try:
            importlib.import_module(name)
        except ImportError as error:
            errors.append(str(error))
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where all mixes are: `<change>/<mix>/` is a package."""
    return tmp_path_factory.mktemp("mixed")


@pytest.fixture(scope="module")
def mixes(folder: Path) -> list[list[Mix]]:
    """Those of each change; the first is all old, the last all new."""
    every = [
        mixed("py", change, folder / f"change{number}", (".py",))
        for number, change in enumerate(CHANGES)
    ]
    batches.share_python_runtime(folder)
    return every


def test_each_is_refused_when_it_is_imported(folder: Path, mixes: list[list[Mix]]) -> None:
    run = toolchains.python("-c", _IMPORT_ALL, cwd=folder).expect_success()
    told = json.loads(run.stdout)

    for of_change in mixes:
        for mix in of_change:
            errors = told[_package(folder, mix)]
            strays = _strays(mix, of_change[0], of_change[-1])
            assert bool(errors) is not mix.is_sound, f"{sorted(mix.newer)}: {errors}"
            assert not strays or all(_blames(error, strays) for error in errors), errors


def _strays(mix: Mix, old: Mix, new: Mix) -> dict[str, set[str]]:
    """The files of another version than `_schema.py`, each with its two fingerprints.

    A file that only one version has can be missing altogether, which is told in other words.
    """
    return {
        name: {_version(old.folder / name), _version(new.folder / name)}
        for name in new.newer
        if (name in mix.newer) is not (SCHEMA in mix.newer) and (old.folder / name).exists()
    }


def _version(path: Path) -> str:
    """The fingerprint in a file's header."""
    return path.read_text(encoding="utf-8").split("\n")[1].split()[-1]


def _blames(error: str, strays: dict[str, set[str]]) -> bool:
    """Whether an error has a file, what it is of and should be of, and what to do."""
    said = set(re.findall(r"\b[0-9a-f]{32}\b", error))
    files = (name for name, versions in strays.items() if versions == said)
    return "Run forstgen" in error and any(f"{name} is of" in error for name in files)


def test_each_is_refused_by_mypy(folder: Path, mixes: list[list[Mix]]) -> None:
    settings = ("strict = true", "explicit_package_bases = true", "exclude = /_runtime/")
    (folder / "mypy.ini").write_text("\n".join(("[mypy]", *settings)))
    changes = sorted(path.name for path in folder.glob("change*"))
    run = toolchains.mypy("--no-pretty", *changes, cwd=folder)

    assert _packages(re.findall(r"^(.+?):\d+: error: ", run.stdout, re.MULTILINE)) == (
        _unsound(folder, mixes)
    )


def test_each_is_refused_by_pyright(folder: Path, mixes: list[list[Mix]]) -> None:
    config = {"typeCheckingMode": "strict", "exclude": ["**/_runtime"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    interpreter = toolchains.python.installed()
    run = toolchains.pyright("--outputjson", "--pythonpath", *interpreter, cwd=folder)
    findings = json.loads(run.stdout)["generalDiagnostics"]
    files = [Path(finding["file"]).relative_to(folder.resolve()) for finding in findings]

    assert _packages(map(str, files)) == _unsound(folder, mixes)


def _packages(files: Iterable[str]) -> set[str]:
    return {"/".join(Path(file).parts[:2]) for file in files}


def _unsound(folder: Path, mixes: list[list[Mix]]) -> set[str]:
    every = (mix for of_change in mixes for mix in of_change)
    return {_package(folder, mix) for mix in every if not mix.is_sound}


def _package(folder: Path, mix: Mix) -> str:
    return mix.folder.relative_to(folder).as_posix()
