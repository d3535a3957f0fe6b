"""What the table would have taken where it refused a token, in the user's words."""

from functools import cache, lru_cache

from forstgen.syntax.driver import ACTION_ROWS, GOTO_ROWS, SOLE_REDUCTIONS
from forstgen.syntax.lexer import BLOCK, CALL, NAME, NUMBER, RUNE, STRING
from forstgen.syntax.tables import RULES

Key = str | int

_TYPE_STARTS: frozenset[Key] = frozenset({NAME, "[", "map", "*", "interface"})
_VALUE_STARTS: frozenset[Key] = frozenset({NAME, STRING, NUMBER, "true", "nil"})
_WORDS: dict[Key, str] = {
    NAME: "a name",
    NUMBER: "a number",
    STRING: "a string",
    RUNE: "a rune",
    CALL: "a constraint",
    BLOCK: "a body in braces",
    "\n": "a new line",
}


@cache
def accessing_symbols() -> tuple[Key, ...]:
    """For every state the symbol that leads to it; "" for the first ones."""
    symbols: list[Key] = [""] * len(ACTION_ROWS)
    for row in ACTION_ROWS:
        for key, action in row.items():
            if action > 0 and key != ";":
                symbols[action] = key
    for gotos in GOTO_ROWS:
        for made, state in gotos.items():
            symbols[state] = made
    return tuple(symbols)


@lru_cache(maxsize=512)
def keys(states: tuple[int, ...]) -> frozenset[Key]:
    """The tokens that can follow on this stack."""
    top = states[-1]
    while SOLE_REDUCTIONS[top] >= 0:
        states = _reduced(states, SOLE_REDUCTIONS[top])
        top = states[-1]
    return frozenset(key for key in ACTION_ROWS[top] if _is_taken(states, key))


def _is_taken(states: tuple[int, ...], key: Key) -> bool:
    """Whether a token is shifted in the end: the table reduces before it finds out."""
    while True:
        sole = SOLE_REDUCTIONS[states[-1]]
        action = ~sole if sole >= 0 else ACTION_ROWS[states[-1]].get(key, 0)
        if action >= 0:
            return action > 0
        states = _reduced(states, ~action)


def _reduced(states: tuple[int, ...], rule: int) -> tuple[int, ...]:
    made, size, _ = RULES[rule]
    kept = states[: len(states) - size]
    return (*kept, GOTO_ROWS[kept[-1]][made])


def phrase(keys: frozenset[Key]) -> str:
    """`a type`, `"," or "}"`, `a name or ")"`; empty where the list says nothing to people."""
    rest = set(keys) - {"", ";"}
    parts: list[str] = []
    if rest >= _TYPE_STARTS:
        parts = ["a type"]
        rest &= {"=", ")", "]", ":", ",", "}", BLOCK}
    elif rest >= _VALUE_STARTS:
        parts = ["a value"]
        rest &= {")", "]", "}"}
    parts += [_WORDS[key] for key in _WORDS if key in rest]
    parts += [f"`{key}`" for key in sorted(map(str, rest - set(_WORDS)))]
    if len(parts) > 5:
        return ""
    return " or ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
