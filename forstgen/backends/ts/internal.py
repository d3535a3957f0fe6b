"""The module beside each package that looks for what is wrong, and asks guards.

In: a package. Out: the view of `internal/<package>.ts`, for generated code alone.
"""

from typing import assert_never

from forstgen.backends.ts.collectors import Collectors
from forstgen.backends.ts.comments import comment
from forstgen.backends.ts.expressions import Call, Expr, negated
from forstgen.backends.ts.guard_collectors import GuardCollectors
from forstgen.backends.ts.guards import Questions
from forstgen.backends.ts.imports import Scope
from forstgen.backends.ts.names import literal
from forstgen.backends.ts.places import Root
from forstgen.backends.ts.pointers import PATH
from forstgen.backends.ts.predicates import member
from forstgen.backends.ts.routines import asking, collected, collecting, public
from forstgen.backends.ts.statements import Block, Exit, If, Switch
from forstgen.backends.ts.unions import Tags, tags_of
from forstgen.backends.ts.validator_names import (
    ValidatorNames,
    capitalised,
    is_data,
    request_key,
)
from forstgen.backends.ts.view import Routine
from forstgen.ir import (
    AliasDecl,
    ContractDecl,
    DeclType,
    ErrorDecl,
    FunctionDecl,
    LiteralType,
    Package,
    Primitive,
    PrimitiveType,
    ShapeDecl,
    TypeDecl,
    UnionDecl,
    ValueGroupDecl,
)
from forstgen.rules import REQUEST, Ask, Flat, Guard, Rulebook

__all__ = ["routines"]

UNION = ("must fit one of the alternatives", "union")


def routines(
    book: Rulebook, package: Package, scope: Scope, names: ValidatorNames
) -> tuple[Routine, ...]:
    return _Internal(book, scope, names).of(package)


