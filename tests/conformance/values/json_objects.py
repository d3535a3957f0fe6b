"""Texts that have a key twice, are nested deeply, or are no UTF-8."""

from tests.conformance.values.pieces import (
    Bytes,
    Folder,
    Text,
    Value,
)

__all__ = ["FOLDERS"]


def spelt(*spellings: str) -> list[Value]:
    return [Text(spelling) for spelling in spellings]


DUPLICATES = spelt(
    *(
        '{"x":1,"x":1}',
        '{"x":1,"x":2}',
        '{"x":1,"label":"a","x":2}',
        '{"label":"a","label":null,"x":1}',
    ),
    *('{"x":1,"\\u0078":2}', '{"\\u0078":1,"\\u0078":2}', '{"":1,"":2}', '{"é":1,"\\u00e9":2}'),
    *('{"😀":1,"\\ud83d\\ude00":2}', '{"a/b":1,"a\\/b":2}', '{"\\ud800":1,"\\ud800":2}'),
    *(
        '{"__proto__":1,"__proto__":2}',
        '{"constructor":1,"constructor":2}',
        '{"toString":1,"toString":1}',
    ),
    *(
        '{"x":1,"more":{"a":1,"a":2}}',
        '{"x":1,"z":1,"z":2}',
        '[{"a":1,"a":2}]',
        '[[{"a":1,"a":1}]]',
    ),
    *(
        '{"a":{"b":1,"b":2}}',
        '{"a":{"a":1},"a":{"a":1}}',
        '{"x":null,"x":1}',
        '{"x":"bad","x":"bad"}',
    ),
    *('{"x":1,"x":', '{"x":1,"x"', '{"x":1,"x', '{"x":1,"x" 2}', '{"x":1,"x":2', '{"x":1,"x":2} 3'),
    *(
        '{"x":1,"x":nul}',
        '{"x":1,,"x":2}',
        '{"x":1,"y":tru,"x":2}',
        '{"x":01,"x":1}',
        '{"x":1,"x":01}',
    ),
    *('{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10,"k":11,"l":12,"a":13}',),
    "{" + ",".join(f'"k{n}":{n}' for n in range(40)) + ',"k0":1}',
    "{" + ",".join(f'"k{n}":{n}' for n in range(40)) + ',"k39":1}',
)


DISTINCT = spelt(
    *(
        '{"x":1,"X":2}',
        '{"x":1,"x ":2}',
        '{"a":1,"A":2,"á":3}',
        '{"é":1,"e\u0301":2}',
        '{"x":{"x":1}}',
    ),
    *('{"\\ud800":1,"\\ud801":2}', '{"\\ud800":1,"\\ufffd":2}', '{"__proto__":1,"constructor":2}'),
    *(
        '[{"a":1},{"a":2}]',
        '{"a":{"b":1},"b":{"b":1}}',
        '{"x":1,"x\\u0000":2}',
        '{"K":1,"\u212a":2}',
    ),
    *(
        '{"\\ud83d":1,"\\ud83d\\ude00":2,"\\ude00":3}',
        '{"x":1,"":2," ":3}',
        '{"ß":1,"ss":2,"ſ":3,"s":4}',
    ),
    "{" + ",".join(f'"k{n}":{n}' for n in range(40)) + "}",
)


