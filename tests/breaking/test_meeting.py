"""Which versions of a function may meet in a call, and in which roles."""

import pytest

from forstgen.breaking import compare
from forstgen.breaking.meeting import meetings
from tests.support.programs import program_of

SCHEMA = """\
package shop

type Item = { id: String.Min(1), note: String? }

error Gone { id: String }

func Save(item Item) { }

func Load(id String): Result(Item, Gone) { return id }

func Count(): Int { }
"""

OLD_CLIENTS, NEW_CLIENTS = "old clients", "new clients"


def met(old: str, new: str) -> set[tuple[str, str]]:
    """The functions whose versions may meet, and whose clients these are."""
    before, after = program_of(old), program_of(new)
    found = meetings(before, after, compare(before, after), ())
    return {
        (each.function.name, OLD_CLIENTS if each.is_old_client else NEW_CLIENTS) for each in found
    }


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Min(1)", "NotEmpty()", {("Save", OLD_CLIENTS), ("Save", NEW_CLIENTS)}),
        ("Min(1)", "Min(2)", {("Save", NEW_CLIENTS)}),
        ("String.Min(1)", "String", {("Save", OLD_CLIENTS)}),
        ("note: String?", "note: String", {("Save", NEW_CLIENTS)}),
        ("note: String?", "note: Int?", set()),
    ],
)
def test_the_direction_of_a_change_says_who_may_meet(
    old: str, new: str, expected: set[tuple[str, str]]
) -> None:
    opposite = {OLD_CLIENTS: NEW_CLIENTS, NEW_CLIENTS: OLD_CLIENTS}
    loads = {("Load", opposite[whose]) for _, whose in expected}
    # What changed without a change of its values is found for both in both roles.

    assert met(SCHEMA, SCHEMA.replace(old, new)) == expected | loads


def test_a_new_client_waits_for_a_server_that_does_what_its_new_field_asks_for() -> None:
    new = SCHEMA.replace("note: String?", "note: String?, more: Int?")

    assert met(SCHEMA, new) == {
        ("Save", OLD_CLIENTS),
        ("Load", OLD_CLIENTS),
        ("Load", NEW_CLIENTS),
    }


def test_unions_in_another_order_do_not_meet() -> None:
    old = SCHEMA + "type Long = { id: String?, more: Int? }\n"
    before = old.replace("note: String?", "note: Item | Long?")

    assert met(before, before.replace("Item | Long", "Long | Item")) == set()


def test_functions_that_are_the_same_need_no_permission() -> None:
    assert met(SCHEMA, SCHEMA.replace("type Item", "// An item.\ntype Item")) == set()
    assert "Count" not in {name for name, _ in met(SCHEMA, SCHEMA.replace("Min(1)", "Min(2)"))}


def test_a_function_that_moved_meets_nobody() -> None:
    moved = SCHEMA.replace("func Save", "func Store").replace("Min(1)", "NotEmpty()")

    assert {name for name, _ in met(SCHEMA, moved)} == {"Load"}


def test_a_new_error_is_for_new_clients() -> None:
    fails = SCHEMA.replace("Result(Item, Gone)", "Result(Item, Gone | Lost)") + "error Lost {}\n"

    assert met(SCHEMA, fails) == {("Load", NEW_CLIENTS)}


def test_what_is_accepted_does_not_keep_old_clients_away() -> None:
    before, after = program_of(SCHEMA), program_of(SCHEMA.replace("Min(1)", "Min(2)"))
    findings = compare(before, after)
    accepted = {each.fingerprint for each in findings if each.is_breaking}
    found = meetings(before, after, findings, accepted)

    assert ("Save", True) in {(each.function.name, each.is_old_client) for each in found}
