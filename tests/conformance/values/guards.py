"""Guards: their statements, what they skip, what they ask for, and the order of what they say."""

from tests.conformance.values.pieces import (
    NOT_OBJECTS,
    Folder,
    Text,
    Value,
    changed,
    variants,
    within,
)

__all__ = ["FOLDERS"]

PRODUCT: dict[str, Value] = {
    **{"title": "p-a", "price": 1.5, "count": 1, "tags": ["a"], "sizes": {"S": 1}, "active": True},
    **{"kind": "a", "maker": {"name": "x", "home": {"city": "c", "zip": "123"}}},
}

RECORD: dict[str, Value] = {"id": "r1", "size": 1, "note": "n", "name": "a", "kind": "a"}

SMALL = {"n": 1, "m": 1}
INNERS: list[Value] = [
    *(
        SMALL,
        {"n": 3, "m": 3},
        {"n": 4, "m": 5},
        {"n": 6, "m": 5},
        {"n": 5, "m": 6},
        {"n": 9, "m": 9},
    ),
    *({"n": "x", "m": 9}, {"n": 9}, {}, None, 1),
]

ORDER: dict[str, Value] = {
    **{"lines": [{"sku": "Sa", "count": 1}], "stock": {"ab": 1}, "grid": [[1]], "holes": [1]},
    **{"codes": ["ab"], "levels": {"1": {"sku": "", "count": 1}}},
}

NOTES: list[Value] = [None, [], ["a", ""], [""], [1, ""], {}]


def maker(**home: Value) -> Value:
    return {"name": "x", "home": {"city": "c", "zip": "123", **home}}


def line(sku: Value, count: Value = 1, notes: Value = ...) -> Value:
    return changed({"sku": sku, "count": count, "notes": notes})


PAYMENTS: list[Value] = [
    changed({"method": method, "iban": iban, "card": card, "amount": amount, "tags": []})
    for method in ("transfer", "card", "cash")
    for iban in (..., "123", "1234")
    for card in (..., "c")
    for amount in (9, 10, 1001)
]

KINDS = ("f", "fs", "foo", "foos", "s", "sss", "", "abc")

ITEMS: list[Value] = [
    *within("kind", KINDS),
    *within("kind", KINDS, price=1),
    *within("kind", KINDS, price=0, parts=[]),
    *within("price", [None, 0, 0.5, 99.5, 100, "x"], kind="foo"),
    *within("price", [None, 0, 0.5, 99.5, 100, "x"], kind="f"),
    *within(
        "size",
        [
            *({"width": 1}, {"width": 0}, {"width": 0, "height": 1}, {"width": 1, "height": 2}, {}),
            *({"width": "x"}, {"width": 1, "height": "x"}, None, [], {"height": 1}),
        ],
        kind="ab",
    ),
    {"kind": "foo", "price": 1, "parts": [{"kind": "abc"}, {"kind": "x", "price": -1}]},
    {"kind": 1, "price": 1000, "size": {"width": 0}},
    {"price": 1000},
    {},
]

USER = {"name": "a", "age": 18, "email": "@"}

USERS: list[Value] = [
    *(
        USER,
        changed(USER, age=17),
        changed(USER, email=...),
        changed(USER, email="x"),
        {},
        None,
        "u",
    ),
    *(changed(USER, name=""), changed(USER, age="x", email="x"), {"name": "", "age": 1}),
    *({"name": "", "age": 1, "email": "x"}, {"name": 1, "age": 1, "email": 1}, {"age": 17}),
]

TEAM: dict[str, Value] = {"lead": USER, "members": [], "by": {}, "guest": USER}

REVIEW: dict[str, Value] = {
    **{"text": "abcde", "title": "ab", "stars": 1, "weight": 1, "mark": "<>", "done": True}
}

SESSIONS: list[Value] = [
    *(
        {},
        {"user": "abc"},
        {"token": "t"},
        {"user": "abc", "token": "t"},
        {"user": 1, "token": "t"},
    ),
    *({"user": "ab", "token": 1}, {"user": "ab", "level": 9}, {"user": "abc", "level": 10}),
    *({"user": "", "level": "x"}, {"user": None, "level": None}, {"home": {}}, {"home": None}),
    *({"home": {"city": "c"}}, {"home": {"zip": "z"}}, {"home": {"city": "c", "zip": "z"}}),
    *({"home": {"city": 1, "zip": None}}, {"home": []}, {"role": "admin"}, {"role": "user"}),
    *(
        {"role": "Admin"},
        {"role": 1},
        {"role": None},
        {"user": "abc", "token": "t", "home": {"zip": ""}},
    ),
    *(None, 1, [], "x"),
]

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

