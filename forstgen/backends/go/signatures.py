"""Functions and methods as methods of Go interfaces, and how `handlers.go` calls them.

In: contracts, functions. Out: `view.Interface`, `view.Handlers`.
"""

from collections.abc import Container, Mapping, Sequence

from forstgen.backends.go import text
from forstgen.backends.go.calls import Calls
from forstgen.backends.go.codecs import Codecs
from forstgen.backends.go.columns import aligned
from forstgen.backends.go.docs import described
from forstgen.backends.go.names import field_names, free, parameter_names
from forstgen.backends.go.spelling import CONTRACT_METHODS, exported
from forstgen.backends.go.types import Types
from forstgen.backends.go.view import Call, Handlers, Interface
from forstgen.backends.go.view import Method as MethodView
from forstgen.ir import (
    AnyErrorType,
    ContractDecl,
    DeclType,
    FunctionDecl,
    Method,
    OptionalType,
    QualifiedName,
    ShapeDecl,
    Type,
    VoidType,
)
from forstgen.ir.meeting import Compatible

__all__ = ["lower_contract", "lower_handlers"]

_CONTEXT = "ctx context.Context"


def lower_contract(decl: ContractDecl, doc: str, types: Types) -> Interface:
    """Fields become methods that return them. What a router's methods do happens elsewhere, so they
    take a context and may fail; others fail where they say so."""
    taken = set(CONTRACT_METHODS)
    methods: list[MethodView] = []
    for field in decl.fields:
        name = _taken(taken, exported(field.name), "Field")
        type = OptionalType(field.type) if field.optional else field.type
        methods.append(
            MethodView(
                described(name, field.name, field.doc, "\t"),
                f"{name}() {types.expression(type)}",
            )
        )
    for method in decl.methods:
        name = _taken(taken, exported(method.name), "Func")
        methods.append(
            MethodView(
                described(name, method.name, method.doc, "\t"),
                f"{name}{_method_signature(method, decl.is_router, types)}",
            )
        )
    return Interface(doc, types.names.types[decl.name], methods)


def _taken(taken: set[str], name: str, word: str) -> str:
    name = free(name, taken, word)
    taken.add(name)
    return name


def _method_signature(method: Method, is_router: bool, types: Types) -> str:
    names = parameter_names(p.name for p in method.parameters)
    parameters = [(n, p.type) for n, p in zip(names, method.parameters, strict=True)]
    can_fail = is_router or method.failure is not None
    return _signature(parameters, method.success, can_fail, is_router, types)


def _signature(
    parameters: Sequence[tuple[str, Type]],
    success: Type,
    can_fail: bool,
    has_context: bool,
    types: Types,
) -> str:
    shown = [_CONTEXT] if has_context else []
    shown += [f"{name} {types.expression(type)}" for name, type in parameters]
    results = [] if _is_void(success, types) else [types.expression(success)]
    if can_fail:
        results.append("error")
    match results:
        case []:
            behind = ""
        case [only]:
            behind = f" {only}"
        case _:
            behind = f" ({', '.join(results)})"
    return f"({', '.join(shown)}){behind}"


def _is_void(type: Type, types: Types) -> bool:
    return isinstance(types.program.underlying(type), VoidType)


def lower_handlers(
    codecs: Codecs,
    judged: Calls,
    checked: Container[str | None],
    versions: Mapping[QualifiedName, str],
    compatible: Compatible,
) -> Handlers:
    """`Handlers`, and a route for each of its methods. `checked` are the checks that there are,
    `versions` those of the functions."""
    types = codecs.types
    methods: list[MethodView] = []
    calls: list[Call] = []
    for function in (f for p in types.program.packages for f in p.functions):
        name = types.names.methods[function.name]
        parameters = _parameters(function, types)
        signature = _signature(parameters, function.success, True, True, types)
        doc = described(name, function.name.name, function.doc, "\t")
        methods.append(MethodView(doc, name + signature))
        version = versions[function.name]
        rows = _rows(function, types, version, compatible.clients(version))
        calls.append(_call(name, function, rows, codecs, judged, checked))
    return Handlers(methods, calls)


def _rows(function: FunctionDecl, types: Types, version: str, clients: Sequence[str]) -> list[str]:
    """The fields of the runtime's `function`, where they are not empty."""
    fields = {
        "name": text.quoted(str(function.name)),
        "path": text.quoted(function.route),
        "version": text.quoted(version),
        "errors": _tags(function, types),
    }
    rows = aligned([(f"{name}:", f"{value},") for name, value in fields.items() if value])
    if clients:
        rows += ["clients: []string{", *(f"\t{text.quoted(client)}," for client in clients), "},"]
    return rows


def _parameters(function: FunctionDecl, types: Types) -> list[tuple[str, Type]]:
    """One parameter has the type of the input; several are the fields of the input."""
    names = parameter_names(p.name for p in function.parameters)
    if len(names) < 2:
        return [(name, function.input) for name in names]
    fields = _input_shape(function, types).fields
    wanted = [OptionalType(f.type) if f.optional else f.type for f in fields]
    return list(zip(names, wanted, strict=True))


def _input_shape(function: FunctionDecl, types: Types) -> ShapeDecl:
    if isinstance(function.input, DeclType):
        decl = types.program.type_decl(function.input.name)
        if isinstance(decl, ShapeDecl):
            return decl
    raise AssertionError(f"the parameters of {function.name} are no shape")


def _call(
    name: str,
    function: FunctionDecl,
    rows: list[str],
    codecs: Codecs,
    judged: Calls,
    checked: Container[str | None],
) -> Call:
    types = codecs.types
    arguments = ["c.context()"]
    if len(function.parameters) == 1:
        arguments.append("input")
    elif function.parameters:
        shape = _input_shape(function, types)
        arguments += [f"input.{field}" for field in field_names(shape.fields)]
    has_output = not _is_void(function.success, types)
    return Call(
        rows=rows,
        input=types.expression(function.input) if function.parameters else None,
        read=codecs.read(function.input, "&input"),
        check_input=_check(judged.input_name(function), checked, "r", "input"),
        call=f"h.{name}({', '.join(arguments)})",
        output=types.expression(function.success) if has_output else None,
        write=codecs.write(function.success, "&output"),
        check_output=_check(judged.output_name(function), checked, "w", "output"),
    )


def _check(name: str | None, checked: Container[str | None], judge: str, value: str) -> str:
    return f"check{name}(&{judge}.checker, &{value})" if name in checked else ""


def _tags(function: FunctionDecl, types: Types) -> str:
    """The nominal errors that a caller may be told of; "" for none."""
    failure = function.failure
    if failure is None:
        return ""
    if isinstance(types.program.underlying(failure), AnyErrorType):
        return "anyError"
    tags = ", ".join(text.quoted(error.tag) for error in types.program.errors(failure))
    return f"[]string{{{tags}}}" if tags else ""
