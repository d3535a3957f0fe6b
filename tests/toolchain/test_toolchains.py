"""Every tool that the tests rely on is there and is the release that we pinned."""

from pathlib import Path

import pytest

from tests.support import toolchains
from tests.support.toolchains import GO_RELEASES, TYPESCRIPT_RELEASES, Tool

pytestmark = pytest.mark.toolchain


@pytest.mark.parametrize("release", TYPESCRIPT_RELEASES)
def test_typescript_releases_stand_side_by_side(release: str, tmp_path: Path) -> None:
    run = toolchains.tsc(release)("--version", cwd=tmp_path).expect_success()

    assert run.stdout.startswith(f"Version {release}.")


@pytest.mark.parametrize("release", GO_RELEASES)
def test_go_releases_stand_side_by_side(release: str, tmp_path: Path) -> None:
    run = toolchains.go(release)("version", cwd=tmp_path).expect_success()

    assert run.stdout.startswith(f"go version go{release}.")


@pytest.mark.parametrize(
    ("tool", "version"),
    [
        (toolchains.node, "v24."),
        (toolchains.prettier, "3.10.1"),
        (toolchains.pyright, "pyright 1.1.414"),
        (toolchains.openapi_typescript, "v7.13.0"),
        (toolchains.black, "black, 26."),
        (toolchains.mypy, "mypy 2."),
        (toolchains.ruff, "ruff 0."),
        (toolchains.datamodel_codegen, "0."),
    ],
    ids=lambda value: value.name if isinstance(value, Tool) else "",
)
def test_a_tool_is_the_pinned_release(tool: Tool, version: str, tmp_path: Path) -> None:
    run = tool("--version", cwd=tmp_path).expect_success()

    assert version in run.stdout


def test_staticcheck_is_the_pinned_release(tmp_path: Path) -> None:
    run = toolchains.staticcheck("-version", cwd=tmp_path).expect_success()

    assert "(0.8.2)" in run.stdout


def test_gofmt_names_what_is_not_formatted(tmp_path: Path) -> None:
    (tmp_path / "a.go").write_text("package a\nvar  x = 1\n")

    assert toolchains.gofmt("-l", ".", cwd=tmp_path).stdout == "a.go\n"


def test_a_tool_that_is_not_installed_fails_with_the_command_that_installs_it(
    tmp_path: Path,
) -> None:
    absent = Tool("absent", (tmp_path / "absent",))

    with pytest.raises(pytest.fail.Exception, match=r"run `python3 dev\.py setup`"):
        absent(cwd=tmp_path)
