"""The runtime as a product: its own tests, no findings, names of its own, copied as it is."""

import re
import shutil
from pathlib import Path

import pytest

from forstgen.backends.go import backend
from forstgen.backends.go.names import EXPORTED
from forstgen.backends.go.options import Options
from tests.backends.go.programs import everything
from tests.support.toolchains import GO_RELEASES, go, gofmt, staticcheck

RUNTIME = Path(__file__).parents[3] / "runtime" / "go"
SOURCES = sorted(path for path in RUNTIME.glob("*.go") if not path.name.endswith("_test.go"))

DECLARED = re.compile(r"^(?:func|type|var|const) (\w+)|^\t(\w+) += ", re.MULTILINE)


@pytest.mark.toolchain
def test_its_own_tests_pass() -> None:
    for release in GO_RELEASES:
        go(release)("test", ".", cwd=RUNTIME).expect_success()


@pytest.mark.toolchain
def test_no_tool_finds_anything(tmp_path: Path) -> None:
    go()("vet", ".", cwd=RUNTIME).expect_silence()
    gofmt("-l", ".", cwd=RUNTIME).expect_silence()

    for path in SOURCES:
        _, _, text = path.read_text("utf-8").partition("DO NOT EDIT.\n")
        (tmp_path / path.name).write_text(text, "utf-8")
    shutil.copy(RUNTIME / "go.mod", tmp_path)
    staticcheck("-checks", "all,-ST1000,-U1000", "./...", cwd=tmp_path).expect_silence()


def test_all_of_it_is_copied_and_says_so_in_its_first_line() -> None:
    files = {str(f.path): f.text for f in backend.render(everything(), Options())}
    copied = {name: text for name, text in files.items() if name.startswith("runtime_")}

    assert copied == {f"runtime_{path.name}": path.read_text("utf-8") for path in SOURCES}
    for text in files.values():
        is_generated = re.match(r"// Code generated .* DO NOT EDIT\.\n", text)
        assert is_generated or text.startswith("module ")


def test_only_the_package_clause_follows_the_options() -> None:
    default = backend.render(everything(), Options())
    renamed = backend.render(everything(), Options(package="other", module=""))
    texts = {str(f.path): f.text for f in renamed}

    assert {str(f.path) for f in default} - set(texts) == {"go.mod"}
    for file in default:
        if file.path.name.startswith("runtime_"):
            expected = file.text.replace("\npackage sidecar\n", "\npackage other\n")
            assert texts[str(file.path)] == expected


def test_its_names_are_not_those_of_generated_code() -> None:
    """Generated names are an exported type's, or a prefix and such a name or a file's."""
    names = {a or b for path in SOURCES for a, b in DECLARED.findall(path.read_text("utf-8"))}
    generated = re.compile(
        "(Decode|read|write|check|guard|fieldsOf|valuesOf|tagsOf|payloadOf|versionOf|fileOf)[A-Z]"
    )

    own = {"DecodeErrorData", "readErrorData", "writeErrorData", "fieldsOfErrorData"}
    assert {n for n in names if n[0].isupper()} <= EXPORTED
    assert {n for n in names if generated.match(n)} <= own
