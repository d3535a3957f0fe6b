"""Go packages whose files come from two versions of a schema: the compiler refuses every mix, and
its message has both versions of each file that is wrong."""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support import toolchains
from tests.support.mixes import CHANGES, Change, Mix, mixed

pytestmark = pytest.mark.toolchain

SCHEMA = "schema.go"
SIGNATURES = Path(__file__).parents[1] / "support" / "go_signatures" / "main.go"

Mixes = Mapping[str, list[Mix]]
Messages = Mapping[Path, str]

changes = pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.about)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mixed")


@pytest.fixture(scope="module")
def mixes(root: Path) -> Mixes:
    """The mixes of each change: packages of one module."""
    found = {
        change.about: mixed("go", change, root / f"change{number}", (".go",))
        for number, change in enumerate(CHANGES)
    }
    for module in root.rglob("go.mod"):
        module.unlink()
    (root / "go.mod").write_text("module mixed\n\ngo 1.26\n")
    _drop_bodies(root, [mix.folder for each in found.values() for mix in each])
    return found


def _drop_bodies(root: Path, packages: list[Path]) -> None:
    """Nothing here runs, and the runtime is most of what there is to compile."""
    signatures = root / "_signatures"
    signatures.mkdir()
    for path in packages[0].glob("runtime_*.go"):
        shutil.copy(path, signatures)
    toolchains.go()("run", SIGNATURES, signatures, cwd=root).expect_success()
    for package in packages:
        shutil.copytree(signatures, package, dirs_exist_ok=True)


@pytest.fixture(scope="module", params=toolchains.GO_RELEASES)
def messages(request: pytest.FixtureRequest, root: Path, mixes: Mixes) -> Messages:
    """What the compiler says of each package that it refuses."""
    go = toolchains.go(request.param)
    run = go("build", "-gcflags=-e", "./...", cwd=root)
    before, *parts = re.split(r"^# mixed/(\S+)\n", run.output, flags=re.MULTILINE)

    assert not before, before
    return {root / name: said for name, said in zip(parts[::2], parts[1::2], strict=True)}


@changes
def test_what_is_of_two_versions_does_not_compile(
    change: Change, mixes: Mixes, messages: Messages
) -> None:
    refused = {mix.folder for mix in mixes[change.about] if mix.folder in messages}
    unsound = {mix.folder for mix in mixes[change.about] if not mix.is_sound}

    assert refused == unsound


@changes
def test_the_message_has_both_versions(change: Change, mixes: Mixes, messages: Messages) -> None:
    old, *unsound, new = mixes[change.about]
    assert (old.is_sound, new.is_sound) == (True, True)
    for mix in unsound:
        for name in new.newer - {SCHEMA}:
            is_wrong = (name in mix.newer) != (SCHEMA in mix.newer)
            for version in _versions(name, old, new) if is_wrong else ():
                assert version in messages[mix.folder], (name, mix)


def _versions(name: str, *mixes: Mix) -> list[str]:
    """What is compared of a file, in both versions; where one has none it is a name."""
    paths = [mix.folder / name for mix in mixes]
    texts = [path.read_text("utf-8") for path in paths if path.exists()]
    if len(texts) == 1:
        return [f"Of{name.removesuffix('.go').capitalize()}"]
    stamps = [re.findall(r"forstgen:schema \S+ ([0-9a-f]{32})", text) for text in texts]
    return [f"v{stamp} bool" for [stamp] in stamps]
