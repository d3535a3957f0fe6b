"""Hostile inputs: the three targets agree on them, and the page says what they say."""

from collections.abc import Mapping, Sequence

import pytest

from forstgen.conform.processes import Verdict
from tests.conformance.hostile import INPUTS, PAGE, ask, page_with, table

pytestmark = pytest.mark.toolchain


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Sequence[Verdict]]:
    return ask(tmp_path_factory.mktemp("hostile"))


def test_the_targets_agree(answers: Mapping[str, Sequence[Verdict]]) -> None:
    for number, hostile in enumerate(INPUTS):
        first, *others = (verdicts[number] for verdicts in answers.values())
        assert all(other == first for other in others), (hostile, first, others)
        assert first.faults == (), hostile


def test_the_page_is_current(answers: Mapping[str, Sequence[Verdict]]) -> None:
    page = PAGE.read_text(encoding="utf-8")

    assert page == page_with(table(answers), page)
