"""Types as questions: the expressions that are true of valid values and of no others.

What is asked of the elements of an array or of the entries of a map is a function. Where no
declared type has one, it is made here and stands beside the function that asks it.
"""

from typing import assert_never

from forstgen.backends.ts.constraints import keeps, one_of
from forstgen.backends.ts.expressions import Call, Compare, Expr, conjunction, disjunction
from forstgen.backends.ts.imports import Scope
from forstgen.backends.ts.names import identifier, property_name, quote
from forstgen.backends.ts.routines import routine
from forstgen.backends.ts.statements import Return
from forstgen.backends.ts.validator_names import capitalised
from forstgen.backends.ts.view import Routine
from forstgen.ir import (
    AnyErrorType,
    AnyType,
    ArrayType,
    Base,
    ConstrainedType,
    DeclType,
    ErrorDecl,
    Field,
    LiteralType,
    MapType,
    OptionalType,
    Primitive,
    PrimitiveType,
    ResultType,
    TupleType,
    Type,
    ValueGroupDecl,
    VoidType,
)
from forstgen.rules import Ask, Flat, Rulebook

__all__ = ["PRIMITIVES", "Predicates", "member"]

PRIMITIVES = {
    Primitive.STRING: "isString",
    Primitive.INT: "isInt",
    Primitive.FLOAT: "isFloat",
    Primitive.BOOL: "isBool",
}

_WORDS = """
    __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ constructor
    hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf
"""
_INHERITED = frozenset(_WORDS.split())
"""What every object seems to have."""


def member(value: str, name: str, scope: Scope, *, may_be_absent: bool = False) -> str:
    """The property `name` of an object, or of nothing where it may be absent."""
    if name in _INHERITED:
        return f"{scope.runtime_value('own')}({value}, {quote(name)})"
    spelled = property_name(name)
    if spelled == name:
        return f"{value}{'?.' if may_be_absent else '.'}{name}"
    return f"{value}{'?.' if may_be_absent else ''}[{spelled}]"


