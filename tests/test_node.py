"""Nodes: compared by what counts, complete in `repr`, cheap to make."""

from typing import Generic, TypeVar

import pytest

from forstgen.node import compared_fields, field, field_names, node, replace

T = TypeVar("T")


@node
class Point:
    x: int
    y: int = 0
    place: str = field(default="here", compare=False, repr=False)


@node
class Counted:
    items: tuple[int, ...]
    total: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", sum(self.items))


@node
class Box(Generic[T]):
    value: T


@node
class Unit:
    """No fields."""


def test_fields_that_do_not_count_are_left_out_of_equality_and_repr() -> None:
    assert Point(1, 2, "a") == Point(1, 2, "b")
    assert Point(1) != Point(2)
    assert repr(Point(1, place="a")) == "Point(x=1, y=0)"
    assert compared_fields(Point) == ("x", "y")
    assert field_names(Point) == ("x", "y", "place")


def test_nodes_of_different_kinds_are_never_equal() -> None:
    box: object = Box(1)

    assert box != Point(1)
    assert Unit() == Unit()


def test_a_node_may_compute_a_field() -> None:
    assert Counted((1, 2)).total == 3


def test_a_copy_differs_in_what_was_asked_for() -> None:
    assert replace(Point(1, 2, "a"), y=3) == Point(1, 3)


def test_a_node_has_no_room_for_other_attributes() -> None:
    with pytest.raises(AttributeError):
        Point(1).z = 3  # type: ignore[attr-defined]


def test_nodes_match_by_position() -> None:
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)
