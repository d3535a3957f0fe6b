"""Unions and intersections."""

from tests.conformance.values.pieces import (
    HALF,
    NOT_OBJECTS,
    Folder,
    Text,
    Value,
    changed,
    within,
)

__all__ = ["FOLDERS"]

LABELS: list[Value] = ["", "a", 1, None, [], {}, HALF]

EVERYTHING: list[Value] = [
    *(
        None,
        True,
        False,
        0,
        1,
        -1,
        1.5,
        10,
        "",
        "a",
        "abc",
        "abcd",
        "abcdef",
        [],
        [1],
        ["a"],
        [None],
    ),
    *(
        [[]],
        [[1]],
        [["a"]],
        [1, "a"],
        {},
        {"a": 1},
        {"a": "x"},
        {"1": 1},
        {"1": "x"},
        {"a": 1, "b": 2},
    ),
    *map(Text, ("7.0", "9007199254740992", "1e400", r'"\ud800"', "[9007199254740992]", "[1e400]")),
]


CAT = {"name": "a", "lives": 9}


DOG = {"name": "a", "bark": "w"}


PETS: list[Value] = [
    *(
        CAT,
        DOG,
        {**CAT, **DOG},
        {"name": "a"},
        {"lives": 1},
        {},
        {"name": 1, "lives": 1, "bark": "w"},
    ),
    *(changed(CAT, lives=0), changed(DOG, bark=""), {"name": "a", "lives": 0, "bark": "w"}),
    *({"name": "a", "lives": "x", "bark": ""}, {"name": None, "bark": "w"}, *NOT_OBJECTS),
]


STATES: list[Value] = [
    {"state": "placed", "at": 1},
    {"state": "placed", "at": -1},
    {"state": "placed", "at": "x"},
    {"state": "placed"},
    {"at": 1},
    {"at": 1, "state": "placed", "method": 1},
    {"state": "paid", "method": "card"},
    {"state": "paid", "method": "Card"},
    {"state": "paid"},
    {"state": "shipped", "carrier": "a"},
    {"state": "shipped", "carrier": "", "tags": [1, "a", None]},
    {"tags": {}, "carrier": None, "state": "shipped"},
    {"state": "other"},
    {"state": "Placed", "at": 1},
    {"state": ""},
    *within("state", [None, 1, True, [], {}, ["placed"], {"state": "placed"}], at=1),
    {"State": "placed", "at": 1},
    Text(r'{"state": "pl\u0061ced", "at": 1}'),
    Text(r'{"st\u0061te": "placed", "at": "x"}'),
    Text(r'{"state": "placed\ud800", "at": 1}'),
    Text('{"at": 1.0, "more": {"state": "paid"}, "state": "placed"}'),
    *NOT_OBJECTS,
]


