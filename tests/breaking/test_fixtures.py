"""Pairs of schemas, each in a folder that is named by the rule that it shows.

`before` and `after` are a file, or a folder where packages matter. `FORSTGEN_UPDATE_FIXTURES=1
pytest tests/breaking/test_fixtures.py` writes what is found now; read the difference.
"""

import json
import os
from pathlib import Path

import pytest

from forstgen.breaking import RULES, Finding, compare
from forstgen.breaking.witness import witnesses
from forstgen.ir import Program
from tests.support.programs import program_of

FIXTURES = Path(__file__).parent / "fixtures"
PAIRS = sorted(path.parent for path in FIXTURES.glob("*/*/expected.json"))

NO_VALUE_SHOWS = {
    "function-removed",
    "request-added",
    "result-removed",
    "route-changed",
    "type-removed",
}
"""There is no type on both sides that a value could be judged by."""

NO_ERROR_BEFORE = {"first", "of_nothing", "new_precondition"}
"""Fixtures in which a function that could not fail may fail now."""


def version(folder: Path, name: str) -> Program:
    single = folder / f"{name}.ft"
    paths = [single] if single.exists() else sorted((folder / name).glob("*.ft"))
    return program_of(files={path.name: path.read_text() for path in paths})


def told(finding: Finding) -> dict[str, object]:
    change = finding.change
    return {
        "rule": change.rule,
        "place": change.place,
        "before": change.before,
        "after": change.after,
        "direction": finding.direction.value if finding.direction else None,
        "breaking": finding.is_breaking,
        "order": finding.order.value,
        "step": finding.step.value,
    }


@pytest.mark.parametrize("folder", PAIRS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_pair_has_the_findings_that_are_expected(folder: Path) -> None:
    found = [told(each) for each in compare(version(folder, "before"), version(folder, "after"))]
    expected = folder / "expected.json"
    if os.environ.get("FORSTGEN_UPDATE_FIXTURES"):
        expected.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n")

    assert found == json.loads(expected.read_text())
    assert folder.parent.name in {each["rule"] for each in found}


def test_every_rule_has_fixtures() -> None:
    folders = {path.name: len([*path.iterdir()]) for path in FIXTURES.iterdir()}

    assert folders.keys() == RULES.keys()
    assert min(folders.values()) >= 3
    assert len(PAIRS) >= 200


@pytest.mark.parametrize("folder", PAIRS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_same_version_has_no_findings(folder: Path) -> None:
    assert compare(version(folder, "after"), version(folder, "after")) == ()


@pytest.mark.parametrize("folder", PAIRS[::24], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_breaks_has_a_value_that_shows_it(folder: Path) -> None:
    old, new = version(folder, "before"), version(folder, "after")
    breaks = [each for each in compare(old, new) if each.is_breaking]
    found = witnesses(old, new, breaks)
    unshown = {each.change.rule for each in breaks if each.fingerprint not in found}
    if folder.name in NO_ERROR_BEFORE:
        unshown -= {"error-added"}

    assert unshown <= NO_VALUE_SHOWS


def test_the_page_has_the_rules() -> None:
    page = (Path(__file__).parents[2] / "docs" / "breaking.md").read_text()
    rows = [
        f"| `{id}` | {rule.effect.value} | {rule.title} | {rule.reason} |"
        for id, rule in RULES.items()
    ]

    assert [line for line in page.splitlines() if line.startswith("| `")][-len(rows) :] == rows
