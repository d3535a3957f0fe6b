"""IR → view: one Python module for each Forst package."""

from collections.abc import Collection, Iterable
from typing import assert_never

from forstgen.backends.naming import escape
from forstgen.backends.py import view
from forstgen.backends.py.doc import docstring
from forstgen.backends.py.guard_names import guard_names
from forstgen.backends.py.guards import guard_function, precondition_function
from forstgen.backends.py.imports import Imports
from forstgen.backends.py.layout import alias, annotation, call, quote, signature, string_assignment
from forstgen.backends.py.names import (
    CONTAINERS,
    KEYWORDS,
    Names,
    attribute,
    attributes,
    constant,
    parameters,
)
from forstgen.backends.py.order import ordered
from forstgen.backends.py.rules import literal
from forstgen.backends.py.types import Types
from forstgen.backends.py.versions import lower_version, of_package
from forstgen.ir import (
    AliasDecl,
    ConstrainedType,
    ContractDecl,
    ErrorDecl,
    Field,
    FunctionDecl,
    IsPresent,
    LiteralValue,
    Method,
    OptionalType,
    Package,
    Primitive,
    ShapeDecl,
    TypeDecl,
    UnionDecl,
    ValueGroupDecl,
)
from forstgen.rules import GuardUse, Rulebook

__all__ = ["lower_package"]

INDENT = "    "

_MIXINS = {
    Primitive.STRING: ("str",),
    Primitive.INT: ("int",),
    Primitive.FLOAT: ("float",),
    Primitive.BOOL: (),  # `bool` cannot be derived from.
}


def lower_package(book: Rulebook, names: Names, package: Package) -> view.Module:
    """The module of one package."""
    program = book.program
    own = [own for name, own in names.types.items() if name.package == package.name]
    imports = Imports(own)
    lowering = _Lowering(book, names, imports, package)
    items = tuple(lowering.items())
    module = names.modules[package.name]
    fingerprint = program.package_fingerprint(package.name)
    return view.Module(
        package=package.name,
        path=f"{module}.py",
        version=lower_version(of_package(module), fingerprint, imports),
        imports=imports.groups(),
        items=items,
    )


class _Lowering:
    """The declarations of one package, which share its imports and its order."""

    def __init__(self, book: Rulebook, names: Names, imports: Imports, package: Package) -> None:
        self._book = book
        self._program = book.program
        self._names = names
        self._imports = imports
        self._package = package
        self._guards = {guard.use: guard for guard in book.guards(package)}
        functions = guard_names(self._guards, package.name)
        self._types = Types(book, names, imports, package.name, functions)
        # Of fields that types share, by identity.
        self._fields: dict[tuple[int, str], view.Line] = {}
        self._protocol_reserved = KEYWORDS | names.hidden[package.name]

    def items(self) -> Iterable[view.Item]:
        for decl in ordered(self._program, self._package):
            self._types.subject = decl.name
            item = self._item(decl)
            yield from self._above()
            yield item
            self._types.defined.add(decl.name)
            if isinstance(decl, ShapeDecl | ErrorDecl | ValueGroupDecl):
                for use in self._book.invariants(decl.name):
                    yield self._guard(use, self._names.types[decl.name])
        yield from self._types.late
        for function in self._package.functions:
            yield from self._function(function)
        for use in list(self._guards):
            yield self._guard(use)

    def _above(self) -> Iterable[view.Item]:
        """What the annotations that were just spelt need above them."""
        yield from self._types.take_aside()
        for use in self._types.take_asked():
            if use in self._guards:
                yield self._guard(use)

    def _guard(self, use: GuardUse, invariant_of: str | None = None) -> view.GuardFunction:
        return guard_function(self._types, self._names, self._guards.pop(use), invariant_of)

    def _function(self, function: FunctionDecl) -> Iterable[view.Item]:
        """The request and the result of a function, where they need a name."""
        name = self._names.requests.get(function.name)
        if name is not None:
            own = self._names.types[name]
            preconditions = None
            if body := self._book.request(function):
                preconditions = f"_{attribute(own)}"
                yield precondition_function(
                    self._types, self._names, preconditions, function.input, body
                )
            yield from self._extra(own, self._types.request(function.input, preconditions))
        name = self._names.results.get(function.name)
        if name is not None:
            yield from self._extra(
                self._names.types[name], self._types.expression(function.success)
            )

    def _extra(self, name: str, value: str) -> Iterable[view.Item]:
        yield from self._above()
        yield view.Alias(alias(name, self._types.typing("TypeAlias"), value), None)

    def _item(self, decl: TypeDecl) -> view.Item:
        name = self._names.types[decl.name]
        match decl:
            case ShapeDecl():
                return self._model(name, decl)
            case AliasDecl():
                text, recursion = self._alias(name, self._types.alias(decl))
                return view.Alias(text, docstring(decl.doc, ""), recursion)
            case UnionDecl():
                text, recursion = self._alias(name, self._types.union(decl))
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
        names = self._names.of_error(error)
        return view.ErrorClass(
            header=call("", f"class {name}(", (base, f"tag={quote(error.tag)}"), "):"),
            doc=docstring(error.doc, INDENT),
            attributes=self._attributes(error.fields, names),
        )

    def _attributes(
        self, fields: tuple[Field, ...], names: tuple[str, ...]
    ) -> tuple[view.Line, ...]:
        members = CONTAINERS.intersection(names)
        known = {} if members else self._fields
        return tuple(
            known.get((id(field), name)) or self._field(field, name, members)
            for field, name in zip(fields, names, strict=True)
        )

    def _field(self, field: Field, name: str, members: Collection[str]) -> view.Line:
        text = self._types.field(field, name, members)
        default = " = None" if field.optional and not _is_demanded(field) else ""
        doc = docstring(field.doc, INDENT)
        line = view.Line(annotation(INDENT, f"{name}: ", text, default), doc)
        if self._types.is_settled:
            self._fields[id(field), name] = line
        return line

    def _alias(self, name: str, value: str) -> tuple[str, view.Recursion | None]:
        text = alias(name, self._types.typing("TypeAlias"), value)
        if not value.startswith(('"', "'")):
            return text, None
        # A type checker understands the string. Pydantic needs a type that it can come back to.
        kind = self._imports.library("typing_extensions", "TypeAliasType")
        rebinding = call(INDENT, f"{name} = {kind}(", (quote(name), name))
        return text, view.Recursion(self._types.typing("TYPE_CHECKING"), rebinding)

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
        text = self._types.plain(type, members)
        return view.Line(annotation(INDENT, f"{name}: ", text), docstring(field.doc, INDENT))

    def _method(self, method: Method, name: str, members: Collection[str]) -> view.Method:
        names = parameters([parameter.name for parameter in method.parameters])
        own = (
            f"{name}: {self._types.plain(parameter.type, members)}"
            for name, parameter in zip(names, method.parameters, strict=True)
        )
        result = self._types.plain(method.success, members)
        doc = docstring(method.doc, INDENT * 2)
        tail = ": ..." if doc is None else ":"
        return view.Method(signature(INDENT, f"def {name}", ("self", *own), result, tail), doc)


def _is_demanded(field: Field) -> bool:
    """Whether an optional has to be there."""
    chain = field.type.constraints if isinstance(field.type, ConstrainedType) else ()
    return any(isinstance(constraint, IsPresent) for constraint in chain)
