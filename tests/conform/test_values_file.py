"""Files of values: read to the letter, or refused with words that help."""

from pathlib import Path

import pytest

from forstgen.conform.cases import Case
from forstgen.conform.values_file import read_values

TYPES = ("shop.Order", "shop.place()")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "values.json"


@pytest.mark.parametrize(
    "value",
    [
        "7.0",
        "1e400",
        "-0",
        "123456789012345678901234567890" * 200,
        '"\\ud800"',
        '{"a": 1, "a": 2}',
        '{ "a" : [ 1 ,\n 2 ] }',
        "null",
        "[" * 150 + "]" * 150,
    ],
)
def test_a_value_keeps_its_spelling(file: Path, value: str) -> None:
    file.write_text(f'[ {{"type": "shop.Order", "value": {value} }} ]\n', encoding="utf-8")

    assert read_values(file, TYPES).value == (Case("shop.Order", value),)


def test_keys_come_in_any_order_and_others_mean_nothing(file: Path) -> None:
    file.write_text(
        '[{"value": 1, "note": [1], "type": "shop.place()"}, {"type": "shop.Order", "value": {}}]'
    )

    assert read_values(file, TYPES).value == (Case("shop.place()", "1"), Case("shop.Order", "{}"))


def test_there_may_be_none(file: Path) -> None:
    file.write_text(" [ ] ")

    assert read_values(file, TYPES).value == ()


@pytest.mark.parametrize(
    ("text", "message", "help"),
    [
        ("", "`[` is missing", '[{"type": "shop.Order", "value": …}]'),
        ("{}", "`[` is missing", ""),
        ("[1]", "`{` is missing", ""),
        ('[{"type": "shop.Order"}]', "without `value`", ""),
        ('[{"value": 1}]', "without `type`", ""),
        ("[{}]", "without `type`", ""),
        ('[{"type": "shop.Oder", "value": 1}]', 'names "shop.Oder"', "did you mean `shop.Order`?"),
        ('[{"type": "x", "value": 1}]', 'names "x"', "there are shop.Order, shop.place()"),
        ('[{"type": 7, "value": 1}]', "names 7", ""),
        ('[{"type": null, "value": 1}]', "names null", ""),
        ('[{"type": "shop.Order", "value": NaN}]', "`NaN`, which is not JSON", ""),
        ('[{"type": "shop.Order", "value": 01}]', "`,` is missing", ""),
        ('[{"type": "shop.Order", "value": }]', "is not JSON", ""),
        ('[{"type": "shop.Order", "value": 1}', "`,` is missing", ""),
        ('[{"type": "shop.Order", "value": 1}] x', "text behind its list", ""),
        ("[{1: 2}]", "1, which is no key", ""),
        ("[{[]: 2}]", "[], which is no key", ""),
        ("[" * 100_000, "`{` is missing", ""),
        (
            '[{"type": "shop.Order", "value": ' + "[" * 100_000 + "]" * 100_000 + "}]",
            "nested too deeply",
            "",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    file: Path, text: str, message: str, help: str
) -> None:
    file.write_text(text)
    outcome = read_values(file, TYPES)
    [problem] = outcome.diagnostics

    assert outcome.value is None
    assert problem.code == "values-file"
    assert message in problem.message
    assert help in (problem.help or "")


def test_the_place_is_that_of_the_entry(file: Path) -> None:
    file.write_text(
        '[\n  {"type": "shop.Order", "value": 1},\n  {"type": "shop.Oder", "value": 1}\n]'
    )
    [problem] = read_values(file, TYPES).diagnostics

    assert problem.span is not None
    assert problem.span.source.position(problem.span.start) == (3, 12)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "latin.json").write_bytes(b'["\xff"]')

    for path, told in (("none.json", "No such file"), ("latin.json", "not UTF-8"), (".", "direct")):
        [problem] = read_values(tmp_path / path, TYPES).diagnostics
        assert told in problem.message
