"""Names that mean something to a language, and names that paths have to escape."""

from tests.conformance.values.pieces import NOT_OBJECTS, Folder, Text, Value, changed, within

__all__ = ["FOLDERS"]

OBJECTS = {
    "__proto__": 1,
    "constructor": "c",
    "toString": True,
    "hasOwnProperty": 1,
    "prototype": 1,
}

WORDS: dict[str, Value] = {
    **{"class": "a", "from": 1, "in": 1, "type": "a", "default": True, "func": "f", "self": 1},
    **{"None": 1, "lambda": "a", "interface": 1, "range": 1, "map": [1], "nil": "a", "await": 1},
    **{"delete": 1, "new": 1, "this": 1},
}

MODELS: dict[str, Value] = {
    **{"model_config": 1, "model_fields": "a", "copy": True, "json": 1, "dict": "a", "schema": 1},
    **{"__init__": 1, "__class__": "a"},
}

VALIDATORS: dict[str, Value] = {
    **{"validate": 1, "violations": [], "value": 1, "path": "", "out": 1, "length": 1, "is": True},
    **{"parse": 1, "errors": []},
}

SIMILAR = {"user_id": 1, "userId": 1, "UserId": 1, "USER_ID": 1, "user__id": 1}

HEADERS: dict[str, Value] = {
    **{"Content-Type": "a", "E Tag": 1, "a/b": 1, "a~b": 1, "~/~1": 1, "it's": 1, "$ref": 1},
    **{"1st": 1, "é": 1, "😀": 1},
}

LISTS: list[Value] = [
    *(None, [], {}, {"list": [1], "dict": {}, "tuple": [1, {"n": 1}]}),
    {"list": [0], "dict": {"a": 1}, "tuple": [1]},
    {"list": 1, "dict": [], "tuple": [1, {"n": 4}]},
    {"list": [1], "dict": {"a": {"list": [], "dict": {}, "at": 1}}, "tuple": ["x", {}]},
]

ITEMS: list[Value] = [
    *(None, [], {}, {"item": {"list": [], "dict": {}, "at": 1}, "late": {"at": {"n": 3}}}),
    *({"item": {}, "late": {"at": {"n": 4}}}, {"item": 1, "late": {"at": {}}}),
    {"item": {"list": [0], "dict": {}, "at": []}, "late": {}},
]

KEYS = [
    *("", "a", "~", "/", "~0", "~1", "~01", "~~", "//", "a/b", "a~b", "~/", "/~", "/a/", " ", "  "),
    *("é", "e\u0301", "漢", "😀", "\U0010ffff", "\ufffd", "\uffff", "\ufeff", "\u2028", "\u0000"),
    *('"', "'", "\\", "\n", "\t", "\u007f", "%", "%2F", "#", "?", "$", "{}", "[0]", "-", "0", "01"),
    *("__proto__", "constructor", "hasOwnProperty", "toString", "null", "true", "None", "nil", "<"),
]


def each(base: dict[str, Value], *values: Value) -> list[Value]:
    """`base` with each of its fields in turn missing or wrong."""
    return [changed(base, **{key: value}) for key in base for value in values]


FOLDERS: dict[str, Folder] = {
    "names": {
        "Objects": [
            OBJECTS,
            *each(OBJECTS, ..., None, "x", 0, {}),
            *within("__proto__", [{"toString": True}, [], 0, 2], **{**OBJECTS, "__proto__": ...}),
            {},
            {"a": 1},
            *within("prototype", [10, 11, 12], **{**OBJECTS, "prototype": ...}),
            *NOT_OBJECTS,
        ],
        "Words": [
            WORDS,
            *each(WORDS, ..., None, []),
            changed(WORDS, map=[-1, 0, "x"]),
            changed(WORDS, map=[-1, 0], **{"class": "abcd", "lambda": ""}),
            {},
        ],
        "Models": [MODELS, *each(MODELS, ..., None, []), {}],
        "Validators": [VALIDATORS, *each(VALIDATORS, ..., None, 0, {}), {}],
        "Similar": [SIMILAR, *each(SIMILAR, ..., "x"), {}, {"userid": 1}],
        "Free": [
            *({key: 1} for key in ("__proto__", "constructor", "toString", "hasOwnProperty")),
            *({key: "x"} for key in ("__proto__", "constructor", "toString", "hasOwnProperty")),
            {"__proto__": {"a": 1}},
            {"__proto__": None, "a": None},
            Text(r'{"__prot\u006f__": "x", "a": 1}'),
        ],
        "Late": [{"n": 3}, {"n": 4}, {}, 1],
        "ItemValidLate": [{"at": {"n": 3}}, {"at": {"n": 4}}, {"at": {}}, {}],
        "item": [
            {"list": [], "dict": {}, "at": None},
            *({"list": [0], "dict": {}, "at": at} for at in LISTS),
            *({"list": [], "dict": {"a": 1}, "at": at} for at in ITEMS),
            {"list": [-1, 1], "dict": {"abcd": 4}, "at": {}},
            {"list": [-1, "x"], "dict": {"abcd": 4, "b": "x"}},
        ],
        "Bag": [
            {"any": {}, "then": 1},
            {"any": {"__proto__": {"then": "x"}, "constructor": None}, "then": "x"},
            Text(r'{"any": {"__proto__": 1e400, "a": "\ud800"}, "then": 1}'),
            Text(r'{"any": {"a": {"__proto__": ["\ud800"]}}, "then": 1.0}'),
            {"any": {"__proto__": {"any": 1}}},
        ],
    },
    "wire_names": {
        "Headers": [
            HEADERS,
            *each(HEADERS, ..., None, "", 0),
            {"contentType": "a", "etag": 1, "slash": 1, "accent": 1, "emoji": 1, "hidden": "x"},
            {**HEADERS, "hidden": 1, "-": 1},
            changed(HEADERS, **{"é": ..., "e\u0301": 1}),
            {},
        ],
        "Outer": [
            {"in~ner": {"x/y": 1}, "l/s": [{"x/y": 1}]},
            {"in~ner": {"x/y": "x"}, "l/s": [{"x/y": 1}, {"x": 1}, {}]},
            {"in~ner": {}, "l/s": {}},
            {"inner": {"x/y": 1}, "list": []},
            {"in~0ner": {"x~1y": 1}, "l~1s": []},
        ],
    },
    "path_escapes": {
        "Scores": [
            *({key: "x"} for key in KEYS),
            dict.fromkeys(KEYS),
            dict.fromkeys(KEYS, 1),
        ],
        "Deep": [
            *({key: {key: "x"}} for key in KEYS[:28]),
            {key: {"a": 1, key: 2} for key in KEYS if key != "a"},
            {"~": None, "/": [], "": {"": {}}},
        ],
        "Row": [
            *({"cells": {key: [1, "x"]}} for key in KEYS[:28]),
            {"cells": {"~/": ["x", 1, None], "/~": "x"}},
            Text(r'{"cells": {"\ud800": [1, "x"], "a\udfff/~": []}}'),
        ],
    },
}
