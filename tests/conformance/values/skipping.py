"""Guards: what is absent, what is skipped, and the order of what is said."""

from tests.conformance.values.pieces import (
    HALF,
    NOT_OBJECTS,
    Folder,
    Text,
    Value,
    changed,
    variants,
    within,
)

__all__ = ["FOLDERS"]

ADDRESSES: list[Value] = [
    *(
        {},
        {"zip": "12345"},
        {"zip": "1"},
        {"zip": ""},
        {"zip": "123456"},
        {"zip": 1},
        {"zip": None},
    ),
    *(
        {"street": None},
        {"street": {"name": "a"}},
        {"street": {"name": "", "number": 0}},
        {"street": {}},
    ),
    *(
        {"street": {"name": 1, "number": None}},
        {"street": {"name": "a", "number": 1}, "zip": "123"},
    ),
    *(
        {"street": [], "zip": "123"},
        {"street": {"name": "a", "number": "x"}, "zip": "12"},
        1,
        [],
        "x",
    ),
]


ABSENT: list[Value] = [
    *(
        {},
        {"name": None},
        {"name": "a"},
        {"name": "ab"},
        {"name": "abcde"},
        {"name": 1},
        {"name": ""},
    ),
    *(
        {"address": None},
        *within("address", ADDRESSES),
        *within("address", ADDRESSES[:9], name="ab"),
    ),
    *(
        {"tags": []},
        {"tags": ["a", ""]},
        {"tags": None},
        {"tags": {}},
        {"tags": [1, ""]},
        {"tags": ["a"]},
    ),
    *(
        {"tags": ["a"], "scores": {}},
        {"tags": ["a"], "scores": {"": -1, "a": 1}},
        {"scores": {"a": -1}},
    ),
    *({"tags": [""], "scores": {"b": "x", "": 1}}, {"tags": ["a"], "address": {"zip": "123"}}),
    *({"tags": [], "address": {"street": {"name": "a", "number": 1}}}, *NOT_OBJECTS[:4]),
]


PART: dict[str, Value] = {
    "n": 10,
    "text": "xyz",
    "pair": [1, 2],
    "keys": {"k": 1},
    "pick": 1,
    "maybe": 1,
}


PARTS: list[Value] = [
    PART,
    *within(
        "n", [9, 10, 50, 100, "x", None, 1.5, Text("9007199254740992"), ...], **changed(PART, n=...)
    ),
    *within("text", ["abc", "a", "x", "xyzw", "", 1, None, ...], **changed(PART, text=...)),
    *within(
        "pair",
        [[0, 1], [0, 0], [1], [1, 2, 3], [0], ["x", 0], [None, "x", 0], {}, None, ...],
        **changed(PART, pair=...),
    ),
    *within(
        "keys",
        [
            *(
                {},
                {"k": 0},
                {"a": 0},
                {"abc": 0},
                {"k": 0, "abc": 0},
                {"k": "x", "a": 0},
                {"abc": "x"},
            ),
            *({"k": 1, "ka": 1, "kb": 1}, {"k": 1, "abc": 1, "ka": 1}, [], None, ...),
        ],
        **changed(PART, keys=...),
    ),
    *within("pick", ["a", 1.5, None, ...], **changed(PART, pick=...)),
    *within("maybe", [0, 10, None, ..., "x"], **changed(PART, maybe=...)),
    {},
]


WHOLE: dict[str, Value] = {"part": PART, "parts": [], "title": "abcd"}


ITEM = {"id": 1}

DOUBT: dict[str, Value] = {
    **{"n": 5, "s": "ab", "data": 1, "sub": ITEM, "by": {"x": 3, "y": 1}, "k": 5}
}

DOUBTS: list[Value] = [
    *variants(DOUBT, "n", 4, 5, "x", None, ...),
    *variants(DOUBT, "s", "", "ab", 1, None, HALF, ...),
    *variants(changed(DOUBT, s=None), "data", 1, "x", {}, None, Text("1e400"), ...),
    *variants(DOUBT, "sub", {}, {"id": 0}, {"id": "x"}, 1, ...),
    *variants(DOUBT, "by", {}, {"x": 3}, {"x": 2, "y": 1}, {"x": "z", "y": 1}, {"y": "z"}, 1, ...),
    *variants(DOUBT, "by", Text('{"x": 3, "y": 1, "\\ud800": 1}')),
    {},
]


