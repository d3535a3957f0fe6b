"""What is asked of values beyond their structure, as statements over the finished value.

In: types, and where a value of one stands. Out: lines of Go, and through `Guards` the guards that
they ask. The rules of a type stand where the type does, but composite types with a name have a
function of their own: `checkUser`.
"""

from forstgen import ir
from forstgen.backends.go import text
from forstgen.backends.go.conditions import condition
from forstgen.backends.go.guards import Guards
from forstgen.backends.go.judged import Judged
from forstgen.backends.go.layout import behind, block, within
from forstgen.backends.go.places import SUBJECT, Spot, entry_step
from forstgen.backends.go.types import Types, bare
from forstgen.rules import GuardUse, Report, Rule

__all__ = ["HERE", "Checks"]

HERE = "here"

_INDICES = ("i", "j", "n")


class Checks:
    """Writes the checks of the types of one package."""

    def __init__(self, judged: Judged, guards: Guards) -> None:
        self.types = guards.types
        self.book = judged.book
        self.judged = judged
        self.spots = guards.spots
        self.guards = guards
        guards.checks = self.of

    def call(self, type: ir.Type, pointer: str, checker: str = "c") -> str:
        """The call that checks what `pointer` points to; "" where there is nothing to check."""
        if isinstance(type, ir.DeclType) and self.judged.has_rules(type):
            return f"check{self.types.names.types[type.name]}({checker}, {pointer})"
        return ""

    def of(self, type: ir.Type, spot: Spot, at: str, depth: int = 0) -> list[str]:
        """The check of what stands somewhere in Go; `at` is the step to it."""
        if not self.judged.has_rules(type):
            return []
        flat = self.book.flat(type)
        lines = self._value(type, spot, at, depth)
        if not flat.is_optional:
            return lines
        if flat.nil is not None:
            lines = [_fail(at, flat.nil), *lines]
        if flat.absent is not None:
            return behind(block(f"if {spot.text} == nil", [_fail(at, flat.absent)]), lines)
        return within(f"{spot.text} != nil", lines)

    def declared(self, name: ir.QualifiedName, type: ir.Type) -> list[str]:
        """The check of a type that is a name for another one; `v` points to the value."""
        if _is_scalar(self.types, type) and not self.types.is_transparent(name):
            return self._value(ir.DeclType(name), SUBJECT, HERE, 0)
        flat = self.book.flat(type)
        own = self.book.flat(ir.DeclType(name)).asks[len(flat.asks) :]
        asks = tuple(ask.guard for ask in own)
        if self.types.is_transparent(name):
            lines = self.of(type, self.spots.subject(type), HERE)
        elif isinstance(bare(type), ir.DeclType):
            lines = self._value(type, Spot(f"(*{self.types.expression(type)})(v)", True), HERE, 0)
        else:
            lines = self._rules(flat.rules, ir.DeclType(name), SUBJECT, HERE)
            lines += self._value(bare(type), SUBJECT, HERE, 0)
            asks = (*(ask.guard for ask in flat.asks), *asks)
        return [*lines, *self.asks(asks, ir.DeclType(name), HERE)]

    def asks(
        self, guards: tuple[GuardUse, ...], type: ir.Type, at: str, spot: Spot = SUBJECT
    ) -> list[str]:
        """The questions to guards that stand around a value."""
        if not guards:
            return []
        calls = [self.guards.call(guard, type, spot, "nil") for guard in guards]
        return _entered(at, ["c.asks()", *calls])

    # -- one value ---------------------------------------------------------------------------------

    def _value(self, type: ir.Type, spot: Spot, at: str, depth: int) -> list[str]:
        """The check of a value that is there."""
        match type:
            case ir.OptionalType(inner):
                return self._value(inner, spot, at, depth)
            case ir.ConstrainedType(base):
                inner_flat, flat = self.book.flat(base), self.book.flat(type)
                asks = tuple(ask.guard for ask in flat.asks[len(inner_flat.asks) :])
                return [
                    *self._value(base, spot, at, depth),
                    *self._rules(flat.rules[len(inner_flat.rules) :], base, spot, at),
                    *self.asks(asks, base, at, spot),
                ]
            case ir.DeclType() if _is_scalar(self.types, type):
                flat = self.book.flat(type)
                asks = tuple(ask.guard for ask in flat.asks)
                return [*self._rules(flat.rules, type, spot, at), *self.asks(asks, type, at, spot)]
            case ir.DeclType():
                call = self.call(type, spot.pointer)
                return _entered(at, [call] if call else [])
            case ir.ArrayType():
                return _entered(at, self._elements(type, spot, depth))
            case ir.MapType():
                return _entered(at, self._entries(type, spot, depth))
            case _:
                return []

    def _rules(self, rules: tuple[Rule, ...], type: ir.Type, spot: Spot, at: str) -> list[str]:
        go_type, lines = self.types.expression(type), list[str]()
        for rule in rules:
            asked = condition(rule, spot.value, go_type)
            if asked is not None:
                lines += block(f"if {asked.fails}", [_fail(at, rule.report)])
        return lines

    def _elements(self, array: ir.ArrayType, spot: Spot, depth: int) -> list[str]:
        index = _INDICES[depth] if depth < len(_INDICES) else f"i{depth}"
        is_fixed = self.types.fixed_length(array)
        items = spot.text if is_fixed else spot.operand
        element = self.spots.of(f"{items}[{index}]", array.element)
        body = self.of(array.element, element, f"element({index})", depth + 1)
        return block(f"for {index} := range {items if is_fixed else spot.value}", body)

    def _entries(self, map: ir.MapType, spot: Spot, depth: int) -> list[str]:
        key, item = ("key", "item") if depth == 0 else (f"key{depth}", f"item{depth}")
        at = entry_step(self.types, map.key, key)
        on_key = self.of(map.key, Spot(key), f"{at}.key()", depth + 1)
        on_item = self.of(map.value, self.spots.of(item, map.value), at, depth + 1)
        variables = f"{key}, {item}" if on_item else key
        return block(f"for {variables} := range {spot.value}", [*on_key, *on_item])


def _is_scalar(types: Types, type: ir.Type) -> bool:
    """Whether a type is, behind its names, nothing that has a function of its own."""
    match types.program.underlying(type):
        case ir.PrimitiveType() | ir.LiteralType() | ir.AnyType() | ir.VoidType():
            return True
        case _:
            return False


def _entered(at: str, lines: list[str]) -> list[str]:
    """`lines` about the parts of what is at a step."""
    return lines if at == HERE or not lines else [f"c.enter({at})", *lines, "c.leave()"]


def _fail(at: str, report: Report) -> str:
    return f"c.fail({at}, {text.quoted(report.code)}, {text.quoted(report.message)})"
