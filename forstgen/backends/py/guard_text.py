"""The text of a guard's body: indented lines, broken as black breaks them, and paths in them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from forstgen.backends.py.layout import call, fits, quote, split

__all__ = ["Lines", "PathText", "key_step", "static_step"]

_STEP = "    "


class Lines:
    """Lines at one indent, and those inside of them."""

    def __init__(self, indent: str, lines: list[str] | None = None) -> None:
        self._indent = indent
        self._lines = [] if lines is None else lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def inner(self) -> "Lines":
        return Lines(self._indent + _STEP, self._lines)

    def apart(self) -> "Lines":
        """Lines at the same indent that are not among these yet."""
        return Lines(self._indent)

    def append(self, lines: "Lines") -> None:
        self._lines += lines

    def uses(self, name: str) -> bool:
        return any(re.search(rf"\b{name}\b", line) for line in self._lines)

    def add(self, line: str) -> None:
        self._lines.append(self._indent + line)

    @property
    def is_empty(self) -> bool:
        return not self._lines

    @contextmanager
    def unless_silent(self, otherwise: str | None = None) -> Iterator[None]:
        """Takes back what is added inside if it never yields anything."""
        start = len(self._lines)
        yield
        if not any("yield " in line for line in self._lines[start:]):
            del self._lines[start:]
            if otherwise is not None:
                self.add(otherwise)

    def call(self, head: str, arguments: Sequence[str], tail: str = ")") -> None:
        self._lines.append(call(self._indent, head, arguments, tail))

    def when(self, condition: str, word: str = "if") -> None:
        self.conjunction([condition], word)

    def conjunction(self, conditions: Sequence[str], word: str) -> None:
        flat = f"{word} {' and '.join(conditions)}:"
        if fits(self._indent + flat):
            self.add(flat)
        elif len(conditions) > 1:
            self._broken(f"{word} (", "and ", conditions, "):")
        else:
            self._split(f"{word} ", conditions[0], ":")

    def assign(self, name: str, value: str, conditions: Sequence[str]) -> None:
        """`name` is None where a condition does not hold."""
        condition = " and ".join(conditions)
        flat = f"{name} = {value} if {condition} else None"
        if fits(self._indent + flat):
            self.add(flat)
            return
        self.add(f"{name} = (")
        inner = self.inner()
        inner.add(value)
        inner.conjunction_part("if", conditions)
        inner.add("else None")
        self.add(")")

    def conjunction_part(self, word: str, conditions: Sequence[str]) -> None:
        flat = f"{word} {' and '.join(conditions)}"
        if fits(self._indent + flat) or len(conditions) == 1:
            self.add(flat)
            return
        self.add(f"{word} {conditions[0]}")
        for condition in conditions[1:]:
            self.add(f"and {condition}")

    def _broken(self, head: str, word: str, operands: Sequence[str], tail: str) -> None:
        self.add(head)
        whole = self._indent + _STEP + f" {word}".join(operands)
        if fits(whole):
            self._lines.append(whole)
        else:
            for index, operand in enumerate(operands):
                self.inner().add(f"{word if index else ''}{operand}")
        self.add(tail)

    def _split(self, word: str, condition: str, tail: str) -> None:
        """A condition that is too long is broken at its last bracket."""
        head, bracket, rest = condition.rpartition(" (")
        if not bracket:
            self.add(f"{word}{condition}{tail}")
            return
        items = split(rest.removesuffix(")"), ",")
        self._lines.append(call(self._indent, f"{word}{head} (", items, f"){tail}"))


class PathText:
    """A JSON Pointer that may have variables in it, as an expression."""

    def __init__(self, steps: tuple[str, ...] = ()) -> None:
        self._steps = steps

    @property
    def is_empty(self) -> bool:
        return not self._steps

    def into(self, steps: Iterable[str]) -> "PathText":
        return PathText((*self._steps, *steps))

    def text(self) -> str:
        whole = "".join(f"/{step}" for step in self._steps)
        if not any(_is_variable(step) for step in self._steps):
            return quote(whole.replace("{{", "{").replace("}}", "}"))
        return f"f{quote(whole)}"


def static_step(name: str) -> str:
    """A wire name, in a string with places for variables."""
    escaped = name.replace("~", "~0").replace("/", "~1")
    return escaped.replace("{", "{{").replace("}", "}}")


def key_step(function: str, key: str) -> str:
    return f"{{{function}({key})}}"


def _is_variable(step: str) -> bool:
    return step.startswith("{") and not step.startswith("{{")
