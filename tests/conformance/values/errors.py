"""Errors and results as data."""

from tests.conformance.values.pieces import (
    NOT_OBJECTS,
    Folder,
    Value,
    changed,
    within,
)

__all__ = ["FOLDERS"]

NOT_FOUND = {"tag": "error_as_data/NotFound", "message": "NotFound", "payload": {"id": 1}}


LOUD = {"tag": "error_as_data/Loud", "message": "m", "payload": {"message": "m", "level": 1}}


def errors(good: dict[str, Value]) -> list[Value]:
    """A nominal error with each of its three parts missing or wrong."""
    wrong: list[Value] = [..., None, "", "x", 1, [], {}, "error_as_data/Other"]
    found = [good, *(changed(good, **{key: value}) for key in good for value in wrong)]
    return [*found, {**good, "more": 1}, {}, dict(reversed(good.items())), *NOT_OBJECTS]


def payloads(tag: str, *payloads: Value) -> list[Value]:
    return [{"tag": tag, "message": "", "payload": payload} for payload in payloads]


def failure(name: str, payload: Value, package: str = "union_of_errors") -> Value:
    return {"tag": f"{package}/{name}", "message": "m", "payload": payload}


def failures(name: str, *payloads: Value) -> list[Value]:
    return [failure(name, payload) for payload in payloads]


OTHER = failure("Other", {})

CLOSED = failure("Closed", {})

ENDED: list[Value] = [*failures("Closed", {}, 1), OTHER, None, {}, 1]

SEVERAL: list[Value] = [
    *failures("NotFound", {"id": 5}, {"id": 1}, {"id": 0}, {"id": "x"}, {}),
    *ENDED,
]


def refused(code: Value) -> Value:
    return failure("Refused", {"code": code}, "result")


SIDES: list[Value] = [
    {"ok": True, "value": 1},
    {"value": 1, "ok": True},
    {"ok": True, "value": "x"},
    {"ok": True, "value": None},
    {"ok": True},
    {"ok": True, "error": {"message": "m"}},
    {"ok": True, "value": 1, "error": 5},
    {"ok": False, "error": {"message": "m"}},
    {"ok": False, "error": {"message": "m", "tag": "a/B"}},
    {"ok": False, "error": {"message": 1, "tag": 2}},
    {"ok": False, "error": {}},
    {"ok": False, "error": None},
    {"ok": False},
    {"ok": False, "value": 1},
    {"value": 1},
    {"error": {"message": "m"}},
    *within("ok", [None, 1, 0, "true", "", [], {}], value=1, error={"message": "m"}),
    {"Ok": True, "value": 1},
    {},
    *NOT_OBJECTS,
]


