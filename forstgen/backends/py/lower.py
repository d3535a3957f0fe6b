"""IR → view: one Python module for each Forst package."""

from collections.abc import Collection, Iterable
from typing import assert_never

from forstgen.backends.naming import escape
from forstgen.backends.py import view
from forstgen.backends.py.doc import docstring
from forstgen.backends.py.imports import Imports
from forstgen.backends.py.layout import alias, annotation, call, quote, signature, string_assignment
from forstgen.backends.py.names import (
    CONTAINERS,
    ERROR_RESERVED,
    KEYWORDS,
    Names,
    attribute,
    attributes,
    constant,
    parameters,
)
from forstgen.backends.py.order import ordered
from forstgen.backends.py.types import Types, closed_set, literal
from forstgen.ir import (
    AliasDecl,
    ContractDecl,
    DeclType,
    ErrorDecl,
    Field,
    LiteralValue,
    Method,
    OptionalType,
    Package,
    Primitive,
    Program,
    ShapeDecl,
    Type,
    TypeDecl,
    UnionDecl,
    ValueGroupDecl,
)

__all__ = ["lower_package"]

INDENT = "    "

_MIXINS = {
    Primitive.STRING: ("str",),
    Primitive.INT: ("int",),
    Primitive.FLOAT: ("float",),
    Primitive.BOOL: (),  # `bool` cannot be derived from.
}


def lower_package(program: Program, names: Names, package: Package) -> view.Module:
    """The module of one package."""
    own = [names.types[decl.name] for decl in package.types]
    imports = Imports(own)
    lowering = _Lowering(program, names, imports, package)
    items = tuple(lowering.items())
    return view.Module(
        package=package.name,
        path=f"{names.modules[package.name]}.py",
        fingerprint=program.package_fingerprint(package.name),
        imports=imports.groups(),
        items=items,
    )


