"""The same input gives the same bytes: whatever the hash seed, the locale, the order, the place."""

import random
import shutil
from pathlib import Path

import pytest

from forstgen.backends import BACKENDS
from tests.support.command import forstgen

EXAMPLES = Path(__file__).parents[1] / "examples" / "forst"

SURROUNDINGS = [
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "PYTHONUTF8": "0"},
    {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"},
    {"PYTHONHASHSEED": "17", "LC_ALL": "tr_TR.ISO8859-9", "PYTHONIOENCODING": "latin-1"},
    {"PYTHONHASHSEED": "99", "LC_ALL": "de_DE", "PYTHONOPTIMIZE": "2"},
]


def generated(root: Path, *inputs: str, env: dict[str, str], name: str) -> dict[str, bytes]:
    """Every file that is written for `inputs`, by its path."""
    out = root / name
    outs = (f"--{target}={out / target}" for target in BACKENDS)
    done = forstgen(*inputs, *outs, cwd=root, env=env)
    assert done.status == 0, done.err
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLES, tmp_path / "schema")
    return tmp_path


def test_surroundings_do_not_matter(project: Path) -> None:
    first, *others = (
        generated(project, "schema", env=env, name=f"out{number}")
        for number, env in enumerate(SURROUNDINGS)
    )

    assert len(first) > 20
    assert all(other == first for other in others)


def test_the_order_of_the_inputs_does_not_matter(project: Path) -> None:
    files = sorted(str(path.relative_to(project)) for path in project.rglob("*.ft"))
    shuffled = random.Random(3).sample(files, len(files))
    env = SURROUNDINGS[0]
    in_order = generated(project, *files, env=env, name="a")

    assert generated(project, *shuffled, env=env, name="b") == in_order
    assert generated(project, *reversed(files), *files, env=env, name="c") == in_order


def test_the_place_and_the_line_ends_of_the_input_do_not_matter(project: Path) -> None:
    here = generated(project, "schema", env={}, name="a")
    shutil.copytree(project / "schema", project / "routes/elsewhere/schema")
    for path in (project / "routes").rglob("*.ft"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))

    assert generated(project, "routes/elsewhere/schema", env={}, name="b") == here
    assert generated(project / "routes", f"{project}/schema", env={}, name="c") == here


def test_every_line_ends_with_a_line_feed_alone(project: Path) -> None:
    files = generated(project, "schema", env={}, name="a")

    assert not [path for path, content in files.items() if b"\r" in content]
    assert not [path for path, content in files.items() if content and content[-1:] != b"\n"]
