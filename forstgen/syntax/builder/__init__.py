"""Builds the AST: one method for each rule of the grammar, or for its alias.

A method gets the offsets [s, e) of what its rule took, and the values of those of its symbols that
the grammar keeps: all but keywords and punctuation. Lists that may be empty come last.
"""

from collections.abc import Sequence

from forstgen.syntax.ast import (
    ConstDecl,
    Ensure,
    ErrorDecl,
    Expr,
    FuncDecl,
    GuardDecl,
    Import,
    Name,
    Parameter,
    TypeDecl,
    TypeExpr,
    VarDecl,
)
from forstgen.syntax.blocks import BlockReader
from forstgen.syntax.bodies import function_body
from forstgen.syntax.builder.statements import StatementBuilder


class Builder(StatementBuilder):
    """The whole of a file: here are its declarations."""

    def package(self, s: int, e: int, name: Name) -> Name:
        return name

    def import_one(self, s: int, e: int, spec: Import) -> tuple[Import, ...]:
        return (spec,)

    def import_group(self, s: int, e: int, specs: Sequence[Import] = ()) -> tuple[Import, ...]:
        return tuple(specs)

    def import_spec(
        self, s: int, e: int, first: Name | None, second: Name | None, path: str
    ) -> Import:
        """`"p"`, `alias "p"`, `node "p"`, `node alias "p"`."""
        is_node = first is not None and first.text == "node"
        if second and not is_node:
            message = f"expected the path of the import, found `{second.text}`"
            help = 'an import is written `import "path"` or `import alias "path"`'
            self.report(
                "syntax-unexpected-token", message, second.span.start, second.span.end, help
            )
        text = str(self.string(e - len(path), e, path).value)
        return Import(text, second if is_node else first, is_node, self.span(s, e))

    def import_dot(self, s: int, e: int, path: str) -> Import:
        return self.import_spec(s, e, self.name(".", s, s + 1), None, path)

    def type_decl(self, s: int, e: int, name: Name, type: TypeExpr) -> TypeDecl:
        return TypeDecl(name, type, self.doc(s), self.span(s, e))

    def error_decl(self, s: int, e: int, name: Name, payload: TypeExpr) -> ErrorDecl:
        return ErrorDecl(name, payload, self.doc(s), self.span(s, e))

    def guard_decl(
        self,
        s: int,
        e: int,
        subject: Parameter,
        name: Name,
        parameters: tuple[Parameter, ...] | None,
        body: str | Ensure,
    ) -> GuardDecl:
        statements = BlockReader(self, e - len(body)).read() if isinstance(body, str) else (body,)
        return GuardDecl(subject, name, parameters or (), statements, self.doc(s), self.span(s, e))

    def func_decl(
        self,
        s: int,
        e: int,
        receiver: bool | None,
        name: Name,
        parameters: tuple[Parameter, ...],
        result: TypeExpr | None,
        body: str,
    ) -> FuncDecl:
        return FuncDecl(
            bool(receiver),
            name,
            parameters,
            result,
            function_body(self, e - len(body), e, result is None),
            self.doc(s),
            self.span(s, e),
        )

    def receiver(self, s: int, e: int, *parts: object) -> bool:
        return True

    def ignore(self, s: int, e: int, *parts: object) -> None:
        return None

    def const_spec(
        self, s: int, e: int, name: Name, type: TypeExpr | None, value: Expr | None
    ) -> ConstDecl:
        return ConstDecl(name, type, value, 0, self.span(s, e))

    def const_one(
        self, s: int, e: int, name: Name, type: TypeExpr | None, value: Expr
    ) -> tuple[ConstDecl, ...]:
        return (self.const_spec(s, e, name, type, value),)

    def const_group(self, s: int, e: int, specs: Sequence[ConstDecl] = ()) -> tuple[ConstDecl, ...]:
        return tuple(
            ConstDecl(spec.name, spec.type, spec.value, iota, spec.span)
            for iota, spec in enumerate(specs)
        )

    def var_decl(self, s: int, e: int, name: Name, *parts: object) -> VarDecl:
        return VarDecl(name, self.span(s, e))
