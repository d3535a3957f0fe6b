"""The names of everything that the Go package declares, decided once, before anything is lowered.

In: the hoisted program. Out: `Names`. All types, their `Decode` functions and their constants share
one namespace with what the runtime exports; methods of `Handlers` have another; fields of a struct
and parameters of a method have one each. What is taken gets a word behind it (`RecordType`,
`ErrorField`), what two would share a number. Unexported names are a verb and a type's name
(`readUser`, `fieldsOfUser`), or a word and a file's (`versionOfUsers`, `fileOfUsers`); nothing in
the runtime is called so.
"""

from collections.abc import Collection, Iterable, Mapping

from forstgen.backends.go import spelling
from forstgen.backends.naming import flatten
from forstgen.ir import (
    AliasDecl,
    ConstrainedType,
    Field,
    LiteralType,
    LiteralValue,
    Program,
    QualifiedName,
    TypeDecl,
    ValueGroupDecl,
)

__all__ = ["HANDLERS", "Names", "field_names", "free", "parameter_names"]

EXPORTED = frozenset(
    [
        "DecodeErrorData",
        "ErrorData",
        "HandlerOption",
        "Handlers",
        "NewHandler",
        "SchemaHash",
        "ValidationError",
        "Violation",
        "WithBodyLimit",
        "WithErrorLog",
    ]
)
"""What the runtime, `handlers.go` and `schema.go` export."""

HANDLERS = "Handlers"
"""The interface, and what stands behind `versionOf` and `fileOf` for `handlers.go`."""

METHODS = frozenset(["MarshalJSON", "UnmarshalJSON", "Validate"])
ERROR_METHODS = METHODS | {"Error", "ForstErrorTag"}
"""Methods of generated types, which no field of theirs may be called."""


def free(name: str, taken: Collection[str], word: str = "") -> str:
    """`name`; where it is taken, with `word` behind it, then with a number."""
    if name not in taken:
        return name
    stem, number = name + word, 1
    candidate = stem
    while candidate in taken:
        number += 1
        candidate = f"{stem}{number}"
    return candidate


class Names:
    """The names of a program's declarations."""

    def __init__(self, program: Program) -> None:
        decls = [decl for package in program.packages for decl in package.types]
        functions = [f.name for package in program.packages for f in package.functions]
        self.types = _type_names([decl.name for decl in decls])
        self.methods = flatten(functions, spelling.exported, spelling.CONTRACT_METHODS, _function)
        self.files = _file_names(package.name for package in program.packages)
        self.stamps = _stamp_names(self.files)
        self.requests = self._parts_of_functions(functions, "Request")
        self.answers = self._parts_of_functions(functions, "Answer")
        self.constants = self._constants(decls)
        self.guards: set[str] = set()

    def _constants(self, decls: Iterable[TypeDecl]) -> dict[QualifiedName, tuple[str, ...]]:
        """A constant per literal, named after its type and its value."""
        taken = {*self.types.values(), *self.requests.values()}
        taken |= {f"Decode{name}" for name in taken} | EXPORTED
        constants: dict[QualifiedName, tuple[str, ...]] = {}
        for decl in decls:
            own: list[str] = []
            for part in _parts(decl):
                own.append(free(self.types[decl.name] + part, taken, "Value"))
                taken.add(own[-1])
            if own:
                constants[decl.name] = tuple(own)
        return constants

    def _parts_of_functions(
        self, functions: Iterable[QualifiedName], word: str
    ) -> dict[QualifiedName, str]:
        """What the functions for a request or an answer are called, as if that were a type."""
        taken = set(self.types.values())
        taken |= {name.removeprefix("Decode") for name in taken}
        return {name: free(self.methods[name] + word, taken) for name in functions}


def _parts(decl: TypeDecl) -> list[str]:
    match decl:
        case AliasDecl(type=LiteralType(values=values) | ConstrainedType(LiteralType(_, values))):
            return [_part(value, at) for at, value in enumerate(values, start=1)]
        case ValueGroupDecl(entries=entries):
            return [spelling.exported(name) for name, _ in entries]
        case _:
            return []


def _part(value: LiteralValue, at: int) -> str:
    return spelling.constant(value) or ("Empty" if value == "" else f"Value{at}")


def _type_names(names: list[QualifiedName]) -> dict[QualifiedName, str]:
    """Type names such that neither they nor their `Decode` functions meet."""
    taken = EXPORTED | {f"Decode{spelling.exported(name.name)}" for name in names}

    def free_type(name: str, used: Collection[str]) -> str:
        stem = f"{name}Type" if name in taken else name
        candidate, number = stem, 1
        while candidate in used or candidate in taken or f"Decode{candidate}" in used:
            number += 1
            candidate = f"{stem}{number}"
        return candidate

    return flatten(names, spelling.exported, (), free_type)


def _function(name: str, taken: Collection[str]) -> str:
    return free(name, taken, "Func" if name in spelling.CONTRACT_METHODS else "")


def _file_names(packages: Iterable[str]) -> dict[str, str]:
    """Names of files that differ in more than case, whatever packages are called."""
    taken = {"handlers", "schema"}
    files: dict[str, str] = {}
    for package in packages:
        stem = spelling.file_stem(package)
        if stem.lower() in taken:
            stem += "_package"
        number = 1
        numbered = stem
        while numbered.lower() in taken:
            number += 1
            numbered = f"{stem}{number}"
        taken.add(numbered.lower())
        files[package] = f"{numbered}.go"
    return files


def _stamp_names(files: Mapping[str, str]) -> dict[str, str]:
    """What stands behind `versionOf` and `fileOf`, for the file of each package."""
    stamps: dict[str, str] = {}
    taken = {HANDLERS}
    for package, file in files.items():
        stamps[package] = free(spelling.exported(file.removesuffix(".go")), taken)
        taken.add(stamps[package])
    return stamps


def field_names(fields: Iterable[Field], methods: Collection[str] = METHODS) -> list[str]:
    """The fields of a struct; `methods` are those of its type."""
    return _distinct([spelling.exported(f.name) for f in fields], methods, "Field")


def parameter_names(names: Iterable[str]) -> list[str]:
    return _distinct([spelling.parameter(n) for n in names], spelling.PARAMETERS, "Arg")


def _distinct(spelled: list[str], reserved: Collection[str], word: str) -> list[str]:
    """The names in order, each one once, a name that needs no number before one that does."""
    if len(set(spelled)) == len(spelled) and not any(name in reserved for name in spelled):
        return spelled
    taken = set(reserved)
    result: list[str] = []
    for name in spelled:
        name = free(name, taken | set(spelled) - {name}, word if name in reserved else "")
        taken.add(name)
        result.append(name)
    return result
