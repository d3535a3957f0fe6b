"""Outputs without their sources: which are of one version, and what is believed of their lists."""

from pathlib import Path

import pytest

from tests.support.command import forstgen

OUTPUTS = ("out/ts", "out/py", "out/go")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def generate(package: str = "shop", least: int = 0) -> None:
    """Three outputs of a program of two packages, and its lock; `least` is of the other package."""
    texts = {
        package: "type P = { a: Int }\n\nfunc Run(p: P): P {\n  return p\n}\n",
        "other": f"type Q = {{ b: Int.Min({least}) }}\n",
    }
    for name, text in texts.items():
        Path(f"api/{name}").mkdir(parents=True, exist_ok=True)
        Path(f"api/{name}/a.ft").write_text(f"package {name}\n\n{text}")
    named = [f"--{path[-2:]}={path}" for path in OUTPUTS]
    assert forstgen("api", *named, "--lock", "forst.lock", "-q").status == 0


@pytest.mark.parametrize(
    "package", ["program", "@program", "index", "handlers", "client", "tsconfig"]
)
def test_a_package_is_not_taken_for_a_file_that_is_none(package: str) -> None:
    generate(package)
    Path("forst.lock").rename("old.lock")
    generate(package, least=1)
    stale = forstgen("verify", *OUTPUTS, "--against", "old.lock")

    assert forstgen("verify", *OUTPUTS, "--against", "forst.lock").status == 0
    assert forstgen("verify", *OUTPUTS).status == 0
    assert stale.err.count("the packages that differ: other\n") == 3
