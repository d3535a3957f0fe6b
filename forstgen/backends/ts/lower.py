"""IR → view: every name, type, comment and line break of a module is decided here."""

from collections.abc import Iterable, Mapping
from typing import assert_never

from forstgen.backends.base import NOTHING_ELSE
from forstgen.backends.naming import escape
from forstgen.backends.ts import types
from forstgen.backends.ts.comments import comment
from forstgen.backends.ts.doc import WIDTH, width
from forstgen.backends.ts.functions import Functions, declared_parameters
from forstgen.backends.ts.imports import Layer, Scope
from forstgen.backends.ts.internal import routines
from forstgen.backends.ts.layout import (
    annotation,
    assigned,
    definition,
    entry_value,
)
from forstgen.backends.ts.names import (
    RESERVED,
    Names,
    camel,
    identifier,
    literal,
    property_name,
    quote,
)
from forstgen.backends.ts.signature import Parameter, signature
from forstgen.backends.ts.validator_names import ValidatorNames, request_key
from forstgen.backends.ts.validators import PublicValidators
from forstgen.backends.ts.view import (
    Alias,
    ConstObject,
    Contract,
    Entry,
    ErrorClass,
    Interface,
    InternalModule,
    Item,
    Method,
    Module,
    Property,
    UnionAlias,
)
from forstgen.ir import (
    AliasDecl,
    ContractDecl,
    ErrorDecl,
    Field,
    Package,
    Program,
    ShapeDecl,
    TypeDecl,
    UnionDecl,
    ValueGroupDecl,
)
from forstgen.ir import Method as ContractMethod
from forstgen.ir.meeting import Compatible
from forstgen.rules import Rulebook

__all__ = ["lower", "lower_internal"]


def lower(
    program: Program,
    book: Rulebook,
    names: Names,
    validators: Mapping[str, ValidatorNames],
    compatible: Compatible = NOTHING_ELSE,
) -> tuple[Module, ...]:
    """One module per package."""
    errors = types.find_errors(program)
    return tuple(
        _Lowering(
            book,
            package,
            names,
            validators[package.name],
            Scope(package, Layer.PUBLIC, names, validators, errors),
            compatible,
        ).module()
        for package in program.packages
    )


def lower_internal(
    program: Program, book: Rulebook, names: Names, validators: Mapping[str, ValidatorNames]
) -> tuple[InternalModule, ...]:
    """What stands beside every package that has values."""
    errors = types.find_errors(program)
    found = []
    for package in program.packages:
        scope = Scope(package, Layer.INTERNAL, names, validators, errors)
        own = routines(book, package, scope, validators[package.name])
        if own:
            fingerprint = program.package_fingerprint(package.name)
            path = f"internal/{names.modules[package.name]}"
            found.append(InternalModule(path, package.name, fingerprint, scope.imports(), own))
    return tuple(found)


