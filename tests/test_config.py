"""Configuration files: which one applies, what it says, and what is said of its mistakes."""

from pathlib import Path

import pytest

from forstgen.backends import BACKENDS, load_options
from forstgen.config import Settings, find_config, load_config
from forstgen.config.model import ConfigFile
from forstgen.diagnostics import Diagnostic

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: str, text: str) -> Path:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text)
    return Path(path)


def settings(text: str, path: str = "forstgen.toml") -> Settings:
    outcome = load_config(write(path, text))
    assert outcome.value is not None, outcome.diagnostics
    return outcome.value


def problems(text: str, path: str = "forstgen.toml") -> tuple[Diagnostic, ...]:
    outcome = load_config(write(path, text))
    assert outcome.value is None
    return outcome.diagnostics


def place(diagnostic: Diagnostic) -> tuple[str, str]:
    """The file, and the text that the diagnostic points at."""
    assert diagnostic.span is not None
    source, start, end = diagnostic.span
    return source.path, source.text[start:end]


FULL = """
input = ["schema", "more.ft"]
include = ["**/*.ft"]
exclude = ["old"]
invariant-guards = ["Valid", "Sound"]

[ts]
out = "web/api"
package = "@acme/api"

[py]
out = "../py"

[go]
out = "go"
module = "example.com/api"
package = "api"

[jsonschema]
out = "schema.json"
id = "urn:acme:api"
"""


def test_a_file_says_everything_relative_to_its_own_folder(here: Path) -> None:
    found = settings(FULL, "conf/forstgen.toml")

    assert found.inputs == (here / "conf/schema", here / "conf/more.ft")
    assert found.selection.base == here / "conf"
    assert (found.selection.include, found.selection.exclude) == (("**/*.ft",), ("old",))
    assert found.invariant_guards == ("Valid", "Sound")
    assert {target.name: target.out for target in found.targets} == {
        "ts": here / "conf/web/api",
        "py": here / "conf/../py",
        "go": here / "conf/go",
        "jsonschema": here / "conf/schema.json",
    }


def test_the_table_in_pyproject_says_the_same() -> None:
    table = FULL.replace("[", "[tool.forstgen.").replace("= [tool.forstgen.", "= [")
    pyproject = f'[project]\nname = "x"\n[tool.forstgen]\n{table}'

    assert settings(pyproject, "pyproject.toml") == settings(FULL)


def test_an_empty_file_is_a_run_without_one() -> None:
    found = settings("")

    assert found.inputs == ()
    assert found.invariant_guards == ("Valid",)
    assert [target.out for target in found.targets] == [None] * len(BACKENDS)


@pytest.mark.parametrize(
    ("text", "lock"),
    [
        ('input = "schema"', "forst.lock"),
        ('input = "schema"\nlock = true', "forst.lock"),
        ('input = "schema"\nlock = "locks/api.lock"', "locks/api.lock"),
        ('input = "schema"\nlock = false', None),
        ("", None),
    ],
)
def test_the_lock_belongs_to_the_input_of_the_configuration(
    here: Path, text: str, lock: str | None
) -> None:
    found = settings(text)

    assert found.lock == (None if lock is None else here / lock)
    assert found.override([Path("other")], {}).lock is None
    assert found.override([Path("other")], {}, Path("x.lock")).lock == Path("x.lock")


def test_one_input_needs_no_list(here: Path) -> None:
    assert settings('input = "schema"').inputs == (here / "schema",)


def test_every_option_in_a_file_is_an_option_of_its_backend() -> None:
    for target in settings(FULL).targets:
        load_options(f"forstgen.backends.{target.name}")(**target.options)


def test_the_command_line_wins_and_keeps_the_targets_options() -> None:
    found = settings(FULL).override([Path("other")], {"go": Path("elsewhere"), "ts": Path("t")})

    assert found.inputs == (Path("other"),)
    assert [(target.name, target.out) for target in found.targets] == [
        ("go", Path("elsewhere")),
        ("ts", Path("t")),
    ]
    assert found.targets[0].options == {"module": "example.com/api", "package": "api"}


def test_without_a_command_line_only_targets_with_a_folder_are_made() -> None:
    found = settings('[ts]\nout = "web"\n[go]\npackage = "api"').override([], {})

    assert [target.name for target in found.targets] == ["ts"]


@pytest.mark.parametrize(
    ("text", "key", "help"),
    [
        ("inptu = 'a'", "inptu", "did you mean `input`?"),
        ("[ts]\npackge = 'a'", "packge", "did you mean `package`?"),
        ("[ts]\nmodule = 'a'", "module", "the keys here are `out`, `package`"),
        ("ts.packge = 'a'", "packge", "did you mean `package`?"),
        ("[tss]\nout = 'a'", "tss", "did you mean `ts`?"),
        ("invariant_guards = []", "invariant_guards", "did you mean `invariant-guards`?"),
        ("[ts.extra]\nx = 1", "extra", "the keys here are `out`, `package`"),
    ],
)
def test_an_unknown_key_is_shown_with_the_nearest_one(text: str, key: str, help: str) -> None:
    [told] = problems(text)

    assert (told.code, told.help) == ("config-unknown-key", help)
    assert place(told) == ("forstgen.toml", key)


