"""Go expressions for values and for parts of values, and the runtime's words for the way to them.

In: types of the hoisted program. Out: expressions, which `checks` and `guards` put into statements.
"""

from forstgen.backends.go import text
from forstgen.backends.go.names import ERROR_METHODS, METHODS, field_names
from forstgen.backends.go.types import Types
from forstgen.ir import (
    ErrorDecl,
    LiteralType,
    OptionalType,
    Primitive,
    PrimitiveType,
    QualifiedName,
    ShapeDecl,
    Type,
)
from forstgen.node import node

__all__ = ["SUBJECT", "Spot", "Spots", "entry_step", "field_step"]


@node
class Spot:
    """An expression; `is_pointer`: it points to the value, and may be nil."""

    text: str
    is_pointer: bool = False
    is_addressable: bool = True

    @property
    def value(self) -> str:
        if self.is_pointer:
            return f"*{self.text}"
        return "*v" if self.text == "(*v)" else self.text

    @property
    def pointer(self) -> str:
        if self.is_pointer:
            return self.text
        if self.text == "(*v)":
            return "v"
        return f"&{self.text}" if self.is_addressable else f"pointerTo({self.text})"

    @property
    def operand(self) -> str:
        """The value, to be indexed."""
        return f"({self.value})" if self.is_pointer else self.text

    def converted(self, go_type: str) -> str:
        """A pointer to the same value as one of `go_type`."""
        return f"(*{go_type})({self.pointer})"


SUBJECT = Spot("v", True)
"""What a function is about whose parameter is `v`."""


class Spots:
    """How the parts of values are reached."""

    def __init__(self, types: Types) -> None:
        self.types = types
        self._fields: dict[QualifiedName, dict[str, str]] = {}

    def subject(self, type: Type) -> Spot:
        """What `v` points to, which may be optional itself."""
        return self.of("(*v)", type) if isinstance(type, OptionalType) else SUBJECT

    def of(self, expression: str, type: Type) -> Spot:
        """What an expression of a declared Go type stands for: optionals may be pointers."""
        return Spot(expression, isinstance(type, OptionalType) and self._has_pointer(type.inner))

    def field(self, inside: Spot, owner: QualifiedName, name: str, type: Type) -> Spot:
        """The field called `name` in Forst; `type` says whether it is optional."""
        return self.of(f"{inside.text}.{self.field_name(owner, name)}", type)

    def field_name(self, owner: QualifiedName, name: str) -> str:
        known = self._fields.get(owner)
        if known is None:
            decl = self.types.program.type_decl(owner)
            assert isinstance(decl, ShapeDecl | ErrorDecl)
            methods = ERROR_METHODS if isinstance(decl, ErrorDecl) else METHODS
            go_names = field_names(decl.fields, methods)
            known = {f.name: go for f, go in zip(decl.fields, go_names, strict=True)}
            self._fields[owner] = known
        return known[name]

    def _has_pointer(self, inner: Type) -> bool:
        return not self.types.has_nil(inner)


def field_step(number: int, wire_name: str) -> str:
    return f"field({number}, {text.quoted(wire_name)})"


def entry_step(types: Types, key: Type, variable: str) -> str:
    """The step to the entry whose key is in a variable of that type."""
    scalar = types.program.scalar(key)
    is_int = isinstance(scalar, PrimitiveType | LiteralType) and scalar.primitive is Primitive.INT
    go_type = "int64" if is_int else "string"
    plain = variable if types.expression(key) == go_type else f"{go_type}({variable})"
    return f"intEntry({plain})" if is_int else f"entry({plain})"
