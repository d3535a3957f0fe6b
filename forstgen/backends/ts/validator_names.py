"""What the validators of declared types and of requests are called: `isOrder`, `OrderSchema`, …

Types and functions of the user keep their names; a validator gives way.
"""

from collections.abc import Callable, Iterable, Mapping

from forstgen.backends.naming import escape
from forstgen.backends.ts.names import RESERVED, RESERVED_TYPES, THENABLE, Names, identifier
from forstgen.ir import (
    ContractDecl,
    DeclType,
    FunctionDecl,
    Package,
    Program,
    QualifiedName,
    Type,
    TypeDecl,
    VoidType,
)
from forstgen.node import node
from forstgen.rules import GuardUse, Rulebook

__all__ = [
    "Answer",
    "GuardNames",
    "Validator",
    "ValidatorNames",
    "capitalised",
    "choose_validators",
    "free_in",
    "has_own_request",
    "is_data",
    "is_void",
    "name_validators",
    "request_key",
]


@node
class Validator:
    """The names of what judges the values of `type`."""

    type: str
    test: str
    validate: str
    parse: str
    schema: str

    @property
    def values(self) -> tuple[str, ...]:
        return (self.test, self.validate, self.parse, self.schema)


@node
class GuardNames:
    test: str
    collect: str


@node
class Answer:
    """The names of what judges the answer of a function, where no declared type does."""

    stem: str
    validate: str


@node
class ValidatorNames:
    """The names of one package's validators, and of all that its two modules declare.

    `exported` are those of the module that users import, `internal` those of the one beside it.
    """

    validators: Mapping[QualifiedName, Validator]
    collectors: Mapping[QualifiedName, str]
    preconditions: Mapping[QualifiedName, str]
    answers: Mapping[QualifiedName, Answer]
    guards: Mapping[GuardUse, GuardNames]
    exported: frozenset[str]
    internal: frozenset[str]


def name_validators(program: Program, book: Rulebook, names: Names) -> dict[str, ValidatorNames]:
    return {package.name: _named(program, book, names, package) for package in program.packages}


def _named(program: Program, book: Rulebook, names: Names, package: Package) -> ValidatorNames:
    exported = {*RESERVED_TYPES, *THENABLE}
    exported.update(names.types[decl.name] for decl in package.types)
    exported.update(names.functions[function.name] for function in package.functions)
    validators = choose_validators(program, (package,), names, free_in(exported))
    internal = set(RESERVED)
    free = free_in(internal)
    collectors = {
        key: free(f"collect{capitalised(validator.type)}") for key, validator in validators.items()
    }
    preconditions = {
        key: free(f"meets{capitalised(validators[key].type)}")
        for function in package.functions
        if function.preconditions and (key := request_key(function)) in validators
    }
    answers = {}
    for function in package.functions:
        if not isinstance(function.success, DeclType) and not is_void(program, function.success):
            stem = free(f"{capitalised(names.functions[function.name])}Answer")
            answers[function.name] = Answer(stem, free(f"validate{stem}"))
    guards = {}
    for guard in book.guards(package):
        stem = capitalised(identifier(guard.use.name.name.replace(".", "")))
        test, collect = free(f"passes{stem}"), free(f"collect{stem}")
        guards[guard.use] = GuardNames(test, collect)
    return ValidatorNames(
        validators,
        collectors,
        preconditions,
        answers,
        guards,
        frozenset(exported),
        frozenset(internal),
    )


def free_in(used: set[str]) -> Callable[[str], str]:
    """Makes names unique among themselves and among those that are used."""

    def free(name: str) -> str:
        name = escape(name, used)
        used.add(name)
        return name

    return free


def choose_validators(
    program: Program,
    packages: Iterable[Package],
    names: Names,
    free: Callable[[str], str],
) -> dict[QualifiedName, Validator]:
    """Names made from those of types and functions; `free` makes them unique."""
    found: dict[QualifiedName, Validator] = {}
    for package in packages:
        for decl in sorted(package.types, key=lambda decl: decl.name):
            if is_data(program, decl):
                found[decl.name] = _validator(names.types[decl.name], free)
    for package in packages:
        for function in sorted(package.functions, key=lambda function: function.name):
            if has_own_request(program, function):
                type = free(f"{capitalised(names.functions[function.name])}Request")
                found[request_key(function)] = _validator(type, free)
    return found


def _validator(type: str, free: Callable[[str], str]) -> Validator:
    stem = capitalised(type)
    names = (f"is{stem}", f"validate{stem}", f"parse{stem}", f"{stem}Schema")
    return Validator(type, *map(free, names))


def capitalised(name: str) -> str:
    return name[:1].upper() + name[1:]


# -- what a value is judged by ---------------------------------------------------------------------


def request_key(function: FunctionDecl) -> QualifiedName:
    """What the request of a function is known by; no declaration is called like this."""
    return QualifiedName(function.name.package, f"{function.name.name}()")


def is_void(program: Program, type: Type) -> bool:
    return isinstance(program.underlying(type), VoidType)


def is_data(program: Program, decl: TypeDecl) -> bool:
    """Whether there are values of a declared type in JSON."""
    return not isinstance(decl, ContractDecl) and not is_void(program, DeclType(decl.name))


def has_own_request(program: Program, function: FunctionDecl) -> bool:
    """Whether more, or something else, is asked of a request than of a declared type."""
    if is_void(program, function.input):
        return False
    return bool(function.preconditions) or not isinstance(function.input, DeclType)
