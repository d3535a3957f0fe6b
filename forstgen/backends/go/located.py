"""Where the statements of guards look, in Go: values, conditions for their absence, and the way.

In: places of the rulebook, and what their roots stand for. Out: `Located`.
"""

from collections.abc import Mapping

from forstgen import ir
from forstgen.backends.go import text
from forstgen.backends.go.codecs import Codecs
from forstgen.backends.go.conditions import Condition
from forstgen.backends.go.places import Spot, Spots
from forstgen.backends.go.types import Types
from forstgen.node import node, replace
from forstgen.rules import Place, Step

__all__ = ["Located", "Root", "locate", "member"]


@node
class Root:
    """What a name stands for. `at` is the variable for the place of the loop around it."""

    spot: Spot
    type: ir.Type
    at: str = "nil"


@node
class Located:
    """A value, when nothing of `absences` holds. `way` leads to it from `at`, as a pointer."""

    spot: Spot
    type: ir.Type
    absences: tuple[Condition, ...]
    at: str
    way: str

    @property
    def target(self) -> str:
        """The place as arguments of the runtime's functions."""
        return f"{self.at}, {text.quoted(self.way)}"

    @property
    def is_subject(self) -> bool:
        return self.at == "nil" and not self.way

    @property
    def absent(self) -> str:
        return " || ".join(each.holds for each in self.absences)

    @property
    def present(self) -> str:
        return " && ".join(each.fails for each in self.absences)

    def is_map(self, types: Types) -> bool:
        return isinstance(types.program.underlying(self.type), ir.MapType)


def locate(spots: Spots, roots: Mapping[str, Root], place: Place) -> Located:
    root = roots[place.root]
    absences = _nil(root.spot) if isinstance(root.type, ir.OptionalType) else ()
    at = Located(root.spot, _there(root.type), absences, root.at, "")
    if isinstance(spots.types.program.underlying(root.type), ir.AnyType):
        at = replace(at, absences=_nil(Spot(root.spot.value)))
    for step in place.steps:
        at = _field(spots, at, step)
    return at


def member(codecs: Codecs, spots: Spots, at: Located, step: Step) -> Located:
    """What an object has under a key: a field, an entry, or something in an `any`."""
    if step.owner is not None:
        return _field(spots, at, step)
    name, types = text.quoted(step.wire[-1]), spots.types
    match types.program.underlying(at.type):
        case ir.MapType(key, value):
            if types.expression(types.program.scalar(key)) == "int64":
                # No name is an integer in canonical decimal, and no Int is so small.
                name = "-1 << 63"
            has = f"has({at.spot.value}, {name})"
            absences: tuple[Condition, ...] = (Condition(f"!{has}", has),)
            entry = spots.of(f"{at.spot.operand}[{name}]", value)
            spot = Spot(entry.text, entry.is_pointer, False)
            is_any = isinstance(types.program.underlying(value), ir.AnyType)
            if is_any or isinstance(value, ir.OptionalType):
                absences = (*absences, *_nil(spot))
        case ir.AnyType():
            spot = Spot(f"memberOf({at.spot.value}, {name})", False, False)
            value, absences = ir.AnyType(), _nil(spot)
        case _:
            write = codecs.write(at.type, at.spot.pointer)
            whole = f"asAny(func(w *jsonWriter) {{ {write} }})"
            spot = Spot(f"memberOf({whole}, {name})", False, False)
            value, absences = ir.AnyType(), _nil(spot)
    return Located(spot, _there(value), (*at.absences, *absences), at.at, at.way + _way(step))


def _field(spots: Spots, at: Located, step: Step) -> Located:
    assert step.owner is not None
    type = ir.OptionalType(step.type) if step.is_optional else step.type
    spot = spots.field(at.spot, step.owner, step.name, type)
    is_any = isinstance(spots.types.program.underlying(step.type), ir.AnyType)
    absences = _nil(spot) if step.is_optional or is_any else ()
    return Located(spot, step.type, (*at.absences, *absences), at.at, at.way + _way(step))


def _way(step: Step) -> str:
    return "".join("/" + name.replace("~", "~0").replace("/", "~1") for name in step.wire)


def _nil(spot: Spot) -> tuple[Condition, ...]:
    return (Condition(f"{spot.text} == nil", f"{spot.text} != nil"),)


def _there(type: ir.Type) -> ir.Type:
    return type.inner if isinstance(type, ir.OptionalType) else type
