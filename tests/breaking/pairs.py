"""Pairs of schemas: the same shape, some of its fields and guards written in another way."""

from random import Random
from typing import NamedTuple

__all__ = ["Pair", "draw"]

TYPES = (
    ("String", "String.Min(2)", "String.Min(5)", "String.Min(2).Max(9)", "String.NotEmpty()"),
    ("String", 'String.HasPrefix("a")', 'String.Contains("b")', 'String.OneOf(["ab", "b"])'),
    ('"ab" | "b" | "c"', '"ab" | "b"', "String", '"c"', "Role"),
    ("Int", "Int.Min(0)", "Int.Between(1, 9)", "Int.GreaterThan(0)", "Int.LessThan(7)", "Float"),
    ("Float", "Float.Min(0.5)", "Float.Max(9.5)", "Int", "Float.Between(0, 3)", "Float.Equals(1)"),
    ("Bool", "Bool.True()", "Bool.False()", "Int"),
    ("[]Int", "Array(Int).Min(1)", "Array(Int.Min(1))", "[2]Int", "Array(Int).Max(3)", "[]String"),
    ("map[String]Int", "map[Code]Int", "map[String]Int.Max(2)", "map[Int]Int", "map[String]Float"),
    ("Int | String", "Int | String | Bool", "Int", "String | Bool", "any"),
    ("Part", "[]Part", "any", "Other"),
    ("Code", "Code.Max(4)", "String.Min(2)", "Code.Short()"),
    ("Tuple(Int, String)", "Tuple(Int, String, Bool)", "Tuple(Float, String)"),
    ("Choice", "One", "Two"),
    ("String?", "Int?", "String", "String?.Present()"),
)
"""Each row is one field, and the ways in which it may be written."""

GUARDS = (
    ("", "ensure t.f0 is Min(1)", "ensure t.f0 is Min(3)", "ensure t.f0 is Max(6)"),
    ("", "for x in t.f6 { ensure x is Min(2) }", "for x in t.f6 { ensure x is Max(5) }"),
    ("", "ensure t.f13 is Present()", "ensure t.f13 is Nil()"),
    (
        "",
        "if t.f5 is True() { ensure t.f0 is Min(2) }",
        "if t.f5 is True() { ensure t.f0 is Min(4) }",
    ),
)

REQUESTS = (
    ("n Int", "n Int.Min(2)", "n Int.Max(8)", "n Float", "m Int"),
    ("s String", "s String?", "s String.Max(5)", "s Code", "text String"),
    ("", "o Int?", "o Bool", "o ...Int", "o Part?"),
)
"""The parameters of a function."""

PRECONDITIONS = ("", "ensure n is Min(1)", "ensure n is Min(4)", "ensure s is Min(2)")

ERRORS = (
    "why: String",
    "why: String.Min(1)",
    "why: String?",
    "why: String, code: Int",
    'why: "a" | "b"',
    "",
)

_REST = """
type Role = (Ab = "ab", C = "c")
type Code = String.Min(2)
is (c Code) Short() { ensure c is Max(3) }
type Part = { name: String, next: Part? }
type Other = { name: String, size: Int }
type One = { kind: "one", n: Int }
type Two = { kind: "two", s: String }
type Choice = One | Two
"""


class Pair(NamedTuple):
    old: str
    new: str


class Written(NamedTuple):
    """One version: what is chosen for each field, guard, parameter and so on."""

    slots: list[str]
    absent: list[bool]
    guards: list[str]
    parameters: list[str]
    precondition: list[str]
    error: list[str]


def draw(rng: Random) -> Pair:
    """Two schemas that differ in one place or a few."""
    slots, guards, parameters = ([*map(rng.choice, each)] for each in (TYPES, GUARDS, REQUESTS))
    absent = [rng.random() < 0.2 for _ in slots]
    last = [rng.choice(PRECONDITIONS)], [rng.choice(ERRORS)]
    written = Written(slots, absent, guards, parameters, *last)
    old = _text(written)
    absences = ((True, False, False, False, False),) * len(TYPES)
    choices = (TYPES, absences, GUARDS, REQUESTS, (PRECONDITIONS,), (ERRORS,))
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        kind = rng.choice((0, 0, 0, 0, 1, 2, 3, 3, 4, 5))
        place = rng.randrange(len(written[kind]))
        written[kind][place] = rng.choice(choices[kind][place])  # type: ignore[call-overload]
    return Pair(old, _text(written))


def _text(written: Written) -> str:
    fields = "".join(
        f"  f{index}: {_optional(slot) if absent else slot},\n"
        for index, (slot, absent) in enumerate(zip(written.slots, written.absent, strict=True))
    )
    kept = (g for g in written.guards if _makes_sense(g, written.slots, written.absent))
    body = "\n  ".join(filter(None, kept))
    parameters = [each for each in written.parameters if each]
    [precondition], [error] = written.precondition, written.error
    root = precondition[7:8]
    asked = precondition if any(each.startswith(f"{root} ") for each in parameters) else ""
    return (
        f"package shop\n{_REST}\ntype T = {{\n{fields}}}\nerror E {{ {error} }}\n"
        f"is (t T) Valid() {{\n  {body}\n}}\nfunc Take(t T): Result(T, E) {{ }}\n"
        f"func Put({', '.join(parameters)}): Result(Void, Error) {{\n  {asked}\n}}\n"
    )


def _optional(type: str) -> str:
    return type if "?" in type else f"({type})?"


def _makes_sense(guard: str, slots: list[str], optional: list[bool]) -> bool:
    """Whether what the guard asks applies to what the fields are."""
    if "f6" in guard and not (slots[6].startswith(("[]Int", "Array(Int", "[2]"))):
        return False
    if "True()" in guard and not slots[5].startswith("Bool"):
        return False
    return not ("f13" in guard and "?" not in slots[13])
