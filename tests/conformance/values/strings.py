"""Texts: what is one, how long it is, what it begins with, ends with and contains."""

from tests.conformance.values.pieces import (
    NOT_ARRAYS,
    NOT_OBJECTS,
    NOT_STRINGS,
    Folder,
    Text,
    Value,
    lengths,
    texts,
    within,
)

__all__ = ["FOLDERS"]

ODD_TEXTS: list[Value] = [
    "",
    "a",
    " ",
    "é",
    "e\u0301",
    "漢字",
    "😀",
    "👩‍👩‍👧",
    "\u0000",
    "\t\n\r",
    "\u007f",
    "\u2028\u2029",
    "\ufeff",
    "\ufffd",
    "\uffff",
    "\U0010ffff",
    "null",
    "true",
    "1",
    "{}",
    '"',
    "\\",
    "/",
    "x" * 1000,
    Text(r'"A\/\b\f\n\r\t"'),
    Text('"😀"'),
    Text(r'"\ud83d\ude00"'),
    Text(' \t\r\n"a" \t\r\n'),
]

HALVES: list[Value] = [
    Text(r'"\ud800"'),
    Text(r'"\udbff"'),
    Text(r'"\udc00"'),
    Text(r'"\udfff"'),
    Text(r'"\udc00\ud800"'),
    Text(r'"a\ud83db"'),
    Text(r'"\ud83d😀"'),
    Text(r'"\ud83d\ud83d\ude00"'),
    Text(r'"😀\ude00"'),
    Text(r'"\ud83d\u0041"'),
]

AFFIXES = ["", "a", "b", "ab", "Ab", "aB", "AB", "ab ", " ab", "abc", "cab", "cabc", "abab", "ba"]
ACCENTS = ["", "é", "e", "e\u0301", "éa", "aé", "aéa", "É", "\u0301", "e\u0301a", "ae\u0301"]
EMOJIS = ["", "😀", "😁", "😀a", "a😀", "a😀a", "a", "🇩🇪", "😀😀", "\U0001f5ff"]

MAILS = [
    "",
    "@",
    "a",
    "a@b",
    "@@",
    "\uff20",
    "a\u0000@",
    "at",
    "ab@cd.ef",
    "@ ",
    Text(r'"\u0040"'),
]


def bounded(*bounds: int) -> list[Value]:
    return [*lengths(*bounds), *NOT_STRINGS]


