"""Chains of constraints, and any value at all."""

from tests.conformance.values.pieces import (
    NOT_ARRAYS,
    NOT_OBJECTS,
    NOT_STRINGS,
    Folder,
    Text,
    Value,
    texts,
    within,
)

__all__ = ["FOLDERS"]

SLUGS = [
    *("s-a--x", "s---x", "s--x", "s-----x", "s------x", "x--s-x", "s-a-x", "s-a--y", "", "s", "x"),
    *(
        "--",
        "s-😀--x",
        "s-😀😀--x",
        "s-😀😀😀--x",
        "S-a--x",
        "s-a--X",
        " s-a--x",
        "sss",
        "xxxxxxxxx",
    ),
]


CODES = [
    *(
        "a",
        "az",
        "amz",
        "aamz",
        "amzz",
        "aaamz",
        "abcdmz",
        "abcdefmz",
        "",
        "z",
        "m",
        "zzzz",
        "bmzz",
    ),
    *("a😀mz", "😀mzz", "ammmmm", "a\u0000mz", "AAMZ", *texts(4)),
]


STEPS: list[Value] = [
    *(-1, 0, 5, 6, 9, 10, 11, 20, 50, 80, 81, 89, 90, 91, 100, 101, 1000),
    *map(Text, ("10.0", "8e1", "79.5", "9007199254740992", "-9007199254740991")),
]


JSON: list[Value] = [
    *(
        None,
        True,
        0,
        -1.5,
        "",
        "é",
        [],
        {},
        [[None, [True]]],
        {"a": {"b": [1, "x", None]}},
        [[[[]]]],
    ),
    *({"__proto__": {"constructor": None}}, {"": {"": ""}}, ["x"] * 20, {"a~/b": [1e308]}),
    *map(
        Text,
        ("7.0", "1e308", "9007199254740993", "5e-324", "-0", "1e-400", "123456789012345678901"),
    ),
    *map(Text, ("1e309", "-1e400", "[1, [1e400]]", '{"a": {"b": -1e999}}', '[1e400, "x", 1e400]')),
    *map(Text, (r'"\ud800"', r'"a\udfffb"', r'["\ud83d\ude00", "\ud83d"]', r'{"a": ["\udc00"]}')),
    *map(Text, (r'{"\ud800": 1}', r'{"a": {"\udfff": "\ud800"}}', r'[{"a\ud83d": []}]')),
    *map(
        Text,
        (r'{"\ud83d\ude00": "\ud83d\ude00"}', r'{"\uffff": "\ufffe"}', '[[1e400], ["\\ud800"]]'),
    ),
]


FOLDERS: dict[str, Folder] = {
    "type_any": {
        "Anything": JSON,
        "Envelope": [*within("data", [*JSON, ...], id=1), *within("id", [None, "x", ...], data=1)],
        "Loose": [*within("data", [*JSON, ...]), *NOT_OBJECTS],
        "Heap": [
            [],
            JSON[:12],
            [value for value in JSON if not isinstance(value, Text)],
            JSON,
            None,
            {},
        ],
        "Bag": [
            {},
            {f"k{index}": value for index, value in enumerate(JSON)},
            {"b": Text("1e400"), "a": Text(r'"\ud800"'), "c": 1},
            Text(r'{"\ud800": "\ud800", "a": 1e400}'),
            [],
            None,
        ],
    },
    "chain": {
        "Slug": [*SLUGS, *NOT_STRINGS],
        "Reverse": [*SLUGS, *NOT_STRINGS],
        "Inner": ["", "a", "ab", "😀", "😀😀", *NOT_STRINGS],
        "Middle": [*CODES, *NOT_STRINGS[:3]],
        "Outer": [*CODES, *NOT_STRINGS[:3]],
        "Tagged": [
            *within("code", [*CODES, *NOT_STRINGS], other=None),
            *within("other", [*CODES, *NOT_STRINGS], code="aamz"),
            {},
            {"code": "", "other": ""},
        ],
        "Step": [*STEPS, "10", None, 10.5],
        "Wide": [*STEPS, "10", None, 10.5],
        "Share": [
            *(-1, 0, 0.5, 0.75, 0.8, 1, 2, "x", None),
            *map(Text, ("1e-400", "1e400", "-0.0")),
        ],
        "List": [
            *(
                [],
                [""],
                ["s-a--x"],
                ["s-a--x"] * 2,
                ["s-a--x"] * 3,
                ["s-a--x"] * 4,
                ["x", "s"],
                [1, 2],
            ),
            *([*["s-a--x"] * 3, ""], *NOT_ARRAYS),
        ],
        "Table": [
            *({}, {"a": 10}, {"ab": 10}, {"ab": 10, "cd": 20}, {"ab": 11, "c": 10}, {"": "x"}),
            *({"ab": 10, "cd": 20, "ef": 80, "gh": 0, "i": 95}, {"b": 5, "a": 91}, *NOT_OBJECTS),
        ],
        "Longer": ["a", "bb", "ccc", "", "d", "dd", None, 1],
        "Short": ["C-ab", "C-", "C-abcd", "C-abcde", "ab", "abcdefg", "", "c-ab", 1],
        "Counted": ["ab#d", "abcd", "#", "", "####", "😀😀😀#", "😀😀#", None],
    },
}
