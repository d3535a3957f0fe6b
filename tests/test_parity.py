"""The backends are siblings: whoever knows one finds the way in the others."""

from pathlib import Path

import pytest

from forstgen.backends import BACKENDS, load_backend, load_options
from tests.support.cases import Case, cases
from tests.support.generation import LANGUAGES, generate

ROOT = Path(__file__).resolve().parents[1]

MODULES = {"__init__", "imports", "lower", "names", "options", "types", "view"}
TEMPLATES = {
    *("alias", "contract", "error", "file", "function", "index", "schema"),
    *("shape", "union", "value_group"),
}

SHARED_MODULES = {"__init__", "lower", "names", "options", "types", "view", "views"}
"""Of the targets that write no program, too."""

targets = pytest.mark.parametrize("target", BACKENDS)
languages = pytest.mark.parametrize("target", LANGUAGES)


@targets
def test_a_backend_has_the_modules_that_all_have(target: str) -> None:
    modules = {path.stem for path in (ROOT / "forstgen" / "backends" / target).glob("*.py")}

    assert modules >= (MODULES if target in LANGUAGES else SHARED_MODULES)


@languages
def test_a_backend_has_a_template_for_each_kind_of_declaration(target: str) -> None:
    stems = {path.name.split(".")[0] for path in (ROOT / "templates" / target).glob("*.j2")}

    assert stems >= TEMPLATES


@targets
def test_a_backend_is_named_as_its_folders_are(target: str) -> None:
    assert load_backend(BACKENDS[target]).target == target
    assert (ROOT / "runtime" / target).is_dir() is (target in LANGUAGES)


@targets
def test_options_need_not_be_set(target: str) -> None:
    options = load_options(BACKENDS[target])

    assert options() == options()


@pytest.mark.parametrize("case", [c for c in cases() if c.area != "diagnostics"], ids=str)
def test_every_construct_is_there_in_all_targets(case: Case) -> None:
    texts = {path: file.read_bytes().decode() for path, file in case.inputs.items()}
    outputs = generate(texts, case.config).outputs

    assert set(outputs) == set(BACKENDS)
    assert all(outputs.values())
