"""What users have to judge values with: `isOrder`, `validateOrder`, `parseOrder`, `OrderSchema`.

In: a declaration, or a function with a request. Out: the view of its four validators.
"""

import re
from collections.abc import Mapping
from typing import assert_never

from forstgen.backends.ts import types
from forstgen.backends.ts.constants import pure
from forstgen.backends.ts.constraints import one_of
from forstgen.backends.ts.expressions import All, Call, Either, Expr, Not, conjunction, negated
from forstgen.backends.ts.imports import Scope
from forstgen.backends.ts.layout import flat
from forstgen.backends.ts.names import literal
from forstgen.backends.ts.predicates import Predicates, member
from forstgen.backends.ts.routines import collected, public
from forstgen.backends.ts.statements import Block, If, Return, Switch, Try, printed
from forstgen.backends.ts.unions import Tags, tags_of
from forstgen.backends.ts.validator_names import Validator, capitalised
from forstgen.backends.ts.view import Alias, Generic, SchemaConstant, TypeExpr, Validators
from forstgen.ir import (
    AliasDecl,
    ContractDecl,
    DeclType,
    ErrorDecl,
    FunctionDecl,
    QualifiedName,
    ShapeDecl,
    TypeDecl,
    UnionDecl,
    ValueGroupDecl,
)
from forstgen.rules import Rulebook

__all__ = ["PublicValidators"]

IS = "/** Whether a value is valid. */\n"
VALIDATE = "/** What is wrong with a value; of a valid one, nothing. */\n"
PARSE = "/** The value, if it is valid; else throws a `ForstValidationError`. */\n"
SCHEMA = "/** For whatever takes a Standard Schema. */\n"

_LOOKS_INSIDE = re.compile(r"\bvalue(?:[.[]| [<>])")
_COMPARES_THE_REST = re.compile(r"(?<!forst\.)\bis\w+\(value\)[\s\S]*\bvalue ===")


class PublicValidators:
    """The validators of one module."""

    def __init__(
        self, book: Rulebook, scope: Scope, names: Mapping[QualifiedName, Validator]
    ) -> None:
        self.book = book
        self.program = book.program
        self.scope = scope
        self.names = names
        self.predicates = Predicates(book, scope)

    def of_type(self, decl: TypeDecl) -> Validators:
        type = types.expression(DeclType(decl.name), self.program, self.scope)
        return self._validators(decl.name, type, None, self._declared(decl))

    def of_request(self, function: FunctionDecl, key: QualifiedName, alias: Alias) -> Validators:
        tests = [self.predicates.of(function.input, "value", capitalised(alias.name))]
        if self.book.request(function):
            tests.append(Call(self.scope.preconditions(key), ("value",)))
        return self._validators(key, alias.name, alias, (Return(conjunction(tests)),))

    # -- questions ---------------------------------------------------------------------------------

    def _declared(self, decl: TypeDecl) -> Block:
        """What `isOrder` does."""
        stem = capitalised(self.names[decl.name].type)
        tags = tags_of(self.book, decl) if isinstance(decl, UnionDecl) else None
        if tags is not None and not self.book.invariants(decl.name):
            return self._chosen(tags, stem)
        if isinstance(decl, AliasDecl):
            # Its invariants are among the guards of its flat type.
            flat_type = self.book.flat(DeclType(decl.name))
            return (Return(self.predicates.flat(flat_type, "value", stem)),)
        guards = (
            Call(self.scope.guard(use), ("value",)) for use in self.book.invariants(decl.name)
        )
        return (Return(conjunction((self._structure(decl, stem), *guards))),)

    def _structure(self, decl: TypeDecl, stem: str) -> Expr:
        match decl:
            case ShapeDecl(fields=fields):
                return self.predicates.shape(fields, "value", stem)
            case ErrorDecl():
                return self.predicates.error(decl, "value", stem)
            case UnionDecl(members=members):
                fits = self.predicates.union(members, "value", stem)
                return self._remembered(fits, stem) if decl.name in self.program.recursive else fits
            case ValueGroupDecl():
                return one_of(self.program.literals(DeclType(decl.name)), "value")
            case AliasDecl() | ContractDecl():
                raise AssertionError(decl)
            case _:
                assert_never(decl)

    def _remembered(self, fits: Expr, stem: str) -> Expr:
        """Asked once about each value: every member would ask again what is inside."""
        fitting = self.predicates.make(f"fits{stem}", fits)
        return Call(self.scope.runtime_value("remembered"), (fitting, "value"))

    def _chosen(self, tags: Tags, stem: str) -> Block:
        """Of a union whose members are told apart, only the one that is meant is asked."""
        cases = tuple(
            (tuple(map(literal, values)), (Return(self.predicates.of(type, "value", stem)),))
            for values, type in tags.members
        )
        is_object = Call(self.scope.runtime_value("isObject"), ("value",))
        return (
            If(negated(is_object), (Return("false"),)),
            Switch(member("value", tags.field, self.scope), cases, (Return("false"),)),
        )

    # -- functions ---------------------------------------------------------------------------------

    def _validators(
        self, key: QualifiedName, type: TypeExpr, alias: Alias | None, body: Block
    ) -> Validators:
        names = self.names[key]
        refused = Call(self.scope.runtime_value("refuse"), (Call(names.validate, ("value",)),))
        parsed = Either(Call(names.test, ("value",)), "value", refused)
        result = f"{self.scope.runtime_type('Violation')}[]"
        violations = collected(self.scope.collector(key), self.scope)
        made, self.predicates.made = self.predicates.made, []
        # Whoever looks inside of what is not known to be an object cannot call it `unknown`, nor
        # who compares what another type has left over: of `unknown`, `{}` leaves null.
        text = printed(body)
        is_simple = self._opens(body) or not _LOOKS_INSIDE.search(text)
        is_simple = is_simple and not _COMPARES_THE_REST.search(text)
        taken_as = "unknown" if is_simple else "any"
        if key in self.program.recursive:
            body = self._endured(body)
        routines = (
            *made,
            public(IS, names.test, f"value is {flat(type)}", body, type=taken_as),
            public(VALIDATE, names.validate, result, violations),
            public(PARSE, names.parse, flat(type), (Return(parsed),)),
        )
        made_by = Call(self.scope.runtime_value("schema"), (names.test, names.validate))
        schema = Generic(self.scope.runtime_type("Schema"), type)
        constant = SchemaConstant(SCHEMA, names.schema, pure(names.schema, schema, made_by))
        return Validators(alias, routines, constant)

    def _endured(self, body: Block) -> Block:
        """Values that hold others of their type may be nested deeper than the stack."""
        answer = Call(self.scope.runtime_value("unanswered"), ("error",))
        return (Try(body, (Return(answer),)),)

    def _opens(self, body: Block) -> bool:
        """Whether the first thing that is asked is whether the value is an object."""
        match body:
            case (Return(All((Call(function), *_))), *_):
                pass
            case (If(Not(Call(function))), *_):
                pass
            case _:
                return False
        return function.rpartition(".")[2] in ("isObject", "isPlainObject")
