"""Values judged by types: the chapters on types and constraints of the contract.

In: a type, a value and its place. Out: entries in the record, in document order.
"""

from collections.abc import Collection, Iterator
from typing import assert_never

from forstgen import ir
from tests.conformance.reference import guards
from tests.conformance.reference.constraints import holds, is_one_of, kind_of, literals_in
from tests.conformance.reference.json_text import Json
from tests.conformance.reference.layers import (
    Chain,
    Layers,
    Named,
    invariants_of,
    literals_of,
    peel,
    read_key,
    values_of,
)
from tests.conformance.reference.record import MISSING, Found, Missing, Place, Record, is_absent
from tests.conformance.reference.scalars import is_json, wrong_scalar
from tests.conformance.reference.words import TYPES, Words, of_key, of_length, of_values, said_of

__all__ = ["Judge"]


class Judge:
    """Judges values into one record. `speaker` is the `or` that speaks for all that is said."""

    def __init__(
        self, program: ir.Program, record: Record, speaker: ir.ErrorReport | None = None
    ) -> None:
        self.program = program
        self.record = record
        self.speaker = speaker

    def judge(self, type: ir.Type, value: Found, place: Place) -> None:
        layers = peel(self.program, type)
        if layers.is_optional and is_absent(value):
            if any(isinstance(c, ir.IsPresent) for c in layers.constraints):
                self.say(place, TYPES["present"])
            return
        if isinstance(value, Missing):
            self.say(place, TYPES["required"])
            return
        wrong = self._wrong(layers.core, value)
        if wrong is not None:
            self.say(place, wrong)
            return
        self._count(layers.core, value, place)
        self._constraints(layers, value, place)
        self._parts(layers.core, value, place)
        self.guards(layers, value, place)

    def say(self, place: Place, words: Words) -> None:
        self.record.say(place, words.behind(self.speaker))

    def fits(self, type: ir.Type, value: Json) -> bool:
        """Whether a value has no violation at all, judged for itself."""
        alone = Judge(self.program, Record())
        alone.judge(type, value, ())
        return not alone.record.entries

    # -- one value ---------------------------------------------------------------------------------

    def _wrong(self, core: ir.Type, value: Json) -> Words | None:
        """What makes a value one of another type, after which nothing more is said of it."""
        match core:
            case ir.PrimitiveType(primitive) | ir.LiteralType(primitive):
                return wrong_scalar(primitive, value)
            case ir.AnyType():
                return None if is_json(value) else TYPES["any"]
            case ir.VoidType():
                return None if value is None else TYPES["Void"]
            case ir.ArrayType() | ir.TupleType():
                return None if isinstance(value, list) else TYPES["array"]
            case ir.MapType() | ir.ResultType() | ir.AnyErrorType():
                return None if isinstance(value, dict) else TYPES["object"]
            case ir.DeclType(name):
                return self._wrong_declared(self.program.type_decl(name), value)
            case ir.OptionalType() | ir.ConstrainedType():
                raise AssertionError(core)
            case _:
                assert_never(core)

    def _wrong_declared(self, decl: ir.TypeDecl, value: Json) -> Words | None:
        match decl:
            case ir.ValueGroupDecl(primitive=primitive):
                return wrong_scalar(primitive, value)
            case ir.UnionDecl():
                return None if self._member(decl, value) is not None else TYPES["union"]
            case ir.ShapeDecl() | ir.ErrorDecl():
                return None if isinstance(value, dict) else TYPES["object"]
            case _:
                raise AssertionError(decl)

    def _member(self, decl: ir.UnionDecl, value: Json) -> ir.Type | None:
        """The member that a literal field chooses; without one, the first that the value fits."""
        if not self._is_told_apart(decl):
            return next((m for m in decl.members if self.fits(m, value)), None)
        for member in decl.members:
            key, values = self._tags(decl.discriminator, member)
            if isinstance(value, dict) and is_one_of(value.get(key), values):
                return member
        return None

    def _is_told_apart(self, decl: ir.UnionDecl) -> bool:
        return all(self._tags(decl.discriminator, member)[1] for member in decl.members)

    def _tags(
        self, discriminator: str | None, member: ir.Type
    ) -> tuple[str, tuple[ir.LiteralValue, ...]]:
        """The key and the literals that tell a member from the others."""
        core = peel(self.program, member).core
        decl = self.program.type_decl(core.name) if isinstance(core, ir.DeclType) else None
        if isinstance(decl, ir.ErrorDecl):
            return "tag", (decl.tag,)
        if isinstance(decl, ir.ShapeDecl):
            for field in decl.fields:
                if field.wire_name == discriminator:
                    return discriminator, literals_of(self.program, field.type)
        return "", ()

    def _count(self, core: ir.Type, value: Json, place: Place) -> None:
        """What is wrong with a value of the right type before its constraints are asked."""
        values = values_of(self.program, core)
        if values and not is_one_of(value, values):
            self.say(place, of_values(values))
        match core:
            case ir.ArrayType(_, int() as length) if len(_list(value)) != length:
                self.say(place, of_length(length))
            case ir.TupleType(members) if len(_list(value)) != len(members):
                self.say(place, of_length(len(members)))
            case _:
                pass

    def _constraints(self, layers: Layers, value: Json, place: Place) -> None:
        if isinstance(layers.core, ir.ArrayType) and layers.core.length is not None:
            return
        for constraint in layers.constraints:
            if not holds(constraint, value):
                kind = "" if isinstance(constraint, ir.IsNil) else kind_of(value)
                self.say(place, said_of(constraint, kind))

    def guards(
        self,
        layers: Layers,
        value: Json,
        place: Place,
        told: Collection[ir.QualifiedName] = (),
    ) -> None:
        """Alias by alias from the inside: the chain's guards, then the alias's invariants.

        What was asked once, or is among the invariants that were `told`, is not asked again.
        """
        known: set[tuple[ir.QualifiedName, tuple[ir.LiteralValue, ...]]] = {
            (guard, ()) for guard in told
        }
        for layer in layers.around:
            for guard, arguments in self._asked(layer):
                if (guard, arguments) not in known:
                    known.add((guard, arguments))
                    guards.ask(self, guard, arguments, value, place, self.speaker)

    def _asked(
        self, layer: Chain | Named
    ) -> Iterator[tuple[ir.QualifiedName, tuple[ir.LiteralValue, ...]]]:
        match layer:
            case Chain(constraints):
                calls = (c for c in constraints if isinstance(c, ir.GuardCall))
                yield from ((call.guard, literals_in(call)) for call in calls)
            case Named(name):
                yield from ((guard.name, ()) for guard in invariants_of(self.program, name))

    def onto(self, record: Record, speaker: ir.ErrorReport | None = None) -> "Judge":
        """A judge who writes into another record, or speaks with the `or` of a shape test."""
        return Judge(self.program, record, speaker)

    # -- parts -------------------------------------------------------------------------------------

    def _parts(self, core: ir.Type, value: Json, place: Place) -> None:
        match core:
            case ir.ArrayType(element, length):
                for index, item in enumerate(_list(value)[:length]):
                    self.judge(element, item, (*place, str(index)))
            case ir.TupleType(members):
                for index, (member, item) in enumerate(zip(members, _list(value), strict=False)):
                    self.judge(member, item, (*place, str(index)))
            case ir.MapType(key_type, value_type):
                for key, item in sorted(_object(value).items()):
                    self._key(key_type, key, (*place, key))
                    self.judge(value_type, item, (*place, key))
            case ir.AnyErrorType():
                self._fields(
                    [("message", _STRING), ("tag", ir.OptionalType(_STRING))], value, place
                )
            case ir.ResultType(success, failure):
                self._result(success, failure, _object(value), place)
            case ir.DeclType(name):
                self._parts_declared(self.program.type_decl(name), value, place)
            case _:
                pass

    def _parts_declared(self, decl: ir.TypeDecl, value: Json, place: Place) -> None:
        match decl:
            case ir.ShapeDecl():
                self._fields(_typed(decl.fields), value, place)
            case ir.ErrorDecl():
                tag = ir.LiteralType(ir.Primitive.STRING, (decl.tag,))
                self._fields([("tag", tag), ("message", _STRING)], value, place)
                self._payload(decl, _object(value).get("payload", MISSING), (*place, "payload"))
            case ir.UnionDecl() if self._is_told_apart(decl):
                # A member that was found by trying has no violations to report.
                member = self._member(decl, value)
                assert member is not None
                self.judge(member, value, place)
            case _:
                pass

    def _fields(self, fields: list[tuple[str, ir.Type]], value: Json, place: Place) -> None:
        found = _object(value)
        for name, type in fields:
            self.judge(type, found.get(name, MISSING), (*place, name))

    def _payload(self, decl: ir.ErrorDecl, payload: Found, place: Place) -> None:
        if isinstance(payload, dict):
            self._fields(_typed(decl.fields), payload, place)
        else:
            self.say(place, TYPES["required" if isinstance(payload, Missing) else "object"])

    def _result(
        self, success: ir.Type, failure: ir.Type, value: dict[str, Json], place: Place
    ) -> None:
        side = value.get("ok", MISSING)
        if not isinstance(side, bool):
            self.judge(ir.PrimitiveType(ir.Primitive.BOOL), side, (*place, "ok"))
        elif not side:
            self._fields([("error", failure)], value, place)
        elif isinstance(success, ir.VoidType):
            self._fields([("value", ir.OptionalType(success))], value, place)
        else:
            self._fields([("value", success)], value, place)

    def _key(self, type: ir.Type, key: str, place: Place) -> None:
        """A key is judged like a value; whatever is said, is said of the entry."""
        alone = Judge(self.program, Record(), self.speaker)
        alone.judge(type, read_key(self.program, type, key), ())
        for _, words in alone.record.entries:
            self.record.say(place, of_key(words))


_STRING = ir.PrimitiveType(ir.Primitive.STRING)


def _typed(fields: tuple[ir.Field, ...]) -> list[tuple[str, ir.Type]]:
    return [(f.wire_name, ir.OptionalType(f.type) if f.optional else f.type) for f in fields]


def _list(value: Json) -> list[Json]:
    assert isinstance(value, list)
    return value


def _object(value: Json) -> dict[str, Json]:
    assert isinstance(value, dict)
    return value