FOLDERS: dict[str, Folder] = {
    "union_of_errors": {
        **dict.fromkeys(("Gone", "Ended"), ENDED),
        **dict.fromkeys(("Strict", "Loose", "Narrow"), SEVERAL),
        "Log": [
            {"ended": CLOSED, "loose": SEVERAL[:3], "narrow": SEVERAL[1]},
            {"ended": SEVERAL[0], "loose": SEVERAL, "narrow": OTHER},
            {"ended": None, "loose": [], "narrow": None},
        ],
        "Failure": [
            *failures("NotFound", {"id": 1}, {"id": 0}, {"id": "x"}, {}, None),
            *failures("Refused", {"reason": "a"}, {"reason": "", "code": 1}),
            *failures("Refused", {"code": "x"}, [], {"reason": "a", "code": None}),
            *failures("Closed", {}, {"a": 1}, None, [], "x"),
            *(
                failure(name, {"id": 1, "reason": "a"})
                for name in ("Other", "notFound", "", "NotFound ")
            ),
            failure("NotFound", {"id": 1}, "shop"),
            *within("tag", [None, 1, "NotFound", [], ...], message="m", payload={"id": 1}),
            *within("message", [None, 1, ..., "", []], tag="union_of_errors/Closed", payload={}),
            {"tag": "union_of_errors/Refused"},
            {"payload": {"id": 0}, "tag": "union_of_errors/NotFound", "message": 1},
            *NOT_OBJECTS,
        ],
        "Report": [
            {"failure": failure("Closed", {}), "others": []},
            {
                "failure": failure("NotFound", {"id": 0}),
                "others": [failure("Closed", {}), {}, failure("Refused", {"reason": ""})],
            },
            {"failure": None, "others": [None]},
            {},
        ],
        "NotFound": [failure("NotFound", {"id": 1}), failure("Refused", {"id": 0}), {}],
        "Closed": [failure("Closed", {}), failure("Refused", {}), failure("Closed", []), {}],
    },
    "error_as_data": {
        "NotFound": [
            *errors(NOT_FOUND),
            *payloads(
                "error_as_data/NotFound",
                *({"id": 1, "name": "a"}, {"id": 1, "name": ""}, {"id": 1, "name": None}),
                *(
                    {"id": "x", "name": 1},
                    {"name": "a"},
                    {"ID": 1},
                    {"id": None},
                    {"id": 1, "x": 1},
                ),
            ),
        ],
        "Closed": [
            *payloads("error_as_data/Closed", {}, {"a": 1}, None, [], "", 1),
            *({"tag": "error_as_data/Closed", "message": ""}, {"tag": "Closed"}, {}, None),
        ],
        "Wrong": [
            *payloads(
                "error_as_data/Wrong", {"value": "a"}, {"value": 1}, {}, "a", None, {"Value": "a"}
            ),
            {},
        ],
        "Loud": [
            LOUD,
            *payloads(
                "error_as_data/Loud",
                *({"message": "other", "level": 5}, {"message": "m", "level": 6}, {"level": 0}),
                *({"message": 1, "level": 1}, {"message": None, "level": None}, {"message": "m"}),
            ),
            {"tag": "error_as_data/Loud", "payload": {"message": "m", "level": 1}},
            {"tag": "error_as_data/Loud", "message": 1, "payload": {"message": 1, "level": "x"}},
        ],
        "Limited": [
            *payloads(
                "error_as_data/Limited", {"limit": 10}, {"limit": 11}, {"limit": "x"}, {}, None
            ),
            {"tag": "error_as_data/Other", "message": "", "payload": {"limit": 11}},
            {"tag": 1, "message": 2, "payload": {"limit": 11}},
            {"payload": {"limit": 11}},
        ],
        "Report": [
            {"reason": {"message": "m"}, "details": NOT_FOUND},
            {
                "reason": {"message": "m", "tag": "a/B"},
                "details": NOT_FOUND,
                "cause": {"message": ""},
            },
            *within("reason", [..., {}, {"message": 1}, {"tag": "a"}, "m"], details=NOT_FOUND),
            *within("reason", within("tag", [None, 1, "", [], "error_as_data/X"], message="m")),
            *within(
                "cause", [None, {}, {"message": None}, "m", []], reason=LOUD, details=NOT_FOUND
            ),
            {"reason": NOT_FOUND, "details": {"message": "m"}, "cause": LOUD},
            {},
        ],
        "Log": [
            {"errors": [], "known": [], "by": {}},
            {
                "errors": [{"message": "m"}, LOUD, {}, None, "m"],
                "known": [LOUD, {}],
                "by": {"b": {}, "a": 1},
            },
            {"errors": None, "known": [NOT_FOUND], "by": []},
        ],
    },
    "result": {
        "Job": [
            *within("outcome", SIDES, history=[], last=None),
            {"outcome": SIDES[0], "history": [SIDES[0], {"ok": False, "error": refused(1)}]},
            {
                "outcome": {},
                "history": [{"ok": False, "error": refused(0)}, {"ok": True}, None, {}],
            },
            *within(
                "last",
                [
                    {"ok": True, "value": True},
                    {"ok": True, "value": 1},
                    {"ok": False, "error": refused(1)},
                    {"ok": False, "error": refused("x")},
                    {"ok": False, "error": failure("Gone", {}, "result")},
                    {"ok": False, "error": failure("Other", {}, "result")},
                    {"ok": False, "error": {}},
                    {"ok": "x"},
                    {},
                    [],
                ],
                outcome=SIDES[0],
                history=[],
            ),
            {},
        ],
        "Outcome": [
            *({"ok": True, "value": text} for text in ("ab", "a", "", "😀", "😀😀", 1, None)),
            *({"ok": False, "error": refused(code)} for code in (1, 0, "x", None)),
            {"ok": True, "value": "a", "error": refused(0)},
            {"ok": False, "value": "a", "error": refused(0)},
            {"ok": True},
            {"ok": False},
            {},
            None,
        ],
        "Listed": [
            *within("value", [[], [1], [1, "x", None], {}, None, "x"], ok=True),
            {"ok": True},
            {"ok": False, "error": refused(1)},
            {"ok": False, "error": {"tag": "result/Gone"}},
        ],
        "Nothing": [
            *within(
                "done", [{"ok": True}, {"ok": True, "value": None}, {"ok": True, "value": 1}, {}]
            ),
            *within("done", [{"ok": True, "value": {}}, {"ok": True, "value": ""}, {"ok": False}]),
            *within(
                "done", [{"ok": False, "error": refused(0)}, {"ok": False, "error": None}, None]
            ),
        ],
        "Perhaps": [
            *within("found", [{"ok": True}, {"ok": True, "value": None}, {"ok": True, "value": 1}]),
            *within("found", [{"ok": True, "value": "x"}, {"ok": False}, {"ok": None}, {}, None]),
            *within("found", [{"ok": False, "error": failure("Gone", {}, "result")}]),
        ],
        "Boxed": [
            *within("box", [{"ok": True, "value": {"n": n}} for n in (9, 10, "x", None)]),
            *within("box", [{"ok": True, "value": {}}, {"ok": True, "value": None}, {"ok": 1}]),
        ],
    },
}
