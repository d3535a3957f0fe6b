"""The runtime by itself, as it lies in the repository."""

from typing import Annotated, Any, Optional

import pytest
from pydantic import TypeAdapter, ValidationError

REFUSED = object()


@pytest.mark.parametrize(
    ("type", "text", "expected"),
    [
        ("String", '"a"', "a"),
        ("String", "1", REFUSED),
        ("String", "null", REFUSED),
        ("Int", "7", 7),
        ("Int", "7.0", 7),
        ("Int", "7e0", 7),
        ("Int", "-0", 0),
        ("Int", "7.5", REFUSED),
        ("Int", '"7"', REFUSED),
        ("Int", "true", REFUSED),
        ("Int", "1e400", REFUSED),
        ("Float", "7", 7.0),
        ("Float", "7.5", 7.5),
        ("Float", '"7.5"', REFUSED),
        ("Float", "true", REFUSED),
        ("Float", "1e400", REFUSED),
        ("Float", "NaN", REFUSED),
        ("Bool", "true", True),
        ("Bool", "1", REFUSED),
        ("Bool", '"true"', REFUSED),
    ],
)
def test_nothing_is_coerced(runtime: Any, type: str, text: str, expected: object) -> None:
    adapter = TypeAdapter(getattr(runtime, type))
    if expected is REFUSED:
        with pytest.raises(ValidationError):
            adapter.validate_json(text)
    else:
        value = adapter.validate_json(text)
        assert (value, value.__class__) == (expected, expected.__class__)


def test_the_json_schema_of_an_int_is_an_integer_with_its_bounds(runtime: Any) -> None:
    adapter = TypeAdapter(Annotated[runtime.Int, runtime.Min(2)])

    assert adapter.json_schema() == {"type": "integer", "minimum": 2, "maximum": 2**53 - 1}


def test_a_list_that_holds_itself_is_no_json(runtime: Any) -> None:
    endless: list[Any] = []
    endless += [endless, endless]

    with pytest.raises(ValidationError):
        TypeAdapter(runtime.AnyJson).validate_python(endless)


@pytest.mark.parametrize("key", ["7", "-7", "0"])
def test_a_number_as_a_key_is_canonical(runtime: Any, key: str) -> None:
    adapter = TypeAdapter(dict[runtime.IntKey, str])

    assert adapter.validate_json(f'{{"{key}": "x"}}') == {int(key): "x"}
    assert adapter.dump_json({int(key): "x"}) == f'{{"{key}":"x"}}'.encode()


@pytest.mark.parametrize("key", ["07", "+7", " 7", "7.0", "1e1", "-0", "", "x", "٧", "1_0"])
def test_any_other_spelling_of_a_key_is_refused(runtime: Any, key: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(dict[runtime.IntKey, str]).validate_json(f'{{"{key}": "x"}}')


def test_the_first_member_that_fits_takes_a_value(runtime: Any) -> None:
    class Name(runtime.Model):  # type: ignore[misc]
        name: str

    class Person(Name):
        age: int

    text = '{"name": "Ada", "age": 36}'

    assert TypeAdapter(Name | Person).validate_json(text) == Person(name="Ada", age=36)
    ordered = TypeAdapter(Annotated[Name | Person, runtime.FirstFit()])
    assert ordered.validate_json(text) == Name(name="Ada")


def test_two_unions_of_the_same_members_keep_their_orders(runtime: Any) -> None:
    class Name(runtime.Model):  # type: ignore[misc]
        name: str

    class Person(Name):
        age: int

    class Pair(runtime.Model):  # type: ignore[misc]
        one: Optional[Annotated[Name | Person, runtime.FirstFit()]]  # noqa: UP045 (it is cached)
        other: Optional[Annotated[Person | Name, runtime.FirstFit()]]  # noqa: UP045

    ada = {"name": "Ada", "age": 36}

    pair = Pair.model_validate({"one": ada, "other": ada})
    assert (type(pair.one), type(pair.other)) == (Name, Person)


def test_only_a_message_that_is_always_there_is_the_message(runtime: Any) -> None:
    class Loud(runtime.NominalError, tag="p/Loud"):  # type: ignore[misc, call-arg]
        message: str

    class Shy(runtime.NominalError, tag="p/Shy"):  # type: ignore[misc, call-arg]
        message: str | None = None

    assert str(Loud(message="no")) == "no"
    assert str(Shy(message="no")) == "Shy"


def test_a_group_of_booleans_or_floats_is_an_enumeration_too(runtime: Any) -> None:
    class Switch(runtime.ValueGroup):  # type: ignore[misc]
        ON = True
        OFF = False

    class Rate(float, runtime.ValueGroup):  # type: ignore[misc]
        HALF = 0.5
        FULL = 1.0

    assert TypeAdapter(Switch).validate_json("true") is Switch.ON
    assert TypeAdapter(Rate).validate_json("1") is Rate.FULL
    assert TypeAdapter[Any](Rate).dump_json(Rate.HALF) == b"0.5"
    for type, text in ((Switch, "1"), (Rate, "true"), (Rate, "0.7")):
        with pytest.raises(ValidationError):
            TypeAdapter(type).validate_json(text)


def test_a_user_may_derive_an_error(runtime: Any) -> None:
    class Gone(runtime.NominalError, tag="a/Gone"):  # type: ignore[misc,call-arg]
        id: str

    class Lost(Gone):
        """With the same tag and the same payload."""

    error = Lost(id="1")

    assert (error.tag, error.id) == ("a/Gone", "1")
    assert isinstance(TypeAdapter(Lost).validate_json(TypeAdapter(Lost).dump_json(error)), Lost)


def test_a_model_of_the_user_leaves_out_what_is_absent(runtime: Any) -> None:
    class Base(runtime.Model):  # type: ignore[misc]
        a: int | None = None
        b: int | None

    class Derived(Base):
        c: str = "x"

    assert Derived(b=None).model_dump() == {"b": None, "c": "x"}
    assert Derived(a=1, b=None).model_dump() == {"a": 1, "b": None, "c": "x"}
