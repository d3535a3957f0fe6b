"""Invariants, guards in types, and preconditions of functions."""

from tests.conformance.values.pieces import (
    NOT_ARRAYS,
    NOT_OBJECTS,
    NOT_STRINGS,
    Folder,
    Text,
    Value,
    changed,
    texts,
    variants,
    within,
)

__all__ = ["FOLDERS"]

LINE = {"sku": "s", "count": 1}

MAILS = ["a@b.com", "@", "a", "", "a@b", "aaaaaaaa@b.com", "aaaaaaa@b.com", "a.com", 1, None]

DIGITS: list[Value] = [*range(-1, 11), 1.5, "2", None, Text("4.0"), Text("9007199254740992")]

ORDER: dict[str, Value] = {"line": LINE, "lines": [], "by": {}, "even": 2, "emails": []}


def orders(key: str, *values: Value) -> list[Value]:
    return [changed(ORDER, **{key: value}) for value in values]


PASSWORDS: list[Value] = [
    "",
    "abc",
    "abcd",
    "abcdefgh",
    "abcdefg!",
    "abc!",
    "abcdefghi!",
    "abcdefghij!",
    "!",
]

POINTS: list[Value] = [
    {"x": x, "y": y}
    for x, y in ((0, 0), (-1, 0), (0, -1), (3, 5), (6, 10), (11, 4), (-1, 11), ("a", -1))
]

PLACED: dict[str, Value] = {"id": "o1", "lines": [{"sku": "a", "count": 1}]}

REQUESTS: list[Value] = [
    PLACED,
    *variants(PLACED, "id", "o", "", "x", "xy", "o1234", 1, None, ...),
    *variants(PLACED, "note", None, "", "abc", "abcd", 1),
    *variants(PLACED, "lines", [], None, {}, ..., [{}], [None], [{"sku": "", "count": 0}]),
    changed(PLACED, lines=[{"sku": "", "count": 1}] * 3, note="ab"),
    changed(PLACED, lines=[{"sku": 1, "count": 1}, {"sku": "", "count": "x"}], id="", note="abcd"),
    {},
    *NOT_OBJECTS,
]

MOVE: dict[str, Value] = {"from": "ab", "to": "c", "steps": 1, "line": {"sku": "a", "count": 1}}

SHIRT: dict[str, Value] = {"size": "S", "color": "red", "sleeves": 2, "share": 0.5, "sewn": True}

