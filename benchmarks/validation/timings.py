"""What was measured, and the ratios that it is held to.

In: timings of the programs in `ts`, `py` and `go`. Out: bars, met or missed, and Markdown.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

__all__ = ["Bar", "Ratio", "Timing", "Timings", "render_bars", "render_timings"]


@dataclass(frozen=True)
class Timing:
    """One subject at one task on one input; the rounds of all subjects ran in turn."""

    input: str
    task: str
    subject: str
    nanoseconds: tuple[float, ...]
    allocations: float | None = None


@dataclass(frozen=True)
class Ratio:
    """A bar to be: how a subject's time compares to another's at the same task."""

    task: str
    subject: str
    other: str
    limit: float
    at_most: bool

    def bars(self, timings: "Timings", inputs: Iterable[str]) -> tuple["Bar", ...]:
        return tuple(self._bar(timings, name) for name in inputs)

    def _bar(self, timings: "Timings", input: str) -> "Bar":
        ours = timings[input, self.task, self.subject].nanoseconds
        theirs = timings[input, self.task, self.other].nanoseconds
        pairs = zip(ours, theirs, strict=True)
        if self.at_most:
            title = f"`{self.task}` of {input}: {self.subject} / {self.other}"
            return Bar(title, median(a / b for a, b in pairs), self.limit, at_most=True)
        title = f"`{self.task}` of {input}: {self.other} / {self.subject}"
        return Bar(title, median(b / a for a, b in pairs), self.limit, at_most=False)


@dataclass(frozen=True)
class Bar:
    """A measured number, and its limit."""

    title: str
    measured: float
    limit: float
    at_most: bool

    @property
    def met(self) -> bool:
        if self.at_most:
            return self.measured <= self.limit
        return self.measured >= self.limit


Timings = Mapping[tuple[str, str, str], Timing]


def render_timings(timings: Timings) -> str:
    """A table with a row for each task and input, and a column for each subject."""
    subjects = list(dict.fromkeys(subject for _, _, subject in timings))
    rows = [["", *subjects], [":--", *("---:" for _ in subjects)]]
    for input, task in dict.fromkeys((input, task) for input, task, _ in timings):
        cells = [_cell(timings.get((input, task, subject))) for subject in subjects]
        rows.append([f"`{task}`, {input}", *cells])
    return _table(rows)


def _cell(timing: Timing | None) -> str:
    if timing is None:
        return ""
    time = _duration(median(timing.nanoseconds))
    return time if timing.allocations is None else f"{time} ({timing.allocations:,.0f})"


def _duration(nanoseconds: float) -> str:
    for unit, size in (("ms", 1e6), ("µs", 1e3)):
        if nanoseconds >= 10 * size:
            return f"{nanoseconds / size:,.0f} {unit}"
        if nanoseconds >= size:
            return f"{nanoseconds / size:.2g} {unit}"
    return f"{nanoseconds:.0f} ns"


def render_bars(bars: Sequence[Bar]) -> str:
    rows = [["ratio", "measured", "limit", ""], [":--", "---:", ":--", ":--"]]
    for bar in bars:
        limit = f"{'at most' if bar.at_most else 'at least'} {bar.limit:g}"
        verdict = "PASS" if bar.met else "FAIL"
        rows.append([bar.title, f"{bar.measured:.2f}", limit, verdict])
    return _table(rows)


def _table(rows: Iterable[Sequence[str]]) -> str:
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
