"""Programs that mean the same: types and guards renamed, aliases introduced, all in another order.

In: a program, and dice. Out: the program after the rewrite, and the new names of its declarations.
"""

from random import Random
from typing import Any

from forstgen import ir
from forstgen.node import field_names, replace

__all__ = ["renamed", "shuffled", "with_aliases"]


def renamed(program: ir.Program) -> ir.Program:
    """All types but errors, whose names are on the wire, and all guards and variables of guards."""
    errors = {
        decl.name
        for package in program.packages
        for decl in package.types
        if isinstance(decl, ir.ErrorDecl)
    }

    def rename(value: Any) -> Any:
        match value:
            case ir.QualifiedName() if value not in errors:
                return ir.QualifiedName(value.package, f"Renamed{value.name}")
            case ir.FunctionDecl():
                return replace(_inside(value, rename), name=value.name)
            case ir.GuardDecl():
                return _inside(_variables_renamed(value), rename)
            case _:
                return _inside(value, rename)

    return _of(program, lambda package: _inside(package, rename))


def shuffled(program: ir.Program, dice: Random) -> ir.Program:
    """Declarations and the fields of shapes in any order."""

    def shuffle(values: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(dice.sample(values, len(values)))

    def mix(decl: Any) -> Any:
        match decl:
            case ir.ShapeDecl() | ir.ErrorDecl():
                return replace(decl, fields=shuffle(decl.fields))
            case _:
                return decl

    return _of(
        program,
        lambda package: replace(
            package,
            types=shuffle(tuple(map(mix, package.types))),
            guards=shuffle(package.guards),
            functions=shuffle(package.functions),
        ),
    )


def with_aliases(program: ir.Program, dice: Random) -> ir.Program:
    """Some types of fields, elements and members behind aliases of their own.

    But for those in aliases that are made of themselves: what stands in such a circle counts.
    """

    def alias(package: ir.Package) -> ir.Package:
        made: list[ir.AliasDecl] = []

        def hide(type: ir.Type) -> ir.Type:
            if isinstance(type, ir.OptionalType | ir.VoidType) or dice.random() < 0.5:
                return type
            name = ir.QualifiedName(package.name, f"Alias{len(made)}")
            made.append(ir.AliasDecl(name, type, None, _NOWHERE))
            return ir.DeclType(name)

        def inside(value: Any) -> Any:
            match value:
                case ir.Field():
                    return replace(value, type=hide(inside(value.type)))
                case ir.ArrayType():
                    return replace(value, element=hide(inside(value.element)))
                case ir.MapType():
                    return replace(value, value=hide(inside(value.value)))
                case ir.GuardDecl() | ir.FunctionDecl():
                    return value
                case ir.AliasDecl() if value.name in program.recursive:
                    return value
                case _:
                    return _inside(value, inside)

        changed: ir.Package = inside(package)
        return replace(changed, types=(*changed.types, *made))

    return _of(program, alias)


_NOWHERE: Any = None


def _of(program: ir.Program, change: Any) -> ir.Program:
    return ir.Program(tuple(map(change, program.packages)), program.recursive)


def _inside(value: Any, change: Any) -> Any:
    """`value` with `change` made in its parts."""
    if type(value) is tuple:
        return tuple(change(each) for each in value)
    if type(value).__module__.startswith("forstgen.ir") and hasattr(type(value), "__match_args__"):
        kept = field_names(type(value))
        return replace(value, **{name: change(getattr(value, name)) for name in kept})
    return value


def _variables_renamed(guard: ir.GuardDecl) -> ir.GuardDecl:
    """Subject, parameters and loop variables of a guard under other names."""

    def rename(value: Any) -> Any:
        match value:
            case ir.Parameter() | ir.ParameterRef():
                return replace(_inside(value, rename), name=f"other_{value.name}")
            case ir.Path():
                return replace(value, root=f"other_{value.root}")
            case ir.ForEach():
                inner = _inside(value, rename)
                index, element = (name and f"other_{name}" for name in (value.index, value.element))
                return replace(inner, index=index, element=element)
            case _:
                return _inside(value, rename)

    changed: ir.GuardDecl = _inside(guard, rename)
    return replace(changed, name=guard.name)
