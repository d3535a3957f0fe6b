"""IR types as Python type expressions.

In: a type, and the members of the class that it stands in. Out: text on one line, in quotes where
it names a declaration that stands further down. What it needs is imported on the way.
"""

from collections.abc import Callable, Collection
from functools import partial
from typing import assert_never

from forstgen.backends.py import view
from forstgen.backends.py.imports import Imports
from forstgen.backends.py.layout import alias, quote
from forstgen.backends.py.names import BUILTINS, Names, is_attribute_like, package_prefixed
from forstgen.backends.py.unions import is_ordered, scalar
from forstgen.ir import (
    AliasDecl,
    AnyErrorType,
    AnyType,
    ArrayType,
    ConstrainedType,
    DeclType,
    Field,
    LiteralType,
    LiteralValue,
    MapType,
    OneOf,
    OptionalType,
    Primitive,
    PrimitiveType,
    Program,
    QualifiedName,
    ResultType,
    TupleType,
    Type,
    UnionDecl,
    VoidType,
)

__all__ = ["Types", "closed_set", "literal"]

_SCALARS = {
    Primitive.STRING: "String",
    Primitive.INT: "Int",
    Primitive.FLOAT: "Float",
    Primitive.BOOL: "Bool",
}

_UNQUOTABLE = frozenset("'\"\\")


def closed_set(program: Program, type: Type) -> LiteralType | None:
    """The literals that `type` allows, where a union of literals or `OneOf` says so."""
    match type:
        case LiteralType():
            return type
        case DeclType(name) if isinstance(decl := program.type_decl(name), AliasDecl):
            return closed_set(program, decl.type)
        case ConstrainedType(base, constraints):
            base_set = closed_set(program, base)
            for constraint in constraints:
                if isinstance(constraint, OneOf):
                    base_set = _narrowed(program, base, base_set, constraint)
            return base_set
        case _:
            return None


def _narrowed(
    program: Program, base: Type, known: LiteralType | None, one_of: OneOf
) -> LiteralType | None:
    if known is None:
        primitive = program.underlying(base)
        if not isinstance(primitive, PrimitiveType):
            return None
        return LiteralType(primitive.primitive, one_of.values)
    values = tuple(value for value in known.values if value in one_of.values)
    return LiteralType(known.primitive, values) if values else known