FOLDERS: dict[str, Folder] = {
    "narrowed": {
        "Shirt": [
            SHIRT,
            *variants(SHIRT, "size", "M", "XL", "", None, 1, ...),
            *variants(SHIRT, "color", "blue", "green", "", None, 1, ...),
            *variants(SHIRT, "sleeves", 0, 1, Text("2.0"), 2.5, "2", None, ...),
            *variants(SHIRT, "share", 0.5, 1, 0.75, 2, Text("5e-1"), "x", ...),
            *variants(SHIRT, "sewn", False, None, 1, ...),
            {"size": "x", "color": "x", "sleeves": 1, "share": 2, "sewn": False},
            {},
        ],
        "Shop": [
            {"best": SHIRT, "shirts": [SHIRT, changed(SHIRT, size="x"), changed(SHIRT, color=1)]},
            {"best": changed(SHIRT, sleeves=1), "shirts": []},
        ],
        "Card": [{"kind": "card", "code": code} for code in ("ab", "a", "abc", "", 1)],
        "Payment": [
            *({"kind": "card", "code": code} for code in ("ab", "a", "abc", 1)),
            *({"kind": "cash"}, {"kind": "cash", "code": 1}, {"kind": "x"}, {}, {"kind": "card"}),
        ],
    },
    "imported": {
        "Order": [
            {"line": LINE, "secret": "abcdefg!"},
            {"line": changed(LINE, count=0), "secret": "abcdefg", "state": {"state": "paid"}},
            {"line": {}, "secret": "a", "state": {"state": "x"}},
            {"line": None, "secret": None, "state": {"state": "placed", "at": -1}},
            {},
        ],
        "Lines": [[], [LINE, changed(LINE, count=0), {}], None],
        "Book": [{}, {"a@b": 1}, {"a": 1, "@": "x"}, {"aaaaaaaaaaaaa": None}, None],
        "Shelf": [
            {"by": {}},
            {"by": {"a@b.com": {"2": "x"}, "a@b": {"3": "x", "x": 1}}},
            {"by": {"": {"1": 1}}},
            {"by": None},
        ],
        "Line": [{"n": 1}, {"n": 0}, {"n": "x"}, {}],
        "Both": [
            {"own": {"n": 1}, "other": changed(LINE, sku="ab")},
            {"own": {"n": 0}, "other": changed(LINE, count=0)},
            {"own": {}, "other": {"sku": 1, "count": 0}},
            {"own": None, "other": None},
        ],
        "CheckInput": [{"email": "b@", "point": {"x": -1, "y": 0}}, {"email": "b"}],
        "Check()": [
            {"email": email, "point": point}
            for email in ("a@b", "@b", "aa", 1)
            for point in ({"x": 0, "y": 0}, {"x": -1, "y": -1}, {"x": "a", "y": -1}, None)
        ],
    },
    "invariant": {
        "Line": [LINE, *within("count", [0, -1, "x", None, ...], sku="s"), {"count": 0}, {}],
        "Even": DIGITS,
        "Email": MAILS,
        "Work": MAILS,
        "Emails": [
            *(
                [],
                ["a@b.com"],
                ["a@b"],
                ["a@b", "a", "@b.com"],
                ["a", 1, "a@b.com"],
                ["a@b.com"] * 3,
            ),
            *(["a"] * 3, [None], *NOT_ARRAYS),
        ],
        "Stock": [{}, {"a": 2}, {"a": 1, "b": "x"}, {"b": 3, "a": 1}, *NOT_OBJECTS],
        "Role": ["admin", "user", "guest", "Guest", "", None, 1],
        "Digit": [1, 2, 3, 4, "1", Text("3.0")],
        "Both": [LINE, changed(LINE, count=0), "a@b", "a", {}, 1, None],
        "Order": [
            ORDER,
            {"line": LINE, "lines": [], "by": {}, "emails": []},
            *orders("line", changed(LINE, count=0), {"count": 0}, {"sku": "", "count": 0}, None, 1),
            *orders(
                "lines", [changed(LINE, count=0), {"sku": "", "count": 0}, {"sku": ""}, LINE], {}
            ),
            *orders(
                "by", {"a@b": LINE}, {"a": LINE}, {"a": {"count": 0}, "@": changed(LINE, count=0)}
            ),
            *orders("by", {"a@bbbbbbbbbbbb": LINE, "": None}, [], None),
            *orders("even", 3, 4, None, "x", ..., 2.5),
            *orders("work", *MAILS),
            *orders("emails", ["a", "b", "c"], ["a@b"], ["@"], None),
            *orders("stock", {}, {"a": 1}, {"b": 1, "a": "x"}, None),
            *orders("role", "admin", "guest", "x", None),
            *orders("digit", 1, 3, 4, None),
            *orders("either", LINE, changed(LINE, count=0), "a@b", "a", 5, None),
            {
                "line": changed(LINE, count=0),
                "lines": [changed(LINE, count=0)],
                "by": {},
                "emails": [],
            },
            {},
        ],
        "Plain": ["", "a", "abc", None],
        "Fixed": [[2, 4], [1, 3], [1], [1, 2, 3], ["x", 3], None],
        "Couple": [[2, "a@b"], [1, "a"], [1], [1, "a", 2], [None, "a"]],
    },
    "refined_type": {
        "Password": [*PASSWORDS, *NOT_STRINGS],
        "Login": [
            *within("password", [*PASSWORDS, *NOT_STRINGS[:3]], previous=[], plain="abcd"),
            *within(
                "previous", [[], ["abcd"], ["abc", "abcdefghijk", 1], None], password="x", plain=""
            ),
            *within(
                "next",
                [*PASSWORDS, *texts(11), None, 1],
                password="abcdefg!",
                previous=[],
                plain="abcd",
            ),
            {},
        ],
        "Strong": [*PASSWORDS, *NOT_STRINGS],
        "Strongest": [*PASSWORDS, *texts(9), *NOT_STRINGS],
        "Point": POINTS,
        "Positive": [*POINTS, {}, None],
        "Nearby": [*POINTS, {}, None],
        "Path": [
            {"start": point, "end": point, "rest": [point, point], "by": {"b": point, "a": point}}
            for point in (*POINTS, {}, None)
        ],
        "Numbers": [[], [1, 2, 3], [1, 2, 3, 4], [1, "x", 3, 4], *NOT_ARRAYS],
    },
    "precondition": {
        "Place()": REQUESTS,
        "Order": REQUESTS,
        "Rename()": REQUESTS,
        "Plain()": REQUESTS[:12],
        "Move()": [
            MOVE,
            *(changed(MOVE, **{"from": v}) for v in ("", "a", "😀😀", 1, None, ...)),
            *variants(MOVE, "to", "", "abc", "abcd", 1, None, ...),
            *variants(MOVE, "steps", 0, 1, 5, 6, 1.5, None, ...),
            *variants(
                MOVE, "line", {}, None, ..., {"sku": "a", "count": 10}, {"sku": 1, "count": 0}
            ),
            {"from": "", "to": "", "steps": 9, "line": {"sku": "", "count": 99}},
            {},
            *NOT_OBJECTS,
        ],
        "FindInput": [{"text": ""}, {"text": 1, "limit": 11}, {}],
        "SeveralInput": [{"a": 1, "b": None}, {"a": None, "b": 1}],
        "TooMany": [
            {"tag": "precondition/TooMany", "message": "m", "payload": {"limit": 1}},
            {"tag": "precondition/TooMany", "payload": {}},
        ],
        "MoveInput": [MOVE, {"from": "", "to": "", "line": {"sku": "", "count": 99}}, {}],
        "Count()": [
            *([], [1], [1, 2, 3], [1, 2, 3, 4], [-1], [0, -1, "x", -2], [-1] * 4, *NOT_ARRAYS),
        ],
        "Find()": [
            *within("text", ["", "a", 1, None, ...], limit=10),
            *within("limit", [0, 10, 11, None, ..., "x"], text="a"),
            {"text": "", "limit": 11},
            {},
            *NOT_OBJECTS[:4],
        ],
        "Maybe()": [None, "", "a", "ab", "😀", 1, [], {}],
        "Late()": ["", "a", "ab", None, 1],
        "Several()": [
            {"a": 1},
            {"a": 1, "b": "x"},
            {"a": "x", "b": 1},
            {"b": None},
            {},
            None,
            [1, "x"],
        ],
    },
}
