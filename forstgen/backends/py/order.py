"""The order of declarations in a module: what is named stands above what names it.

An annotation that names a declaration further down has to be evaluated twice, and an alias cannot
wait at all. So declarations are sorted by what they name and else keep the order of the source;
where they name one another, the classes come before the aliases.
"""

from collections.abc import Iterator

from forstgen.ir import (
    AliasDecl,
    ArrayType,
    ConstrainedType,
    ContractDecl,
    DeclType,
    ErrorDecl,
    MapType,
    OptionalType,
    Package,
    Program,
    QualifiedName,
    ResultType,
    ShapeDecl,
    TupleType,
    Type,
    TypeDecl,
    UnionDecl,
    ValueGroupDecl,
)

__all__ = ["ordered"]


def ordered(program: Program, package: Package) -> list[TypeDecl]:
    """The package's types, each after what it names, as far as that can be."""
    own = {decl.name: decl for decl in package.types}
    started: set[QualifiedName] = set()
    result: list[TypeDecl] = []
    for root in package.types:
        if root.name in started:
            continue
        started.add(root.name)
        stack = [(root, _needs(program, root))]
        while stack:
            decl, needs = stack[-1]
            name = next((name for name in needs if name in own and name not in started), None)
            if name is None:
                stack.pop()
                result.append(decl)
            else:
                started.add(name)
                stack.append((own[name], _needs(program, own[name])))
    return result


def _needs(program: Program, decl: TypeDecl) -> Iterator[QualifiedName]:
    """What should stand above `decl`, in the order in which it is named."""
    is_alias = isinstance(decl, AliasDecl | UnionDecl)
    for type in _types(decl):
        for name in _named(type):
            # A class can wait for an alias, the alias that leads back to it cannot.
            if is_alias or name not in program.recursive or not _is_alias(program, name):
                yield name


def _is_alias(program: Program, name: QualifiedName) -> bool:
    return isinstance(program.type_decl(name), AliasDecl | UnionDecl)


def _types(decl: TypeDecl) -> Iterator[Type]:
    match decl:
        case ShapeDecl(fields=fields) | ErrorDecl(fields=fields):
            yield from (field.type for field in fields)
        case AliasDecl(type=type):
            yield type
        case UnionDecl(members=members):
            yield from members
        case ContractDecl(fields=fields, methods=methods):
            yield from (field.type for field in fields)
            for method in methods:
                yield from (parameter.type for parameter in method.parameters)
                yield method.success
        case ValueGroupDecl():
            pass


def _named(type: Type) -> Iterator[QualifiedName]:
    match type:
        case DeclType(name):
            yield name
        case ConstrainedType(base=inner) | OptionalType(inner) | ArrayType(element=inner):
            yield from _named(inner)
        case MapType(first, second) | ResultType(first, second):
            yield from _named(first)
            yield from _named(second)
        case TupleType(members):
            for member in members:
                yield from _named(member)
        case _:
            pass