FOLDERS: dict[str, Folder] = {
    "guard_ensure": {
        "Product": [
            PRODUCT,
            *variants(PRODUCT, "title", "", "p", "p-", "p-abc", "p-abcd", "a-b", "abcdef", 1),
            *variants(PRODUCT, "price", 0, -1, 0.5, 100.4, 100.5, 101, "x", Text("1e400")),
            *variants(PRODUCT, "count", 0, 1, 2, 3, 9, 10, 12, 1.5, None, Text("3.0")),
            *variants(PRODUCT, "tags", [], ["a", "b"], ["a", "b", "c"], [1, 2, 3], [1], None),
            *variants(PRODUCT, "sizes", {}, {"a": 1, "b": 2}, {"a": 1, "b": "x", "c": 3}, []),
            *variants(PRODUCT, "active", False, None, 1, ...),
            *variants(PRODUCT, "kind", "b", "c", 1, ...),
            *variants(PRODUCT, "maker", maker(city=""), maker(zip="12"), maker(zip="123456")),
            *variants(PRODUCT, "maker", maker(city=1), {"name": "a"}, {"name": "a", "home": {}}),
            *variants(PRODUCT, "maker", {}, None, {"name": "", "home": None}, ...),
            dict.fromkeys(PRODUCT),
            {},
            *NOT_OBJECTS,
        ],
        "Spam": [
            {"flag": flag, "share": share}
            for flag in (True, False, None)
            for share in (0, 0.25, 0.5, 0.75, 1, "x")
        ],
    },
    "guard_or": {
        "Record": [
            RECORD,
            *variants(RECORD, "id", "", "r", "ab", "a", "😀", 1, None, ...),
            *variants(RECORD, "size", 0, 9, 10, -1, 1.5, "1", Text("9007199254740992")),
            *variants(RECORD, "note", "abc", "abcd", "", None, 1, ...),
            *variants(RECORD, "name", "", "abc", "abcd", "😀😀😀", "😀😀😀😀", None),
            *variants(RECORD, "kind", "b", "c", "", 1),
            {"id": "", "size": 10, "note": "abcd", "name": "", "kind": ""},
            {},
            None,
        ],
        "Inner": INNERS,
        "Outer": [
            *({"a": inner, "b": inner, "c": inner, "d": inner} for inner in INNERS),
            *(
                changed({"a": SMALL, "b": SMALL, "c": SMALL}, **{key: i})
                for key in "abcd"
                for i in INNERS
            ),
            {},
        ],
        "Declared": [
            {"tag": "guard_or/Declared", "message": "m", "payload": {"code": 1}},
            {"tag": "Declared", "message": "m", "payload": {"code": "x"}},
        ],
        "Shaped": [
            *(
                {"a": 1, "b": 1},
                {"a": 1},
                {"b": 1},
                {},
                {"a": None, "b": None},
                {"a": "x"},
                {"b": "x"},
            ),
            {"a": "x", "b": "x"},
        ],
    },
    "guard_for": {
        "Order": [
            ORDER,
            *(
                changed(ORDER, lines=[line("Sa"), line(sku)])
                for sku in ("a", "S", "", "Sabc", 1, None)
            ),
            *(changed(ORDER, lines=[line("S", count)]) for count in (0, -1, 1.5, "x", None)),
            *variants(ORDER, "lines", *([line("S", 1, notes)] for notes in NOTES)),
            changed(ORDER, lines=[line("S")] * 3),
            changed(ORDER, lines=[line("x", 0, ["", ""])] * 4),
            changed(ORDER, lines=[line("S"), None, {}, 1, line("x")]),
            *variants(ORDER, "lines", [], None, {}, ...),
            *variants(ORDER, "codes", None, [], ["a", "ab", ""], ["a", 1], "x", ...),
            *(changed(ORDER, stock={key: 10}) for key in ("a", "", "ab", "😀", "😀😀")),
            changed(
                ORDER, stock={"b": 10, "a": -1, "\U0001f600": 5, "\uffff": 5, "cc": 1, "bb": -1}
            ),
            *variants(ORDER, "stock", {}, {"a": "x", "b": 10}, [], None),
            *(
                changed(ORDER, levels={key: line("", 6)})
                for key in ("0", "1", "3", "4", "x", "01", "-1")
            ),
            changed(
                ORDER, levels={"10": line("", 6), "9": line("", 1), "2": line(1, 6), "x": line("")}
            ),
            changed(ORDER, levels={"4": {}, "5": None, "2": line("", "x")}),
            *variants(ORDER, "levels", None, {}, [], ...),
            *variants(ORDER, "grid", [], [[]], [[1, 2, 3], [10, 9], [11]], [[1, 2, "x"], [10]]),
            *variants(ORDER, "grid", [None, [10]], [[10, None, 10]], [{}, 1], None),
            *variants(ORDER, "holes", [], [None], [7, 8], [None, 8, "x", None], None),
            {},
        ],
    },
    "guard_if": {
        "Payment": [
            *PAYMENTS,
            *within(
                "tags",
                [["x-"], ["x-ab", "x-a", "a"], ["a", 1, "x-"], [], None, {}, ["x-", "x-"]],
                method="cash",
                amount=1,
            ),
            *within("method", [None, 1, ..., "Transfer", ""], amount=2000, tags=["x-"]),
            *within("card", [1, None], method="card", iban=1, amount="x", tags=[]),
            *within("amount", ["x", None, ..., 9.5], method="transfer", iban="1234", tags=[]),
            {},
        ],
        "Item": ITEMS,
        "Size": [{"width": 0}, {"width": 0, "height": 5}, {}, {"width": "x"}],
    },
    "guard_calls": {
        "User": USERS,
        "Team": [
            TEAM,
            *(changed(TEAM, lead=user) for user in USERS),
            *(changed(TEAM, guest=user) for user in (*USERS, ...)),
            changed(TEAM, members=USERS),
            changed(TEAM, by={f"k{index}": user for index, user in enumerate(USERS)}),
            changed(
                TEAM, by={"b": {"name": "", "age": 1}, "a": {"name": "", "age": 1, "email": ""}}
            ),
            changed(TEAM, members=None, by=[]),
            {},
        ],
        "Words": [
            *within("title", ["", "a", "abc", "abcd", 1, None], texts=[], digit=0),
            *within(
                "texts",
                [["abc"] * 3, ["abcd"], ["abcd", 1], ["a", "abcd", "abcde"], None],
                title="a",
            ),
            *within("digit", [1, 2, 8, 9, 10, -2, 2.5, "x", Text("4.0")], title="a", texts=[]),
            {},
        ],
    },
    "guard_parameters": {
        "Review": [
            REVIEW,
            *variants(REVIEW, "text", "abcd", "abcde", "😀😀😀😀", "😀😀😀😀😀", "", 1, ...),
            *variants(REVIEW, "title", "a", "ab", "abcdefgh", "abcdefghi", "", ...),
            *variants(REVIEW, "stars", 0, 1, 5, 6, 1.5, "1", ...),
            *variants(REVIEW, "weight", 0, 0.5, 0.50001, 1, Text("0.5000000000000001"), "x", ...),
            *variants(REVIEW, "mark", "", "<", "<>", ">", "><", "<a>", "a<>", "<>a", ...),
            *variants(REVIEW, "done", True, False, None, 1, ...),
        ],
        "Grown": [*({"age": age, "name": ""} for age in (17, 18, 64, 65, "x", None)), {}, None],
        "Old": [*({"age": age, "name": ""} for age in (18, 64, 65, 18.5)), {"name": ""}],
        "Picky": [
            {"age": age, "name": name}
            for age in (20, 21, "x")
            for name in ("abc", "abcd", "abcde", 1)
        ],
        "Club": [
            {"juniors": [], "seniors": [], "chair": {"age": 65, "name": ""}},
            {
                "juniors": [{"age": age, "name": ""} for age in (11, 12, 13, "x", None)],
                "seniors": [{"age": age, "name": ""} for age in (59, 60, 61, "x")],
                "chair": {"age": 64, "name": ""},
            },
            {"juniors": [{}], "seniors": [{}, None], "chair": {}},
            {},
        ],
    },
    "guard_shape_test": {
        **dict.fromkeys(("Session", "Signed", "Housed", "Ruling", "Known", "All"), SESSIONS),
        "Pair": [
            *({"left": left, "right": right} for left in SESSIONS[:6] for right in SESSIONS[:5]),
            {"left": None, "right": {}},
            {"left": {}, "right": None},
            {},
        ],
    },
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
