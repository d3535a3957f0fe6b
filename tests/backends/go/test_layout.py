"""What `gofmt` would have done: columns and comments, held against `gofmt` itself."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forstgen.backends.go.columns import aligned
from forstgen.backends.go.docs import comment, described
from tests.backends.go.hostile import DOCS
from tests.support.toolchains import gofmt

LINES = st.sampled_from(
    (
        *("", "", " ", "Heading", "text.", "- item", "  - item", "1. one", "\tcode", "    code"),
        *("# H", "[a]: https://a.b", "``x''", "{", "}", "\\", "* x", "Some Words, (here)", "+ x"),
    )
)
TEXTS = st.lists(st.one_of(LINES, st.text(max_size=8)), max_size=8).map("\n".join)

ROWS = st.lists(
    st.tuples(
        st.sampled_from(["A", "Bcd", "Größe", "LongName"]),
        st.sampled_from(["int", "string", "map[string][]string", "any"]),
        st.sampled_from(["", '`json:"a"`', '`json:"something"`']),
    ),
    max_size=8,
)


def test_rows_of_one_cell_end_the_columns() -> None:
    rows = [("A", "int", "`a`"), ("Long", "string", "`b`"), ("// text",), ("B", "bool", "`c`")]

    assert aligned(rows) == ["A    int    `a`", "Long string `b`", "// text", "B bool `c`"]


@pytest.mark.toolchain
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(tables=st.lists(ROWS, min_size=20, max_size=40))
def test_columns_are_those_of_gofmt(
    tmp_path: Path, tables: list[list[tuple[str, str, str]]]
) -> None:
    text = "package x\n"
    for n, table in enumerate(tables):
        rows: list[tuple[str, ...]] = [("// a comment",)] * (n % 2)
        rows += [(name, kind, tag) if tag else (name, kind) for name, kind, tag in table]
        body = "".join(f"\t{line}\n" for line in aligned(rows * 2))
        text += f"\ntype T{n} struct {{\n{body}}}\n"

    assert_formatted(tmp_path, text)


@pytest.mark.toolchain
def test_comments_stay_as_they_are(tmp_path: Path) -> None:
    assert_formatted(tmp_path, commented(list(DOCS)))


@pytest.mark.toolchain
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts=st.lists(TEXTS, min_size=50, max_size=100))
def test_any_comment_stays_as_it_is(tmp_path: Path, texts: list[str]) -> None:
    assert_formatted(tmp_path, commented(texts))


def test_a_comment_begins_with_the_name() -> None:
    assert (
        described("UserID", "UserId", "UserId tells.\n\nMore.")
        == "// UserID tells.\n//\n// More.\n"
    )
    assert described("User", "User", "A user.") == "// User – A user.\n"
    assert described("User", "User", " \n ") == ""


def test_no_line_of_a_comment_is_a_directive() -> None:
    for doc in DOCS:
        for line in described("T", "T", doc).splitlines() + comment(doc, "\t").splitlines():
            assert line.strip() == "//" or line.strip().startswith("// ")
            assert not line.strip().startswith("// +build")


def commented(texts: list[str]) -> str:
    text = "package x\n"
    for n, doc in enumerate(texts):
        field = comment(doc, "\t")
        text += f"\n{described(f'T{n}', 'T', doc)}type T{n} struct {{\n{field}\tA int\n}}\n"
    return text


def assert_formatted(folder: Path, text: str) -> None:
    (folder / "x.go").write_text(text, "utf-8", newline="\n")
    gofmt("-d", "x.go", cwd=folder).expect_silence()
