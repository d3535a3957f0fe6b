"""Types as statements: what is wrong with a value, put into `found` in the order of the document.

They ask the same as `predicates`, one by one, and say something where the answer is no.
"""

from collections.abc import Iterable, Iterator

from forstgen.backends.ts.constraints import keeps, one_of
from forstgen.backends.ts.expressions import Call, Compare, Expr, negated
from forstgen.backends.ts.imports import Scope
from forstgen.backends.ts.loops import INDEXES, KEYS, variable_at
from forstgen.backends.ts.names import quote
from forstgen.backends.ts.pointers import PATH, Pointer
from forstgen.backends.ts.predicates import PRIMITIVES, Predicates, member
from forstgen.backends.ts.routines import collecting
from forstgen.backends.ts.statements import (
    Block,
    Each,
    Exit,
    If,
    Indexed,
    Lines,
    Statement,
    Switch,
    printed,
)
from forstgen.backends.ts.view import Routine
from forstgen.ir import (
    AnyErrorType,
    AnyType,
    ArrayType,
    Base,
    DeclType,
    Field,
    LiteralType,
    MapType,
    OptionalType,
    Primitive,
    PrimitiveType,
    ResultType,
    TupleType,
    Type,
    VoidType,
)
from forstgen.rules import Ask, Flat, Report, Rulebook, length_report, values_report

__all__ = ["Collectors", "unless"]

EXPECTED = {
    Primitive.STRING: "must be a string",
    Primitive.FLOAT: "must be a number",
    Primitive.BOOL: "must be true or false",
}


