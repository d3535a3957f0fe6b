"""Types, rules and statements in Forst's words, for people who read a finding."""

from collections.abc import Iterable
from json import dumps
from typing import assert_never

from forstgen import ir
from forstgen.ir import constraints as c
from forstgen.rules.messages import literal_text

__all__ = ["meaning_of", "quoted", "shown_type", "shown_values"]


def quoted(text: str) -> str:
    return dumps(text, ensure_ascii=False)


def shown_values(values: Iterable[c.LiteralValue]) -> str:
    return " | ".join(literal_text(value) for value in values)


def meaning_of(program: ir.Program, type: ir.Type) -> str:
    """What `type` accepts, whatever it is called: the beginnings of its fingerprints."""
    facets = program.facets.of_type(type)
    return f"{facets.wire[:8]}/{facets.validation[:8]}"


def shown_type(type: ir.Type) -> str:
    """`type` as one would write it; constraints are left out."""
    match type:
        case ir.PrimitiveType(primitive):
            return primitive.value
        case ir.AnyType():
            return "any"
        case ir.VoidType():
            return "Void"
        case ir.AnyErrorType():
            return "Error"
        case ir.LiteralType(_, values):
            return shown_values(values)
        case ir.ArrayType(element, length):
            return f"[{'' if length is None else length}]{shown_type(element)}"
        case ir.MapType(key, value):
            return f"map[{shown_type(key)}]{shown_type(value)}"
        case ir.OptionalType(inner):
            return f"{shown_type(inner)}?"
        case ir.TupleType(members):
            return f"Tuple({', '.join(map(shown_type, members))})"
        case ir.ResultType(success, failure):
            return f"Result({shown_type(success)}, {shown_type(failure)})"
        case ir.DeclType(name):
            return str(name)
        case ir.ConstrainedType(base):
            return shown_type(base)
        case _:
            assert_never(type)
