"""The generated Python in Python's words: every name, type and line break is decided here.

Texts are complete lines, indented as they will stand; a docstring is ready to print or None.
"""

from typing import TypeAlias

from forstgen.node import node

__all__ = [
    "Alias",
    "Client",
    "ClientClass",
    "ClientMethod",
    "Enumeration",
    "ErrorClass",
    "GuardFunction",
    "ImportGroup",
    "Index",
    "Item",
    "Line",
    "Method",
    "Model",
    "Module",
    "Protocol",
    "Recursion",
    "Schema",
    "Union",
    "Version",
]


@node
class ImportGroup:
    """Import statements that stand together."""

    statements: tuple[str, ...]


@node
class Version:
    """The version that a module is of.

    `constant` stands in `_schema.py`, `assignment` in the module, which mentions it.
    """

    fingerprint: str
    constant: str
    assignment: str


@node
class Line:
    """An attribute of a class, and what is said about it."""

    text: str
    doc: str | None


@node
class Method:
    """A method without a body."""

    signature: str
    doc: str | None


@node
class Recursion:
    """`Json = TypeAliasType("Json", Json)`, where no type checker sees it."""

    condition: str
    text: str


@node
class Alias:
    """`UserId: TypeAlias = String`.

    `recursion` makes a type of its own of an alias that leads back to itself.
    """

    text: str
    doc: str | None
    recursion: Recursion | None = None


@node
class Union:
    """`Shape: TypeAlias = Circle | Square`."""

    text: str
    doc: str | None
    recursion: Recursion | None = None


@node
class Model:
    """`class User(Model):`, a Pydantic model."""

    header: str
    doc: str | None
    attributes: tuple[Line, ...]


@node
class Enumeration:
    """`class Role(str, ValueGroup):`."""

    header: str
    doc: str | None
    members: tuple[str, ...]


@node
class ErrorClass:
    """`class NotFound(NominalError, tag="users/NotFound"):`."""

    header: str
    doc: str | None
    attributes: tuple[Line, ...]


@node
class Protocol:
    """`class Store(Protocol):`."""

    header: str
    doc: str | None
    attributes: tuple[Line, ...]
    methods: tuple[Method, ...]


@node
class GuardFunction:
    """`def _order_valid(order: Order) -> Iterator[Violation]:`."""

    decorator: str | None
    signature: str
    doc: str | None
    lines: tuple[str, ...]


Item: TypeAlias = Alias | Union | Model | Enumeration | ErrorClass | Protocol | GuardFunction


@node
class Module:
    """The types of one Forst package."""

    package: str
    path: str
    version: Version
    imports: tuple[ImportGroup, ...]
    items: tuple[Item, ...]


@node
class ClientMethod:
    """One function as a method of a client: its signature, and the statement that calls it."""

    signature: str
    doc: str | None
    call: str


@node
class ClientClass:
    """The synchronous client, or the asynchronous one."""

    header: str
    doc: str
    methods: tuple[ClientMethod, ...]


@node
class Client:
    """`client.py`: how each function is called, and the two classes that call them."""

    version: Version
    imports: tuple[ImportGroup, ...]
    endpoints: tuple[str, ...]
    classes: tuple[ClientClass, ...]


@node
class Index:
    """`__init__.py`: everything in one flat namespace, the clients on demand."""

    version: Version
    imports: tuple[ImportGroup, ...]
    clients: tuple[str, ...]
    client_import: str
    exports: str


@node
class Schema:
    """`_schema.py`: the version of the program, and those of all modules."""

    fingerprint: str
    imports: tuple[ImportGroup, ...]
    versions: tuple[str, ...]
