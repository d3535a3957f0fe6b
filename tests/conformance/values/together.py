"""Rules that meet: guards in loops in guards, optionals behind aliases, errors, recursion."""

from tests.conformance.values.pieces import Folder, Text, Value, changed, variants, within

__all__ = ["FOLDERS"]

CONTACT: dict[str, Value] = {
    **{"mail": "a@m", "all": ["b@m"], "by": {"xy": "x@yy"}, "pair": [None, "c@d"]},
}

CELL: dict[str, Value] = {"v": 1, "row": [2, 3], "note": "n"}

GRID: dict[str, Value] = {"cells": [CELL], "rows": {"1": [CELL]}, "best": {"v": 2, "row": []}}

MEMBER: dict[str, Value] = {"role": "user", "level": 1, "staff": "user", "low": 5}

SORTED: dict[str, Value] = {
    **{"couple": [1, 2], "flags": [True, True, True], "blob": "AAEC", "digits": "1"},
}

LOOSE: dict[str, Value] = {
    **{"data": {"id": 1}, "list": [{"a": "x"}], "by": {"ab": {"b": 1}}, "maybe": {"x": 1}},
}


def failed(code: Value, why: Value = ...) -> Value:
    payload = changed({"code": code, "why": why})
    return {"tag": "together/Failed", "message": "m", "payload": payload}


def node(left: Value, right: Value = ...) -> Value:
    return changed({"kind": "node", "left": left, "right": right})


def leaf(n: Value) -> Value:
    return {"kind": "leaf", "n": n}


TREES: list[Value] = [
    *(leaf(0), leaf(3), leaf(4), leaf(-1), leaf("x"), {"kind": "leaf"}, {"kind": "x"}, {}, None, 1),
    *(node(leaf(1), leaf(2)), node(leaf(1)), node(leaf(4), None), node(None, leaf(4)), node({})),
    node(node(leaf(9), leaf(-1)), node(leaf(1), node(leaf("x"), node(leaf(5))))),
]

CELLS: list[Value] = [
    *([], [CELL] * 2, [CELL] * 3, [CELL] * 4, [{}], [None], None, [changed(CELL, v=6)]),
    *([changed(CELL, row=[0, 6, 9])], [changed(CELL, note="x")], [changed(CELL, note=None)]),
    [changed(CELL, row=["x", 1]), changed(CELL, v="x", row=[0]), changed(CELL, row=None, v=9)],
]

DATA: list[Value] = [
    *(None, 1, "x", [], {}, {"id": 0}, {"id": "x"}, {"id": None}, {"id": 1.5}, {"id": 7}),
    *(Text('{"id": 1.0}'), Text('{"id": 9007199254740992}'), Text('{"id": 1, "x": 1e400}')),
]

