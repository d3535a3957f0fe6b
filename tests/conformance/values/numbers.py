"""Numbers: their spellings, their edges, and the constraints on them."""

from tests.conformance.values.pieces import (
    NOT_ARRAYS,
    NOT_BOOLS,
    NOT_NUMBERS,
    NOT_OBJECTS,
    Folder,
    Text,
    Value,
    around,
    fractions,
    within,
)

__all__ = ["FOLDERS"]

LARGEST = 2**53 - 1


def spelt(*spellings: str) -> list[Value]:
    return [Text(spelling) for spelling in spellings]


WHOLE = spelt(
    *("0", "-0", "-0.0", "0e0", "0.0e-5", "0e400", "-0e9", "1", "-1", "7.0", "7e0", "7E0", "7e+0"),
    *("70e-1", "0.7e1", "1e15", "123456789", "-7.000", "1.0000000000000000000001", "1e-400"),
    *(f"{LARGEST}", f"-{LARGEST}", f"{LARGEST}.0", f"{LARGEST}0e-1", "9.007199254740991e15"),
    *("9007199254740990.9", "-9007199254740991.4", "9007199254740991.4", "5e-325", "100e-2"),
)
BROKEN = spelt("7.5", "-0.5", "0.1", "1e-1", "9007199254740990.5", "4503599627370495.5", "5e-324")
FAR = spelt(
    *("9007199254740992", "-9007199254740992", "9007199254740993", "9007199254740992.0", "1e16"),
    *("9007199254740991.5", "-9007199254740991.6", "1e300", "-1e300", "1.7976931348623157e308"),
    *("9223372036854775807", "9223372036854775808", "-9223372036854775809", "18446744073709551616"),
    *("100000000000000000000000000000000", "1.5e300"),
)
INFINITE = spelt("1e309", "-1e309", "1e400", "1e999999", "-1.8e308", "1" + "0" * 400)

LITERALS = (
    *("1e21", "1e22", "1000000000000000000000", "1e15", "1000000000000001", "999999999999999.9"),
    *(
        "1e-7",
        "9.99e-8",
        "0.0000001",
        "1e-8",
        "0.3333333333333333",
        "0.33333333333333331",
        "0.3333",
    ),
    *("5e-324", "1e-323", "0.0", "-0.0", "-5e-324", "99.99999999999999", "1.7976931348623157e308"),
    *("1e309", "-1e308", "0.30000000000000004", "0.3000000000000001", "1e2", "100.0"),
)

INTEGERS: list[Value] = [*WHOLE, *BROKEN, *FAR, *INFINITE, *NOT_NUMBERS]
FLOATS: list[Value] = [*WHOLE, *BROKEN, *FAR, *INFINITE, *NOT_NUMBERS]


def wholes(bound: int) -> list[Value]:
    return [*around(bound), Text(f"{bound}.5"), LARGEST, -LARGEST, *FAR[:2], *NOT_NUMBERS]


def reals(*bounds: float) -> list[Value]:
    found = [value for bound in bounds for value in fractions(bound)]
    return [*found, 0, Text("-0"), 1e308, -1e308, 5e-324, *NOT_NUMBERS]


def comparison(edge: int) -> Folder:
    """Values for the types that the four comparisons with one number have in common."""
    return {
        "Whole0": [*wholes(0), Text("-0"), Text("-0.0"), Text("5e-325"), Text("-5e-324")],
        "Whole7": wholes(7),
        "WholeBelow": wholes(-3),
        "WholeEdge": [*spelt(str(edge - 1), str(edge), str(edge + 1)), 0, LARGEST, -LARGEST, *FAR],
        "Half": reals(0.5),
        "Tenth": [
            *reals(0.1),
            *spelt("0.1", "0.10", "1e-1", "0.1000000000000000055511151231257827"),
        ],
        "Zero": [*reals(0), Text("-0.0"), Text("1e-400"), Text("-1e-400")],
        "Whole": reals(2),
        "Held": [
            *within("n", [*around(10), None, "10", 10.5], x=-1.5),
            *within("x", [*fractions(-1.5), None, "x"], n=10),
            {},
            {"x": -1.5},
            *within("x", fractions(-1.5), n=9),
            *within("x", fractions(-1.5), n=11),
        ],
    }


