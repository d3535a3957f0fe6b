"""The one decorator behind every AST, IR and view node.

Nodes are immutable by type: mypy refuses an assignment to their fields. At run time they are plain
slotted classes, because a frozen dataclass costs three times as much to construct, and a program of
1,000 types has some 100,000 nodes. They are made here rather than by `dataclasses`, because that
takes 0.3 ms for each of some 200 classes, which is more than all else that a small run does.
"""

from collections.abc import Callable
from typing import Any, TypeVar, cast, dataclass_transform

__all__ = ["compared_fields", "field", "field_names", "node", "replace"]

C = TypeVar("C")
N = TypeVar("N")

_MISSING: Any = object()


class _Field:
    """What `field()` says of a field beyond its annotation."""

    __slots__ = ("compare", "default", "init", "repr")

    def __init__(self, default: Any, init: bool, compare: bool, repr: bool) -> None:
        self.default = default
        self.init = init
        self.compare = compare
        self.repr = repr


def field(
    *, default: Any = _MISSING, init: bool = True, compare: bool = True, repr: bool = True
) -> Any:
    """A field with a default, or one that is left out of `__init__`, equality or `repr`."""
    return _Field(default, init, compare, repr)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def node(cls: type[C]) -> type[C]:
    """A closed, immutable, comparable value: `@node class Name: text: str`."""
    namespace = dict(cls.__dict__)
    fields = {name: _specified(namespace.pop(name, _MISSING)) for name in cls.__annotations__}
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    namespace["__slots__"] = namespace["__match_args__"] = tuple(fields)
    namespace["_compared"] = tuple(name for name, spec in fields.items() if spec.compare)
    namespace["_shown"] = tuple(name for name, spec in fields.items() if spec.repr)
    namespace["__init__"] = _initialiser(fields, "__post_init__" in namespace)
    namespace["__eq__"] = _equal
    namespace["__hash__"] = None
    namespace["__repr__"] = _represent
    made: Any = type(cls)
    return cast(type[C], made(cls.__name__, cls.__bases__, namespace))


def _specified(value: Any) -> _Field:
    return value if isinstance(value, _Field) else _Field(value, True, True, True)


def _initialiser(fields: dict[str, _Field], has_post_init: bool) -> Callable[..., None]:
    parameters = ["self"]
    for name, spec in fields.items():
        if spec.init:
            parameters.append(name if spec.default is _MISSING else f"{name}=_{name}")
    lines = [f" self.{name} = {name}\n" for name, spec in fields.items() if spec.init]
    if has_post_init:
        lines.append(" self.__post_init__()\n")
    defaults = {f"_{name}": spec.default for name, spec in fields.items()}
    text = f"def __init__({', '.join(parameters)}):\n{''.join(lines) or ' pass'}"
    exec(text, defaults)
    made: Callable[..., None] = defaults["__init__"]
    return made


def compared_fields(cls: type) -> tuple[str, ...]:
    """The names of the fields of a node class that count for equality."""
    names: tuple[str, ...] = cls._compared  # type: ignore[attr-defined]
    return names


def field_names(cls: type) -> tuple[str, ...]:
    """The names of all fields of a node class, in order."""
    names: tuple[str, ...] = cls.__match_args__  # type: ignore[attr-defined]
    return names


def replace(value: N, /, **changes: Any) -> N:
    """A copy of a node with other values in some of its fields."""
    kept = {name: getattr(value, name) for name in field_names(type(value))}
    return type(value)(**(kept | changes))


def _equal(self: Any, other: Any) -> Any:
    if type(other) is not type(self):
        return NotImplemented
    return all(getattr(self, name) == getattr(other, name) for name in self._compared)


def _represent(self: Any) -> str:
    values = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._shown)
    return f"{type(self).__qualname__}({values})"
