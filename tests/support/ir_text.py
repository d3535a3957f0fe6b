"""Resolved programs as short text, so that a test reads as Forst in, meaning out.

shape User(id: String.Min(1), nick?: String)
func routes.find(id: String) -> User ! NotFound at /find
"""

from forstgen import ir
from forstgen.node import field_names

__all__ = ["decl_text", "type_text"]

_NAMES = {"IsTrue": "True", "IsFalse": "False", "IsPresent": "Present", "IsNil": "Nil"}


def type_text(type: ir.Type, home: str = "") -> str:
    """`type` as one would write it; names of other packages than `home` are qualified."""

    def text(inner: ir.Type) -> str:
        return type_text(inner, home)

    def part(inner: ir.Type) -> str:
        return f"({text(inner)})" if isinstance(inner, ir.OptionalType) else text(inner)

    match type:
        case ir.PrimitiveType(primitive):
            return primitive.value
        case ir.AnyType():
            return "any"
        case ir.VoidType():
            return "Void"
        case ir.AnyErrorType():
            return "Error"
        case ir.LiteralType(_, values):
            return " | ".join(repr(value) for value in values)
        case ir.ArrayType(element, length):
            return f"[{'' if length is None else length}]{part(element)}"
        case ir.MapType(key, value):
            return f"map[{text(key)}]{part(value)}"
        case ir.OptionalType(inner):
            return f"{text(inner)}?"
        case ir.TupleType(members):
            return f"Tuple({', '.join(map(text, members))})"
        case ir.ResultType(success, failure):
            return f"Result({text(success)}, {text(failure)})"
        case ir.DeclType(name):
            return name.name if name.package == home else str(name)
        case ir.ConstrainedType(base, constraints):
            return text(base) + "".join(f".{_constraint(c)}" for c in constraints)


def decl_text(decl: ir.Decl) -> str:
    """One declaration in one line, statements of guards in further ones."""
    name, home = decl.name.name, decl.name.package

    def text(type: ir.Type) -> str:
        return type_text(type, home)

    match decl:
        case ir.ShapeDecl(fields=fields):
            return f"shape {name}({_fields(fields, home)})"
        case ir.ErrorDecl(fields=fields):
            return f"error {name}({_fields(fields, home)})"
        case ir.AliasDecl(type=type):
            return f"alias {name} = {text(type)}"
        case ir.UnionDecl(members=members, discriminator=by):
            told = f" by {by}" if by else ""
            return f"union {name} = {' | '.join(map(text, members))}{told}"
        case ir.ValueGroupDecl(primitive=primitive, entries=entries):
            values = ", ".join(f"{entry} = {value!r}" for entry, value in entries)
            return f"group {name} of {primitive.value}({values})"
        case ir.ContractDecl():
            methods = [
                f"{m.name}({_parameters(m.parameters, home)}) -> {_outcome(m, home)}"
                for m in decl.methods
            ]
            kind = "router" if decl.is_router else "contract"
            return f"{kind} {name}({'; '.join([_fields(decl.fields, home), *methods]).strip('; ')})"
        case ir.GuardDecl():
            kind = "invariant" if decl.is_invariant else "guard"
            parameters = _parameters((decl.subject, *decl.parameters), home)
            return "\n".join([f"{kind} {name}({parameters})", *_statements(decl.body, home, 1)])
        case ir.FunctionDecl():
            head = f"func {name}({_parameters(decl.parameters, home)}) -> {_outcome(decl, home)}"
            lines = [f"{head} at {decl.route}", *_statements(decl.preconditions, home, 1)]
            return "\n".join(lines)


def _fields(fields: tuple[ir.Field, ...], home: str) -> str:
    return ", ".join(_field(field, home) for field in fields)


def _field(field: ir.Field, home: str) -> str:
    wire = "" if field.name == field.wire_name else f' "{field.wire_name}"'
    narrowed = f" ({type_text(field.narrowed)})" if field.narrowed else ""
    optional = "?" if field.optional else ""
    return f"{field.name}{optional}{wire}: {type_text(field.type, home)}{narrowed}"


def _parameters(parameters: tuple[ir.Parameter, ...], home: str) -> str:
    return ", ".join(f"{p.name}: {type_text(p.type, home)}" for p in parameters)


def _outcome(callable: ir.FunctionDecl | ir.Method, home: str) -> str:
    success = type_text(callable.success, home)
    if callable.failure is None:
        return success
    return f"{success} ! {type_text(callable.failure, home)}"


def _constraint(constraint: ir.Constraint) -> str:
    match constraint:
        case ir.GuardCall(guard, arguments):
            return f"{guard}({', '.join(map(_argument, arguments))})"
        case ir.OneOf(values):
            return f"OneOf({', '.join(map(repr, values))})"
        case _:
            kind = type(constraint).__name__
            fields = [n for n in field_names(type(constraint)) if n != "span"]
            shown = ", ".join(_argument(getattr(constraint, n)) for n in fields)
            return f"{_NAMES.get(kind, kind)}({shown})"


def _argument(argument: ir.Argument) -> str:
    return f"${argument.name}" if isinstance(argument, ir.ParameterRef) else repr(argument)


def _statements(statements: tuple[ir.Statement, ...], home: str, depth: int) -> list[str]:
    indent = "  " * depth
    lines: list[str] = []
    for statement in statements:
        match statement:
            case ir.Ensure(path, test, error):
                report = "" if error is None else f" or {error.name}({error.message!r})"
                lines.append(f"{indent}{_test(path, test, home)}{report}")
            case ir.ForEach(index, element, path, body):
                names = ", ".join(filter(None, (index, element)))
                lines.append(f"{indent}for {names} in {_path(path)}")
                lines += _statements(body, home, depth + 1)
            case ir.If(branches, otherwise):
                for branch in branches:
                    condition = _test(branch.condition.path, branch.condition.test, home)
                    lines += [f"{indent}if {condition}", *_statements(branch.body, home, depth + 1)]
                if otherwise:
                    lines += [f"{indent}else", *_statements(otherwise, home, depth + 1)]
    return lines


def _path(path: ir.Path) -> str:
    steps = (f"{step.wire_name}{'?' if step.optional else ''}" for step in path.steps)
    return ".".join((path.root, *steps))


def _test(path: ir.Path, test: ir.Test, home: str) -> str:
    match test:
        case ir.ConstraintTest(constraints):
            return f"{_path(path)} is {'.'.join(map(_constraint, constraints))}"
        case ir.ShapeTest(fields):
            shown = (n if t is None else f"{n}: {type_text(t, home)}" for n, t in fields)
            return f"{_path(path)} is {{{', '.join(shown)}}}"
