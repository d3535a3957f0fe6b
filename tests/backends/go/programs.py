"""IR programs by hand: short builders, and schemas with everything in them."""

from collections.abc import Sequence

from forstgen.ir import (
    AliasDecl,
    AnyErrorType,
    AnyType,
    ArrayType,
    ContractDecl,
    DeclType,
    ErrorDecl,
    Field,
    FunctionDecl,
    LiteralType,
    LiteralValue,
    MapType,
    Method,
    OptionalType,
    Package,
    Parameter,
    Primitive,
    PrimitiveType,
    Program,
    QualifiedName,
    ResultType,
    ShapeDecl,
    TupleType,
    Type,
    TypeDecl,
    UnionDecl,
    ValueGroupDecl,
    VoidType,
)
from forstgen.source import SourceFile, Span
from forstgen.words import kebab, pascal

SPAN = Span(SourceFile("a.ft", ""), 0, 0)

STRING = PrimitiveType(Primitive.STRING)
INT = PrimitiveType(Primitive.INT)
FLOAT = PrimitiveType(Primitive.FLOAT)
BOOL = PrimitiveType(Primitive.BOOL)
ANY = AnyType()
VOID = VoidType()
ERROR = AnyErrorType()

PACKAGE = "routes"


def named(name: str, package: str = PACKAGE) -> QualifiedName:
    return QualifiedName(package, name)


def ref(name: str, package: str = PACKAGE) -> DeclType:
    return DeclType(named(name, package))


def many(type: Type, length: int | None = None) -> ArrayType:
    return ArrayType(type, length)


def maybe(type: Type) -> OptionalType:
    return OptionalType(type)


def literals(*values: LiteralValue) -> LiteralType:
    kinds = {str: Primitive.STRING, bool: Primitive.BOOL, int: Primitive.INT}
    return LiteralType(kinds.get(type(values[0]), Primitive.FLOAT), values)


def field(name: str, type: Type, doc: str | None = None, wire: str | None = None) -> Field:
    """A field; an OptionalType makes it optional."""
    optional = isinstance(type, OptionalType)
    inner = type.inner if isinstance(type, OptionalType) else type
    return Field(name, name if wire is None else wire, inner, optional, None, doc, SPAN)


def shape(
    name: str, /, *fields: Field, doc: str | None = None, package: str = PACKAGE, **types: Type
) -> ShapeDecl:
    fields = (*fields, *(field(known_as, type) for known_as, type in types.items()))
    return ShapeDecl(named(name, package), fields, False, doc, SPAN)


def alias(name: str, type: Type, doc: str | None = None, package: str = PACKAGE) -> AliasDecl:
    return AliasDecl(named(name, package), type, doc, SPAN)


def union(name: str, *members: Type, tag: str | None = None, doc: str | None = None) -> UnionDecl:
    return UnionDecl(named(name), members, tag, False, doc, SPAN)


def group(
    name: str, primitive: Primitive = Primitive.STRING, /, **entries: LiteralValue
) -> TypeDecl:
    return ValueGroupDecl(named(name), primitive, tuple(entries.items()), None, SPAN)


def error(name: str, /, *fields: Field, doc: str | None = None, **types: Type) -> ErrorDecl:
    fields = (*fields, *(field(known_as, type) for known_as, type in types.items()))
    return ErrorDecl(named(name), fields, doc, SPAN)


def parameters(types: dict[str, Type]) -> tuple[Parameter, ...]:
    return tuple(Parameter(name, type, SPAN) for name, type in types.items())


def method(
    name: str, success: Type = VOID, failure: Type | None = None, /, **types: Type
) -> Method:
    return Method(name, parameters(types), success, failure, None, SPAN)


def contract(
    name: str, /, *methods: Method, is_router: bool = False, **types: Type
) -> ContractDecl:
    fields = tuple(field(known_as, type) for known_as, type in types.items())
    return ContractDecl(named(name), fields, methods, is_router, None, SPAN)


def function(
    name: str,
    takes: dict[str, Type] | None = None,
    success: Type = VOID,
    failure: Type | None = None,
    doc: str | None = None,
    package: str = PACKAGE,
) -> FunctionDecl:
    """With several parameters, its input has to be declared: `inputs_of`."""
    takes = takes or {}
    match list(takes.values()):
        case []:
            input: Type = VOID
        case [only]:
            input = only
        case _:
            input = ref(f"{pascal(name)}Input", package)
    prefix = "" if package == PACKAGE else f"/{kebab(package)}"
    return FunctionDecl(
        named(name, package),
        parameters(takes),
        input,
        success,
        failure,
        f"{prefix}/{kebab(name)}",
        (),
        doc,
        SPAN,
    )


def package(
    name: str, types: Sequence[TypeDecl] = (), functions: Sequence[FunctionDecl] = ()
) -> Package:
    """A package; the inputs of functions of several parameters are added."""
    inputs = [
        shape(
            f"{pascal(f.name.name)}Input",
            *(field(p.name, p.type) for p in f.parameters),
            package=name,
        )
        for f in functions
        if len(f.parameters) > 1
    ]
    return Package(name, (*types, *inputs), (), tuple(functions), ())


def program(*packages: Package, recursive: Sequence[str] = ()) -> Program:
    return Program(packages, frozenset(named(name) for name in recursive))


def schema(*types: TypeDecl, recursive: Sequence[str] = ()) -> Program:
    """A program of one package without functions."""
    return program(package(PACKAGE, types), recursive=recursive)