class _Internal:
    """One module on its way."""

    def __init__(self, book: Rulebook, scope: Scope, names: ValidatorNames) -> None:
        self.book = book
        self.program = book.program
        self.scope = scope
        self.names = names
        self.collectors = Collectors(book, scope)
        self.found: list[Routine] = []

    def of(self, package: Package) -> tuple[Routine, ...]:
        for decl in package.types:
            if is_data(self.program, decl):
                self._add(self._collector(decl))
        for function in package.functions:
            self._function(function)
        for guard in self.book.guards(package):
            self._guard(guard)
        return tuple(self.found)

    def _add(self, routine: Routine) -> None:
        """A function, behind those that it turned out to need."""
        collectors, predicates = self.collectors, self.collectors.predicates
        self.found += (*predicates.made, *collectors.made, routine)
        predicates.made, collectors.made = [], []

    # -- types -------------------------------------------------------------------------------------

    def _collector(self, decl: TypeDecl) -> Routine:
        name = self.names.collectors[decl.name]
        return collecting(name, "value", self._declared(decl), self.scope)

    def _declared(self, decl: TypeDecl) -> Block:
        asks = tuple(map(Ask, self.book.invariants(decl.name)))
        guards = self.collectors.guards(asks, "value", PATH)
        match decl:
            case ShapeDecl(fields=fields):
                is_object = self.collectors.predicates.is_object(fields, "value")
                inner = tuple(self.collectors.own_fields(fields))
                return (*self._unless_object(is_object), *inner, *guards)
            case ErrorDecl():
                return (*self._error(decl), *guards)
            case UnionDecl():
                return self._union(decl, guards)
            case ValueGroupDecl(primitive=primitive):
                literals = LiteralType(primitive, self.program.literals(DeclType(decl.name)))
                flat = Flat(literals, (), asks, False, None, None)
                return self.collectors.flat(flat, "value", PATH)
            case AliasDecl():
                # Its invariants are among the guards of its flat type.
                return self.collectors.flat(self.book.flat(DeclType(decl.name)), "value", PATH)
            case ContractDecl():
                raise AssertionError(decl)
            case _:
                assert_never(decl)

    def _unless_object(self, is_object: Expr) -> Block:
        refusal = self.collectors.refuse("value", PATH, "must be an object")
        return (If(negated(is_object), (refusal, Exit("return"))),)

    def _error(self, error: ErrorDecl) -> Block:
        tag = LiteralType(Primitive.STRING, (error.tag,))
        text = PrimitiveType(Primitive.STRING)
        payload, inside = "value.payload", PATH.field("payload")
        is_object = self.collectors.predicates.is_object(error.fields, payload)
        refusal = self.collectors.refuse(payload, inside, "must be an object")
        fields = tuple(self.collectors.fields(error.fields, payload, inside))
        return (
            *self._unless_object(Call(self.scope.runtime_value("isObject"), ("value",))),
            *self.collectors.part(tag, "value.tag", PATH.field("tag")),
            *self.collectors.part(text, "value.message", PATH.field("message")),
            If(negated(is_object), (refusal,), fields),
        )

    def _union(self, union: UnionDecl, guards: Block) -> Block:
        refusal = self.collectors.refuse("value", PATH, *UNION)
        then: Block = (refusal, Exit("return")) if guards else (refusal,)
        tags = tags_of(self.book, union)
        if tags is not None:
            return (*self._chosen(tags, then), *guards)
        stem = f"{capitalised(self.names.validators[union.name].type)}Member"
        fits = self.collectors.predicates.union(union.members, "value", stem)
        return (If(negated(fits), then), *guards)

    def _chosen(self, tags: Tags, then: Block) -> Block:
        """Only the member that is meant is asked what is wrong."""
        cases = tuple(
            (
                tuple(map(literal, values)),
                (*self.collectors.part(type, "value", PATH), Exit("break")),
            )
            for values, type in tags.members
        )
        is_object = Call(self.scope.runtime_value("isObject"), ("value",))
        refusal = self.collectors.refuse("value", PATH, *UNION)
        return (
            If(negated(is_object), (refusal, Exit("return"))),
            Switch(member("value", tags.field, self.scope), cases, then),
        )

    # -- functions ---------------------------------------------------------------------------------

    def _function(self, function: FunctionDecl) -> None:
        key = request_key(function)
        if key in self.names.collectors:
            statements = self.book.request(function)
            stem = capitalised(self.names.validators[key].type)
            roots = {REQUEST: Root("value", PATH, False)}
            body = self.collectors.part(function.input, "value", PATH)
            if statements:
                questions = Questions(self.collectors.predicates).body(statements, roots, stem)
                self._add(asking(self.names.preconditions[key], "value", questions))
                guard = GuardCollectors(self.collectors, stem)
                body = (*body, *guard.body(statements, roots))
            self._add(collecting(self.names.collectors[key], "value", body, self.scope))
        answer = self.names.answers.get(function.name)
        if answer is not None:
            collect = self.collectors.collector(function.success, capitalised(answer.stem))
            self._add(self._answer(answer.validate, collect))

    def _answer(self, name: str, collect: str) -> Routine:
        result = f"{self.scope.runtime_type('Violation')}[]"
        return public("", name, result, collected(collect, self.scope))

    def _guard(self, guard: Guard) -> None:
        names = self.names.guards[guard.use]
        subject = self.scope.variable(guard.subject)
        roots = {guard.subject: Root(subject, PATH, True)}
        stem = capitalised(names.test)
        questions = Questions(self.collectors.predicates).body(guard.body, roots, stem)
        self._add(asking(names.test, subject, questions, comment(guard.doc)))
        is_sound = Call("found.isSound", (str(PATH),))
        body = GuardCollectors(self.collectors, stem).body(guard.body, roots)
        if body:
            body = (If(negated(is_sound), (Exit("return"),)), *body)
        self._add(collecting(names.collect, subject, body, self.scope))
