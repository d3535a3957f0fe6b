"""What the models refuse, and what `violations()` tells of it."""

import json
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from tests.backends.py.generated import imported, render, write

BANK = {
    "bank/bank.ft": """
package bank

type Iban = String.HasPrefix("CH").Min(5)
type Account = { accountId: Iban, owner: String?, limit: Int.Between(0, 1000), note: any }
is (account Account) Valid() {
  if account.limit is GreaterThan(500) {
    ensure account.owner is Min(1) or NoOwner("a high limit needs an owner")
  }
}

type Bank = { accounts: []Account, byYear: map[Int]Account }
error Closed { reason: String.Min(3) }

func Open(account: Account, code: String): Result(Account, Closed) {
  ensure code is Min(4) or BadCode("a code has four digits")
  return account
}
"""
}

GOOD = {"accountId": "CH001", "limit": 7, "note": None}
RICH = {**GOOD, "limit": 900}

SHORT = {
    "path": "/accountId",
    "code": "string.min",
    "message": "must have at least 5 characters",
}
NO_OWNER = {
    "path": "/owner",
    "code": "required",
    "message": "a high limit needs an owner",
    "error": "NoOwner",
}


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with imported(write(BANK, tmp_path_factory.mktemp("generated") / "bank_package")) as package:
        yield package


def refusal(call: Any, *arguments: Any, **named: Any) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        call(*arguments, **named)
    return caught.value


def test_every_entry_point_refuses_and_its_error_tells_the_whole_list(bank: Any) -> None:
    wrong = {**RICH, "accountId": "CH"}
    attributes = {"account_id": "CH", "limit": 900, "note": None}
    errors = [
        refusal(bank.Account.model_validate, wrong),
        refusal(bank.Account.model_validate_json, json.dumps(wrong)),
        refusal(bank.Account, **attributes),
        refusal(bank.validate, bank.Account, wrong),
        refusal(bank.validate_json, bank.Account, json.dumps(wrong).encode()),
    ]

    for error in errors:
        assert bank.violations(bank.Account, error) == [SHORT, NO_OWNER]
    assert bank.violations(bank.Account, wrong) == [SHORT, NO_OWNER]


def test_a_guard_is_refused_where_it_looks_and_in_its_own_words(bank: Any) -> None:
    error = refusal(bank.Account.model_validate, RICH)
    [told] = error.errors(include_url=False)

    assert told["loc"] == ("owner",)
    assert (told["type"], told["msg"]) == ("required", "a high limit needs an owner")
    assert "a high limit needs an owner" in str(error)


def test_a_guard_says_nothing_of_what_is_wrong_already(bank: Any) -> None:
    found = bank.violations(bank.Account, {**GOOD, "limit": "x", "owner": 1})

    assert [each["path"] for each in found] == ["/owner", "/limit"]


def test_json_has_wire_names_and_a_constructor_python_names(bank: Any) -> None:
    snake = {"account_id": "CH001", "limit": 7, "note": None}

    assert bank.Account(**snake) == bank.Account.model_validate(GOOD)
    for error in (
        refusal(bank.Account.model_validate, snake),
        refusal(bank.Account.model_validate_json, json.dumps(snake)),
        refusal(TypeAdapter(list[bank.Account]).validate_python, [snake]),
    ):
        assert "accountId" in str(error)
    assert bank.violations(bank.Account, snake)[0]["code"] == "required"


def test_what_is_nested_is_told_by_its_path(bank: Any) -> None:
    value = {"accounts": [GOOD, RICH], "byYear": {"2025": GOOD, "07": {**GOOD, "limit": -1}}}

    assert bank.violations(bank.Bank, value) == [
        {**NO_OWNER, "path": "/accounts/1/owner"},
        {"path": "/byYear/07", "code": "map.key", "message": "key must be an integer"},
        {
            "path": "/byYear/07/limit",
            "code": "number.between",
            "message": "must be between 0 and 1000",
        },
    ]


def test_a_model_that_was_changed_is_judged_as_it_is(bank: Any) -> None:
    account = bank.Account.model_validate(GOOD)
    assert bank.violations(bank.Account, account) == []
    account.limit = 900

    assert bank.violations(bank.Account, account) == [NO_OWNER]


@pytest.mark.parametrize("number", [Decimal(7), Fraction(7), Decimal("7.5"), Decimal("NaN")])
def test_what_pydantic_takes_for_a_number_is_one(bank: Any, number: Any) -> None:
    value = {**GOOD, "limit": number}

    if number == 7:
        assert bank.Account.model_validate(value).limit == 7
        assert bank.violations(bank.Account, value) == []
    else:
        found = bank.violations(bank.Account, refusal(bank.Account.model_validate, value))
        assert found == bank.violations(bank.Account, value)
        assert [each["code"] for each in found] == ["type"]


def test_a_key_may_be_larger_than_python_writes(bank: Any) -> None:
    value = {"accounts": [], "byYear": {10**5000: GOOD}}

    error = refusal(bank.Bank.model_validate, value)
    assert [each["code"] for each in bank.violations(bank.Bank, error)] == ["map.key"]


