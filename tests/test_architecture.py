"""The house rules that a machine can hold: layers, owners of libraries, sizes, no disk in the core.

The layers are read from `docs/architecture.md`, so the picture and the code cannot part.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "forstgen"
MODULES = sorted(PACKAGE.rglob("*.py"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.j2"))

OWNERS = {
    "click": "cli",
    "jinja2": "backends",
    "lark": "syntax",
    "platformdirs": "paths",
    "pydantic": "config",
    "pydantic_core": "config",
    "tomllib": "config",
}

TOUCHES_THE_DISK = {"assets", "cli", "config", "conform", "load", "output", "paths", "recall"}

DISK = re.compile(
    r"\bopen\(|(?<!assets)\.(?:read|write)_(?:text|bytes)\(|\bos\.(?:path\.(?:exists|is|lexists)|scandir|listdir"
    r"|getcwd|environ|stat)|\bPath\.cwd\(|\bprint\(|\bsys\.std"
)

GENERATED = {PACKAGE / "syntax" / "tables.py"}
"""Written by a machine, from the grammar: sizes do not count there."""

VAGUE = re.compile(r"Manager|Helper|Util|Handler|Processor|Info$|Data$|Common")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def imports(path: Path) -> Iterator[str]:
    """The full names of the modules that a module imports, at the top or inside."""
    for statement in ast.walk(tree(path)):
        if isinstance(statement, ast.Import):
            yield from (alias.name for alias in statement.names)
        elif isinstance(statement, ast.ImportFrom):
            assert statement.level == 0, f"{path}: relative import"
            assert statement.module is not None
            for alias in statement.names:
                name = f"{statement.module}.{alias.name}"
                yield name if is_module(name) else statement.module


def is_module(name: str) -> bool:
    place = ROOT.joinpath(*name.split("."))
    return place.is_dir() or place.with_suffix(".py").exists()


def ranks() -> dict[str, int]:
    """How low each layer stands, from the picture in the documentation."""
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    [picture] = re.findall(r"```\n(cli →.*?)```", text, re.DOTALL)
    layers = [group.split(",") for group in picture.split("→")]
    return {name.strip(): rank for rank, group in enumerate(layers) for name in group}


def test_every_module_has_its_place_in_the_picture() -> None:
    found = {layer(dotted(path)) for path in MODULES} - {"", "__main__"}

    assert found == set(ranks())


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_imports_only_what_stands_below_it(path: Path) -> None:
    rank = ranks()
    own = layer(dotted(path))
    for name in imports(path):
        other = layer(name)
        if not name.startswith("forstgen.") or own in ("", "__main__") or own == other:
            continue
        assert rank[other] >= rank[own], f"{own} imports {name}, which stands above it"
        pair = (own, other)
        assert pair != ("syntax", "ir"), name
        assert not (own in ("backends", "output") and other in ("syntax", "resolve", "checks")), (
            name
        )


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_backend_does_not_know_the_others(path: Path) -> None:
    targets = ("ts", "py", "go", "jsonschema")
    parts = dotted(path).split(".")
    if len(parts) > 2 and parts[1] == "backends" and parts[2] in targets:
        for name in imports(path):
            named = name.split(".")[1:3]
            assert not (
                named[:1] == ["backends"]
                and named[1:]
                and named[1] in targets
                and named[1] != parts[2]
            ), name


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_library_is_imported_by_its_owner_only(path: Path) -> None:
    for name in imports(path):
        owner = OWNERS.get(name.split(".")[0])
        assert owner in (None, layer(dotted(path))), f"{name} belongs to {owner}"


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_the_core_does_not_touch_the_disk_or_the_terminal(path: Path) -> None:
    if layer(dotted(path)) not in TOUCHES_THE_DISK | {"__main__"}:
        code = ast.unparse(tree(path))
        assert DISK.findall(code) == []


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_says_what_it_is_for_and_stays_small(path: Path) -> None:
    docstring = ast.get_docstring(tree(path))

    assert docstring, "no docstring"
    assert path in GENERATED or lines(path) <= (300 if has_functions(path) else 600)


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def has_functions(path: Path) -> bool:
    """A module without any is a list of node classes, which is read like a table."""
    return any(isinstance(item, ast.FunctionDef) for item in ast.walk(tree(path)))


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_function_stays_small_and_names_are_plain(path: Path) -> None:
    for item in ast.walk(tree(path)):
        if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef):
            first = min([item.lineno, *(each.lineno for each in item.decorator_list)])
            length = (item.end_lineno or 0) - item.lineno + 1
            assert length <= 40, f"{item.name} (line {first}) has {length} lines"
        if (
            isinstance(item, ast.ClassDef) and path.name != "view.py"
        ):  # a view's words are its target's
            assert not VAGUE.search(item.name), item.name


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_template_stays_small(path: Path) -> None:
    assert lines(path) <= 40


def test_the_pipeline_fits_on_a_screen() -> None:
    assert lines(PACKAGE / "pipeline.py") <= 90


def loaded_after(code: str, *arguments: str) -> set[str]:
    """The modules that a fresh Python has loaded after running `code`."""
    script = f"import sys\n{code}\nprint(*sys.modules, sep=chr(10), file=sys.__stderr__)"
    process = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True
    )
    return set(process.stderr.split())


def test_importing_the_package_costs_nothing() -> None:
    bare = loaded_after("pass")

    assert loaded_after("import forstgen") - bare == {"forstgen"}


def test_help_needs_click_and_nothing_of_the_work() -> None:
    loaded = loaded_after("from forstgen.cli import run\nrun(['--help'])")

    assert "click" in loaded
    assert not loaded & {"jinja2", "pydantic", "lark", "importlib.metadata", "forstgen.pipeline"}


def test_a_run_loads_only_the_targets_it_was_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.ft").write_text("package a\n\ntype T = { id: String }\n")
    loaded = loaded_after(
        "from forstgen.cli import run\nassert run(sys.argv[1:]) == 0",
        *(str(tmp_path / "a.ft"), "--ts", str(tmp_path / "out"), "-q"),
    )

    assert "forstgen.backends.ts" in loaded
    assert not loaded & {f"forstgen.backends.{other}" for other in ("py", "go", "jsonschema")}
    assert not loaded & {"pydantic", "lark", "tomllib", "importlib.metadata", "asyncio"}
