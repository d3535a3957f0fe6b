"""Generated code is clean: black, mypy with and without Pydantic's plugin, pyright, Python 3.10."""

import ast
import json
from pathlib import Path

import pytest

from forstgen.ir.meeting import Compatible
from tests.backends.py.generated import program, write
from tests.backends.py.samples import GUARDS, HOSTILE, MEETING, SHOP, wide
from tests.support import toolchains

pytestmark = pytest.mark.toolchain

EXAMPLE = Path(__file__).resolve().parents[3] / "examples" / "forst"


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One package per sample, and a program that uses one of them."""
    folder = tmp_path_factory.mktemp("packages")
    example = {
        path.relative_to(EXAMPLE).as_posix(): path.read_text(encoding="utf-8")
        for path in EXAMPLE.rglob("*.ft")
    }
    samples = {"shop": SHOP, "hostile": HOSTILE, "guards": GUARDS, "example": example}
    samples |= {f"wide{seed}": wide(seed) for seed in (1, 2, 3)}
    for name, files in samples.items():
        write(files, folder / name)
    write(MEETING | named_at_length(), folder / "meeting", all_may_meet())
    consumer = Path(__file__).with_name("consumer") / "main.py"
    (folder / "consumer.py").write_text(consumer.read_text(encoding="utf-8"), encoding="utf-8")
    return folder


def named_at_length() -> dict[str, str]:
    """Packages of all lengths of a name at which a line is about to break."""
    return {
        f"{'p' * length}/p.ft": f"package {'p' * length}\ntype P{length} = {{ x: Int }}\n"
        for length in (11, 12, 33, 34, 35, 36, 44, 45, 51, 52, 60)
    }


def all_may_meet() -> Compatible:
    """One other version of each function's server, or several."""
    facets = program(MEETING).facets
    others = [f"{'0123456789abcdef'[n:] + '0' * n}{'.-' * 5}" for n in range(3)]
    own = zip(sorted(facets.functions.values()), (others[:1], others), strict=True)
    return Compatible(frozenset((client, server) for client, rest in own for server in rest))


def names(packages: Path) -> list[str]:
    return sorted(path.parent.name for path in packages.glob("*/__init__.py"))


def test_black_changes_nothing(packages: Path) -> None:
    toolchains.black(
        "--check", "--diff", "--quiet", *names(packages), cwd=packages
    ).expect_success()


def test_no_import_is_unused(packages: Path) -> None:
    findings = ("--select", "F401,F811,F822", "--no-cache")
    toolchains.ruff(
        "check", "--isolated", *findings, *names(packages), cwd=packages
    ).expect_success()


@pytest.mark.parametrize("plugins", ["", "pydantic.mypy"])
def test_mypy_is_content(packages: Path, plugins: str) -> None:
    (packages / "mypy.ini").write_text(f"[mypy]\nstrict = true\nplugins = {plugins}\n")
    run = toolchains.mypy("--python-version", "3.10", *names(packages), "consumer.py", cwd=packages)

    run.expect_success()


def test_pyright_is_content(packages: Path) -> None:
    config = {"typeCheckingMode": "strict", "pythonVersion": "3.10"}
    (packages / "pyrightconfig.json").write_text(json.dumps(config))
    run = toolchains.pyright("--pythonpath", *toolchains.python.installed(), cwd=packages)

    run.expect_success()


def test_python_3_10_can_read_it(packages: Path) -> None:
    files = list(packages.rglob("*.py"))

    assert files
    for path in files:
        ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 10))


@pytest.mark.parametrize(
    ("line", "mistake"),
    [
        ("NotFound(product_id=1)", "int"),
        ('Money(amount="1", currency="EUR")', "str"),
        ('Money(amount=1, currency="USA")', "USA"),
        ("import shop; shop.NoSuchName", "NoSuchName"),
        ("shop.ForstClient().find_product(1)", "int"),
    ],
)
def test_mypy_finds_a_mistake(packages: Path, line: str, mistake: str) -> None:
    text = f"import shop\nfrom shop import Money, NotFound\n{line}\n"
    run = toolchains.mypy("--config-file=", "--strict", "-c", text, cwd=packages)

    assert run.status == 1
    assert mistake in run.stdout
