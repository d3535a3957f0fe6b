"""Guards that ask guards, with arguments, and tests for fields."""

from tests.conformance.values.pieces import (
    Folder,
    Text,
    Value,
    changed,
    variants,
    within,
)

__all__ = ["FOLDERS"]

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


STOCK: dict[str, Value] = {
    "levels": {"a": 1, "b": 3},
    "data": {"id": 1, "tags": ["a"], "home": {"city": "c"}},
    "member": {"role": "admin", "note": "abc"},
    "title": "t",
}

DATA: list[Value] = [
    *(None, 1, "x", [], {}, {"id": 0}, {"id": "x", "tags": "y", "home": 1}, {"home": {"city": 1}}),
    *({"id": 1, "tags": [1, "a", None], "home": {}}, {"id": None, "tags": None, "home": None}),
    *(
        {"id": 1.5, "tags": [], "home": {"city": None, "zip": 5}},
        Text('{"id": 7.0, "tags": [1e400]}'),
    ),
    *(
        Text('{"id": 9007199254740992, "tags": [], "home": {}}'),
        Text(r'{"id": 1, "tags": ["\ud800"]}'),
    ),
]

LOOSE: dict[str, Value] = {
    **{"at": [1], "maybe": {"inner": {"n": 1}}, "by": {"k": 1, "n": 1}, "items": []}
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


FOLDERS: dict[str, Folder] = {
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
        "Stock": [
            STOCK,
            *variants(
                STOCK, "levels", {}, {"a": 1}, {"b": 2}, {"a": 1, "b": 2}, {"a": "x", "b": 2}
            ),
            *variants(
                STOCK, "levels", {"b": None, "a": None}, {"a": 1, "b": "x", "c": 1}, [], None
            ),
            *variants(STOCK, "data", *DATA, ...),
            *variants(
                STOCK, "member", {}, {"role": "x"}, {"role": 1}, {"role": "user", "note": "a"}
            ),
            *variants(
                STOCK, "member", {"role": "x", "note": "abcd"}, {"role": "user", "note": 1}, None
            ),
            {},
        ],
        "Loose": [
            LOOSE,
            *variants(LOOSE, "at", [], [0], ["x", 1], {}, None, Text("[1e400]"), ...),
            *variants(LOOSE, "maybe", {}, {"inner": {}}, {"inner": {"n": "x"}}, 1, None, ...),
            *variants(LOOSE, "by", {}, {"k": None, "n": None}, {"k": 1, "n": "x"}, [], ...),
            *variants(LOOSE, "items", [1, {"id": 4}, {"id": 3}, {"id": "x"}, None], {}, ...),
            *variants(LOOSE, "items", [{"id": 4, "name": ""}, {"id": 3, "name": None}]),
            {},
        ],
        "LooseValidMaybe": [{"inner": {"n": 1}}, {"inner": {}}, {"inner": 1}, {}, 1],
        "Raw": variants({}, "data", 1, 0, False, "", [], {}, None, Text("1e400"), ...),
        "Pair": [
            *({"left": left, "right": right} for left in SESSIONS[:6] for right in SESSIONS[:5]),
            {"left": None, "right": {}},
            {"left": {}, "right": None},
            {},
        ],
    },
}
