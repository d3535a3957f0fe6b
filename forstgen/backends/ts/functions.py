"""Exposed functions as the async functions that call them, and the types of their requests."""

from collections.abc import Sequence

from forstgen.backends.naming import escape
from forstgen.backends.ts import types
from forstgen.backends.ts.calls import Contracted, returned_call
from forstgen.backends.ts.comments import comment
from forstgen.backends.ts.doc import width
from forstgen.backends.ts.imports import Scope
from forstgen.backends.ts.layout import definition
from forstgen.backends.ts.names import RESERVED, Names, identifier, property_name, quote
from forstgen.backends.ts.signature import Parameter, signature
from forstgen.backends.ts.validator_names import ValidatorNames, is_void, request_key
from forstgen.backends.ts.view import Alias, Function
from forstgen.ir import DeclType, FunctionDecl, OptionalType, Program
from forstgen.ir import Parameter as FunctionParameter
from forstgen.ir.meeting import Compatible

__all__ = ["Functions", "declared_parameters"]


class Functions:
    """The functions of one module."""

    def __init__(
        self,
        program: Program,
        names: Names,
        validators: ValidatorNames,
        scope: Scope,
        compatible: Compatible,
    ) -> None:
        self.program = program
        self.names = names
        self.validators = validators
        self.scope = scope
        self.compatible = compatible

    def request_type(self, function: FunctionDecl) -> Alias:
        """A request of which more is asked than of a declared type has a type, too."""
        name = self.validators.validators[request_key(function)].type
        expr = types.expression(function.input, self.program, self.scope)
        said = f"What `{self.names.functions[function.name]}` takes."
        return Alias(comment(said), name, definition(expr, len("export type ") + width(name)))

    def function(self, function: FunctionDecl) -> Function:
        name = self.names.functions[function.name]
        errors = self.program.errors(function.failure)
        version = self.program.facets.functions[function.name]
        thrown = [self.scope.value(error.name) for error in errors]
        contract = Contracted(
            self.scope.runtime_value("call"),
            self.scope.schema_hash(),
            version,
            self.compatible.servers(version),
            self.request(function),
            self.answer(function),
            tuple(zip(thrown, (self.scope.test(error.name) for error in errors), strict=True)),
        )
        roots = (text.partition(".")[0] for text in contract.mentioned)
        parameters = declared_parameters(
            function.parameters, {"options", *roots, *RESERVED}, self.program, self.scope
        )
        body = self.body(function, parameters)
        options = Parameter("options", self.scope.runtime_type("CallOptions"), is_optional=True)
        result = types.returned(function.success, self.program, self.scope)
        column = len("export async function ") + width(name)
        return Function(
            comment(function.doc, throws=thrown),
            name,
            signature((*parameters, options), result, column),
            returned_call(contract, quote(function.route), body),
        )

    def request(self, function: FunctionDecl) -> str | None:
        """The validator of what is sent."""
        key = request_key(function)
        if key in self.validators.validators:
            return self.scope.validate(key)
        if isinstance(function.input, DeclType) and not is_void(self.program, function.input):
            return self.scope.validate(function.input.name)
        return None

    def answer(self, function: FunctionDecl) -> str | None:
        """The validator of what comes back."""
        if is_void(self.program, function.success):
            return None
        if isinstance(function.success, DeclType):
            return self.scope.validate(function.success.name)
        return self.scope.answer(function.name)

    def body(
        self, function: FunctionDecl, parameters: Sequence[Parameter]
    ) -> str | tuple[str, ...]:
        """What is sent: nothing, the only parameter, or the members of an object of their names."""
        match parameters:
            case []:
                return "undefined"
            case [only]:
                return only.name
            case _:
                pairs = zip(function.parameters, parameters, strict=True)
                return tuple(_member(source, parameter) for source, parameter in pairs)


def declared_parameters(
    parameters: Sequence[FunctionParameter], taken: set[str], program: Program, scope: Scope
) -> list[Parameter]:
    """Parameters whose names are none of `taken`."""
    result = []
    for parameter in parameters:
        name = escape(identifier(parameter.name), taken)
        taken.add(name)
        expr = types.expression(parameter.type, program, scope)
        result.append(Parameter(name, expr))
    return result


def _member(source: FunctionParameter, parameter: Parameter) -> str:
    """A parameter under its wire name; one that is absent is left out."""
    # `{ __proto__: x }` would set the prototype.
    key = '["__proto__"]' if source.name == "__proto__" else property_name(source.name)
    if isinstance(source.type, OptionalType):
        return f"{key}: {parameter.name} ?? undefined"
    return parameter.name if key == parameter.name else f"{key}: {parameter.name}"
