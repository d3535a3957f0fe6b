"""forstgen as a library: results instead of words and exit codes."""

import gc
from pathlib import Path

import pytest

import forstgen


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    folder = tmp_path / "schema"
    folder.mkdir()
    (folder / "a.ft").write_text("package a\n\ntype T = { id: String }\n")
    return folder


def test_generate_writes_and_says_what_changed(
    schema: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    result = forstgen.generate(schema, ts=tmp_path / "ts", go=str(tmp_path / "go"))

    assert result.ok
    assert {plan.root.name for plan in result.plans} == {"ts", "go"}
    assert tmp_path / "ts/index.ts" in result.changed
    assert all(path.is_file() for path in result.changed)
    assert capfd.readouterr() == ("", "")


def test_check_says_what_would_change_and_writes_nothing(schema: Path, tmp_path: Path) -> None:
    before = forstgen.check(schema, py=tmp_path / "py")
    exists = (tmp_path / "py").exists()
    forstgen.generate(schema, py=tmp_path / "py")
    after = forstgen.check([schema], py=tmp_path / "py")

    assert tmp_path / "py/__init__.py" in before.changed
    assert not exists
    assert after.ok
    assert after.changed == ()


def test_a_schema_is_one_file(schema: Path, tmp_path: Path) -> None:
    result = forstgen.generate(schema, jsonschema=tmp_path / "schema.json")
    [plan] = result.plans

    assert result.ok
    assert result.changed == (tmp_path / "schema.json",)
    assert (plan.place, plan.root) == (tmp_path / "schema.json", tmp_path)


def test_problems_are_values(schema: Path, tmp_path: Path) -> None:
    (schema / "a.ft").write_text("package a\n\ntype T = { id: Strng }\n")
    result = forstgen.generate(schema, ts=tmp_path / "ts")

    assert not result.ok
    assert [diagnostic.code for diagnostic in result.diagnostics] == ["unknown-type"]
    assert result.changed == ()
    assert not (tmp_path / "ts").exists()


def test_a_configuration_counts_only_when_it_is_named(
    schema: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    config = tmp_path / "forstgen.toml"
    config.write_text('input = "schema"\n[ts]\nout = "ts"\n')

    assert [d.code for d in forstgen.check().diagnostics] == ["missing-input"]
    assert [d.code for d in forstgen.check(schema).diagnostics] == ["missing-target"]
    assert tmp_path / "ts/index.ts" in forstgen.check(config=config).changed


def test_the_garbage_collector_is_left_as_it_was(schema: Path, tmp_path: Path) -> None:
    forstgen.check(schema, ts=tmp_path / "ts")
    assert gc.isenabled()

    gc.disable()
    try:
        forstgen.check(schema, ts=tmp_path / "ts")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_unknown_names_are_attribute_errors() -> None:
    with pytest.raises(AttributeError, match="generat"):
        _ = forstgen.generat