FOLDERS: dict[str, Folder] = {
    "type_int": {
        "Whole": INTEGERS,
        "Counter": [
            *within("count", INTEGERS),
            {},
            {"Count": 1},
            {"count": 1, "Count": "x"},
            *NOT_OBJECTS,
        ],
        "Counters": [
            [],
            [1, 2, 3],
            [1, "2", 3.5, None, True],
            Text("[7.0, 7e0, 7.5, 9007199254740992, 1e400]"),
            [[1]],
            *NOT_ARRAYS,
        ],
    },
    "type_float": {
        "Number": FLOATS,
        "Reading": [*within("value", FLOATS), {}, {"Value": 1}, *NOT_OBJECTS],
        "Readings": [
            {},
            {"a": 1, "b": -0.5},
            {"b": "1", "a": None, "c": True},
            Text('{"z": 1e400, "a": -1e400, "m": 1e308}'),
            *NOT_OBJECTS,
        ],
    },
    "type_bool": {
        "Flag": [True, False, *NOT_BOOLS, 1.0, Text("0.0"), "True", "yes", "on", "1"],
        "Switch": [
            *within("on", [True, False, *NOT_BOOLS, 1.0, "1"]),
            {},
            {"On": True},
            *NOT_OBJECTS,
        ],
    },
    "number_min": comparison(LARGEST),
    "number_max": comparison(-LARGEST),
    "number_less_than": comparison(-LARGEST + 1),
    "number_greater_than": comparison(LARGEST - 1),
    "number_between": {
        "Stars": [*around(1), *around(5), Text("1.5"), Text("5.5"), *FAR[:2], *NOT_NUMBERS],
        "Single": [*around(3), Text("3.0000000000000000001"), *NOT_NUMBERS],
        "Around": [*around(-2), *around(2), Text("-0"), 0, *NOT_NUMBERS],
        "Share": [*reals(0, 1), Text("-0.0"), Text("-1e-400")],
        "Ratio": reals(0.25, 0.75),
        "Tight": [
            *reals(0.1, 0.3),
            0.2,
            *spelt("0.30000000000000004", "0.3", "0.29999999999999999"),
        ],
        "Review": [
            *within("stars", [*around(1), *around(5), None, "1"], weight=0.5),
            *within("weight", [*fractions(-0.5), *fractions(0.5), None, "x"], stars=1),
            {},
            {"weight": 0},
            {"stars": 0, "weight": 1},
        ],
    },
    "number_finite": {
        "Whole": [0, 1, -1, LARGEST, -LARGEST, *BROKEN, *FAR, *INFINITE, *NOT_NUMBERS],
        "Number": FLOATS,
        "Both": [*reals(0), *INFINITE],
        "Reading": [
            *within("value", [0, 1e308, *INFINITE, None], other=1),
            *within("other", [0, 1e308, *INFINITE, None, "x"], value=1),
            {},
        ],
    },
    "number_literals": {
        **{
            name: [*(0, 1, -1, 100, 0.1, 0.2, 0.3), *map(Text, LITERALS), "x", None]
            for name in ("Huge", "Large", "Small", "Third", "Tiny", "Zero", "Round", "Most", "Sum")
        },
        **{
            name: [*FAR, *BROKEN[:3], 0, LARGEST, -LARGEST]
            for name in ("Far", "Never", "Equal", "Beyond")
        },
        "BeyondOne": [0.1, 1, 0, Text("9007199254740992"), Text("9007199254740994")],
    },
    "bool_true": {
        "Agreed": [True, False, *NOT_BOOLS],
        "Order": [
            *within("agreed", [True, False, *NOT_BOOLS], gift=True),
            *within("gift", [True, False, *NOT_BOOLS], agreed=True),
            {},
            {"agreed": False, "gift": False},
        ],
        "Votes": [[], [True], [False], [True, False, None, 1, False], *NOT_ARRAYS[:5]],
    },
    "bool_false": {
        "Denied": [True, False, *NOT_BOOLS],
        "Order": [
            *within("spam", [True, False, *NOT_BOOLS], robot=False),
            *within("robot", [True, False, *NOT_BOOLS], spam=False),
            {},
            {"spam": True, "robot": True},
        ],
        "Votes": [
            {},
            {"a": False},
            {"a": True},
            {"b": True, "a": True, "c": None, "d": 0},
            *NOT_OBJECTS[:5],
        ],
    },
}
