"""IR → view: the clients, with one method for each exposed function."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from forstgen.backends.naming import escape
from forstgen.backends.py import view
from forstgen.backends.py.doc import docstring
from forstgen.backends.py.imports import Imports
from forstgen.backends.py.layout import call, collection, quote, signature, typed_call
from forstgen.backends.py.names import CONTAINERS, Names, parameters
from forstgen.backends.py.types import Types
from forstgen.backends.py.versions import lower_version
from forstgen.ir import (
    AnyErrorType,
    DeclType,
    ErrorDecl,
    FunctionDecl,
    OptionalType,
    QualifiedName,
    ShapeDecl,
    Type,
)
from forstgen.ir.fingerprint import fingerprint
from forstgen.ir.meeting import Compatible
from forstgen.rules import Rulebook

__all__ = ["lower_client"]

INDENT = "    "
BODY = INDENT * 2


def lower_client(book: Rulebook, names: Names, compatible: Compatible) -> view.Client:
    """`client.py`."""
    program = book.program
    functions = [function for package in program.packages for function in package.functions]
    imports = Imports({*names.methods.values(), *names.clients})
    lowering = _Lowering(book, names, imports, compatible)
    endpoints = tuple(lowering.endpoints(functions))
    classes = tuple(lowering.classes(functions))
    made_from = (*imports.statements(), *endpoints, *_texts(classes))
    return view.Client(
        version=lower_version("client", fingerprint(made_from), imports),
        imports=imports.groups(),
        endpoints=endpoints,
        classes=classes,
    )


def _texts(classes: Iterable[view.ClientClass]) -> Iterator[str]:
    for own in classes:
        yield own.header
        yield from (f"{method.signature}\n{method.doc}\n{method.call}" for method in own.methods)


class _Lowering:
    """The functions of all packages, which share the imports of one module."""

    def __init__(
        self, book: Rulebook, names: Names, imports: Imports, compatible: Compatible
    ) -> None:
        self._program = book.program
        self._names = names
        self._imports = imports
        self._compatible = compatible
        self._types = Types(book, names, imports, None, {})
        self._members = CONTAINERS.intersection(names.methods.values())
        self._constants: dict[str, str] = {}

    def endpoints(self, functions: Sequence[FunctionDecl]) -> Iterable[str]:
        """A constant for each function, behind one for all errors where some may fail with any."""
        if functions:
            # Before all types, one of which may be called so.
            self._imports.library("._schema", "SCHEMA_HASH")
        if any(isinstance(function.failure, AnyErrorType) for function in functions):
            types = chain.from_iterable(package.types for package in self._program.packages)
            errors = (decl for decl in types if isinstance(decl, ErrorDecl))
            yield collection("_ERRORS = ", self._references(errors), "()")
        for function in functions:
            yield self._endpoint(function)

    def _endpoint(self, function: FunctionDecl) -> str:
        method = self._names.methods[function.name]
        name = escape(f"_{method.upper()}", {"_ERRORS", *self._constants.values()})
        self._constants[method] = name
        kind = f"{self._runtime('Function')}[{self._types.plain(function.success)}]"
        request = self._names.requests.get(function.name)
        result = self._names.results.get(function.name)
        arguments = [
            quote(function.route),
            f"input={self._type(request, function.input)}",
            f"result={self._type(result, function.success)}",
            *self._errors(function),
            *self._version(function),
        ]
        return typed_call(f"{name}: ", kind, self._runtime("Function"), arguments)

    def _type(self, name: QualifiedName | None, type: Type) -> str:
        return self._types.value(type) if name is None else self._types.reference(name)

    def _errors(self, function: FunctionDecl) -> Iterable[str]:
        """The errors that an answer of this function may stand for."""
        if isinstance(function.failure, AnyErrorType):
            yield "errors=_ERRORS"
        elif errors := self._program.errors(function.failure):
            yield collection("errors=", self._references(errors), "()")

    def _version(self, function: FunctionDecl) -> Iterable[str]:
        """What a call says of its version, and the other versions that may answer it."""
        version = self._program.facets.functions[function.name]
        yield "schema=SCHEMA_HASH"
        yield f"version={quote(version)}"
        if servers := self._compatible.servers(version):
            yield collection("servers=", [quote(server) for server in servers], "()")

    def _references(self, errors: Iterable[ErrorDecl]) -> list[str]:
        return [self._types.reference(error.name) for error in errors]

    def classes(self, functions: Sequence[FunctionDecl]) -> Iterable[view.ClientClass]:
        """The synchronous client and the asynchronous one."""
        own, async_own = self._names.clients
        said = "Calls the functions of the program"
        yield self._class(own, "Caller", f"{said}.", functions, ("def", "return "))
        said = f"{said} asynchronously"
        awaits = ("async def", "return await ")
        yield self._class(async_own, "AsyncCaller", f"{said}.", functions, awaits)

    def _class(
        self,
        name: str,
        base: str,
        said: str,
        functions: Sequence[FunctionDecl],
        words: tuple[str, str],
    ) -> view.ClientClass:
        return view.ClientClass(
            header=call("", f"class {name}(", (self._runtime(base),), "):"),
            doc=f'{INDENT}"""{said}"""',
            methods=tuple(self._method(function, *words) for function in functions),
        )

    def _method(self, function: FunctionDecl, define: str, give: str) -> view.ClientMethod:
        name = self._names.methods[function.name]
        own, argument = self._parameters(function)
        result = self._types.plain(function.success, self._members)
        sent = (self._constants[name], argument) if argument else (self._constants[name],)
        return view.ClientMethod(
            signature=signature(INDENT, f"{define} {name}", ("self", *own), result, ":"),
            doc=docstring(function.doc, BODY, self._raises(function)),
            call=call(BODY, f"{give}self._call(", sent),
        )

    def _parameters(self, function: FunctionDecl) -> tuple[Sequence[str], str]:
        """The parameters of a method, and the expression that is sent."""
        types = [parameter.type for parameter in function.parameters]
        body = function.input
        shape = self._program.type_decl(body.name) if isinstance(body, DeclType) else None
        if len(types) > 1 and isinstance(body, DeclType) and isinstance(shape, ShapeDecl):
            names = self._names.of_model(shape)
            values = ", ".join(f"{name}={name}" for name in names)
            argument = f"{self._types.reference(body.name)}({values})"
        else:
            names = parameters([parameter.name for parameter in function.parameters])
            argument = "".join(names)
        spelt = [self._types.plain(type, self._members) for type in types]
        # Only what is followed by nothing required may be left out.
        for index in range(len(types) - 1, -1, -1):
            if not isinstance(types[index], OptionalType):
                break
            spelt[index] += " = None"
        return [f"{name}: {type}" for name, type in zip(names, spelt, strict=True)], argument

    def _raises(self, function: FunctionDecl) -> str | None:
        """What the documentation says about a function's errors."""
        if isinstance(function.failure, AnyErrorType):
            return "Raises any error of the program."
        errors = self._references(self._program.errors(function.failure))
        return f"Raises {', '.join(f'`{error}`' for error in errors)}." if errors else None

    def _runtime(self, name: str) -> str:
        return self._imports.library("._runtime.client", name)
