"""The reference: what `docs/semantics.md` says of a value, read off the resolved program.

It is written to be compared with the page, line by line, and with nothing else: it shares no code
with what the generators are made from.
"""

import sys
from collections.abc import Iterator

from forstgen import ir
from tests.conformance.reference.guards import Body, Roots
from tests.conformance.reference.json_text import BadText, Json, read
from tests.conformance.reference.record import MISSING, Record, Violation
from tests.conformance.reference.types import Judge
from tests.conformance.reference.words import TEXTS

__all__ = ["entries", "judge"]

# It goes down into values by calling itself, some seven calls to each of 200 levels.
sys.setrecursionlimit(max(sys.getrecursionlimit(), 5000))


def judge(program: ir.Program, type: str, text: str | bytes) -> list[Violation]:
    """The violations of a text: of `shop.Order`, or of the request of `shop.place()`."""
    entry = _entry(program, type)
    try:
        value = read(text)
    except BadText as bad:
        return [Violation(path="", code=bad.code, message=TEXTS[bad.code])]
    record = Record()
    judge = Judge(program, record)
    if isinstance(entry, ir.FunctionDecl):
        judge.judge(entry.input, value, ())
        Body(judge, {}, None).run(entry.preconditions, _parameters(entry, value))
    else:
        judge.judge(entry, value, ())
    return record.violations()


def entries(program: ir.Program) -> dict[str, ir.Type | ir.FunctionDecl]:
    """All that can be judged, by the name that it has in the corpus."""
    return {name: entry for package in program.packages for name, entry in _entries(package)}


def _entries(package: ir.Package) -> Iterator[tuple[str, ir.Type | ir.FunctionDecl]]:
    for decl in package.types:
        if not isinstance(decl, ir.ContractDecl):
            yield str(decl.name), ir.DeclType(decl.name)
    for function in package.functions:
        if function.parameters:
            yield f"{function.name}()", function


def _entry(program: ir.Program, name: str) -> ir.Type | ir.FunctionDecl:
    [package] = (p for p in program.packages if p.name == name.partition(".")[0])
    return dict(_entries(package))[name]


def _parameters(function: ir.FunctionDecl, request: Json) -> Roots:
    """A single parameter is the request, several are its fields."""
    if len(function.parameters) == 1:
        return {function.parameters[0].name: (request, ())}
    fields = request if isinstance(request, dict) else {}
    return {p.name: (fields.get(p.name, MISSING), (p.name,)) for p in function.parameters}