@pytest.mark.parametrize(
    ("text", "key", "fact"),
    [
        ("input = 1", "input", "`input` must be a list"),
        ("include = ['a', 2]", "include", "`include` must be a string"),
        ("exclude = ['']", "exclude", "`exclude` must be a pattern"),
        ("ts = 'web'", "ts", "`ts` must be a table"),
        ("[py]\nout = 3", "out", "`py.out` must be a string"),
        (
            "[ts]\npackage = 'Not OK'",
            "package",
            "`ts.package` must be a name that npm accepts, such as `@acme/api`",
        ),
        (
            "[go]\nmodule = '../up'",
            "module",
            "`go.module` must be a module path, such as `example.com/api`, or empty",
        ),
        (
            "[go]\npackage = 'my-api'",
            "package",
            "`go.package` must be a Go package name: small letters and digits, and no keyword",
        ),
        (
            "[go]\npackage = 'func'",
            "package",
            "`go.package` must be a Go package name: small letters and digits, and no keyword",
        ),
        (
            "invariant-guards = ['a b']",
            "invariant-guards",
            "`invariant-guards` must be the name of a guard",
        ),
    ],
)
def test_a_wrong_value_is_shown_at_its_key(text: str, key: str, fact: str) -> None:
    [told] = problems(text)

    assert (told.code, told.message) == ("config-value", fact)
    assert place(told) == ("forstgen.toml", key)


def test_every_problem_of_a_file_is_told() -> None:
    codes = [told.code for told in problems("a = 1\ninput = 2\n[ts]\nout = 3\nb = 4\n")]

    assert sorted(codes) == [*["config-unknown-key"] * 2, *["config-value"] * 2]


def test_a_problem_in_pyproject_points_into_its_table() -> None:
    text = "[tool.other]\npackge = 1\n[tool.forstgen.ts]\npackge = 'a'\n"
    [told] = problems(text, "pyproject.toml")

    assert told.message == "There is no key `ts.packge`"
    assert told.span is not None
    assert told.span.start == text.rindex("packge")


def test_a_problem_in_an_inline_table_is_told_without_its_place() -> None:
    [told] = problems("ts = {out = 'a', packge = 'b'}")

    assert told.message == "There is no key `ts.packge`"
    assert place(told) == ("forstgen.toml", "")


@pytest.mark.parametrize(
    ("text", "position"),
    [("input = ", (1, 9)), ("a = 1\nb = 2 3\n", (2, 7)), ("[ts\n", (1, 4)), ('a = "', (1, 6))],
)
def test_a_file_that_is_no_toml_points_at_the_mistake(text: str, position: tuple[int, int]) -> None:
    [told] = problems(text)

    assert told.code == "config-syntax"
    assert told.span is not None
    assert told.span.source.position(told.span.start) == position


def test_a_file_that_is_not_utf_8_or_not_there_is_told() -> None:
    Path("forstgen.toml").write_bytes(b"input = '\xff'")

    for path in (Path("forstgen.toml"), Path("nowhere.toml")):
        assert [told.code for told in load_config(path).diagnostics] == ["config-unreadable"]


def test_a_table_that_is_none_is_told() -> None:
    [told] = problems("[tool]\nforstgen = 1\n", "pyproject.toml")

    assert told.message == "`tool.forstgen` must be a table"


def test_the_nearest_file_applies(here: Path) -> None:
    write("pyproject.toml", "[tool.forstgen]\n")
    write("svc/pyproject.toml", "[project]\n")
    write("svc/api/forstgen.toml", "")
    write("svc/api/pyproject.toml", "[tool.forstgen]\n")

    assert find_config(here / "svc/api") == here / "svc/api/forstgen.toml"
    assert find_config(here / "svc") == here / "pyproject.toml"


def test_the_search_ends_at_the_repository(here: Path) -> None:
    write("forstgen.toml", "")
    write("repo/.git/HEAD", "")
    (here / "repo/sub").mkdir()

    assert find_config(here / "repo/sub") is None


def keys(model: type[ConfigFile]) -> list[str]:
    listed = []
    for name, field in model.model_fields.items():
        key = field.alias or name
        inner = field.annotation
        if isinstance(inner, type) and hasattr(inner, "model_fields"):
            listed += [f"{key}.{part.alias or own}" for own, part in inner.model_fields.items()]
        else:
            listed.append(key)
    return listed


def test_the_documentation_names_every_key_and_no_other() -> None:
    text = (ROOT / "docs/configuration.md").read_text(encoding="utf-8")
    documented = [line.split("`")[1] for line in text.splitlines() if line.startswith("| `")]

    assert sorted(documented) == sorted(keys(ConfigFile))
