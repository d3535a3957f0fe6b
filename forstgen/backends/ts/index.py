"""The flat index: everything of all packages under one roof, each name once."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from forstgen import words
from forstgen.backends.naming import flatten
from forstgen.backends.ts.doc import WIDTH
from forstgen.backends.ts.imports import RUNTIME
from forstgen.backends.ts.names import (
    RESERVED,
    RESERVED_TYPES,
    THENABLE,
    Names,
    camel,
    identifier,
)
from forstgen.backends.ts.validator_names import (
    Validator,
    ValidatorNames,
    choose_validators,
    free_in,
)
from forstgen.backends.ts.view import Export
from forstgen.ir import ErrorDecl, Package, Program, QualifiedName, ValueGroupDecl

__all__ = ["lower_index"]

RUNTIME_TYPES = (
    *("AnyError", "CallOptions", "Err", "ErrorData", "Fetch", "Ok", "Problem"),
    *("Difference", "Issue", "Schema", "Verdict", "Violation"),
)
RUNTIME_VALUES = (
    *("AnswerError", "CallError", "CallTimeout", "ForstError", "ForstValidationError"),
    *("NetworkError", "NominalError", "ResponseError", "StatusError", "VersionMismatchError"),
    "readJson",
)
OWN = frozenset((*RUNTIME_TYPES, *RUNTIME_VALUES, "schemaHash")) | THENABLE


_Renamed: TypeAlias = tuple[str, str, bool]
"""A name in its module and in the index, and whether there is something at run time."""


def lower_index(
    program: Program, names: Names, validators: Mapping[str, ValidatorNames], *, typed: bool
) -> tuple[Export, ...]:
    """The lines of `index.ts`, or where they are not `typed`, of `index.js`."""
    flat = _name_index(program, names)
    used = {*OWN, *RESERVED_TYPES, *flat.types.values(), *flat.functions.values()}
    judges = choose_validators(program, program.packages, flat, free_in(used))
    result = []
    for package in program.packages:
        path = f"./{names.modules[package.name]}.js"
        exports = (
            *_exports(package, names, flat),
            *_validators(validators[package.name].validators, judges),
        )
        result.append(Export(_exported(exports, path, typed), path))
    runtime = [f"type {name}" for name in RUNTIME_TYPES] if typed else []
    result.append(Export(_list((*runtime, *RUNTIME_VALUES), RUNTIME), RUNTIME))
    result.append(Export("{ schemaHash }", "./schema.js"))
    return tuple(result)


def _name_index(program: Program, names: Names) -> Names:
    types = flatten(
        (decl.name for package in program.packages for decl in package.types),
        identifier,
        OWN | RESERVED_TYPES,
        qualify=lambda name: identifier(words.pascal(name.package) + _capitalised(name.name)),
    )
    functions = flatten(
        (function.name for package in program.packages for function in package.functions),
        camel,
        OWN | RESERVED | set(types.values()),
        qualify=lambda name: identifier(words.camel(name.package) + _capitalised(camel(name.name))),
    )
    return Names(types, functions, names.modules)


def _capitalised(name: str) -> str:
    return name[:1].upper() + name[1:]


def _exported(exports: Sequence[_Renamed], path: str, typed: bool) -> str:
    """`*` where the index renames nothing of the package, so that most changes leave it alone."""
    if all(name == exported for name, exported, _ in exports):
        return "*"
    return _list(
        [
            f"{'' if is_value else 'type '}{name if name == exported else f'{name} as {exported}'}"
            for name, exported, is_value in exports
            if typed or is_value
        ],
        path,
    )


def _exports(package: Package, names: Names, flat: Names) -> Iterator[_Renamed]:
    for decl in package.types:
        is_value = isinstance(decl, ErrorDecl | ValueGroupDecl)
        yield names.types[decl.name], flat.types[decl.name], is_value
    for function in package.functions:
        yield names.functions[function.name], flat.functions[function.name], True


def _validators(
    own: Mapping[QualifiedName, Validator], flat: Mapping[QualifiedName, Validator]
) -> Iterator[_Renamed]:
    for key, validator in own.items():
        if key.name.endswith("()"):
            yield validator.type, flat[key].type, False
        for name, exported in zip(validator.values, flat[key].values, strict=True):
            yield name, exported, True


def _list(names: Sequence[str], path: str) -> str:
    """Names in braces, one per line where they do not fit; a single one stays where it is."""
    if not names:
        return "{}"
    line = f"{{ {', '.join(names)} }}"
    if len(names) == 1 or len(f'export {line} from "{path}";') <= WIDTH:
        return line
    return "{\n" + "".join(f"  {name},\n" for name in names) + "}"
