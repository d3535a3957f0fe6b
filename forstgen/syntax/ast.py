"""What the user wrote, in the grammar's words: declarations, type expressions, statements.

Nothing is resolved here: a name is just a name, and both dialects (what the compiler accepts and
the forms of the design documents) end in the same nodes. Every node has a span. Function bodies
stay text; `syntax.body` reads the little that forstgen needs from them.
"""

from typing import TypeAlias

from forstgen.node import field, node
from forstgen.source import SourceFile, Span

# -- names and literals --------------------------------------------------------------------------


@node
class Name:
    """An identifier as written: `Record`, `string`, `$id`."""

    text: str
    span: Span = field(compare=False, repr=False)


@node
class Literal:
    """A string (decoded), integer, float, boolean or nil. `-1` is one literal."""

    value: str | int | float | bool | None
    span: Span = field(compare=False, repr=False)


@node
class ListLiteral:
    """`["a", "b"]`, as in `OneOf(["a", "b"])`."""

    items: tuple["Expr", ...]
    span: Span = field(compare=False, repr=False)


# -- type expressions ----------------------------------------------------------------------------


@node
class NamedType:
    """`String`, `Record`, `shared.Record`, `int`: a possibly qualified name.

    `qualifiers` are the names before the last dot; more than one parses upstream (`pkg.A.B`) but
    means nothing.
    """

    qualifiers: tuple[Name, ...]
    name: Name
    span: Span = field(compare=False, repr=False)


@node
class AppliedType:
    """`Map(K, V)`, `Map[K, V]`, `Pointer(T)`, `Array(T)`, `Result(S, F)`, `Tuple(A, B)`.

    Which names take arguments, and how many, is for `resolve` to say.
    """

    name: Name
    arguments: tuple["TypeExpr", ...]
    span: Span = field(compare=False, repr=False)


@node
class ArrayType:
    """`[]T`, or `[3]T` with a length."""

    element: "TypeExpr"
    length: int | None
    span: Span = field(compare=False, repr=False)


@node
class MapType:
    """`map[K]V`."""

    key: "TypeExpr"
    value: "TypeExpr"
    span: Span = field(compare=False, repr=False)


@node
class PointerType:
    """`*T`, and `T?`, which means the same."""

    target: "TypeExpr"
    span: Span = field(compare=False, repr=False)


@node
class FuncType:
    """`func(A, B): R`."""

    parameters: tuple["TypeExpr", ...]
    result: "TypeExpr | None"
    span: Span = field(compare=False, repr=False)


@node
class ChanType:
    """`chan T`."""

    element: "TypeExpr"
    span: Span = field(compare=False, repr=False)


@node
class InterfaceType:
    """`interface{}`: any value."""

    span: Span = field(compare=False, repr=False)


@node
class LiteralType:
    """`"sum"` in `type Op = "sum" | "average"`; also numbers, booleans and `nil`."""

    literal: Literal
    span: Span = field(compare=False, repr=False)


@node
class ShapeType:
    """`{ id: String, Inner, name(x Int): String }`; also the body of `struct { … }`."""

    members: tuple["Member", ...]
    span: Span = field(compare=False, repr=False)


@node
class UnionType:
    """`A | B | C`, flat, in the order written."""

    members: tuple["TypeExpr", ...]
    span: Span = field(compare=False, repr=False)


@node
class IntersectionType:
    """`A & B & C`, flat, in the order written; binds tighter than `|`."""

    members: tuple["TypeExpr", ...]
    span: Span = field(compare=False, repr=False)


@node
class ValueGroupType:
    """`(Admin = "admin", User = "user")`."""

    entries: tuple[tuple[Name, Literal], ...]
    span: Span = field(compare=False, repr=False)


@node
class ConstrainedType:
    """A base with its chain: `String.Min(1).Max(64)`, `Base.Context(Ctx)`, `{..}.Router()`."""

    base: "TypeExpr"
    constraints: tuple["ConstraintCall", ...]
    span: Span = field(compare=False, repr=False)


TypeExpr: TypeAlias = (
    NamedType
    | AppliedType
    | ArrayType
    | MapType
    | PointerType
    | FuncType
    | ChanType
    | InterfaceType
    | LiteralType
    | ShapeType
    | UnionType
    | IntersectionType
    | ValueGroupType
    | ConstrainedType
)

