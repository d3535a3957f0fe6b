# The forstgen runtime, copied unchanged into every generated package. DO NOT EDIT.
"""Types as plans: the walker reads the same annotations as Pydantic does."""

import sys
from collections.abc import Sequence
from enum import Enum
from functools import partial
from threading import RLock
from types import NoneType, SimpleNamespace, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    TypeAlias,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from pydantic.fields import FieldInfo
from typing_extensions import TypeAliasType

from .constraints import Constraint
from .errors import NominalError
from .guards import Guarded, Preconditions
from .judge import Kind, Plan
from .kinds import (
    SCALARS,
    AnyJson,
    ArrayKind,
    Choice,
    Group,
    MapKind,
    Nothing,
    TupleKind,
)
from .model import Model
from .result import Err, Ok
from .shapes import (
    ErrorKind,
    Field,
    FirstFitKind,
    ResultKind,
    ShapeKind,
    TaggedKind,
)
from .types import (
    Absent,
    Bool,
    FirstFit,
    Length,
    Present,
    ReadAs,
    String,
    Tagged,
    WholeKey,
)

__all__ = ["plan_of"]

Metadata: TypeAlias = tuple[Any, ...]

_known: dict[Any, Plan] = {}
_making = RLock()


def plan_of(type: Any) -> Plan:
    """The plan of a type, made at its first use; it may lead back to itself."""
    # Another thread is not to see one that is half made.
    with _making:
        known = _known.get(type)
        if known is None:
            known = _known[type] = Plan()
            _fill(known, type)
        return known


def _fill(plan: Plan, type: Any) -> None:
    type, metadata = _flattened(type)
    read_as = _last(metadata, ReadAs)
    if read_as is not None:
        type, inner = _flattened(read_as.type)
        metadata = (*inner, *metadata)
    merged, metadata = _merged(type, metadata)
    if merged is not None:
        plan.kind = FirstFitKind([plan_of(merged)])
    elif type is None or type is NoneType:
        plan.is_optional = True
        plan.kind = Nothing()
    elif get_origin(type) in (Union, UnionType) and NoneType in get_args(type):
        _fill(plan, _present(type))
        plan.is_optional = True
    else:
        plan.kind = _kind(type, metadata)
        if isinstance(plan.kind, Group):
            plan.guards += type.forst_invariants
    plan.rules += tuple(m for m in metadata if isinstance(m, Constraint))
    plan.guards += tuple(m.guard for m in metadata if isinstance(m, Guarded))
    preconditions = _last(metadata, Preconditions)
    plan.preconditions = preconditions and preconditions.guard
    plan.is_present |= _last(metadata, Present) is not None
    plan.is_absent |= _last(metadata, Absent) is not None


def _merged(type: Any, metadata: Metadata) -> tuple[Any, Metadata]:
    """The one member of a union that Python has made of members that are the same.

    Then what is behind the union as well: all before it is about the member.
    """
    markers = [i for i, each in enumerate(metadata) if isinstance(each, FirstFit)]
    last = markers[-1] if markers else 0
    inner = metadata[:last]
    member = (type, *inner)
    if not markers or (not inner and get_origin(type) in (Union, UnionType)):
        return None, metadata
    annotated: Any = Annotated
    return annotated[member] if inner else type, metadata[last + 1 :]


def _present(optional: Any) -> Any:
    union: Any = Union
    return union[
        tuple(member for member in get_args(optional) if member is not NoneType)
    ]


def _flattened(type: Any) -> tuple[Any, Metadata]:
    """A type without what stands behind it, and that; aliases are followed."""
    behind: Metadata = ()
    while True:
        if get_origin(type) is Annotated:
            type, *own = get_args(type)
            behind = (*own, *behind)
        elif isinstance(type, TypeAliasType):
            type = _value(type)
        else:
            return type, behind


def _value(alias: Any) -> Any:
    """What a recursive alias stands for: it names itself, so its value is a text."""
    place = vars(sys.modules[alias.__module__])
    named = SimpleNamespace(__annotations__={"value": alias.__value__})
    return get_type_hints(named, place, include_extras=True)["value"]


def _last(metadata: Metadata, kind: Any) -> Any:
    return next((m for m in reversed(metadata) if isinstance(m, kind)), None)


def _kind(type: Any, metadata: Metadata) -> Kind:
    if type in SCALARS:
        return SCALARS[type]
    if type is Any:
        return AnyJson()
    origin, arguments = get_origin(type), get_args(type)
    tagged = _last(metadata, Tagged)
    if origin in (Union, UnionType):
        return _union(arguments, tagged)
    if tagged is not None:
        return _union((type,), tagged)
    if origin is Literal:
        return Choice(arguments)
    if origin is list:
        length = _last(metadata, Length)
        return ArrayKind(plan_of(*arguments), length and length.length)
    if origin is tuple:
        return TupleKind([plan_of(a) for a in arguments if a != ()])
    if origin is dict:
        key, value = arguments
        is_whole = _last(_flattened(key)[1], WholeKey) is not None
        return MapKind(plan_of(key), plan_of(value), is_whole)
    return _class(type)


def _union(members: Sequence[Any], tagged: Tagged | None) -> Kind:
    if tagged is not None:
        pairs = zip(map(plan_of, members), tagged.tags, strict=True)
        return TaggedKind(tagged.wire, list(pairs))
    if all(isinstance(m, type) and issubclass(m, (Ok, Err)) for m in members):
        fields = zip(members, ("value", "error"), strict=True)
        sides = [(side, Field(name, name, _side(side, name))) for side, name in fields]
        return ResultKind(sides, plan_of(Bool))
    return FirstFitKind([plan_of(member) for member in members])


def _side(side: type[Model], name: str) -> Plan:
    [field] = (f for f in _fields(side) if f.attribute == name)
    return field.plan


def _class(type: Any) -> Kind:
    if issubclass(type, Enum):
        return Group(type)
    if issubclass(type, NominalError):
        payload = type.forst_payload
        kind = ErrorKind(
            type, lambda: _fields(payload()), lambda: type.forst_invariants
        )
        kind.tag, kind.message = plan_of(Literal[type.tag]), plan_of(String)
        return kind
    return ShapeKind(type, partial(_fields, type), lambda: type.forst_invariants)


def _fields(model: type[Model]) -> list[Field]:
    if not model.__pydantic_complete__:
        model.model_rebuild()
    return [
        Field(name, field.alias or name, _field_plan(field))
        for name, field in model.model_fields.items()
    ]


def _field_plan(field: FieldInfo) -> Plan:
    if not field.metadata:
        return plan_of(field.annotation)
    annotated: Any = Annotated
    behind = (field.annotation, *field.metadata)
    return plan_of(annotated[behind])