class Types:
    """Spells the types of one generated module.

    `package` is the module's own package, None in the client, which uses those of all packages.
    `subject` is the declaration that the types belong to, `defined` are those that already stand
    above it, `late` the aliases that have to stand below all of them.
    """

    def __init__(
        self, program: Program, names: Names, imports: Imports, package: str | None
    ) -> None:
        self._program = program
        self._names = names
        self._imports = imports
        self._package = package
        self._members: Collection[str] = ()
        self._is_forward = False
        self._in_quotes = False
        self._aside: list[view.Alias] = []
        self._asides = 0
        self.subject: QualifiedName | None = None
        self.defined: set[QualifiedName] = set()
        self.late: list[view.Alias] = []

    def expression(self, type: Type, members: Collection[str] = ()) -> str:
        """`type` as an annotation, or as the value of an alias."""
        return self._quoted_if_forward(partial(self._spell, type), members)

    def union(self, union: UnionDecl) -> str:
        return self._quoted_if_forward(partial(self._alternatives, union))

    def _alternatives(self, union: UnionDecl) -> str:
        text = " | ".join(map(self._spell, union.members))
        if union.discriminator is not None or not is_ordered(self._program, union.members):
            return text
        return f"{self.typing('Annotated')}[{text}, {self._runtime('FirstFit')}()]"

    def _quoted_if_forward(self, spell: Callable[[], str], members: Collection[str] = ()) -> str:
        self._members = members
        self._is_forward = False
        text = spell()
        if not self._is_forward:
            return text
        self._in_quotes = True
        text = spell()
        self._in_quotes = False
        return quote(text)

    def value(self, type: Type) -> str:
        """`type` as an argument: pyright reads `Annotated[T, …] | None` as a type only."""
        text = self.expression(type)
        if isinstance(type, OptionalType) and text.startswith(("Annotated[", "_Annotated[")):
            return f"{self.typing('Optional')}[{text.removesuffix(' | None')}]"
        return text

    def field(self, field: Field, attribute: str, members: Collection[str]) -> str:
        """The annotation of a field: the rules that its type does not hold stand in `Field`."""
        type = self.read_as(field)
        text = self.expression(OptionalType(type) if field.optional else type, members)
        if attribute == field.wire_name:
            return text
        return self._annotated(text, f"{self._field()}(alias={quote(field.wire_name)})")

    def discriminated(self, union: str, attribute: str) -> str:
        """A union whose members are told apart by `attribute`."""
        return self._annotated(union, f'{self._field()}(discriminator="{attribute}")')

    def typing(self, name: str) -> str:
        return self._imports.library("typing", name)

    def take_aside(self) -> list[view.Alias]:
        """Aliases that must stand before the declaration whose types were just spelt."""
        aside, self._aside = self._aside, []
        return aside

    def read_as(self, field: Field) -> Type:
        """What a guard called `Valid` leaves of a field's values is part of its type."""
        if field.narrowed is None:
            return field.type
        plain = isinstance(self._program.underlying(field.type), PrimitiveType | LiteralType)
        return field.narrowed if plain else field.type

    def _spell(self, type: Type) -> str:
        match type:
            case PrimitiveType(primitive):
                return self._runtime(_SCALARS[primitive])
            case DeclType(name):
                return self.reference(name)
            case OptionalType(VoidType()) | VoidType():
                return "None"
            case OptionalType(inner):
                return f"{self._spell(inner)} | None"
            case ArrayType(element, length):
                return self._array(element, length)
            case MapType(key, value):
                return f"{self._container('dict')}[{self._key(key)}, {self._spell(value)}]"
            case ConstrainedType(base, constraints):
                if not any(isinstance(constraint, OneOf) for constraint in constraints):
                    return self._spell(base)
                literals = closed_set(self._program, type)
                return self._spell(base) if literals is None else self._literal(literals)
            case LiteralType():
                return self._literal(type)
            case TupleType(members):
                spelt = ", ".join(map(self._spell, members)) or "()"
                return f"{self._container('tuple')}[{spelt}]"
            case ResultType(success, failure):
                ok, err = self._runtime("Ok"), self._runtime("Err")
                return f"{ok}[{self._spell(success)}] | {err}[{self._spell(failure)}]"
            case AnyType():
                return self.typing("Any")
            case AnyErrorType():
                return self._runtime("AnyError")
            case _:
                assert_never(type)

    def reference(self, name: QualifiedName) -> str:
        """A declaration's name in this module."""
        if name.package != self._package:
            return self._imported(name)
        own = self._names.types[name]
        if name in self.defined:
            return own
        self._is_forward = True
        return self._later(own) if own in BUILTINS and name != self.subject else own

    def _later(self, name: str) -> str:
        """`_ValueError`: read too early, `ValueError` would be Python's."""
        text = alias(f"_{name}", self.typing("TypeAlias"), name)
        if all(known.text != text for known in self.late):
            self.late.append(view.Alias(text, None))
        return f"_{name}"

    def _imported(self, name: QualifiedName) -> str:
        own = self._names.types[name]
        module = f".{self._names.modules[name.package]}"
        if self._package is None:
            return self._imports.name(module, own, self._names.exported[name])
        prefixed = package_prefixed(name)
        # A name that looks like an attribute would be hidden by one.
        choices = (prefixed,) if is_attribute_like(own) else (own, prefixed)
        return self._imports.name(module, own, *choices)

    def _array(self, element: Type, length: int | None) -> str:
        text = f"{self._container('list')}[{self._spell(element)}]"
        if length is None:
            return text
        return self._annotated(text, f"{self._field()}(min_length={length}, max_length={length})")

    def _key(self, key: Type) -> str:
        """A key of a JSON object is a text: one that is a number is read as such."""
        if key == PrimitiveType(Primitive.INT):
            return self._runtime("IntKey")
        if scalar(self._program, key) is Primitive.INT:
            return self._annotated(self._spell(key), f"{self._runtime('WholeKey')}()")
        return self._spell(key)

    def _literal(self, literals: LiteralType) -> str:
        values = literals.values
        if literals.primitive is Primitive.FLOAT:
            allowed = f"{self._runtime('OneOf')}({', '.join(map(repr, values))})"
            return self._annotated(self._runtime("Float"), allowed)
        if not self._in_quotes:
            spelt = map(literal, values)
        elif all(map(_is_quotable, values)):
            spelt = map(repr, values)
        else:
            return self._set_aside(literals)
        return self._exactly(f"{self.typing('Literal')}[{', '.join(spelt)}]", literals.primitive)

    def _exactly(self, text: str, primitive: Primitive) -> str:
        """Literals compare: to them true is 1, and 1.0 is, too."""
        if primitive is Primitive.STRING:
            return text
        return self._annotated(text, f"{self._runtime('Of')}({self._runtime(_SCALARS[primitive])})")

    def _set_aside(self, literals: LiteralType) -> str:
        """An alias for literals that need escapes, which no annotation in quotes may have."""
        self._asides += 1
        name = f"_Literal{self._asides}"
        value = f"{self.typing('Literal')}[{', '.join(map(literal, literals.values))}]"
        text = alias(name, self.typing("TypeAlias"), value)
        self._aside.append(view.Alias(text, None))
        return name

    def _annotated(self, text: str, rule: str) -> str:
        annotated = self.typing("Annotated")
        if text.startswith(f"{annotated}[") and text.endswith("]"):
            return f"{text[:-1]}, {rule}]"
        return f"{annotated}[{text}, {rule}]"

    def _container(self, name: str) -> str:
        """`_list`, in a class that has a member `list`."""
        if name not in self._members:
            return name
        return self._imports.name("builtins", name, f"_{name}")

    def _field(self) -> str:
        return self._imports.library("pydantic", "Field")

    def _runtime(self, name: str) -> str:
        return self._imports.library("._runtime", name)


def literal(value: LiteralValue) -> str:
    """A literal as Python spells it."""
    return quote(value) if isinstance(value, str) else repr(value)


def _is_quotable(value: LiteralValue) -> bool:
    return not isinstance(value, str) or (
        value.isprintable() and not _UNQUOTABLE.intersection(value)
    )