Argument: TypeAlias = Literal | ListLiteral | TypeExpr
"""A constraint's argument. An identifier (`Min(n)`, `Context(AppContext)`) is a NamedType."""


@node
class ConstraintCall:
    """`.Min(3)`; also a bare guard name where the grammar allows one (`is Valid`)."""

    name: Name
    arguments: tuple[Argument, ...]
    span: Span = field(compare=False, repr=False)


# -- shape members -------------------------------------------------------------------------------


@node
class Field:
    """``name: T `json:"wire"` ``. `tag` is the tag's text, decoded, without its quotes.

    `type` is None for the bare name of a shape given as an argument or tested (`{ field }`).
    """

    name: Name
    type: TypeExpr | None
    tag: Literal | None
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class Embedding:
    """`Inner`, alone in a shape. In `struct { … }` also `*Inner` and `pkg.Inner`, and a tag."""

    type: TypeExpr
    tag: Literal | None
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class Method:
    """`name(x T): R` in a shape; `result` is None where nothing is returned."""

    name: Name
    parameters: tuple["Parameter", ...]
    result: TypeExpr | None
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


Member: TypeAlias = Field | Embedding | Method


# -- statements of guards, and of the preconditions that open a function body --------------------


@node
class Path:
    """`r.address.zip`: a root name and the fields behind it."""

    names: tuple[Name, ...]
    span: Span = field(compare=False, repr=False)


@node
class Assertion:
    """What stands behind `is`: a chain, with an optional base type before it.

    `is Min(1).Max(3)`, `is Valid`, `is Valid()`, `is Foo.Min(1)`. A bare name is a constraint
    without arguments when nothing follows it; `base` is set where a name stands before the chain.
    """

    base: NamedType | None
    constraints: tuple[ConstraintCall, ...]
    span: Span = field(compare=False, repr=False)


@node
class ShapeTest:
    """`is { field, other: T }`, also spelt `is Shape({…})`."""

    shape: ShapeType
    span: Span = field(compare=False, repr=False)


@node
class ErrorCall:
    """`or Name("text")`, `or Name({code: 1})`; `arguments` is None for a bare `or name`."""

    name: Name
    arguments: tuple["Expr", ...] | None
    span: Span = field(compare=False, repr=False)


@node
class Ensure:
    """`ensure path is test [{ failure block }] [or Error(…)]`; a failure block is skipped."""

    path: Path
    test: Assertion | ShapeTest
    error: ErrorCall | None
    span: Span = field(compare=False, repr=False)


@node
class EnsureNot:
    """`ensure !err`: the error `err` must be nil."""

    name: Name
    error: ErrorCall | None
    span: Span = field(compare=False, repr=False)


@node
class ForEach:
    """`for x in path { … }`, `for x := range path`, `for _, x := range path`.

    `index` is set by `for i, x := range path` unless it is `_`; with one variable, `in` binds the
    element and `range` binds the index, as in Go.
    """

    index: Name | None
    element: Name | None
    path: Path
    body: tuple["Statement", ...]
    span: Span = field(compare=False, repr=False)


@node
class IsCondition:
    """`path is test`, as the condition of an `if`."""

    path: Path
    test: Assertion | ShapeTest
    span: Span = field(compare=False, repr=False)


@node
class IfBranch:
    """One `if` or `else if`. `condition` is a Span where it is not `path is test`."""

    condition: IsCondition | Span
    body: tuple["Statement", ...]
    span: Span = field(compare=False, repr=False)


@node
class If:
    """`if … { } else if … { } else { }`."""

    branches: tuple[IfBranch, ...]
    otherwise: tuple["Statement", ...] | None
    span: Span = field(compare=False, repr=False)


@node
class OtherStatement:
    """A statement that parses but that no guard may hold (`a := 1`); `resolve` says so."""

    span: Span = field(compare=False, repr=False)


Statement: TypeAlias = Ensure | EnsureNot | ForEach | If | OtherStatement


# -- expressions: only what return types and constants are read from -----------------------------


@node
class PathExpr:
    """`x`, `input.records`."""

    names: tuple[Name, ...]
    span: Span = field(compare=False, repr=False)