def test_a_request_has_the_preconditions_of_its_function(bank: Any) -> None:
    value = {"account": GOOD, "code": "123"}
    expected = {
        "path": "/code",
        "code": "string.min",
        "message": "a code has four digits",
        "error": "BadCode",
    }

    assert bank.violations(bank.OpenRequest, value) == [expected]
    error = refusal(bank.validate, bank.OpenRequest, value)
    assert bank.violations(bank.OpenRequest, error) == [expected]
    assert bank.validate(bank.OpenRequest, {**value, "code": "1234"}).code == "1234"


def test_an_error_is_judged_as_an_exception_and_as_data(bank: Any) -> None:
    error = refusal(bank.Closed, reason="no")
    path = "/payload/reason"

    assert [each["path"] for each in bank.violations(bank.Closed, error)] == [path]
    data = {"tag": "bank/Closed", "message": "x", "payload": {"reason": "no"}}
    assert [each["path"] for each in bank.violations(bank.Closed, data)] == [path]
    assert bank.violations(bank.Closed, bank.Closed(reason="enough")) == []


def test_half_a_surrogate_pair_counts_where_somebody_reads_it(bank: Any) -> None:
    text = json.dumps({**GOOD, "unknown": "\ud800"})

    assert bank.Account.model_validate_json(text).account_id == "CH001"
    assert bank.violations(bank.Account, {**GOOD, "owner": "\ud800"})[0]["code"] == "type"
    refusal(bank.Account.model_validate, {**GOOD, "owner": "\ud800"})
    refusal(bank.Account.model_validate_json, json.dumps({**GOOD, "note": ["\ud800"]}))


def test_a_text_that_is_not_json_has_one_violation(bank: Any) -> None:
    error = refusal(bank.Account.model_validate_json, '{"accountId": ')

    assert bank.violations(bank.Account, error) == [
        {"path": "", "code": "json.syntax", "message": "is not valid JSON"}
    ]


def test_the_error_of_somebody_else_is_told_as_far_as_it_goes(bank: Any) -> None:
    error = refusal(TypeAdapter(dict[str, bank.Account]).validate_python, {"a/b": {}})
    found = bank.violations(bank.Account, error)

    assert {key: found[0][key] for key in ("path", "code")} == {
        "path": "/a~1b/accountId",
        "code": "required",
    }


def test_guards_are_written_once_beside_what_they_judge() -> None:
    module = render(BANK)["bank.py"]

    assert module.count("def _account_valid(account: Account)") == 1
    assert "@invariant(Account)\ndef _account_valid" in module
    assert "OpenRequest: TypeAlias = Annotated[OpenInput, Preconditions(_open_request)]" in module


def test_a_result_has_to_say_which_side_it_is(runtime: Any) -> None:
    results = TypeAdapter[Any](runtime.Ok[runtime.Int | None] | runtime.Err[runtime.String])

    assert results.validate_json('{"ok": true}') == runtime.Ok[runtime.Int | None](value=None)
    for text in ('{"value": 1}', '{"ok": 1, "value": 1}', '{"error": "x"}', '{"ok": false}'):
        refusal(results.validate_json, text)


@pytest.mark.parametrize("depth", [200, 201])
def test_texts_are_nested_200_levels_deep(runtime: Any, depth: int) -> None:
    text = "[" * depth + "]" * depth
    if depth == 200:
        assert runtime.violations(runtime.AnyJson, runtime.read_json(text)) == []
    else:
        with pytest.raises(runtime.JsonError, match="200 levels"):
            runtime.read_json(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"\xff", "json.utf8"),
        ("\ud800", "json.utf8"),
        ("", "json.syntax"),
        ("\ufeff1", "json.syntax"),
        ("NaN", "json.syntax"),
        ("[1,]", "json.syntax"),
        ('"\n"', "json.syntax"),
        ("1.", "json.syntax"),
        ("01", "json.trailing"),
        ("1 2", "json.trailing"),
        ('{"a": 1, "\\u0061": 2}', "json.duplicate_key"),
        ('{"a": 1, "a": 2', "json.duplicate_key"),
        ('{"a": 1, "a" 2', "json.duplicate_key"),
        ('{"a": {}, "b": [}', "json.syntax"),
    ],
)
def test_the_first_fault_of_a_text_counts(runtime: Any, text: str | bytes, code: str) -> None:
    with pytest.raises(runtime.JsonError) as caught:
        runtime.read_json(text)

    assert [violation["code"] for violation in caught.value.violations] == [code]


def test_numbers_of_any_length_are_read(runtime: Any) -> None:
    assert runtime.read_json("1" * 5000) == float("inf")
    assert runtime.read_json("12345678901234567890") == 12345678901234567890


# Without the memory of what was tried this would take 2^60 steps.
def test_nested_unions_are_judged_in_linear_time(tmp_path: Path) -> None:
    files = {
        "p/p.ft": "package p\ntype A = { of: AB, a: Int }\ntype B = { of: AB, b: Int }\n"
        "type AB = A | B | String\n"
    }
    value: Any = "leaf"
    for _ in range(60):
        value = {"of": value, "b": 1}
    with imported(write(files, tmp_path / "nested_package")) as package:
        assert package.violations(package.AB, value) == []