FOLDERS: dict[str, Folder] = {
    "together": {
        "Email": ["a@b", "ab", "aaaaaaaaaaa@b", "aaaaaaaaaaaaab", 1],
        "Maybe": [None, "a@b", "ab", 1],
        "Contact": [
            CONTACT,
            *variants(CONTACT, "mail", None, ..., "b@m", "a", "aaaaaaaaaaaa@m", "b", 1),
            *variants(CONTACT, "all", [], [None], ["a@b", None, "a", 1, "@m"], None, {}),
            *variants(CONTACT, "by", {}, {"x": None}, {"xyz": None, "wxyz": None}, {"q": "x@yy"}),
            *variants(CONTACT, "by", {"b": "abc", "ab": "a@bc", "y": "x@bc"}, {"😀": 1, "a": None}),
            *variants(CONTACT, "pair", [None, None], ["a", "b"], ["a@b"], [1, "a@b", 2], None),
            {},
        ],
        "Cell": [CELL, {"v": 1, "row": [1, "x"]}, {}],
        "Grid": [
            GRID,
            *({**GRID, "cells": cells} for cells in CELLS),
            *({**GRID, "rows": {"1": cells, "4": cells}} for cells in CELLS),
            *variants(GRID, "rows", {"6": [CELL]}, {"x": [CELL]}, {"10": [], "-1": [], "9": []}),
            *variants(GRID, "rows", {"4": [changed(CELL, row=[1, 2], note=None)]}, {"1": None}),
            *variants(
                GRID, "best", None, ..., {"v": 3, "row": [3, 1]}, {"v": 1, "row": [], "note": ""}
            ),
            {},
        ],
        "Member": [
            MEMBER,
            *variants(MEMBER, "role", "admin", "guest", "x", 1, None),
            *variants(MEMBER, "level", 5, 10, 7, None, ..., "x", Text("10.0")),
            *variants(MEMBER, "staff", "admin", "guest", "x", 1),
            *variants(MEMBER, "low", 1, 10, 3, "x", ...),
            {"role": "admin", "level": 10, "staff": "user", "low": 1},
            {"role": "guest", "level": 5, "staff": "admin", "low": 10},
            {"role": "admin", "staff": 1, "low": None},
        ],
        "Failed": [
            *(failed(1), failed(0), failed(100), failed(100, "x"), failed("x"), failed(100, 1)),
            {"tag": "x", "message": "m", "payload": {"code": 100}},
            {},
        ],
        "Answer": [
            {"got": {"ok": True, "value": MEMBER}, "list": [], "last": failed(1, "x")},
            {
                "got": {"ok": True, "value": MEMBER},
                "list": [{"ok": True}, {"ok": True, "value": "a"}],
            },
            {"got": {"ok": False, "error": failed(0)}, "list": [], "last": failed(501)},
            {
                "got": {"ok": False, "error": failed(200)},
                "list": [{"ok": False, "error": failed(0)}],
            },
            {"got": {"ok": True, "value": changed(MEMBER, role="admin")}, "list": [{}], "last": 1},
            {"got": {}, "list": None, "last": failed("x", 1)},
            {"got": None, "list": [None], "last": {}},
        ],
        "Tree": TREES,
        "TinyLeaf": [leaf(3), leaf(4), leaf(-1), leaf("x"), {"kind": "node", "n": 9}, {}],
        "Forest": [
            {"trees": TREES, "by": {}},
            {"trees": [], "by": {"a@b": leaf(4), "a": leaf(4), "@": node(leaf(1)), "": None}},
            {"trees": [], "by": {"b@aaaaaaaaaaaaaa": node(leaf(9))}},
            {},
        ],
        "Ages": [[], [1], [None], [1, None, "x", 1.5], None, {}],
        "Sparse": [[], [1], [None], [1, None, "x", 1.5], None, {}],
        "Sorted": [
            SORTED,
            *variants(SORTED, "couple", [0, 1], [0, -1], [0], [1, 2, 3], ["x", 0], None),
            *variants(SORTED, "flags", [False] * 3, [False] * 2, [False] * 4, [1, False, True], {}),
            *variants(SORTED, "blob", "AAE", "", "😀😀😀", "😀😀😀😀", 1),
            *variants(SORTED, "digits", "2", "3", 1, ...),
            {},
        ],
        "Loose": [
            LOOSE,
            *({**LOOSE, "data": value} for value in DATA),
            *variants(LOOSE, "maybe", None, 1, [], {}, {"x": None}, {"x": 0}),
            *variants(
                LOOSE, "list", [{"a": 1}, {}, None, 1, {"a": "y"}], [Text("[1e400]")], {}, None
            ),
            *variants(LOOSE, "by", {"a": {"b": 1}, "b": {"b": None}, "": 1}, {"a": Text("1e400")}),
            {},
        ],
        "Prices": [
            {"list": [1, 0.5, "x"], "by": {"1": 0, "2": 1, "x": 0}, "one": 1},
            {"list": [], "by": None, "one": 0.75},
            *within("one", [0.5, 2, Text("5e-1"), 3, "1", None], list=[]),
        ],
        "Many()": [[], [1], [1, 2, 3], [1, 2, 0], [0, "x"], None, {}],
        "BothInput": [{"input": CONTACT, "tree": None, "flags": {"": False}}, {"tree": 1}],
        "PickInput": [{"role": "user", "data": None, "pair": [1, 2]}, {"pair": []}],
        "Both()": [
            {"input": CONTACT, "tree": leaf(1), "flags": {"a": True}},
            {"input": CONTACT, "tree": leaf(4), "flags": {"": False, "b": False, "a": 1}},
            {"input": changed(CONTACT, mail=None), "flags": {}},
            {"input": changed(CONTACT, all=["b@m", None, "abc@m"]), "flags": None},
            {},
            None,
        ],
        "Pick()": [
            *({"role": "admin", "data": value, "pair": [1, 2]} for value in DATA),
            {"role": "user", "data": {"id": None}, "pair": [1]},
            {"role": "x", "pair": ["x", 2, 3]},
            {},
        ],
    },
}
