"""Forst names as Python identifiers: what Python, Pydantic and generated code keep for themselves.

In: Forst names of any spelling. Out: valid identifiers, unique in their scope. A name changes only
where it must, and then by underscores behind it; wire names stay where they are.
"""

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from keyword import kwlist

from forstgen import words
from forstgen.backends.naming import DEVICES, escape, flatten
from forstgen.ir import (
    ArrayType,
    ConstrainedType,
    DeclType,
    ErrorDecl,
    Field,
    FunctionDecl,
    MapType,
    OptionalType,
    Program,
    QualifiedName,
    ShapeDecl,
    TupleType,
    Type,
    VoidType,
)
from forstgen.node import node

__all__ = [
    "BUILTINS",
    "CONTAINERS",
    "ERROR_RESERVED",
    "GUARD_RESERVED",
    "KEYWORDS",
    "MODEL_RESERVED",
    "Names",
    "attribute",
    "attributes",
    "constant",
    "is_attribute_like",
    "package_prefixed",
    "parameters",
]

KEYWORDS = frozenset(kwlist)

CONTAINERS = frozenset({"dict", "list", "tuple"})
"""Built-ins that annotations use: where a class has a member of that name, `builtins.list`."""

TYPE_RESERVED = KEYWORDS | CONTAINERS | {"bool", "float", "int", "str"}
"""A type of that name would hide the built-in from its own module."""

