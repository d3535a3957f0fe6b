"""Types as schemas: what a value has to be, guards left to references."""

from collections.abc import Callable, Iterable
from typing import assert_never

from forstgen import ir
from forstgen.backends.jsonschema.keywords import (
    LARGEST_INT,
    literals,
    of_integer_keys,
    of_rule,
)
from forstgen.backends.jsonschema.losses import Loss, loss_of_ask
from forstgen.backends.jsonschema.names import ANY_ERROR, INT_KEY, reference
from forstgen.backends.jsonschema.view import (
    ANY,
    NULL,
    Schema,
    all_of,
    any_of,
    described,
    object_of,
)
from forstgen.rules import Flat, GuardUse, Rulebook

__all__ = ["Types"]

_PRIMITIVES: dict[ir.Primitive, Schema] = {
    ir.Primitive.STRING: {"type": "string"},
    ir.Primitive.INT: {"type": "integer", "minimum": -LARGEST_INT, "maximum": LARGEST_INT},
    ir.Primitive.FLOAT: {"type": "number"},
    ir.Primitive.BOOL: {"type": "boolean"},
}

_ANY_ERROR = object_of(
    {"message": {"type": "string"}, "tag": {"anyOf": [{"type": "string"}, NULL]}}, ["message"]
)


class Types:
    """Schemas of types; `ask` refers to a guard, what cannot be said is added to `losses`.

    `shared` are the entries that belong to no package, as far as types refer to them.
    """

    def __init__(
        self, book: Rulebook, ask: Callable[[GuardUse], Schema], losses: list[Loss]
    ) -> None:
        self.book = book
        self.shared: dict[str, Schema] = {}
        self._ask = ask
        self._losses = losses

    def schema(self, type: ir.Type) -> Schema:
        match type:
            case ir.DeclType(name):
                return reference(str(name))
            case ir.ConstrainedType() | ir.OptionalType():
                return self.flat(self.book.flat(type))
            case ir.PrimitiveType(primitive):
                return _PRIMITIVES[primitive]
            case ir.LiteralType(values=values):
                base = ir.base_of(type)
                assert base is not None
                return literals(base, values)
            case ir.AnyType():
                return ANY
            case ir.VoidType():
                return NULL
            case ir.AnyErrorType():
                return self._shared(ANY_ERROR, _ANY_ERROR)
            case ir.ArrayType(element, length):
                return self._array(element, length)
            case ir.TupleType(members):
                return self._tuple(members)
            case ir.MapType(key, value):
                return self._map(key, value)
            case ir.ResultType(success, failure):
                return self._result(success, failure)
            case _:
                assert_never(type)

    def flat(self, flat: Flat) -> Schema:
        """A type that was taken apart: a value that is there, or null where it may be absent."""
        if flat.nil is not None:
            return NULL
        asked = (self._ask(ask.guard) for ask in flat.asks)
        value = all_of((self.schema(flat.base), *map(of_rule, flat.rules), *asked))
        return any_of((value, NULL)) if flat.is_optional and flat.absent is None else value

    def fields(self, fields: Iterable[ir.Field]) -> Schema:
        """An object of these fields, and of any others."""
        properties: Schema = {}
        required: list[str] = []
        for field in fields:
            flat = self.book.field(field)
            plain = ir.OptionalType(field.type) if field.optional else field.type
            schema = self._field(plain)
            properties[field.wire_name] = described(schema, field.doc)
            if not flat.is_optional or flat.absent is not None:
                required.append(field.wire_name)
        return object_of(properties, required)

    def _field(self, type: ir.Type) -> Schema:
        match type:
            case ir.OptionalType(ir.DeclType() as named):
                return any_of((self.schema(named), NULL))
            case _:
                return self.schema(type)

    def _array(self, element: ir.Type, length: int | None) -> Schema:
        schema: Schema = {"type": "array", "items": self.schema(element)}
        return schema if length is None else {**schema, "minItems": length, "maxItems": length}

    def _tuple(self, members: tuple[ir.Type, ...]) -> Schema:
        count = len(members)
        parts = {"prefixItems": [*map(self.schema, members)], "items": False} if members else {}
        return {"type": "array", **parts, "minItems": count, "maxItems": count}

    def _map(self, key: ir.Type, value: ir.Type) -> Schema:
        names = self._key(key)
        described_keys = {"propertyNames": names} if names else {}
        return {"type": "object", **described_keys, "additionalProperties": self.schema(value)}

    def _key(self, key: ir.Type) -> Schema:
        """What the names of an object have to be, which are texts whatever the key type is."""
        flat = self.book.flat(key)
        if self.book.program.base(key) is ir.Base.INT:
            # A guard about a number says nothing about the text that it has as a key.
            self._losses += (loss_of_ask("key", ask) for ask in flat.asks)
            values = self.book.program.literals(key)
            if not flat.rules and not values:
                return self._shared(INT_KEY, of_integer_keys(()))
            return of_integer_keys(flat.rules, values)
        asked = [self._ask(ask.guard) for ask in flat.asks]
        text = all_of((self.schema(flat.base), *map(of_rule, flat.rules), *asked))
        return {} if text == {"type": "string"} else text

    def _shared(self, key: str, schema: Schema) -> Schema:
        self.shared[key] = schema
        return reference(key)

    def _result(self, success: ir.Type, failure: ir.Type) -> Schema:
        flat = self.book.flat(success)
        may_be_left_out = isinstance(flat.base, ir.VoidType) or (
            flat.is_optional and flat.absent is None
        )
        ok = object_of(
            {"ok": {"const": True}, "value": self.schema(success)},
            ["ok"] if may_be_left_out else ["ok", "value"],
        )
        error = object_of({"ok": {"const": False}, "error": self.schema(failure)}, ["ok", "error"])
        return {"oneOf": [ok, error]}
