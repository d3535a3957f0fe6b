"""Types of which no finite value exists: `type Node = { next: Node }`."""

from collections.abc import Callable, Iterator

from forstgen import ir
from forstgen.checks.survey import Survey
from forstgen.diagnostics import Diagnostic, Label, diagnostic
from forstgen.ir.order import components, cyclic
from forstgen.ir.walk import names_in, types_of

__all__ = ["check"]

IsFinite = Callable[[ir.QualifiedName], bool]


def check(survey: Survey) -> Iterator[Diagnostic]:
    infinite = _infinite(survey.program)
    needs = {
        name: [n for n in names_in(*types_of(decl)) if n in infinite]
        for name, decl in infinite.items()
    }
    for component in components(sorted(infinite), needs.__getitem__):
        if cyclic(component, needs.__getitem__):
            first, *others = sorted(component)
            yield diagnostic(
                "infinite-shape",
                f"No value of `{first.name}` can ever be written down: it always needs another",
                infinite[first].span,
                help="make a field optional, or an array",
                labels=tuple(Label(infinite[n].span, "is needed for it") for n in others[:4]),
            )


def _infinite(program: ir.Program) -> dict[ir.QualifiedName, ir.TypeDecl]:
    """The recursive types without a finite value: those that the finite ones never help."""
    unknown = {name: program.type_decl(name) for name in sorted(program.recursive)}
    needed_by: dict[ir.QualifiedName, list[ir.QualifiedName]] = {}
    for name, decl in unknown.items():
        for needed in names_in(*types_of(decl)):
            needed_by.setdefault(needed, []).append(name)
    pending = list(unknown)
    while pending:
        name = pending.pop()
        if name in unknown and _is_finite(unknown[name], lambda n: n not in unknown):
            del unknown[name]
            pending += needed_by.get(name, ())
    return unknown


def _is_finite(decl: ir.TypeDecl, known: IsFinite) -> bool:
    match decl:
        case ir.ShapeDecl() | ir.ErrorDecl():
            return all(field.optional or _ends(field.type, known) for field in decl.fields)
        case ir.AliasDecl():
            return _ends(decl.type, known)
        case ir.UnionDecl():
            return any(_ends(member, known) for member in decl.members)
        case ir.ContractDecl() | ir.ValueGroupDecl():
            return True


def _ends(type: ir.Type, known: IsFinite) -> bool:
    """Whether some value of `type` is finite, as far as is known."""
    match type:
        case ir.DeclType(name):
            return known(name)
        case ir.ConstrainedType(base):
            return _ends(base, known)
        case ir.ArrayType(element, length):
            return not length or _ends(element, known)
        case ir.TupleType(members):
            return all(_ends(member, known) for member in members)
        case ir.ResultType(success, failure):
            return _ends(success, known) or _ends(failure, known)
        case _:
            return True