class Predicates:
    """The questions of one module."""

    def __init__(self, book: Rulebook, scope: Scope) -> None:
        self.book = book
        self.program = book.program
        self.scope = scope
        self.made: list[Routine] = []
        self._fields: dict[tuple[int, str], Expr] = {}

    def of(self, type: Type, value: str, stem: str) -> Expr:
        """That `value` is one of `type`. `stem` begins the names of functions that it takes."""
        match type:
            case PrimitiveType(primitive):
                return self._ask(PRIMITIVES[primitive], value)
            case DeclType(name):
                if isinstance(self.program.underlying(type), VoidType):
                    return Compare(value, "==", "null")
                return Call(self.scope.test(name), (value,))
            case OptionalType(DeclType() as declared):
                # Asked by its name: its module knows the guards that it takes.
                absent = Compare(value, "==", "null")
                return disjunction((absent, self.of(declared, value, stem)))
            case ConstrainedType() | OptionalType():
                return self.flat(self.book.flat(type), value, stem)
            case _:
                return self.base(type, value, stem)

    def flat(self, flat: Flat, value: str, stem: str) -> Expr:
        if flat.nil is not None:
            return Compare(value, "==", "null")
        present = conjunction(self._present(flat, value, stem))
        if not flat.is_optional or flat.absent is not None:
            return present
        return disjunction((Compare(value, "==", "null"), present))

    def field(self, field: Field, value: str, stem: str) -> Expr:
        """That a field fits; of fields that types share, found out once."""
        key = (id(field), value)
        known = self._fields.get(key)
        if known is None:
            made = len(self.made)
            known = self._field(field, value, stem)
            # What takes functions of its own names them by where it stands.
            if len(self.made) == made:
                self._fields[key] = known
        return known

    def _field(self, field: Field, value: str, stem: str) -> Expr:
        inner = member(value, field.wire_name, self.scope)
        type = OptionalType(field.type) if field.optional else field.type
        return self.of(type, inner, stem + capitalised(identifier(field.wire_name)))

    def shape(self, fields: tuple[Field, ...], value: str, stem: str) -> Expr:
        """That `value` is an object with these fields."""
        questions = (self.field(field, value, stem) for field in fields)
        return conjunction((self.is_object(fields, value), *questions))

    def is_object(self, fields: tuple[Field, ...], value: str) -> Expr:
        # Where nothing has to be there, a Date or a Promise would do.
        is_open = all(field.optional for field in fields)
        return self._ask("isPlainObject" if is_open else "isObject", value)

    def union(self, members: tuple[Type, ...], value: str, stem: str) -> Expr:
        """That `value` fits a member."""
        numbered = enumerate(members, 1)
        return disjunction(self.of(member, value, f"{stem}{i}") for i, member in numbered)

    def error(self, error: ErrorDecl, value: str, stem: str) -> Expr:
        """That `value` is this error as data."""
        return conjunction(
            (
                self._ask("isObject", value),
                one_of((error.tag,), f"{value}.tag"),
                self._ask("isString", f"{value}.message"),
                self.shape(error.fields, f"{value}.payload", stem),
            )
        )

    def base(self, type: Type, value: str, stem: str) -> Expr:
        """That `value` is one of a type without constraints that is no alias."""
        match type:
            case PrimitiveType() | DeclType():
                return self.of(type, value, stem)
            case LiteralType(_, values):
                return one_of(values, value)
            case AnyType():
                return self._ask("isJson", value)
            case AnyErrorType():
                return self._ask("isAnyError", value)
            case VoidType():
                return Compare(value, "==", "null")
            case ArrayType(element, length):
                test = self._function(element, f"{stem}Item")
                is_array = Call(self._runtime("isArray"), (value, test))
                if length is None:
                    return is_array
                return conjunction((is_array, Compare(f"{value}.length", "===", str(length))))
            case MapType(key, element):
                tests = [value, self._function(element, f"{stem}Value")]
                if key != PrimitiveType(Primitive.STRING):
                    tests.append(self._key(key, f"{stem}Key"))
                return Call(self._runtime("isMap"), tuple(tests))
            case TupleType(members):
                return self._tuple(members, value, stem)
            case ResultType(success, failure):
                return self._result(success, failure, value, stem)
            case ConstrainedType() | OptionalType():
                raise AssertionError(type)
            case _:
                assert_never(type)

    def _present(self, flat: Flat, value: str, stem: str) -> tuple[Expr, ...]:
        """What is asked of a value that is there."""
        flat = self.bare(flat)
        based: tuple[Expr, ...] = (self.base(flat.base, value, stem),)
        if flat.rules and isinstance(flat.base, LiteralType):
            # What has been compared with literals has their type, which rules may not fit.
            based = (self._ask(PRIMITIVES[flat.base.primitive], value), *based)
        rules = (keeps(rule, value, self.scope) for rule in flat.rules)
        asks = (Call(self.scope.guard(ask.guard), (value,)) for ask in flat.asks)
        return (*based, *rules, *asks)

    def _ask(self, question: str, value: str) -> Expr:
        """One that the runtime answers."""
        return Call(self._runtime(question), (value,))

    def _runtime(self, name: str) -> str:
        return self.scope.runtime_value(name)

    def bare(self, flat: Flat) -> Flat:
        """The same; but where rules follow, a value group is the literals that it has."""
        base = flat.base
        if not flat.rules or not isinstance(base, DeclType):
            return flat
        decl = self.program.type_decl(base.name)
        if not isinstance(decl, ValueGroupDecl):
            return flat
        asks = (*map(Ask, self.book.invariants(base.name)), *flat.asks)
        literals = LiteralType(decl.primitive, self.program.literals(base))
        return Flat(literals, flat.rules, asks, flat.is_optional, flat.absent, flat.nil)

    def _tuple(self, members: tuple[Type, ...], value: str, stem: str) -> Expr:
        parts = (self.of(type, f"{value}[{i}]", f"{stem}{i}") for i, type in enumerate(members))
        length = Compare(f"{value}.length", "===", str(len(members)))
        is_array = Call(f"{self.scope.builtin('Array')}.isArray", (value,))
        return conjunction((is_array, length, *parts))

    def _result(self, success: Type, failure: Type, value: str, stem: str) -> Expr:
        sides = (
            conjunction((Compare(f"{value}.ok", "===", ok), self.of(type, inner, stem + word)))
            for ok, type, inner, word in (
                ("true", success, f"{value}.value", "Success"),
                ("false", failure, f"{value}.error", "Failure"),
            )
        )
        return conjunction((self._ask("isResult", value), disjunction(sides)))

    # -- functions ---------------------------------------------------------------------------------

    def _function(self, type: Type, stem: str) -> str:
        """A function that says whether a value is one of `type`."""
        match self.of(type, "value", stem):
            case Call(function, ("value",)):
                return function
            case question:
                return self.make(f"is{stem}", question)

    def _key(self, type: Type, stem: str) -> str:
        """A function that says whether a text is a key of `type`."""
        if self.program.base(type) is not Base.INT:
            return self._function(type, stem)
        if type == PrimitiveType(Primitive.INT):
            return self._runtime("isIntKey")
        question = self.of(type, f"{self.scope.builtin('Number')}(value)", stem)
        is_key = self._ask("isIntKey", "value")
        return self.make(f"is{stem}", conjunction((is_key, question)))

    def make(self, name: str, question: Expr) -> str:
        """A function of its own that answers `question`, about `value`."""
        name = self.scope.free(name)
        self.made.append(routine(name, ("value",), "boolean", (Return(question),)))
        return name