@node
class CallExpr:
    """`len(xs)`, `double(n)`, `auth.Check(u)`, `Ok(x)`."""

    callee: PathExpr
    arguments: tuple["Expr", ...]
    span: Span = field(compare=False, repr=False)


@node
class ShapeExpr:
    """`{a: 1, b}` or `Record{a: 1}`: a value None stands for the variable of the field's name."""

    type: NamedType | None
    fields: tuple[tuple[Name, "Expr | None"], ...]
    span: Span = field(compare=False, repr=False)


@node
class MapExpr:
    """`map[string]interface{}{"total": 1}`."""

    type: MapType
    entries: tuple[tuple["Expr", "Expr"], ...]
    span: Span = field(compare=False, repr=False)


@node
class ArrayExpr:
    """`[]T{…}` with its type."""

    type: ArrayType
    items: tuple["Expr", ...]
    span: Span = field(compare=False, repr=False)


@node
class OtherExpr:
    """Any expression whose type is not read: arithmetic, comparisons, closures, `&x`, …"""

    span: Span = field(compare=False, repr=False)


Expr: TypeAlias = (
    Literal | ListLiteral | PathExpr | CallExpr | ShapeExpr | MapExpr | ArrayExpr | OtherExpr
)


# -- declarations --------------------------------------------------------------------------------


@node
class Parameter:
    """`x T`, `x: T`, `xs ...T`; `names` has several entries for the destructured `{a, b} T`."""

    name: Name | None
    destructured: tuple[Name, ...]
    type: TypeExpr
    variadic: bool
    span: Span = field(compare=False, repr=False)


@node
class Import:
    """`import alias "path"`; `is_node` marks `import node …`, a TypeScript module."""

    path: str
    alias: Name | None
    is_node: bool
    span: Span = field(compare=False, repr=False)


@node
class TypeDecl:
    """`type Name = …` and `type Name struct { … }`."""

    name: Name
    type: TypeExpr
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class ErrorDecl:
    """`error Name { … }`, or `error Name(String)` with an unnamed payload."""

    name: Name
    payload: TypeExpr
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class GuardDecl:
    """`is (subject T) Name(params) { … }`."""

    subject: Parameter
    name: Name
    parameters: tuple[Parameter, ...]
    body: tuple[Statement, ...]
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class FuncBody:
    """What is read of a function body; the rest of it is only the span.

    `preconditions` are the leading `ensure` and `for` statements; reading stops at the first other
    statement. `bindings` are the locals bound once by `x := …` at the top level, each exactly once
    in the whole body. `returns` are all `return` statements outside function literals: None for
    `return` alone, OtherExpr where several values are returned. `ensures_at_top_level` counts every
    such `ensure` except bare `is Ok()` / `is Err()` ones without `or`: it makes an inferred result
    a `Result`.
    """

    preconditions: tuple[Ensure | ForEach, ...]
    bindings: tuple[tuple[Name, Expr], ...]
    returns: tuple[Expr | None, ...]
    ensures_at_top_level: bool
    span: Span = field(compare=False, repr=False)


@node
class FuncDecl:
    """`func [receiver] Name(params)[: result] { … }`. A receiver makes it a method."""

    receiver: bool
    name: Name
    parameters: tuple[Parameter, ...]
    result: TypeExpr | None
    body: FuncBody
    doc: str | None = field(compare=False)
    span: Span = field(compare=False, repr=False)


@node
class ConstDecl:
    """One constant of a `const`; `value` is None inside a group where the value is repeated.

    `iota` is its place in `const ( … )`, counted from 0, and 0 where it stands alone.
    """

    name: Name
    type: TypeExpr | None
    value: Expr | None
    iota: int
    span: Span = field(compare=False, repr=False)


@node
class VarDecl:
    """`var …`: kept so that nothing is lost; it declares no type."""

    name: Name
    span: Span = field(compare=False, repr=False)


Decl: TypeAlias = TypeDecl | ErrorDecl | GuardDecl | FuncDecl | ConstDecl | VarDecl


@node
class File:
    """One source file. `package` is None where there is no package clause."""

    source: SourceFile
    package: Name | None
    imports: tuple[Import, ...]
    declarations: tuple[Decl, ...]
