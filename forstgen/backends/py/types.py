"""IR types as Python type expressions.

In: a type, and the members of the class that it stands in. Out: text on one line, in quotes where
it names a declaration that stands further down. What it needs is imported on the way.
"""

from collections.abc import Collection, Iterable, Mapping
from functools import partial
from typing import assert_never

from forstgen.backends.py.imports import Imports
from forstgen.backends.py.layout import quote
from forstgen.backends.py.literals import Tags, closed_set, tags
from forstgen.backends.py.names import Names
from forstgen.backends.py.rules import constraint, says_something
from forstgen.backends.py.scope import Scope
from forstgen.backends.py.unions import is_ordered, scalar
from forstgen.ir import (
    AliasDecl,
    AnyErrorType,
    AnyType,
    ArrayType,
    ConstrainedType,
    DeclType,
    Field,
    IsNil,
    IsPresent,
    LiteralType,
    MapType,
    OneOf,
    OptionalType,
    Primitive,
    PrimitiveType,
    Program,
    ResultType,
    TupleType,
    Type,
    UnionDecl,
    VoidType,
)
from forstgen.rules import GuardUse, Rulebook

__all__ = ["Types"]

_SCALARS = {
    Primitive.STRING: "String",
    Primitive.INT: "Int",
    Primitive.FLOAT: "Float",
    Primitive.BOOL: "Bool",
}


