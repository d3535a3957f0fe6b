"""Arrays and tuples: their counts and their elements."""

from tests.conformance.values.pieces import (
    NOT_ARRAYS,
    NOT_OBJECTS,
    Folder,
    Text,
    Value,
    only,
    within,
)

__all__ = ["FOLDERS"]


def arrays(*bounds: int, value: Value = 1, wrong: Value = "x") -> list[Value]:
    """Arrays one shorter than each bound, at it, and one longer; with a wrong element, too."""
    counts = sorted({bound + step for bound in bounds for step in (-1, 0, 1)})
    good = [only(count, value) for count in counts if count >= 0]
    bad = [[*array[:-1], wrong] for array in good if array]
    return [*good, *bad, [wrong], *NOT_ARRAYS]


FOLDERS: dict[str, Folder] = {
    "type_array": {
        "Numbers": [
            *([], [1], [1, 2, 3], [None], [1, None, "x", True, [], {}], [[1]], only(50, "x")),
            *(Text("[1.0, 2e0]"), Text("[1.5, 1e400]"), Text("[9007199254740992]"), [0] * 100),
            *NOT_ARRAYS,
        ],
        "Grid": [
            *([], [[]], [[1], [], [2, 3]], [1], [[1], 2, [3]], [[1, "x"], ["y", 2]], [[[1]]]),
            *([None], [[None]], [{}], [[{}]], {"0": []}, *NOT_ARRAYS),
        ],
        "Basket": [
            {"names": []},
            {"names": ["a"], "sizes": [1]},
            {"names": ["a", 1, None], "sizes": [1, "x", None]},
            {"sizes": []},
            *within("names", NOT_ARRAYS, sizes=[]),
            *within("sizes", NOT_ARRAYS, names=[]),
            *NOT_OBJECTS,
        ],
        "Items": [
            [],
            [{"id": 1, "tags": []}],
            [{"id": 1, "tags": ["a"]}, {"id": "1", "tags": "a"}, {}],
            [{"id": 1}, {"tags": [1, "a", 2]}, None, [], {"id": 2, "tags": []}],
            [{"id": index, "tags": ["a", index]} for index in range(12)],
            *NOT_ARRAYS,
        ],
        "Item": [{"id": 1, "tags": []}, {"id": None, "tags": None}, {}, *NOT_OBJECTS],
    },
    "array_length": {
        "Full": [*arrays(2), ["x"], ["x", 1, 2, 3]],
        "Filled": [
            {"at": [1, [1, 2, 3]], "box": [1, 2]},
            {"at": [1, []], "box": []},
            {"at": [1, ["x"]], "box": [1]},
            {"at": [1, [1, 2, 3, 4]], "box": [1, 2, 3]},
            {"at": [1], "box": None},
        ],
        "Pair": [*arrays(2), ["x", "y"], ["x", "y", "z"], [1, "y", 3], [1, None], ["x"]],
        "None": [[], [1], ["x"], [1, 2], *NOT_ARRAYS],
        "One": [*arrays(1, value="a", wrong=1), ["a", 1], [1, 1]],
        "Matrix": [
            *([[1, 2, 3], [4, 5, 6]], [], [[1, 2, 3]], [[1, 2], [3, 4, 5, 6]], [[], []]),
            *([[1, 2, "x"], [4, 5]], [[1, 2, 3], None], [[1, 2, 3], 4], [1, 2], only(3, [1, 2])),
            *([["x", "y"], ["z"]], *NOT_ARRAYS),
        ],
        "Entry": [
            *(
                [1, "a"],
                [],
                [1],
                ["a"],
                [1, "a", 2],
                ["a", 1],
                [1, 2],
                [None, None],
                [1.5, "a", "b"],
            ),
            *([1, "a", None], [[1, "a"]], {"0": 1, "1": "a"}, *NOT_ARRAYS),
        ],
        "Triple": [
            *(
                [True, 1, [1]],
                [True, None, []],
                [True, 1],
                [False],
                [],
                [True, None],
                [1, "x", "y"],
            ),
            *([True, 1, ["x", 1, None]], [True, 1, None], [None, None, None], [True, [1], 1]),
            *([True, 1, [], 4], *NOT_ARRAYS[:4]),
        ],
        "Spot": [
            {"at": [0.5, 1], "box": [1, 2, 3, 4]},
            {"at": [0.5], "box": [1, 2, 3]},
            {"at": ["x", 1, 2], "box": [1, 2, 3, 4, "x"]},
            {"at": [1, "x"], "box": [1, None, 3, "x"]},
            {"at": None, "box": None},
            {"at": {}, "box": {}},
            {},
        ],
        "Long": [
            only(40),
            only(39),
            only(41),
            [],
            only(40, "x"),
            [*only(39), None],
            only(45, None),
        ],
        "Duo": [
            *(
                [{"id": 1}, {"id": 2}],
                [{"id": 0}, {"id": 1}],
                [{"id": 0}],
                [{"id": 0}] * 3,
                [{}, {}],
            ),
            *([{"id": 1}, {"id": "x"}, {"id": 0}], [], [None, None], *NOT_ARRAYS[:3]),
        ],
    },
    "array_min": {
        "Some": arrays(1),
        "Two": arrays(2, value="a", wrong=1),
        "Zero": arrays(0),
        "Lists": [
            *([], [[]], [[1]], [[1], [2]], [[], []], [[1], []], [["x"], [1]], [[1], [2], [], [3]]),
            *([None, None], [[1], None], *NOT_ARRAYS),
        ],
        "Order": [
            *within("lines", [[], ["a"], [""], ["a", ""], [1], None, {}], notes=[1, 2]),
            *within("notes", [[], [1], [1, 2], ["x"], None, "x"], lines=["a"]),
            {},
            {"lines": [], "notes": []},
        ],
    },
    "array_max": {
        "None": arrays(0),
        "One": arrays(1, value="a", wrong=1),
        "Three": [*arrays(3), only(100)],
        "Lists": [
            *(
                [],
                [[]],
                [[1]],
                [[1], [2]],
                [[1, 2], []],
                [[1], [2], [3]],
                [["x", "y"], [1, 2], [3]],
            ),
            *([None, None, None], *NOT_ARRAYS),
        ],
        "Order": [
            *within(
                "lines", [[], ["a"], ["a", "b"], ["a", "b", "c"], ["abc"], [1, 2, 3]], notes=[]
            ),
            *within("notes", [[], [1], [1, 2], ["x", "y"], None, "x"], lines=[]),
            {},
            {"lines": ["abc"] * 3, "notes": [1, 2]},
        ],
    },
    "array_not_empty": {
        "Some": arrays(1),
        "Both": arrays(1, 2),
        "Order": [
            *within("lines", [[], ["a"], [""], [1], None, {}, ""], notes=[1]),
            *within("notes", [[], [None], [1, "x"], None, "x"], lines=["a"]),
            {},
            {"lines": [], "notes": []},
        ],
    },
}