class _Lowering:
    """The declarations of one package, which share its imports and its order."""

    def __init__(self, program: Program, names: Names, imports: Imports, package: Package) -> None:
        self._program = program
        self._names = names
        self._imports = imports
        self._package = package
        self._types = Types(program, names, imports, package.name)
        hidden = names.hidden[package.name]
        self._error_reserved = ERROR_RESERVED | hidden
        self._protocol_reserved = KEYWORDS | hidden

    def items(self) -> Iterable[view.Item]:
        for decl in ordered(self._program, self._package):
            self._types.subject = decl.name
            item = self._item(decl)
            yield from self._types.take_aside()
            yield item
            self._types.defined.add(decl.name)
        yield from self._types.late

    def _item(self, decl: TypeDecl) -> view.Item:
        name = self._names.types[decl.name]
        match decl:
            case ShapeDecl():
                return self._model(name, decl)
            case AliasDecl():
                text, recursion = self._alias(name, self._types.expression(decl.type))
                return view.Alias(text, docstring(decl.doc, ""), recursion)
            case UnionDecl():
                text, recursion = self._alias(name, self._union(decl))
                return view.Union(text, docstring(decl.doc, ""), recursion)
            case ValueGroupDecl():
                return self._enumeration(name, decl)
            case ErrorDecl():
                return self._error(name, decl)
            case ContractDecl():
                return self._protocol(name, decl)
            case _:
                assert_never(decl)

    def _model(self, name: str, shape: ShapeDecl) -> view.Model:
        base = self._imports.library("._runtime", "Model")
        return view.Model(
            header=call("", f"class {name}(", (base,), "):"),
            doc=docstring(shape.doc, INDENT),
            attributes=self._attributes(shape.fields, self._names.of_model(shape)),
        )

    def _error(self, name: str, error: ErrorDecl) -> view.ErrorClass:
        base = self._imports.library("._runtime", "NominalError")
        names = attributes(error.fields, self._error_reserved)
        return view.ErrorClass(
            header=call("", f"class {name}(", (base, f"tag={quote(error.tag)}"), "):"),
            doc=docstring(error.doc, INDENT),
            attributes=self._attributes(error.fields, names),
        )

    def _attributes(
        self, fields: tuple[Field, ...], names: tuple[str, ...]
    ) -> tuple[view.Line, ...]:
        members = CONTAINERS.intersection(names)
        return tuple(
            view.Line(
                text=annotation(
                    INDENT,
                    f"{name}: ",
                    self._types.field(field, name, members),
                    " = None" if field.optional else "",
                ),
                doc=docstring(field.doc, INDENT),
            )
            for field, name in zip(fields, names, strict=True)
        )

    def _alias(self, name: str, value: str) -> tuple[str, view.Recursion | None]:
        text = alias(name, self._types.typing("TypeAlias"), value)
        if not value.startswith(('"', "'")):
            return text, None
        # A type checker understands the string. Pydantic needs a type that it can come back to.
        kind = self._imports.library("typing_extensions", "TypeAliasType")
        rebinding = call(INDENT, f"{name} = {kind}(", (quote(name), name))
        return text, view.Recursion(self._types.typing("TYPE_CHECKING"), rebinding)

    def _union(self, union: UnionDecl) -> str:
        text = self._types.union(union)
        attribute = self._discriminator(union)
        return text if attribute is None else self._types.discriminated(text, attribute)

    def _discriminator(self, union: UnionDecl) -> str | None:
        """The attribute behind `union.discriminator`, if all members call it the same."""
        found = {self._tag_attribute(type, union.discriminator) for type in union.members}
        return found.pop() if len(found) == 1 else None

    def _tag_attribute(self, member: Type, wire_name: str | None) -> str | None:
        """Pydantic takes a tag that is a plain `Literal` of a model."""
        underlying = self._program.underlying(member)
        if not isinstance(underlying, DeclType):
            return None
        shape = self._program.type_decl(underlying.name)
        if not isinstance(shape, ShapeDecl):
            return None
        names = self._names.of_model(shape)
        for field, name in zip(shape.fields, names, strict=True):
            if field.wire_name == wire_name:
                literals = closed_set(self._program, self._types.read_as(field))
                taggable = literals is not None and literals.primitive is Primitive.STRING
                return name if taggable and not field.optional else None
        return None

    def _enumeration(self, name: str, group: ValueGroupDecl) -> view.Enumeration:
        bases = (*_MIXINS[group.primitive], self._imports.library("._runtime", "ValueGroup"))
        members: dict[str, LiteralValue] = {}
        for entry, value in group.entries:
            members[escape(constant(entry), members)] = value
        return view.Enumeration(
            header=call("", f"class {name}(", bases, "):"),
            doc=docstring(group.doc, INDENT),
            members=tuple(
                string_assignment(INDENT, f"{member} = ", literal(value))
                for member, value in members.items()
            ),
        )

    def _protocol(self, name: str, contract: ContractDecl) -> view.Protocol:
        fields = attributes(contract.fields, self._protocol_reserved)
        used = {*fields, *self._protocol_reserved}
        methods: list[str] = []
        for method in contract.methods:
            methods.append(escape(attribute(method.name), used))
            used.add(methods[-1])
        members = CONTAINERS.intersection((*fields, *methods))
        return view.Protocol(
            header=call("", f"class {name}(", (self._types.typing("Protocol"),), "):"),
            doc=docstring(contract.doc, INDENT),
            attributes=tuple(
                self._member(field, own, members)
                for field, own in zip(contract.fields, fields, strict=True)
            ),
            methods=tuple(
                self._method(method, own, members)
                for method, own in zip(contract.methods, methods, strict=True)
            ),
        )

    def _member(self, field: Field, name: str, members: Collection[str]) -> view.Line:
        """A field of something that is no data: it has no wire name and no default."""
        type = OptionalType(field.type) if field.optional else field.type
        text = self._types.expression(type, members)
        return view.Line(annotation(INDENT, f"{name}: ", text), docstring(field.doc, INDENT))

    def _method(self, method: Method, name: str, members: Collection[str]) -> view.Method:
        names = parameters([parameter.name for parameter in method.parameters])
        own = (
            f"{name}: {self._types.expression(parameter.type, members)}"
            for name, parameter in zip(names, method.parameters, strict=True)
        )
        result = self._types.expression(method.success, members)
        doc = docstring(method.doc, INDENT * 2)
        tail = ": ..." if doc is None else ":"
        return view.Method(signature(INDENT, f"def {name}", ("self", *own), result, tail), doc)
