"""Regular expressions in the dialect that ECMAScript, Python, Go and Rust share.

JSON Schema's own dialect is ECMAScript's. What is written here uses literals, classes, counts,
groups and anchors alone, as the specification advises.
"""

import re
from collections.abc import Iterator

from forstgen.backends.jsonschema.view import Schema

__all__ = ["contains", "ends_with", "integer_between", "starts_with"]

_SPECIAL = re.compile(r"[\\^$.*+?()[\]{}|]")


def starts_with(text: str) -> Schema:
    return {"pattern": f"^{_escape(text)}"} if text else {}


def contains(text: str) -> Schema:
    return {"pattern": _escape(text)} if text else {}


def ends_with(text: str) -> Schema:
    line_feeds = len(text) - len(text.rstrip("\n"))
    if line_feeds == len(text):
        return {"pattern": f"{text}$"} if text else {}
    return _ending(_escape(text), line_feeds)


def integer_between(low: int, high: int) -> Schema:
    """The canonical decimals from `low` to `high`, as texts: the keys of a map of integers."""
    if low > high:
        return {"not": {}}
    parts = ["0"] if low <= 0 <= high else []
    if low == -high != 0:
        parts.append(f"-?({'|'.join(_decimals(1, high))})")
    else:
        if low < 0:
            parts += (f"-{part}" for part in _decimals(max(1, -high), -low))
        if high > 0:
            parts += _decimals(max(1, low), high)
    return _ending(f"^({'|'.join(parts)})", 0)


def _ending(pattern: str, line_feeds: int) -> Schema:
    """Texts that end where `pattern` does, and that is with so many line feeds.

    `$` is the end in ECMAScript; in Python it is also the place before a last line feed.
    """
    return {"pattern": f"{pattern}$", "not": {"pattern": "\n" * (line_feeds + 1) + "$"}}


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def _decimals(low: int, high: int) -> Iterator[str]:
    """Patterns for the positive numbers from `low` to `high`; whole decades become one."""
    fewest, most = len(str(low)), len(str(high))
    full = [
        length
        for length in range(fewest, most + 1)
        if low <= 10 ** (length - 1) and 10**length - 1 <= high
    ]
    for length in range(fewest, most + 1):
        if length not in full:
            first = max(low, 10 ** (length - 1))
            last = min(high, 10**length - 1)
            yield from _same_length(str(first), str(last))
        elif length == full[0]:
            yield "[1-9]" + _any_digits(full[0] - 1, full[-1] - 1)


def _same_length(low: str, high: str) -> Iterator[str]:
    """Patterns for the numbers of so many digits from `low` to `high`."""
    rest = len(low) - 1
    if rest < 0:
        yield ""
    elif low[0] == high[0]:
        yield from (low[0] + part for part in _same_length(low[1:], high[1:]))
    else:
        first, last = int(low[0]), int(high[0])
        if low[1:] != "0" * rest:
            yield from (low[0] + part for part in _same_length(low[1:], "9" * rest))
            first += 1
        ending: list[str] = []
        if high[1:] != "9" * rest:
            ending = [high[0] + part for part in _same_length("0" * rest, high[1:])]
            last -= 1
        if first <= last:
            yield (str(first) if first == last else f"[{first}-{last}]") + _any_digits(rest, rest)
        yield from ending


def _any_digits(fewest: int, most: int) -> str:
    if most == 0:
        return ""
    if fewest == most:
        return "[0-9]" if most == 1 else f"[0-9]{{{most}}}"
    return f"[0-9]{{{fewest},{most}}}"
