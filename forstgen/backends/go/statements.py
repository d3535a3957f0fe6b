"""Statements of guards and preconditions as Go statements.

In: bound statements of the rulebook, and what the names in them stand for in Go. Out: lines. In
all of them `c` is the checker.
"""

import re
from typing import TYPE_CHECKING, assert_never

from forstgen import ir
from forstgen.backends.go import text
from forstgen.backends.go.conditions import condition
from forstgen.backends.go.layout import behind, block, within
from forstgen.backends.go.located import Located, Root, locate, member
from forstgen.backends.go.names import free
from forstgen.backends.go.places import Spot, entry_step
from forstgen.backends.go.spelling import parameter
from forstgen.rules import (
    Ask,
    Condition,
    Ensure,
    ForEach,
    HasField,
    If,
    IsNil,
    Report,
    Rule,
    Statement,
    Test,
)
from forstgen.rules.messages import REQUIRED
from forstgen.source import SourceFile, Span

if TYPE_CHECKING:
    from forstgen.backends.go.guards import Guards

__all__ = ["Root", "Statements"]

_INDICES = ("i", "j", "n")
_VARIABLES = {"c", "v", "or", "i", "j", "n", "key", "item", "m", "r", "w"}
_CALLED = {"asAny", "contains", "element", "entry", "hasPrefix", "hasSuffix", "intEntry"}
_CALLED |= {"has", "here", "isOneOf", "longer", "memberOf", "place", "plain", "pointerTo"}
_CALLED |= {"shorter", "sortedKeys", "sortedIntKeys", "speaker", "spoken"}
_RESERVED = frozenset(_VARIABLES | _CALLED)
"""Names that the statements use themselves."""

_NOWHERE = Span(SourceFile("", ""), 0, 0)
_TEXTS = re.compile(r'"(?:\\.|[^"\\])*"|`[^`]*`')


