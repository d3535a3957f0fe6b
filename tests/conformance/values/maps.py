"""Maps: their counts, their keys and the order of these."""

from tests.conformance.values.pieces import (
    NOT_OBJECTS,
    Folder,
    Text,
    Value,
    keyed,
    within,
)

__all__ = ["FOLDERS"]


def maps(*bounds: int, value: Value = 1, wrong: Value = None, letters: str = "bac") -> list[Value]:
    """The same of objects."""
    counts = sorted({bound + step for bound in bounds for step in (-1, 0, 1)})
    keys = [f"{letter}{n}" for n in range(9) for letter in letters]
    keys = list("7205943816") if letters.isdigit() else keys
    good = [keyed(*keys[:count], value=value) for count in counts if count >= 0]
    bad = [{**entries, keys[0]: wrong} for entries in good if entries]
    return [*good, *bad, {keys[0]: wrong}, *NOT_OBJECTS]


def entries(*keys: str, value: Value = 1) -> list[Value]:
    """A map for each key, and one with all of them."""
    return [*({key: value} for key in keys), keyed(*keys, value=value)]


INT_KEYS = (
    *("0", "7", "-7", "10", "123456789", "9007199254740991", "-9007199254740991"),
    *("07", "-0", "+7", "7.0", "7e0", "", " 7", "7 ", "-", "--7", "0x7", "٧", "७", "1_000", "1,0"),
    *("9007199254740992", "-9007199254740992", "9223372036854775808", "1e2", "00", "-07", "７"),
    *("1" + "0" * 30, "NaN", "Infinity", "null", "true", "\u00b2", "7\n", "\u0000", "-\u0660"),
)


ODD_KEYS = (
    *(
        "",
        "a",
        "~",
        "/",
        "~0",
        "~1",
        "~01",
        "a/b",
        "a~b",
        "//",
        "/~",
        " ",
        "\u0000",
        "\n",
        '"',
        "\\",
    ),
    *(
        "é",
        "e\u0301",
        "😀",
        "\uffff",
        "\ue000",
        "\ud7ff",
        "\U0010ffff",
        "\U00010000",
        "\ufffd",
        "%",
    ),
    *("__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf", "length"),
    *("0", "1", "10", "2", "-", "a.b", "a[0]", "#", "%2F", "\u2028", "\ufeff", "class", "None"),
)


HALF_KEYS: list[Value] = [
    Text(r'{"\ud800": 1}'),
    Text(r'{"\udfff": "x"}'),
    Text(r'{"a\ud83d": 1, "b": "x"}'),
    Text(r'{"\ud83d\ude00": "x"}'),
    Text(r'{"\ud800": "x", "\udfff": "x", "\ue000": "x", "\uffff": "x", "\ud83d\ude00": "x"}'),
    Text(r'{"\ufffd": "x", "\ud800": 1}'),
]


ORDERS: list[Value] = [
    keyed("b", "a", "c", value="x"),
    keyed("B", "a", "_", "A", "b", "~", "/", "0", value=None),
    keyed("10", "9", "1", "2", "-1", "01", value="x"),
    keyed("\U0001f600", "\uffff", "\uff21", "\ue000", "\ud7ff", "z", value="x"),
    keyed("\U00010000", "\ufffd", "\U0010ffff", "\uffff", value="x"),
    keyed("a\U0001f600", "a\uff5e", "a", "ab", "", value="x"),
    keyed("é", "e\u0301", "e", "f", "É", value="x"),
    keyed("__proto__", "constructor", "a", "toString", value="x"),
    keyed("ß", "ss", "SS", "ẞ", value="x"),
    keyed("\u0000", "", " ", "\u007f", "\u0080", value="x"),
    Text(r'{"\uff5e": "x", "\ud83d\ude00": "x", "\ud83d": "x", "\ue000": "x"}'),
    Text('{"b": 1, "a": "x", "c": 2, "B": "y"}'),
]


