"""The documentation is true: its links lead somewhere, and no case is missing from it."""

import re
from pathlib import Path
from typing import get_args

import pytest

from forstgen import ir
from tests.support.cases import SNAPSHOTS, cases

ROOT = SNAPSHOTS.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("snapshots/*.md")])
_CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")


def _links(page: Path) -> set[str]:
    """The relative links of a page; code may look like one."""
    text = _CODE.sub("", page.read_text(encoding="utf-8"))
    return {link for link in _LINK.findall(text) if "://" not in link}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    broken = {link for link in _links(page) if not (page.parent / link).exists()}

    assert not broken


def test_every_construct_is_in_the_tables() -> None:
    linked = _links(ROOT / "docs" / "language.md")
    constructs = {f"../snapshots/{case}/" for case in cases() if case.area not in _APART}

    assert linked == constructs


_APART = {"diagnostics", "options"}
"""Areas that are no constructs of the language."""


def test_every_type_and_declaration_has_a_row_for_the_targets() -> None:
    page = (ROOT / "docs" / "targets.md").read_text(encoding="utf-8")
    rows = {line.split("|")[1].strip() for line in page.splitlines() if line.startswith("| ")}

    assert {kind.__name__ for kind in (*get_args(ir.Type), *get_args(ir.Decl))} <= rows
