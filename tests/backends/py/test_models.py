"""Generated models read and write the wire, and are pleasant from Python."""

import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from tests.backends.py.generated import imported, write

PRODUCT = {
    "productId": "p1",
    "title": "Lamp",
    "price": {"amount": 1, "currency": "EUR"},
    "stock": 3,
    "tags": [],
    "extra": None,
}

EVERYTHING = {
    "role": "admin",
    "level": 2,
    "op": "sum",
    "size": 3,
    "ratio": 0.5,
    "code": "b",
    "figure": {"kind": "square", "side": 2.0},
    "mixed": 7,
    "json": ["a", {"b": [1.5]}],
    "tree": {"value": 1, "left": {"value": 2, "children": []}, "children": []},
    "byDay": {"7": PRODUCT, "-1": PRODUCT},
    "bySize": {"a": 1},
    "point": [1.0, 2.0],
    "three": [1, 2, 3],
    "maybe": ["a", None],
    "outcome": {"ok": True, "value": PRODUCT},
}

NOT_FOUND = {"tag": "routes/NotFound", "message": "gone", "payload": {"productId": "p1"}}


def wire(value: Any) -> Any:
    return json.loads(value.model_dump_json())


def everything(**changes: Any) -> str:
    return json.dumps({**EVERYTHING, **changes})


def test_a_model_is_written_as_it_was_read(shop: Any) -> None:
    value = shop.Everything.model_validate_json(everything())

    assert wire(value) == EVERYTHING


def test_attributes_are_snake_case_and_filled_by_either_name(shop: Any) -> None:
    by_wire_name = shop.Product.model_validate(PRODUCT)
    by_attribute = shop.Product(
        product_id="p1",
        title="Lamp",
        price=shop.Money(amount=1, currency="EUR"),
        stock=3,
        tags=[],
        extra=None,
    )

    assert by_attribute == by_wire_name
    assert by_attribute.product_id == "p1"


def test_an_optional_is_absent_whether_missing_or_null(shop: Any) -> None:
    missing = shop.Product.model_validate_json(json.dumps(PRODUCT))
    null = shop.Product.model_validate_json(json.dumps({**PRODUCT, "weight": None}))

    assert missing.weight is null.weight is None
    assert "weight" not in wire(missing)
    assert "weight" not in wire(null)


def test_an_optional_is_left_out_wherever_the_model_stands(shop: Any) -> None:
    product = shop.Product.model_validate(PRODUCT)
    products = TypeAdapter(dict[str, list[shop.Product]])

    assert json.loads(products.dump_json({"a": [product]})) == {"a": [PRODUCT]}


def test_null_is_kept_where_it_is_a_value(shop: Any) -> None:
    assert wire(shop.Product.model_validate(PRODUCT))["extra"] is None


def test_a_required_field_is_required(shop: Any) -> None:
    with pytest.raises(ValidationError, match="title"):
        shop.Product.model_validate({**PRODUCT, "title": None})
    with pytest.raises(ValidationError, match="title"):
        shop.Product.model_validate({k: v for k, v in PRODUCT.items() if k != "title"})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("role", "root"),
        ("role", 1),
        ("level", 3),
        ("level", "1"),
        ("level", True),
        ("op", "median"),
        ("size", 4),
        ("size", "1"),
        ("size", True),
        ("ratio", 0.7),
        ("code", "c"),
        ("figure", {"kind": "square", "radius": 1.0}),
        ("figure", {"kind": "circle", "side": 1.0}),
        ("figure", {"kind": "star"}),
        ("mixed", True),
        ("mixed", 1.5),
        ("byDay", {"07": PRODUCT}),
        ("byDay", {"1.0": PRODUCT}),
        ("bySize", {"a": "1"}),
        ("bySize", {"a": 1.5}),
        ("point", [1.0]),
        ("three", [1, 2]),
        ("three", [1, 2, 3, 4]),
        ("maybe", [1]),
        ("outcome", {"ok": True, "error": NOT_FOUND}),
        ("outcome", {"ok": False, "error": {**NOT_FOUND, "tag": "routes/Other"}}),
        ("tree", {"value": 1, "children": [{}]}),
    ],
)
def test_what_the_type_does_not_allow_is_refused(shop: Any, field: str, value: object) -> None:
    with pytest.raises(ValidationError):
        shop.Everything.model_validate_json(everything(**{field: value}))
    with pytest.raises(ValidationError):
        shop.Everything.model_validate({**EVERYTHING, field: value})


def test_a_whole_number_may_be_spelt_with_a_point(shop: Any) -> None:
    text = json.dumps(PRODUCT).replace('"stock": 3', '"stock": 3.0')
    stock = shop.Product.model_validate_json(text).stock

    assert stock == 3
    assert isinstance(stock, int)


