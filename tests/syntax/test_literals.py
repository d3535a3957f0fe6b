"""Strings are decoded as Go decodes them; numbers are read exactly or refused."""

import pytest

from forstgen.syntax import ast
from tests.syntax.sources import complaints, file


def literal(text: str) -> str | int | float | bool | None:
    (constant,) = file(f"const X = {text}").declarations
    assert isinstance(constant, ast.ConstDecl)
    assert isinstance(constant.value, ast.Literal)
    return constant.value.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('""', ""),
        ('"a\\"b\\\\"', 'a"b\\'),
        ('"\\a\\b\\f\\n\\r\\t\\v\\\'"', "\a\b\f\n\r\t\v'"),
        ('"\\x41\\101\\u00e9\\U0001F600"', "AAé😀"),
        ('"\\xC3\\xa9é"', "éé"),
        ('`raw \\n "text"\r\nsecond`', 'raw \\n "text"\nsecond'),
        ("'a'", 97),
        ("'\\''", 39),
        ("'😀'", 128512),
        ("0", 0),
        ("007", 7),
        ("9223372036854775807", 2**63 - 1),
        ("-9223372036854775807", -(2**63) + 1),
        ("1.", 1.0),
        ("1.5e-3", 0.0015),
        ("1e3", 1000.0),
        ("300.3f", 300.3),
        ("true", True),
        ("false", False),
        ("nil", None),
    ],
)
def test_a_literal(text: str, value: object) -> None:
    assert literal(text) == value
    assert type(literal(text)) is type(value)


@pytest.mark.parametrize(
    ("text", "code", "marked"),
    [
        ('"a\\qb"', "syntax-invalid-escape", "\\q"),
        ('"\\400"', "syntax-invalid-escape", "\\400"),
        ('"\\uD800"', "syntax-invalid-escape", "\\uD800"),
        ('"\\U00110000"', "syntax-invalid-escape", "\\U00110000"),
        ('"\\xff"', "syntax-invalid-escape", '"\\xff"'),
        ("'ab'", "syntax-invalid-rune", "'ab'"),
        ("0x10", "syntax-invalid-number", "0x10"),
        ("1_000", "syntax-invalid-number", "1_000"),
        ("3f", "syntax-invalid-number", "3f"),
        ("9223372036854775808", "syntax-invalid-number", "9223372036854775808"),
        ("-9223372036854775809", "syntax-invalid-number", "9223372036854775809"),
        ("1e400", "syntax-invalid-number", "1e400"),
        ("9" * 5000, "syntax-invalid-number", "9" * 5000),
    ],
)
def test_a_literal_that_is_none(text: str, code: str, marked: str) -> None:
    assert complaints(f"const X = {text} type T = Int") == [(code, marked)]
    assert complaints(f"type T = {{ x: Int.Min({text}) `a` }}") == [(code, marked)]
