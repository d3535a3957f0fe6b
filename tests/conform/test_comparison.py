"""A generated validator that says something else than the others is found out, whichever it is."""

import json
import os
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from forstgen.backends.base import GeneratedFile
from forstgen.cli import run
from forstgen.ir import Program
from tests.support import toolchains

pytestmark = pytest.mark.toolchain

SHOP = """package shop

type Order = { id: String, count: Int.Min(117) }

is (order Order) Valid() {
  ensure order.id is NotEmpty() or Unnamed("an order has a name")
}
"""

Render = Callable[[Program], tuple[GeneratedFile, ...]]


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("shop.ft").write_text(SHOP)
    node, go = toolchains.node, toolchains.go()
    for name, value in go.environment.items():
        monkeypatch.setenv(name, value)
    folders = [str(Path(str(tool.installed()[0])).parent) for tool in (node, go)]
    monkeypatch.setenv("PATH", os.pathsep.join([*folders, os.environ["PATH"]]))


def altered(render: Render, old: str, new: str) -> Render:
    def render_altered(program: Program) -> tuple[GeneratedFile, ...]:
        files = render(program)
        own = [file for file in files if "shop." in file.path.name]
        assert any(old in file.text for file in own), f"{old} is nowhere"
        return tuple(
            GeneratedFile(file.path, file.text.replace(old, new)) if file in own else file
            for file in files
        )

    return render_altered


def conform(capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    status = run(["conform", "shop.ft", "--cases", "60", "--format", "json"])
    return status, json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("target", ["ts", "py", "go"])
@pytest.mark.parametrize(
    ("old", "new"),
    [("117", "118"), ("an order has a name", "an order has no name"), ("Unnamed", "Nameless")],
    ids=["bound", "message", "error"],
)
def test_one_that_is_altered_is_found_out(
    target: str,
    old: str,
    new: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    module = import_module(f"forstgen.backends.{target}.conform")
    monkeypatch.setattr(module, "driver_files", altered(module.driver_files, old, new))
    status, told = conform(capsys)
    apart = [each for each in told["cases"] if len({*map(str, each["verdicts"].values())}) > 1]

    assert status == 1
    assert told["disagreements"] == len(apart) > 0
    for case in apart:
        one, other = (verdict for name, verdict in case["verdicts"].items() if name != target)
        assert one == other


def test_without_alterations_all_agree(capsys: pytest.CaptureFixture[str]) -> None:
    status, told = conform(capsys)

    assert (status, told["disagreements"], len(told["cases"])) == (0, 0, 60)