class Collectors:
    """The statements of one internal module."""

    def __init__(self, book: Rulebook, scope: Scope) -> None:
        self.book = book
        self.program = book.program
        self.scope = scope
        self.predicates = Predicates(book, scope)
        self.made: list[Routine] = []
        self._fields: dict[int, str] = {}

    def own_fields(self, fields: Iterable[Field]) -> Iterator[Lines]:
        """What is wrong with the fields of `value` itself; of a field that types share, once."""
        for field in fields:
            if id(field) not in self._fields:
                self._fields[id(field)] = printed(tuple(self.fields((field,), "value", PATH)))
            if lines := self._fields[id(field)]:
                yield Lines(lines)

    def fields(self, fields: Iterable[Field], value: str, at: Pointer) -> Iterator[Statement]:
        """What is wrong with the fields of what is an object."""
        for field in fields:
            inner = member(value, field.wire_name, self.scope)
            type = OptionalType(field.type) if field.optional else field.type
            yield from self.part(type, inner, at.field(field.wire_name))

    def part(self, type: Type, value: str, at: Pointer, depth: int = 0) -> Block:
        """What is wrong with a part of a value; `undefined` is what is missing."""
        if isinstance(type, DeclType) and not isinstance(self.program.underlying(type), VoidType):
            return (Call(self.scope.collector(type.name), (value, str(at), "found")),)
        if isinstance(type, OptionalType) and isinstance(type.inner, DeclType):
            inner = self.part(type.inner, value, at, depth)
            return (If(Compare(value, "!=", "null"), inner),)
        return self.flat(self.book.flat(type), value, at, depth)

    def _item(self, type: Type, value: str, at: Pointer, depth: int) -> Block:
        """What is wrong with one of many: where most are valid, no path has to be made."""
        part = self.part(type, value, at, depth)
        if not isinstance(type, DeclType) or not isinstance(part[0], Call):
            return part
        return (If(negated(Call(self.scope.test(type.name), (value,))), part),)

    def flat(self, flat: Flat, value: str, at: Pointer, depth: int = 0) -> Block:
        if not flat.is_optional:
            return self._present(flat, value, at, depth)
        absent = () if flat.absent is None else (self.report(at, flat.absent),)
        present = self._present(flat, value, at, depth)
        if absent:
            return (If(Compare(value, "==", "null"), absent, present),)
        return (If(Compare(value, "!=", "null"), present),)

    def _present(self, flat: Flat, value: str, at: Pointer, depth: int) -> Block:
        """What is wrong with a value that should be there."""
        flat = self.predicates.bare(flat)
        base = flat.base
        match base:
            case PrimitiveType(primitive):
                return self._scalar(primitive, value, at, self._more(flat, value, at))
            case LiteralType(primitive, values):
                refusal = self.report(at, values_report(values))
                is_listed = unless(one_of(values, value), refusal)
                return self._scalar(
                    primitive, value, at, (*is_listed, *self._more(flat, value, at))
                )
            case AnyType():
                refusal = self.refuse(value, at, "must be a JSON value")
                return self._typed("isJson", value, refusal, self._more(flat, value, at))
            case VoidType():
                refusal = self.refuse(value, at, "must be null")
                return (If(Compare(value, "!=", "null"), (refusal,)),)
            case AnyErrorType():
                collect = self.scope.runtime_value("collectAnyError")
                inner: Block = (Call(collect, (value, str(at), "found")),)
                return (*inner, *self._more(flat, value, at))
            case DeclType():
                inner = self.part(base, value, at, depth)
                return (*inner, *self._more(flat, value, at))
            case _:
                return self._compound(base, flat, value, at, depth)

    def _compound(self, base: Type, flat: Flat, value: str, at: Pointer, depth: int) -> Block:
        rules = self._rules(flat, value, at)
        asks = self.guards(flat.asks, value, at)
        match base:
            case ArrayType(element, length):
                inner = (*rules, *self._elements(element, length, value, at, depth))
                return self._array(length, value, at, inner, asks)
            case TupleType(members):
                parts = (
                    If(Compare(f"{value}.length", ">", str(i)), part)
                    for i, member in enumerate(members)
                    if (part := self.part(member, f"{value}[{i}]", at.item(str(i)), depth))
                )
                return self._array(len(members), value, at, (*rules, *parts), asks)
            case MapType():
                refusal = self.refuse(value, at, "must be an object")
                inner = (*rules, self._entries(base, value, at, depth), *asks)
                return self._typed("isPlainObject", value, refusal, inner)
            case ResultType(success, failure):
                refusal = self.refuse(value, at, "must be an object")
                sides = self._sides(success, failure, value, at, depth)
                return self._typed("isObject", value, refusal, (sides, *asks))
            case _:
                raise AssertionError(base)

    def collector(self, type: Type, stem: str) -> str:
        """A function that collects what is wrong with a value of any type."""
        if isinstance(type, DeclType):
            return self.scope.collector(type.name)
        name = self.scope.free(f"collect{stem}")
        self.made.append(collecting(name, "value", self.part(type, "value", PATH), self.scope))
        return name

    # -- rules and guards --------------------------------------------------------------------------

    def report(self, at: Pointer, report: Report) -> Call:
        return Call("found.report", (str(at), quote(report.code), quote(report.message)))

    def refuse(self, value: str, at: Pointer, *words: str) -> Call:
        """Something is missing or has the wrong type."""
        return Call("found.refuse", (value, str(at), *map(quote, words)))

    def guards(self, asks: Iterable[Ask], value: str, at: Pointer) -> Block:
        return tuple(
            Call(self.scope.guard_collector(ask.guard), (value, str(at), "found")) for ask in asks
        )

    def _rules(self, flat: Flat, value: str, at: Pointer) -> Block:
        found: list[Statement] = []
        for rule in flat.rules:
            found += unless(keeps(rule, value, self.scope), self.report(at, rule.report))
        if flat.nil is not None:
            found.append(self.report(at, flat.nil))
        return tuple(found)

    def _more(self, flat: Flat, value: str, at: Pointer) -> Block:
        return (*self._rules(flat, value, at), *self.guards(flat.asks, value, at))

    # -- structure ---------------------------------------------------------------------------------

    def _typed(self, test: str, value: str, refusal: Call, rest: Block) -> Block:
        question = Call(self.scope.runtime_value(test), (value,))
        return (If(negated(question), (refusal,), rest),)

    def _scalar(self, primitive: Primitive, value: str, at: Pointer, rest: Block) -> Block:
        refusal = (
            Call("found.refuseInt", (value, str(at)))
            if primitive is Primitive.INT
            else self.refuse(value, at, EXPECTED[primitive])
        )
        return self._typed(PRIMITIVES[primitive], value, refusal, rest)

    def _array(
        self, length: int | None, value: str, at: Pointer, inner: Block, asks: Block
    ) -> Block:
        refusal = self.refuse(value, at, "must be an array")
        rest: Block = (*inner, *asks)
        if length is not None:
            report = length_report(length)
            fault = Call("found.fault", (str(at), quote(report.code), quote(report.message)))
            is_long = Compare(f"{value}.length", "!==", str(length))
            rest = (If(is_long, (fault,)), *rest)
        return (
            If(negated(Call(f"{self.scope.builtin('Array')}.isArray", (value,))), (refusal,), rest),
        )

    def _elements(
        self, element: Type, length: int | None, value: str, at: Pointer, depth: int
    ) -> Block:
        index = variable_at(depth, INDEXES)
        body = self._item(element, f"{value}[{index}]", at.item(index), depth + 1)
        count = f"{value}.length" if length is None else f"Math.min({value}.length, {length})"
        return (Indexed(index, count, body),)

    def _entries(self, type: MapType, value: str, at: Pointer, depth: int) -> Statement:
        key = variable_at(depth, KEYS)
        entry = at.item(f"{self.scope.runtime_value('step')}({key})")
        is_key = self._key(type.key, key, entry)
        body = self._item(type.value, f"{value}[{key}]", entry, depth + 1)
        keys = Call(self.scope.runtime_value("sortedKeys"), (value,))
        return Each(key, keys, (*is_key, *body))

    def _key(self, type: Type, key: str, at: Pointer) -> Block:
        """What is wrong with a key: everything is said of its entry."""
        flat = self.book.flat(type)
        is_int = self.program.base(type) is Base.INT
        subject = f"{self.scope.builtin('Number')}({key})" if is_int else key
        refusal = (
            Call("found.badIntKey", (str(at), key))
            if is_int
            else Call("found.badKey", (str(at), quote("key must be a string")))
        )
        rest: list[Statement] = []
        values = self.program.literals(flat.base)
        if values:
            words = quote(f"key {values_report(values).message}")
            rest += unless(one_of(values, subject), Call("found.badKey", (str(at), words)))
        for rule in flat.rules:
            words = quote(f"key {rule.report.message}")
            rest += unless(keeps(rule, subject, self.scope), Call("found.badKey", (str(at), words)))
        own = self.book.invariants(flat.base.name) if isinstance(flat.base, DeclType) else ()
        for guard in (*own, *(ask.guard for ask in flat.asks)):
            collect = self.scope.guard_collector(guard)
            rest.append(Call(collect, (subject, str(at), "found.ofKey()")))
        return self._typed("isIntKey" if is_int else "isString", key, refusal, tuple(rest))

    def _sides(
        self, success: Type, failure: Type, value: str, at: Pointer, depth: int
    ) -> Statement:
        sides = tuple(
            (
                (ok,),
                (
                    *self.part(type, f"{value}.{name}", at.field(name), depth),
                    Exit("break"),
                ),
            )
            for ok, type, name in (("true", success, "value"), ("false", failure, "error"))
        )
        refusal = self.refuse(f"{value}.ok", at.field("ok"), EXPECTED[Primitive.BOOL])
        return Switch(f"{value}.ok", sides, (refusal,))


def unless(test: Expr, then: Statement) -> Block:
    """`if (!test) { then }`; nothing where `test` always holds."""
    return () if test == "true" else (If(negated(test), (then,)),)
