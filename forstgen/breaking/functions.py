"""Functions by what their callers send and get: the route, the request, the result, the errors."""

from collections.abc import Iterator
from typing import TypeAlias

from forstgen import ir
from forstgen.breaking.asked import compare_asked
from forstgen.breaking.declarations import Declarations
from forstgen.breaking.guards import statements_asked
from forstgen.breaking.matching import functions_of, matched
from forstgen.breaking.nodes import Change, Direction, Effect, Spot
from forstgen.breaking.places import At, Compared, Pair, at_declaration
from forstgen.breaking.unreached import unreached
from forstgen.breaking.words import meaning_of, shown_type
from forstgen.rules import REQUEST, Rulebook

__all__ = ["Met", "changes_of"]

Met: TypeAlias = tuple[ir.QualifiedName | None, Direction | None, Change]
"""A change, the way that the values go, and the function whose users meet it, if there is one."""


def changes_of(old: ir.Program, new: ir.Program) -> Iterator[Met]:
    functions = _Functions(old, new)
    yield from functions.changes()
    yield from functions.unreached()


class _Functions:
    def __init__(self, old: ir.Program, new: ir.Program) -> None:
        self.old = Rulebook(old)
        self.new = Rulebook(new)
        self.declarations = Declarations(self.old, self.new)
        self.types = self.declarations.types

    def changes(self) -> Iterator[Met]:
        before, after = functions_of(self.old.program), functions_of(self.new.program)
        pairs = matched(before, after)
        for old, new in pairs:
            yield from self._function(before[old], after[new])
        for name in sorted(before.keys() - {old for old, _ in pairs}):
            removed = Compared()
            removed.add("function-removed", _at(before[name], None), before[name].route)
            yield from ((name, None, change) for change in removed.changes)
        for name in sorted(after.keys() - {new for _, new in pairs}):
            added = Compared()
            added.add("function-added", _at(None, after[name]), None, after[name].route)
            yield from ((name, None, change) for change in added.changes)

    def unreached(self) -> Iterator[Met]:
        """The types that no function reaches: who exchanges their values is not known."""
        root = Compared()
        kept, gone = unreached(self.old.program, self.new.program)
        for decl in kept:
            type = ir.DeclType(decl.name)
            at = at_declaration(Pair(decl.name, decl.name), decl.span)
            self.types.types(type, type, at, root)
        for decl in gone:
            root.add("type-removed", at_declaration(Pair(decl.name, decl.name), None))
        for each in self.declarations.reached(root):
            yield from ((None, Direction.UNKNOWN, change) for change in each.changes)

    def _function(self, old: ir.FunctionDecl, new: ir.FunctionDecl) -> Iterator[Met]:
        if old.route != new.route:
            moved = Compared()
            moved.add("route-changed", _at(old, new), old.route, new.route)
            yield from ((new.name, None, change) for change in moved.changes)
        for direction, compared in (
            (Direction.REQUEST, self._request(old, new)),
            (Direction.RESULT, self._result(old, new)),
            (Direction.RESULT, self._failures(old, new)),
        ):
            for each in self.declarations.reached(compared):
                yield from ((new.name, direction, change) for change in each.changes)

    def _meaning(self, type: ir.Type) -> str:
        return meaning_of(self.new.program, type)

    # -- requests ----------------------------------------------------------------------------------

    def _request(self, old: ir.FunctionDecl, new: ir.FunctionDecl) -> Compared:
        compared = Compared()
        at = _at(old, new)
        match bool(old.parameters), bool(new.parameters):
            case True, True:
                self._parameters(old, new, at, compared)
            case False, True:
                compared.add(
                    "request-added", at, None, _shown_parameters(new), self._meaning(new.input)
                )
            case True, False:
                compared.add("request-removed", at, _shown_parameters(old), None)
            case _:
                pass
        return compared

    def _parameters(
        self, old: ir.FunctionDecl, new: ir.FunctionDecl, at: At, into: Compared
    ) -> None:
        """One parameter is the request itself, several are its fields."""
        count = len(new.parameters)
        name = new.parameters[0].name
        inner = at if count > 1 else at._replace(place=f"{new.name}({name})")
        tried = Compared()
        self.types.types(old.input, new.input, inner, tried)
        if (len(old.parameters) > 1) != (count > 1) and not self._keeps_callers(tried):
            shown = _shown_parameters(old), _shown_parameters(new)
            into.add("request-changed", at, *shown, self._meaning(new.input))
            return
        into.includes(tried)
        before, after = (
            statements_asked(book, book.request(function), REQUEST)
            for book, function in ((self.old, old), (self.new, new))
        )
        self.types.asked(before, after, compare_asked(before, after), inner, into)

    def _keeps_callers(self, compared: Compared) -> bool:
        effects = {e for each in self.declarations.reached(compared) for e in each.effects}
        return effects <= {Effect.WIDENS}

    # -- answers -----------------------------------------------------------------------------------

    def _result(self, old: ir.FunctionDecl, new: ir.FunctionDecl) -> Compared:
        at = _at(old, new, " result")
        compared = Compared()
        match _is_void(self.old, old.success), _is_void(self.new, new.success):
            case True, False:
                shown, meaning = shown_type(new.success), self._meaning(new.success)
                compared.add("result-added", at, None, shown, meaning)
            case False, True:
                compared.add("result-removed", at, shown_type(old.success), None)
            case False, False:
                self.types.types(old.success, new.success, at, compared)
            case _:
                pass
        return compared

    def _failures(self, old: ir.FunctionDecl, new: ir.FunctionDecl) -> Compared:
        at = _at(old, new, " failure")
        compared = Compared()
        before = {error.tag: error for error in self.old.program.errors(old.failure)}
        after = {error.tag: error for error in self.new.program.errors(new.failure)}
        for tag, error in after.items():
            if tag in before:
                types = ir.DeclType(before[tag].name), ir.DeclType(error.name)
                self.types.types(*types, at, compared)
            elif not isinstance(old.failure, ir.AnyErrorType):
                meaning = self._meaning(ir.DeclType(error.name))
                compared.add("error-added", at, None, str(error.name), meaning)
        for tag, error in before.items():
            if tag not in after and not isinstance(new.failure, ir.AnyErrorType):
                compared.add("error-removed", at, str(error.name), None)
        match isinstance(old.failure, ir.AnyErrorType), isinstance(new.failure, ir.AnyErrorType):
            case False, True:
                compared.add("error-added", at, None, "Error")
            case True, False:
                compared.add("error-removed", at, "Error", None)
            case _:
                pass
        return compared


def _at(old: ir.FunctionDecl | None, new: ir.FunctionDecl | None, part: str = "") -> At:
    names = [f"{each.name}(){part}" for each in (old, new) if each is not None]
    return At(names[-1], Spot(names[0], names[-1]), None if new is None else new.span)


def _is_void(book: Rulebook, type: ir.Type) -> bool:
    return isinstance(book.program.underlying(type), ir.VoidType)


def _shown_parameters(function: ir.FunctionDecl) -> str:
    shown = (f"{each.name}: {shown_type(each.type)}" for each in function.parameters)
    return f"({', '.join(shown)})"
