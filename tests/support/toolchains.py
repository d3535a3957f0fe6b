"""The compilers, formatters and runtimes that the tests run: all pinned, all under `.toolchains/`
and `.venv/`, none taken from the machine.

In: arguments and a folder. Out: a `Run`. A tool that is not installed fails the test and says how
to install it; nothing here skips.
"""

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from dev import GO_CACHE, GO_RELEASES, NODE, NODE_MODULES, STATICCHECK, go_root, search_path

__all__ = [
    "GO_RELEASES",
    "NODE_MODULES",
    "TYPESCRIPT_RELEASES",
    "Run",
    "Tool",
    "black",
    "datamodel_codegen",
    "go",
    "gofmt",
    "mypy",
    "node",
    "npm",
    "openapi_typescript",
    "prettier",
    "pyright",
    "python",
    "ruff",
    "staticcheck",
    "tsc",
]

INSTALL = "python3 dev.py setup"

in_toolchain_tests = False
"""Whether the running test is marked `toolchain`: those that are not have to be quick."""

TYPESCRIPT_RELEASES = ("7.0", "6.0", "5.9")
NEWEST_GO = GO_RELEASES[0]


@dataclass(frozen=True)
class Run:
    """A finished process."""

    command: tuple[str, ...]
    cwd: Path
    status: int
    stdout: str
    stderr: str

    @property
    def output(self) -> str:
        return self.stdout + self.stderr

    def expect_success(self) -> "Run":
        """This run, or a failed test that shows what the program said."""
        if self.status != 0:
            pytest.fail(self._report(f"ended with status {self.status}"), pytrace=False)
        return self

    def expect_silence(self) -> "Run":
        """For checkers that report findings with status 0, as `gofmt -l` does."""
        self.expect_success()
        if self.output.strip():
            pytest.fail(self._report("has findings"), pytrace=False)
        return self

    def _report(self, verdict: str) -> str:
        return f"{shlex.join(self.command)}\nin {self.cwd}\n{verdict}:\n{self.output}"


@dataclass(frozen=True)
class Tool:
    """A program with its leading arguments and its environment; call it with the rest."""

    name: str
    command: tuple[str | Path, ...]
    environment: Mapping[str, str] = field(default_factory=dict)

    def __call__(
        self,
        *arguments: str | Path,
        cwd: Path,
        stdin: str | None = None,
        environment: Mapping[str, str] | None = None,
        timeout: float = 300,
    ) -> Run:
        command = tuple(str(part) for part in (*self.installed(), *arguments))
        try:
            process = subprocess.run(
                command,
                cwd=cwd,
                input=stdin,
                env=self.surroundings(environment),
                capture_output=True,
                encoding="utf-8",
                timeout=timeout,
                check=False,
            )
        except subprocess.TimeoutExpired:
            pytest.fail(f"{shlex.join(command)}\nin {cwd}\ntook more than {timeout} s")
        return Run(command, cwd, process.returncode, process.stdout, process.stderr)

    def installed(self) -> tuple[str | Path, ...]:
        """The command, for tests that start a long-running process themselves."""
        if not in_toolchain_tests:
            pytest.fail(f"a test that runs {self.name} is marked `toolchain`", pytrace=False)
        for part in self.command:
            if isinstance(part, Path) and not part.exists():
                pytest.fail(f"{self.name} is not installed: run `{INSTALL}`", pytrace=False)
        return self.command

    def surroundings(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """The environment that belongs to `installed()`."""
        return {**os.environ, **self.environment, **(extra or {})}


def _python_tool(module: str) -> Tool:
    return Tool(module, (Path(sys.executable), "-m", module))


_NODE_ENVIRONMENT = {"PATH": search_path(NODE.parent), "NO_COLOR": "1"}


def _node_tool(name: str, script: str) -> Tool:
    return Tool(name, (NODE, NODE_MODULES / script), _NODE_ENVIRONMENT)


node = Tool("node", (NODE,), _NODE_ENVIRONMENT)
npm = Tool(
    "npm",
    (NODE, NODE.parents[1] / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"),
    _NODE_ENVIRONMENT,
)
openapi_typescript = _node_tool("openapi-typescript", "openapi-typescript/bin/cli.js")
prettier = _node_tool("prettier", "prettier/bin/prettier.cjs")
pyright = _node_tool("pyright", "pyright/index.js")

python = Tool("python", (Path(sys.executable),))
black = _python_tool("black")
datamodel_codegen = _python_tool("datamodel_code_generator")
mypy = _python_tool("mypy")
ruff = _python_tool("ruff")


def tsc(release: str = TYPESCRIPT_RELEASES[0]) -> Tool:
    """The TypeScript compiler; one of `TYPESCRIPT_RELEASES`."""
    return _node_tool(f"TypeScript {release}", f"typescript-{release}/bin/tsc")


def _go_program(program: str, release: str) -> Tool:
    root = go_root(release)
    return Tool(f"{program} {release}", (root / "bin" / program,), _go_environment(root))


def _go_environment(root: Path) -> dict[str, str]:
    """Generated packages need the standard library only, so the network is off."""
    return {
        "PATH": search_path(root / "bin"),
        "GOROOT": str(root),
        "GOTOOLCHAIN": "local",
        "GOENV": "off",
        "GOFLAGS": "-buildvcs=false",
        "GOPROXY": "off",
        "GOWORK": "off",
        "GOCACHE": str(GO_CACHE / "build"),
        "GOMODCACHE": str(GO_CACHE / "modules"),
    }


def go(release: str = NEWEST_GO) -> Tool:
    """The Go command; one of `GO_RELEASES`."""
    return _go_program("go", release)


gofmt = _go_program("gofmt", NEWEST_GO)
staticcheck = Tool("staticcheck", (STATICCHECK,), go().environment)