class Statements:
    """Writes the body of one guard or request. `speaker` is the variable of who asks, if any."""

    def __init__(self, guards: "Guards", roots: dict[str, Root], speaker: str | None) -> None:
        self.guards = guards
        self.types = guards.types
        self.spots = guards.spots
        self.roots = roots
        self.speaker = speaker
        self.taken = set(_RESERVED)

    def lines(self, statements: tuple[Statement, ...], depth: int = 0) -> list[str]:
        return [line for each in statements for line in self._statement(each, depth)]

    def _statement(self, statement: Statement, depth: int) -> list[str]:
        match statement:
            case Ensure():
                return self._ensure(statement)
            case ForEach():
                return self._for_each(statement, depth)
            case If():
                return self._if(statement, depth)
            case _:
                assert_never(statement)

    # -- ensure ------------------------------------------------------------------------------------

    def _ensure(self, ensure: Ensure) -> list[str]:
        at = locate(self.spots, self.roots, ensure.place)
        speaker = self.speaker if ensure.borrows else None
        lines = [line for test in ensure.tests for line in self._test(test, at, speaker)]
        if any(isinstance(test, HasField) for test in ensure.tests) and at.is_map(self.types):
            lines = block(f"if !c.skips({at.target})", lines)
        if ensure.absent is not None and at.absences:
            return behind(block(f"if {at.absent}", [_say(at, ensure.absent, speaker)]), lines)
        return within(at.present, lines) if at.absences else lines

    def _test(self, test: Test, at: Located, speaker: str | None) -> list[str]:
        match test:
            case Rule():
                asked = condition(test, at.spot.value, self.types.expression(at.type))
                said = [_say(at, test.report, speaker)]
                return [] if asked is None else block(f"if {asked.fails}", said)
            case IsNil(report):
                return [_say(at, report, speaker)]
            case Ask():
                return [self._ask(test, at, speaker)]
            case HasField():
                return self._has_field(test, at, speaker)
            case _:
                assert_never(test)

    def _ask(self, ask: Ask, at: Located, speaker: str | None) -> str:
        call = self._call(ask, at, speaker)
        return call if at.is_subject else f"c.ask({at.target}, func() {{ {call} }})"

    def _call(self, ask: Ask, at: Located, speaker: str | None) -> str:
        said = _speaker(ask.speaker) or speaker or "nil"
        return self.guards.call(ask.guard, at.type, at.spot, said)

    def _has_field(self, test: HasField, at: Located, speaker: str | None) -> list[str]:
        part = member(self.guards.codecs, self.spots, at, test.step)
        lines = [line for each in test.tests for line in self._test(each, part, speaker)]
        if test.fits is not None:
            said = _speaker_of(test.absent) or speaker or "nil"
            lines += self._fits(test.fits, part, said)
        absences = part.absences[len(at.absences) :]
        if test.absent is None or not absences:
            return lines
        missing = " || ".join(each.holds for each in absences)
        return behind(block(f"if {missing}", [_say(part, test.absent, speaker)]), lines)

    def _fits(self, type: ir.Type, at: Located, speaker: str) -> list[str]:
        """The whole value is read and checked as one of the type."""
        read = self.guards.codecs.read(type, "&m")
        checks = self.guards.checks(type, self.spots.of("m", type), "here")
        check = block("for c := &r.checker; c.judges();", checks)
        body = [f"var m {self.types.expression(type)}", read, *check]
        head = f"c.fits({at.target}, {speaker}, {at.spot.value}, func(r *jsonReader) {{"
        return [head, *(f"\t{line}" for line in body), "})"]

    # -- for ---------------------------------------------------------------------------------------

    def _for_each(self, loop: ForEach, depth: int) -> list[str]:
        at = locate(self.spots, self.roots, loop.place)
        variable = self._variable("at")
        match self.types.program.underlying(at.type):
            case ir.ArrayType() as array:
                lines = self._elements(loop, array, at, variable, depth)
            case ir.MapType() as map:
                lines = self._entries(loop, map, at, variable, depth)
            case other:
                raise AssertionError(other)
        present = [each.fails for each in at.absences]
        return block(f"if {' && '.join([*present, f'!c.skips({at.target})'])}", lines)

    def _elements(
        self, loop: ForEach, array: ir.ArrayType, at: Located, variable: str, depth: int
    ) -> list[str]:
        index = _INDICES[depth] if depth < len(_INDICES) else f"i{depth}"
        is_fixed = self.types.fixed_length(array)
        items = at.spot.text if is_fixed else at.spot.operand
        element = self.spots.of(f"{items}[{index}]", array.element)
        body, number = self._loop_body(loop, array.element, element, variable, depth)
        step = f"element({index})"
        lines = _declared(variable, f"&place{{{at.target}, {step}}}", body)
        lines = [*_declared(number, f"int64({index})", body), *lines]
        head = _range(index, "{}", items if is_fixed else at.spot.value, [*lines, *body])
        return block(head, [*lines, *body])

    def _entries(
        self, loop: ForEach, map: ir.MapType, at: Located, variable: str, depth: int
    ) -> list[str]:
        item = self._variable(loop.element or "value")
        spot = self.spots.of(item, map.value)
        body, key = self._loop_body(loop, map.value, spot, variable, depth)
        step = entry_step(self.types, map.key, key)
        lines = [
            *_declared(variable, f"&place{{{at.target}, {step}}}", body),
            *_declared(item, f"{at.spot.operand}[{key}]", body),
        ]
        sort = "sortedIntKeys" if step.startswith("intEntry") else "sortedKeys"
        head = _range(key, "_, {}", f"{sort}({at.spot.value})", [*lines, *body])
        return block(head, [*lines, *body])

    def _loop_body(
        self, loop: ForEach, type: ir.Type, element: Spot, variable: str, depth: int
    ) -> tuple[list[str], str]:
        """The statements of a loop, and the variable of its index or key."""
        index = self._variable(loop.index or "key")
        if loop.element is not None:
            self.roots[loop.element] = Root(element, type, variable)
        if loop.index is not None:
            self.roots[loop.index] = Root(Spot(index), loop.index_type, variable)
        return self.lines(loop.body, depth + 1), index

    def _variable(self, name: str) -> str:
        """A variable that is called like something in Forst."""
        found = free(parameter(name), self.taken)
        self.taken.add(found)
        return found

    # -- if ----------------------------------------------------------------------------------------

    def _if(self, statement: If, depth: int) -> list[str]:
        lines, asked = ["switch {"], ""
        for branch in statement.branches:
            at = locate(self.spots, self.roots, branch.condition.place)
            if at.target != asked:
                asked = at.target
                lines.append(f"case c.skips({asked}):")
            lines += self._skipped(branch.condition, at)
            # A condition that reads a value has lines of its own.
            lines += f"case {self._condition(branch.condition, at)}:".split("\n")
            lines += (f"\t{line}" for line in self.lines(branch.body, depth))
        otherwise = self.lines(statement.otherwise, depth)
        rest = ["default:", *(f"\t{line}" for line in otherwise)] if otherwise else []
        return [*lines, *rest, "}"]

    def _skipped(self, asked: Condition, at: Located) -> list[str]:
        """The cases in which a field is faulty that a condition asks for."""
        if isinstance(self.types.program.underlying(at.type), ir.AnyType):
            return []
        tests = (test for test in asked.tests if isinstance(test, HasField))
        fields = [member(self.guards.codecs, self.spots, at, test.step) for test in tests]
        skips = [f"c.skips({field.target})" for field in fields]
        return [f"case {', '.join(skips)}:"] if skips else []

    def _condition(self, asked: Condition, at: Located) -> str:
        if asked.holds_when_absent:
            return at.absent or "false"
        parts = [each.fails for each in at.absences]
        for test in asked.tests:
            parts += self._holding(test, at)
        return " && ".join(parts) or "true"

    def _holding(self, test: Test, at: Located) -> list[str]:
        """The conditions under which a test holds."""
        match test:
            case Rule():
                asked = condition(test, at.spot.value, self.types.expression(at.type))
                return [] if asked is None else [asked.holds]
            case Ask():
                return [f"c.holds({at.target}, func() {{ {self._call(test, at, None)} }})"]
            case HasField(step=step, tests=tests, fits=fits):
                part = member(self.guards.codecs, self.spots, at, step)
                parts = [each.fails for each in part.absences[len(at.absences) :]]
                for each in tests:
                    parts += self._holding(each, part)
                if fits is not None:
                    lines = "\n".join(f"\t{line}" for line in self._fits(fits, part, "nil"))
                    parts.append(f"c.holds(nil, {text.quoted('')}, func() {{\n{lines}\n}})")
                return parts
            case IsNil():
                raise AssertionError(test)
            case _:
                assert_never(test)


