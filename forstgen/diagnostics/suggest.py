"""Near names: what the user most likely meant.

Comes in: a name that nobody knows and the names that are known. Goes out: the nearest ones, or a
help text ready for a diagnostic.
"""

from collections.abc import Iterable

__all__ = ["did_you_mean", "nearest"]


def did_you_mean(name: str, known: Iterable[str]) -> str | None:
    """The help text “did you mean `User`?”, or None where nothing is near."""
    near = nearest(name, known)
    if not near:
        return None
    quoted = [f"`{candidate}`" for candidate in near]
    *others, last = quoted
    return f"did you mean {', '.join(others)} or {last}?" if others else f"did you mean {last}?"


def nearest(name: str, known: Iterable[str], count: int = 3) -> tuple[str, ...]:
    """The best of `known`: only case differs, or few typing slips. Ties come all, others do not."""
    wanted = name.casefold()
    letters = frozenset(wanted)
    limit = 1 if len(wanted) < 5 else 2 if len(wanted) < 9 else 3
    ranked: set[tuple[int, str]] = set()
    for candidate in known:
        folded = candidate.casefold()
        # Two quick bounds on the distance: most names of a big program end here.
        if abs(len(folded) - len(wanted)) > limit or len(letters ^ set(folded)) > 2 * limit:
            continue
        slips = _slips(wanted, folded, limit)
        if slips <= limit and slips < len(wanted):
            ranked.add((slips, candidate))
    best = min(ranked, default=(0, ""))[0]
    return tuple(candidate for slips, candidate in sorted(ranked) if slips == best)[:count]


def _slips(a: str, b: str, limit: int) -> int:
    """Insertions, deletions, replacements and swaps of neighbours from `a` to `b`; stops counting
    above `limit`."""
    before: list[int] = []
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            cost = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and y == a[i - 2]:
                cost = min(cost, before[j - 2] + 1)
            current.append(cost)
        if min(current) > limit:
            return limit + 1
        before, previous = previous, current
    return previous[-1]
