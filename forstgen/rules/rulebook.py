"""The rulebook of a program: what is asked of every type, guard and function, decided once.

book = Rulebook(program)
book.flat(type)          a type taken apart: base, rules, guards
book.invariants(name)    the guards that always hold for a declared type
book.guards(package)     the guards to write into the module of a package
book.request(function)   what is asked of a request beyond its type
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias, assert_never

from forstgen import ir
from forstgen.ir.walk import types_of
from forstgen.rules.bodies import Bodies
from forstgen.rules.chains import bind_chain
from forstgen.rules.messages import NIL, PRESENT
from forstgen.rules.nodes import Ask, Flat, Guard, GuardUse, IsNil, Rule, Statement
from forstgen.rules.uses import asked_in, asked_in_types

__all__ = ["Entry", "Rulebook"]

Entry: TypeAlias = ir.Type | ir.FunctionDecl
"""What a value can be judged by: a declared type, or the request of a function."""


class Rulebook:
    """Answers are remembered; ask one rulebook per program."""

    def __init__(self, program: ir.Program) -> None:
        self.program = program
        self._invariants = _invariants(program)
        self._flat: dict[ir.QualifiedName, Flat] = {}
        # By identity, with the type to keep it: every target asks for every chain several times.
        self._chains: dict[int, tuple[ir.ConstrainedType, Flat]] = {}
        self._requests: dict[int, tuple[ir.FunctionDecl, tuple[Statement, ...]]] = {}
        self._guards: dict[GuardUse, Guard] = {}
        self._of_packages: dict[str, tuple[Guard, ...]] = {}

    def invariants(self, name: ir.QualifiedName) -> tuple[GuardUse, ...]:
        """The guards that every value of the declared type itself has to pass."""
        return self._invariants.get(name, ())

    def flat(self, type: ir.Type) -> Flat:
        """`type` taken apart. Aliases are followed; their invariants are among the asks."""
        match type:
            case ir.DeclType(name):
                return self._flat.get(name) or self._declared(type)
            case ir.OptionalType(ir.ConstrainedType(base, constraints)):
                return self._constrained(_optional(self.flat(base)), constraints)
            case ir.OptionalType(inner):
                return _optional(self.flat(inner))
            case ir.ConstrainedType():
                return self._chained(type)
            case _:
                return Flat(type, (), (), False, None, None)

    def field(self, field: ir.Field) -> Flat:
        """The type of a field, optional where the field is."""
        return self.flat(ir.OptionalType(field.type) if field.optional else field.type)

    def holds(self, type: ir.Type) -> frozenset[GuardUse]:
        """The invariants that a value of `type` has been asked for when it was judged."""
        found: set[GuardUse] = set()
        while True:
            match type:
                case ir.ConstrainedType(base) | ir.OptionalType(base):
                    type = base
                case ir.DeclType(name):
                    found.update(self.invariants(name))
                    decl = self.program.type_decl(name)
                    if not isinstance(decl, ir.AliasDecl):
                        return frozenset(found)
                    type = decl.type
                case _:
                    return frozenset(found)

    def guard(self, use: GuardUse) -> Guard:
        """The guard with its arguments put in."""
        known = self._guards.get(use)
        if known is None:
            decl = self.program.guard_decl(use.name)
            names = (parameter.name for parameter in decl.parameters)
            bindings = dict(zip(names, use.arguments, strict=True))
            body = Bodies(self, bindings).bind_guard(decl)
            known = Guard(use, decl.subject.name, decl.subject.type, body, decl.doc)
            self._guards[use] = known
        return known

    def request(self, function: ir.FunctionDecl) -> tuple[Statement, ...]:
        """The preconditions of `function`, as statements about its request.

        Their places begin with the root `request`: with one parameter that is the parameter, with
        several it has them as fields.
        """
        known = self._requests.get(id(function))
        if known is None:
            body = Bodies(self, {}).bind_request(function)
            known = self._requests[id(function)] = (function, body)
        return known[1]

    def guards(self, package: ir.Package) -> tuple[Guard, ...]:
        """All guards that the declarations of a package ask, directly or through others, by name.

        A guard of another package is among them, so that every package is complete in itself.
        Each stands behind those that it asks.
        """
        known = self._of_packages.get(package.name)
        if known is None:
            found: dict[GuardUse, Guard] = {}
            for use in self._asked(package):
                self._collect(use, found)
            known = self._of_packages[package.name] = tuple(found.values())
        return known

    def entries(self) -> dict[str, Entry]:
        """All that a value can be judged by: `shop.Order`, and `shop.place()` for a request."""
        found: dict[str, Entry] = {}
        for package in self.program.packages:
            for decl in package.types:
                type = ir.DeclType(decl.name)
                if not isinstance(decl, ir.ContractDecl) and not self._is_void(type):
                    found[str(decl.name)] = type
            for function in package.functions:
                if not self._is_void(function.input):
                    found[f"{function.name}()"] = function
        return found

    # -- types -------------------------------------------------------------------------------------

    def _declared(self, type: ir.Type) -> Flat:
        # A chain of thousands of aliases is gone down once, and without recursion.
        way: list[ir.QualifiedName] = []
        while isinstance(type, ir.DeclType) and type.name not in self._flat:
            decl = self.program.type_decl(type.name)
            if not isinstance(decl, ir.AliasDecl):
                self._flat[type.name] = Flat(type, (), (), False, None, None)
                break
            way.append(type.name)
            type = decl.type
        flat = self.flat(type)
        for name in reversed(way):
            known = {ask.guard for ask in flat.asks}
            own = (Ask(use) for use in self.invariants(name) if use not in known)
            asks = (*flat.asks, *own)
            flat = Flat(flat.base, flat.rules, asks, flat.is_optional, flat.absent, flat.nil)
            self._flat[name] = flat
        return flat

    def _chained(self, type: ir.ConstrainedType) -> Flat:
        known = self._chains.get(id(type))
        if known is None:
            flat = self._constrained(self.flat(type.base), type.constraints)
            known = self._chains[id(type)] = (type, flat)
        return known[1]

    def _constrained(self, flat: Flat, constraints: tuple[ir.Constraint, ...]) -> Flat:
        known = {*(ask.guard for ask in flat.asks), *self.holds(flat.base)}
        rules, asks, nil = [*flat.rules], [*flat.asks], flat.nil
        for test in bind_chain(constraints, self.program.base(flat.base), {}):
            match test:
                case Rule():
                    # The count of an array of a fixed length is judged with its type.
                    if not (isinstance(flat.base, ir.ArrayType) and flat.base.length is not None):
                        rules.append(test)
                case Ask(guard):
                    if guard not in known:
                        known.add(guard)
                        asks.append(test)
                case IsNil():
                    nil = NIL
                case _:
                    assert_never(test)
        is_wanted = any(isinstance(each, ir.IsPresent) for each in constraints)
        absent = PRESENT if is_wanted else flat.absent
        return Flat(flat.base, tuple(rules), tuple(asks), flat.is_optional, absent, nil)

    def _is_void(self, type: ir.Type) -> bool:
        return isinstance(self.program.underlying(type), ir.VoidType)

    # -- guards ------------------------------------------------------------------------------------

    def _asked(self, package: ir.Package) -> Iterator[GuardUse]:
        if not any(each.guards for each in self.program.packages):
            return
        for decl in package.types:
            yield from self.invariants(decl.name)
            yield from asked_in_types(self, types_of(decl))
        for function in package.functions:
            failure = () if function.failure is None else (function.failure,)
            yield from asked_in_types(self, (function.input, function.success, *failure))
            yield from asked_in(self, self.request(function))

    def _collect(self, use: GuardUse, found: dict[GuardUse, Guard]) -> None:
        if use not in found:
            guard = self.guard(use)
            for asked in asked_in(self, guard.body):
                self._collect(asked, found)
            found[use] = guard


def _optional(flat: Flat) -> Flat:
    return Flat(flat.base, flat.rules, flat.asks, True, flat.absent, flat.nil)


def _invariants(program: ir.Program) -> dict[ir.QualifiedName, tuple[GuardUse, ...]]:
    found: defaultdict[ir.QualifiedName, list[GuardUse]] = defaultdict(list)
    guards: Iterable[ir.GuardDecl] = (g for p in program.packages for g in p.guards)
    for guard in guards:
        subject = guard.subject.type
        while isinstance(subject, ir.ConstrainedType | ir.OptionalType):
            subject = subject.base if isinstance(subject, ir.ConstrainedType) else subject.inner
        if guard.is_invariant and isinstance(subject, ir.DeclType):
            found[subject.name].append(GuardUse(guard.name))
    return {name: tuple(uses) for name, uses in found.items()}