def everything() -> Program:
    """Every construct, each in every place where it can stand."""
    types: list[TypeDecl] = [
        alias("UserId", STRING, doc="UserId tells users apart"),
        alias("Score", INT),
        alias("Ratio", FLOAT),
        alias("Flag", BOOL),
        alias("Anything", ANY),
        alias("Nothing", VOID),
        alias("Failure", ERROR),
        alias("Tags", many(STRING)),
        alias("Scores", MapType(STRING, INT)),
        alias("ById", MapType(ref("UserId"), ref("User"))),
        alias("ByNumber", MapType(INT, many(ref("User")))),
        alias("ByRole", MapType(ref("Role"), BOOL)),
        alias("ByLevel", MapType(ref("Level"), STRING)),
        alias("Rights", MapType(ref("Role2"), maybe(INT))),
        alias("Role2", ref("Op")),
        alias("MaybeName", maybe(STRING)),
        alias("Member", ref("User")),
        alias("Person", ref("Member")),
        alias("Point", TupleType((FLOAT, FLOAT))),
        alias("Outcome", ResultType(ref("User"), ref("NotFound"))),
        alias("Op", literals("sum", "average", "", "+", "a b")),
        alias("Level", literals(1, 2, -3)),
        alias("Rate", literals(0.5, 1.5)),
        alias("Always", literals(True)),
        alias("Grid", many(many(FLOAT, 3), 2)),
        alias("Long", many(INT, 100)),
        alias("Missing", ref("NotFound")),
        alias("Form", ref("Shape")),
        group("Role", Admin="admin", User="user"),
        group("Color", Primitive.INT, Red=1, Green=2),
        shape(
            "User",
            field("id", ref("UserId"), doc="What tells users apart."),
            field("name", STRING),
            field("email", maybe(STRING), doc="Absent until confirmed."),
            field("tags", many(STRING)),
            field("labels", maybe(many(STRING))),
            field("manager", maybe(ref("User"))),
            field("reports", many(ref("User"))),
            field("scores", maybe(MapType(STRING, INT))),
            field("role", ref("Role")),
            field("op", maybe(ref("Op"))),
            field("meta", ANY),
            field("extra", maybe(ANY)),
            field("home", TupleType((FLOAT, FLOAT))),
            field("work", maybe(TupleType((FLOAT, FLOAT)))),
            field("last", ResultType(INT, ERROR)),
            field("kind", literals("user")),
            field("shape", ref("Shape")),
            field("other", maybe(ref("Shape"))),
            field("problem", ERROR),
            field("why", maybe(ref("NotFound"))),
            field("matrix", many(many(INT))),
            field("gaps", many(maybe(STRING))),
            field("holes", many(maybe(many(STRING)))),
            field("maps", many(maybe(MapType(STRING, many(BOOL))))),
            field("deep", MapType(STRING, MapType(INT, many(maybe(ref("User")))))),
            field("corner", many(FLOAT, 3)),
            field("corners", many(many(FLOAT, 3))),
            field("shapes", many(maybe(ref("Shape")))),
            field("chosen", MapType(ref("Op"), INT)),
            doc="A user of the system.\n\nSee also groups\n\nEnd",
        ),
        shape("Empty"),
        shape("Circle", field("kind", literals("circle")), field("radius", FLOAT)),
        shape("Square", field("kind", literals("square", "box")), field("side", FLOAT)),
        union("Shape", ref("Circle"), ref("Square"), tag="kind", doc="Something to draw"),
        union(
            "Value",
            STRING,
            INT,
            BOOL,
            many(STRING),
            many(ref("Value")),
            MapType(STRING, ref("Value")),
            TupleType((INT, INT)),
            ref("User"),
            ref("Role"),
            ref("Form"),
            VOID,
            ERROR,
        ),
        shape("Node", value=STRING, next=maybe(ref("Node")), either=ref("Either")),
        alias("Either", ResultType(ref("Node"), ref("NotFound"))),
        error("NotFound", field("id", STRING), doc="NotFound says that there is none."),
        error("Conflict", field("message", STRING), field("error", INT), cause=maybe(ERROR)),
        error("Busy"),
        union("LookupError", ref("NotFound"), ref("Conflict")),
        union("AnyLookupError", ref("LookupError"), ref("Busy")),
        contract(
            "Store",
            method("find", ref("User"), ref("NotFound"), id=STRING),
            method("log", text=STRING),
            method("seek", INT, None, offset=INT),
            name=STRING,
            limit=maybe(INT),
        ),
        contract(
            "Api", method("list", many(ref("User"))), method("drop", id=STRING), is_router=True
        ),
    ]
    functions = [
        function("ping"),
        function("processData", {"input": ref("User")}, ref("User"), doc="Processes.\n\nTwice"),
        function("search", {"query": STRING, "limit": maybe(INT), "err": ref("Shape")}, many(INT)),
        function("find", {"id": ref("UserId")}, ref("User"), ref("LookupError")),
        function("fail", {"id": maybe(STRING)}, failure=ERROR),
        function("locate", {"area": many(ref("Point"))}, TupleType((FLOAT, FLOAT))),
        function("drop", {"all": ref("Shape")}, maybe(ref("User")), ref("NotFound")),
        function("raw", {"any": ANY}, ANY),
        function("index", {"m": MapType(INT, STRING)}, MapType(STRING, many(ref("Shape")))),
        function("nothing", {"nothing": ref("Nothing")}, ref("Nothing")),
    ]
    return program(
        package(PACKAGE, types, functions),
        package(
            "users",
            [shape("User", package="users", id=STRING), shape("Order", package="users", user=INT)],
            [function("find", {"id": STRING}, ref("User", "users"), package="users")],
        ),
        recursive=["User", "Node", "Value", "Either"],
    )
