"""Small programs of the IR, written by hand: `program(shop=[shape("Item", id=STRING)])`."""

from collections.abc import Iterable

from forstgen.ir import (
    AliasDecl,
    ContractDecl,
    DeclType,
    ErrorDecl,
    Field,
    FunctionDecl,
    LiteralType,
    LiteralValue,
    Method,
    OptionalType,
    Package,
    Parameter,
    Primitive,
    PrimitiveType,
    Program,
    QualifiedName,
    ShapeDecl,
    Type,
    TypeDecl,
    UnionDecl,
    ValueGroupDecl,
    VoidType,
)
from forstgen.ir.fingerprint import references
from forstgen.source import SourceFile, Span

SPAN = Span(SourceFile("test.ft", ""), 0, 0)
STRING = PrimitiveType(Primitive.STRING)
INT = PrimitiveType(Primitive.INT)
FLOAT = PrimitiveType(Primitive.FLOAT)
BOOL = PrimitiveType(Primitive.BOOL)
VOID = VoidType()

Declaration = TypeDecl | FunctionDecl
Fields = Iterable[tuple[str, Type]]


def named(name: str) -> QualifiedName:
    package, _, own = name.rpartition(".")
    return QualifiedName(package, own)


def ref(name: str) -> DeclType:
    return DeclType(named(name))


def one_of(*values: LiteralValue) -> LiteralType:
    kinds = {
        str: Primitive.STRING,
        bool: Primitive.BOOL,
        int: Primitive.INT,
        float: Primitive.FLOAT,
    }
    return LiteralType(kinds[type(values[0])], values)


def field(
    name: str, type: Type, doc: str | None = None, narrowed: LiteralType | None = None
) -> Field:
    if isinstance(type, OptionalType):
        return Field(name, name, type.inner, True, narrowed, doc, SPAN)
    return Field(name, name, type, False, narrowed, doc, SPAN)


def fields(entries: Fields) -> tuple[Field, ...]:
    return tuple(field(name, type) for name, type in entries)


def shape(name: str, *entries: tuple[str, Type] | Field, doc: str | None = None) -> ShapeDecl:
    all_fields = tuple(e if isinstance(e, Field) else field(*e) for e in entries)
    return ShapeDecl(named(name), all_fields, False, doc, SPAN)


def alias(name: str, type: Type, doc: str | None = None) -> AliasDecl:
    return AliasDecl(named(name), type, doc, SPAN)


def union(name: str, *members: Type, doc: str | None = None) -> UnionDecl:
    return UnionDecl(named(name), members, None, False, doc, SPAN)


def group(name: str, *entries: tuple[str, LiteralValue], doc: str | None = None) -> ValueGroupDecl:
    return ValueGroupDecl(named(name), Primitive.STRING, entries, doc, SPAN)


def error(name: str, *entries: tuple[str, Type], doc: str | None = None) -> ErrorDecl:
    return ErrorDecl(named(name), fields(entries), doc, SPAN)


def parameters(entries: Fields) -> tuple[Parameter, ...]:
    return tuple(Parameter(name, type, SPAN) for name, type in entries)


def method(
    name: str,
    *entries: tuple[str, Type],
    success: Type = VOID,
    failure: Type | None = None,
    doc: str | None = None,
) -> Method:
    return Method(name, parameters(entries), success, failure, doc, SPAN)


def contract(name: str, *members: Field | Method, doc: str | None = None) -> ContractDecl:
    own = tuple(member for member in members if isinstance(member, Field))
    methods = tuple(member for member in members if isinstance(member, Method))
    return ContractDecl(named(name), own, methods, False, doc, SPAN)


def func(
    name: str,
    *entries: tuple[str, Type],
    success: Type = VOID,
    failure: Type | None = None,
    route: str | None = None,
    doc: str | None = None,
) -> FunctionDecl:
    own = named(name)
    match entries:
        case []:
            input: Type = VOID
        case [(_, only)]:
            input = only
        case _:
            input = ref(f"{own.package}.{own.name}Input")
    path = route or f"/{own.package}/{own.name}"
    return FunctionDecl(own, parameters(entries), input, success, failure, path, (), doc, SPAN)


def program(*declarations: Declaration) -> Program:
    """The packages that the declarations' names begin with; inputs are hoisted."""
    packages: dict[str, list[Declaration]] = {}
    for decl in declarations:
        own = packages.setdefault(decl.name.package, [])
        if isinstance(decl, FunctionDecl) and len(decl.parameters) > 1:
            entries = ((parameter.name, parameter.type) for parameter in decl.parameters)
            own.append(shape(f"{decl.name.package}.{decl.name.name}Input", *entries))
        own.append(decl)
    return Program(tuple(_package(name, packages[name]) for name in sorted(packages)), frozenset())


def _package(name: str, declarations: list[Declaration]) -> Package:
    types = tuple(decl for decl in declarations if not isinstance(decl, FunctionDecl))
    functions = tuple(decl for decl in declarations if isinstance(decl, FunctionDecl))
    imports = {used.package for decl in declarations for used in references(decl)} - {name}
    return Package(name, types, (), functions, tuple(sorted(imports)))