FOLDERS: dict[str, Folder] = {
    "union": {
        **dict.fromkeys(("Name", "Title", "Label", "Twice"), LABELS),
        "Amount": [1, 0.5, Text("1e400"), "1", None, True, []],
        "Same": [{"n": 5}, {"n": 6}, {"n": "x"}, {}, None, 1, []],
        "Labelled": [
            {"label": "a", "maybe": "b", "by": {"a": {"n": 5}}, "pair": ["a", 1]},
            {"label": 1, "maybe": 1, "by": {"a": {"n": 6}, "b": None}, "pair": [1, "a"]},
            {"label": None, "maybe": None, "by": {"a": 1}, "pair": [None, None]},
            {},
        ],
        "Scalar": EVERYTHING,
        "Listed": EVERYTHING,
        "Any3": EVERYTHING,
        "Pet": PETS,
        "Owner": [
            {"pet": CAT, "others": [], "by": {}},
            {"pet": DOG, "others": [CAT, DOG], "by": {"a": CAT}, "maybe": DOG},
            {
                "pet": {},
                "others": [CAT, 1, {}],
                "by": {"b": {}, "a": None, "c": DOG},
                "maybe": None,
            },
            {"pet": None, "others": None, "by": None, "maybe": {}},
            {},
        ],
        "Either": ["", "a", "abc", "abcd", "abcde", "abcdef", "😀😀😀", "😀😀😀😀", 1, None],
        "Code": [-1, 0, 9, 10, 4.5, "", "abc", "abcd", None, True, Text("9.0"), Text("1e400")],
        "Deep": [*PETS, *EVERYTHING],
        "Grid": [*EVERYTHING, [1, [1]], [[1], 1], [[1], ["x"]], [[1.5]], [[], []]],
        "Keyed": [
            *(
                {"1": 1},
                {"1": "x"},
                {"a": "x"},
                {"a": 1},
                {"1": 1, "a": "x"},
                {"1": 1, "2": "x"},
                {},
            ),
            *({"01": 1}, {"01": "x"}, {"1": None}, [], None, Text(r'{"\ud800": "x"}')),
        ],
        "Loose": [{"a": 1}, {"a": 1, "b": 2}, {"a": 1, "b": "x"}, {"b": 1}, {"a": "x", "b": 1}, {}],
        "Choice": [
            *({"n": 5}, {"n": 6}, {"n": 6, "free": True}, {"n": 5, "free": 1}, {"n": 6, "free": 1}),
            *({"n": "x", "free": True}, {"free": True}, {}, None),
        ],
        "Pair": [
            *([1, 2], ["a", "b"], [True, False, True], [1, "a"], [1], [], [1, 2, 3], [True, True]),
            *([True, True, 1], ["a", "b", "c"], [1.5, 2], None, {}),
        ],
        "Duo": [
            *(
                [{"n": 6}],
                [{"n": 6, "free": True}],
                [{"n": 5}, {"n": 6}],
                [{"n": 6}] * 3,
                [{}, 1, 2],
            ),
            *([{"n": 5}], [{"n": "x"}], [], [None]),
        ],
        "Named": ["ab", "abc", 1],
        "Either2": ["ab", "abc", [{"n": 6}], [{"n": 5}], [{"n": 6, "free": True}], 1],
        "Books": [
            *({"ab": "ab"}, {"abc": "abc"}, {"abc": "ab"}, {"abc": [{"n": 6}], "a": [{"n": 6}]}),
            *({"abc": [{"n": 5}]}, {"": "abc", "abcd": 1}),
        ],
        "Framed": [*EVERYTHING, 0.5],
        "Ordered": [*EVERYTHING, 0.5, -0.5, 2.5, [2], [1], [2, 3], [2, 1]],
        "Inline": within("value", [1, "none", "None", 1.5, None, [], "1", Text("1.0"), ...]),
    },
    "union_discriminated": {
        "State": STATES,
        "Order": [
            {"id": 1, "state": STATES[0], "history": []},
            {"id": "x", "state": STATES[1], "history": STATES[:6], "last": STATES[8]},
            {"id": 1, "state": {}, "history": [{}, 1, STATES[10]], "last": None},
            {"id": 1, "state": None, "history": None, "last": {"state": "x"}},
            {},
        ],
        "Versioned": [
            *within("version", [1, 2, 3, 4, 0, -1, 1.5, "1", None, True, ...], name="a", title="b"),
            *within("version", [1, 2, 3], name=1, title=2),
            *within("version", map(Text, ("1.0", "2e0", "30e-1", "1e400", "0.9999999999999999"))),
            *within("version", [Text("1.0"), Text("2.0")], name="a", title="b"),
            *NOT_OBJECTS[:4],
        ],
        "Answer": [
            *within("kind", ["yes", "ok", "no", "", "YES", " ", None, 1, ...], n=1, why="a"),
            *within("kind", ["yes", "ok", "no", ""], n="x", why=1),
            *within("kind", ["yes", "ok", "no", ""]),
        ],
        "Figure": [
            *within(
                "shape", ["circle", "square", "line", "Circle", "x", None, 1, ...], radius=1, side=1
            ),
            *within("shape", ["circle", "square", "line"], radius=0, side="x"),
            *within("shape", ["circle", "square", "line"]),
        ],
        "Round": [
            {"shape": "circle", "radius": 1},
            {"shape": "square", "radius": 1},
            {"shape": "x"},
        ],
        "Side": [
            *within("side", ["left", "right", "Left", "", None, 1, ...], x=1, y=1),
            *within("side", ["left", "right"], x="a", y="b"),
        ],
        "Left": [{"side": "left", "x": 1}, {"side": "right", "x": 1}, {"side": 1}, {}],
        "Parity": [
            *within("__proto__", ["a/b~c", "😀", "a", "", None, 1, {}, ...], n=1, m=1),
            *within("__proto__", ["a/b~c", "😀"], n="x", m="x"),
            *within("__proto__", ["a/b~c", "😀"]),
            Text(r'{"__proto__": "\ud83d\ude00", "m": 1}'),
        ],
        "Mood": [
            *within("tag", ["good", "bad", "Good", None, ...], n=1),
            *within("tag", ["good", "bad"], n=0),
            *within("tag", ["good", "bad"], n="x"),
            *within("tag", ["good", "bad"]),
        ],
        "Good": [{"tag": "good", "n": 0}, {"tag": "bad", "n": 0}, {"tag": "bad", "n": "x"}],
        "Rated": [
            *within("rate", [0.1, 0.5, 1.5, 0.2, 1, "0.1", None, ...], n=1),
            *within("rate", map(Text, ("0.10", "1e-1", "5e-1", "15e-1", "0.1000000000000000055"))),
            *within("rate", [Text("1e-1"), Text("0.50")], n=1),
        ],
    },
    "intersection": {
        "Named": [{"name": "ab"}, {"name": "a"}, {"name": "abcdef"}, {"name": 1}, {}],
        "Aged": [{"age": 0}, {"age": -1}, {"age": 149}, {"age": 150}, {"age": "x"}, {}],
        "Person": [
            *({"name": "ab", "age": 1}, {"name": "a", "age": -1}, {"name": "abcdef", "age": 150}),
            *(
                {"name": "abcdef", "age": "x"},
                {"name": 1, "age": 150},
                {"age": 150},
                {},
                *NOT_OBJECTS,
            ),
        ],
        "Member": [
            *(
                {"name": "ab", "age": 1, "id": 1},
                {"name": "abcdef", "age": 150, "id": 0, "note": 1},
            ),
            *(
                {"id": 0},
                {"id": "x", "name": "abcdef"},
                {"note": None, "age": -1, "name": "", "id": -1},
            ),
            {"name": "ab", "age": 1, "id": 1, "note": "x"},
        ],
        "Crowd": [
            {"people": [], "boss": {"name": "ab", "age": 1, "id": 1}},
            {
                "people": [{"name": "abcdef", "age": 150}, {}, {"name": "a", "age": 1}],
                "boss": {"name": "abcdef", "age": 150, "id": 0},
            },
        ],
        "Small": [10, 11, -11, "x"],
        "Digit": [0, 10, -1, 11, 5, 5.5, "5", None],
        "Prefixed": ["ps", "pas", "p", "s", "pap", "sps", "", "abc", "p😀s", None, 1],
        "Left": [{"a": 1, "shared": "x"}, {"a": 0, "shared": 1}, {"b": 1}],
        "Right": [{"b": 1, "shared": "x"}, {"b": 0, "shared": 1}, {"a": 1}],
        "Both": [
            *(
                {"a": 1, "shared": "x", "b": 1},
                {"a": 0, "shared": 1, "b": 0},
                {"b": 0},
                {"shared": "x"},
            ),
            {"b": "x", "shared": None, "a": 0},
        ],
    },
}
