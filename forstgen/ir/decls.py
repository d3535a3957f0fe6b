"""Resolved declarations, in the order of the source; `doc` and spans never count as meaning."""

from typing import TypeAlias

from forstgen.ir.constraints import LiteralValue
from forstgen.ir.names import QualifiedName
from forstgen.ir.statements import Statement
from forstgen.ir.types import LiteralType, Primitive, Type
from forstgen.node import field, node
from forstgen.source import Span

__all__ = [
    "AliasDecl",
    "ContractDecl",
    "Decl",
    "ErrorDecl",
    "Field",
    "FunctionDecl",
    "GuardDecl",
    "Method",
    "Parameter",
    "ShapeDecl",
    "TypeDecl",
    "UnionDecl",
    "ValueGroupDecl",
]


@node
class Field:
    """One member of a shape or of an error's payload, embedded ones already flattened in.

    `type` is never an OptionalType: `optional` says that the key may be missing or null.
    `narrowed` is the closed set that a guard named `Valid` leaves of the field's values; it is for
    reading types only, the guard itself stays where it is.
    """

    name: str
    wire_name: str
    type: Type
    optional: bool
    narrowed: LiteralType | None
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class ShapeDecl:
    """`type Name = { … }`. `is_hoisted` marks a name that forstgen gave to an inline shape."""

    name: QualifiedName
    fields: tuple[Field, ...]
    is_hoisted: bool = field(compare=False)
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class AliasDecl:
    """`type Name = T` for anything but a shape, a union or a value group."""

    name: QualifiedName
    type: Type
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class UnionDecl:
    """`type Name = A | B`, two members at least, flat and without repetitions.

    Unions of literals of one primitive type are an AliasDecl of a LiteralType, unions with `Nil`
    an optional. `discriminator` is the wire name of a required field that every member shape has
    with its own, disjoint set of literals; None where there is none.
    """

    name: QualifiedName
    members: tuple[Type, ...]
    discriminator: str | None
    is_hoisted: bool = field(compare=False)
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class ValueGroupDecl:
    """`type Role = (Admin = "admin", User = "user")`: named literals of one primitive type."""

    name: QualifiedName
    primitive: Primitive
    entries: tuple[tuple[str, LiteralValue], ...]
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class ErrorDecl:
    """`error Name { … }`; `error Name(String)` has one field, `value`.

    On the wire: `{"tag": "<package>/<Name>", "message": "…", "payload": {…fields…}}`.
    """

    name: QualifiedName
    fields: tuple[Field, ...]
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)

    @property
    def tag(self) -> str:
        return f"{self.name.package}/{self.name.name}"


@node
class Parameter:
    """A parameter; a variadic one has the array type already. `type` may be an OptionalType."""

    name: str
    type: Type
    span: Span = field(compare=False, repr=False)


@node
class Method:
    """A method of a contract, like a function without a body or a route."""

    name: str
    parameters: tuple[Parameter, ...]
    success: Type
    failure: Type | None
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class ContractDecl:
    """A shape with methods, and what `.Router()` makes: an interface, not data.

    A contract never occurs inside the type of a field, a parameter or a result.
    """

    name: QualifiedName
    fields: tuple[Field, ...]
    methods: tuple[Method, ...]
    is_router: bool
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class GuardDecl:
    """`is (subject T) Name(params) { … }`. `is_invariant`: it must hold for every value of T.

    Guards of different subjects may share a name, so `name.name` is `<Subject>.<Guard>`:
    `Record.Valid`, `String.Strong`, `Array(Int).Sorted`. A shape that was merged from others has
    the guards that it inherits as its own, bound to its fields: `Order.AuditedValid`.
    """

    name: QualifiedName
    subject: Parameter
    parameters: tuple[Parameter, ...]
    body: tuple[Statement, ...]
    is_invariant: bool
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class FunctionDecl:
    """An exposed function.

    `input` is the type of the request's body: VoidType without parameters, the parameter's type
    with one, and with several a hoisted ShapeDecl `<Function>Input` whose fields are the
    parameters. `failure` is None where the function cannot fail, AnyErrorType where it may fail
    with anything, else an error or a union of errors. `route` is the path of its POST endpoint.
    """

    name: QualifiedName
    parameters: tuple[Parameter, ...]
    input: Type
    success: Type
    failure: Type | None
    route: str
    preconditions: tuple[Statement, ...]
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


TypeDecl: TypeAlias = ShapeDecl | AliasDecl | UnionDecl | ValueGroupDecl | ErrorDecl | ContractDecl
"""The declarations that a DeclType may name."""

Decl: TypeAlias = TypeDecl | GuardDecl | FunctionDecl
