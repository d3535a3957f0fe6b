"""TypeScript packages with files of two versions: no compiler takes them, and Node links none."""

import json
import re
import shutil
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.mixes import CHANGES, Mix, mixed
from tests.support.toolchains import TYPESCRIPT_RELEASES, node, tsc

pytestmark = pytest.mark.toolchain

ADDED_PACKAGE = len(CHANGES) - 1
"""What all releases judge: modules of another version, and some that the schema does not know."""

OPTIONS: Mapping[str, object] = {
    "target": "es2022",
    "module": "nodenext",
    "types": [],
    "noEmit": True,
    "strict": True,
    "skipLibCheck": True,
}

_FINDING = re.compile(r"(\S+/mix\d+|\S+/(?:sound|mixed))/(\S+)\(\d+,\d+\): (error \w+: .*)")

Findings = Mapping[str, Mapping[str, str]]
"""What a compiler says: of each folder, about each file in it."""


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, list[Mix]]]:
    """A folder with all mixes of TypeScript's files, those of each change in one of their own."""
    return _written(tmp_path_factory.mktemp("modules"), ".ts")


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, list[Mix]]]:
    """The same of the JavaScript."""
    return _written(tmp_path_factory.mktemp("scripts"), ".js")


def _written(folder: Path, suffix: str) -> tuple[Path, dict[str, list[Mix]]]:
    mixes = {
        f"change{number}": mixed("ts", change, folder / f"change{number}", (suffix,))
        for number, change in enumerate(CHANGES)
    }
    return folder, mixes


# -- the compiler ----------------------------------------------------------------------------------


def test_the_compiler_refuses_every_mix(modules: tuple[Path, dict[str, list[Mix]]]) -> None:
    folder, mixes = modules
    findings = _compiled(folder, TYPESCRIPT_RELEASES[0], "change*")

    _expect_refusals(findings, [mix for several in mixes.values() for mix in several])


@pytest.mark.parametrize("release", TYPESCRIPT_RELEASES[1:])
def test_older_compilers_refuse_every_mix(
    modules: tuple[Path, dict[str, list[Mix]]], release: str
) -> None:
    folder, mixes = modules
    name = f"change{ADDED_PACKAGE}"

    _expect_refusals(_compiled(folder, release, name), mixes[name])


def _compiled(folder: Path, release: str, pattern: str) -> Findings:
    config = folder / f"tsconfig.{release}.json"
    config.write_text(
        json.dumps(
            {"compilerOptions": OPTIONS, "include": [f"{pattern}/*/*.ts", f"{pattern}/*/*/*.ts"]}
        )
    )
    run = tsc(release)("-p", config, "--pretty", "false", cwd=folder)
    return _findings(run.output)


def _findings(output: str) -> Findings:
    found: defaultdict[str, defaultdict[str, str]] = defaultdict(lambda: defaultdict(str))
    for line in output.splitlines():
        # What explains an error further is indented.
        if not line.startswith(" "):
            finding = _FINDING.fullmatch(line)
            assert finding, line
            folder, file, said = finding.groups()
            found[folder][file] += f"{said}\n"
    return found


def _expect_refusals(findings: Findings, mixes: list[Mix]) -> None:
    for mix in mixes:
        said = findings.get("/".join(mix.folder.parts[-2:]), {})
        assert bool(said) is not mix.is_sound, (mix, said)
        _expect_hashes(mix.folder, said)


def _expect_hashes(folder: Path, said: Mapping[str, str]) -> None:
    """Of each file that is not of the version in the schema file, both are named."""
    versions = dict(re.findall(r'  (\w+): "(\w{32})";', (folder / "schema.ts").read_text()))
    for path in {*folder.glob("*.ts"), *folder.glob("internal/*.ts")} - {folder / "schema.ts"}:
        told = said.get(path.relative_to(folder).as_posix(), "")
        own = path.read_text().splitlines()[1].split()[-1]
        match versions.get(path.stem):
            case None:
                assert f"Type '\"{path.stem}\"' does not satisfy" in told, path
            case expected if expected != own:
                assert f"Type '\"{own}\"' does not satisfy the constraint '\"{expected}\"'" in told
            case _:
                assert own not in told


@pytest.mark.parametrize(
    ("resolution", "release"),
    [
        *(("nodenext", release) for release in TYPESCRIPT_RELEASES),
        ("bundler", TYPESCRIPT_RELEASES[0]),
    ],
)
def test_a_consumer_does_not_compile_with_a_mix(
    modules: tuple[Path, dict[str, list[Mix]]], tmp_path: Path, resolution: str, release: str
) -> None:
    """Files in `node_modules` are judged, too, and `skipLibCheck` is not about them."""
    _, mixes = modules
    by_files = {mix.newer: mix.folder for mix in mixes["change2"]}
    for name, newer in {"sound": (), "mixed": ("orders.ts",)}.items():
        package = tmp_path / "node_modules" / name
        shutil.copytree(by_files[frozenset(newer)], package)
        # Of packages with one name and version the compiler reads the first.
        manifest = json.loads((package / "package.json").read_text())
        (package / "package.json").write_text(json.dumps(manifest | {"name": name}))
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "main.ts").write_text(
        'import { place, schemaHash } from "sound";\n'
        'import type { User } from "mixed/users";\n'
        'import type { Order } from "mixed";\n'
        "export const used: [typeof place, string, User?, Order?] = [place, schemaHash];\n"
    )
    module = "nodenext" if resolution == "nodenext" else "esnext"
    options = {**OPTIONS, "module": module, "moduleResolution": resolution}
    (tmp_path / "tsconfig.json").write_text(
        json.dumps({"compilerOptions": options, "files": ["main.ts"]})
    )
    findings = _findings(tsc(release)("--pretty", "false", cwd=tmp_path).output)

    assert set(findings) == {"node_modules/mixed"}
    _expect_hashes(tmp_path / "node_modules" / "mixed", findings["node_modules/mixed"])


# -- Node ------------------------------------------------------------------------------------------

_IMPORT_EACH = """
import { globSync } from "node:fs";
import { pathToFileURL } from "node:url";

const failed = {};
for (const path of globSync("*/*/esm/{,internal/}*.js").sort()) {
  try {
    await import(pathToFileURL(path));
  } catch (error) {
    failed[path.replaceAll("\\\\", "/")] = error.message;
  }
}
console.log(JSON.stringify(failed));
"""


def test_node_links_no_mix(scripts: tuple[Path, dict[str, list[Mix]]]) -> None:
    folder, mixes = scripts
    run = node("--input-type=module", "--eval", _IMPORT_EACH, cwd=folder)
    failed: dict[str, str] = json.loads(run.expect_success().stdout)

    for name, several in mixes.items():
        for mix in several:
            place = f"{name}/{mix.folder.name}/esm/"
            assert any(path.startswith(place) for path in failed) is not mix.is_sound, mix
            assert (f"{place}index.js" in failed) is not _is_sound_by_index(mix, several[0])
    missing = [said for said in failed.values() if "does not provide an export named" in said]
    assert len(missing) > len(failed) / 2


def _is_sound_by_index(mix: Mix, old: Mix) -> bool:
    """Of new modules that lie beside an old package, the index knows nothing."""
    return mix.is_sound or not any((old.folder / name).exists() for name in mix.newer)
