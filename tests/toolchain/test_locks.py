"""The locks pin everything, and name no place to get it from: that is the machine's to say."""

import json
import re
import tomllib

import pytest

import dev

PYPROJECT = tomllib.loads((dev.ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("group", dev.LOCKED_GROUPS)
def test_a_group_is_locked_with_hashes(group: str) -> None:
    lock = (dev.REQUIREMENTS / f"{group}.txt").read_text(encoding="utf-8")
    entries = re.split(r"^(?=\w)", lock, flags=re.M)[1:]
    pinned = {entry.partition("==")[0] for entry in entries}

    assert names_of(PYPROJECT["dependency-groups"][group]) <= pinned
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in lock


def test_forstgen_itself_is_locked() -> None:
    lock = (dev.REQUIREMENTS / "dev.txt").read_text(encoding="utf-8")

    assert all(f"\n{name}==" in lock for name in names_of(PYPROJECT["project"]["dependencies"]))


def names_of(requirements: list[str]) -> set[str]:
    return {requirement.partition("=")[0].partition(">")[0] for requirement in requirements}


def test_npm_packages_are_locked_without_addresses() -> None:
    lock = json.loads((dev.NPM_LOCK / "package-lock.json").read_text(encoding="utf-8"))
    packages = [entry for name, entry in lock["packages"].items() if name]

    assert all("integrity" in entry for entry in packages)
    assert not any("resolved" in entry for entry in packages)


def test_go_modules_are_locked_with_the_newest_go() -> None:
    modules = (dev.GO_LOCK / "go.mod").read_text(encoding="utf-8")

    assert f"\ngo {dev.GO_RELEASES[0]}." in modules
    assert (dev.GO_LOCK / "go.sum").read_text(encoding="utf-8").count("honnef.co/go/tools v") == 2