BROKEN_BYTES = [
    *(b"\x80", b"\xff", b"\xfe\xff", b"\xff\xfe1\x00", b"\xc0\x80", b"\xc1\xbf", b"\xe0\x80\x80"),
    *(b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xed\xa0\xbd\xed\xb8\x80", b"\xf0\x80\x80\x80"),
    *(
        b"\xf4\x90\x80\x80",
        b"\xf8\x88\x80\x80\x80",
        b"\xc3",
        b"\xc3(",
        b"\xe2\x82",
        b"\xf0\x9f\x98",
    ),
    *(b"\xe2\x28\xa1", b"\xf0\x28\x8c\xbc", b"\xbf", b"\xf5\x80\x80\x80", b"\xa0\xa1", b"\xe9"),
]


GOOD_BYTES = [
    *(b"\xc2\x80", b"\xdf\xbf", b"\xe0\xa0\x80", b"\xed\x9f\xbf", b"\xee\x80\x80", b"\xef\xbf\xbf"),
    *(b"\xf0\x90\x80\x80", b"\xf4\x8f\xbf\xbf", b"\xef\xbb\xbf", b"\x7f", b"\xc3\xa9"),
]


WHERE = (b'"%s"', b'["a", "%s"]', b'{"x": 1, "label": "%s"}', b'{"x": 1, "%s": 2}')


def inside(*frames: bytes, of: list[bytes]) -> list[Value]:
    return [Bytes(frame % data) for frame in frames for data in of]


def nested(depth: int, inner: str = "1") -> str:
    return "[" * depth + inner + "]" * depth


def chained(depth: int, inner: str = "1") -> str:
    return '{"a":' * depth + inner + "}" * depth


DEEP = spelt(
    *(nested(depth) for depth in (1, 2, 100, 199, 200, 201, 202, 500, 2000)),
    *(nested(depth, "") for depth in (1, 199, 200, 201)),
    *(chained(depth) for depth in (1, 100, 199, 200, 201, 500, 2000)),
    *(chained(depth, nested(200 - depth)) for depth in (1, 100, 199)),
    *(chained(depth, nested(201 - depth)) for depth in (1, 100, 200)),
    *("[" * 200, "[" * 201, '{"a":' * 200, '{"a":' * 201, "[" * 3000, '[{"a":' * 1000),
    *(nested(200, "x"), nested(201, "x"), nested(200, "1") + " x", nested(201, "1") + " x"),
    *("[" + ",".join([nested(199)] * 3) + "]", "[" + ",".join([nested(199), nested(200)]) + "]"),
    *('{"x":1,"more":' + nested(199) + "}", '{"x":1,"more":' + nested(200) + "}"),
    *(
        '{"x":1,"x":' + nested(300) + "}",
        '{"a":' + nested(300) + ',"a":1}',
        "[01," + nested(300) + "]",
    ),
    *("]" * 300, nested(200, '"' + "[" * 300 + '"'), nested(199, "[],[]"), nested(200, "[],[]")),
)


FOLDERS: dict[str, Folder] = {
    "json_duplicate_key": {
        "Words": [*DUPLICATES[:16], *DISTINCT[:4]],
        "Anything": [*DUPLICATES, *DISTINCT],
        "Point": [*DUPLICATES, *DISTINCT],
        "Scores": [*DUPLICATES, *DISTINCT],
        "Mixed": [*DUPLICATES[:16], *DISTINCT],
    },
    "json_utf8": {
        "Anything": [*inside(WHERE[0], of=BROKEN_BYTES), *inside(WHERE[0], of=GOOD_BYTES)],
        "Words": inside(WHERE[1], of=[*BROKEN_BYTES[::2], *GOOD_BYTES]),
        "Point": inside(WHERE[2], WHERE[3], of=[*BROKEN_BYTES[::3], *GOOD_BYTES[::2]]),
        "Scores": [
            *inside(b'{"%s": 1}', of=[*BROKEN_BYTES[::3], *GOOD_BYTES]),
            *map(
                Bytes,
                (
                    b"\xff",
                    b"\x80",
                    b"{}\xff",
                    b"{} \xff",
                    b"nul\xff",
                    b"[1,]\xc3",
                    b'{"a":1,"a":2}\xff',
                ),
            ),
        ],
    },
    "json_depth": {
        "Scores": spelt(chained(1), chained(200), chained(201), '{"a":' + nested(199) + "}"),
        "Anything": DEEP,
        "Mixed": DEEP,
        "Point": [*DEEP[-12:], *DEEP[20:28]],
        "Words": spelt(nested(1, ""), nested(200, ""), nested(201, ""), "[" * 3000),
    },
}
