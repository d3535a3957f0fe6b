"""Guards as Go functions: the names of those that a package asks, and their bodies.

In: guards with their arguments, and the types of the values that are asked. Out: calls, and a
`view.Guard` for every function that is called. A guard is written in the file of the package that
asks it, for the Go type of its subject; a value whose Go type converts to that one is converted,
for any other there is a function of its own.
"""

from collections.abc import Callable, Iterator

from forstgen import ir, words
from forstgen.backends.go import spelling
from forstgen.backends.go.codecs import Codecs
from forstgen.backends.go.docs import described
from forstgen.backends.go.located import Root
from forstgen.backends.go.names import free
from forstgen.backends.go.places import SUBJECT, Spot, Spots
from forstgen.backends.go.statements import Statements
from forstgen.backends.go.types import Types
from forstgen.backends.go.view import Guard
from forstgen.node import replace
from forstgen.rules import GuardUse, Rulebook, Statement
from forstgen.rules.bodies import Bodies

__all__ = ["Guards"]


class Guards:
    """The guards that one package asks."""

    checks: Callable[[ir.Type, Spot, str], list[str]]
    """How whole values are checked, for guards that ask what something is."""

    def __init__(self, package: str, codecs: Codecs, book: Rulebook) -> None:
        self.package = package
        self.codecs = codecs
        self.types = codecs.types
        self.spots = Spots(codecs.types)
        self.book = book
        self.taken = codecs.types.names.guards
        self._names: dict[tuple[GuardUse, str], str] = {}
        self._pending: list[tuple[str, GuardUse, ir.Type]] = []

    def call(self, use: GuardUse, type: ir.Type, spot: Spot, speaker: str) -> str:
        """Asks the value at `spot`, of that type and there."""
        type, subject = _there(type), _there(self.book.program.guard_decl(use.name).subject.type)
        pointer = spot.pointer
        if _form(self.types, type) == _form(self.types, subject):
            go_type = self.types.expression(subject)
            if go_type != self.types.expression(type):
                pointer = spot.converted(go_type)
            type = subject
        return f"{self._name(use, type)}(c, {pointer}, {speaker})"

    def functions(self) -> Iterator[Guard]:
        """All that has been called, and what these call."""
        while self._pending:
            name, use, type = self._pending.pop(0)
            decl = self.book.program.guard_decl(use.name)
            doc = described(name, decl.name.name, decl.doc)
            body = self._body(decl, use, type)
            lines = Statements(self, {decl.subject.name: _subject(type)}, "or").lines(body)
            yield Guard(doc, name, self.types.expression(type), lines)

    def request(self, function: ir.FunctionDecl) -> list[str]:
        """The preconditions of a function, over what `v` points to."""
        type = function.input
        root = Root(self.spots.subject(type), type)
        return Statements(self, {"request": root}, None).lines(self.book.request(function))

    def _body(self, decl: ir.GuardDecl, use: GuardUse, type: ir.Type) -> tuple[Statement, ...]:
        """The statements, bound to the fields of the type that is asked."""
        names = (parameter.name for parameter in decl.parameters)
        bindings = dict(zip(names, use.arguments, strict=True))
        subject = replace(decl.subject, type=type)
        return Bodies(self.book, bindings).bind_guard(replace(decl, subject=subject))

    def _name(self, use: GuardUse, type: ir.Type) -> str:
        key = (use, self.types.expression(type))
        name = self._names.get(key)
        if name is None:
            name = free(self._wanted(use), self.taken)
            self.taken.add(name)
            self._names[key] = name
            self._pending.append((name, use, type))
        return name

    def _wanted(self, use: GuardUse) -> str:
        """`guardUserAdult18`; with the asking package before it where the guard is not its own."""
        subject = _there(self.book.program.guard_decl(use.name).subject.type)
        own, local = use.name.name.rsplit(".", 1)
        is_home = isinstance(subject, ir.DeclType) and subject.name.package == self.package
        if is_home and isinstance(subject, ir.DeclType):
            about = self.types.names.types[subject.name]
        else:
            about = spelling.exported(self.package) + words.pascal(own)
        arguments = "".join(map(spelling.constant, use.arguments))
        return f"guard{about}{spelling.exported(local)}{arguments}"


def _subject(type: ir.Type) -> Root:
    return Root(SUBJECT, type)


def _there(type: ir.Type) -> ir.Type:
    """The type of a value that is there, without its constraints."""
    while isinstance(type, ir.OptionalType | ir.ConstrainedType):
        type = type.inner if isinstance(type, ir.OptionalType) else type.base
    return type


def _form(types: Types, type: ir.Type) -> str | ir.Type:
    """What two Go types share that convert to each other."""
    match types.program.scalar(type):
        case ir.TupleType() | ir.ResultType() | ir.ArrayType() | ir.MapType() as under:
            return under
        case under:
            return types.expression(under)