def _declared(name: str, value: str, body: list[str]) -> list[str]:
    """A variable, where the body names it."""
    return [f"{name} := {value}"] if _names(body, name) else []


def _range(name: str, variables: str, values: str, body: list[str]) -> str:
    """The head of a loop; one whose body is about something else has no variable."""
    declared = f"{variables.format(name)} := " if _names(body, name) else ""
    return f"for {declared}range {values}"


def _names(body: list[str], name: str) -> bool:
    uses = re.compile(rf"\b{name}\b")
    return any(uses.search(_TEXTS.sub("", line)) for line in body)


def _say(at: Located, report: Report, speaker: str | None) -> str:
    said = [text.quoted(report.code), text.quoted(report.message)]
    kind = "plain"
    if report.error is not None:
        said.append(text.quoted(report.error))
        kind = "spoken"
    what = f"{kind}({', '.join(said)})"
    return f"c.say({at.target}, {f'{speaker}.says({what})' if speaker else what})"


def _speaker(report: ir.ErrorReport | None) -> str | None:
    if report is None:
        return None
    if report.message is None:
        return f"&speaker{{error: {text.quoted(report.name)}}}"
    said = f"{text.quoted(report.name)}, {text.quoted(report.message)}"
    return f"&speaker{{{said}, true}}"


def _speaker_of(report: Report | None) -> str | None:
    """Who speaks in a report for absence."""
    if report is None or report.error is None:
        return None
    message = None if report.message == REQUIRED.message else report.message
    return _speaker(ir.ErrorReport(report.error, message, _NOWHERE))
