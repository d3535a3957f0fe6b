"""The statements of guards and preconditions: the chapter on guards of the contract.

In: statements and what their names stand for. Out: entries in the judge's record.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, assert_never

from forstgen import ir
from tests.conformance.reference.constraints import bound, holds, is_one_of, kind_of, literals_in
from tests.conformance.reference.json_text import Json
from tests.conformance.reference.layers import Named, invariants_of, peel, read_key, values_of
from tests.conformance.reference.record import (
    MISSING,
    Found,
    Missing,
    Place,
    Record,
    is_absent,
)
from tests.conformance.reference.words import TYPES, Words, of_values, said_of

if TYPE_CHECKING:
    from tests.conformance.reference.types import Judge

__all__ = ["Body", "Roots", "ask"]

Roots: TypeAlias = Mapping[str, tuple[Found, Place]]
"""What the names of a body stand for, and where that is."""


def ask(
    judge: "Judge",
    name: ir.QualifiedName,
    arguments: tuple[ir.LiteralValue, ...],
    value: Json,
    place: Place,
    speaker: ir.ErrorReport | None = None,
) -> None:
    """Asks a guard about a value. `speaker` is the `or` of the `ensure` that asks, if any."""
    guard = judge.program.guard_decl(name)
    parameters = (parameter.name for parameter in guard.parameters)
    body = Body(judge, dict(zip(parameters, arguments, strict=True)), speaker)
    body.run(guard.body, {guard.subject.name: (value, place)})


class Target(NamedTuple):
    """The value that a path leads to, if there is one."""

    type: ir.Type
    value: Found
    place: Place


class Body:
    """Runs the statements of one guard or function."""

    def __init__(
        self,
        judge: "Judge",
        arguments: Mapping[str, ir.LiteralValue],
        speaker: ir.ErrorReport | None,
    ) -> None:
        self.judge = judge
        self.program = judge.program
        self.record = judge.record
        self.arguments = arguments
        self.speaker = speaker

    def run(self, statements: tuple[ir.Statement, ...], roots: Roots) -> None:
        for statement in statements:
            match statement:
                case ir.Ensure(path, test, error):
                    target = self._find(path, roots)
                    if not self.record.is_faulty(target.place):
                        self._test(test, target, error or self.speaker)
                case ir.ForEach():
                    self._for_each(statement, roots)
                case ir.If():
                    self._if(statement, roots)
                case _:
                    assert_never(statement)

    def _if(self, statement: ir.If, roots: Roots) -> None:
        for branch in statement.branches:
            target = self._find(branch.condition.path, roots)
            asked_about = [target.place, *self._fields_of(branch.condition.test, target)]
            if any(map(self.record.is_faulty, asked_about)):
                return
            if self._holds(branch.condition.test, target):
                self.run(branch.body, roots)
                return
        self.run(statement.otherwise, roots)

    def _fields_of(self, test: ir.Test, target: Target) -> list[Place]:
        """Where the fields are that a condition asks for: it is about them, too."""
        names = [name for name, _ in test.fields] if isinstance(test, ir.ShapeTest) else []
        return [self._field(target.type, target.value, target.place, n).place for n in names]

    def _for_each(self, loop: ir.ForEach, roots: Roots) -> None:
        target = self._find(loop.path, roots)
        if self.record.is_faulty(target.place):
            return
        for index, step, item in self._items(target):
            place = (*target.place, step)
            inner = dict(roots)
            if loop.index is not None:
                inner[loop.index] = (index, place)
            if loop.element is not None:
                inner[loop.element] = (item, place)
            self.run(loop.body, inner)

    def _items(self, target: Target) -> Iterator[tuple[Json, str, Json]]:
        """Index or key, its step in a path, and element or entry; nothing of what is absent."""
        match target.value:
            case list(items):
                for index, item in enumerate(items):
                    yield float(index), str(index), item
            case dict(entries):
                map_type = peel(self.program, target.type).core
                assert isinstance(map_type, ir.MapType)
                for key, item in sorted(entries.items()):
                    yield read_key(self.program, map_type.key, key), key, item
            case _:
                pass

    # -- tests -------------------------------------------------------------------------------------

    def _holds(self, test: ir.Test, target: Target) -> bool:
        """Whether a condition's test would say nothing; it never says anything."""
        if is_absent(target.value):
            return _asks(test, ir.IsNil)
        record = self.record.question()
        asked = Body(self.judge.onto(record), self.arguments, None)
        # Here an invariant is a question, too, whose answer is not in the list.
        asked._test(test, target, None, is_question=True)
        return not record.entries

    def _test(
        self,
        test: ir.Test,
        target: Target,
        speaker: ir.ErrorReport | None,
        is_question: bool = False,
    ) -> None:
        type, value, place = target
        if value is None or isinstance(value, Missing):
            if not _asks(test, ir.IsNil):
                missing = "present" if _asks(test, ir.IsPresent) else "required"
                self._say(place, TYPES[missing], speaker)
            return
        match test:
            case ir.ConstraintTest(constraints):
                told = set() if is_question else self._known(type)
                for constraint in constraints:
                    if not (isinstance(constraint, ir.GuardCall) and constraint.guard in told):
                        self._constraint(constraint, value, place, speaker)
            case ir.ShapeTest(fields):
                for wire_name, wanted in fields:
                    field = self._field(type, value, place, wire_name)
                    if not self.record.is_faulty(field.place):
                        self._has(field, wanted, speaker)
            case _:
                assert_never(test)

    def _constraint(
        self,
        constraint: ir.Constraint,
        value: Json,
        place: Place,
        speaker: ir.ErrorReport | None,
    ) -> None:
        constraint = bound(constraint, self.arguments)
        if isinstance(constraint, ir.GuardCall):
            arguments = literals_in(constraint)
            ask(self.judge, constraint.guard, arguments, value, place, speaker)
        elif not holds(constraint, value):
            kind = "" if isinstance(constraint, ir.IsNil) else kind_of(value)
            self._say(place, said_of(constraint, kind), speaker)

    def _has(self, field: Target, wanted: ir.Type | None, speaker: ir.ErrorReport | None) -> None:
        """A field of a shape test. What its own type has asked of the value is not asked again."""
        type, value, place = field
        if value is None or isinstance(value, Missing):
            self._say(place, TYPES["required"], speaker)
        elif wanted is None or wanted == type:
            pass
        elif isinstance(peel(self.program, type).core, ir.AnyType):
            alone = Record()
            self.judge.onto(alone, speaker).judge(wanted, value, place)
            for entry in alone.entries:
                self.record.say_as_guard(*entry)
        else:
            self._fits(wanted, field, value, speaker)

    def _fits(
        self, wanted: ir.Type, field: Target, value: Json, speaker: ir.ErrorReport | None
    ) -> None:
        """What a value of the field's type lacks to be one of `wanted`, which has the same base."""
        layers = peel(self.program, wanted)
        core = layers.core
        values = values_of(self.program, core)
        known = values_of(self.program, peel(self.program, field.type).core)
        if values != known and not is_one_of(value, values):
            self._say(field.place, of_values(values), speaker)
        for constraint in layers.constraints:
            self._constraint(constraint, value, field.place, speaker)
        self.judge.onto(self.record, speaker).guards(
            layers, value, field.place, self._known(field.type)
        )

    def _say(self, place: Place, words: Words, speaker: ir.ErrorReport | None) -> None:
        self.record.say_as_guard(place, words.behind(speaker))

    def _known(self, type: ir.Type) -> set[ir.QualifiedName]:
        """The invariants that a value has been asked for with its type."""
        layers = peel(self.program, type)
        names = [layer.name for layer in layers.around if isinstance(layer, Named)]
        return {guard.name for name in names for guard in invariants_of(self.program, name)}

    # -- paths -------------------------------------------------------------------------------------

    def _find(self, path: ir.Path, roots: Roots) -> Target:
        value, place = roots[path.root]
        target = Target(path.root_type, value, place)
        for step in path.steps:
            target = self._field(target.type, target.value, target.place, step.wire_name)
            target = Target(step.type, target.value, target.place)
        return target

    def _field(self, type: ir.Type, value: Found, place: Place, wire_name: str) -> Target:
        """The value of a field; those of an error lie in its payload."""
        core = peel(self.program, type).core
        decl = self.program.type_decl(core.name) if isinstance(core, ir.DeclType) else None
        way = ["payload", wire_name] if isinstance(decl, ir.ErrorDecl) else [wire_name]
        for key in way:
            value = value.get(key, MISSING) if isinstance(value, dict) else MISSING
        fields = decl.fields if isinstance(decl, ir.ShapeDecl | ir.ErrorDecl) else ()
        known = [field.type for field in fields if field.wire_name == wire_name]
        if isinstance(core, ir.MapType):
            known = [core.value]
        return Target(known[0] if known else ir.AnyType(), value, (*place, *way))


def _asks(test: ir.Test, kind: type[ir.Constraint]) -> bool:
    """Whether a test has a constraint of this kind."""
    return isinstance(test, ir.ConstraintTest) and any(
        isinstance(c, kind) for c in test.constraints
    )