FOLDERS: dict[str, Folder] = {
    "type_map": {
        "Scores": [
            *({}, {"a": 1}, {"a": 1, "b": "x", "c": None}, {"a": [1]}, *entries(*ODD_KEYS)),
            *({"b": 1.5, "a": True}, Text('{"a": 1.0, "b": 1e400}'), *HALF_KEYS, *NOT_OBJECTS),
        ],
        "Shelf": [
            *(
                {},
                {"a": []},
                {"a": ["x"], "b": ["x", 1]},
                {"b": None, "a": ["x"]},
                {"a": {"0": "x"}},
            ),
            *({"a": [1], "": [None]}, *NOT_OBJECTS),
        ],
        "Nested": [
            *(
                {},
                {"a": {}},
                {"a": {"b": True}},
                {"a": {"b": 1, "a": 0}, "A": {"z": None}},
                {"a": 1},
            ),
            *({"b": {"a": 1}, "a": {"b": 1}, "": {"": 1}}, {"a": None}, {"a": []}, *NOT_OBJECTS),
        ],
        "Stock": [
            {"sizes": {}},
            {"levels": {"a": 1}, "sizes": {"a": 1.5}},
            {"levels": None, "sizes": {}},
            {"levels": {"b": 1.5, "a": "x"}, "sizes": {"b": "x", "a": None}},
            *within("levels", NOT_OBJECTS, sizes={}),
            *within("sizes", NOT_OBJECTS, levels={}),
            {},
        ],
        "Places": [
            {"a": {"name": "x", "zip": "ab"}},
            {"b": {"name": "x", "zip": "a"}, "a": {"name": 1, "zip": ""}},
            {"a": {}, "b": None, "c": {"zip": "ab"}, "d": {"name": "x"}},
            *NOT_OBJECTS,
        ],
        "Place": [{"name": "", "zip": "ab"}, {"name": "", "zip": "a"}, *NOT_OBJECTS[:3]],
    },
    "map_key": {
        "ByNumber": [*entries(*INT_KEYS, value="x"), {}, {"x": 1, "7": 2}, *NOT_OBJECTS],
        "BySide": [
            *entries("left", "right", "Left", "", "left ", "__proto__"),
            *({}, {"left": "x", "up": "x"}, {"right": None, "left": None}, *NOT_OBJECTS[:3]),
        ],
        "ByLevel": [*entries("1", "2", "3", "0", "4", "1.0", "01", "x", "", "-1"), {}, {"4": "x"}],
        "ByRole": [*entries("admin", "editor", "Admin", "", "guest", value=True), {"x": 1}, {}],
        "ByGrade": [*entries("1", "10", "2", "Low", "01", "1.0", "-0", value=True), {"5": 1}, {}],
        "ByCode": [
            *entries("ab", "abc", "a", "abcd", "", "😀😀", "😀", "e\u0301"),
            *HALF_KEYS[:-1],
            {},
        ],
        "ByPort": [*entries("1", "9", "0", "10", "5", "05", "x", "-1", value="x"), {"0": 1}, {}],
        "ByTag": [*entries("t-ab", "t-a", "t-", "x", "", "tab-c", "T-ab"), {"x": "x"}, {}],
        "ByName": [
            *entries("nx", "n", "nax", "naax", "x", "ax", "", "abcd", "nabc", "n😀x"),
            *({"x": "x", "nx": "x"}, {}, *HALF_KEYS[:-1], *NOT_OBJECTS[:3]),
        ],
        "Table": [
            {"rows": {}},
            {"rows": {"2": {}, "4": {"ab": 1}}},
            {"rows": {"3": {}, "2": {"a": 1, "abcd": "x"}, "x": None}},
            {"rows": {"6": {"ab": None}, "04": {"": 1}}},
            *within("rows", NOT_OBJECTS),
            {},
        ],
        "Lines": [
            {"ab": {"id": 1}},
            {"ab": {"id": 0}},
            {"a": {"id": 0}},
            {"a": {"id": "x"}, "ab": {"id": 0}, "b": {"id": 0}},
            {"ab": {"id": 0}, "abcd": {"id": 1}, "ac": {"id": 0}},
            {"abcd": None, "x": {}},
            {},
        ],
    },
    "map_order": {
        "Scores": [
            *ORDERS,
            *(dict.fromkeys(ODD_KEYS[::step]) for step in (1, 2, 3, -1, -2)),
        ],
        "Numbered": [
            keyed("10", "9", "1", "2", "-1", "-10", "100", value="x"),
            keyed("2", "-2", "0", "02", "x", "", value="x"),
            keyed("9007199254740991", "-9007199254740991", "9007199254740992", value=None),
        ],
        "Board": [
            *within("scores", [{}, {"a": 1}, {"a": 6}, {"ab": 1}, {"b": 6, "aa": 6, "a": 9}]),
            *within("scores", [keyed("😀😀", "\uffff\uffff", "z", value=7), {"a": "x"}, None]),
            *within(
                "scores", [keyed("b", "\U0001f600", "\uff5e", "", value=8), {"aa": 9, "a": "x"}]
            ),
        ],
    },
    "map_min": {
        "Some": maps(1),
        "Two": maps(2, value="x", wrong=1),
        "Zero": maps(0),
        "Order": [
            *within("levels", [{}, {"a": 1}, {"a": -1}, {"b": -1, "a": "x"}, None, []], notes=None),
            *within(
                "notes", [{}, {"1": 1}, {"1": 1, "2": 2}, {"x": 1}, {"x": 1, "1": 1}], levels={}
            ),
            {},
        ],
    },
    "map_max": {
        "None": maps(0),
        "One": maps(1, value="x", wrong=1),
        "Three": maps(3, letters="0"),
        "Order": [
            *within("levels", [{}, {"a": 10}, keyed(*"cba"), keyed(*"cba", value=10)], notes=None),
            *within("notes", [{}, {"a": 1}, {"b": 1, "a": "x"}, None, []], levels={}),
            {},
        ],
    },
    "map_not_empty": {
        "Some": maps(1),
        "Both": maps(1, 2),
        "Order": [
            *within("levels", [{}, {"a": 1}, {"a": "x"}, {"": 1}, None, []], notes=None),
            *within("notes", [{}, {"a": None}, {"__proto__": 1}, None, "x"], levels={"a": 1}),
            {},
        ],
    },
}