class _Lowering:
    """One package on its way: what its items refer to becomes the module's imports."""

    def __init__(
        self,
        book: Rulebook,
        package: Package,
        names: Names,
        validators: ValidatorNames,
        scope: Scope,
        compatible: Compatible,
    ) -> None:
        self.program = book.program
        self.package = package
        self.names = names
        self.validators = validators
        self.scope = scope
        self.judges = PublicValidators(book, scope, validators.validators)
        self.functions = Functions(self.program, names, validators, scope, compatible)
        # Of fields that types share, by identity.
        self._properties: dict[tuple[int, int], Property] = {}

    def module(self) -> Module:
        items: list[Item] = [self.type(decl) for decl in self.package.types]
        validated = self.validators.validators
        items += [
            self.judges.of_type(decl) for decl in self.package.types if decl.name in validated
        ]
        for function in self.package.functions:
            if request_key(function) in validated:
                alias = self.functions.request_type(function)
                items.append(self.judges.of_request(function, request_key(function), alias))
            items.append(self.functions.function(function))
        return Module(
            self.names.modules[self.package.name],
            self.package.name,
            self.program.package_fingerprint(self.package.name),
            self.scope.imports(),
            tuple(items),
        )

    def type(self, decl: TypeDecl) -> Item:
        name = self.names.types[decl.name]
        doc = comment(decl.doc)
        match decl:
            case ShapeDecl(fields=fields):
                return Interface(doc, name, self.properties(fields, 2))
            case AliasDecl():
                return Alias(doc, name, self.alias(decl, name))
            case UnionDecl():
                return UnionAlias(doc, name, self.union(decl, name))
            case ValueGroupDecl():
                return self.value_group(decl, name)
            case ErrorDecl():
                return self.error(decl, name)
            case ContractDecl():
                return self.contract(decl, name)
            case _:
                assert_never(decl)

    def properties(self, fields: Iterable[Field], indent: int) -> tuple[Property, ...]:
        return tuple([self.property(field, indent) for field in fields])

    def property(self, field: Field, indent: int) -> Property:
        key = id(field), indent
        known = self._properties.get(key)
        if known is None:
            known = self._properties[key] = self._property(field, indent)
        return known

    def _property(self, field: Field, indent: int) -> Property:
        name = property_name(field.wire_name)
        expr = types.property_type(field, self.program, self.scope)
        column = indent + width(name) + field.optional
        doc = comment(field.doc, indent) if field.doc else ""
        return Property(doc, name, field.optional, annotation(expr, column, indent))

    def alias(self, decl: AliasDecl, name: str) -> str:
        if decl.name in self.scope.errors:
            expr = types.thrown((decl.type,), self.scope)
        else:
            expr = types.expression(decl.type, self.program, self.scope)
        return definition(expr, len("export type ") + width(name))

    def union(self, decl: UnionDecl, name: str) -> str:
        if decl.name in self.scope.errors:
            expr = types.thrown(decl.members, self.scope)
        else:
            expr = types.union(decl.members, self.program, self.scope)
        return definition(expr, len("export type ") + width(name))

    def value_group(self, decl: ValueGroupDecl, name: str) -> ConstObject:
        entries = []
        keys: set[str] = {"__proto__"}
        for entry, value in decl.entries:
            key = escape(identifier(entry), keys)
            keys.add(key)
            entries.append(Entry(key, entry_value(literal(value), width(key))))
        values = types.literals(value for _, value in decl.entries)
        return ConstObject(
            comment(decl.doc),
            name,
            tuple(entries),
            definition(values, len("export type ") + width(name)),
        )

    def error(self, decl: ErrorDecl, name: str) -> ErrorClass:
        base = self.scope.runtime_value("NominalError")
        fits = len(f"export class  extends {base} {{") + width(name) <= WIDTH
        payload = Parameter("payload", f'{name}["payload"]')
        return ErrorClass(
            comment(decl.doc),
            name,
            f" extends {base} " if fits else f"\n  extends {base}\n",
            _constant("static readonly tag", "static tag", decl.tag),
            _constant("override readonly name", "name", decl.name.name),
            _constant("override readonly tag", "tag", decl.tag),
            self.properties(decl.fields, 4),
            signature((payload, self._message(decl)), None, len("  constructor"), 2),
        )

    def _message(self, decl: ErrorDecl) -> Parameter:
        field = self.program.message_field(decl)
        if field is None:
            return Parameter("message", None, default=quote(decl.name.name))
        name = property_name(field.wire_name)
        said = f"payload.{name}" if name == field.wire_name else f"payload[{name}]"
        # Isolated declarations want the type of what is no literal.
        return Parameter("message", "string", default=said)

    def contract(self, decl: ContractDecl, name: str) -> Contract:
        # `new(…)` in an interface is a constructor.
        taken = {"new", *(field.wire_name for field in decl.fields)}
        methods = []
        for method in decl.methods:
            spelled = escape(camel(method.name), taken)
            taken.add(spelled)
            methods.append(self.method(method, spelled))
        return Contract(comment(decl.doc), name, self.properties(decl.fields, 2), tuple(methods))

    def method(self, method: ContractMethod, name: str) -> Method:
        parameters = declared_parameters(method.parameters, set(RESERVED), self.program, self.scope)
        result = types.returned(method.success, self.program, self.scope)
        errors = [self.scope.type(e.name) for e in self.program.errors(method.failure)]
        text = signature(parameters, result, 2 + width(name), 2, ";")
        return Method(comment(method.doc, 2, errors), name, text)


def _constant(typed: str, untyped: str, text: str) -> str:
    """` = "text"` of a member of a class, whose name is longer in TypeScript."""
    return assigned(" =", quote(text), 2 + len(typed), 2 + len(untyped), 2)
