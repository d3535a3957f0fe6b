"""Patterns mean the same to every reader; here Python's, whose `$` is the odd one."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forstgen.backends.jsonschema import patterns
from forstgen.backends.jsonschema.view import Schema

TEXTS = st.text(alphabet="ab\n.*+?^$|()[]{}\\/-#& é😀", max_size=6)
NUMBERS = st.one_of(
    st.integers(-150, 150),
    st.integers(-(2**53), 2**53),
    st.sampled_from([10**k for k in range(16)]),
)


def fits(schema: Schema, text: str) -> bool:
    if schema == {"not": {}}:
        return False
    refused = schema.get("not", {"pattern": "(?!)"})["pattern"]
    return bool(re.search(schema.get("pattern", ""), text)) and not re.search(refused, text)


@given(TEXTS, TEXTS, TEXTS)
def test_a_text_begins_holds_and_ends_with_another(before: str, text: str, after: str) -> None:
    for whole in (before + text + after, before + text, text + after, before + after):
        assert fits(patterns.starts_with(text), whole) is whole.startswith(text)
        assert fits(patterns.contains(text), whole) is (text in whole)
        assert fits(patterns.ends_with(text), whole) is whole.endswith(text)


@given(NUMBERS, NUMBERS, NUMBERS)
def test_an_integer_lies_between_two_others(low: int, high: int, number: int) -> None:
    schema = patterns.integer_between(low, high)

    for each in (number, low - 1, low, high, high + 1, 0):
        assert fits(schema, str(each)) is (low <= each <= high)


@pytest.mark.parametrize("text", ["", "-", "-0", "07", "+7", "7.0", "7\n", " 7", "7e0", "٧"])
def test_a_key_is_a_canonical_decimal(text: str) -> None:
    assert not fits(patterns.integer_between(-100, 100), text)
    assert not fits(patterns.integer_between(0, 0), text)
