"""Objects: fields that are there, missing or null, and values deep inside."""

from tests.conformance.values.pieces import (
    NOT_ARRAYS,
    NOT_OBJECTS,
    NOT_STRINGS,
    Folder,
    Text,
    Value,
    changed,
    within,
)

__all__ = ["FOLDERS"]

SPOT = {"x": 1, "y": 2.5}


HOME = {"city": "a", "at": SPOT}


USER = {"name": "a", "age": 1, "tags": [], "scores": {}, "home": HOME, "data": None}


ADDRESS = {"street": "a", "zip": "12345"}


PROFILE = {
    "nick": "a",
    "age": 1,
    "tags": [],
    "scores": {},
    "home": {"city": "a"},
    "data": 1,
    "mode": "on",
    "name": "b",
}


WRONG: list[Value] = [None, True, 0, 1.5, "", "x", [], [None], {}, {"x": None}, ...]


def each_wrong(base: dict[str, Value]) -> list[Value]:
    """`base` with each field in turn missing, null, or of any other type."""
    return [changed(base, **{key: value}) for key in base for value in WRONG]


def nested(depth: int, inner: Value, key: str = "next") -> Value:
    for _ in range(depth):
        inner = {"id": 1, key: inner}
    return inner


def tree(value: Value, *children: Value) -> Value:
    return {"value": value, "children": list(children)}


def broken(n: Value, at: Value = ...) -> Value:
    payload = changed({"n": n}, at=at)
    return {"tag": "recursive/Broken", "message": "m", "payload": payload}


BROKEN_IN_BROKEN: list[Value] = [
    broken(1, {"cause": "x", "inner": broken(0)}),
    broken(1, {"cause": broken(2), "inner": broken(1, {"inner": broken(3)})}),
    broken(1, {"cause": broken(0), "inner": broken(1, {"inner": broken("x")})}),
    broken(1, {"inner": None}),
]


