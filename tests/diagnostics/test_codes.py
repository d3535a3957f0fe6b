"""The table of codes: in order, in one style, and each of them used."""

import re
from pathlib import Path

from forstgen.diagnostics import CODES, Label, diagnostic
from forstgen.source import SourceFile, Span

PACKAGE = Path(__file__).parents[2] / "forstgen"


def test_codes_are_kebab_case_and_in_alphabetical_order() -> None:
    assert list(CODES) == sorted(CODES)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code) for code in CODES)


def test_titles_are_phrases() -> None:
    assert [title for _, title in CODES.values() if not re.fullmatch(r"[A-Z`].*[^.]", title)] == []


def test_every_code_is_used() -> None:
    """A code that nothing reports is a promise to nobody."""
    sources = "".join(
        path.read_text(encoding="utf-8")
        for path in PACKAGE.rglob("*.py")
        if path.name != "codes.py"
    )

    assert [code for code in CODES if f'"{code}"' not in sources] == []


def test_a_name_as_long_as_a_file_does_not_make_a_message_as_long() -> None:
    name = "x" * 1_000_000
    place = Span(SourceFile("a.ft", name), 0, len(name))
    told = diagnostic(
        "unknown-type",
        f"There is no type `{name}`",
        place,
        help=f"did you mean `{name}`?",
        labels=(Label(place, f"`{name}` is here"),),
    )

    assert told.message == f"There is no type `{name[:80]}…`"
    assert told.help == f"did you mean `{name[:80]}…`?"
    assert told.labels[0].text == f"`{name[:80]}…` is here"
