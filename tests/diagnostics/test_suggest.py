"""Near names: typing slips are found, other words are not."""

import pytest

from forstgen.diagnostics.suggest import did_you_mean, nearest


@pytest.mark.parametrize(
    ("written", "known", "meant"),
    [
        ("Strng", ["String", "Int"], "String"),
        ("string", ["String", "Int"], "String"),
        ("Usre", ["User", "Order"], "User"),
        ("Min", ["Max", "Min"], "Min"),
        ("OrderItme", ["OrderItem", "OrderItems", "Order"], "OrderItem"),
        ("packge", ["out", "package"], "package"),
    ],
)
def test_a_typing_slip_finds_the_name(written: str, known: list[str], meant: str) -> None:
    assert nearest(written, known)[0] == meant


@pytest.mark.parametrize("written", ["Color", "X", "Q", "", "Xyzzy"])
def test_another_word_finds_nothing(written: str) -> None:
    assert nearest(written, ["User", "Order", "Invoice"]) == ()
    assert did_you_mean(written, ["User", "Order", "Invoice"]) is None


def test_equally_near_names_are_all_offered_in_order() -> None:
    assert (
        did_you_mean("cat", ["hat", "bat", "rat", "dog"]) == "did you mean `bat`, `hat` or `rat`?"
    )


def test_the_order_of_the_known_names_does_not_matter() -> None:
    names = [f"Type{i}" for i in range(50)]

    assert nearest("Typ7", names) == nearest("Typ7", reversed(names)) == ("Type7",)


def test_a_name_of_any_length_and_script_is_welcome() -> None:
    assert nearest("ß" * 2000, ["ß" * 2001, "x"]) == ("ß" * 2001,)
    assert nearest("größe", ["Größe", "Grosse"]) == ("Größe",)