FOLDERS: dict[str, Folder] = {
    "type_string": {
        "Text": [*ODD_TEXTS, *HALVES, *NOT_STRINGS],
        "Letter": [
            *within("text", [*ODD_TEXTS[:20], *HALVES, *NOT_STRINGS]),
            {},
            {"Text": "a"},
            {"text ": "a"},
            *NOT_OBJECTS,
        ],
        "Letters": [
            [],
            ["a"],
            ["a", "b", "c"],
            [None],
            ["a", None, "b"],
            [1, "a", 2],
            [["a"]],
            [True, "true"],
            Text(r'["\ud800", "a", "\udc00"]'),
            *NOT_ARRAYS,
        ],
    },
    "type_bytes": {
        "Blob": ["", "AAEC", "AA==", "not base64!", "é", "😀", *HALVES[:2], *NOT_STRINGS],
        "Upload": [*within("content", ["", "AAEC", "?", *HALVES[:2], *NOT_STRINGS]), {}],
    },
    "string_min": {
        "Text0": [*lengths(0), *NOT_STRINGS],
        "Text1": bounded(1),
        "Text2": bounded(2),
        "Text10": bounded(10),
        "Note": [
            *within("text", bounded(3), memo="abc"),
            *within("memo", bounded(3), text="abc"),
            {},
            {"memo": "ab"},
            {"text": "ab", "memo": "😀😀"},
        ],
        "Notes": [
            [],
            ["ab"],
            ["a"],
            ["a", "ab", "", "😀", "😀😀"],
            ["ab", 1, "a"],
            [None, "a"],
            ["e\u0301", "é"],
            *NOT_ARRAYS[:5],
        ],
    },
    "string_max": {
        "Text0": bounded(0),
        "Text1": bounded(1),
        "Text2": bounded(2),
        "Text10": [*bounded(10), "x" * 100, "😀" * 11],
        "Note": [
            *within("text", bounded(3), memo="abc"),
            *within("memo", bounded(3), text="abc"),
            {},
            {"memo": "abcd"},
            {"text": "abcd", "memo": "😀😀😀😀"},
        ],
        "Notes": [
            {},
            {"a": "ab"},
            {"a": "abc"},
            {"b": "abc", "a": "abc", "c": "ab"},
            {"a": 1, "b": "abc"},
            {"a": None},
            {"a": "e\u0301x", "b": "éx", "c": "😀😀", "d": "😀😀😀"},
            *NOT_OBJECTS[:5],
        ],
    },
    "string_not_empty": {
        "Text": [*lengths(0), *texts(2), *NOT_STRINGS],
        "Note": [
            *within("text", [*lengths(0), *NOT_STRINGS], memo="a"),
            *within("memo", [*lengths(0), *NOT_STRINGS], text="a"),
            {},
            {"text": "", "memo": ""},
        ],
        "Both": [*bounded(2)],
    },
    "string_has_prefix": {
        "Plain": [*AFFIXES, *NOT_STRINGS],
        "All": [*AFFIXES[:4], *NOT_STRINGS],
        "Accent": [*ACCENTS, *NOT_STRINGS[:3]],
        "Emoji": [*EMOJIS, *NOT_STRINGS[:3], *HALVES],
        "Odd": ['a.*\\d$"', 'a.*\\d$" and more', "a.*\\d$", "abc7", "axx5", "", 'A.*\\d$"', "\\"],
        "Dollar": ["$&", "$&x", "$", "&", "", "x$&", "$ &"],
        "Link": [
            *within("url", ["https://", "https://a", "http://a", "HTTPS://a", "", 1], path="/"),
            *within("path", ["/", "/a", "a", "", None, 1], url="https://a"),
            {},
            {"url": "x", "path": "x"},
        ],
    },
    "string_has_suffix": {
        "Plain": [*AFFIXES, *NOT_STRINGS],
        "All": [*AFFIXES[:4], *NOT_STRINGS],
        "Accent": [*ACCENTS, *NOT_STRINGS[:3]],
        "Emoji": [*EMOJIS, *NOT_STRINGS[:3], *HALVES],
        "Odd": ["^[a]\\", "x^[a]\\", "^[a]", "a\\", "a", "", "^[a]\\ "],
        "Line": ["\n", "a\n", "a", "", "\n\n", "a\r\n", "a\n\r", "\\n", "a\n "],
        "File": [
            *within("name", [".ft", "a.ft", "a.FT", "aft", "", "a.ft ", 1], old="~"),
            *within("old", ["~", "a~", "~a", "", None, 1], name="a.ft"),
            {},
            {"name": "x", "old": "x"},
        ],
    },
    "string_contains": {
        "Mail": [*MAILS, *NOT_STRINGS],
        "All": [*AFFIXES[:4], *NOT_STRINGS],
        "Accent": [*ACCENTS, *NOT_STRINGS[:3]],
        "Emoji": [*EMOJIS, *NOT_STRINGS[:3], *HALVES],
        "Odd": [".*", "a.*b", "ab", "", ".", "*", "*.", ". *", "a.**"],
        "Nul": ["\u0000", "a\u0000", "\u0000b", "a", "", "\\u0000", "0"],
        "Contact": [
            *within("mail", ["@", "a@b", "a", "", 1], note="!"),
            *within("note", ["!", "a!", "a", "", None, 1], mail="@"),
            {},
            {"mail": "x", "note": "x"},
        ],
    },
}
