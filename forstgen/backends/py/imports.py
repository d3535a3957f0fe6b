"""The imports of one generated module: exactly the names it uses, none hidden by its own.

In: requests for names of other modules. Out: the local names, and the import statements.
"""

from collections import defaultdict
from collections.abc import Collection

from forstgen.backends.naming import escape
from forstgen.backends.py import view
from forstgen.backends.py.layout import import_from

__all__ = ["Imports"]

_STANDARD = ("builtins", "collections.abc", "typing")


class Imports:
    """Collects what a module uses while the module is lowered."""

    def __init__(self, taken: Collection[str]) -> None:
        self._taken = set(taken)
        self._local: dict[tuple[str, str], str] = {}

    def name(self, module: str, name: str, *choices: str) -> str:
        """The local name of `module.name`: the first of `choices` that is free."""
        known = self._local.get((module, name))
        if known is None:
            free = (choice for choice in choices if choice not in self._taken)
            known = next(free, None) or escape(choices[-1], self._taken)
            self._taken.add(known)
            self._local[module, name] = known
        return known

    def library(self, module: str, name: str) -> str:
        """A name of a library or of the runtime; `_name` where the module has one of its own."""
        return self.name(module, name, name, f"_{name}")

    def statements(self) -> tuple[str, ...]:
        """All statements."""
        return tuple(statement for group in self.groups() for statement in group.statements)

    def groups(self) -> tuple[view.ImportGroup, ...]:
        """The statements in three groups: the standard library, packages, our own modules.

        Of our own, those that are the same in all packages come first, and among them the version:
        where the package is mixed, that is what has to fail, not some name of another module.
        """
        members: defaultdict[str, list[str]] = defaultdict(list)
        for (module, name), local in sorted(self._local.items(), key=_place):
            members[module].append(name if name == local else f"{name} as {local}")
        groups: tuple[list[str], ...] = ([], [], [])
        for module, names in members.items():
            group = 0 if module in _STANDARD else 2 if module.startswith(".") else 1
            groups[group].append(import_from("", module, names))
        return tuple(view.ImportGroup(tuple(group)) for group in groups if group)


def _place(imported: tuple[tuple[str, str], str]) -> tuple[bool, str, str]:
    (module, name), _ = imported
    return not module.startswith("._"), module, name
