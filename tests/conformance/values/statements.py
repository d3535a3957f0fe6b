"""Guards: what their statements say."""

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
        "Idle": [
            *(
                {"xs": xs, "ys": ys, "by": by, "n": 0}
                for xs in ([], [0], [0, 0], ["x"], None)
                for ys in ([], [0], [1, 0], ["x", 0])
                for by in ({}, {"a": 1}, {"b": 1, "a": 1})
            ),
            {"xs": [1], "ys": [1], "by": {"a": 1}, "n": 1},
            {"xs": [1], "ys": [1], "by": {"a": "x"}, "n": "x"},
        ],
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
}
