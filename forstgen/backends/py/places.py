"""Where the statements of a guard look: variables, expressions and JSON Pointers.

In: places of the rulebook. Out: text; a place that takes more than dots to get to has a variable.
"""

from forstgen.backends.naming import escape
from forstgen.backends.py.guard_text import Lines, PathText, static_step
from forstgen.backends.py.names import GUARD_RESERVED, Names, attribute
from forstgen.backends.py.rules import literal
from forstgen.backends.py.types import Types
from forstgen.ir import ErrorDecl, OptionalType, ShapeDecl
from forstgen.rules import Place, Step

__all__ = ["Places"]


class Places:
    """The variables of one function, and what they stand for."""

    def __init__(self, types: Types, names: Names) -> None:
        self._types = types
        self._names = names
        self._paths: dict[str, PathText] = {}
        self._variables: dict[str, str] = {}
        self._used = {*GUARD_RESERVED, *types.attribute_like}

    def root(self, name: str, path: PathText) -> str:
        """A name that places begin with, as a variable."""
        variable = escape(attribute(name), self._used)
        self._used.add(variable)
        self._variables[name] = variable
        self._paths[name] = path
        return variable

    def loop_variable(self, name: str | None, choice: str) -> str:
        if name is not None:
            return self.root(name, PathText())
        if choice == "_":
            return choice
        variable = escape(choice, self._used)
        self._used.add(variable)
        return variable

    def path(self, place: Place) -> PathText:
        steps = (static_step(name) for step in place.steps for name in step.wire)
        return self._paths[place.root].into(steps)

    def bound(self, lines: Lines, place: Place) -> str:
        """The value at a place, in a variable where it takes more than dots to get there."""
        value, absences = self._value(place)
        if not absences:
            return value
        name = place.steps[-1].name
        key = f"{place.root}.{'.'.join(step.name for step in place.steps)}"
        variable = self._variables.get(key)
        if variable is None:
            variable = self._variables[key] = escape(attribute(name), self._used)
            self._used.add(variable)
        lines.assign(variable, value, [f"{each} is not None" for each in absences])
        return variable

    def _value(self, place: Place) -> tuple[str, list[str]]:
        """An expression, and what on the way to it may be absent."""
        value = self._variables[place.root]
        may_be_absent = isinstance(place.root_type, OptionalType)
        absences: list[str] = []
        for step in place.steps:
            if may_be_absent:
                absences.append(value)
            value = self.member(value, step)
            may_be_absent = step.is_optional or isinstance(step.type, OptionalType)
        return value, absences

    def member(self, value: str, step: Step) -> str:
        if step.owner is None:
            return f"{self._types.runtime('member')}({value}, {literal(step.wire[-1])})"
        decl = self._types.program.type_decl(step.owner)
        assert isinstance(decl, ShapeDecl | ErrorDecl)
        return f"{value}.{self._names.of_field(decl, step.name)}"

    def stand_for(self, root: str, path: PathText) -> None:
        self._paths[root] = path