FOLDERS: dict[str, Folder] = {
    "guard_absent": {
        **dict.fromkeys(("Named", "Deep", "Placed", "Counted", "Quiet", "There", "Asked"), ABSENT),
        "Row": [
            {"cells": [], "by": {}},
            {"cells": [1, None, 0], "by": {"b": None, "a": 0, "c": 1}},
            {"cells": [None, "x"], "by": {"a": "x", "b": None}},
            {"cells": None, "by": None},
            {},
        ],
    },
    "guard_skipping": {
        "Part": [*PARTS, *NOT_OBJECTS[:4]],
        "Whole": [
            WHOLE,
            *({"part": part, "parts": [part], "title": "abc"} for part in PARTS),
            *within("title", ["", "a", "abcd", "abcdefg", 1, None, ...], part=PART, parts=[]),
            {"part": changed(PART, n=50), "parts": [changed(PART, n=50, maybe=9)], "title": "abc"},
            {
                "part": PART,
                "parts": [None, PART, 1, changed(PART, text="xyzabcd")],
                "title": "abcd",
            },
            *within("parts", [None, {}, "x"], part=None, title="a"),
            {},
        ],
        "Box": [
            {"duo": [ITEM, ITEM], "by": {}, "list": []},
            {
                "duo": [{"id": 0}, {"id": 10}],
                "by": {"a": {"id": 0}, "b": {"id": 10}},
                "list": [{"id": 10}],
            },
            {"duo": [{"id": 0}], "by": {"abc": {"id": 0}}, "list": [{"id": "x"}, {"id": 0}]},
            {
                "duo": [{"id": 10}] * 3,
                "by": {"a": {"id": 0}, "abc": {"id": 0}, "b": {"id": 10}},
                "list": [],
            },
            {
                "duo": [None, {"id": 0}],
                "by": {"a": None, "b": {"id": 0}},
                "list": [None, {"id": 10}],
            },
            {"duo": None, "by": None, "list": None},
            {"duo": [{"id": 0}] * 3, "by": {"abc": None}, "list": [{"id": 1}] * 4},
            {},
        ],
        "Doubt": [changed(doubt, k=k) for doubt in DOUBTS for k in (0, 5, 10, "x")],
        "Home": [
            *within(
                "pets",
                [
                    [{"kind": "cat", "lives": 1}] * 3,
                    [{"kind": "fish"}] * 3,
                    [{}, {"kind": "dog", "name": 1}],
                    "x",
                ],
                first={"kind": "fish"},
                free=1.5,
                tags=["a", 1, "ab"],
            ),
            *within("tags", [[], [""], [1, ""], None], pets=[], first={"kind": "cat"}, free="x"),
            {},
        ],
    },
    "guard_order": {
        "Base": ["", "b", "babc", "aabc", 1],
        "Middle": ["", "b!bm", "bbbb", "xxxxxxx", "b!m", "b!bbbbm", "b!bbm", None],
        "Outer": ["", "b!.m", "bbbb", "xxxxxx", "b!bm", "b!.bbm", "x.!y", 1],
        "Field": [
            *within("a", ["", "b!.-m", "xxxxxxx", "b!.m", "bm", 1, None, ...], b="bbb", c="b!bm"),
            *({"a": "x", "b": b, "c": b} for b in ("", "bbbb", "xxxxxxx", "b!bm", 1)),
        ],
        "Inner": [{"x": x, "y": y} for x in (0, 1, 9, 10, "x") for y in (1, 9, 10, None)],
        "List": [
            [],
            [{"x": 1, "y": 1}],
            [{"x": 0, "y": 2}, {"x": 10, "y": 10}],
            [{"x": 1, "y": 2}] * 4,
            [{"x": "a", "y": 2}, None],
        ],
        "Whole": [
            {"z": z, "list": [], "by": {"b": z, "a": z}, "a": a}
            for z in (
                {"x": 1, "y": 1},
                {"x": 6, "y": 2},
                {"x": 0, "y": 10},
                {"x": "a", "y": 10},
                {},
            )
            for a in (1, 0, 10, "x")
        ],
    },
}