FOLDERS: dict[str, Folder] = {
    "required": {
        "User": [USER, *each_wrong(USER), {}, *NOT_OBJECTS],
        "Home": [HOME, *each_wrong(HOME), *within("at", [{}, {"x": 1}, {"y": "x"}], city="a")],
        "Spot": [SPOT, *each_wrong(SPOT), {"X": 1, "Y": 2}],
        "Users": [
            [],
            [USER],
            [{}, USER, None],
            [changed(USER, name=...), changed(USER, home=..., age=None)],
            *NOT_ARRAYS[:4],
        ],
        "Address": [ADDRESS, *each_wrong(ADDRESS), {"street": "", "zip": "1234"}],
        "Lots": [
            *(
                dict.fromkeys(keys, 1)
                for keys in ("abcdefghij", "abcdefghi", "bdfhj", "jihgfedcba")
            ),
            *(dict.fromkeys(keys) for keys in ("abcdefghij", "jc")),
            {**dict.fromkeys("jihgfedcba", "x"), "k": 1},
            {},
        ],
    },
    "optional": {
        "Profile": [PROFILE, *each_wrong(PROFILE), {}, dict.fromkeys(PROFILE), *NOT_OBJECTS],
        "Home": [
            *within("zip", [None, ..., "ab", "a", "", 1, []], city="a"),
            {"zip": "a"},
            {"city": None, "zip": None},
        ],
        "Row": [None, [], [1], [None], [1, "x"], *NOT_ARRAYS[1:]],
        "Cells": [[], [1], [None], [1, None, 2], [None, "x", None, 1.5], *NOT_ARRAYS],
        "Holes": [{}, {"a": 1}, {"a": None}, {"b": None, "a": "x", "c": 1}, *NOT_OBJECTS],
        "Halves": [
            *([1, "a"], [None, None], [1, None], [None, "a"], [None], [], [None, None, None]),
            *(["a", 1], [1.5, None], *NOT_ARRAYS),
        ],
        "Few": [*([1, 2], [None, None], [None], [], [None, "x"], [None] * 3), *NOT_ARRAYS],
        "Coded": [
            *within("code", [None, ..., "ab", "a", "", "😀", "😀😀", *NOT_STRINGS]),
            *NOT_OBJECTS,
        ],
    },
    "present": {
        "Number": [None, 0, 1, -1, 1.5, "x", True, [], {}, Text("9007199254740992")],
        "Contact": [
            {"mail": "a", "phone": "123"},
            {"mail": "a", "phone": "12"},
            *within("mail", [..., None, "", "a", 1, [], {}], phone="123"),
            *within("phone", [..., None, "", "12", "123", 1, [], {}], mail="a"),
            *within("fax", [None, "", "x", 1], mail="a", phone="123"),
            {},
            {"mail": None, "phone": None, "fax": None},
            *NOT_OBJECTS,
        ],
        "Order": [*within("note", [..., None, "", "x", 1, False], gift=1), *within("gift", ["x"])],
        "Letter": [
            *within("to", [..., None, {}, {"city": None}, {"city": ""}, {"city": 1}, 1, [], "x"]),
            *NOT_OBJECTS[:3],
        ],
    },
    "nil": {
        "Number": [None, 0, 1, -1, 1.5, "x", True, [], {}, Text("9007199254740992")],
        "Contact": [
            *within("fax", [..., None, "", "x", 1, [], {}], mail="a"),
            *within("fax", [..., None, "x"]),
            {"mail": 1, "fax": 1},
            *NOT_OBJECTS,
        ],
        "Order": [*within("note", [..., None, "", "x", 1, False], gift=1), *within("gift", ["x"])],
        "Letter": [
            *within(
                "to", [..., None, {}, {"zip": None}, {"zip": ""}, {"zip": "x"}, {"zip": 1}, 1, []]
            ),
            {"to": {"city": "x", "zip": "y"}},
            *NOT_OBJECTS[:3],
        ],
    },
    "shape": {
        "Empty": [{}, {"a": 1}, {"__proto__": None}, Text('{"a": 1e400}'), *NOT_OBJECTS],
        "Point": [
            *({"x": 1, "y": 2}, {"y": 2, "x": 1}, {"x": 1}, {"y": 2}, {}, {"X": 1, "Y": 2}),
            *({"x": 1, "y": 2, "z": 3}, {"x": "a", "y": "b"}, {"y": "b", "x": "a"}, {"y": None}),
            *(Text('{"x": 1, "y": 2, "z": 1e400}'), Text(r'{"x": 1, "y": 2, "\ud800": "\udfff"}')),
            *(Text(r'{"\u0078": 1, "y": 2}'), {"x ": 1, " y": 2}, {"": 1, "x": 1, "y": 2}),
            *({"x": 1, "y": 2, "z": {"x": "deep", "y": [None]}}, {"x": {"x": 1}, "y": [2]}),
            *(Text('{"x": 7.0, "y": 7e0}'), Text('{"x": 7.5, "y": 1e400}'), *NOT_OBJECTS),
        ],
        "Mixed": [
            {"zeta": 1, "alpha": "a", "mid": True, "beta": 1.5, "ID": 1, "id": "a"},
            {"id": "a", "ID": 1, "beta": 1.5, "mid": True, "alpha": "a", "zeta": 1},
            {"zeta": 1, "alpha": "a", "mid": True, "beta": 1.5, "ID": "a", "id": 1},
            {"zeta": 1, "alpha": "a", "mid": True, "beta": 1.5, "Id": 1, "iD": "a"},
            {"id": None, "ID": None, "beta": None, "mid": None, "alpha": None, "zeta": None},
            {"ZETA": 1, "Alpha": "a", "mid": 1},
            {},
        ],
        "Outer": [
            {"first": {"a": 1, "b": "ab"}, "list": [], "by": {}, "last": {"a": 1, "b": "ab"}},
            {"first": {"a": "x", "b": "a"}, "list": [], "by": {}, "last": {"a": "x", "b": ""}},
            {
                "last": {"b": "", "a": 1},
                "by": {"b": {"a": 1}, "a": {"b": "ab"}},
                "list": [{"a": 1, "b": ""}, {}, None],
                "second": {"a": 1},
                "first": {},
            },
            {"first": None, "second": None, "list": None, "by": None, "last": None},
            {"first": [], "second": [], "list": {}, "by": [], "last": "x"},
            {},
        ],
        "Order": [
            {"customer": {"name": "a", "address": {"city": "", "zip": "123"}}, "lines": []},
            {
                "customer": {"name": "", "address": {"city": "", "zip": "12"}},
                "lines": [{"sku": "", "count": 0}, {"sku": 1, "count": 1}],
            },
            {
                "lines": [{"count": 0, "sku": ""}, {"count": "x"}, None],
                "customer": {"address": {"zip": "123456", "city": None}, "name": ""},
            },
            {"customer": {"name": "a"}, "lines": [{}]},
            {"customer": {"address": []}, "lines": {}},
            {"customer": None},
            {},
        ],
        "Base": [{"id": 1, "kind": "a"}, {"id": "a", "kind": 1}, {}],
        "Whole": [
            {"id": 1, "kind": "a", "name": "b"},
            {"name": 1, "kind": 1, "id": "a"},
            {"Base": {"id": 1, "kind": "a"}, "name": "b"},
            {},
        ],
        "Again": [{"x": 1, "y": 2}, {"x": "a"}, {}, None],
    },
    "recursive": {
        "Cause": ["a", broken(1), broken(0), *BROKEN_IN_BROKEN, None, 1],
        "Broken": [broken(1), *BROKEN_IN_BROKEN],
        "Spot": [
            {"cause": broken(0), "inner": broken(1)},
            {"cause": BROKEN_IN_BROKEN[0], "inner": BROKEN_IN_BROKEN[1]},
            {"cause": 1, "inner": {}},
        ],
        "Tree": [
            *(
                tree(1),
                tree(101),
                tree(-1),
                tree("x"),
                tree(1, tree(2), tree(3)),
                tree(1, tree(-1)),
            ),
            *(tree(101, tree(101, tree(101)), tree(-1)), tree(1, tree(1, tree("x"), tree(-1))), {}),
            *(
                tree(1, None),
                {"value": 1},
                {"value": 1, "children": {}},
                {"value": 1, "children": [1]},
            ),
            tree(1, *(tree(value) for value in (0, -5, 50, 105, "x", None))),
        ],
        "Chain": [
            *({"id": 1}, {"id": 0}, {"id": 1, "next": None}, nested(5, None), nested(5, {"id": 0})),
            *(
                nested(50, {}),
                nested(150, {"id": 0}),
                nested(190, "x"),
                nested(3, []),
                {"next": {}},
            ),
            *(nested(198, {"id": 0}), nested(199, {"id": 0}), nested(200, {"id": 0})),
        ],
        "Folder": [
            {"name": "a", "folders": {}, "files": []},
            {"name": "", "folders": {"b": {}, "a": None}, "files": [1]},
            {
                "name": "a",
                "folders": {
                    "x/y": {"name": "", "folders": {"~": {"name": 1}}, "files": []},
                    "": {"name": "b", "folders": {}, "files": [None, "x"]},
                },
                "files": ["x"],
            },
            *NOT_OBJECTS[:4],
        ],
        "Even": [
            {"n": 0},
            {"n": 0, "odd": {"n": 1, "even": {"n": 2, "odd": {"n": "x"}}}},
            {"n": 0, "odd": {"even": {"odd": {}}}},
            {"n": 0, "odd": {"n": 1, "even": []}},
        ],
        "Json": [
            *(1, "a", [], [1, "a", [[]]], [[[["x"]]]], None, True, 1.5, {}, [None], [[1, [True]]]),
            *([[], [[], [1.5]]], Text("[" * 199 + "1" + "]" * 199), Text("[9007199254740992]")),
        ],
    },
}
