"""The conformance corpus: current, complete, right by hand, and the same in every target."""

from collections.abc import Mapping, Sequence

import pytest

from forstgen.conform.processes import Verdict
from forstgen.ir.walk import names_in, types_of
from tests.conformance.build import contents
from tests.conformance.contract import codes
from tests.conformance.corpus import BY_HAND, CASES, CORPUS, Case, cases, folders, program
from tests.conformance.reference.judge import entries, judge
from tests.conformance.values import FOLDERS
from tests.support.drivers import TARGETS, verdicts

NEVER_BROKEN = {"number.finite"}
"""No JSON value breaks it: a number that is not finite is `type` already."""

SHOWN = 10


def test_every_folder_has_a_schema_and_values() -> None:
    assert [folder.name for folder in folders()] == sorted(FOLDERS)


@pytest.mark.parametrize("name", sorted(FOLDERS))
def test_the_cases_are_those_of_the_values(name: str) -> None:
    text = (CORPUS / name / CASES).read_text(encoding="utf-8")

    assert text == contents(name), "run `python -m tests.conformance.build`"


def test_the_corpus_is_the_largest_of_its_kind() -> None:
    assert len(cases(CASES)) > 2900
    assert len(cases(BY_HAND)) > 200


def test_every_type_has_values_of_its_own_or_within_others() -> None:
    asked = {case.type for case in cases(CASES, BY_HAND)}
    declared = [decl for package in program().packages for decl in package.types]
    within = {str(name) for decl in declared for name in names_in(*types_of(decl))}

    assert set(entries(program())) - asked - within == set()


def test_every_code_of_the_contract_occurs() -> None:
    found = {violation["code"] for case in cases(CASES) for violation in case.violations}

    assert found == codes() - NEVER_BROKEN


def test_every_folder_accepts_and_refuses() -> None:
    verdicts = {(case.place.partition("/")[0], not case.violations) for case in cases(CASES)}

    assert verdicts == {(name, verdict) for name in FOLDERS for verdict in (True, False)}


def test_a_fifth_of_the_values_are_accepted() -> None:
    given = cases(CASES)
    accepted = [case for case in given if not case.violations]

    assert len(accepted) > len(given) / 5


@pytest.mark.parametrize("case", cases(BY_HAND), ids=lambda case: case.place)
def test_the_reference_is_right_by_hand(case: Case) -> None:
    assert judge(program(), case.type, case.text) == case.violations


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Sequence[Verdict]]:
    """What each target says of the whole corpus: one program, built once."""
    requests = [case.request for case in cases(CASES, BY_HAND)]
    return verdicts(program(), requests, tmp_path_factory.mktemp("corpus"))


@pytest.mark.toolchain
@pytest.mark.parametrize("target", TARGETS)
def test_a_target_gives_the_violations_of_the_corpus(
    answers: Mapping[str, Sequence[Verdict]], target: str
) -> None:
    wrong = [
        f"{case.place}: {case.type} {case.text[:200]!r}\n  wants {case.violations}\n  has   {found}"
        for case, found in zip(cases(CASES, BY_HAND), answers[target], strict=True)
        if list(found.violations) != case.violations or found.faults
    ]

    assert not wrong, f"{len(wrong)} cases differ:\n" + "\n".join(wrong[:SHOWN])
