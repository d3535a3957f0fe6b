"""Closed sets: literal types, value groups, `OneOf` and `Equals`."""

from string import ascii_lowercase

from tests.conformance.values.pieces import (
    NOT_BOOLS,
    NOT_NUMBERS,
    NOT_OBJECTS,
    NOT_STRINGS,
    Folder,
    Text,
    Value,
    within,
)

__all__ = ["FOLDERS"]

DIGITS: list[Value] = [
    *(0, 1, 2, 3, 4, -1, 1.5, 10, 2**53 - 1),
    *map(Text, ("1.0", "2e0", "30e-1", "-1.0", "9007199254740992", "1e400", "1.0000000000000001")),
    *NOT_NUMBERS,
]

RATES: list[Value] = [
    *(0, 0.5, 1, 1.5, 2, 2.25, 0.1, -0.5),
    *map(Text, ("0.50", "5e-1", "1.0", "2.0", "1.5e0", "0.5000000000000001", "1e400", "-0")),
    *NOT_NUMBERS,
]

ODD_TEXTS: list[Value] = [
    *("", 'a"b', "a\\b", "\n", "é", "e\u0301", "😀", "__proto__", "constructor", "class"),
    *("toString", "a", "\\n", "n", "É", "😀 ", " ", "a\\\\b", 'a\\"b'),
    Text(r'"\u00e9"'),
    Text(r'"\ud83d\ude00"'),
    Text(r'"\ud83d"'),
]

BIG: list[Value] = [
    *map(
        Text,
        (
            *("9007199254740991", "-9007199254740991", "9007199254740991.0", "9007199254740990"),
            *(
                "9007199254740992",
                "-9007199254740992",
                "0",
                "-0",
                "0.0",
                "1",
                "9.007199254740991e15",
            ),
        ),
    )
]


def near(*words: str) -> list[Value]:
    """Words, and what is nearly one of them."""
    close = [v for w in words for v in (w, w.upper(), f"{w} ", f" {w}", w[:-1], f"{w}\u0000")]
    return [*close, "", *NOT_STRINGS]


FOLDERS: dict[str, Folder] = {
    "literal": {
        "Verb": near("sum", "average"),
        "Only": near("only"),
        "Digit": DIGITS,
        "Factor": RATES,
        "Mixed": RATES,
        "Sign": [*DIGITS, 0.5],
        "Odd": [*ODD_TEXTS, *NOT_STRINGS],
        "Op": [
            *within("verb", ["sum", "Sum", "", None, 1], digit=1, way="up"),
            *within("digit", DIGITS, verb="sum", way="up"),
            *within("way", ["up", "down", "UP", "", None, 1], verb="sum"),
            {},
            {"verb": "x", "digit": 9, "way": "y"},
            *NOT_OBJECTS,
        ],
        "Turned": [
            *within("up", DIGITS, down=1),
            *within("down", DIGITS, up=-1),
            *within("near", ["a", "b", "c", None], up=1),
            *within("far", ["a", "b", "c", None], up=1),
            {"up": 2, "down": 2, "near": "c", "far": "c"},
        ],
        "Long": near("ab", "abc"),
        "Narrow": near("ab", "abc"),
    },
    "value_group": {
        "Role": [*near("admin", "editor", "guest"), "Admin", "Editor", "Role.Admin"],
        "Grade": [*DIGITS, 10.0, "Low", "low"],
        "Rate": RATES,
        "Single": [*near("only"), "Only"],
        "Odd": [*ODD_TEXTS, "Class", "Proto", *NOT_STRINGS],
        "Member": [
            {"role": "admin", "rates": []},
            {"role": "admin", "grade": 1, "rates": [0.5, 1]},
            {"role": "Admin", "grade": 2, "rates": [0.5, 2, "x", None]},
            {"role": None, "grade": None, "rates": None},
            {"role": "guest", "grade": "1", "rates": [1.0]},
            *within("grade", DIGITS, role="admin", rates=[]),
            {},
            *NOT_OBJECTS,
        ],
        "Staff": [*near("admin", "guest"), "editor"],
    },
    "one_of": {
        "Size": [*near("S", "M", "L"), "s", "SM", "XL"],
        "Single": near("one"),
        "Count": [*DIGITS, 5],
        "Rate": RATES,
        "Yes": [True, False, *NOT_BOOLS],
        "Odd": [*ODD_TEXTS, *NOT_STRINGS],
        "Big": [*BIG, *NOT_NUMBERS],
        "Letter": [*ascii_lowercase, "", "A", "ab", *NOT_STRINGS],
        "Letters": [*ascii_lowercase, "", "A", "ab", *NOT_STRINGS],
        "Alphabet": [*ascii_lowercase, "", "A", "ab", *NOT_STRINGS],
        "Shirt": [
            *within("size", ["S", "s", "", None, 1], count=1),
            *within("count", DIGITS, size="S"),
            {},
            {"size": "x", "count": 9},
        ],
    },
    "equals": {
        "Word": near("word"),
        "Empty": ["", " ", "a", "\u0000", "\ufeff", *NOT_STRINGS],
        "Quoted": ['a"b\\c\n', 'a"b\\c', "a", "", 'a\\"b\\\\c\\n', Text(r'"a\"b\\c\n"'), None],
        "Emoji": [*ODD_TEXTS, "😁", "😀😀", *NOT_STRINGS[:4]],
        "Accent": [*ODD_TEXTS, "e", *NOT_STRINGS[:4]],
        "Seven": [
            7,
            6,
            8,
            -7,
            *map(Text, ("7.0", "70e-1", "7.5", "7.0000000000000001")),
            *NOT_NUMBERS,
        ],
        "Zero": [0, 1, -1, *map(Text, ("-0", "0.0", "-0.0", "0e9", "1e-400")), *NOT_NUMBERS],
        "Half": RATES,
        "Round": RATES,
        "Yes": [True, False, *NOT_BOOLS],
        "No": [True, False, *NOT_BOOLS],
        "Lock": [
            *within("key", ["k", "K", "", None, 1], turns=2),
            *within("turns", DIGITS, key="k"),
            {},
            {"key": "x", "turns": 9},
        ],
    },
}
