"""What TypeScript's own tools say of the samples: every release of the compiler, and prettier."""

import re
import shutil
from pathlib import Path

import pytest

from forstgen import assets
from forstgen.ir.meeting import Compatible
from tests.backends.ts.samples import SAMPLES, random_layouts, write
from tests.conformance import corpus
from tests.support.toolchains import TYPESCRIPT_RELEASES, prettier, tsc

pytestmark = pytest.mark.toolchain

RUNTIME = assets.folder("runtime") / "ts"
TO_JAVASCRIPT = ("--declaration", "false", "--isolatedDeclarations", "false", "--noEmit", "false")


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("release", TYPESCRIPT_RELEASES)
def test_the_compiler_accepts_the_package(output: Path, release: str, sample: str) -> None:
    tsc(release)("-p", sample, cwd=output).expect_silence()


def test_the_tools_accept_every_rule_of_the_contract(tmp_path: Path) -> None:
    """The corpus has every constraint, every kind of guard and all that types are made of."""
    write(corpus.program(), tmp_path)

    tsc()("-p", ".", cwd=tmp_path).expect_silence()
    prettier("--check", ".", cwd=tmp_path).expect_success()


def test_prettier_has_nothing_to_change(output: Path, tmp_path: Path) -> None:
    prettier("--check", ".", cwd=output).expect_success()

    service, short, long = SAMPLES["service"](), "1.-.-.-.-.-", ".".join(("0" * 16,) * 6)
    for count, servers in enumerate(((short,), (short, "2.-.-.-.-.-"), (long,), (short, long))):
        functions = service.facets.functions.values()
        pairs = {(client, server) for client in functions for server in servers}
        write(service, tmp_path / f"servers{count}", Compatible(frozenset(pairs)))
    for seed in range(2, 10):
        write(random_layouts(seed), tmp_path / str(seed))
    prettier("--check", ".", cwd=tmp_path).expect_success()


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_javascript_is_what_the_compiler_makes(
    output: Path, tmp_path: Path, sample: str
) -> None:
    tsc()("-p", sample, *TO_JAVASCRIPT, "--outDir", tmp_path, cwd=output).expect_silence()
    prettier("--write", ".", cwd=tmp_path).expect_success()

    assert _code(tmp_path) == _code(output / sample / "esm")


def test_the_committed_javascript_of_the_runtime_is_current(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """`--snapshot-update` commits what the compiler makes of the runtime now."""
    tsc()("-p", ".", *TO_JAVASCRIPT, "--outDir", tmp_path, cwd=RUNTIME).expect_silence()
    prettier("--write", ".", cwd=tmp_path).expect_success()
    if request.config.getoption("update_snapshots"):
        shutil.copytree(tmp_path, RUNTIME / "esm", dirs_exist_ok=True)

    assert _texts(tmp_path) == _texts(RUNTIME / "esm")


def test_prettier_has_nothing_to_change_in_the_runtime() -> None:
    prettier("--check", ".", cwd=RUNTIME).expect_success()


def _texts(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.js"))
    }


_LINKED = re.compile(
    r"// Goes with .*\n(import \{ \w+ \} from .*\nvoid \w+;\n)?"
    r"|// The version of each module\. .*\n// .*\n(\nexport const \w+_[0-9a-f]{32} = true;\n)+"
)
"""What says the version of a module, for which TypeScript has types."""


def _code(folder: Path) -> dict[str, str]:
    """Texts without blank lines, which the compiler drops, and without what it does not make."""
    return {
        path: re.sub(r"\n\s*\n", "\n", _LINKED.sub("", text))
        for path, text in _texts(folder).items()
    }
