"""What the text of one module names: libraries, declarations above and below, and literals.

In: names and values. Out: text on one line. What it needs is imported on the way; what can only be
said in a line of its own waits for the declaration that it belongs above.
"""

from collections.abc import Callable, Collection

from forstgen.backends.py import view
from forstgen.backends.py.imports import Imports
from forstgen.backends.py.layout import alias, is_one_group, quote
from forstgen.backends.py.literals import is_quotable
from forstgen.backends.py.names import BUILTINS, Names, is_attribute_like, package_prefixed
from forstgen.backends.py.rules import literal
from forstgen.ir import AliasDecl, AnyType, DeclType, LiteralType, Program, QualifiedName, Type

__all__ = ["Scope"]


class Scope:
    """The names of one module, at the place that it has come to.

    `package` is the module's own package, None in the client, which uses those of all packages.
    `subject` is the declaration that is being spelt, `defined` are those that already stand above
    it, `late` the aliases that have to stand below all of them.
    """

    def __init__(
        self, program: Program, names: Names, imports: Imports, package: str | None
    ) -> None:
        self.program = program
        self._names = names
        self._imports = imports
        self._package = package
        self._members: Collection[str] = ()
        self._is_forward = False
        self._in_quotes = False
        self._aside: list[view.Alias] = []
        self._asides = 0
        self.subject: QualifiedName | None = None
        self.defined: set[QualifiedName] = set()
        self.late: list[view.Alias] = []

    @property
    def attribute_like(self) -> Collection[str]:
        """The package's own types that are called like a variable."""
        return self._names.hidden.get(self._package or "", ())

    def standard(self, module: str, name: str) -> str:
        return self._imports.library(module, name)

    def typing(self, name: str) -> str:
        return self._imports.library("typing", name)

    def runtime(self, name: str) -> str:
        return self._imports.library("._runtime", name)

    def _container(self, name: str) -> str:
        """`_list`, in a class that has a member `list`."""
        if name not in self._members:
            return name
        return self._imports.name("builtins", name, f"_{name}")

    def _field(self) -> str:
        return self._imports.library("pydantic", "Field")

    def reference(self, name: QualifiedName) -> str:
        """A declaration's name in this module."""
        if name.package != self._package:
            return self._imported(name)
        own = self._names.types[name]
        if name in self.defined:
            return own
        self._is_forward = True
        return self._later(own) if own in BUILTINS and name != self.subject else own

    def _later(self, name: str) -> str:
        """`_ValueError`: read too early, `ValueError` would be Python's."""
        text = alias(f"_{name}", self.typing("TypeAlias"), name)
        if all(known.text != text for known in self.late):
            self.late.append(view.Alias(text, None))
        return f"_{name}"

    def _imported(self, name: QualifiedName) -> str:
        own = self._names.types[name]
        module = f".{self._names.modules[name.package]}"
        if self._package is None:
            return self._imports.name(module, own, self._names.exported[name])
        prefixed = package_prefixed(name)
        # A name that looks like an attribute would be hidden by one.
        choices = (prefixed,) if is_attribute_like(own) else (own, prefixed)
        return self._imports.name(module, own, *choices)

    def above(self, type: Type) -> Type:
        """`type`, or what it stands for where its own name is not known yet."""
        while isinstance(type, DeclType):
            decl = self.program.type_decl(type.name)
            is_known = type.name in self.defined or type.name.package != self._package
            if is_known or not isinstance(decl, AliasDecl):
                break
            # One that leads back to itself would have to be known to be known.
            type = AnyType() if decl.name in self.program.recursive else decl.type
        return type

    def _quoted_if_forward(self, spell: Callable[[], str], members: Collection[str] = ()) -> str:
        self._members = members
        self._is_forward = False
        text = spell()
        if not self._is_forward:
            return text
        self._in_quotes = True
        text = spell()
        self._in_quotes = False
        return quote(text)

    @property
    def is_settled(self) -> bool:
        """Whether what was just spelt is spelt the same wherever it stands below."""
        return not self._is_forward and not self._members

    def take_aside(self) -> list[view.Alias]:
        """Aliases that must stand before the declaration whose types were just spelt."""
        aside, self._aside = self._aside, []
        return aside

    # -- values ------------------------------------------------------------------------------------

    def _annotated(self, text: str, rule: str) -> str:
        annotated = self.typing("Annotated")
        if text.startswith(f"{annotated}[") and is_one_group(text):
            return f"{text[:-1]}, {rule}]"
        return f"{annotated}[{text}, {rule}]"

    def _argument(self, value: object) -> str:
        """An argument of a rule; in quotes, one that needs escapes has a name of its own."""
        if isinstance(value, tuple):
            return f"({', '.join(map(self._argument, value))})"
        if not self._in_quotes:
            return literal(value)
        if is_quotable(value):
            return repr(value)
        self._asides += 1
        name = f"_TEXT{self._asides}"
        self._aside.append(view.Alias(f"{name} = {literal(value)}", None))
        return name

    def _values(self, literals: LiteralType) -> str:
        if not self._in_quotes:
            spelt = map(literal, literals.values)
        elif all(map(is_quotable, literals.values)):
            spelt = map(repr, literals.values)
        else:
            return self._set_aside(literals)
        return f"{self.typing('Literal')}[{', '.join(spelt)}]"

    def _set_aside(self, literals: LiteralType) -> str:
        """An alias for literals that need escapes, which no annotation in quotes may have."""
        self._asides += 1
        name = f"_Literal{self._asides}"
        value = f"{self.typing('Literal')}[{', '.join(map(literal, literals.values))}]"
        text = alias(name, self.typing("TypeAlias"), value)
        self._aside.append(view.Alias(text, None))
        return name