BUILTINS = frozenset(
    {
        *("ArithmeticError", "AssertionError", "AttributeError", "BaseException"),
        *("BaseExceptionGroup", "BlockingIOError", "BrokenPipeError", "BufferError"),
        *("BytesWarning", "ChildProcessError", "ConnectionAbortedError", "ConnectionError"),
        *("ConnectionRefusedError", "ConnectionResetError", "DeprecationWarning", "EOFError"),
        *("Ellipsis", "EncodingWarning", "EnvironmentError", "Exception", "ExceptionGroup"),
        *("FileExistsError", "FileNotFoundError", "FloatingPointError", "FutureWarning"),
        *("GeneratorExit", "IOError", "ImportError", "ImportWarning", "IndentationError"),
        *("IndexError", "InterruptedError", "IsADirectoryError", "KeyError", "KeyboardInterrupt"),
        *("LookupError", "MemoryError", "ModuleNotFoundError", "NameError", "NotADirectoryError"),
        *("NotImplemented", "NotImplementedError", "OSError", "OverflowError"),
        *("PendingDeprecationWarning", "PermissionError", "ProcessLookupError"),
        *("PythonFinalizationError", "RecursionError", "ReferenceError", "ResourceWarning"),
        *("RuntimeError", "RuntimeWarning", "StopAsyncIteration", "StopIteration", "SyntaxError"),
        *("SyntaxWarning", "SystemError", "SystemExit", "TabError", "TimeoutError", "TypeError"),
        *("UnboundLocalError", "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeError"),
        *("UnicodeTranslateError", "UnicodeWarning", "UserWarning", "ValueError", "Warning"),
        *("ZeroDivisionError", "abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool"),
        *("breakpoint", "bytearray", "bytes", "callable", "chr", "classmethod", "compile"),
        *("complex", "delattr", "dict", "dir", "divmod", "enumerate", "eval", "exec", "filter"),
        *("float", "format", "frozenset", "getattr", "globals", "hasattr", "hash", "help", "hex"),
        *("id", "input", "int", "isinstance", "issubclass", "iter", "len", "list", "locals"),
        *("map", "max", "memoryview", "min", "next", "object", "oct", "open", "ord", "pow"),
        *("print", "property", "range", "repr", "reversed", "round", "set", "setattr", "slice"),
        *("sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "vars", "zip"),
    }
)
"""What a name means to Python before a module says what it means there."""

MODEL_RESERVED = KEYWORDS | {
    *("construct", "copy", "dict", "forst_counts", "forst_invariants", "forst_payload"),
    *("from_orm", "json", "mro", "parse_file", "parse_obj"),
    *("parse_raw", "register", "schema", "schema_json", "self", "update_forward_refs", "validate"),
    *("model_computed_fields", "model_config", "model_construct", "model_copy", "model_dump"),
    *("model_dump_json", "model_extra", "model_fields", "model_fields_set", "model_json_schema"),
    *("model_parametrized_name", "model_post_init", "model_rebuild", "model_validate"),
    *("model_validate_json", "model_validate_strings"),
}
"""What a field of a Pydantic model cannot be called."""

ERROR_RESERVED = MODEL_RESERVED | {"add_note", "args", "cls", "from_wire", "tag", "with_traceback"}
"""The payload of an error is a model too."""

GUARD_RESERVED = (
    KEYWORDS
    | CONTAINERS
    | {
        *("FAULT", "at", "entries", "enumerate", "key_of", "len", "member", "passes"),
        *("violation", "violations"),
    }
)
"""What guards name, so that no variable of theirs is called like it."""

METHOD_RESERVED = KEYWORDS | {"close", "self"}
"""What a method of the clients, or a parameter of one, cannot be called."""

MODULE_RESERVED = frozenset(word.casefold() for word in KEYWORDS) | DEVICES | {"client"}
INDEX_RESERVED = TYPE_RESERVED | {"AttributeError", "TYPE_CHECKING", "client", "getattr"}


@cache
def _identifier(text: str) -> str:
    """`text` as Python reads identifiers (NFKC), without the characters that they cannot have."""
    text = unicodedata.normalize("NFKC", text)
    if not text.isidentifier():
        text = "".join(char for char in text if f"x{char}".isidentifier())
        if not text.isidentifier():
            text = f"x{text}"
    return text


@cache
def attribute(name: str) -> str:
    """The snake_case of a field, a function or a parameter."""
    return _identifier(words.snake(name))


@cache
def constant(name: str) -> str:
    """The CAPITALS of a value in a group."""
    return _identifier(words.constant(name))


@cache
def type_name(name: str) -> str:
    """A declaration's own name; leading underscores would make it private."""
    return _identifier(_identifier(name).lstrip("_"))


def attributes(fields: Sequence[Field], reserved: Collection[str]) -> tuple[str, ...]:
    """Names for the fields of one class.

    No attribute is the wire name of another field: models are filled by either.
    """
    spelt = [attribute(field.name) for field in fields]
    owners = {field.wire_name: index for index, field in enumerate(fields)}
    used: set[str] = set()
    # A name that is spelt as in Forst goes before one that was changed.
    for index in sorted(range(len(fields)), key=lambda i: spelt[i] != fields[i].name):
        name = spelt[index]
        while name in used or name in reserved or owners.get(name, index) != index:
            name += "_"
        used.add(name)
        spelt[index] = name
    return tuple(spelt)


def parameters(names: Sequence[str]) -> tuple[str, ...]:
    """Names for the parameters of one method."""
    used: list[str] = []
    for name in names:
        used.append(escape(attribute(name), METHOD_RESERVED.union(used)))
    return tuple(used)


@node
class Names:
    """What every declaration of a program is called, and where."""

    modules: dict[str, str]
    """A package's module."""

    types: dict[QualifiedName, str]
    """A declaration in its own module."""

    exported: dict[QualifiedName, str]
    """A declaration in the index, which is flat, and in the client, which uses all packages."""

    requests: dict[QualifiedName, QualifiedName]
    """A function whose request needs a name, and that, which is among the types."""

    results: dict[QualifiedName, QualifiedName]
    """The same of what a function gives."""

    methods: dict[QualifiedName, str]
    """A function as a method of the client."""

    hidden: dict[str, frozenset[str]]
    """Types of a package that look like attributes: within a class, an attribute hides them."""

    clients: tuple[str, str]
    """The synchronous client and the asynchronous one."""

    @classmethod
    def of(cls, program: Program) -> "Names":
        modules = _modules(package.name for package in program.packages)
        types: dict[QualifiedName, str] = {}
        hidden: dict[str, frozenset[str]] = {}
        requests: dict[QualifiedName, QualifiedName] = {}
        results: dict[QualifiedName, QualifiedName] = {}
        for package in program.packages:
            local = flatten((d.name for d in package.types), type_name, TYPE_RESERVED)
            hidden[package.name] = frozenset(filter(is_attribute_like, local.values()))
            types.update(local)
            used = {*local.values(), *(name.name for name in local)}
            for function in package.functions:
                if _is_named_request(program, function):
                    requests[function.name] = extra = _extra_type(function, "Request", used)
                    types[extra] = extra.name
                if _holds_rules(function.success):
                    results[function.name] = extra = _extra_type(function, "Result", used)
                    types[extra] = extra.name
        taken = INDEX_RESERVED | frozenset(modules.values())
        exported = flatten(types, type_name, taken, qualify=package_prefixed)
        functions = (f.name for package in program.packages for f in package.functions)
        own = frozenset(exported.values())
        return cls(
            modules=modules,
            types=types,
            requests=requests,
            results=results,
            exported=exported,
            methods=flatten(functions, attribute, METHOD_RESERVED),
            hidden=hidden,
            clients=(escape("ForstClient", own), escape("AsyncForstClient", own)),
        )

    def of_model(self, shape: ShapeDecl) -> tuple[str, ...]:
        """The attributes of a shape's model."""
        hidden = self.hidden[shape.name.package]
        return attributes(shape.fields, MODEL_RESERVED | hidden if hidden else MODEL_RESERVED)

    def of_error(self, error: ErrorDecl) -> tuple[str, ...]:
        """The attributes of an error's class."""
        return attributes(error.fields, ERROR_RESERVED | self.hidden[error.name.package])

    def of_field(self, decl: ShapeDecl | ErrorDecl, name: str) -> str:
        """The attribute of the field called `name` in Forst."""
        names = self.of_model(decl) if isinstance(decl, ShapeDecl) else self.of_error(decl)
        [found] = (own for own, f in zip(names, decl.fields, strict=True) if f.name == name)
        return found


def _is_named_request(program: Program, function: FunctionDecl) -> bool:
    """A request that is just a declared type needs no name."""
    if function.preconditions:
        return True
    is_void = isinstance(program.underlying(function.input), VoidType)
    return not is_void and not isinstance(function.input, DeclType)


def _holds_rules(type: Type) -> bool:
    match type:
        case ConstrainedType():
            return True
        case OptionalType(inner) | ArrayType(inner) | MapType(_, inner):
            return _holds_rules(inner)
        case TupleType(members):
            return any(map(_holds_rules, members))
        case _:
            return False


def _extra_type(function: FunctionDecl, kind: str, used: set[str]) -> QualifiedName:
    """A name for an alias, unlike those that the package has `used`."""
    own = escape(_identifier(words.pascal(function.name.name) + kind), used)
    used.add(own)
    return QualifiedName(function.name.package, own)


def package_prefixed(name: QualifiedName) -> str:
    """`AuthUser` of `auth.User`."""
    own = type_name(name.name)
    return _identifier(words.pascal(name.package)) + own[:1].upper() + own[1:]


def is_attribute_like(name: str) -> bool:
    return name == name.lower()


def _modules(packages: Iterable[str]) -> dict[str, str]:
    """File names; some file systems do not tell capitals from small letters."""
    used = set(MODULE_RESERVED)
    result: dict[str, str] = {}
    for package in packages:
        name = _identifier(_identifier(package).lstrip("_"))
        while name.casefold() in used:
            name += "_"
        used.add(name.casefold())
        result[package] = name
    return result