def test_a_value_group_is_an_enumeration_of_its_values(shop: Any) -> None:
    value = shop.Everything.model_validate_json(everything())

    assert value.role is shop.Role.ADMIN
    assert value.role == "admin"
    assert f"{value.role} {value.level}" == "admin 2"
    assert str(shop.Role.GUEST) == "guest"
    assert [role.value for role in shop.Role] == ["admin", "guest"]


def test_the_members_of_a_union_are_told_apart(shop: Any) -> None:
    figures = TypeAdapter(list[shop.Figure])
    circle, square = figures.validate_json(
        '[{"kind":"circle","radius":1},{"kind":"square","side":1}]'
    )

    assert isinstance(circle, shop.Circle)
    assert isinstance(square, shop.Square)


def test_a_result_is_data(shop: Any) -> None:
    failed = {"ok": False, "error": NOT_FOUND}
    value = shop.Everything.model_validate_json(everything(outcome=failed))

    assert value.outcome.ok is False
    assert isinstance(value.outcome.error, shop.NotFound)
    assert value.outcome.error.product_id == "p1"
    assert wire(value)["outcome"] == failed


def test_an_error_is_an_exception_with_its_payload(shop: Any) -> None:
    with pytest.raises(shop.NominalError) as caught:
        raise shop.NotFound(product_id="p1")
    error = caught.value

    assert isinstance(error, shop.ForstError)
    assert (error.tag, error.product_id, error.hint) == ("routes/NotFound", "p1", None)
    assert str(error) == "NotFound"
    assert repr(error) == "NotFound(product_id='p1', hint=None)"


def test_an_error_takes_what_its_payload_allows(shop: Any) -> None:
    with pytest.raises(ValidationError):
        shop.NotFound()
    with pytest.raises(ValidationError):
        shop.NotFound(product_id=1)


def test_an_error_with_a_message_says_it(shop: Any) -> None:
    error = shop.Refused(message="not today", code=7)

    assert str(error) == error.message == "not today"


def test_an_error_is_data_where_a_type_names_it(shop: Any) -> None:
    cause = shop.Refused(message="no", code=1)
    value = shop.Everything.model_validate({**EVERYTHING, "cause": cause})
    expected = {
        "tag": "routes/Refused",
        "message": "no",
        "payload": {"message": "no", "code": 1},
    }

    assert value.cause is cause
    assert wire(value)["cause"] == expected
    assert shop.Everything.model_validate_json(value.model_dump_json()) == value


def test_a_payload_is_always_there(shop: Any) -> None:
    closed = TypeAdapter(shop.Closed)
    error = closed.validate_json('{"tag": "routes/Closed", "message": "shut", "payload": {}}')

    assert isinstance(error, shop.Closed)
    assert str(error) == "shut"
    with pytest.raises(ValidationError, match="payload"):
        closed.validate_json('{"tag": "routes/Closed", "message": "shut"}')


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_errors_and_models_can_be_pickled(shop: Any, protocol: int) -> None:
    error = TypeAdapter(shop.NotFound).validate_python(NOT_FOUND)
    value = shop.Everything.model_validate({**EVERYTHING, "cause": error})
    copy = pickle.loads(pickle.dumps(value, protocol))

    assert copy == value
    assert str(copy.cause) == "gone"


def test_equal_errors_are_equal(shop: Any) -> None:
    one, same, other = (shop.NotFound(product_id=id) for id in ("1", "1", "2"))

    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert one != shop.Closed()


def test_any_error_is_a_message_and_perhaps_a_tag(shop: Any) -> None:
    value = shop.Everything.model_validate({**EVERYTHING, "any": {"message": "no"}})

    assert value.any == shop.AnyError(message="no")
    assert wire(value)["any"] == {"message": "no"}


def test_errors_and_shapes_that_hold_one_another_are_of_their_classes(tmp_path: Path) -> None:
    source = """package shop

type Parcel = { either: String | Lost | Bool, lost: Lost }

error Lost { parcel: Parcel? }
"""
    lost = {"tag": "shop/Lost", "message": "a", "payload": {}}
    parcel = {"either": lost, "lost": lost}
    value = {"tag": "shop/Lost", "message": "b", "payload": {"parcel": parcel}}
    with imported(write({"shop.ft": source}, tmp_path / "mutual")) as mutual:
        read = mutual.validate(mutual.Lost, value)
        written = TypeAdapter(mutual.Lost).dump_json(read)
        is_error = isinstance(read.parcel.lost, mutual.Lost)

    assert is_error
    assert json.loads(written) == value
