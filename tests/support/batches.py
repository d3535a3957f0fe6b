"""Many generated packages, compiled at once: `<folder>/<name>/` is one output of one target.

In: the folder. Out: the finished runs of the compilers; a status other than 0 is a finding.
"""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from tests.support import toolchains
from tests.support.toolchains import Run

__all__ = ["check_go", "check_python", "check_typescript", "share_python_runtime"]

TIMEOUT = 1800
PORTION = 400


_IMPORT_ALL_MODULES = """
import { globSync } from "node:fs";
import { pathToFileURL } from "node:url";

for (const path of globSync("*/esm/index.js").sort()) {
  try {
    await import(pathToFileURL(path));
  } catch (error) {
    console.log(path, error);
    process.exitCode = 1;
  }
}
"""


def check_typescript(folder: Path) -> list[Run]:
    """One project over all packages, as strict as can be, and an import of the JavaScript."""
    config = {
        "compilerOptions": {
            "target": "es2022",
            "lib": ["es2023", "dom", "dom.iterable"],
            "module": "nodenext",
            "types": [],
            "noEmit": True,
            "strict": True,
            "declaration": True,
            "isolatedDeclarations": True,
            "isolatedModules": True,
            "exactOptionalPropertyTypes": True,
            "noUncheckedIndexedAccess": True,
            "noUnusedLocals": True,
            "noImplicitOverride": True,
            "verbatimModuleSyntax": True,
        },
        "exclude": ["*/esm"],
    }
    runs = []
    for names in _portions(folder, "*/schema.ts"):
        config["include"] = [f"{name}/**/*.ts" for name in names]
        (folder / "tsconfig.json").write_text(json.dumps(config))
        runs.append(toolchains.tsc()("--pretty", "false", cwd=folder, timeout=TIMEOUT))
    module = ("--input-type=module", "--eval", _IMPORT_ALL_MODULES)
    runs.append(toolchains.node("--no-warnings", *module, cwd=folder, timeout=TIMEOUT))
    return runs


def _portions(folder: Path, file: str) -> Iterator[tuple[str, ...]]:
    """The names of the packages, in portions whose checkers fit into the memory of a machine."""
    names = sorted(path.parent.name for path in folder.glob(file))
    for start in range(0, len(names), PORTION):
        yield tuple(names[start : start + PORTION])


def check_go(folder: Path) -> list[Run]:
    """One module whose packages are the outputs: built, vetted, in the form of gofmt."""
    for module in folder.glob("*/go.mod"):
        module.unlink()
    (folder / "go.mod").write_text("module example.com/batch\n\ngo 1.26\n")
    format = toolchains.gofmt("-l", ".", cwd=folder, timeout=TIMEOUT)
    _share_runtime(folder)
    go = toolchains.go()
    return [
        _as_finding(format),
        go("build", "-gcflags=-N -l", "./...", cwd=folder, timeout=TIMEOUT),
        go("vet", "./...", cwd=folder, timeout=TIMEOUT),
    ]


def _share_runtime(folder: Path) -> None:
    """Leaves the runtime whole in the first package, and in the others only its signatures.

    It is three quarters of what there is to compile.
    """
    first, *others = sorted(path.parent for path in folder.glob("*/schema.go"))
    whole = {path.name: path.read_bytes() for path in first.glob("runtime_*.go")}
    signatures = folder / "_signatures"
    signatures.mkdir()
    for name, text in whole.items():
        (signatures / name).write_bytes(text)
    tool = Path(__file__).parent / "go_signatures" / "main.go"
    toolchains.go()("run", tool, signatures, cwd=folder).expect_success()
    for package in others:
        for name, text in whole.items():
            # It is not the same where the package has a name of its own.
            if (package / name).read_bytes() == text:
                shutil.copyfile(signatures / name, package / name)


def _as_finding(run: Run) -> Run:
    """`gofmt -l` says what it does not like, and ends with 0."""
    status = run.status or int(bool(run.output))
    return Run(run.command, run.cwd, status, run.stdout, run.stderr)


_IMPORT_ALL = """
import importlib, pathlib, sys, traceback

failed = False
runtime = {}
for folder in sorted(pathlib.Path(".").glob("*/__init__.py")):
    name = folder.parent.name
    # It is the same everywhere, and most of what there is to import.
    sys.modules.update({name + rest: module for rest, module in runtime.items()})
    try:
        package = importlib.import_module(name)
        for exported in package.__all__:
            getattr(package, exported)
    except Exception:
        failed = True
        print(name, traceback.format_exc(limit=-3))
    start = name + "._runtime"
    runtime = runtime or {
        key.removeprefix(name): module
        for key, module in sys.modules.items()
        if key == start or key.startswith(start + ".")
    }
sys.exit(failed)
"""


def check_python(folder: Path) -> list[Run]:
    """mypy over all packages, and an import of each with everything that it exports."""
    (folder / "mypy.ini").write_text("[mypy]\nstrict = true\npretty = false\n")
    share_python_runtime(folder)
    return [
        toolchains.python("-c", _IMPORT_ALL, cwd=folder, timeout=TIMEOUT),
        *(
            toolchains.mypy(*names, cwd=folder, timeout=TIMEOUT)
            for names in _portions(folder, "*/__init__.py")
        ),
    ]


def share_python_runtime(folder: Path) -> None:
    """Has type checkers look at the runtime in the first package below `folder`, and at no other's.

    It is the same in all of them, and four fifths of what there is to check. Python knows no stubs,
    and imports the whole of each package.
    """
    first, *others = sorted(folder.rglob("_runtime"))
    whole = ".".join(first.relative_to(folder).parts)
    for runtime in others:
        (runtime / "__init__.pyi").write_text(f"from {whole} import *\n")
        (runtime / "client.pyi").write_text(f"from {whole}.client import *\n")
