"""What the templates print, in Go's words; every decision is made before.

Comments (`doc`) end with a line feed or are empty. `stem` is the template that prints an item.
`check` are the lines that judge the rules of a value; where there are none, it has none.
Expressions read into and write from `v`, a pointer to the item's type, with the reader `r` and the
writer `w` of the runtime.
"""

from typing import ClassVar, TypeAlias

from forstgen.node import node

__all__ = [
    "Answer",
    "Call",
    "Case",
    "Defined",
    "Enum",
    "ErrorStruct",
    "Field",
    "File",
    "Guard",
    "Handlers",
    "Interface",
    "Item",
    "Method",
    "Request",
    "ResultStruct",
    "Schema",
    "Stamp",
    "Struct",
    "TupleStruct",
    "Union",
]


@node
class Field:
    """A field of a struct: how it is declared to the reader, read and written.

    `key` is its name as JSON with the colon. `presence` is a constant of the runtime. `unless_nil`
    is the field where nil means that it is left out.
    """

    name: str
    key: str
    presence: str
    read: str
    write: str
    unless_nil: str | None


@node
class Struct:
    """A struct that is a JSON object. `rows` are its lines."""

    doc: str
    name: str
    rows: list[str]
    fields: list[Field]
    check: list[str]
    stem: ClassVar[str] = "shape"


@node
class ErrorStruct:
    """A struct that is a nominal error; `message` is the expression of its text."""

    doc: str
    name: str
    rows: list[str]
    fields: list[Field]
    tag: str
    message: str
    check: list[str]
    stem: ClassVar[str] = "error"


@node
class TupleStruct:
    """A struct that is a JSON array."""

    doc: str
    name: str
    rows: list[str]
    reads: list[str]
    writes: list[str]
    check: list[str]
    stem: ClassVar[str] = "tuple"


@node
class ResultStruct:
    """A struct that is a Result as data. `success` are its fields where it is one."""

    doc: str
    name: str
    rows: list[str]
    value_reader: str
    error_reader: str
    value_writer: str
    error_writer: str
    success: str
    check: list[str]
    stem: ClassVar[str] = "result"


@node
class Defined:
    """`type Name T`; or `type Name = T`, which `is_alias`, where T takes no methods from us."""

    doc: str
    name: str
    type: str
    is_alias: bool
    read: str
    write: str
    check: list[str]
    stem: ClassVar[str] = "alias"


@node
class Enum:
    """A type with constants. `rows` declare them, `constants` are their names, `message` is what is
    said of any other value."""

    doc: str
    name: str
    type: str
    rows: list[str]
    constants: tuple[str, ...]
    message: str
    read: str
    write: str
    check: list[str]
    stem: ClassVar[str] = "value_group"


@node
class Case:
    """A member of a union: its type, and the functions that read, write and check it; `checker` is
    "" where there is nothing to check."""

    type: str
    reader: str
    writer: str
    checker: str


@node
class Union:
    """A sealed interface. `markers` are the methods that make the members members.

    `opening` chooses how a member is found; `tags` are the literals that tell the members apart,
    with the member's number.
    """

    doc: str
    name: str
    is_error: bool
    markers: list[str]
    cases: list[Case]
    opening: str
    tags: list[tuple[str, int]]
    check: list[str]
    stem: ClassVar[str] = "union"


@node
class Method:
    """A method of an interface: `Name(ctx context.Context, …) (T, error)`."""

    doc: str
    signature: str


@node
class Interface:
    """A contract."""

    doc: str
    name: str
    methods: list[Method]
    stem: ClassVar[str] = "contract"


@node
class Guard:
    """A guard, as a function over a value of `type`."""

    doc: str
    name: str
    type: str
    lines: list[str]
    stem: ClassVar[str] = "guard"


@node
class Request:
    """The input of a function that is judged by more than its type, or has no name of its own."""

    doc: str
    name: str
    type: str
    read: str
    check: list[str]
    stem: ClassVar[str] = "request"


@node
class Answer:
    """The result of a function whose type has rules, but no name."""

    doc: str
    name: str
    type: str
    check: list[str]
    stem: ClassVar[str] = "answer"


Item: TypeAlias = (
    Struct
    | ErrorStruct
    | TupleStruct
    | ResultStruct
    | Defined
    | Enum
    | Union
    | Interface
    | Guard
    | Request
    | Answer
)


@node
class Stamp:
    """The version of a file, as it is compared with `schema.go`: what stands behind `versionOf` and
    `fileOf`, and the fingerprint."""

    name: str
    fingerprint: str

    @property
    def type(self) -> str:
        """A type that nothing but a file of the same version has."""
        return f"struct{{ v{self.fingerprint} bool }}"


@node
class File:
    """A file that is made from declarations: those of a Forst package, or all functions. `texts`
    are its printed items."""

    package: str
    source: str
    stamp: Stamp
    imports: list[str]
    texts: list[str]


@node
class Call:
    """How one route is served. `rows` are the lines of what the runtime knows of the function.

    `input` is None where the body is ignored, `output` where the answer has none; `call` is the
    call of the handler's method. `check_input` and `check_output` are "" where there is nothing to
    check.
    """

    rows: list[str]
    input: str | None
    read: str
    check_input: str
    call: str
    output: str | None
    write: str
    check_output: str


@node
class Handlers:
    """What `handlers.go` declares."""

    methods: list[Method]
    calls: list[Call]


@node
class Schema:
    """`schema.go`: the only file with the program's hash. `files` are the lines that the others are
    compared with, some for each."""

    package: str
    fingerprint: str
    files: list[list[str]]