class Types(Scope):
    """Spells the types of one generated module, with the rules that stand behind them."""

    def __init__(
        self,
        book: Rulebook,
        names: Names,
        imports: Imports,
        package: str | None,
        guards: Mapping[GuardUse, str],
    ) -> None:
        super().__init__(book.program, names, imports, package)
        self._book = book
        self._guards = guards
        self._is_plain = False
        self._asked_above: list[GuardUse] = []

    def expression(self, type: Type, members: Collection[str] = ()) -> str:
        """`type` as an annotation, or as the value of an alias."""
        return self._quoted_if_forward(partial(self._spell, type), members)

    def plain(self, type: Type, members: Collection[str] = ()) -> str:
        """`type` as type checkers need it: without rules."""
        self._is_plain = True
        text = self.expression(type, members)
        self._is_plain = False
        return text

    def alias(self, alias: AliasDecl) -> str:
        """What an alias stands for, with its invariants."""
        invariants = self._book.invariants(alias.name)
        return self._quoted_if_forward(lambda: self._asked(self._spell(alias.type), invariants))

    def request(self, type: Type, preconditions: str | None) -> str:
        """What is sent to a function, as an alias."""
        text = self.expression(type)
        if preconditions is None:
            return text
        return self._annotated(text, f"{self.runtime('Preconditions')}({preconditions})")

    def union(self, union: UnionDecl) -> str:
        return self._quoted_if_forward(partial(self._alternatives, union))

    def _alternatives(self, union: UnionDecl) -> str:
        told_apart = tags(self._book, self._names, union)
        members = union.members if told_apart is None else told_apart.members
        text = " | ".join(map(self._spell, members))
        if told_apart is not None:
            text = self._annotated(text, self._tagged(told_apart))
        elif is_ordered(self.program, union.members):
            text = self._annotated(text, f"{self.runtime('FirstFit')}()")
        return self._asked(text, self._book.invariants(union.name))

    def _tagged(self, tags: Tags) -> str:
        arguments = [self._argument(tags.wire_name), *map(self._one_or_more, tags.values)]
        if tags.attributes:
            arguments.append(f"attribute={self._one_or_more(tags.attributes)}")
        return f"{self.runtime('Tagged')}({', '.join(arguments)})"

    def _one_or_more(self, values: tuple[object, ...]) -> str:
        return self._argument(values[0] if len(values) == 1 else values)

    def value(self, type: Type) -> str:
        """`type` as an argument in a body, which runs when all is defined, so that no name waits.

        pyright reads `Annotated[T, …] | None` as a type only.
        """
        self._members = ()
        text = self._spell(type)
        if isinstance(type, OptionalType) and text.startswith(("Annotated[", "_Annotated[")):
            return f"{self.typing('Optional')}[{text.removesuffix(' | None')}]"
        return text

    def field(self, field: Field, attribute: str, members: Collection[str]) -> str:
        """The annotation of a field: the rules that its type does not hold stand in `Field`."""
        text = self._quoted_if_forward(partial(self._field_type, field), members)
        if attribute == field.wire_name:
            return text
        return self._annotated(text, f"{self._field()}(alias={quote(field.wire_name)})")

    def _field_type(self, field: Field) -> str:
        narrow = self.read_as(field)
        if narrow == field.type:
            return self._spell(OptionalType(narrow) if field.optional else narrow)
        assert isinstance(narrow, LiteralType)
        text = self._narrowed(narrow, field.type)
        return f"{text} | None" if field.optional else text

    def take_asked(self) -> list[GuardUse]:
        """Guards that must stand above the declaration whose types were just spelt."""
        asked, self._asked_above = self._asked_above, []
        return asked

    def read_as(self, field: Field) -> Type:
        """What a guard called `Valid` leaves of a field's values is part of its type."""
        if field.narrowed is None:
            return field.type
        plain = isinstance(self.program.underlying(field.type), PrimitiveType | LiteralType)
        return field.narrowed if plain else field.type

    def _spell(self, type: Type) -> str:
        match type:
            case PrimitiveType(primitive):
                return self.runtime(_SCALARS[primitive])
            case DeclType(name):
                return self.reference(name)
            case OptionalType(VoidType()) | VoidType():
                return "None"
            case OptionalType(inner):
                return self._optional(inner)
            case ArrayType(element, length):
                return self._array(element, length)
            case MapType(key, value):
                return f"{self._container('dict')}[{self._key(key)}, {self._spell(value)}]"
            case ConstrainedType():
                return self._constrained(type)
            case LiteralType():
                return self._literal(type)
            case TupleType(members):
                spelt = ", ".join(map(self._spell, members)) or "()"
                text = f"{self._container('tuple')}[{spelt}]"
                return self._ruled(text, (f"{self.runtime('Positions')}()",))
            case ResultType(success, failure):
                ok, err = self.runtime("Ok"), self.runtime("Err")
                return f"{ok}[{self._spell(success)}] | {err}[{self._spell(failure)}]"
            case AnyType():
                return self.runtime("AnyJson")
            case AnyErrorType():
                return self.runtime("AnyError")
            case _:
                assert_never(type)

    def _array(self, element: Type, length: int | None) -> str:
        text = f"{self._container('list')}[{self._spell(element)}]"
        if length is None:
            return text
        return self._ruled(text, (f"{self.runtime('Length')}({length})",))

    def _key(self, key: Type) -> str:
        """A key of a JSON object is a text: one that is a number is read as such."""
        if key == PrimitiveType(Primitive.INT):
            return self.runtime("IntKey")
        if scalar(self.program, key) is Primitive.INT:
            return self._annotated(self._spell(key), f"{self.runtime('WholeKey')}()")
        return self._spell(key)

    # -- rules -------------------------------------------------------------------------------------

    def guard(self, use: GuardUse) -> str:
        """The function of a guard."""
        return self._guards[use]

    def _optional(self, inner: Type) -> str:
        text = f"{self._spell(inner)} | None"
        if not isinstance(inner, ConstrainedType):
            return text
        markers = {IsPresent: "Present", IsNil: "Absent"}
        kinds = {markers[type(c)] for c in inner.constraints if type(c) in markers}
        return self._ruled(text, [f"{self.runtime(kind)}()" for kind in sorted(kinds)])

    def _constrained(self, type: ConstrainedType) -> str:
        """The base, and behind it the rules that the chain adds to it."""
        flat, base = self._book.flat(type), self._book.flat(type.base)
        rules = flat.rules[len(base.rules) :]
        literals = closed_set(self.program, type) if _has_values(type) else None
        if literals is None or literals.primitive is Primitive.FLOAT:
            text = self._spell(type.base)
        elif _says_all(self.program, type):
            text, rules = self._literal(literals), rules[1:]
        else:
            text = self._narrowed(literals, type.base)
        if self._is_plain:
            return text
        spelt = [constraint(r, self.runtime, self._argument) for r in rules if says_something(r)]
        asks = (ask.guard for ask in flat.asks[len(base.asks) :])
        return self._asked(self._ruled(text, spelt), asks)

    def _asked(self, text: str, asks: Iterable[GuardUse]) -> str:
        if self._is_plain:
            return text
        uses = list(asks)
        self._asked_above += uses
        return self._ruled(text, [f"{self.runtime('Guarded')}({self.guard(u)})" for u in uses])

    def _ruled(self, text: str, rules: Iterable[str]) -> str:
        if not self._is_plain:
            for rule in rules:
                text = self._annotated(text, rule)
        return text

    def _literal(self, literals: LiteralType) -> str:
        values = literals.values
        if literals.primitive is Primitive.FLOAT:
            allowed = f"{self.runtime('OneOf')}({', '.join(map(repr, values))})"
            return self._ruled(self.runtime("Float"), (allowed,))
        return self._exactly(self._values(literals), literals.primitive)

    def _narrowed(self, literals: LiteralType, judged: Type) -> str:
        """Literals to type checkers; a value is judged as one of `judged` first."""
        if literals.primitive is Primitive.FLOAT:
            return self._spell(judged)
        return self._ruled(
            self._values(literals), (f"{self.runtime('ReadAs')}({self._spell(judged)})",)
        )

    def _exactly(self, text: str, primitive: Primitive) -> str:
        """Literals compare: to them true is 1, and 1.0 is, too."""
        if primitive is Primitive.STRING:
            return text
        of = f"{self.runtime('Of')}({self.runtime(_SCALARS[primitive])})"
        return self._ruled(text, (of,))


def _has_values(type: ConstrainedType) -> bool:
    return any(isinstance(constraint, OneOf) for constraint in type.constraints)


def _says_all(program: Program, type: ConstrainedType) -> bool:
    """Whether the literals are no more than the type and its first constraint."""
    return (
        isinstance(type.constraints[0], OneOf)
        and type.base == program.underlying(type.base)
        and isinstance(type.base, PrimitiveType)
        and not _has_values(ConstrainedType(type.base, type.constraints[1:]))
    )
