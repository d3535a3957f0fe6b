"""What the templates print, in TypeScript's words; every decision is made before.

A text of a view may be marked: the parts between `TYPE` and `END` are types, which the JavaScript
beside every module does not have, those between `BARE` and `BARE_END` are in the JavaScript alone.
Comments end with a line feed or are empty.
"""

from typing import TypeAlias

from forstgen.node import node

__all__ = [
    "BARE",
    "BARE_END",
    "END",
    "TYPE",
    "Alias",
    "ConstObject",
    "Contract",
    "Dictionary",
    "Entry",
    "ErrorClass",
    "Export",
    "Function",
    "Generic",
    "Import",
    "Interface",
    "InternalModule",
    "Item",
    "ListOf",
    "Mapped",
    "Method",
    "Module",
    "Origin",
    "Property",
    "Routine",
    "SchemaConstant",
    "Tuple",
    "TypeExpr",
    "Union",
    "UnionAlias",
    "Validators",
    "Version",
]

TYPE, END = "\x02", "\x03"
BARE, BARE_END = "\x04", "\x05"


# -- type expressions ------------------------------------------------------------------------------


@node
class ListOf:
    """`T[]`."""

    element: "TypeExpr"


@node
class Union:
    """`A | B`, two members at least, none of them a union."""

    members: tuple["TypeExpr", ...]


@node
class Tuple:
    """`[A, B]`."""

    members: tuple["TypeExpr", ...]


@node
class Generic:
    """`forst.Ok<T>`."""

    name: str
    argument: "TypeExpr"


@node
class Dictionary:
    """`{ [key: string]: T }`. Unlike `Record`, it may hold itself and nobody can shadow it."""

    key: str
    value: "TypeExpr"


@node
class Mapped:
    """`{ [key in K]?: T }`."""

    keys: "TypeExpr"
    value: "TypeExpr"


TypeExpr: TypeAlias = str | ListOf | Union | Tuple | Generic | Dictionary | Mapped
"""A text is a keyword, a reference or a literal."""


# -- what a module holds ---------------------------------------------------------------------------


@node
class Property:
    """`name?: T;`. `annotation` is `: T`, broken into lines where it has to be."""

    comment: str
    name: str
    optional: bool
    annotation: str


@node
class Method:
    """`name(a: A): Promise<T>;`. `signature` begins with the parenthesis."""

    comment: str
    name: str
    signature: str


@node
class Interface:
    """`export interface Name { … }`: a shape."""

    comment: str
    name: str
    properties: tuple[Property, ...]


@node
class Contract:
    """`export interface Name { … }` with methods."""

    comment: str
    name: str
    properties: tuple[Property, ...]
    methods: tuple[Method, ...]


@node
class Alias:
    """`export type Name = T;`. `definition` begins with the equals sign."""

    comment: str
    name: str
    definition: str


@node
class UnionAlias:
    """`export type Name = A | B;`. `definition` begins with the equals sign."""

    comment: str
    name: str
    definition: str


@node
class Entry:
    """`Admin: "admin",`. `value` begins with the colon."""

    name: str
    value: str


@node
class ConstObject:
    """`export const Role = { … } as const;` and the type of its values."""

    comment: str
    name: str
    entries: tuple[Entry, ...]
    definition: str


@node
class ErrorClass:
    """`export class Name extends NominalError { … }`. Its constants begin with the equals sign."""

    comment: str
    name: str
    heritage: str
    static_tag: str
    own_name: str
    tag: str
    properties: tuple[Property, ...]
    constructor: str


@node
class Routine:
    """`function name(…): T { … }`, its signature marked, its body in braces."""

    comment: str
    is_exported: bool
    name: str
    signature: str
    body: str


@node
class SchemaConstant:
    """`export const OrderSchema = schema(…);`. `definition` is all behind the name."""

    comment: str
    name: str
    definition: str


@node
class Validators:
    """All that judges the values of one type; `alias` names what has no name of its own."""

    alias: Alias | None
    routines: tuple[Routine, ...]
    schema: SchemaConstant


@node
class Function:
    """`export async function name(…): Promise<T> { return …; }`, its signature marked."""

    comment: str
    name: str
    signature: str
    call: str


Item: TypeAlias = (
    Interface | Contract | Alias | UnionAlias | ConstObject | ErrorClass | Validators | Function
)


@node
class Import:
    """`import * as name from "path";`. `is_type`: nothing of it is there at run time."""

    name: str
    path: str
    is_type: bool


@node
class Version:
    """What `schema.ts` has of a module: `property: "fingerprint";`, in JavaScript `constant`."""

    property: str
    fingerprint: str
    constant: str


@node
class Origin:
    """`interface Modules extends MadeFrom<…> {}`, in JavaScript an import of `constant`.

    Which version a module is made from, said to `schema`, the path of `schema.ts`.
    """

    schema: str
    heritage: str
    constant: str


@node
class Module:
    """`<path>.ts`, made from one Forst package."""

    path: str
    package: str
    fingerprint: str
    imports: tuple[Import, ...]
    items: tuple[Item, ...]


@node
class InternalModule:
    """`internal/<path>.ts`: what generated code alone may call."""

    path: str
    package: str
    fingerprint: str
    imports: tuple[Import, ...]
    routines: tuple[Routine, ...]


@node
class Export:
    """A line of the index: `export names from "path";`. `names` is `*` or a list in braces."""

    names: str
    path: str
